"""Bytes that no client should send: the server neither fails nor hangs, and keeps nothing."""

from __future__ import annotations

import gc
import socket
import time
from random import Random

import pytest

from openai_responses import OpenAIMock
from openai_responses._server.connection import Connection
from openai_responses._server.exchange import Exchange
from openai_responses.server import Server
from tests.server.raw import CHAT, STREAM, RawClient, post

COUNT = 1000
SEEDS = (
    post(),
    post(body=STREAM),
    post("/v1/chat/completions", b"5\r\nhello\r\n0\r\n\r\n", "transfer-encoding: chunked"),
    post("/v1/files", CHAT, f"content-length: {len(CHAT)}", "expect: 100-continue"),
    b"GET /v1/models?limit=1 HTTP/1.1\r\nhost: a\r\nconnection: upgrade\r\nupgrade: h2c\r\n\r\n",
    b"HEAD /health HTTP/1.0\r\n\r\n",
)


def mutated(random: Random) -> bytes:
    """Return a request, or several, of which some bytes are others, gone or doubled."""
    data = bytearray(b"".join(random.choices(SEEDS, k=random.randint(1, 3))))
    for _ in range(random.randint(0, 6)):
        at = random.randrange(len(data) or 1)
        size = random.choice((1, 1, 2, 10, 100))
        kind = random.randrange(4)
        if kind == 0:
            data[at : at + size] = random.randbytes(size)
        elif kind == 1:
            del data[at : at + size]
        elif kind == 2:
            data[at:at] = data[at : at + size]
        else:
            data[at:at] = random.choice((b"\r\n", b"\n", b"\0", b": ", b"\r\n\r\n", b"-1", b"ff"))
    return bytes(data)


def exchanged(port: int, data: bytes, random: Random) -> None:
    """Send bytes in one to three parts, and read until the server has no more to say."""
    with socket.create_connection(("127.0.0.1", port), 5) as client:
        cut = random.randrange(len(data) + 1)
        try:
            client.sendall(data[:cut])
            client.sendall(data[cut:])
            client.shutdown(socket.SHUT_WR)
            while client.recv(65536):
                pass
        except TimeoutError:
            raise
        except OSError:
            pass  # the server has closed what it could not read


def test_random_bytes(openai_mock: OpenAIMock, openai_server: Server) -> None:
    random = Random(17)
    for number in range(COUNT):
        data = random.randbytes(random.randint(1, 300)) if number % 10 == 0 else mutated(random)
        started = time.monotonic()
        exchanged(openai_server.port, data, random)
        assert time.monotonic() - started < 5, data
    with RawClient(openai_server) as client:
        client.send(post())
        assert client.read().status == 200
    assert openai_mock.calls
    assert openai_mock.refused_requests == []


@pytest.mark.usefixtures("quick_collection")
def test_nothing_is_kept_of_a_connection() -> None:
    random = Random(18)
    with OpenAIMock().serve() as server:
        for _ in range(100):
            exchanged(server.port, mutated(random), random)
            with socket.create_connection(("127.0.0.1", server.port)) as client:
                client.sendall(post(body=STREAM))  # and leave
    gc.collect()
    kept = [each for each in gc.get_objects() if isinstance(each, (Connection, Exchange))]
    assert kept == []
