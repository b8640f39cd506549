"""WebSockets on the server, with released clients."""

from __future__ import annotations

import json
import os
import socket
import ssl
import sys
import threading
import time
from collections.abc import Iterator
from typing import Any

import openai
import pytest
from websockets.asyncio.client import connect as connect_async
from websockets.exceptions import ConnectionClosed, InvalidMessage, InvalidStatus
from websockets.sync.client import connect
from websockets.sync.connection import Connection
from websockets.typing import Subprotocol

from openai_responses import OpenAIMock, api_errors, faults
from openai_responses.server import Server
from openai_responses.sessions import RealtimeSession, RecordedSession
from tests.websockets.waiting import wait_for

CREATE = '{"type": "response.create"}'
CLEARED: Any = {"type": "input_audio_buffer.cleared"}
PATIENCE = 5.0


class Counting(RealtimeSession):
    """Answers each event by three others."""

    def on_connect(self) -> Iterator[Any]:
        yield CLEARED

    def on_response_create(self, event: object) -> Iterator[Any]:
        for number in range(3):
            yield {**CLEARED, "event_id": f"event_{number}"}


def address(server: Server, query: str = "model=gpt-realtime") -> str:
    return f"{server.url.replace('http', 'ws', 1)}/realtime?{query}"


def opened(server: Server, **more: Any) -> Connection:
    more.setdefault("max_size", None)
    return connect(address(server), **more)


def closing_of(client: Connection) -> ConnectionClosed:
    try:
        while True:
            client.recv(timeout=PATIENCE)
    except ConnectionClosed as error:
        return error


def test_the_sdk(openai_mock: OpenAIMock, openai_server: Server) -> None:
    openai_mock.realtime.connect.response = Counting
    with (
        openai.OpenAI(api_key="sk-fake", base_url=openai_server.url) as client,
        client.realtime.connect(model="gpt-realtime") as connection,
    ):
        assert connection.recv().type == "input_audio_buffer.cleared"
        connection.response.create()
        received = [connection.recv().to_dict()["event_id"] for _ in range(3)]
        assert received == ["event_0", "event_1", "event_2"]
    (call,) = openai_mock.realtime.connect.connections
    assert call.query == {"model": "gpt-realtime"}
    assert call.status == 101
    assert [frame.sender for frame in call.frames] == ["server", "client", *["server"] * 3]
    wait_for(lambda: call.close_code == 1000)


@pytest.mark.asyncio
async def test_async_clients(openai_mock: OpenAIMock, openai_server: Server) -> None:
    openai_mock.realtime.connect.response = Counting
    async with connect_async(address(openai_server)) as connection:
        await connection.send(CREATE)
        events = [json.loads(await connection.recv()) for _ in range(4)]
        assert [each["event_id"] for each in events[1:]] == ["event_0", "event_1", "event_2"]
        await (await connection.ping(b"alive?"))


@pytest.mark.asyncio
async def test_aiohttp(openai_mock: OpenAIMock, openai_server: Server) -> None:
    aiohttp = pytest.importorskip("aiohttp", reason="aiohttp is not installed")
    openai_mock.realtime.connect.response = Counting
    url = address(openai_server)
    async with aiohttp.ClientSession() as session, session.ws_connect(url, compress=15) as client:
        assert client.compress
        await client.send_str(CREATE)
        assert [(await client.receive_json())["type"] for _ in range(4)] == [CLEARED["type"]] * 4


@pytest.mark.parametrize("compression", [None, "deflate"])
def test_messages_of_16_mebibytes(
    openai_mock: OpenAIMock, openai_server: Server, compression: str | None
) -> None:
    class Large(RealtimeSession):
        def on_connect(self) -> Iterator[Any]:
            return iter(())

        def on_input_audio_buffer_append(self, event: Any) -> Iterator[Any]:
            yield {**CLEARED, "event_id": event["audio"]}

    openai_mock.realtime.connect.response = Large
    audio = "AAAA" * (4 * 1024 * 1024)
    with opened(openai_server, compression=compression) as client:
        assert bool(client.protocol.extensions) == (compression is not None)
        client.send(json.dumps({"type": "input_audio_buffer.append", "audio": audio}))
        assert json.loads(client.recv(timeout=60))["event_id"] == audio


