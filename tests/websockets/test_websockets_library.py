"""Clients of the library `websockets`, and the SDK's, in the process of the mock."""

from __future__ import annotations

import asyncio
import os
import threading
from collections.abc import Generator, Iterable
from operator import is_
from typing import Any

import openai
import pytest
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.sync.client import connect

from openai_responses import OpenAIMock, api_errors
from openai_responses.errors import MockError, SessionFailedError
from openai_responses.sessions import RealtimeSession
from tests.websockets.waiting import wait_for

URL = "wss://api.openai.com/v1/realtime?model=gpt-realtime"


class Echo(RealtimeSession):
    """Sends a delta for each response, and closes the connection when one is cancelled."""

    def on_connect(self) -> Iterable[Any]:
        return []

    def on_response_create(self, event: Any) -> Generator[Any, Any, None]:
        for text in ("one", "two"):
            yield self.response_output_text_delta(delta=text, item_id="a", response_id="b")

    def on_response_cancel(self, event: Any) -> Any:
        return [self.close(4000, "enough")]


def realtime(client: openai.OpenAI) -> list[str]:
    with client.realtime.connect(model="gpt-realtime") as connection:
        connection.response.create()
        events: list[Any] = [connection.recv() for _ in range(2)]
        return [event.delta for event in events]


@pytest.fixture
def echo(openai_mock: OpenAIMock) -> OpenAIMock:
    openai_mock.realtime.connect.response = Echo
    return openai_mock


def test_sync_clients_of_the_sdk_are_answered(echo: OpenAIMock, sync_client: openai.OpenAI) -> None:
    assert realtime(sync_client) == ["one", "two"]
    (call,) = echo.realtime.connect.connections
    assert call.query == {"model": "gpt-realtime"}
    assert call.headers["host"] == "api.openai.com"
    echo.realtime.connect.assert_sent("response.create")


async def realtime_async(client: openai.AsyncOpenAI) -> list[str]:
    async with client.realtime.connect(model="gpt-realtime") as connection:
        await connection.response.create()
        events: list[Any] = [await connection.recv() for _ in range(2)]
    return [event.delta for event in events]


def test_async_clients_of_the_sdk_are_answered(
    echo: OpenAIMock, async_client: openai.AsyncOpenAI
) -> None:
    assert asyncio.run(realtime_async(async_client)) == ["one", "two"]


@pytest.mark.parametrize("compression", ["deflate", None])
def test_close_codes_and_pings_reach_the_client(echo: OpenAIMock, compression: Any) -> None:
    with connect(URL, compression=compression, proxy=None) as connection:
        assert connection.ping().wait(5)
        connection.send('{"type": "response.cancel"}')
        with pytest.raises(ConnectionClosed) as caught:
            connection.recv(timeout=5)
    received = caught.value.rcvd
    assert received is not None
    assert (received.code, received.reason) == (4000, "enough")


def test_a_cut_connection_has_no_close_frame(openai_mock: OpenAIMock) -> None:
    class Cut(Echo):
        def on_response_cancel(self, event: Any) -> Any:
            return [self.abort()]

    openai_mock.realtime.connect.response = Cut
    with connect(URL) as connection:
        connection.send('{"type": "response.cancel"}')
        with pytest.raises(ConnectionClosed) as caught:
            connection.recv(timeout=5)
    assert caught.value.rcvd is None
    assert openai_mock.realtime.connect.connections[0].close_code == 1006


def test_connections_are_refused_with_the_errors_of_the_api(openai_mock: OpenAIMock) -> None:
    openai_mock.realtime.connect.response = api_errors.rate_limit()
    with pytest.raises(InvalidStatus) as caught, connect(URL):
        pass
    assert caught.value.response.status_code == 429
    assert b"rate_limit" in caught.value.response.body


def test_errors_of_the_test_refuse_the_connection_and_fail_the_test() -> None:
    def answer(request: object) -> object:
        raise ValueError("mistake")

    mock = OpenAIMock()
    mock.realtime.connect.response = answer
    with mock:
        with pytest.raises(InvalidStatus) as caught:
            connect(URL)
        assert b"mistake" in (caught.value.response.body or b"")
        with pytest.raises(SessionFailedError, match="ValueError: mistake"):
            mock.check_refused_requests()


def test_connections_cannot_be_let_through(openai_mock: OpenAIMock) -> None:
    with pytest.raises(MockError, match="cannot be let through"):
        openai_mock.realtime.connect.pass_through()


