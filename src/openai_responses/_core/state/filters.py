"""Filters: predicates that select the objects of a list by query parameters."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple, TypeAlias

from openai_responses._core.json_values.encoding import text_of_scalar
from openai_responses._core.json_values.type_guards import JsonObject, is_list, is_mapping

from .object_list import Item

__all__ = ["Filter", "QueryFilter", "combine_filters", "filter_items", "intersect", "parse_filters"]

Filter: TypeAlias = Callable[[JsonObject], bool]
_Path: TypeAlias = "tuple[str, ...]"

# By parameter: the paths of the fields it filters, where their names differ from its own.
_ACTORS = (("session", "user"), ("api_key", "user"), ("api_key", "service_account"))
_FIELD_PATHS: Mapping[str, tuple[_Path, ...]] = {
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


class QueryFilter(NamedTuple):
    """A query parameter with its values; the `key` of `metadata[a]=1` is `a`."""

    name: str
    key: str
    values: tuple[str, ...]


def parse_filters(pairs: Iterable[tuple[str, str]]) -> list[QueryFilter]:
    """Return the parameters of a query; `a[]=1&a[]=2` and `a=1&a=2` are two values of one."""
    values_by_name: dict[tuple[str, str], list[str]] = {}
    for name, value in pairs:
        base, _, key = name.removesuffix("]").partition("[")
        values_by_name.setdefault((base, key), []).append(value)
    return [QueryFilter(name, key, tuple(values)) for (name, key), values in values_by_name.items()]


def combine_filters(parameters: Iterable[QueryFilter], has: Callable[[str], bool]) -> Filter | None:
    """Return the filter for query parameters; None if it would accept every object.

    Parameters for fields that the objects do not have, according to `has`, are ignored.
    """
    filters = [
        accepts_one for each in parameters if (accepts_one := _make_filter(each, has)) is not None
    ]
    if not filters:
        return None
    return lambda value: all(accepts(value) for accepts in filters)


def intersect(one: Filter | None, other: Filter | None) -> Filter | None:
    """Return the conjunction of two filters; None accepts everything."""
    if one is None or other is None:
        return one or other
    return lambda value: one(value) and other(value)


def filter_items(items: Sequence[Item], query: Mapping[str, str]) -> Sequence[Item]:
    """Return the items whose fields have these values; fields that no item has are ignored."""
    accepts = combine_filters(
        parse_filters(query.items()), lambda name: any(name in item.value for item in items)
    )
    return items if accepts is None else [item for item in items if accepts(item.value)]


def _make_filter(parameter: QueryFilter, has: Callable[[str], bool]) -> Filter | None:
    if parameter.name == "include_archived":
        return None if parameter.values[-1] == "true" or not has("status") else _is_active
    if parameter.name == "resource_ids":
        return (lambda value: _subject(value) in parameter.values) if has("type") else None
    field, comparison = _LIMITS.get(parameter.name, (parameter.name, parameter.key))
    if comparison in _COMPARISONS:
        return _limit(field, comparison, parameter.values[-1]) if has(field) else None
    paths = [path for path in _filter_paths(parameter) if has(path[0])]
    if not paths:
        return None
    return lambda value: any(
        text_of_scalar(each) in parameter.values for each in _values_at(value, paths)
    )


def _filter_paths(parameter: QueryFilter) -> Sequence[_Path]:
    if parameter.key:
        return ((parameter.name, parameter.key),)
    if parameter.name in _FIELD_PATHS:
        return _FIELD_PATHS[parameter.name]
    return ((parameter.name,), (parameter.name.removesuffix("s"),))


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
    subject = value.get(str(value.get("type")))
    return subject.get("id") if is_mapping(subject) else None


def _values_at(value: JsonObject, paths: Iterable[_Path]) -> Iterator[object]:
    for path in paths:
        member: object = value
        for name in path:
            member = member.get(name) if is_mapping(member) else None
        yield from member if is_list(member) else (member,)
