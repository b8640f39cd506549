"""Filters of file search: comparisons of attributes, combined by `and` and `or`."""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping

from openai_responses._core.json_values.type_guards import is_list

from .fields import objects_at, text_at

__all__ = ["matches"]

_COMPARISONS: Mapping[str, Callable[[float | str, float | str], bool]] = {
    "gt": operator.gt,
    "gte": operator.ge,
    "lt": operator.lt,
    "lte": operator.le,
}


def matches(condition: Mapping[str, object], attributes: Mapping[str, object]) -> bool:
    """Return whether attributes match the filter `condition`; an empty filter matches all."""
    kind = text_at(condition, "type")
    if kind in ("and", "or"):
        each = (matches(inner, attributes) for inner in objects_at(condition, "filters"))
        return all(each) if kind == "and" else any(each)
    if not kind:
        return True
    return _compare(kind, attributes.get(text_at(condition, "key")), condition.get("value"))


def _compare(kind: str, attribute: object, value: object) -> bool:
    if kind == "eq":
        return attribute == value
    if kind == "ne":
        return attribute != value
    if kind in ("in", "nin"):
        return is_list(value) and (attribute in value) == (kind == "in")
    if isinstance(attribute, str) and isinstance(value, str):
        return _COMPARISONS[kind](attribute, value)
    if isinstance(attribute, (int, float)) and isinstance(value, (int, float)):
        return _COMPARISONS[kind](attribute, value)
    return False
