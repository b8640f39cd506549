"""Usage and costs of the calls that this mock has answered, in time buckets."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from openai_responses._core.json_values.complete_answer import CompleteAnswer
from openai_responses._core.json_values.type_guards import JsonObject
from openai_responses._core.state.calls import StateCall
from openai_responses._core.state.families import Role
from openai_responses._core.state.roles import role_behaviour

from .usage_pages import (
    Bucket,
    UsageQuery,
    end_of,
    limit_of,
    matching_records,
    page_of,
    start_of,
    usage_query_of,
    within,
)
from .usage_records import Record, records_of

__all__ = ["costs", "usage"]

_DAY = 86_400

# By bucket width: its seconds, and the default and maximum number of buckets per page.
_WIDTHS: Mapping[str, tuple[int, int, int]] = {
    "1m": (60, 60, 1440),
    "1h": (3600, 24, 168),
    "1d": (_DAY, 7, 31),
}

# The numbers of each kind, and its tags for grouping; other numbers of its calls are left out.
_COUNTED_FIELDS: Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "audio_speeches": (("characters", "num_model_requests"), ("model",)),
    "audio_transcriptions": (("seconds", "num_model_requests"), ("model",)),
    "code_interpreter_sessions": (("num_sessions",), ()),
    "completions": (
        (
            "input_tokens",
            "input_cached_tokens",
            "input_audio_tokens",
            "output_tokens",
            "output_audio_tokens",
            "num_model_requests",
        ),
        ("model", "batch", "service_tier"),
    ),
    "embeddings": (("input_tokens", "num_model_requests"), ("model",)),
    "file_search_calls": (("num_requests",), ("vector_store_id",)),
    "images": (("images", "num_model_requests"), ("model", "source", "size")),
    "moderations": (("input_tokens", "num_model_requests"), ("model",)),
    "vector_stores": (("usage_bytes",), ()),
    "web_search_calls": (("num_model_requests", "num_requests"), ("model", "context_level")),
}
_OBJECTS = {"file_search_calls": "file_searches", "web_search_calls": "web_searches"}
_WITHOUT_USERS = frozenset(("code_interpreter_sessions", "vector_stores"))

# Dollars per million input and output tokens; the first entry is for models that are not listed.
_PRICES: Mapping[str, tuple[float, float]] = {
    "": (2.5, 10.0),
    "gpt-4o-mini": (0.15, 0.6),
    "gpt-4.1": (2.0, 8.0),
    "gpt-4.1-mini": (0.4, 1.6),
    "gpt-5": (1.25, 10.0),
    "gpt-5-mini": (0.25, 2.0),
    "text-embedding-3-large": (0.13, 0.0),
    "text-embedding-3-small": (0.02, 0.0),
}


def usage(call: StateCall) -> object:
    """Return the usage since `start_time`, of the kind that ends the path."""
    kind = call.operation.path.rpartition("/")[2]
    if _is_set_by_test(call):
        return role_behaviour(Role.LIST)(call)
    query = usage_query_of(call)
    records = matching_records(records_of(kind, call), query, call)
    width, usual, most = _WIDTHS.get(query.one("bucket_width", "1d"), _WIDTHS["1d"])
    start, end = start_of(call, query), end_of(call, query)
    limit = limit_of(call, query, usual, most)
    page, following = page_of(start, end, width, query, limit)
    data = [_fill_bucket(each, _results(kind, within(records, each), query)) for each in page]
    return CompleteAnswer(_answer(data, following))


def costs(call: StateCall) -> object:
    """Return the cost of the tokens of all calls since `start_time`, by a simple price list."""
    if _is_set_by_test(call):
        return role_behaviour(Role.LIST)(call)
    query = usage_query_of(call)
    kinds = ("completions", "embeddings")
    lines = [line for kind in kinds for record in records_of(kind, call) for line in _lines(record)]
    records = matching_records(lines, query, call)
    start, end = start_of(call, query), end_of(call, query)
    limit = limit_of(call, query, 7, 180)
    days = (start // _DAY * _DAY, -(-end // _DAY) * _DAY) if start < end else (start, start)
    page, following = page_of(*days, _DAY, query, limit)
    data = [_fill_bucket(each, _amounts(within(records, each), query)) for each in page]
    return CompleteAnswer(_answer(data, following))


def _is_set_by_test(call: StateCall) -> bool:
    """Return whether the test sets the usage, in an answer or as buckets in the store."""
    return call.author_fields is not None or bool(call.store.items(call.place.family, ()))


# --- answers -------------------------------------------------------------------------------------


def _answer(data: list[JsonObject], following: str | None) -> JsonObject:
    more = {"has_more": following is not None, "next_page": following}
    return {"object": "page", "data": data, **more}


def _fill_bucket(bucket: Bucket, results: list[JsonObject]) -> JsonObject:
    times = {"start_time": bucket.start, "end_time": bucket.end}
    return {"object": "bucket", **times, "results": results}


def _group(
    records: Sequence[Record], names: Sequence[str]
) -> Iterator[tuple[Mapping[str, str | None], list[Record]]]:
    """Yield groups of records with equal tags of these names: the tags, and their records."""
    groups: defaultdict[tuple[str | None, ...], list[Record]] = defaultdict(list)
    for record in records:
        groups[tuple(record.tags.get(name) for name in names)].append(record)
    for key, members in groups.items():
        yield dict(zip(names, key, strict=True)), members


def _results(kind: str, records: Sequence[Record], query: UsageQuery) -> list[JsonObject]:
    numbers, tags = _COUNTED_FIELDS[kind]
    people = () if kind in _WITHOUT_USERS else ("user_id", "api_key_id")
    name = f"organization.usage.{_OBJECTS.get(kind, kind)}.result"
    empty: dict[str, str | None] = dict.fromkeys(("project_id", *people, *tags))
    return [
        {
            "object": name,
            **{
                each: sum(record.numbers.get(each, 0) for record in group_records)
                for each in numbers
            },
            **empty,
            **group,
        }
        for group, group_records in _group(records, query.values.get("group_by", []))
    ]


def _amounts(records: Sequence[Record], query: UsageQuery) -> list[JsonObject]:
    """Return the sums of the lines of costs, by group."""
    return [
        {
            "object": "organization.costs.result",
            "amount": {"value": _dollars(lines), "currency": "usd"},
            "line_item": None,
            "project_id": None,
            **group,
        }
        for group, lines in _group(records, query.values.get("group_by", []))
    ]


def _dollars(lines: Sequence[Record]) -> float:
    return sum(line.numbers["nanos"] for line in lines) / 1e9


def _lines(record: Record) -> Iterator[Record]:
    """Yield the costs of a call's input and output tokens, in billionths of a dollar."""
    model = record.tags.get("model", "")
    prices = _PRICES.get(model, _PRICES[""])
    for side, price in zip(("input", "output"), prices, strict=True):
        nanos = round(record.numbers.get(f"{side}_tokens", 0) * price * 1000)
        if nanos:
            tags = {**record.tags, "line_item": f"{model}, {side}"}
            yield Record(record.time, {"nanos": nanos}, tags)
