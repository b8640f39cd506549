"""Shapes read from type annotations, of generated TypedDicts and of the SDK's types."""

from __future__ import annotations

import types
from collections.abc import Iterable, Mapping
from datetime import datetime
from functools import cache, partial
from importlib import import_module
from keyword import iskeyword
from typing import Annotated, ForwardRef, Literal, TypeVar, Union, cast, get_args, get_origin

from annotated_types import Ge, Gt, Le, MaxLen, MinLen
from pydantic import BaseModel
from pydantic.fields import FieldInfo
from typing_extensions import NotRequired, Required, get_type_hints, is_typeddict

from .shapes import (
    ANY,
    NULL,
    Field,
    ListOf,
    Literals,
    MapOf,
    ObjectOf,
    Peek,
    Scalar,
    Shape,
    allows_null,
    union_of,
)

__all__ = ["sdk_shape", "sent_name", "shape_of"]

TypeArguments = Mapping[object, object]

_SCALARS: dict[object, Shape] = {
    str: Scalar(str),
    bytes: Scalar(str),
    int: Scalar(int),
    float: Scalar(float),
    bool: Scalar(bool),
    datetime: Scalar(str),
    None: NULL,
    type(None): NULL,
}
_UNIONS: tuple[object, ...] = (Union, types.UnionType)


@cache
def sdk_shape(module: str, name: str, arguments: tuple[object, ...]) -> Shape | None:
    """Return the shape of a type of the installed SDK; None if the SDK does not have it."""
    try:
        found: object = getattr(import_module(module), name)
    except (ImportError, AttributeError):  # the installed SDK is older or newer than the one read
        return None
    values = [_sdk_class(*cast("tuple[str, str, tuple[object, ...]]", each)) for each in arguments]
    parameters: tuple[object, ...] = getattr(found, "__parameters__", ())
    if not parameters and isinstance(found, type):
        metadata: Mapping[str, object] = getattr(found, "__pydantic_generic_metadata__", {})
        parameters = cast("tuple[object, ...]", metadata.get("parameters", ()))
    return _read(found, dict(zip(parameters, values, strict=False)))


def shape_of(hint: object) -> Shape:
    """Return the shape of a type annotation."""
    return _read(hint, {})


def _sdk_class(module: str, name: str, arguments: tuple[object, ...]) -> object:
    try:
        return getattr(import_module(module), name)
    except (ImportError, AttributeError):
        return object


def _read(hint: object, arguments: TypeArguments) -> Shape:
    if isinstance(hint, TypeVar):
        return _read(arguments.get(hint, object), {})
    if hint in _SCALARS:
        return _SCALARS[hint]
    origin = get_origin(hint)
    if origin is not None:
        return _read_parametrised(origin, hint, arguments)
    if is_typeddict(hint):
        return _typed_dict(cast("type", hint))
    if isinstance(hint, type) and issubclass(hint, BaseModel):
        return _model(hint, tuple(arguments.items()))
    return MapOf(ANY) if hint is dict else ListOf(ANY) if hint is list else ANY


def _read_parametrised(origin: object, hint: object, arguments: TypeArguments) -> Shape:
    parts = get_args(hint)
    if origin is Annotated:
        return _with_limits(_read(parts[0], arguments), parts[1:])
    if origin is Literal:
        return Literals(parts)
    if origin in _UNIONS:
        return union_of([_read(part, arguments) for part in parts])
    if isinstance(origin, type) and issubclass(origin, Mapping):
        return MapOf(_read(parts[1], arguments))
    if isinstance(origin, type) and issubclass(origin, Iterable):
        return ListOf(_read(parts[0], arguments))
    return ANY


# --- limits --------------------------------------------------------------------------------------


def _with_limits(shape: Shape, metadata: tuple[object, ...]) -> Shape:
    """Return the shape with the limits in `Annotated`."""
    if not isinstance(shape, (Scalar, ListOf, MapOf)):
        return shape
    for note in metadata:
        for limit in note.metadata if isinstance(note, FieldInfo) else (note,):
            shape = _with_limit(shape, limit)
    return shape


