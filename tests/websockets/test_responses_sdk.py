"""The SDK's connections over the mock, in process: lanes, accumulators, reconnection, its queue."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from typing import Any

import openai
import pytest
from openai import AsyncOpenAI, OpenAI
from websockets.exceptions import ConnectionClosed

from openai_responses import OpenAIMock, faults
from openai_responses.sessions import ResponsesSession

lanes = pytest.importorskip("openai.lib.responses_websocket")

_LIMITS = lanes.ResponsesWebSocketLimits(
    max_lanes=4,
    max_events_per_lane=128,
    max_events=512,
    max_bytes_per_lane=1 << 24,
    max_bytes=1 << 25,
    max_response_bytes=None,
)


def test_lanes_of_the_sdk() -> None:
    with OpenAIMock() as openai_mock:
        openai_mock.responses.create.response = [{"output_text": "One"}, {"output_text": "Two"}]
        client = OpenAI(api_key="sk-test")
        with (
            client.responses.connect() as connection,
            lanes.ResponsesWebSocketSession(connection, limits=_LIMITS) as session,
        ):
            one, two = session.lane("one"), session.lane("two")
            one.send({"type": "response.create", "model": "gpt-5", "input": "1", "store": False})
            first = one.get_final_response(timeout=5)
            two.send(
                {
                    "type": "response.create",
                    "model": "gpt-5",
                    "input": "2",
                    "previous_response_id": first.id,
                }
            )
            second = two.get_final_response(timeout=5)
    assert (first.output_text, second.output_text) == ("One", "Two")
    assert second.previous_response_id == first.id


def test_async_lanes_of_the_sdk() -> None:
    async def talk() -> list[str]:
        client = AsyncOpenAI(api_key="sk-test")
        async with (
            client.responses.connect() as connection,
            lanes.AsyncResponsesWebSocketSession(connection, limits=_LIMITS) as session,
        ):
            names = ("one", "two", "three")
            found = [session.lane(name) for name in names]
            for lane, name in zip(found, names, strict=True):
                await lane.send({"type": "response.create", "model": "gpt-5", "input": name})
            responses = await asyncio.gather(*(lane.get_final_response() for lane in found))
        return [response.output_text for response in responses]

    with OpenAIMock() as openai_mock:
        openai_mock.responses.create.response = {"output_text": "Done"}
        assert asyncio.run(talk()) == ["Done"] * 3


def test_errors_of_the_sdks_lanes() -> None:
    with OpenAIMock():
        client = OpenAI(api_key="sk-test")
        with (
            client.responses.connect() as connection,
            lanes.ResponsesWebSocketSession(connection, limits=_LIMITS) as session,
        ):
            lane = session.lane("a")
            lane.send(
                {
                    "type": "response.create",
                    "model": "gpt-5",
                    "input": "x",
                    "previous_response_id": "resp_1",
                }
            )
            with pytest.raises(lanes.ResponsesWebSocketError):
                lane.get_final_response(timeout=5)


def test_accumulator_of_the_sdk() -> None:
    asyncio.run(_accumulate())


async def _accumulate() -> None:
    async with OpenAIMock() as openai_mock:
        openai_mock.model_says("Hello, how are you?")
        accumulator = lanes.ResponsesWebSocketAccumulator()
        client = AsyncOpenAI(api_key="sk-test")
        async with client.responses.connect() as connection:
            await connection.response.create(model="gpt-5", input="Hello")
            async for event in connection:
                accumulator.add_event(event)
                if event.type == "response.completed":
                    break
    assert accumulator.snapshot().output_text == "Hello, how are you?"


def test_sdk_steers_a_response() -> None:
    with OpenAIMock() as openai_mock:
        # Slowly enough for a client that steers what it has just begun to read.
        openai_mock.responses.connect.response = faults.pace(between=0.02)
        client = OpenAI(api_key="sk-test")
        with client.responses.connect() as connection:
            connection.response.create(model="gpt-5", input="Hello")
            created = connection.recv()
            assert created.type == "response.created"
            connection.response.steer(previous_response_id=created.response.id, input="In French.")
            types: list[str] = []
            while types.count("response.completed") < 2:
                types.append(connection.recv().type)
    assert types.count("response.steer.accepted") == types.count("response.created") == 1


# --- reconnection --------------------------------------------------------------------------------

RECONNECTS = {1001, 1005, 1006, 1011, 1012, 1013}
STAYS_CLOSED = {1000, 1002, 1003, 1007, 1008, 1009, 1010, 1014, 3000, 4000}
QUICKLY: Any = {"initial_delay": 0.001, "max_delay": 0.001}


def ending(code: int) -> type[ResponsesSession]:
    """Return a session that ends at once."""

    class Ending(ResponsesSession):
        def on_connect(self) -> Iterable[Any]:
            return [self.abort() if code == 1006 else self.close(code, "" if code == 1005 else "x")]

    return Ending


class Greeting(ResponsesSession):
    """A session that sends an event, and ends as it should."""

    def on_connect(self) -> Iterable[Any]:
        delta = self.output_text_delta(delta="Hi", item_id="msg_1", sequence_number=1)
        return [delta, self.close()]


def read(mock: OpenAIMock, first: type[ResponsesSession]) -> tuple[list[int], list[str]]:
    """Return the codes on which the SDK has reconnected, and the events that it got."""
    mock.responses.connect.response = [first, Greeting]
    codes: list[int] = []
    client = OpenAI(api_key="sk-test")
    connecting = client.responses.connect(
        on_reconnecting=lambda event: codes.append(event.close_code), **QUICKLY
    )
    with connecting as connection:
        return codes, [event.type for event in connection]


async def read_async(
    mock: OpenAIMock, first: type[ResponsesSession]
) -> tuple[list[int], list[str]]:
    mock.responses.connect.response = [first, Greeting]
    codes: list[int] = []
    client = AsyncOpenAI(api_key="sk-test")
    connecting = client.responses.connect(
        on_reconnecting=lambda event: codes.append(event.close_code), **QUICKLY
    )
    async with connecting as connection:
        return codes, [event.type async for event in connection]


@pytest.mark.parametrize("is_async", [False, True])
@pytest.mark.parametrize("code", sorted(RECONNECTS))
def test_the_sdk_reconnects_after_some_codes(
    openai_mock: OpenAIMock, code: int, is_async: bool
) -> None:
    first = ending(code)
    found = asyncio.run(read_async(openai_mock, first)) if is_async else read(openai_mock, first)
    assert found == ([code], ["response.output_text.delta"])
    assert openai_mock.responses.connect.call_count == 2


@pytest.mark.parametrize("code", sorted(STAYS_CLOSED))
def test_the_sdk_does_not_reconnect_after_others(openai_mock: OpenAIMock, code: int) -> None:
    if code == 1000:
        assert read(openai_mock, ending(code)) == ([], [])
    else:
        with pytest.raises(ConnectionClosed, match=str(code)):
            read(openai_mock, ending(code))
    assert openai_mock.responses.connect.call_count == 1


def test_tries_are_counted_until_an_event_comes(openai_mock: OpenAIMock) -> None:
    openai_mock.responses.connect.response = ending(1011)
    tries: list[int] = []
    client = OpenAI(api_key="sk-test")
    connecting = client.responses.connect(
        on_reconnecting=lambda event: tries.append(event.attempt), max_retries=3, **QUICKLY
    )
    with connecting as connection, pytest.raises(ConnectionClosed):
        next(iter(connection))
    assert tries == [1, 2, 3]


def test_what_is_sent_meanwhile_is_sent_to_the_new_connection(openai_mock: OpenAIMock) -> None:
    openai_mock.responses.connect.response = [ending(1012), ResponsesSession]
    openai_mock.model_says("Hello")
    client = OpenAI(api_key="sk-test")
    errors: list[Exception] = []

    def reconnecting(_: object) -> None:
        connection.response.create(model="gpt-5", input="Hi")
        try:
            connection.response.create(model="gpt-5", input="x" * 2_000)
        except openai.WebSocketQueueFullError as error:
            errors.append(error)

    connecting = client.responses.connect(
        on_reconnecting=reconnecting, max_queue_size=1_000, **QUICKLY
    )
    with connecting as connection:
        types = [next(iter(connection)).type]
    first, second = openai_mock.responses.connect.connections
    assert (types, len(errors)) == (["response.created"], 1)
    assert [event.get("input") for event in second.sent] == ["Hi"]
    assert (first.sent, first.close_code) == ([], 1012)
