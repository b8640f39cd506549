"""A mock as an ASGI application, called by a client's transport and by itself."""

from __future__ import annotations

from collections.abc import MutableMapping
from typing import Any

import openai
import pytest

from openai_responses import OpenAIMock, faults
from openai_responses._core.http.wire_errors import WireError
from openai_responses.ext import httpx
from openai_responses.streaming import CreateChatCompletionEventStream

pytestmark = pytest.mark.asyncio

QUESTION: Any = [{"role": "user", "content": "Hi"}]


def client_of(mock: OpenAIMock, prefix: str = "") -> openai.AsyncOpenAI:
    transport = httpx.ASGITransport(app=mock.asgi, root_path=prefix)
    return openai.AsyncOpenAI(
        api_key="sk-fake",
        base_url=f"http://testserver{prefix}/v1",
        http_client=httpx.AsyncClient(transport=transport),
        max_retries=0,
    )


async def called(mock: OpenAIMock, *messages: dict[str, Any], **scope: Any) -> list[Any]:
    """Return what the application sends for a scope, with these messages to receive."""
    received = iter(messages)
    sent: list[Any] = []

    async def receive() -> MutableMapping[str, Any]:
        return next(received)

    async def send(message: MutableMapping[str, Any]) -> None:
        sent.append(message)

    await mock.asgi({"headers": [], **scope}, receive, send)
    return sent


@pytest.mark.parametrize("prefix", ["", "/mounted"])
async def test_the_sdk_over_its_transport(prefix: str) -> None:
    mock = OpenAIMock()
    client = client_of(mock, prefix)
    mock.model_says("mounted")
    completion = await client.chat.completions.create(model="gpt-5", messages=QUESTION)
    assert completion.choices[0].message.content == "mounted"
    mock.model_says("and streamed")
    stream = await client.chat.completions.create(model="gpt-5", messages=QUESTION, stream=True)
    texts = [chunk.choices[0].delta.content or "" async for chunk in stream]
    assert "".join(texts) == "and streamed"
    file = await client.files.create(file=b"content", purpose="user_data")
    assert (await client.files.content(file.id)).content == b"content"
    with pytest.raises(openai.NotFoundError):
        await client.files.retrieve("file-none")
    assert mock.calls.call_count == 5


async def test_streams_of_authors() -> None:
    class Stream(CreateChatCompletionEventStream):
        def generate(self) -> Any:
            yield self.chunk(choices=[{"index": 0, "delta": {"content": "Hi"}}])
            yield self.chunk(choices=[{"index": 0, "delta": {}, "finish_reason": "stop"}])

    mock = OpenAIMock()
    mock.chat.completions.create.response = Stream
    stream = await client_of(mock).chat.completions.create(
        model="gpt-5", messages=QUESTION, stream=True
    )
    assert [chunk.choices[0].delta.content async for chunk in stream] == ["Hi", None]


async def test_failed_connections_are_errors_of_the_application() -> None:
    mock = OpenAIMock()
    mock.models.list.response = faults.connection_reset()
    with pytest.raises((WireError, openai.APIConnectionError)):  # older SDKs wrap it
        await client_of(mock).models.list()
    mock.models.list.response = faults.disconnect(after_bytes=3)
    with pytest.raises((WireError, openai.APIConnectionError)):
        await client_of(mock).models.list()


async def test_errors_of_the_mock_are_replies() -> None:
    def broken() -> None:
        raise KeyError("no such thing")

    mock = OpenAIMock()
    mock.models.list.response = broken
    with pytest.raises(openai.InternalServerError, match="no such thing"):
        await client_of(mock).models.list()
    assert len(mock.refused_requests) == 1


async def test_what_a_server_asks() -> None:
    mock = OpenAIMock(max_body_bytes=3)
    lifespan = await called(
        mock, {"type": "lifespan.startup"}, {"type": "lifespan.shutdown"}, type="lifespan"
    )
    assert [each["type"] for each in lifespan] == [
        "lifespan.startup.complete",
        "lifespan.shutdown.complete",
    ]
    start, body = await called(
        mock, {"type": "http.request"}, type="http", method="GET", path="/health"
    )
    assert (start["status"], body["body"]) == (200, b'{"status":"ok"}')
    parts = [{"type": "http.request", "body": b"12", "more_body": True}] * 2
    start, _ = await called(mock, *parts, type="http", method="POST", path="/v1/files")
    assert start["status"] == 413


async def test_other_scopes_are_errors() -> None:
    with pytest.raises(ValueError, match="expected an ASGI scope"):
        await called(OpenAIMock(), type="pigeon")
