"""WebSockets on the server, byte by byte, including invalid bytes."""

from __future__ import annotations

import asyncio
import json
import os
import socket
import threading
import time
from collections.abc import Iterator
from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from websockets.asyncio.client import connect
from websockets.frames import Frame, Opcode

from openai_responses import OpenAIMock
from openai_responses._server.reading import Limits
from openai_responses.server import Server
from openai_responses.sessions import RealtimeSession
from tests.server.raw import CHAT, RawClient, post
from tests.websockets.waiting import wait_for

HANDSHAKE = (
    b"GET /v1/realtime?model=gpt-realtime HTTP/1.1\r\nhost: localhost\r\n"
    b"connection: keep-alive, Upgrade\r\nupgrade: websocket\r\n"
    b"sec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\nsec-websocket-version: 13\r\n\r\n"
)
CLEARED: Any = {"type": "input_audio_buffer.cleared"}
LONGEST = 5.0
MANY = 25
# What is open besides the tests' own sockets and threads differs by these at most.
SLACK = 3


class Echoing(RealtimeSession):
    """Answers each event by its id."""

    def on_connect(self) -> Iterator[Any]:
        return iter(())

    def on_response_create(self, event: Any) -> Iterator[Any]:
        for _ in range(3):
            yield {**CLEARED, "event_id": event.get("event_id", "none")}


def frame(data: bytes, opcode: Opcode = Opcode.TEXT, *, fin: bool = True) -> bytes:
    return Frame(opcode, data, fin).serialize(mask=True)


def create(event_id: str) -> bytes:
    return json.dumps({"type": "response.create", "event_id": event_id}).encode()


def read_frame(client: RawClient) -> tuple[int, bytes]:
    """Return the opcode and the data of the next frame, of less than 64 kB."""
    first, length = client.stream.read(2)
    size = int.from_bytes(client.stream.read(2), "big") if length == 126 else length
    return first & 15, client.stream.read(size)


@pytest.fixture
def echoing(openai_mock: OpenAIMock, openai_server: Server) -> Server:
    openai_mock.realtime.connect.response = Echoing
    return openai_server


@pytest.mark.parametrize("size", [1, 7, len(HANDSHAKE), 10_000])
def test_frames_that_arrive_with_the_handshake(echoing: Server, size: int) -> None:
    data = HANDSHAKE + frame(create("a")) + frame(b"ping", Opcode.PING)
    with RawClient(echoing) as client:
        for start in range(0, len(data), size):
            client.send(data[start : start + size])
        status, headers = client.read_head()
        assert status == 101
        assert headers["Sec-WebSocket-Accept"] == "s3pPLMBiTxaQ9kYGzzhZRbK+xOo="
        received = [read_frame(client) for _ in range(4)]
    assert (Opcode.PONG, b"ping") in received
    events = [json.loads(text) for opcode, text in received if opcode == Opcode.TEXT]
    assert [each["event_id"] for each in events] == ["a"] * 3


def test_a_handshake_after_another_request(echoing: Server) -> None:
    with RawClient(echoing) as client:
        client.send(b"GET /v1/models HTTP/1.1\r\nhost: localhost\r\n\r\n" + HANDSHAKE)
        assert client.read().status == 200
        assert client.read_head()[0] == 101


def test_parts_of_a_message(echoing: Server) -> None:
    text = create("é").decode().encode()
    with RawClient(echoing) as client:
        client.send(HANDSHAKE)
        client.read_head()
        client.send(frame(text[:5], fin=False) + frame(b"", Opcode.PING))
        client.send(frame(text[5:9], Opcode.CONT, fin=False) + frame(text[9:], Opcode.CONT))
        assert read_frame(client) == (Opcode.PONG, b"")
        assert json.loads(read_frame(client)[1])["event_id"] == "é"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (frame(b"\xff\xfe"), 1007),
        (frame(b"text", Opcode.CONT), 1002),
        (b"\x81\x04text", 1002),  # not masked
        (b"\xf1\x80\0\0\0\0", 1002),  # reserved bits
        (b"\x83\x80\0\0\0\0", 1002),  # an unknown opcode
        (frame(b"\x03", Opcode.CLOSE), 1002),
        (b"\x81\xff" + (1 << 40).to_bytes(8, "big"), 1009),
    ],
    # Masks are random, and workers must agree on the names of tests.
    ids=["text", "continuation", "not masked", "reserved", "opcode", "close", "too long"],
)
def test_wrong_frames(echoing: Server, openai_mock: OpenAIMock, data: bytes, code: int) -> None:
    with RawClient(echoing) as client:
        client.send(HANDSHAKE + data)
        assert client.read_head()[0] == 101
        opcode, close = read_frame(client)
        assert opcode == Opcode.CLOSE
        assert int.from_bytes(close[:2], "big") == code
        assert client.is_closed()
    assert openai_mock.refused_requests == []