def test_too_large_messages() -> None:
    mock = OpenAIMock(max_body_bytes=1000)
    with mock.serve() as server, opened(server) as client:
        client.send("x" * 2_000_000)
        assert closing_of(client).rcvd is not None
        assert client.close_code == 1009
    wait_for(lambda: mock.realtime.connect.connections[0].close_code == 1009)


CODES = [1000, 1001, 1002, 1003, 1007, 1008, 1009, 1010, 1011, 1012, 1013, 1014, 3000, 4000, 4999]


@pytest.mark.parametrize("code", CODES)
def test_close_codes_of_both_sides(
    openai_mock: OpenAIMock, openai_server: Server, code: int
) -> None:
    class Closing(RealtimeSession):
        def on_connect(self) -> Iterator[Any]:
            yield CLEARED
            yield self.close(code, "because")

    openai_mock.realtime.connect.response = [Closing, Counting]
    with opened(openai_server) as client:
        closed = closing_of(client).rcvd
        assert closed is not None
        assert (closed.code, closed.reason) == (code, "because")
    with opened(openai_server) as client:
        client.recv()
        client.close(code, "enough")
    first, second = openai_mock.realtime.connect.connections
    assert first.close_code == code
    wait_for(lambda: second.close_code == code)


@pytest.mark.parametrize("code", [1005, 1006, 1015, None])
def test_ends_without_a_code(
    openai_mock: OpenAIMock, openai_server: Server, code: int | None
) -> None:
    class Ending(RealtimeSession):
        def on_connect(self) -> Iterator[Any]:
            yield CLEARED
            yield self.abort() if code is None else self.close(code)

    openai_mock.realtime.connect.response = Ending
    with opened(openai_server) as client:
        assert json.loads(client.recv())["type"] == CLEARED["type"]
        closing_of(client)
        assert client.close_code == (1005 if code == 1005 else 1006)


@pytest.mark.parametrize("code", [0, 999, 1004, 2999, 5000])
def test_codes_that_no_frame_may_have(
    openai_mock: OpenAIMock, openai_server: Server, code: int
) -> None:
    class Wrong(RealtimeSession):
        def on_connect(self) -> Iterator[Any]:
            yield self.close(code)

    openai_mock.realtime.connect.response = Wrong
    with opened(openai_server) as client:
        closing_of(client)
        assert client.close_code == 1011
    assert f"got {code}" in str(openai_mock.refused_requests[0])
    openai_mock.refused_requests.clear()


def test_a_client_that_is_lost(openai_mock: OpenAIMock, openai_server: Server) -> None:
    ends: list[int] = []

    class Listening(Counting):
        def on_disconnect(self, code: int, reason: str) -> None:
            ends.append(code)

    openai_mock.realtime.connect.response = Listening
    for how in (socket.SHUT_WR, socket.SHUT_RDWR):
        client = opened(openai_server)
        client.recv()
        client.socket.shutdown(how)  # half, or both halves
        closing_of(client)
    wait_for(lambda: ends == [1006, 1006])


def test_a_server_that_stops(openai_mock: OpenAIMock) -> None:
    openai_mock.realtime.connect.response = Counting
    with openai_mock.serve() as server:
        client = opened(server)
        client.recv()
        started = time.monotonic()
    assert time.monotonic() - started < 2
    closed = closing_of(client).rcvd
    assert closed is not None
    assert closed.code == 1001
    assert openai_mock.realtime.connect.connections[0].close_code == 1001


def test_refusals(openai_server: Server) -> None:
    mock = OpenAIMock(api_keys=["sk-good"])
    with mock.serve() as server:
        with pytest.raises(InvalidStatus) as refused:
            opened(server, additional_headers={"Authorization": "Bearer sk-bad"})
        response = refused.value.response
        assert response.status_code == 401
        assert json.loads(response.body or b"")["error"]["code"] == "invalid_api_key"
        mock.realtime.connect.response = api_errors.rate_limit()
        with pytest.raises(InvalidStatus) as refused:
            opened(server, additional_headers={"Authorization": "Bearer sk-good"})
        assert refused.value.response.status_code == 429
    with pytest.raises(InvalidStatus) as refused:
        connect(openai_server.url.replace("http", "ws", 1) + "/nothing/here")
    assert refused.value.response.status_code == 404
    assert b"Invalid URL" in (refused.value.response.body or b"")


