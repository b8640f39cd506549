"""The arguments of Python functions as JSON, under the names of the Python parameters."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import NamedTuple, cast

from openai_responses._core.json_values.type_guards import JsonObject

from .problems import InvalidInputError, Path
from .shapes import ListOf, ObjectOf, Shape

__all__ = ["Arguments", "CallArguments", "CallShape"]

_P = inspect.Parameter
_IN_ORDER = (_P.POSITIONAL_ONLY, _P.POSITIONAL_OR_KEYWORD)


class CallArguments(NamedTuple):
    """The arguments of one call, by position and by name."""

    args: tuple[object, ...]
    kwargs: Mapping[str, object]


class Arguments(Shape):
    """The arguments of a function, as one JSON value.

    It is an object with the arguments by name. Unless they are `always_named`, a single required
    argument stands for itself, and `*args` is a list. `**more` is an object under that name.
    """

    def __init__(
        self,
        parameters: Mapping[str, tuple[inspect.Parameter, Shape]],
        *,
        always_named: bool = False,
    ) -> None:
        """Take the parameters in their order, each with the shape of its value."""
        self._always_named = always_named
        self._parameters = {name: parameter for name, (parameter, _) in parameters.items()}
        shapes = {
            name: ListOf(shape) if parameter.kind is _P.VAR_POSITIONAL else shape
            for name, (parameter, shape) in parameters.items()
        }
        optional = (_P.VAR_POSITIONAL, _P.VAR_KEYWORD)
        required = [
            name
            for name, each in self._parameters.items()
            if each.default is _P.empty and each.kind not in optional
        ]
        self._object = ObjectOf(shapes, frozenset(required))

    def read(self, value: object, path: Path) -> CallArguments:
        """Return the arguments for a call. Raises InvalidInputError for wrong ones."""
        only = self._single_argument
        if only is not None:
            given = {only: self._object.fields[only].read(value, path)}
        else:
            given = self._object.read(value, path)
        args: list[object] = []
        kwargs: dict[str, object] = {}
        for name, parameter in self._parameters.items():
            if parameter.kind is _P.POSITIONAL_ONLY:
                args.append(given.get(name, parameter.default))
            elif parameter.kind is _P.VAR_POSITIONAL:
                args += cast("list[object]", given.get(name, []))
            elif parameter.kind is _P.VAR_KEYWORD:
                kwargs |= cast("dict[str, object]", given.get(name, {}))
            elif name in given:
                kwargs[name] = given[name]
        return CallArguments(tuple(args), kwargs)

    def schema(self) -> JsonObject:
        """Return the schema."""
        only = self._single_argument
        return self._object.schema() if only is None else self._object.fields[only].schema()

    @property
    def _single_argument(self) -> str | None:
        """The name of the only argument, if its value stands for the whole object."""
        if self._always_named or len(self._parameters) != 1:
            return None
        name, parameter = next(iter(self._parameters.items()))
        is_required = parameter.kind in _IN_ORDER and parameter.default is _P.empty
        return name if is_required or parameter.kind is _P.VAR_POSITIONAL else None


@dataclass(frozen=True)
class CallShape(Shape):
    """The call of a function, with arguments from a JSON value."""

    function: Callable[..., object]
    arguments: Arguments

    def read(self, value: object, path: Path) -> object:
        """Call the function, and return its result. Raises InvalidInputError if it refuses them."""
        args, kwargs = self.arguments.read(value, path)
        try:
            return self.function(*args, **kwargs)
        except (TypeError, ValueError) as error:
            raise InvalidInputError(str(error), path) from error

    def schema(self) -> JsonObject:
        """Return the schema of the arguments."""
        return self.arguments.schema()
