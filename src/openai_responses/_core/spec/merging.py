"""Merging of the document's shapes with the SDK's, where the two differ."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import TypeVar

from .shapes import (
    NULL,
    Anything,
    Field,
    ListOf,
    Literals,
    MapOf,
    ObjectOf,
    Peek,
    Scalar,
    Shape,
    UnionOf,
    allows_null,
    without_null,
)

__all__ = ["weave"]

ShapeT = TypeVar("ShapeT", ListOf, Literals, MapOf)

_ANY_STRING = Scalar(str)


def weave(document: Shape, sdk: Shape) -> Shape:
    """Return the document's shape, with the requirements of the SDK's type added to its objects.

    A field that the SDK's type requires becomes required, and one that only the SDK has is added.
    The SDK's literals for a string become known values. Where it has literals and accepts any other
    string as well, any string is accepted.
    """
    sdk = without_null(sdk)
    if isinstance(document, UnionOf):
        return _weave_union(document, sdk)
    if isinstance(document, ObjectOf):
        model = _counterpart(document, sdk)
        return document if model is None else _weave_objects(document, model)
    if isinstance(document, ListOf):
        lists = _first(sdk, ListOf)
        item = document.item if lists is None else weave(document.item, lists.item)
        return ListOf(item, document.shortest, document.longest)
    if isinstance(document, MapOf):
        maps = _first(sdk, MapOf)
        return document if maps is None else MapOf(weave(document.value, maps.value))
    if isinstance(document, Literals) and _is_open(sdk):
        return UnionOf((_ANY_STRING, document))
    return document


def _is_open(sdk: Shape) -> bool:
    """Return whether a type has literals and accepts any other string as well."""
    literals = _first(sdk, Literals)
    return literals is not None and isinstance(sdk, UnionOf) and _ANY_STRING in sdk.members


def _weave_union(document: UnionOf, sdk: Shape) -> Shape:
    """Return a union whose members are merged when chosen; a single member is merged now."""
    member = without_null(document)
    if isinstance(member, UnionOf):
        return UnionOf(document.members, sdk)
    woven = weave(member, sdk)
    return UnionOf((*(woven.members if isinstance(woven, UnionOf) else (woven,)), NULL))


@cache
def _weave_objects(document: ObjectOf, model: ObjectOf) -> ObjectOf:
    def load() -> Mapping[str, Field]:
        fields = {
            name: _weave_fields(field, model.fields.get(name))
            for name, field in document.fields.items()
        }
        return {
            **fields,
            **{name: model.fields[name] for name in model.fields if name not in fields},
        }

    def field(name: str) -> Field:
        own, other = document.field(name), model.field(name)
        return _weave_fields(own, other) if own is not None else model.fields[name]

    return ObjectOf(document.name, load, Peek(lambda: document.names | model.names, field))


def _weave_fields(field: Field, other: Field | None) -> Field:
    if other is None:
        return field
    free = isinstance(field.shape, Anything)
    nullable = allows_null(other.shape)
    return Field(
        other.shape if free else weave(field.shape, other.shape),
        field.required or other.required,
        field.may_be_null or nullable,
        field.null_at_first and nullable,
        _literals(without_null(other.shape)),
        free,
    )


def _literals(shape: Shape) -> tuple[str | int | bool, ...]:
    """Return the values of literals; none for any other shape."""
    return shape.values if isinstance(shape, Literals) else ()


@cache
def _counterpart(document: ObjectOf, sdk: Shape) -> ObjectOf | None:
    """Return the SDK's object for one of the document: the most similar one.

    For a variant that only the document has, it is None if there are several and all have other
    constants.
    """
    members = sdk.members if isinstance(sdk, UnionOf) else (sdk,)
    objects = [member for member in members if isinstance(member, ObjectOf)]
    if len(objects) < 2:
        return objects[0] if objects else None
    nearest = min(objects, key=lambda model: _distance(document, model))
    apart, _ = _distance(document, nearest)
    return None if apart else nearest


def _distance(document: ObjectOf, model: ObjectOf) -> tuple[int, int]:
    """Return the distance of two objects: by constants first, then by the names of fields."""
    known = ((model.constant(name), values) for name, values in document.constants.items())
    apart = sum(1 for others, values in known if others and not set(values) & set(others))
    return apart, len(document.names ^ model.names)


def _first(shape: Shape, kind: type[ShapeT]) -> ShapeT | None:
    members = shape.members if isinstance(shape, UnionOf) else (shape,)
    return next((member for member in members if isinstance(member, kind)), None)