def test_failed_connections(openai_mock: OpenAIMock, openai_server: Server) -> None:
    for fault in (faults.connection_reset(), faults.server_disconnected()):
        openai_mock.realtime.connect.response = fault
        with pytest.raises((OSError, InvalidMessage)):
            opened(openai_server)
    openai_mock.realtime.connect.response = faults.read_timeout()
    with pytest.raises(TimeoutError):
        opened(openai_server, open_timeout=0.2)


def test_subprotocols_of_browsers() -> None:
    mock = OpenAIMock(api_keys=["sk-test-tab"])
    offered = [
        Subprotocol("realtime"),
        Subprotocol("openai-insecure-api-key.sk-test-tab"),
        Subprotocol("openai-beta.realtime-v1"),
        Subprotocol("openai-project.proj_1"),
    ]
    with mock.serve() as server:
        with opened(server, subprotocols=offered) as client:
            assert client.subprotocol == "realtime"
        (call,) = server.session("tab").beta.realtime.connect.connections
        assert call.headers["openai-beta"] == "realtime=v1"
        assert call.headers["openai-project"] == "proj_1"
        assert mock.calls.call_count == 0
    with mock, connect("wss://api.openai.com/v1/realtime", subprotocols=offered) as client:
        assert client.subprotocol == "realtime"
    assert mock.beta.realtime.connect.called


@pytest.mark.parametrize("way", ["path", "header", "key"])
def test_sessions(openai_mock: OpenAIMock, openai_server: Server, way: str) -> None:
    openai_server.session("one").realtime.connect.response = Counting
    url = openai_server.session_url("one") if way == "path" else openai_server.url
    headers = {
        "path": {},
        "header": {"X-Test-Id": "one"},
        "key": {"Authorization": "Bearer sk-test-one"},
    }[way]
    address_ = f"{url.replace('http', 'ws', 1)}/realtime?model=gpt-realtime"
    with connect(address_, additional_headers=headers) as client:
        assert json.loads(client.recv())["type"] == CLEARED["type"]
    assert openai_server.session("one").realtime.connect.called
    assert not openai_mock.realtime.connect.called


def test_time_that_a_test_advances(openai_mock: OpenAIMock, openai_server: Server) -> None:
    class Waiting(Counting):
        def on_time_passed(self) -> Iterator[Any]:
            yield {**CLEARED, "event_id": "later"}
            yield self.close(1000)

    openai_mock.realtime.connect.response = Waiting
    with opened(openai_server) as client:
        client.recv()
        openai_mock.advance(seconds=3600)
        assert json.loads(client.recv(timeout=PATIENCE))["event_id"] == "later"
        closing_of(client)


def test_a_slow_client_holds_the_session_back(
    openai_mock: OpenAIMock, openai_server: Server
) -> None:
    made = 0

    class Endless(RealtimeSession):
        def on_connect(self) -> Iterator[Any]:
            nonlocal made
            while True:
                made += 1
                yield {**CLEARED, "event_id": "x" * 10_000}

    openai_mock.realtime.connect.response = Endless
    with opened(openai_server, compression=None, max_queue=1, close_timeout=0.1) as client:
        client.recv()
        last = -1
        while last != made:  # until the buffers of the sockets are full
            last = made
            time.sleep(0.2)
        assert made < 2000
        for _ in range(made + 100):
            client.recv()
        assert made > last


def test_events_arrive_while_a_method_of_the_session_runs(
    openai_mock: OpenAIMock, openai_server: Server
) -> None:
    class Talking(RealtimeSession):
        is_cancelled = False

        def on_connect(self) -> Iterator[Any]:
            while not self.is_cancelled:
                yield CLEARED
                time.sleep(0.01)  # a session may block
            yield self.close(4001)

        def on_response_cancel(self, event: object) -> None:
            self.is_cancelled = True

    openai_mock.realtime.connect.response = Talking
    with opened(openai_server) as client, opened(openai_server) as other:
        client.recv()
        client.send('{"type": "response.cancel"}')
        closing_of(client)
        assert client.close_code == 4001
        other.recv()  # it was not held up


