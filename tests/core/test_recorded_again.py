"""Recorded streams, yielded event by event by a stream of the endpoint: the same bytes come out."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from openai_responses._core.event_streams import EventStream
from openai_responses._core.exchange import Request
from openai_responses._core.operations import OperationTable
from openai_responses._core.reply_stream import ReplyStream, StreamContext
from openai_responses._core.source import Source
from openai_responses._core.sse import decode
from openai_responses._core.stream_grammar.policy import OrderPolicy
from openai_responses.ext.httpx import Headers
from openai_responses.streaming import CreateChatCompletionEventStream, CreateResponseEventStream
from openai_responses_generated.operations import OPERATIONS
from tests.core.recorded_streams import exact_streams, needs_recordings

TABLE = OperationTable(OPERATIONS)

# Recordings of 2024 and of the first weeks of an endpoint, which is not like that any more.
OLD = b'"model":"gpt-3.5-turbo-0301"'
UNNUMBERED = b'"sequence_number":'


def context_of(operation_id: str) -> StreamContext:
    """Return a request to an operation, in a mock that is strict about the order of events."""
    headers = Headers({"content-type": "application/json"})
    request = Request("POST", "https://api.openai.com/v1/any", headers, b"{}", None)
    return StreamContext(TABLE.by_id[operation_id], request, Source(), OrderPolicy(strict=True))


def events_of(wire: bytes) -> Iterator[Any]:
    """Yield the events of a stream."""
    return (json.loads(event.data) for event in decode([wire]) if event.data != "[DONE]")


@needs_recordings
@pytest.mark.parametrize(
    ("base", "begin"),
    [(CreateResponseEventStream, b"event: resp"), (CreateChatCompletionEventStream, b"data: {")],
)
def test_what_was_recorded_stays_as_it_is(base: type[EventStream[Any]], begin: bytes) -> None:
    def again(wire: bytes) -> EventStream[Any]:
        def generate(_: object) -> Iterator[Any]:
            return events_of(wire)

        return type("Again", (base,), {"generate": generate})()

    chat = base is CreateChatCompletionEventStream
    streams = [
        (name, wire)
        for name, wire in exact_streams()
        if wire.startswith(begin)
        and (b'"chat.completion.chunk"' in wire if chat else UNNUMBERED in wire)
        and OLD not in wire
    ]
    assert len(streams) > 100
    changed = [
        name
        for name, wire in streams
        if b"".join(ReplyStream(again(wire), context_of(base.operation_id))) != wire
    ]
    assert changed == []
