"""Filters of file search: comparisons of attributes, combined by `and` and `or`."""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping

from openai_responses._core.json_values.type_guards import is_list

from .fields import objects_at, text_at

__all__ = ["matches"]

_COMPARED: Mapping[str, Callable[[float | str, float | str], bool]] = {
    "gt": operator.gt,
    "gte": operator.ge,
    "lt": operator.lt,
    "lte": operator.le,
}


def matches(wanted: Mapping[str, object], attributes: Mapping[str, object]) -> bool:
    """Return whether attributes match the filter `wanted`; an empty filter matches all."""
    kind = text_at(wanted, "type")
    if kind in ("and", "or"):
        each = (matches(inner, attributes) for inner in objects_at(wanted, "filters"))
        return all(each) if kind == "and" else any(each)
    if not kind:
        return True
    return _compared(kind, attributes.get(text_at(wanted, "key")), wanted.get("value"))


def _compared(kind: str, found: object, value: object) -> bool:
    if kind == "eq":
        return found == value
    if kind == "ne":
        return found != value
    if kind in ("in", "nin"):
        return is_list(value) and (found in value) == (kind == "in")
    if isinstance(found, str) and isinstance(value, str):
        return _COMPARED[kind](found, value)
    if isinstance(found, (int, float)) and isinstance(value, (int, float)):
        return _COMPARED[kind](found, value)
    return False
