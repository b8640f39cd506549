"""Invalid bytes: the server must not fail, hang or leak memory."""

from __future__ import annotations

import gc
import socket
from random import Random

import pytest

from benchmarks.fuzz_server import LONGEST, exchanged, mutated, seconds_of, stream_of_bytes
from openai_responses import OpenAIMock
from openai_responses._server.connection import Connection
from openai_responses._server.exchange import Exchange
from openai_responses.server import Server
from tests.server.raw import STREAM, RawClient, post

COUNT = 1000


def test_random_bytes(openai_mock: OpenAIMock, openai_server: Server) -> None:
    random = Random(17)
    for _ in range(COUNT):
        data = stream_of_bytes(random)
        assert seconds_of(openai_server.port, data, random) < LONGEST
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
