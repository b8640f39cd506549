"""Choice of the union member that a value stands for."""

from __future__ import annotations

from collections.abc import Mapping

from openai_responses._core.json_values.type_guards import is_list, is_mapping

from .merging import weave
from .shapes import Anything, ListOf, Literals, MapOf, ObjectOf, Scalar, Shape, UnionOf

__all__ = ["choose", "is_of_type", "woven"]


def choose(union: UnionOf, value: object, preferred: str = "") -> Shape | None:
    """Return the member that a value most likely stands for; None if no member has its type.

    For an object the criteria are its constants (`type`, `role`), then the names of its fields,
    then the preferred kind, then the order of the union.
    """
    members = [member for member in union.members if is_of_type(member, value)]
    if not members:
        return None
    if is_mapping(value) and len(members) > 1:
        return woven(union, min(members, key=lambda m: _object_rank(m, value, preferred)))
    if is_list(value) and value and len(members) > 1:
        return woven(union, min(members, key=lambda m: _list_rank(m, value)))
    literals = (m for m in members if isinstance(m, Literals) and value in m.values)
    return woven(union, next(literals, members[0]))


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


def _is_scalar(kind: type, value: object) -> bool:
    if isinstance(value, bool):
        return kind is bool
    return isinstance(value, (int, float) if kind is float else kind)


def woven(union: UnionOf, member: Shape) -> Shape:
    """Return a union's member merged with the SDK's shape in the same place."""
    return member if union.other is None else weave(member, union.other)


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
