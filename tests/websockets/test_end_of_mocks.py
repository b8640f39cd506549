"""Connections that are open when their mock ends: it closes them."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from threading import Event, Thread
from typing import Any

import openai
import pytest
from websockets.asyncio.client import connect as connect_async
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import connect

from openai_responses import OpenAIMock, faults
from openai_responses.sessions import RealtimeSession

URL = "wss://api.openai.com/v1/realtime?model=gpt-realtime"


class Endless(RealtimeSession):
    """Sends events until the connection ends."""

    def on_connect(self) -> Iterator[Any]:
        while True:
            yield self.response_output_text_delta(delta="a", item_id="b", response_id="c")


ANSWERS = {
    "default": RealtimeSession,
    "endless": Endless,
    "silent": faults.end_early(RealtimeSession),
    "paced": faults.pace(Endless, first=60.0),
}


@pytest.mark.parametrize("answer", ANSWERS.values(), ids=ANSWERS)
def test_a_thread_that_waits_for_events_ends(answer: Any) -> None:
    opened, closed = Event(), list[ConnectionClosed]()

    def read() -> None:
        with connect(URL) as connection:
            opened.set()
            try:
                while True:
                    connection.recv()
            except ConnectionClosed as error:
                closed.append(error)

    with OpenAIMock() as mock:
        mock.realtime.connect.response = answer
        thread = Thread(target=read)
        thread.start()
        assert opened.wait(20)
    thread.join(20)
    assert closed[0].rcvd is not None
    assert (closed[0].rcvd.code, closed[0].rcvd.reason) == (1000, "the mock has ended")


def test_an_iteration_of_the_sdk_ends(openai_mock: OpenAIMock) -> None:
    client, types = openai.OpenAI(api_key="sk-fake123"), list[str]()
    with OpenAIMock() as mock:
        connection = client.realtime.connect(model="gpt-realtime").enter()
        types.append(connection.recv().type)
    types += [event.type for event in connection]
    assert types == ["session.created"]
    assert not mock.realtime.connect.connections[0].is_open


def test_a_task_that_waits_for_events_ends() -> None:
    async def read(opened: asyncio.Event) -> list[str | bytes]:
        async with connect_async(URL) as connection:
            opened.set()
            return [each async for each in connection]

    async def use() -> list[str | bytes]:
        opened = asyncio.Event()
        async with OpenAIMock():
            task = asyncio.create_task(read(opened))
            await opened.wait()
        return await asyncio.wait_for(task, 20)

    assert len(asyncio.run(use())) <= 1


def test_a_mock_that_is_entered_twice_ends_once() -> None:
    mock = OpenAIMock()
    with mock:
        with mock, connect(URL) as connection:
            connection.recv(20)
        with mock, connect(URL) as connection:
            connection.recv(20)
            with mock:
                pass
            connection.send('{"type": "input_audio_buffer.clear"}')
            assert b"cleared" in connection.recv(20, decode=False)
