"""Streams that a client abandons are closed at once, and their generators clean up."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import suppress
from typing import Any

import openai
import pytest

from openai_responses import OpenAIMock, faults
from openai_responses.ext.httpx import Response
from openai_responses.streaming import AsyncEventStream, EventStream
from tests.sdk.kinds import KINDS

pytestmark = [pytest.mark.asyncio, pytest.mark.usefixtures("quick_collection")]


def chunk(number: int) -> dict[str, object]:
    choice = {"index": 0, "delta": {"content": str(number)}, "finish_reason": None}
    return {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m",
            "choices": [choice]}  # fmt: skip


class Endless(EventStream[dict[str, object]]):
    """An endless stream, which records what it has done."""

    def __init__(self) -> None:
        self.sent = 0
        self.closed = 0

    def generate(self) -> Iterator[dict[str, object]]:
        try:
            while True:
                self.sent += 1
                yield chunk(self.sent)
        finally:
            self.closed += 1


class AsyncEndless(AsyncEventStream[dict[str, object]]):
    """The same, which awaits something before each event and at its end."""

    def __init__(self) -> None:
        self.sent = 0
        self.closed = 0

    async def agenerate(self) -> AsyncIterator[dict[str, object]]:
        try:
            while True:
                self.sent += 1
                await asyncio.sleep(0)
                yield chunk(self.sent)
        finally:
            await asyncio.sleep(0)
            self.closed += 1


Made = type[Endless] | type[AsyncEndless]

WRAPPED: dict[str, Callable[[Any], Any]] = {
    "itself": lambda stream: stream,
    "in a response": lambda stream: Response(200, content=stream),
    "altered": lambda stream: faults.rechunk(faults.comments(stream), sizes=(5, 900)),
}


def sync_client() -> openai.OpenAI:
    return openai.OpenAI(api_key="sk-fake", max_retries=0)


def async_client(kind: str) -> openai.AsyncOpenAI:
    http_client = openai.DefaultAioHttpClient() if kind == "aiohttp" else None
    return openai.AsyncOpenAI(api_key="sk-fake", max_retries=0, http_client=http_client)


def leave_loop(client: openai.OpenAI) -> None:
    for _ in client.chat.completions.create(
        model="m", messages=[{"role": "user", "content": "Hi"}], stream=True
    ):
        break


def leave_close(client: openai.OpenAI) -> None:
    stream = client.chat.completions.create(
        model="m", messages=[{"role": "user", "content": "Hi"}], stream=True
    )
    next(iter(stream))
    stream.close()


def leave_context(client: openai.OpenAI) -> None:
    with client.chat.completions.create(
        model="m", messages=[{"role": "user", "content": "Hi"}], stream=True
    ) as stream:
        next(iter(stream))


def leave_by_error(client: openai.OpenAI) -> None:
    with (
        suppress(LookupError),
        client.chat.completions.create(
            model="m", messages=[{"role": "user", "content": "Hi"}], stream=True
        ) as stream,
    ):
        for _ in stream:
            raise LookupError


def leave_raw(client: openai.OpenAI) -> None:
    create = client.chat.completions.with_streaming_response.create
    with create(model="m", messages=[{"role": "user", "content": "Hi"}], stream=True) as response:
        next(response.iter_bytes())


SYNC = [leave_loop, leave_close, leave_context, leave_by_error, leave_raw]


@pytest.mark.parametrize("wrapped", WRAPPED)
@pytest.mark.parametrize("leave", SYNC)
async def test_sync_clients_that_leave(
    openai_mock: OpenAIMock, leave: Callable[[openai.OpenAI], None], wrapped: str
) -> None:
    stream = Endless()
    openai_mock.chat.completions.create.response = WRAPPED[wrapped](stream)
    leave(sync_client())
    gc.collect()
    assert stream.closed == 1
    assert stream.sent < 10


async def async_loop(client: openai.AsyncOpenAI) -> None:
    async for _ in await client.chat.completions.create(
        model="m", messages=[{"role": "user", "content": "Hi"}], stream=True
    ):
        break


async def async_close(client: openai.AsyncOpenAI) -> None:
    stream = await client.chat.completions.create(
        model="m", messages=[{"role": "user", "content": "Hi"}], stream=True
    )
    await anext(aiter(stream))
    await stream.close()


async def async_context(client: openai.AsyncOpenAI) -> None:
    async with await client.chat.completions.create(
        model="m", messages=[{"role": "user", "content": "Hi"}], stream=True
    ) as stream:
        await anext(aiter(stream))


async def async_cancelled(client: openai.AsyncOpenAI) -> None:
    reading = asyncio.Event()

    async def read() -> None:
        async with await client.chat.completions.create(
            model="m", messages=[{"role": "user", "content": "Hi"}], stream=True
        ) as stream:
            async for _ in stream:
                reading.set()
                await asyncio.sleep(0)

    task = asyncio.create_task(read())
    await reading.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


async def async_raw(client: openai.AsyncOpenAI) -> None:
    create = client.chat.completions.with_streaming_response.create
    async with create(
        model="m", messages=[{"role": "user", "content": "Hi"}], stream=True
    ) as response:
        await anext(aiter(response.iter_bytes()))


ASYNC = [async_loop, async_close, async_context, async_cancelled, async_raw]


@pytest.mark.parametrize("kind", KINDS[1:])
@pytest.mark.parametrize("made", [Endless, AsyncEndless])
@pytest.mark.parametrize("wrapped", WRAPPED)
@pytest.mark.parametrize("leave", ASYNC)
async def test_async_clients_that_leave(
    openai_mock: OpenAIMock,
    leave: Callable[[openai.AsyncOpenAI], Any],
    wrapped: str,
    made: Made,
    kind: str,
) -> None:
    stream = made()
    openai_mock.chat.completions.create.response = WRAPPED[wrapped](stream)
    async with async_client(kind) as client:
        await leave(client)
        for turn in range(100):  # what nobody closes the event loop does, once it is collected
            if stream.closed:
                break
            if turn % 10 == 0:
                gc.collect()
            await asyncio.sleep(0)
    assert stream.closed == 1
    assert stream.sent < 10


@pytest.mark.parametrize("kind", KINDS[1:])
async def test_a_task_is_cancelled_while_it_waits_for_the_next_event(
    openai_mock: OpenAIMock, kind: str
) -> None:
    stream = Endless()
    openai_mock.chat.completions.create.response = faults.pace(stream, between=60)

    async def read(client: openai.AsyncOpenAI) -> None:
        async for _ in await client.chat.completions.create(
            model="m", messages=[{"role": "user", "content": "Hi"}], stream=True
        ):
            pass

    async with async_client(kind) as client:
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(read(client), 0.1)
    assert stream.closed == 1
    assert stream.sent == 2


async def test_the_first_event_arrives_before_the_second_is_made(openai_mock: OpenAIMock) -> None:
    for wrapped in (WRAPPED["itself"], WRAPPED["in a response"], faults.line_ends):
        stream = Endless()
        openai_mock.chat.completions.create.response = wrapped(stream)
        with sync_client().chat.completions.create(
            model="m", messages=[{"role": "user", "content": "Hi"}], stream=True
        ) as chunks:
            assert next(chunks).choices[0].delta.content == "1"
            assert stream.sent == 1
            assert next(chunks).choices[0].delta.content == "2"
            assert stream.sent == 2
