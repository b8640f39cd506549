"""The mock's failed connections compared with real ones: the SDK raises the same errors."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from typing import Any

import pytest

from openai_responses import OpenAIMock, faults
from openai_responses.streaming import EventStream
from tests.sdk.broken_server import broken_server
from tests.sdk.kinds import KINDS, chat

pytestmark = pytest.mark.asyncio

CHUNK: dict[str, object] = {
    "id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m",
    "choices": [{"index": 0, "delta": {"content": "Hi"}, "finish_reason": None}],
}  # fmt: skip


class Chunks(EventStream[dict[str, object]]):
    def generate(self) -> Iterator[dict[str, object]]:
        yield CHUNK
        yield CHUNK


FAULTS: dict[str, Any] = {
    "no answer": faults.server_disconnected(),
    "never": faults.read_timeout(),
    "cut": faults.disconnect(Chunks, after_events=1),
    "cut by a reset": faults.disconnect(Chunks, after_events=1, reset=True),
    "stalled": faults.pace(Chunks, between=60, clock=faults.VirtualClock()),
}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("fault", FAULTS)
async def test_a_fault_is_what_the_real_connection_shows(kind: str, fault: str) -> None:
    first_event = next(iter(Chunks()))
    timeout = 0.3 if fault in ("never", "stalled") else 5
    with broken_server(fault, first_event) as url:
        real = await chat(kind, base_url=url, timeout=timeout)
    with OpenAIMock() as mock:
        mock.chat.completions.create.response = FAULTS[fault]
        mocked = await chat(kind, timeout=timeout)
    assert mocked.texts == real.texts
    # What the library's exception was raised from in turn is its own affair.
    depth = 1 if real.texts else 2
    assert real.errors
    assert mocked.errors[:depth] == real.errors[:depth]


@pytest.mark.parametrize("kind", KINDS)
async def test_a_refused_connection_is_what_the_real_one_is(kind: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port = listening.getsockname()[1]
    real = await chat(kind, base_url=f"http://127.0.0.1:{port}/v1")
    with OpenAIMock() as mock:
        mock.chat.completions.create.response = faults.connection_refused()
        mocked = await chat(kind)
    assert real.errors
    assert mocked.errors == real.errors
