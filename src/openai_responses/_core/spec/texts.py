"""Conversion of strings from forms and URLs to JSON values, by the expected shape."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from math import isfinite

from openai_responses._core.json_values.decoding import parse
from openai_responses._core.json_values.encoding import text_of_scalar
from openai_responses._core.json_values.type_guards import is_list, is_mapping

from .choosing import alternatives
from .shapes import (
    ListOf,
    Literals,
    MapOf,
    ObjectOf,
    Scalar,
    Shape,
)

__all__ = ["typed"]

_BOOLS = {"true": True, "false": False}


def typed(value: object, shape: Shape) -> object:
    """Return a value of a form or query with its strings converted to what the shape expects.

    A string that cannot be converted is kept, for the check to refuse. Where a list is expected, a
    single value becomes a list; where an object is expected, a string may be its JSON.
    """
    if isinstance(value, str):
        return _of_text(value, shape)
    if is_list(value):
        item = _list_in(shape)
        return value if item is None else [typed(each, item) for each in value]
    if is_mapping(value):
        return _of_mapping(value, shape)
    return value


def _of_text(text: str, shape: Shape) -> object:
    """Return the value of a string, by the first member of a union that can be read from it."""
    for member in alternatives(shape):
        if isinstance(member, Literals):
            found = next((each for each in member.values if text_of_scalar(each) == text), None)
            if found is not None:
                return found
        elif isinstance(member, Scalar):
            if member.kind is str:
                return text
            if (read := _scalar(text, member.kind)) is not None:
                return read
    return _of_structure(text, shape)


def _of_structure(text: str, shape: Shape) -> object:
    """Return a string as JSON or as the only item of a list, if the shape allows either."""
    if any(isinstance(each, (ObjectOf, MapOf)) for each in alternatives(shape)):
        try:
            return parse(text)
        except ValueError:
            return text
    item = _list_in(shape)
    return text if item is None else [typed(text, item)]


def _of_mapping(value: Mapping[str, object], shape: Shape) -> object:
    """Return an object with each field converted; fields that no type names are kept.

    Of several types, the one with the most of the names is used, then with matching constants.
    """
    objects = [member for member in alternatives(shape) if isinstance(member, ObjectOf)]
    read = [(member, _of_fields(value, member)) for member in objects]
    maps = next((member for member in alternatives(shape) if isinstance(member, MapOf)), None)
    if maps is not None and not any(value.keys() <= member.names for member in objects):
        return {name: typed(each, maps.value) for name, each in value.items()}
    if not read:
        return value
    return min(read, key=lambda each: _distance(*each))[1]


def _of_fields(value: Mapping[str, object], shape: ObjectOf) -> Mapping[str, object]:
    fields = {name: shape.field(name) for name in value}
    return {
        name: each if (field := fields[name]) is None else typed(each, field.shape)
        for name, each in value.items()
    }


def _distance(shape: ObjectOf, value: Mapping[str, object]) -> tuple[int, int]:
    return len(value.keys() - shape.names), shape.contradictions(value)


def _list_in(shape: Shape) -> Shape | None:
    """Return the shape of a list's items; None if the shape allows no list."""
    items = (member.item for member in alternatives(shape) if isinstance(member, ListOf))
    return next(items, None)


def _scalar(text: str, kind: type) -> object:
    """Return the number or boolean in a string; None if it is neither."""
    if kind is bool:
        return _BOOLS.get(text)
    read: Callable[[str], float] = int if kind is int else float
    try:
        number = read(text)
    except ValueError:
        return None
    return number if isinstance(number, int) or isfinite(number) else None
