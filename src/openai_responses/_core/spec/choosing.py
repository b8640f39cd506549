"""Choice of the union member that a value stands for: by JSON type, tag and names of fields."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from functools import cache
from typing import NamedTuple

from openai_responses._core.json_values.type_guards import is_list, is_mapping

from .leniency import field_in_requests
from .shapes import (
    Anything,
    ListOf,
    Literals,
    MapOf,
    ObjectOf,
    Scalar,
    Shape,
    UnionOf,
    without_null,
)

__all__ = [
    "TAGS",
    "Members",
    "alternatives",
    "choose",
    "is_of_type",
    "kinds_of",
    "literals_in",
    "members_of",
    "takes_any_text",
]

TAGS = ("type", "role", "object", "event")
"""The discriminators of the API's unions."""


def choose(union: UnionOf, value: object, preferred: str = "") -> Shape | None:
    """Return the member that a value most likely stands for; None if no member has its type.

    For an object the criteria are its constants (`type`, `role`), then the names of its fields,
    then the preferred kind, then the order of the union.
    """
    members = [member for member in union.members if is_of_type(member, value)]
    if not members:
        return None
    if is_mapping(value) and len(members) > 1:
        return min(members, key=lambda m: _object_rank(m, value, preferred))
    if is_list(value) and value and len(members) > 1:
        return min(members, key=lambda m: _list_rank(m, value))
    literals = (m for m in members if isinstance(m, Literals) and value in m.values)
    return next(literals, members[0])


def is_of_type(shape: Shape, value: object) -> bool:
    """Return whether a value has the JSON type of a shape; the value's content is not checked."""
    if isinstance(shape, (ObjectOf, MapOf)):
        return is_mapping(value)
    if isinstance(shape, ListOf):
        return is_list(value)
    if isinstance(shape, Scalar):
        return _is_scalar(shape.kind, value)
    if isinstance(shape, Literals):
        return any(type(value) is type(known) for known in shape.values)
    if isinstance(shape, UnionOf):
        return any(is_of_type(member, value) for member in shape.members)
    return isinstance(shape, Anything) or value is None


def takes_any_text(shape: Shape) -> bool:
    """Return whether every string is a value of a shape."""
    if isinstance(shape, UnionOf):
        return any(takes_any_text(member) for member in shape.members)
    return isinstance(shape, Scalar) and shape.is_any_string


def alternatives(shape: Shape) -> Sequence[Shape]:
    """Return the members of a union; for any other shape, the shape itself."""
    return shape.members if isinstance(shape, UnionOf) else (shape,)


def literals_in(shape: Shape) -> list[str | int | bool]:
    """Return the literals of a shape, those of a union's members included."""
    literals = (each for each in alternatives(shape) if isinstance(each, Literals))
    return [value for each in literals for value in each.values]


def _is_scalar(kind: type, value: object) -> bool:
    if isinstance(value, bool):
        return kind is bool
    return isinstance(value, (int, float) if kind is float else kind)


def _object_rank(
    shape: Shape, value: Mapping[str, object], preferred: str
) -> tuple[int, int, bool]:
    if not isinstance(shape, ObjectOf):
        return 0, len(value) if isinstance(shape, MapOf) else 0, True
    unknown = sum(1 for name in value if name not in shape.names)
    return shape.contradictions(value), unknown, shape.kind != preferred


def _list_rank(shape: Shape, value: list[object]) -> tuple[bool, tuple[int, int, bool]]:
    item = shape.item if isinstance(shape, ListOf) else shape
    if isinstance(item, UnionOf):
        item = choose(item, value[0]) or item
    first = value[0]
    nested = _object_rank(item, first, "") if is_mapping(first) else (0, 0, True)
    return not is_of_type(item, first), nested


# --- members by discriminator --------------------------------------------------------------------


class Members(NamedTuple):
    """The members of a union: its objects, and which of them a discriminator selects, and others.

    `tag` is empty if the objects have no discriminator. Under None are the objects in which it may
    be missing or null.
    """

    tag: str
    objects: UnionOf
    by_tag: Mapping[object, UnionOf]
    others: UnionOf

    def like(self, value: object, *, is_partial: bool) -> UnionOf | None:
        """Return the members that a value may stand for; None if there are none.

        In a partial, the discriminator may be missing.
        """
        if not is_mapping(value):
            return self.others if self.others.members else None
        if not self.tag or (is_partial and self.tag not in value):
            return self.objects if self.objects.members else None
        kind = value.get(self.tag)
        return self.by_tag.get(kind) if kind is None or isinstance(kind, str) else None


@cache
def members_of(union: UnionOf, *, in_requests: bool) -> Members:
    """Return the members of a union, by the first discriminator that all its objects have."""
    objects = [each for each in union.members if isinstance(each, (ObjectOf, MapOf))]
    others = [each for each in union.members if each not in objects]
    tag, by_tag = "", dict[object, list[Shape]]()
    for name in TAGS if len(objects) > 1 else ():
        kinds = [_tag_values(name, each, in_requests=in_requests) for each in objects]
        if all(kinds):
            tag = name
            for each, values in zip(objects, kinds, strict=True):
                for value in values:
                    by_tag.setdefault(value, []).append(each)
            break
    unions = {kind: UnionOf(tuple(each)) for kind, each in by_tag.items()}
    return Members(tag, UnionOf(tuple(objects)), unions, UnionOf(tuple(others)))


def kinds_of(shape: Shape, name: str) -> Set[object]:
    """Return the possible values of an object's discriminator `name`, without null."""
    values = _tag_values(name, shape, in_requests=True)
    return {value for value in values if value is not None}


def _tag_values(name: str, shape: Shape, *, in_requests: bool) -> tuple[object, ...]:
    """Return the possible values of an object's discriminator `name`; empty if it is none.

    None is included if the field may be null or missing.
    """
    if not isinstance(shape, ObjectOf):
        return ()
    field = field_in_requests(shape, name) if in_requests else shape.field(name)
    tag = None if field is None else without_null(field.shape)
    if field is None or not isinstance(tag, Literals):
        return ()
    return (*tag.values, None) if field.may_be_null or not field.required else tag.values
