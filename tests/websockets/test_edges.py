"""Edge cases of the protocol with clients of `websockets`, with real frames."""

from __future__ import annotations

import asyncio
import importlib
import json
import socket
import ssl
import threading
from collections.abc import Awaitable, Callable, Generator, Iterator
from typing import Any

import openai
import pytest
from websockets.asyncio.client import connect as connect_async
from websockets.exceptions import ConnectionClosed, ConnectionClosedError
from websockets.sync.client import connect

from openai_responses import OpenAIMock
from openai_responses.errors import MockError
from openai_responses.sessions import RealtimeSession, RecordedSession
from tests.websockets.waiting import wait_for

URL = "wss://api.openai.com/v1/realtime?model=gpt-realtime"
SIXTEEN_MIB = 16 * 2**20
CANCEL = '{"type": "response.cancel", "event_id": "mine"}'


class Echo(RealtimeSession):
    """Sends back the ids of events that cancel, and remembers how it was closed."""

    closes: list[tuple[int, str]]

    def on_connect(self) -> None:
        self.closes = []

    def on_response_cancel(self, event: Any) -> Iterator[Any]:
        yield self.text(str(event.get("event_id")))

    def on_response_create(self, event: Any) -> Iterator[Any]:
        yield self.close(4000, "no more")

    def on_disconnect(self, code: int, reason: str) -> None:
        self.closes.append((code, reason))

    def text(self, delta: str) -> Any:
        return self.response_output_text_delta(delta=delta, item_id="a", response_id="b")


@pytest.fixture
def echo(openai_mock: OpenAIMock) -> Echo:
    session = Echo()
    openai_mock.realtime.connect.response = session
    return session


def run(use: Callable[[Any], Awaitable[Any]], **options: Any) -> Any:
    """Return what `use` returns for a connection of an async client."""

    async def talk() -> Any:
        async with connect_async(URL, **options) as connection:
            return await use(connection)

    return asyncio.run(talk())


# --- messages ------------------------------------------------------------------------------------


@pytest.mark.parametrize("compression", ["deflate", None])
def test_messages_of_16_mib_go_both_ways(echo: Echo, compression: Any) -> None:
    message = CANCEL.replace("mine", "a" * SIXTEEN_MIB)

    async def talk(connection: Any) -> Any:
        await connection.send(message)
        return len(await asyncio.wait_for(connection.recv(), 60))

    options: dict[str, Any] = {"compression": compression, "max_size": None}
    assert run(talk, **options) > SIXTEEN_MIB
    with connect(URL, **options) as connection:
        connection.send(message)
        assert len(connection.recv(60)) > SIXTEEN_MIB
        assert bool(connection.protocol.extensions) == (compression == "deflate")


def test_an_unknown_extension_is_declined(echo: Echo) -> None:
    headers = {"Sec-WebSocket-Extensions": "x-unknown"}
    with connect(URL, compression=None, additional_headers=headers) as connection:
        assert connection.response is not None
        assert "Sec-WebSocket-Extensions" not in connection.response.headers
        connection.send(CANCEL)
        assert "mine" in str(connection.recv(5))


def test_fragments_are_one_message_and_bytes_are_taken_as_text(echo: Echo) -> None:
    async def talk(connection: Any) -> Any:
        await connection.send(iter([CANCEL[:5], CANCEL[5:20], CANCEL[20:]]))
        await connection.send(CANCEL.encode())
        return [await connection.recv() for _ in range(2)]

    assert all("mine" in text for text in run(talk))
    with connect(URL) as connection:
        connection.send(iter([CANCEL[:5], CANCEL[5:20], CANCEL[20:]]))
        connection.send(CANCEL.encode())
        assert all("mine" in str(connection.recv(5)) for _ in range(2))


def test_text_that_is_no_utf_8_is_refused_as_the_standard_says(echo: Echo) -> None:
    with connect(URL) as connection:
        with connection.send_context():  # `send` takes bytes as text since websockets 14
            connection.protocol.send_text(b"\xff")
        with pytest.raises(ConnectionClosedError) as caught:
            connection.recv(5)
    assert caught.value.rcvd is not None
    assert caught.value.rcvd.code == 1007


# --- ends ----------------------------------------------------------------------------------------


def test_codes_and_reasons_reach_the_other_side(echo: Echo) -> None:
    async def close(connection: Any) -> None:
        await connection.close(4001, "enough")

    run(close)
    wait_for(lambda: bool(echo.closes))
    assert echo.closes == [(4001, "enough")]
    with connect(URL) as connection:
        connection.close(4002, "enough")
    wait_for(lambda: bool(echo.closes))
    assert echo.closes == [(4002, "enough")]

    async def be_closed(connection: Any) -> Any:
        await connection.send('{"type": "response.create"}')
        with pytest.raises(ConnectionClosed) as caught:
            await connection.recv()
        return caught.value.rcvd

    received: Any = run(be_closed)
    assert (received.code, received.reason) == (4000, "no more")
    assert echo.closes == []


@pytest.mark.parametrize("how", [socket.SHUT_WR, socket.SHUT_RDWR])
def test_a_half_closed_socket_ends_the_session(echo: Echo, how: int) -> None:
    with connect(URL) as connection:
        connection.socket.shutdown(how)
        wait_for(lambda: bool(echo.closes))
    assert echo.closes == [(1006, "")]

    async def shut(connection: Any) -> None:
        connection.transport.abort()

    run(shut)
    wait_for(lambda: bool(echo.closes))
    assert echo.closes == [(1006, "")]


