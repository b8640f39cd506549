"""Pages of usage: the time span of a request, split into buckets."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import NamedTuple
from urllib.parse import parse_qsl

from openai_responses._core.http.api_errors import ApiError, check_range
from openai_responses._core.spec.schemas import SchemaPath, field_names
from openai_responses._core.state.calls import StateCall
from openai_responses._core.state.listing import require_query

from .usage_records import Record

__all__ = [
    "Bucket",
    "UsageQuery",
    "end_of",
    "limit_of",
    "matching_records",
    "page_of",
    "start_of",
    "usage_query_of",
    "within",
]


# The parameters of the time span and of its pages.
_NO_FILTERS = frozenset(("bucket_width", "end_time", "group_by", "limit", "page", "start_time"))

# What holds for a call if nothing else is known.
_UNLIKELY: Mapping[str, str] = {"batch": "false"}


class Bucket(NamedTuple):
    """A time span in Unix seconds; `end` is exclusive."""

    start: int
    end: int


class UsageQuery(NamedTuple):
    """The query parameters of a usage request: lists of values by name."""

    values: Mapping[str, list[str]]

    def one(self, name: str, otherwise: str = "") -> str:
        """Return the last value of a parameter, or `otherwise` if it is missing."""
        return self.values.get(name, [otherwise])[-1]

    def number(self, name: str, otherwise: int) -> int:
        """Return a value as an integer, or `otherwise`. Raises ApiError for other text."""
        text = self.one(name)
        if text and not text.lstrip("-").isdecimal():
            message = f"Invalid type for '{name}': expected an integer, but got '{text}' instead."
            raise ApiError(400, message, param=name, code="invalid_type")
        return int(text) if text else otherwise


def usage_query_of(call: StateCall) -> UsageQuery:
    """Return the query parameters of a call."""
    values: defaultdict[str, list[str]] = defaultdict(list)
    for name, value in parse_qsl(call.request.address.query):
        values[name.removesuffix("[]")].append(value)
    return UsageQuery(dict(values))


def start_of(call: StateCall, query: UsageQuery) -> int:
    """Return the start of the first bucket. Raises ApiError as `require_query` does."""
    require_query(call)
    return query.number("start_time", end_of(call, query))


def end_of(call: StateCall, query: UsageQuery) -> int:
    """Return the end of the last bucket: `end_time`, by default one second after now."""
    return query.number("end_time", call.determinism.now() + 1)


def matching_records(records: Iterable[Record], query: UsageQuery, call: StateCall) -> list[Record]:
    """Return the records that pass the filters of a query.

    Each parameter of the operation is a filter, except those of its time span and pages: `models`
    has the possible values of the tag `model`. What is not known of a call passes no filter, except
    that it is no part of a batch.
    """
    assert call.operation.parameters is not None  # as of all operations with usage
    names = field_names(SchemaPath(*call.operation.parameters)) & query.values.keys() - _NO_FILTERS
    filters = {name.removesuffix("s"): query.values[name] for name in names}
    return [
        record
        for record in records
        if all({**_UNLIKELY, **record.tags}.get(tag) in known for tag, known in filters.items())
    ]


def _buckets(start: int, end: int, width: int) -> Iterator[Bucket]:
    """Yield buckets that end on multiples of `width` (a minute, an hour or a day), or at `end`.

    It is lazy, because only one page of all the minutes since 1970 is read.
    """
    while start < end:
        border = min((start // width + 1) * width, end)
        yield Bucket(start, border)
        start = border


def limit_of(call: StateCall, query: UsageQuery, usual: int, most: int) -> int:
    """Return the maximum number of buckets per page. Raises ApiError if it is out of range."""
    limit = query.number("limit", usual)
    if call.tolerates_missing and not 1 <= limit <= most:
        return usual
    check_range(limit, 1, most, "limit")
    return limit


def page_of(
    start: int, end: int, width: int, query: UsageQuery, limit: int
) -> tuple[Sequence[Bucket], str | None]:
    """Return the buckets of a page between two times, and the token of the next page or None.

    The token is the start of a bucket; a page for any other time starts with the next bucket.
    """
    after = query.one("page").removeprefix("page_")
    if after.isdecimal() and int(after) > start:
        start = -(-int(after) // width) * width
    buckets = list(islice(_buckets(start, end, width), limit + 1))
    next_page = f"page_{buckets[limit].start}" if len(buckets) > limit else None
    return buckets[:limit], next_page


def within(records: Sequence[Record], bucket: Bucket) -> list[Record]:
    """Return the records in a bucket's time span."""
    return [each for each in records if bucket.start <= each.time < bucket.end]