def test_a_server_that_stops_sending_sends_the_events_before(
    openai_mock: OpenAIMock, openai_server: Server
) -> None:
    class Long(RealtimeSession):
        def on_connect(self) -> Iterator[Any]:
            for number in range(40):
                yield {**CLEARED, "event_id": f"event_{number}"}

    openai_mock.realtime.connect.response = faults.end_early(Long, after_events=20)
    with opened(openai_server, close_timeout=0.1) as client:
        received = [json.loads(client.recv(timeout=PATIENCE))["event_id"] for _ in range(20)]
        assert received == [f"event_{number}" for number in range(20)]
        assert not client.ping().wait(0.1)
        with pytest.raises(TimeoutError):
            client.recv(timeout=0)


def test_a_server_that_does_not_answer_pings(
    openai_mock: OpenAIMock, openai_server: Server
) -> None:
    openai_mock.realtime.connect.response = faults.end_early(Counting)
    with opened(openai_server) as client:
        with pytest.raises(TimeoutError):
            client.recv(timeout=0.2)  # it is silent when the session has begun
        assert not client.ping().wait(0.3)


@pytest.mark.parametrize("reset", [False, True])
def test_a_cut_is_a_reset_only_if_it_is_to_be_one(
    openai_mock: OpenAIMock, openai_server: Server, reset: bool
) -> None:
    openai_mock.realtime.connect.response = faults.disconnect(Counting, reset=reset)
    with opened(openai_server) as client:
        closed = closing_of(client)
    assert isinstance(closed.__cause__, ConnectionResetError) is reset


def test_errors_of_the_author(openai_mock: OpenAIMock, openai_server: Server) -> None:
    class Broken(RealtimeSession):
        def on_connect(self) -> Iterator[Any]:
            yield CLEARED
            raise KeyError("no such thing")

    openai_mock.realtime.connect.response = Broken
    with opened(openai_server) as client:
        closing_of(client)
        assert client.close_code == 1011
    assert "no such thing" in str(openai_mock.refused_requests[0])
    openai_mock.refused_requests.clear()


def test_a_frame_that_cannot_be_sent_is_stored(
    openai_mock: OpenAIMock, openai_server: Server
) -> None:
    end: Any = RecordedSession.from_json_lines('{"close": {"code": 4000}}').end
    openai_mock.realtime.connect.response = RecordedSession([], end._replace(code=999))
    with opened(openai_server) as client:
        closing_of(client)
        assert client.close_code == 1011
    assert not openai_mock.realtime.connect.connections[0].is_open
    assert "raised ProtocolError" in str(openai_mock.refused_requests[0])
    openai_mock.refused_requests.clear()


def test_without_the_library(openai_server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "websockets", None)  # as if it were not installed
    with pytest.raises(InvalidStatus) as refused:
        opened(openai_server)
    assert refused.value.response.status_code == 501
    assert b"pip install 'openai[realtime]'" in (refused.value.response.body or b"")


@pytest.mark.asyncio
async def test_tls(openai_mock: OpenAIMock) -> None:
    openai_mock.realtime.connect.response = Counting
    with openai_mock.serve(tls=True) as server:
        context = ssl.create_default_context(cafile=server.ca_file)
        # The library's sync client reads and writes in two threads, which OpenSSL does not bear.
        async with connect_async(address(server), ssl=context) as client:
            await client.recv()
            await client.send(CREATE)
            await client.recv()
        assert client.close_code == 1000
        client.transport.close()  # Python 3.10 warns of one that only the server has closed


def open_files() -> int:
    return len(os.listdir("/dev/fd")) if os.path.isdir("/dev/fd") else 0


def test_closed_connections_release_their_resources() -> None:
    mock = OpenAIMock()
    mock.realtime.connect.response = Counting
    threads = threading.active_count()
    with mock.serve() as server:
        files = open_files()
        for _ in range(100):
            with opened(server) as client:
                client.recv()
        calls = mock.realtime.connect.connections
        wait_for(lambda: not any(call.is_open for call in calls))
        wait_for(lambda: open_files() <= files)
    wait_for(lambda: threading.active_count() <= threads)