@pytest.mark.parametrize(
    ("old", "new", "status"),
    [
        (b"version: 13", b"version: 8", 400),
        (b"dGhlIHNhbXBsZSBub25jZQ==", b"short", 400),
        (b"upgrade: websocket", b"upgrade: websocket, h2c", 426),
    ],
)
def test_wrong_handshakes(
    echoing: Server, openai_mock: OpenAIMock, old: bytes, new: bytes, status: int
) -> None:
    with RawClient(echoing) as client:
        client.send(HANDSHAKE.replace(old, new))
        answer = client.read()
        assert answer.status == status
        assert json.loads(answer.body)["error"]["type"] == "invalid_request_error"
        client.send(HANDSHAKE)  # the connection can be used again
        assert client.read_head()[0] == 101
    assert openai_mock.realtime.connect.calls.call_count == 1


@pytest.mark.parametrize(
    ("old", "new", "status"),
    [
        (b"upgrade: websocket", b"upgrade: h2c", 404),
        (b"connection: keep-alive, Upgrade", b"connection: keep-alive", 404),
        (b"/v1/realtime", b"/v1/models", 200),
        (b"/v1/realtime", b"/v1/nothing", 404),
        (b"/v1/realtime", b"/health", 200),
    ],
)
def test_other_upgrades_are_ignored(echoing: Server, old: bytes, new: bytes, status: int) -> None:
    with RawClient(echoing) as client:
        client.send(HANDSHAKE.replace(old, new))
        assert client.read().status == status


def test_a_request_that_is_no_handshake_keeps_its_body(echoing: Server) -> None:
    upgrade = (f"content-length: {len(CHAT)}", "connection: Upgrade", "upgrade: websocket")
    with RawClient(echoing) as client:
        client.send(post("/v1/chat/completions", CHAT, *upgrade))
        assert client.read().status == 200


def test_both_readers_leave_the_rest() -> None:
    from openai_responses._server.h11_reader import H11Reader
    from openai_responses._server.httptools_reader import HttptoolsReader

    for kind in (H11Reader, HttptoolsReader):
        reader = kind(Limits())
        reader.feed(HANDSHAKE + b"\x81rest")
        assert reader.next_request() is not None
        reader.feed(b" and more")
        assert reader.take_rest() == b"\x81rest and more"
        assert reader.take_rest() == b""


def part(data: bytes, opcode: Opcode, fin: bool) -> bytes:
    return frame(data, opcode, fin=fin)


def test_a_cut_connection_ends_without_a_close_frame(
    openai_mock: OpenAIMock, openai_server: Server
) -> None:
    class Cut(Echoing):
        def on_response_create(self, event: Any) -> Iterator[Any]:
            yield CLEARED
            yield self.abort()

    openai_mock.realtime.connect.response = Cut
    with RawClient(openai_server) as client:
        client.send(HANDSHAKE + frame(create("a")))
        assert client.read_head()[0] == 101
        assert read_frame(client)[0] == Opcode.TEXT  # what was sent before arrives
        assert client.stream.read(1) == b""


PIECES = st.one_of(
    st.binary(max_size=200),
    st.builds(
        part,
        st.binary(max_size=300) | st.just(create("a")) | st.text(max_size=50).map(str.encode),
        st.sampled_from([Opcode.TEXT, Opcode.BINARY, Opcode.CONT]),
        st.booleans(),
    ),
    st.builds(
        frame,
        st.binary(max_size=125),
        st.sampled_from([Opcode.PING, Opcode.PONG, Opcode.CLOSE]),
    ),
)


