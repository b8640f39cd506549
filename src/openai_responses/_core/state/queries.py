"""Query parameters of list operations: rows of the generated table, with named fields."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["QueryParameter", "QueryRow"]

_Value = str | int | float | bool | None
_Limit = int | float | None
QueryRow = tuple[str, str, bool, _Value, _Limit, _Limit, tuple[str, ...]]


class QueryParameter(NamedTuple):
    """A query parameter from the generated table, named without the `[]` of a list.

    `kind` is its JSON type; `least` and `most` limit a number, or the length of a string or list;
    `values` are the allowed values, for a list those of each item. None and empty mean any.
    """

    name: str
    kind: str
    required: bool
    default: str | int | float | bool | None
    least: int | float | None
    most: int | float | None
    values: tuple[str, ...]
