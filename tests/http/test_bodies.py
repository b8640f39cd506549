"""A streamed body can be consumed once, as on a socket.

The SDK's async client does so with a chat stream that has ended (it drains the response after the
last event), and so may anything that holds the response.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import openai
import pytest

from openai_responses import OpenAIMock, faults
from openai_responses.ext.httpx import Response
from openai_responses.streaming import AsyncEventStream, CreateChatCompletionEventStream
from tests.sdk.both import Client, all_of, done

URL = "https://api.openai.com/v1/chat/completions"
BODY = {"model": "gpt-5", "stream": True, "messages": [{"role": "user", "content": "Hi"}]}

started: list[str] = []


@pytest.fixture(autouse=True)
def _nothing_started() -> None:
    started.clear()


def chunk(reason: str | None = None, **delta: str) -> dict[str, object]:
    choice = {"index": 0, "delta": delta, "finish_reason": reason}
    return {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m",
            "choices": [choice]}  # fmt: skip


class Stream(CreateChatCompletionEventStream):
    """A stream of two events with a side effect."""

    def generate(self) -> Iterator[Any]:
        started.append("sync")
        yield chunk(content="a")
        yield chunk("stop")


class AsyncStream(AsyncEventStream[dict[str, object]]):
    """The same for async clients."""

    async def agenerate(self) -> AsyncIterator[dict[str, object]]:
        started.append("async")
        yield chunk(content="a")
        yield chunk("stop")


def _function() -> Stream:
    return Stream()


GIVEN: dict[str, Callable[[], Any]] = {
    "class": lambda: Stream,
    "instance": Stream,
    "function": lambda: _function,
    "response": lambda: Response(200, content=Stream()),
    "altered": lambda: faults.rechunk(Stream(), sizes=(5, 900)),
}
GIVEN_ASYNC: dict[str, Callable[[], Any]] = {"class": lambda: AsyncStream, "instance": AsyncStream}


@pytest.fixture(params=["httpx2", "httpx"])
def library(request: pytest.FixtureRequest) -> Any:
    """Each of both libraries, where it is installed."""
    return pytest.importorskip(request.param)


@pytest.mark.asyncio
@pytest.mark.parametrize("given", GIVEN)
async def test_a_stream_runs_once_for_a_call_of_the_sdk(
    openai_mock: OpenAIMock, client: Client, given: str
) -> None:
    openai_mock.chat.completions.create.response = GIVEN[given]()
    for number in (1, 2):
        stream: Any = client.chat.completions.create(
            model="gpt-5", messages=[{"role": "user", "content": "Hi"}], stream=True
        )
        events: Any = await all_of(await done(stream))
        assert [each.choices[0].delta.content for each in events] == ["a", None]
        assert started == ["sync"] * number
        assert openai_mock.chat.completions.create.calls.last.events_taken == 2


@pytest.mark.asyncio
@pytest.mark.parametrize("given", GIVEN_ASYNC)
async def test_an_async_stream_runs_once_for_a_call_of_the_sdk(
    openai_mock: OpenAIMock, given: str
) -> None:
    openai_mock.chat.completions.create.response = GIVEN_ASYNC[given]()
    client = openai.AsyncOpenAI(api_key="sk-fake")
    stream = await client.chat.completions.create(
        model="gpt-5", messages=[{"role": "user", "content": "Hi"}], stream=True
    )
    assert len([each async for each in stream]) == 2
    assert started == ["async"]
    assert openai_mock.chat.completions.create.calls.last.events_taken == 2


@pytest.mark.parametrize("given", GIVEN)
def test_a_second_iteration_yields_nothing(
    openai_mock: OpenAIMock, library: Any, given: str
) -> None:
    openai_mock.chat.completions.create.response = GIVEN[given]()
    with library.Client() as client, client.stream("POST", URL, json=BODY) as response:
        sent = b"".join(response.iter_raw())
        assert sent.endswith(b"data: [DONE]\n\n")
        assert list(response.stream) == []
    assert started == ["sync"]
    assert openai_mock.chat.completions.create.calls.last.events_taken == 2


@pytest.mark.parametrize(
    ("name", "given"),
    [("sync", each) for each in GIVEN.values()]
    + [("async", each) for each in GIVEN_ASYNC.values()],
    ids=[*(f"sync-{each}" for each in GIVEN), *(f"async-{each}" for each in GIVEN_ASYNC)],
)
def test_a_second_iteration_of_an_async_client_yields_nothing(
    openai_mock: OpenAIMock, library: Any, name: str, given: Callable[[], Any]
) -> None:
    openai_mock.chat.completions.create.response = given()
    assert asyncio.run(iterated_twice(library)) == []
    assert started == [name]
    assert openai_mock.chat.completions.create.calls.last.events_taken == 2


async def iterated_twice(library: Any) -> list[bytes]:
    """Return what the second iteration over a body yields."""
    async with library.AsyncClient() as client, client.stream("POST", URL, json=BODY) as response:
        assert b"[DONE]" in b"".join([each async for each in response.aiter_raw()])
        return [each async for each in response.stream]


def test_an_iteration_that_stops_early_is_not_taken_up_again(
    openai_mock: OpenAIMock, library: Any
) -> None:
    openai_mock.chat.completions.create.response = Stream
    with library.Client() as client, client.stream("POST", URL, json=BODY) as response:
        assert b'"a"' in next(response.iter_raw())
        assert list(response.stream) == []
    assert openai_mock.chat.completions.create.calls.last.events_taken == 1
    assert started == ["sync"]
