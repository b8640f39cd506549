"""The shapes of the parameters of Python functions, derived from their annotations."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, is_dataclass
from types import NoneType, UnionType
from typing import Annotated, TypeVar, Union, get_args, get_origin, get_type_hints

from openai_responses._core.json_values.type_guards import JsonObject
from openai_responses._core.model_output.base import ModelOutput

from .problems import InvalidInputError, Path
from .shapes import Anything, Leaf, MapOf, Shape
from .signatures import Arguments, CallShape

__all__ = ["ParameterShapes", "arguments_of", "call_shape", "shape_of"]

_P = inspect.Parameter
_PLAIN = (str, int, float, bool, NoneType)


@dataclass(frozen=True)
class ParameterShapes:
    """The shapes of parameters for answers of a route, and for output of the model."""

    answer: Shape
    output: Shape


def call_shape(
    function: Callable[..., object],
    parameter_shapes: ParameterShapes | None = None,
    *,
    without: Collection[str] = (),
    names: Mapping[str, object] | None = None,
) -> CallShape:
    """Return the shape of a function's calls; `arguments_of` describes the parameters."""
    return CallShape(
        function, arguments_of(function, parameter_shapes, without=without, names=names)
    )


def arguments_of(
    function: Callable[..., object],
    parameter_shapes: ParameterShapes | None = None,
    *,
    without: Collection[str] = (),
    names: Mapping[str, object] | None = None,
    always_named: bool = False,
) -> Arguments:
    """Return the shape of a function's arguments, without those that JSON cannot represent.

    `without` has the names of other parameters to leave out, `names` the types in annotations that
    are imported for type checkers only.
    """
    # mypy refuses the attribute itself: a subclass may have other parameters.
    annotated = getattr(function, "__init__") if isinstance(function, type) else function  # noqa: B009
    hints = get_type_hints(annotated, localns=dict(names or {}))
    found: dict[str, tuple[inspect.Parameter, Shape]] = {}
    for name, parameter in inspect.signature(annotated).parameters.items():
        if name == "self" or name in without:
            continue
        shape = shape_of(hints.get(name, object), parameter_shapes)
        if shape is not None:
            is_open = parameter.kind is _P.VAR_KEYWORD
            found[name] = parameter, MapOf(shape) if is_open else shape
    return Arguments(found, always_named=always_named)


def shape_of(hint: object, parameter_shapes: ParameterShapes | None = None) -> Shape | None:
    """Return the shape of a parameter; None for one whose values JSON cannot represent."""
    members = _members(hint)
    if parameter_shapes is not None:
        if any(isinstance(each, TypeVar) for each in members):
            return parameter_shapes.answer
        if _is_by_number(hint):
            return ByNumber(parameter_shapes.answer)
        if any(isinstance(each, type) and issubclass(each, ModelOutput) for each in members):
            return parameter_shapes.output
    if object in members:
        return Anything()
    made = [each for each in members if isinstance(each, type) and is_dataclass(each)]
    if made:
        return (
            _Optional(call_shape(made[0], parameter_shapes))
            if NoneType in members
            else call_shape(made[0])
        )
    plain = [_json_hint(each) for each in members if _is_json(each)]
    if not plain or (plain == [NoneType] and hint is not NoneType):
        return None
    return Leaf(Union[tuple(plain)])  # noqa: UP007  # members known at run time


def _members(hint: object) -> Iterable[object]:
    """Return the members of a union, at any depth; of another annotation, itself."""
    if get_origin(hint) in (Union, UnionType):
        return [each for member in get_args(hint) for each in _members(member)]
    return [hint]


def _is_by_number(hint: object) -> bool:
    arguments = get_args(hint)
    return len(arguments) == 2 and arguments[0] is int and isinstance(arguments[1], TypeVar)


def _json_hint(hint: object) -> object:
    """Return the type by which pydantic reads values from JSON: a list for any collection."""
    if get_origin(hint) is Collection:
        return list.__class_getitem__(get_args(hint)[0])
    return hint


def _is_json(hint: object) -> bool:
    """Return whether JSON can represent the values of a type without ambiguity."""
    if isinstance(hint, type) and hint in (*_PLAIN, object):
        return True
    origin = get_origin(hint)
    if origin is None or origin is Callable:
        return False
    if origin is Annotated:
        return _is_json(get_args(hint)[0])
    if not isinstance(origin, type):
        return True  # a Literal
    if not issubclass(origin, (Collection, Mapping)):
        return False
    return all(each is Ellipsis or _is_json(each) for each in get_args(hint))


@dataclass(frozen=True)
class _Optional(Shape):
    """A value, or null."""

    shape: Shape

    def read(self, value: object, path: Path) -> object:
        """Return None for null, and the value for any other."""
        return None if value is None else self.shape.read(value, path)

    def schema(self) -> JsonObject:
        """Return the schema."""
        return {"anyOf": [self.shape.schema(), {"type": "null"}]}


@dataclass(frozen=True)
class ByNumber(Shape):
    """An object whose names are numbers, such as those of calls."""

    values: Shape

    def read(self, value: object, path: Path) -> dict[int, object]:
        """Return the values by number. Raises InvalidInputError for a name that is no number."""
        read = MapOf(self.values).read(value, path)
        for name in read:
            if not name.isdecimal():
                raise InvalidInputError(f'got "{name}"', (*path, name), expected="a number")
        return {int(name): inner for name, inner in read.items()}

    def schema(self) -> JsonObject:
        """Return the schema."""
        pattern = {"pattern": "^[0-9]+$"}
        return {**MapOf(self.values).schema(), "propertyNames": pattern}
