"""Nulls that clients send in optional fields: the API takes most of them for missing fields."""

from __future__ import annotations

from openai_responses._core.json_values.type_guards import is_list, is_mapping

from .choosing import choose
from .shapes import ListOf, ObjectOf, Shape, UnionOf, allows_null

__all__ = ["member_without_nulls", "without_nulls"]


def without_nulls(value: object, shape: Shape) -> object:
    """Return a value without its null fields, at any depth, except where its shape has null."""
    member = member_without_nulls(shape, value)
    if is_list(value) and isinstance(member, ListOf):
        return [without_nulls(each, member.item) for each in value]
    if not is_mapping(value) or not isinstance(member, ObjectOf):
        return value
    return {
        name: each if field is None else without_nulls(each, field.shape)
        for name, each in value.items()
        for field in [member.field(name)]
        if each is not None or field is None or allows_null(field.shape)
    }


def member_without_nulls(shape: Shape, value: object) -> Shape | None:
    """Return the member of a union that a value stands for, whatever its null fields are.

    Any other shape is returned itself.
    """
    if not isinstance(shape, UnionOf):
        return shape
    if is_mapping(value):
        value = {name: each for name, each in value.items() if each is not None}
    return choose(shape, value)
