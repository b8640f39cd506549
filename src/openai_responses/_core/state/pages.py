"""Pagination of any list of the API, independent of its response envelope."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import NamedTuple, Protocol

from openai_responses._core.http.api_errors import ApiError, check_range
from openai_responses._core.json_values.type_guards import JsonObject

from .filters import Filter
from .object_list import Item, number_of
from .queries import QueryParameter

__all__ = ["PAGING", "ListRules", "Page", "drop_invalid_parameters", "list_rules", "paginate"]

PAGING = frozenset(("limit", "order", "after", "before", "page"))
"""The query parameters that select a page."""

_ASCENDING = frozenset(("asc", "ascending"))
_ORDERS = ("asc", "desc")
_DEFAULT_LIMIT = 20


class ListRules(NamedTuple):
    """The paging rules of a list operation: default limit, its range, and the default order.

    None for `limit` means all objects, None for `most` no maximum.
    """

    limit: int | None = _DEFAULT_LIMIT
    least: int = 1
    most: int | None = 100
    newest_first: bool = True
    orders: Sequence[str] = _ORDERS


def list_rules(parameters: Mapping[str, QueryParameter]) -> ListRules:
    """Return the paging rules of a list operation, derived from its query parameters.

    Where the OpenAPI document has no value, the default limit is 20, the minimum is 1, and the
    order is newest first, but ascending for time buckets (`bucket_width`). Without a `limit`
    parameter the list has no pages: it holds all objects, the oldest first.
    """
    limit, order = parameters.get("limit"), parameters.get("order")
    of_times = "bucket_width" in parameters
    if limit is None:
        return ListRules(limit=None, least=0, most=None, newest_first=False)
    return ListRules(
        limit=_DEFAULT_LIMIT if limit.default is None else int(limit.default),
        least=1 if limit.least is None else int(limit.least),
        most=None if limit.most is None else int(limit.most),
        newest_first=not of_times and (order is None or order.default not in _ASCENDING),
        orders=_ORDERS if order is None else order.values,
    )


class Page(NamedTuple):
    """One page of a list: its items, and whether more follow."""

    items: Sequence[Item]
    has_more: bool

    def fields(self, names: Iterable[str]) -> JsonObject:
        """Return the envelope fields of the page, limited to the given names."""
        next_key = self.items[-1].key if self.items and self.has_more else None
        envelope: JsonObject = {
            "data": [item.value for item in self.items],
            "first_id": _id(self.items[0]) if self.items else None,
            "last_id": _id(self.items[-1]) if self.items else None,
            "has_more": self.has_more,
            "next": next_key,
            "next_page": next_key,
        }
        return {name: envelope[name] for name in names if name in envelope}


def _id(item: Item) -> object:
    return item.value.get("id", item.key)


class Lookup(Protocol):
    """A function that returns the number of an object, including deleted ones."""

    def __call__(self, key: str, /) -> int | None:
        """Return the number; None if the object was never in the list."""
        ...


class _PageQuery(NamedTuple):
    """The page that a request selects; a `limit` of None means the entire list."""

    limit: int | None
    newest_first: bool
    after: int | None
    before: int | None


def paginate(
    items: Sequence[Item],
    query: Mapping[str, str],
    rules: ListRules,
    number_of: Lookup,
    accepts: Filter | None = None,
) -> Page:
    """Return the page of `items` that a query selects; `items` must be sorted oldest first.

    The page holds only objects for which `accepts` is true. Raises ApiError for a limit out of
    range, an unknown order, or an id that was never in the list.
    """
    limit = _limit(query.get("limit"), rules)
    newest_first = _newest_first(query.get("order"), rules)
    after = _number("page" if "page" in query else "after", query, number_of)
    before = _number("before", query, number_of)
    return _select_page(items, _PageQuery(limit, newest_first, after, before), accepts)


def drop_invalid_parameters(
    query: Mapping[str, str], rules: ListRules, number_of: Lookup
) -> dict[str, str]:
    """Return a query without the parameters for which `paginate` would raise."""

    def is_valid(name: str) -> bool:
        try:
            paginate((), {name: query[name]}, rules, number_of)
        except ApiError:
            return False
        return True

    return {name: value for name, value in query.items() if is_valid(name)}


def _select_page(items: Sequence[Item], query: _PageQuery, accepts: Filter | None) -> Page:
    lower, upper = query.after, query.before
    if query.newest_first:
        lower, upper = upper, lower
    first = 0 if lower is None else bisect_right(items, lower, key=number_of)
    end = len(items) if upper is None else bisect_left(items, upper, key=number_of)
    backwards = query.newest_first
    # With only `before`, return the last items before it, not the first of the list.
    is_from_end = query.before is not None and query.after is None
    matches = _take_items(items, range(first, end), backwards != is_from_end, accepts, query.limit)
    page = matches if query.limit is None else matches[: query.limit]
    return Page(page[::-1] if is_from_end else page, len(matches) > len(page))


def _take_items(
    items: Sequence[Item],
    within: range,
    backwards: bool,
    accepts: Filter | None,
    limit: int | None,
) -> list[Item]:
    """Return up to limit + 1 items: the extra one shows that more follow."""
    matches: Iterator[Item] = (
        items[position] for position in (within[::-1] if backwards else within)
    )
    if accepts is not None:
        matches = (item for item in matches if accepts(item.value))
    return list(matches if limit is None else islice(matches, limit + 1))


def _limit(text: str | None, rules: ListRules) -> int | None:
    if text is None:
        return rules.limit
    try:
        limit = int(text)
    except ValueError:
        message = f"Invalid type for 'limit': expected an integer, but got {text!r} instead."
        raise ApiError(400, message, param="limit", code="invalid_type") from None
    check_range(limit, rules.least, rules.most, "limit")
    return limit


def _newest_first(order: str | None, rules: ListRules) -> bool:
    if order is None:
        return rules.newest_first
    if order not in rules.orders:
        values = " and ".join(f"'{each}'" for each in rules.orders)
        message = f"Invalid value: '{order}'. Supported values are: {values}."
        raise ApiError(400, message, param="order", code="invalid_value")
    return order not in _ASCENDING


def _number(name: str, query: Mapping[str, str], number_of: Lookup) -> int | None:
    """Return the number of the object that a query parameter names; None without the parameter."""
    key = query.get(name)
    if not key:
        return None
    number = number_of(key)
    if number is None:
        message = f"Invalid '{name}': there is no object with id '{key}' in this list."
        raise ApiError(400, message, param=name, code="invalid_value")
    return number
