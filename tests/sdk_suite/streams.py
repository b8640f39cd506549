"""Streams that the suite opens and never reads: counted, and read to their end if wanted."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import wraps
from importlib import import_module
from typing import Any, cast, get_args

from openai import AsyncStream, Stream

from .figures import Test

__all__ = ["watch_streams"]


def watch_streams(test: Test, *, read: bool) -> None:
    """Count the streams that the SDK makes; with `read`, each is read when it is to be closed.

    A stream without any event, or with one that is not of its type, fails the test there.
    """
    _watch(Stream, test, _read_on_close if read else None)
    _watch(AsyncStream, test, _read_on_aclose if read else None)


def _watch(owner: type, test: Test, prepare: Callable[[Any, object, Test], None] | None) -> None:
    original = cast("Callable[..., None]", vars(owner)["__init__"])

    @wraps(original)
    def __init__(self: object, *, cast_to: object, **options: object) -> None:  # noqa: N807
        original(self, cast_to=cast_to, **options)
        test.streams += 1
        if prepare is not None:
            prepare(self, cast_to, test)

    setattr(owner, "__init__", __init__)  # noqa: B010 - both are classes, which type checkers guard


def _read_on_close(stream: Stream[object], cast_to: object, test: Test) -> None:
    close = stream.response.close

    def read_and_close() -> None:
        vars(stream.response)["close"] = close  # which reading to the end calls, too
        test.events += _checked(list(stream), cast_to)
        close()

    vars(stream.response)["close"] = read_and_close


def _read_on_aclose(stream: AsyncStream[object], cast_to: object, test: Test) -> None:
    aclose = stream.response.aclose

    async def read_and_close() -> None:
        vars(stream.response)["aclose"] = aclose
        test.events += _checked([event async for event in stream], cast_to)
        await aclose()

    vars(stream.response)["aclose"] = read_and_close


def _checked(events: Sequence[object], cast_to: object) -> int:
    """Return how many events there are, each of which has been held against its own type."""
    assert events, f"the stream of {cast_to} had no event"
    matches = import_module("tests.utils").assert_matches_type
    types = [*_members(cast_to)]
    for event in events:
        assert type(event) in types, f"{type(event)} is no member of {cast_to}"
        matches(type(event), event, path=["event"])
    return len(events)


def _members(union: object) -> Iterator[object]:
    """Yield the classes in a union, however it is spelled: aliased, annotated, nested."""
    parts = get_args(getattr(union, "__value__", union))
    if not parts:
        yield union
    for part in parts:
        yield from _members(part)