def test_unknown_paths_are_refused(openai_mock: OpenAIMock) -> None:
    with pytest.raises(InvalidStatus) as caught, connect("wss://api.openai.com/v1/nothing"):
        pass
    assert caught.value.response.status_code == 404


def test_large_messages_pass_in_both_directions(openai_mock: OpenAIMock) -> None:
    size = 16 * 1024 * 1024

    class Large(Echo):
        def on_response_create(self, event: Any) -> Any:
            text = event["response"]["instructions"]
            return [self.response_output_text_delta(delta=text, item_id="a", response_id="b")]

    openai_mock.realtime.connect.response = Large
    with connect(URL, max_size=None, compression=None) as connection:
        text = "a" * size
        connection.send(f'{{"type": "response.create", "response": {{"instructions": "{text}"}}}}')
        assert len(connection.recv(timeout=60)) > size


def test_other_addresses_of_the_mock_are_answered_and_others_are_left_alone() -> None:
    with OpenAIMock(base_url="http://localhost:1234/v1") as mock:
        mock.realtime.connect.response = Echo
        with connect("ws://localhost:1234/v1/realtime") as connection:
            connection.send('{"type": "response.create"}')
            assert "one" in str(connection.recv(timeout=5))
        with pytest.raises(ConnectionRefusedError), connect("ws://localhost:9/"):
            pass


def test_threads_have_their_own_mocks() -> None:
    found: dict[str, list[str]] = {}

    def work(name: str) -> None:
        class Named(Echo):
            def on_response_create(self, event: Any) -> Any:
                event = self.response_output_text_delta(delta=name, item_id="a", response_id="b")
                return [event, event]

        with OpenAIMock() as mock:
            mock.realtime.connect.response = Named
            found[name] = realtime(openai.OpenAI(api_key="sk-fake123"))

    threads = [threading.Thread(target=work, args=(name,)) for name in ("a", "b")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    assert found == {"a": ["a", "a"], "b": ["b", "b"]}


def test_a_client_may_cancel_what_the_server_is_sending(openai_mock: OpenAIMock) -> None:
    class Endless(Echo):
        def on_response_create(self, event: Any) -> Generator[Any, Any, None]:
            while True:
                yield self.response_output_text_delta(delta="x", item_id="a", response_id="b")

    openai_mock.realtime.connect.response = Endless
    with connect(URL) as connection:
        connection.send('{"type": "response.create"}')
        connection.recv(timeout=5)
        connection.send('{"type": "response.cancel"}')
        messages: list[object] = []
        with pytest.raises(ConnectionClosed):
            messages.extend(connection)
    assert all("delta" in str(each) for each in messages)  # there need not be any more
    assert openai_mock.realtime.connect.connections[0].close_code == 4000


def test_closed_connections_release_their_resources(
    echo: OpenAIMock, sync_client: openai.OpenAI
) -> None:
    threads = threading.active_count()
    realtime(sync_client)
    wait_for(lambda: threading.active_count() <= threads)
    before = len(os.listdir("/proc/self/fd")) if os.path.isdir("/proc/self/fd") else 0
    for _ in range(50):
        realtime(sync_client)
    wait_for(lambda: threading.active_count() <= threads)
    after = len(os.listdir("/proc/self/fd")) if os.path.isdir("/proc/self/fd") else 0
    assert after <= before
    assert len(echo.realtime.connect.connections) == 51


def test_after_the_mock_the_library_is_as_it_was() -> None:
    import websockets.asyncio.client as asynchronous
    import websockets.sync.client as synchronous

    def patched() -> list[object]:
        connecting = vars(asynchronous.connect)
        new, old = "open_tcp_connection", "create_connection"  # since websockets 17, and before
        names = ("socket", "ssl_module")
        return [
            *(vars(synchronous)[name] for name in names),
            connecting.get(new, connecting.get(old)),
        ]

    before = patched()
    with OpenAIMock():
        assert not any(map(is_, patched(), before))
    assert patched() == before


def test_several_connections_of_one_loop(
    echo: OpenAIMock, async_client: openai.AsyncOpenAI
) -> None:
    async def talk() -> list[list[str]]:
        return await asyncio.gather(*(realtime_async(async_client) for _ in range(10)))

    assert asyncio.run(talk()) == [["one", "two"]] * 10


def test_what_a_client_has_just_sent_is_found(echo: OpenAIMock, sync_client: openai.OpenAI) -> None:
    with sync_client.realtime.connect(model="gpt-realtime") as connection:
        for number in range(20):
            connection.input_audio_buffer.append(audio="AAAA", event_id=str(number))
            echo.realtime.connect.assert_sent("input_audio_buffer.append", event_id=str(number))
