"""Pages of usage: the time that a request asks about, cut into buckets."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from typing import NamedTuple
from urllib.parse import parse_qsl

from openai_responses._core.http.api_errors import ApiError
from openai_responses._core.state.calls import StateCall
from openai_responses._core.state.listing import require_query

from .usage_records import Record

__all__ = [
    "Bucket",
    "UsageQuery",
    "end_of",
    "is_wanted",
    "limit_of",
    "page_of",
    "start_of",
    "usage_query_of",
    "within",
]


class Bucket(NamedTuple):
    """A stretch of time, in Unix seconds; its end is not in it any more."""

    start: int
    end: int


class UsageQuery(NamedTuple):
    """What a request wants: values by name, of which those of lists have several."""

    values: Mapping[str, list[str]]

    def one(self, name: str, otherwise: str = "") -> str:
        """Return a value, or what is there otherwise."""
        return self.values.get(name, [otherwise])[-1]

    def number(self, name: str, otherwise: int) -> int:
        """Return a value as a number. Raises ApiError for what is none."""
        text = self.one(name)
        if text and not text.lstrip("-").isdecimal():
            message = f"Invalid type for '{name}': expected an integer, but got '{text}' instead."
            raise ApiError(400, message, param=name, code="invalid_type")
        return int(text) if text else otherwise


def usage_query_of(call: StateCall) -> UsageQuery:
    """Return what the query of a call wants."""
    values: defaultdict[str, list[str]] = defaultdict(list)
    for name, value in parse_qsl(call.request.address.query):
        values[name.removesuffix("[]")].append(value)
    return UsageQuery(dict(values))


def start_of(call: StateCall, query: UsageQuery) -> int:
    """Return where the first bucket begins. Raises ApiError as `require_query` does."""
    require_query(call)
    return query.number("start_time", end_of(call, query))


def end_of(call: StateCall, query: UsageQuery) -> int:
    """Return where the last bucket ends: now, which is still in it, or before."""
    return query.number("end_time", call.source.now() + 1)


def is_wanted(record: Record, query: UsageQuery) -> bool:
    """Return whether a record is of one of the models and projects that are asked about."""
    filters = {"model": "models", "project_id": "project_ids"}
    return all(
        record.tags.get(tag) in query.values[name]
        for tag, name in filters.items()
        if name in query.values
    )


def _buckets(start: int, end: int, width: int) -> Iterator[Bucket]:
    """Yield buckets that end where a minute, an hour or a day does.

    They are made one by one: of the minutes since 1970 nobody reads more than a page.
    """
    while start < end:
        border = min((start // width + 1) * width, end)
        yield Bucket(start, border)
        start = border


def limit_of(call: StateCall, query: UsageQuery, usual: int, most: int) -> int:
    """Return how many buckets a page has at most. Raises ApiError if that is out of range."""
    limit = query.number("limit", usual)
    if 1 <= limit <= most:
        return limit
    if call.tolerates_missing:
        return usual
    side, code = ("below minimum", "below_min") if limit < 1 else ("above maximum", "above_max")
    bound = ">= 1" if limit < 1 else f"<= {most}"
    message = (
        f"Invalid 'limit': integer {side} value. Expected a value {bound}, but got {limit} instead."
    )
    raise ApiError(400, message, param="limit", code=f"integer_{code}_value")


def page_of(
    start: int, end: int, width: int, query: UsageQuery, limit: int
) -> tuple[Sequence[Bucket], str | None]:
    """Return the buckets of a page between two times, and the token of the next page.

    The token is the start of a bucket; from any other time on, the page begins with the next one.
    """
    after = query.one("page").removeprefix("page_")
    if after.isdecimal() and int(after) > start:
        start = -(-int(after) // width) * width
    found = list(islice(_buckets(start, end, width), limit + 1))
    following = f"page_{found[limit].start}" if len(found) > limit else None
    return found[:limit], following


def within(records: Sequence[Record], bucket: Bucket) -> list[Record]:
    """Return the records of a bucket."""
    return [each for each in records if bucket.start <= each.time < bucket.end]