def test_what_time_causes_is_sent_at_once(openai_mock: OpenAIMock) -> None:
    class Timed(Echo):
        def on_time_passed(self) -> Any:
            yield self.text("time is up")

    openai_mock.realtime.connect.response = Timed
    with connect(URL) as connection:
        openai_mock.advance(seconds=3600)
        assert "time is up" in str(connection.recv(5))


@pytest.mark.parametrize("change", [{"code": 999}, {"reason": "x" * 124}])
def test_a_frame_that_cannot_be_sent_fails_the_test(change: dict[str, Any]) -> None:
    end: Any = RecordedSession.from_json_lines('{"close": {"code": 4000}}').end
    mock = OpenAIMock()
    mock.realtime.connect.response = RecordedSession([], end._replace(**change))
    with mock:
        with (
            connect(URL) as connection,
            pytest.raises(ConnectionClosedError, match="no close frame"),
        ):
            connection.recv(5)
        assert not mock.realtime.connect.connections[0].is_open
        with pytest.raises(MockError, match=r"sending to the client of https://.* raised "):
            mock.check_refused_requests()


def test_errors_with_long_names_close_the_connection() -> None:
    class Broken(RealtimeSession):
        def on_connect(self) -> Any:
            raise type("Error" * 40, (Exception,), {})

    mock = OpenAIMock()
    mock.realtime.connect.response = Broken
    with mock:
        with connect(URL) as connection, pytest.raises(ConnectionClosedError, match=r"1011.*Error"):
            connection.recv(5)
        mock.refused_requests.clear()


# --- several threads and tasks -------------------------------------------------------------------


def test_threads_send_and_receive_at_the_same_time(echo: Echo) -> None:
    count, received = 200, list[str]()

    def receive() -> None:
        received.extend(str(connection.recv(20)) for _ in range(4 * count))

    def send(name: str) -> None:
        for number in range(count):
            connection.send(CANCEL.replace("mine", f"{name}{number}"))

    with connect(URL) as connection:
        threads = [threading.Thread(target=send, args=(name,)) for name in "abcd"]
        threads.append(threading.Thread(target=receive))
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(30)
    deltas = {json.loads(text)["delta"] for text in received}
    assert deltas == {f"{name}{number}" for name in "abcd" for number in range(count)}


def named(name: str) -> type[Echo]:
    class Named(Echo):
        def on_response_cancel(self, event: Any) -> Generator[Any, Any, None]:
            yield self.text(name)

    return Named


def test_tasks_have_their_own_mocks() -> None:
    found: dict[str, list[str]] = {}

    async def task(name: str) -> None:
        with OpenAIMock() as mock:
            mock.realtime.connect.response = named(name)
            texts = list[str]()
            for _ in range(3):
                async with connect_async(URL) as connection:
                    await connection.send(CANCEL)
                    texts.append(str(await connection.recv()))
                    await asyncio.sleep(0)
            found[name] = texts

    async def tasks() -> None:
        await asyncio.gather(*(task(name) for name in ("first", "second", "third")))

    asyncio.run(tasks())
    assert all(name in text for name, texts in found.items() for text in texts)
    assert {name: len(texts) for name, texts in found.items()} == dict.fromkeys(found, 3)


def test_threads_and_pools_have_the_mock_of_their_test(echo: Echo) -> None:
    found = list[str]()

    def talk() -> None:
        with connect(URL) as connection:
            connection.send(CANCEL)
            found.append(str(connection.recv(5)))

    async def talk_in_pool() -> None:
        await asyncio.to_thread(talk)

    thread = threading.Thread(target=talk)
    thread.start()
    thread.join(20)
    asyncio.run(talk_in_pool())
    assert len(found) == 2


# --- names that were bound before the mock -------------------------------------------------------


class OwnConnect(connect_async):
    """A subclass that is older than any mock, as the SDK and others have."""


def test_names_that_were_bound_early_are_answered(echo: Echo) -> None:
    class Later(OwnConnect):
        """A subclass of that one."""

    async def talk(connecting: Any) -> str:
        async with connecting(URL) as connection:
            await connection.send(CANCEL)
            return str(await connection.recv())

    for connecting in (connect_async, OwnConnect, Later):
        assert "mine" in asyncio.run(talk(connecting))
    again: Any = importlib.import_module("websockets.sync.client").connect
    for opening in (connect, again):
        with opening(URL) as connection:
            connection.send(CANCEL)
            assert "mine" in str(connection.recv(5))


@pytest.mark.parametrize(
    "make", [ssl.create_default_context, lambda: ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)]
)
def test_an_own_context_of_tls_is_not_used(echo: Echo, make: Callable[[], ssl.SSLContext]) -> None:
    context = make()

    async def talk(connection: Any) -> Any:
        await connection.send(CANCEL)
        return await connection.recv()

    assert "mine" in run(talk, ssl=context)
    with connect(URL, ssl=context) as connection:
        connection.send(CANCEL)
        assert "mine" in str(connection.recv(5))


def test_proxies_are_not_used(echo: Echo, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")
    client = openai.OpenAI(api_key="sk-fake123")
    with client.realtime.connect(model="gpt-realtime") as connection:
        connection.response.cancel(event_id="mine")
        event: Any = connection.recv()
    assert event.delta == "mine"
