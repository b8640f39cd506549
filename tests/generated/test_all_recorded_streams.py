"""Every stream recorded since 2025, of every endpoint: parsed, checked, encoded to the same bytes.

Where the recorder has written the bytes anew, the events must stay what they are.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from openai_responses import streaming
from openai_responses._core.determinism.determinism import Determinism
from openai_responses._core.errors.exceptions import MockError
from openai_responses._core.errors.order_policy import OrderPolicy
from openai_responses._core.http.reply_stream import ReplyStream, StreamContext
from openai_responses._core.http.request import Request
from openai_responses._core.json_values.type_guards import is_mapping
from openai_responses._core.spec.operations import Operation
from openai_responses._core.streams.event_streams import EventStream
from openai_responses._core.streams.sse import decode
from openai_responses.ext.httpx import Headers
from tests.generated.conformance import operation_of
from tests.generated.recordings import DONE, Recording, chosen_recordings, events, flaw
from tests.streams.recorded_streams import is_joined

EXPECTED_AT_LEAST = 250


def streams(*, joined: bool = False) -> list[Recording]:
    """Return the whole streams, or those that a recorder has put into one body."""
    whole = [one for one in chosen_recordings() if one.kind == "sse" and flaw(one) is None]
    return [one for one in whole if is_joined(data_of(one)) is joined]


def data_of(recording: Recording) -> Iterator[Mapping[str, Any]]:
    found = (json.loads(event.data) for event in events(recording))
    return (data for data in found if is_mapping(data))


def encode_again(recording: Recording) -> bytes:
    """Return what a stream of the endpoint sends that yields the recorded events."""
    operation = operation_of(recording)
    facts = operation.stream
    assert facts is not None
    base: type[EventStream[Any]] = getattr(streaming, facts.base)
    pairs = facts.event == "event"

    def generate(_: object) -> Iterator[Any]:
        for event in events(recording):
            data = json.loads(event.data)
            yield {"event": event.event, "data": data} if pairs else data

    stream = type("Again", (base,), {"generate": generate})()
    return b"".join(ReplyStream(stream, context_of(operation)))


def context_of(operation: Operation) -> StreamContext:
    """Return a request in a mock that is strict about the order of events."""
    headers = Headers({"content-type": "application/json"})
    request = Request("POST", "https://api.openai.com/v1/any", headers, b"{}", None)
    return StreamContext(operation, request, Determinism(), OrderPolicy(strict=True))


def difference(recording: Recording) -> str | None:
    """Return what is not the same; None if nothing is."""
    wire = recording.sse_text.encode()
    try:
        sent = encode_again(recording)
    except MockError as error:
        return f"{recording.id}: {error}"
    numbers = not is_unnumbered(recording)
    if recording.exact and numbers:
        return None if sent == wire else f"{recording.id}: other bytes"
    same = comparable_events(sent, numbers=numbers) == comparable_events(wire, numbers=numbers)
    return None if same else f"{recording.id}: other events"


def is_unnumbered(recording: Recording) -> bool:
    """Return whether the events have no numbers yet, as in the first weeks of 2025; ours have."""
    found = list(data_of(recording))
    begins = any(data.get("type") == "response.created" for data in found)
    return begins and not any("sequence_number" in data for data in found)


def comparable_events(wire: bytes, *, numbers: bool) -> list[tuple[str | None, Any]]:
    """Return the events; the mark of the end is left out, as some recorders do.

    Events without numbers are partial ones to a stream, which adds what newer ones always have.
    """
    found = [(event.event, event.data) for event in decode([wire]) if event.data != DONE]
    comparable_events = [(name, json.loads(data)) for name, data in found]
    if not numbers:
        for _, data in comparable_events:
            data.pop("sequence_number", None)
            if data.get("logprobs") == []:
                del data["logprobs"]
    return comparable_events


def test_every_recorded_stream_is_sent_again_as_it_was(covered: list[str]) -> None:
    recorded = streams()
    if not recorded:
        pytest.skip("the recordings are not beside the project")
    assert len(recorded) >= EXPECTED_AT_LEAST
    different = {one.id: found for one in recorded if (found := difference(one)) is not None}
    exact = [one.id for one in recorded if one.exact and not is_unnumbered(one)]
    equal = f"{len(set(exact) - different.keys())} of {len(exact)}"
    covered.append(f"{equal} recorded streams are sent again to the byte; {len(recorded)} in all")
    assert list(different.values()) == []


def test_streams_that_were_joined_are_refused() -> None:
    joined = streams(joined=True)
    assert all(not one.exact for one in joined)
    assert [one.id for one in joined if difference(one) is None] == []
