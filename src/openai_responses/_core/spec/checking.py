"""Problems of a value: one sentence for every invalid field, for the author of the test."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence

from openai_responses._core.json_values.suggestions import suggestions
from openai_responses._core.json_values.type_guards import is_list, is_mapping

from .choosing import choose, is_of_type
from .shapes import (
    Anything,
    Field,
    ListOf,
    Literals,
    MapOf,
    Null,
    ObjectOf,
    Scalar,
    Shape,
    UnionOf,
)

__all__ = ["problems", "takes_any_text"]

_MOST_PROBLEMS = 8
_MOST_VALUES = 12

# The discriminator of most unions.
_KIND = "type"

# Fields that the SDK's helpers add to answers; older tests have them in theirs.
_OF_THE_SDK = frozenset(("parsed", "parsed_arguments"))


def problems(value: object, shape: Shape) -> list[str]:
    """Return the problems of a value as a partial of a shape: one sentence per field.

    Missing fields are accepted, at any depth; unknown fields are not.
    """
    if isinstance(value, str) and takes_any_text(shape):
        return []  # the most frequent case
    found = list(_of_shape(value, shape, ""))
    more = len(found) - _MOST_PROBLEMS
    return found if more <= 0 else [*found[:_MOST_PROBLEMS], f"and {more} more"]


def takes_any_text(shape: Shape) -> bool:
    """Return whether every string is a value of a shape."""
    if isinstance(shape, UnionOf):
        return any(takes_any_text(member) for member in shape.members)
    return isinstance(shape, Scalar) and shape.is_any_string


def _of_shape(value: object, shape: Shape, path: str) -> Iterator[str]:
    if isinstance(shape, UnionOf):
        yield from _of_union(value, shape, path)
    elif not is_of_type(shape, value):
        yield _unexpected(value, shape, path)
    elif isinstance(shape, ObjectOf) and is_mapping(value):
        yield from _of_object(value, shape, path)
    elif isinstance(shape, ListOf) and is_list(value):
        yield from _of_list(value, shape, path)
    elif isinstance(shape, MapOf) and is_mapping(value):
        for name, inner in value.items():
            yield from _of_shape(inner, shape.value, _below(path, name))
    elif isinstance(shape, Literals):
        yield from _of_literals(value, shape, path)
    elif isinstance(shape, Scalar):
        yield from _of_scalar(value, shape, path)


def _of_union(value: object, shape: UnionOf, path: str) -> Iterator[str]:
    member = choose(shape, value)
    if member is None:
        yield _unexpected(value, shape, path)
        return
    kinds = _kinds(shape) if is_mapping(value) else ()
    if kinds and is_mapping(value) and value.get(_KIND, kinds[0]) not in kinds:
        yield _unexpected(value[_KIND], Literals(kinds), _below(path, _KIND))
    else:
        yield from _of_member(value, member, shape, path)


def _kinds(union: UnionOf) -> tuple[str | int | bool, ...]:
    """Return the values of `type` in a union's objects; empty if one of them has no `type`."""
    objects = [member for member in union.members if isinstance(member, (ObjectOf, MapOf))]
    kinds = [each.constant(_KIND) if isinstance(each, ObjectOf) else () for each in objects]
    return tuple(dict.fromkeys(value for values in kinds for value in values)) if all(kinds) else ()


def _of_member(value: object, member: Shape, union: UnionOf, path: str) -> Iterator[str]:
    """Yield the problems of a value as the likeliest member, unless another member accepts it."""
    found = list(_of_shape(value, member, path))
    if not found:
        return
    if not is_mapping(value) and _another_takes(value, union):
        return
    if isinstance(member, Literals):
        yield _unexpected(value, union, path)
    else:
        yield from found


def _another_takes(value: object, union: UnionOf) -> bool:
    return any(next(_of_shape(value, member, ""), None) is None for member in union.members)


def _of_object(value: Mapping[str, object], shape: ObjectOf, path: str) -> Iterator[str]:
    for name, inner in value.items():
        field = shape.fields.get(name)
        if field is None:
            if name not in _OF_THE_SDK:
                yield f"{_below(path, name)}: unknown field{_near_field(name, shape)}"
        elif inner is not None or not field.may_be_null:
            yield from _of_field(inner, field, _below(path, name))


