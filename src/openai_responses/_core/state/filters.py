"""Filters: predicates that select the objects of a list by query parameters."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple, TypeAlias

from openai_responses._core.json_values.type_guards import JsonObject, is_list, is_mapping

from .object_list import Item

__all__ = ["Asked", "Filter", "asked_of", "both", "filter_of", "filtered"]

Filter: TypeAlias = Callable[[JsonObject], bool]
_Path: TypeAlias = "tuple[str, ...]"

# By parameter: the paths of the fields it filters, where their names differ from its own.
_ACTORS = (("session", "user"), ("api_key", "user"), ("api_key", "service_account"))
_PLACES: Mapping[str, tuple[_Path, ...]] = {
    "actor_emails": tuple(("actor", *path, "email") for path in _ACTORS),
    "actor_ids": tuple(("actor", *path, "id") for path in _ACTORS),
    "event_types": (("type",),),
    "filter": (("status",),),
    "project_ids": (("project", "id"), ("project_id",)),
}
_COMPARISONS: Mapping[str, Callable[[float, float], bool]] = {
    "gt": lambda value, limit: value > limit,
    "gte": lambda value, limit: value >= limit,
    "lt": lambda value, limit: value < limit,
    "lte": lambda value, limit: value <= limit,
}
# By parameter: the field that it limits, and the comparison.
_LIMITS: Mapping[str, tuple[str, str]] = {
    "end_time": ("start_time", "lt"),
    "start_time": ("start_time", "gte"),
}


class Asked(NamedTuple):
    """A query parameter with its values; the `key` of `metadata[a]=1` is `a`."""

    name: str
    key: str
    values: tuple[str, ...]


def asked_of(pairs: Iterable[tuple[str, str]]) -> list[Asked]:
    """Return the parameters of a query; `a[]=1&a[]=2` and `a=1&a=2` are two values of one."""
    found: dict[tuple[str, str], list[str]] = {}
    for name, value in pairs:
        base, _, key = name.removesuffix("]").partition("[")
        found.setdefault((base, key), []).append(value)
    return [Asked(name, key, tuple(values)) for (name, key), values in found.items()]


def filter_of(asked: Iterable[Asked], has: Callable[[str], bool]) -> Filter | None:
    """Return the filter for query parameters; None if it would accept every object.

    Parameters for fields that the objects do not have, according to `has`, are ignored.
    """
    filters = [found for each in asked if (found := _filter(each, has)) is not None]
    if not filters:
        return None
    return lambda value: all(accepts(value) for accepts in filters)


def both(one: Filter | None, other: Filter | None) -> Filter | None:
    """Return the conjunction of two filters; None accepts everything."""
    if one is None or other is None:
        return one or other
    return lambda value: one(value) and other(value)


def filtered(items: Sequence[Item], wanted: Mapping[str, str]) -> Sequence[Item]:
    """Return the items whose fields have these values; fields that no item has are ignored."""
    accepts = filter_of(
        asked_of(wanted.items()), lambda name: any(name in item.value for item in items)
    )
    return items if accepts is None else [item for item in items if accepts(item.value)]


def _filter(asked: Asked, has: Callable[[str], bool]) -> Filter | None:
    if asked.name == "include_archived":
        return None if asked.values[-1] == "true" or not has("status") else _is_active
    if asked.name == "resource_ids":
        return (lambda value: _subject(value) in asked.values) if has("type") else None
    field, comparison = _LIMITS.get(asked.name, (asked.name, asked.key))
    if comparison in _COMPARISONS:
        return _limit(field, comparison, asked.values[-1]) if has(field) else None
    paths = [path for path in _places(asked) if has(path[0])]
    if not paths:
        return None
    return lambda value: any(_spelled(each) in asked.values for each in _at_any(value, paths))


def _places(asked: Asked) -> Sequence[_Path]:
    if asked.key:
        return ((asked.name, asked.key),)
    if asked.name in _PLACES:
        return _PLACES[asked.name]
    return ((asked.name,), (asked.name.removesuffix("s"),))


def _limit(field: str, comparison: str, text: str) -> Filter | None:
    try:
        limit = float(text)
    except ValueError:
        return None

    def accepts(value: JsonObject) -> bool:
        number = value.get(field)
        return isinstance(number, (int, float)) and _COMPARISONS[comparison](number, limit)

    return accepts


def _is_active(value: JsonObject) -> bool:
    return value.get("status") != "archived"


def _subject(value: JsonObject) -> object:
    """Return the subject's id of an audit log entry, from the field named after its `type`."""
    found = value.get(str(value.get("type")))
    return found.get("id") if is_mapping(found) else None


def _at_any(value: JsonObject, paths: Iterable[_Path]) -> Iterator[object]:
    for path in paths:
        found: object = value
        for name in path:
            found = found.get(name) if is_mapping(found) else None
        yield from found if is_list(found) else (found,)


def _spelled(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
