"""Pairs of sockets of TCP, which some systems have in place of Unix sockets."""

from __future__ import annotations

import asyncio
import socket
from typing import Any

import pytest
from websockets.asyncio.client import connect as connect_async
from websockets.sync.client import connect

from openai_responses import OpenAIMock

URL = "wss://api.openai.com/v1/realtime?model=gpt-realtime"


@pytest.fixture
def tcp_pairs(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Make `socket.socketpair` return sockets of TCP; return the descriptors of all ends."""
    descriptors = list[int]()

    def pair(*_: Any) -> tuple[socket.socket, socket.socket]:
        with socket.create_server(("127.0.0.1", 0)) as listener:
            client = socket.create_connection(listener.getsockname())
            server, _ = listener.accept()
        descriptors.extend((client.fileno(), server.fileno()))
        return client, server

    monkeypatch.setattr(socket, "socketpair", pair)
    return descriptors


def delays(descriptors: list[int]) -> list[bool]:
    """Return, for each end, whether it delays small parts until earlier ones are acknowledged."""
    found = list[bool]()
    for each in descriptors:
        end = socket.socket(fileno=each)
        found.append(not end.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY))
        end.detach()
    return found


def test_frames_are_sent_at_once(openai_mock: OpenAIMock, tcp_pairs: list[int]) -> None:
    with connect(URL) as connection:
        connection.recv(5)
        assert delays(tcp_pairs) == [False] * 4  # one pair wakes the thread of the mock


def test_frames_of_async_clients_are_sent_at_once(
    openai_mock: OpenAIMock, tcp_pairs: list[int]
) -> None:
    async def talk() -> None:
        before = len(tcp_pairs)  # the event loop has a pair of its own
        async with connect_async(URL) as connection:
            await connection.recv()
            assert delays(tcp_pairs[before:]) == [False] * 4

    asyncio.run(talk())


def test_options_of_tcp_are_set_where_the_socket_is_one(
    openai_mock: OpenAIMock, tcp_pairs: list[int]
) -> None:
    with connect(URL) as connection:
        connection.recv(5)
        connection.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 0)
        assert delays(tcp_pairs[:2]) == [True, False]


def test_options_of_tcp_are_ignored_where_the_socket_is_none(openai_mock: OpenAIMock) -> None:
    with connect(URL) as connection:
        connection.recv(5)
        connection.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
