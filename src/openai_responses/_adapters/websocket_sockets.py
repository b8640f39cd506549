"""Pairs of connected sockets: a client of `websockets` at one end, the mock at the other."""

from __future__ import annotations

import socket
from typing import Any
from urllib.parse import urlsplit

from openai_responses._core.http.interception import active_here, on_behalf_of, opens_websockets

from .websocket_server import ServerThread

__all__ = ["PairedSocket", "address_of", "connected_to_mock"]

_SECURE = {"wss": "https", "ws": "http", "https": "https", "http": "http"}


class PairedSocket(socket.socket):
    """The client's end of a pair. It takes the options of TCP, which it does not have."""

    def setsockopt(self, *args: Any) -> None:
        """Ignore options of TCP, and set others."""
        if args[0] != socket.IPPROTO_TCP:
            super().setsockopt(*args)


def address_of(url: str) -> str | None:
    """Return the origin of a URL as the mock takes it, if a mock opens WebSockets there."""
    parts = urlsplit(url)
    scheme = _SECURE.get(parts.scheme)
    origin = f"{scheme}://{parts.netloc.rpartition('@')[2]}"
    return origin if scheme is not None and opens_websockets(origin) else None


def connected_to_mock(origin: str) -> PairedSocket:
    """Return a socket that is connected to the mock which serves an origin (scheme and host)."""
    client, server = socket.socketpair()
    thread = ServerThread(server, origin, active_here())
    with on_behalf_of(()):  # it keeps no patches in place when its mocks have ended
        thread.start()
    return PairedSocket(fileno=client.detach())
