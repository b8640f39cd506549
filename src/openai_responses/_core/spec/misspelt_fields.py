"""Names of fields that are wrong: no strings, or nearly those of fields that are missing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from openai_responses._core.json_values.suggestions import suggestions
from openai_responses._core.json_values.type_guards import SCALAR_TYPES, is_list, is_mapping

from .choosing import choose
from .shapes import ListOf, ObjectOf, Shape, UnionOf

__all__ = ["keys_without_text", "misspelt_fields"]

# How alike two names must be, from 0 to 1: `contents` and `content` are, `reasoning_content` and
# `content` are not. Other unknown fields may be newer than the document.
_ALIKE = 0.8


def misspelt_fields(value: Mapping[str, object], shape: Shape) -> Iterator[str]:
    """Yield a sentence for each misspelt field of a value, at any depth."""
    return _misspelt(value, shape, "") if _has_unknown_fields(value, shape) else iter(())


def keys_without_text(value: object, path: str = "") -> Iterator[str]:
    """Yield a sentence for each key of a value that is no string, at any depth."""
    if is_mapping(value):
        for name, each in value.items():
            if _is_text(name):
                yield from keys_without_text(each, f"{path}.{name}" if path else name)
            else:
                where = f"{path}: " if path else ""
                yield f"{where}expected strings as keys, as in JSON, got {name!r}"
    elif is_list(value):
        for position, item in enumerate(value):
            yield from keys_without_text(item, f"{path}[{position}]")


def _is_text(name: object) -> bool:
    return isinstance(name, str)


def _has_unknown_fields(value: object, shape: Shape) -> bool:
    member = choose(shape, value) if isinstance(shape, UnionOf) else shape
    if isinstance(member, ObjectOf) and is_mapping(value):
        for name, each in value.items():
            field = member.field(name)
            if field is None:
                return True
            if each.__class__ not in SCALAR_TYPES and _has_unknown_fields(each, field.shape):
                return True
    elif isinstance(member, ListOf) and is_list(value):
        return any(_has_unknown_fields(item, member.item) for item in value)
    return False


def _misspelt(value: object, shape: Shape, path: str) -> Iterator[str]:
    member = choose(shape, value) if isinstance(shape, UnionOf) else shape
    if is_mapping(value) and isinstance(member, ObjectOf):
        yield from _of_object(value, member, path)
    elif is_list(value) and isinstance(member, ListOf):
        for position, item in enumerate(value):
            yield from _misspelt(item, member.item, f"{path}[{position}]")


def _of_object(value: Mapping[str, object], shape: ObjectOf, path: str) -> Iterator[str]:
    for name, each in value.items():
        below = f"{path}.{name}" if path else name
        field = shape.field(name)
        if field is None:
            near = suggestions(name, shape.names - value.keys(), alike=_ALIKE)
            if near:
                yield f'{below}: unknown field, did you mean "{near[0]}"?'
        elif is_mapping(each) or is_list(each):
            yield from _misspelt(each, field.shape, below)
