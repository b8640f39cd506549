"""Long sequences of events without a pause, whose frames are sent together."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Iterator
from threading import Event
from typing import Any

import openai
import pytest
from websockets.exceptions import ConnectionClosedError
from websockets.sync.client import connect

from openai_responses import OpenAIMock, faults
from openai_responses.sessions import RealtimeSession
from tests.websockets.waiting import wait_for

URL = "wss://api.openai.com/v1/realtime?model=gpt-realtime"
COUNTS = (1, 99, 100, 101, 250)


class Numbers(RealtimeSession):
    """Sends numbered events, after some of which its method blocks until the test goes on."""

    count = 250
    blocks_after: tuple[int, ...] = ()

    def __init__(self) -> None:
        self.goes_on = Event()

    def on_connect(self) -> Iterator[Any]:
        for number in range(self.count):
            if number in self.blocks_after:
                assert self.goes_on.wait(20)
                self.goes_on.clear()
            yield self.response_output_text_delta(delta=str(number), item_id="a", response_id="b")


class Endless(Numbers):
    """Sends events until the client has gone."""

    count = 1_000_000


class Blocking(Numbers):
    """Sends events, and blocks after each of the counts."""

    blocks_after = COUNTS


def deltas(connection: Any, count: int) -> list[str]:
    return [connection.recv().delta for _ in range(count)]


def numbers(start: int, end: int) -> list[str]:
    return [str(number) for number in range(start, end)]


def test_no_event_waits_for_a_method_that_blocks(
    openai_mock: OpenAIMock, sync_client: openai.OpenAI
) -> None:
    session = Blocking()
    openai_mock.realtime.connect.response = session
    with sync_client.realtime.connect(model="gpt-realtime") as connection:
        received = 0
        for count in COUNTS[:-1]:
            assert deltas(connection, count - received) == numbers(received, count)
            received = count
            session.goes_on.set()
        assert deltas(connection, Numbers.count - received) == numbers(received, Numbers.count)


def test_no_event_of_an_async_client_waits_for_a_method_that_blocks(
    openai_mock: OpenAIMock, async_client: openai.AsyncOpenAI
) -> None:
    session = Blocking()
    openai_mock.realtime.connect.response = session

    async def read() -> list[str]:
        result: list[str] = []
        async with async_client.realtime.connect(model="gpt-realtime") as connection:
            for number in range(Numbers.count):
                event: Any = await asyncio.wait_for(connection.recv(), 20)
                result.append(event.delta)
                if number + 1 in COUNTS:
                    session.goes_on.set()
        return result

    assert asyncio.run(read()) == numbers(0, Numbers.count)


@pytest.mark.parametrize("is_reset", [False, True])
@pytest.mark.parametrize("count", COUNTS)
def test_all_events_before_the_end_arrive(count: int, is_reset: bool) -> None:
    with OpenAIMock() as mock:
        answer = faults.disconnect(Endless, after_events=count, reset=is_reset)
        mock.realtime.connect.response = answer
        with connect(URL) as connection:
            for _ in range(count):
                connection.recv(20)
            with pytest.raises(ConnectionClosedError, match="no close frame"):
                connection.recv(20)


@pytest.mark.parametrize("count", COUNTS)
def test_a_client_closes_the_connection_during_a_sequence(
    openai_mock: OpenAIMock, sync_client: openai.OpenAI, count: int
) -> None:
    openai_mock.realtime.connect.response = Endless
    options: Any = {"close_timeout": 0.1}  # it is not answered while the client does not read
    connect = sync_client.realtime.connect
    with connect(model="gpt-realtime", websocket_connection_options=options) as connection:
        assert deltas(connection, count) == numbers(0, count)
    wait_for(lambda: not openai_mock.realtime.connect.connections[0].is_open)
    assert openai_mock.realtime.connect.connections[0].close_code == 1000


@pytest.mark.parametrize("count", COUNTS)
def test_a_client_is_lost_during_a_sequence(openai_mock: OpenAIMock, count: int) -> None:
    openai_mock.realtime.connect.response = Endless
    with connect(URL, close_timeout=0.1) as connection:
        for _ in range(count):
            connection.recv(20)
        connection.socket.shutdown(socket.SHUT_RDWR)
        wait_for(lambda: not openai_mock.realtime.connect.connections[0].is_open)
    assert openai_mock.realtime.connect.connections[0].close_code == 1006
