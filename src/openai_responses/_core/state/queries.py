"""Queries of lists as data: the rows of the generated table, with names for their fields."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["QueryParameter", "QueryRow"]

_Value = str | int | float | bool | None
_Limit = int | float | None
QueryRow = tuple[str, str, bool, _Value, _Limit, _Limit, tuple[str, ...]]


class QueryParameter(NamedTuple):
    """A parameter of a query, without the brackets that follow the name of a list: a generated row.

    `kind` is its JSON type; `least` and `most` limit a number, the length of a string, or that of
    a list; `values` are those allowed, of a list for each of its items. None and empty mean any.
    """

    name: str
    kind: str
    required: bool
    default: str | int | float | bool | None
    least: int | float | None
    most: int | float | None
    values: tuple[str, ...]