@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(pieces=st.lists(PIECES, max_size=6), cuts=st.booleans(), ends=st.booleans())
def test_random_bytes(echoing: Server, pieces: list[bytes], cuts: bool, ends: bool) -> None:
    data = HANDSHAKE + b"".join(pieces)
    started, is_cut = time.monotonic(), False
    with RawClient(echoing, LONGEST) as client:
        half = len(data) // 2 if cuts else len(data)
        client.send(data[:half])
        try:
            client.send(data[half:])
            assert client.read_head()[0] == 101
            if ends:
                client.send(frame(b"\x03\xe8", Opcode.CLOSE))
                client.socket.shutdown(socket.SHUT_WR)  # a part of a frame may precede that one
                while client.stream.read(1):
                    pass
        except ConnectionError:
            is_cut = True  # after wrong frames
    assert pieces or not is_cut
    assert time.monotonic() - started < LONGEST


def test_random_bytes_leave_no_error(echoing: Server, openai_mock: OpenAIMock) -> None:
    random = Random(3)
    for _ in range(50):
        with RawClient(echoing) as client:
            client.send(HANDSHAKE + random.randbytes(random.randrange(500)))
            client.read_head()
    with RawClient(echoing) as client:
        client.send(HANDSHAKE + frame(create("last")))
        client.read_head()
        assert json.loads(read_frame(client)[1])["event_id"] == "last"
    assert openai_mock.refused_requests == []


async def _one_client(server: Server, session: str, number: int) -> list[str]:
    """Return the ids of the events that one connection gets."""
    url = server.session_url(session).replace("http", "ws", 1)
    async with connect(f"{url}/realtime?model=gpt-realtime", open_timeout=60) as client:
        for turn in range(3):
            await client.send(create(f"{session}.{number}.{turn}").decode())
        return [json.loads(await client.recv())["event_id"] for _ in range(9)]


async def _connections(server: Server, session: str) -> list[list[str]]:
    return await asyncio.gather(*(_one_client(server, session, number) for number in range(MANY)))


def test_many_clients_at_once() -> None:
    """Several clients have many connections each, and each its own session of the server."""
    names = [f"client-{number}" for number in range(4)]
    received: dict[str, list[list[str]]] = {}
    threads_before, files_before = threading.active_count(), len(os.listdir("/dev/fd"))

    def prepare(mock: OpenAIMock) -> None:
        mock.realtime.connect.response = Echoing

    with OpenAIMock().serve(prepare=prepare) as server:

        def run(name: str) -> None:
            received[name] = asyncio.run(_connections(server, name))

        threads = [threading.Thread(target=run, args=(name,)) for name in names]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        for name in names:
            assert len(received[name]) == MANY
            for number, ids in enumerate(received[name]):
                expected = [f"{name}.{number}.{turn}" for turn in range(3) for _ in range(3)]
                assert sorted(ids) == expected
            calls = server.session(name).realtime.connect.connections
            assert len(calls) == MANY
            sent = {frame.event["event_id"] for call in calls for frame in call.frames}
            assert all(str(each).startswith(f"{name}.") for each in sent)
        assert server.errors == []
    wait_for(lambda: threading.active_count() <= threads_before)
    assert len(os.listdir("/dev/fd")) <= files_before + SLACK


@pytest.mark.parametrize("fails", [False, True])
def test_a_client_that_leaves_before_its_session_is_open(
    openai_mock: OpenAIMock, openai_server: Server, fails: bool
) -> None:
    asked, left = threading.Event(), threading.Event()

    def answer(request: object) -> Echoing:
        asked.set()
        assert left.wait(10)
        if fails:
            raise KeyError("no such thing")
        return Echoing()

    openai_mock.realtime.connect.response = answer
    with RawClient(openai_server) as client:
        client.send(HANDSHAKE)
        assert asked.wait(10)
    time.sleep(0.1)  # the server notices
    left.set()
    if fails:
        wait_for(lambda: bool(openai_mock.refused_requests))
        assert "no such thing" in str(openai_mock.refused_requests.pop())
    else:
        wait_for(lambda: openai_mock.realtime.connect.call_count == 1)
        wait_for(lambda: openai_mock.realtime.connect.connections[0].close_code == 1006)
