"""Sample values of shapes, one of each allowed kind, and their form fields."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from itertools import islice

from openai_responses._core.json_values.type_guards import is_list, is_mapping
from openai_responses._core.spec.shapes import (
    Anything,
    ListOf,
    Literals,
    MapOf,
    Null,
    ObjectOf,
    Scalar,
    Shape,
    UnionOf,
)

__all__ = ["form_fields", "samples"]

_MOST_LEVELS = 4


def samples(shape: Shape, level: int = 0) -> Iterator[object]:
    """Yield a value of each member of a shape; objects have all their fields, to some depth."""
    if isinstance(shape, UnionOf):
        for member in shape.members:
            yield from samples(member, level)
    elif isinstance(shape, ObjectOf):
        yield sample_object(shape, level)
    elif isinstance(shape, ListOf):
        yield list(islice(samples(shape.item, level + 1), 1)) * (shape.shortest or 1)
    elif isinstance(shape, Literals):
        yield shape.values[0]
    elif isinstance(shape, Scalar):
        yield _scalar(shape)
    elif isinstance(shape, MapOf):
        yield {"key": next(samples(shape.value, level + 1), None)}
    elif isinstance(shape, Anything):
        yield {"key": "value"}
    else:
        assert isinstance(shape, Null)


def sample_object(shape: ObjectOf, level: int = 0) -> dict[str, object]:
    """Return an object with all its fields; below some depth with those that are required."""
    found: dict[str, object] = {}
    for name, field in shape.fields.items():
        if field.required or level < _MOST_LEVELS:
            value = next(samples(field.shape, level + 1), None)
            found.update({} if value is None else {name: value})
    return found


def form_fields(fields: Mapping[str, object]) -> list[tuple[str, str]]:
    """Return fields as the SDK writes them into a form; objects with lists of objects as JSON."""
    return [pair for name, value in fields.items() for pair in _pairs(name, value)]


def _pairs(name: str, value: object) -> Iterator[tuple[str, str]]:
    if is_list(value):
        for item in value:
            yield f"{name}[]", _text(item)
    elif is_mapping(value) and not _is_deep(value):
        for key, inner in value.items():
            yield from _pairs(f"{name}[{key}]", inner)
    else:
        yield name, _text(value)


def _is_deep(value: object) -> bool:
    """Return whether there is a list of objects in a value, of which forms know nothing."""
    if is_mapping(value):
        return any(map(_is_deep, value.values()))
    return is_list(value) and any(is_mapping(each) or is_list(each) for each in value)


def _text(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value)


def _scalar(shape: Scalar) -> object:
    if shape.kind is bool:
        return True
    if shape.kind is str:
        return "a" * (shape.shortest or 1)
    number = shape.at_least if shape.at_least is not None else (shape.above or 0) + 1
    return int(number) if shape.kind is int else number + (0.5 if shape.at_most is None else 0)
