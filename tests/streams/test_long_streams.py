"""Streams of 10,000 events: the memory of the mock does not grow."""

from __future__ import annotations

import tracemalloc
from collections.abc import Iterator
from itertools import islice
from typing import Any

import pytest

from openai_responses import faults
from openai_responses._core.http.reply import Reply
from openai_responses._core.http.reply_stream import ReplyStream
from openai_responses._core.streams.event_streams import EventStream
from openai_responses.streaming import CreateChatCompletionEventStream
from tests.streams.made_up_streams import TinyEventStream, context

COUNT, WARM = 10_000, 2_000
WORD = " word"
ENOUGH = 20_000  # bytes: caches of types and of ids


class Chunks(CreateChatCompletionEventStream):
    def generate(self) -> Iterator[Any]:
        yield self.chunk(choices=[{"index": 0, "delta": {"content": ""}, "finish_reason": None}])
        while True:
            delta: Any = {"content": WORD}
            yield self.chunk(choices=[{"index": 0, "delta": delta, "finish_reason": None}])


class Deltas(TinyEventStream):
    check_order = False

    def generate(self) -> Iterator[Any]:
        yield {"type": "response.output_item.added", "item": {"id": "i"}}
        yield {"type": "response.content_part.added"}
        while True:
            yield self.delta(delta=WORD)


class DictsOnly(EventStream[dict[str, object]]):
    def generate(self) -> Iterator[dict[str, object]]:
        while True:
            yield {"type": "a", "text": WORD}


def plain(stream: EventStream[Any]) -> Iterator[bytes]:
    return iter(ReplyStream(stream, context("none", "data", body=b'{"stream": true}')))


def altered(stream: EventStream[Any]) -> Iterator[bytes]:
    here = context("none", "data", body=b'{"stream": true}')
    fault = faults.rechunk(faults.comments(faults.disconnect(after_events=10**9)), sizes=(1, 999))
    body = fault.apply(Reply(200, [], ReplyStream(stream, here)), here).body
    assert isinstance(body, ReplyStream)
    return iter(body)


def memory_growth(chunks: Iterator[bytes], count: int) -> int:
    """Return by how many bytes the memory grows after the first chunks."""
    for _ in islice(chunks, WARM):
        pass
    tracemalloc.start()
    try:
        for _ in islice(chunks, count):
            pass
        return tracemalloc.get_traced_memory()[0]
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize(
    ("made", "remembered"),
    [(Chunks, 0), (DictsOnly, 0), (Deltas, len(WORD))],  # a response says at last all it has said
)
def test_memory_stays_flat(made: type[EventStream[Any]], remembered: int) -> None:
    assert memory_growth(plain(made()), COUNT) < ENOUGH + 1.1 * COUNT * remembered


def test_memory_stays_flat_if_a_stream_is_altered() -> None:
    assert memory_growth(altered(Chunks()), COUNT // 5) < ENOUGH
