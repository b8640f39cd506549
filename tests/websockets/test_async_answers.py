"""Async answers of `responses.create`, for requests over a WebSocket: functions and streams."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import openai
import pytest

from openai_responses import OpenAIMock
from openai_responses.errors import AsyncAnswerError
from openai_responses.streaming import AsyncCreateResponseEventStream
from tests.sdk.both import Client, done

closed: list[str] = []


class Slow(AsyncCreateResponseEventStream):
    async def agenerate(self) -> AsyncIterator[Any]:
        try:
            yield self.created()
            await asyncio.sleep(0)
            yield self.in_progress()
            yield self.completed()
        finally:
            closed.append("Slow")


async def slow(request: object) -> Slow:
    await asyncio.sleep(0)
    return Slow()


@pytest.mark.asyncio
@pytest.mark.parametrize("answer", [Slow, slow], ids=["stream", "function"])
async def test_async_answers(client: Client, openai_mock: OpenAIMock, answer: Any) -> None:
    openai_mock.responses.create.response = answer
    connection: Any = await done(client.responses.connect().enter())
    for _ in range(2):
        await done(connection.response.create(model="gpt-5", input="Hi"))
        kinds = [(await done(connection.recv())).type for _ in range(3)]
        assert kinds == ["response.created", "response.in_progress", "response.completed"]
    await done(connection.close())


@pytest.mark.asyncio
async def test_without_a_socket_in_a_running_loop(openai_mock: OpenAIMock) -> None:
    openai_mock.responses.create.response = slow
    session = openai_mock.responses.session()
    session.send({"type": "response.create", "model": "gpt-5", "input": "Hi"})
    assert [event["type"] for event in session.receive_all()][-1] == "response.completed"


def test_the_stream_is_closed_with_its_connection(openai_mock: OpenAIMock) -> None:
    closed.clear()
    openai_mock.responses.create.response = Slow
    session = openai_mock.responses.session()
    session.send({"type": "response.create", "model": "gpt-5", "input": "Hi"})
    assert session.receive()["type"] == "response.created"
    session.close()
    assert closed == ["Slow"]


def test_a_sync_client_over_http_still_cannot_read_it(openai_mock: OpenAIMock) -> None:
    openai_mock.responses.create.response = Slow
    client = openai.OpenAI(api_key="sk-fake123", max_retries=0)
    with pytest.raises(AsyncAnswerError, match="AsyncOpenAI"):
        client.responses.create(model="gpt-5", input="Hi", stream=True)
    openai_mock.refused_requests.clear()