def _with_limit(shape: Scalar | ListOf | MapOf, limit: object) -> Scalar | ListOf | MapOf:
    if isinstance(shape, MapOf):
        longest = limit.max_length if isinstance(limit, MaxLen) else shape.longest
        return MapOf(shape.value, longest)
    shortest, longest = shape.shortest, shape.longest
    if isinstance(limit, MinLen):
        shortest = limit.min_length
    if isinstance(limit, MaxLen):
        longest = limit.max_length
    if isinstance(shape, ListOf):
        return ListOf(shape.item, shortest, longest)
    return Scalar(
        shape.kind,
        at_least=cast("float", limit.ge) if isinstance(limit, Ge) else shape.at_least,
        at_most=cast("float", limit.le) if isinstance(limit, Le) else shape.at_most,
        above=cast("float", limit.gt) if isinstance(limit, Gt) else shape.above,
        shortest=shortest,
        longest=longest,
        pattern=cast("str | None", getattr(limit, "pattern", None)) or shape.pattern,
    )


# --- objects -------------------------------------------------------------------------------------


@cache
def _typed_dict(cls: type) -> ObjectOf:
    def load() -> Mapping[str, Field]:
        hints: Mapping[str, object] = get_type_hints(cls, include_extras=True)
        total: bool = getattr(cls, "__total__", True)
        return {sent_name(name): _typed_dict_field(hint, total) for name, hint in hints.items()}

    def names() -> Mapping[str, str]:
        return {sent_name(name): name for name in cls.__annotations__}

    def field(name: str) -> Field:
        return _typed_dict_field(_hint(cls, names()[name]), getattr(cls, "__total__", True))

    return ObjectOf(cls.__name__, load, Peek(names, field))


def sent_name(name: str) -> str:
    """Return the wire name of a name in the SDK: `async` for `async_`, which Python requires."""
    bare = name.removesuffix("_")
    return bare if iskeyword(bare) else name


def _hint(cls: type, name: str) -> object:
    """Return the type of one field, by `get_type_hints` of a class with this field only.

    Names in the annotation are looked up in the module of `cls`.
    """
    annotations = {name: cls.__annotations__[name]}
    alone = type(cls.__name__, (), {"__module__": cls.__module__, "__annotations__": annotations})
    return get_type_hints(alone, include_extras=True)[name]


def _typed_dict_field(hint: object, total: bool) -> Field:
    """Return a field of a TypedDict; `whole` is its `__total__`, which is False in the SDK."""
    marker = get_origin(hint)
    is_marked = marker in (NotRequired, Required)
    shape = _read(get_args(hint)[0] if is_marked else hint, {})
    nullable = allows_null(shape)
    return Field(shape, marker is Required or (total and not is_marked), nullable, nullable)


@cache
def _model(cls: type[BaseModel], arguments: tuple[tuple[object, object], ...]) -> ObjectOf:
    def load() -> Mapping[str, Field]:
        read = partial(_model_field, cls, dict(arguments))
        return {info.alias or name: read(info) for name, info in cls.model_fields.items()}

    def names() -> Mapping[str, FieldInfo]:
        return {info.alias or name: info for name, info in cls.model_fields.items()}

    def field(name: str) -> Field:
        return _model_field(cls, dict(arguments), names()[name])

    return ObjectOf(cls.__name__, load, Peek(names, field))


def _model_field(cls: type[BaseModel], arguments: TypeArguments, info: FieldInfo) -> Field:
    hint = cast("object", info.annotation)
    if isinstance(hint, ForwardRef):
        hint = vars(import_module(cls.__module__)).get(hint.__forward_arg__, object)
    shape = _read(hint, arguments)
    nullable = allows_null(shape)
    return Field(shape, info.is_required(), nullable, nullable)
