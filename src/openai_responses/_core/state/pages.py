"""Pages: one way to cut any list of the API, whatever envelope it comes in."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from openai_responses._core.api_errors import ApiError
from openai_responses._core.narrowing import is_mapping
from openai_responses._core.operations import Operation

from .store import Item, JsonObject

__all__ = ["PAGING", "ListRules", "Page", "filtered", "paginate", "rules_of", "without_nonsense"]

PAGING = frozenset(("limit", "order", "after", "before"))
"""The values in a query that say which page is wanted."""

_ORDERS = {"asc": False, "ascending": False, "desc": True, "descending": True}


@dataclass(frozen=True)
class ListRules:
    """How an operation lists: how many by default and within which range, and what comes first."""

    limit: int = 20
    least: int = 1
    most: int = 100
    newest_first: bool = True


# What differs from the usual. The document has it in prose, which the snapshot leaves out.
_OLDEST_FIRST = frozenset(
    (
        "/chat/completions",
        "/chat/completions/{completion_id}/messages",
        "/evals",
        "/evals/{eval_id}/runs",
        "/evals/{eval_id}/runs/{run_id}/output_items",
        "/models",
        "/organization/admin_api_keys",
        "/organization/groups",
        "/organization/projects/{project_id}/groups",
        "/organization/projects/{project_id}/rate_limits",
        "/organization/projects/{project_id}/spend_alerts",
        "/organization/roles",
        "/organization/spend_alerts",
        "/projects/{project_id}/roles",
    )
)
_LIMITS: Mapping[str, tuple[int, int, int]] = {
    "/chatkit/threads": (20, 0, 100),
    "/chatkit/threads/{thread_id}/items": (20, 0, 100),
    "/files": (10_000, 1, 10_000),
    "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions": (10, 1, 100),
    "/fine_tuning/jobs/{fine_tuning_job_id}/checkpoints": (10, 1, 100),
    "/models": (10_000, 0, 10_000),
    "/organization/groups": (100, 0, 1000),
    "/organization/groups/{group_id}/roles": (1000, 0, 1000),
    "/organization/groups/{group_id}/users": (100, 0, 1000),
    "/organization/projects/{project_id}/groups": (20, 0, 100),
    "/organization/projects/{project_id}/rate_limits": (100, 1, 1000),
    "/organization/projects/{project_id}/spend_alerts": (20, 0, 100),
    "/organization/roles": (1000, 0, 1000),
    "/organization/spend_alerts": (20, 0, 100),
    "/organization/users/{user_id}/roles": (1000, 0, 1000),
    "/projects/{project_id}/groups/{group_id}/roles": (1000, 0, 1000),
    "/projects/{project_id}/roles": (1000, 0, 1000),
    "/projects/{project_id}/users/{user_id}/roles": (1000, 0, 1000),
    "/skills": (20, 0, 100),
    "/skills/{skill_id}/versions": (20, 0, 100),
    "/videos": (20, 0, 100),
}


def rules_of(operation: Operation) -> ListRules:
    """Return how an operation lists."""
    limit, least, most = _LIMITS.get(operation.path, (20, 1, 100))
    return ListRules(limit, least, most, operation.path not in _OLDEST_FIRST)


@dataclass(frozen=True)
class Page:
    """One page of a list: its objects, and whether more follow."""

    items: Sequence[Item]
    has_more: bool

    def fields(self, names: Iterable[str]) -> JsonObject:
        """Return what the page says under those of the names that an envelope may have."""
        ids = [item.key for item in self.items]
        last = ids[-1] if ids else None
        following = last if self.has_more else None
        known: JsonObject = {
            "data": [item.value for item in self.items],
            "first_id": ids[0] if ids else None,
            "last_id": last,
            "has_more": self.has_more,
            "next": following,
            "next_page": following,
        }
        return {name: known[name] for name in names if name in known}


class Lookup(Protocol):
    """How the number of an object is found, be it in the list still or not."""

    def __call__(self, key: str, /) -> int | None:
        """Return the number; None for an object that never was in the list."""
        ...


@dataclass(frozen=True)
class _Wish:
    """What a request wants of a list."""

    limit: int
    newest_first: bool
    after: int | None
    before: int | None


def paginate(
    items: Sequence[Item], query: Mapping[str, str], rules: ListRules, number_of: Lookup
) -> Page:
    """Return the page that a query asks for of `items`, which are given with the oldest first.

    Raises ApiError for a limit out of range, an unknown order, or an id that never was in the list.
    """
    limit = _limit(query.get("limit"), rules)
    newest_first = _newest_first(query.get("order"), rules)
    after = _number("after", query, number_of)
    before = _number("before", query, number_of)
    return _cut(items, _Wish(limit, newest_first, after, before))


def without_nonsense(
    query: Mapping[str, str], rules: ListRules, number_of: Lookup
) -> dict[str, str]:
    """Return a query without those of its values for which `paginate` would raise."""

    def makes_sense(name: str) -> bool:
        try:
            paginate((), {name: query[name]}, rules, number_of)
        except ApiError:
            return False
        return True

    return {name: value for name, value in query.items() if makes_sense(name)}


def _cut(items: Sequence[Item], wish: _Wish) -> Page:
    sign = -1 if wish.newest_first else 1
    found = list(reversed(items)) if wish.newest_first else list(items)
    if wish.after is not None:
        found = [item for item in found if sign * item.number > sign * wish.after]
    if wish.before is not None:
        found = [item for item in found if sign * item.number < sign * wish.before]
        if wish.after is None:  # wanted are the last ones before it, not the first of all
            return Page(found[-wish.limit :] if wish.limit else (), len(found) > wish.limit)
    return Page(found[: wish.limit], len(found) > wish.limit)


def _limit(text: str | None, rules: ListRules) -> int:
    if text is None:
        return rules.limit
    try:
        limit = int(text)
    except ValueError:
        message = f"Invalid type for 'limit': expected an integer, but got {text!r} instead."
        raise ApiError(400, message, param="limit", code="invalid_type") from None
    if limit < rules.least:
        raise _out_of_range(limit, "below minimum", f">= {rules.least}", "below_min_value")
    if limit > rules.most:
        raise _out_of_range(limit, "above maximum", f"<= {rules.most}", "above_max_value")
    return limit


def _out_of_range(limit: int, side: str, expected: str, code: str) -> ApiError:
    message = (
        f"Invalid 'limit': integer {side} value. Expected a value {expected}, "
        f"but got {limit} instead."
    )
    return ApiError(400, message, param="limit", code=f"integer_{code}")


def _newest_first(order: str | None, rules: ListRules) -> bool:
    if order is None:
        return rules.newest_first
    if order not in _ORDERS:
        message = f"Invalid value: '{order}'. Supported values are: 'asc' and 'desc'."
        raise ApiError(400, message, param="order", code="invalid_value")
    return _ORDERS[order]


def _number(name: str, query: Mapping[str, str], number_of: Lookup) -> int | None:
    """Return the number of the object that a query names; None if it names none."""
    key = query.get(name)
    if not key:
        return None
    number = number_of(key)
    if number is None:
        message = f"Invalid '{name}': there is no object with id '{key}' in this list."
        raise ApiError(400, message, param=name, code="invalid_value")
    return number


# --- filters -------------------------------------------------------------------------------------


def filtered(items: Sequence[Item], wanted: Mapping[str, str]) -> Sequence[Item]:
    """Return the items whose fields have these values, of the fields that they have.

    `metadata[key]` is a field inside of one, and `filter` stands for the status.
    """
    for name, value in wanted.items():
        items = _with(items, "status" if name == "filter" else name, value)
    return items


def _with(items: Sequence[Item], name: str, value: str) -> Sequence[Item]:
    base, _, key = name.removesuffix("]").partition("[")
    if not any(base in item.value for item in items):
        return items
    return [item for item in items if _spelled(_at(item.value.get(base), key)) == value]


def _at(value: object, key: str) -> object:
    return value.get(key) if key and is_mapping(value) else value


def _spelled(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