def _of_field(value: object, field: Field, path: str) -> Iterator[str]:
    known = isinstance(value, (str, int)) and value in field.known_values
    if not (known or field.free):
        yield from _of_shape(value, field.shape, path)


def _of_list(value: Sequence[object], shape: ListOf, path: str) -> Iterator[str]:
    yield from _of_length(len(value), shape, path, "items")
    for position, item in enumerate(value):
        yield from _of_shape(item, shape.item, f"{path}[{position}]")


def _of_literals(value: object, shape: Literals, path: str) -> Iterator[str]:
    if value not in shape.values:
        yield _unexpected(value, shape, path)


def _of_scalar(value: object, shape: Scalar, path: str) -> Iterator[str]:
    if isinstance(value, str):
        yield from _of_length(len(value), shape, path, "characters")
        if shape.pattern is not None and re.search(shape.pattern, value) is None:
            yield f"{_where(path)}: expected a string like {shape.pattern}, got {_short(value)}"
    elif isinstance(value, (int, float)):
        for limit, fails, words in _limits(shape):
            if limit is not None and fails(value, limit):
                yield f"{_where(path)}: expected {words} {limit:g}, got {value}"


def _limits(
    shape: Scalar,
) -> Sequence[tuple[float | None, Callable[[float, float], bool], str]]:
    return (
        (shape.at_least, lambda value, limit: value < limit, "at least"),
        (shape.at_most, lambda value, limit: value > limit, "at most"),
        (shape.above, lambda value, limit: value <= limit, "more than"),
    )


def _of_length(length: int, shape: Scalar | ListOf, path: str, unit: str) -> Iterator[str]:
    if shape.shortest is not None and length < shape.shortest:
        yield f"{_where(path)}: expected at least {shape.shortest} {unit}, got {length}"
    if shape.longest is not None and length > shape.longest:
        yield f"{_where(path)}: expected at most {shape.longest} {unit}, got {length}"


# --- messages ------------------------------------------------------------------------------------


def _unexpected(value: object, shape: Shape, path: str) -> str:
    known = [item for item in _literals_in(shape) if isinstance(item, str)]
    near = suggestions(value, known) if isinstance(value, str) else ()
    hint = f", did you mean {json.dumps(near[0])}?" if near else ""
    return f"{_where(path)}: expected {_expected(shape)}, got {_short(value)}{hint}"


def _expected(shape: Shape) -> str:
    """Return a description of a shape: `a string`, `"stop" or "length"`."""
    literals = _literals_in(shape)
    words = dict.fromkeys(_words(member) for member in _plain_members(shape))
    return _enumerate([*(_short(value) for value in literals), *words])


def _plain_members(shape: Shape) -> Iterator[Shape]:
    for member in shape.members if isinstance(shape, UnionOf) else (shape,):
        if isinstance(member, UnionOf):
            yield from _plain_members(member)
        elif not isinstance(member, Literals):
            yield member


def _literals_in(shape: Shape) -> list[str | int | bool]:
    members = shape.members if isinstance(shape, UnionOf) else (shape,)
    return [value for each in members if isinstance(each, Literals) for value in each.values]


def _words(shape: Shape) -> str:
    if isinstance(shape, Scalar):
        return {str: "a string", int: "an integer", float: "a number", bool: "true or false"}[
            shape.kind
        ]
    if isinstance(shape, ListOf):
        return "a list"
    if isinstance(shape, Null):
        return "null"
    return "anything" if isinstance(shape, Anything) else "an object"


def _enumerate(words: Sequence[str]) -> str:
    if len(words) > _MOST_VALUES:
        words = [*words[:_MOST_VALUES], f"one of {len(words) - _MOST_VALUES} other values"]
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} or {words[-1]}"


def _near_field(name: str, shape: ObjectOf) -> str:
    near = suggestions(str(name), shape.fields)  # a key in user input may be no string
    if near:
        return f', did you mean "{near[0]}"?'
    return f"; {shape.name} has {', '.join(shape.fields)}"


def _below(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name


def _where(path: str) -> str:
    return path or "the answer"


def _short(value: object) -> str:
    try:
        text = json.dumps(value, ensure_ascii=False)
    except (TypeError, ValueError):
        text = f"{value!r} ({type(value).__name__})"
    return text if len(text) <= 60 else text[:57] + "..."
