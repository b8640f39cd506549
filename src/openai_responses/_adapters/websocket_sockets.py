"""Pairs of connected sockets: the client of a WebSocket at one end, the mock at the other."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

from openai_responses._core.http.interception import active_here, on_behalf_of, opens_websockets

from .failures import failure_of_socket
from .websocket_server import Loss, Opened, ServerThread

__all__ = ["PairedSocket", "address_of", "connected_to_mock", "protocol_of"]

_SECURE = {"wss": "https", "ws": "http", "https": "https", "http": "http"}


class PairedSocket(socket.socket):
    """The client's end of a pair. It takes the options of TCP, which it does not have.

    `loss` is shared with the mock, which does not keep this end alive.
    """

    loss: Loss

    def setsockopt(self, *args: Any) -> None:
        """Ignore options of TCP, and set others."""
        if args[0] != socket.IPPROTO_TCP:
            super().setsockopt(*args)

    def recv(self, *args: Any) -> bytes:
        """Return data; raises ConnectionResetError if the mock has reset the connection."""
        data = super().recv(*args)
        if not data and self.loss.is_reset:
            raise ConnectionResetError(104, "Connection reset by peer")
        return data

    def failure(self) -> OSError | None:
        """Return the error of a connection that was not made; None if it was."""
        return None if self.loss.error is None else failure_of_socket(self.loss.error)


def address_of(url: str) -> str | None:
    """Return the origin of a URL as the mock takes it, if a mock opens WebSockets there."""
    parts = urlsplit(url)
    scheme = _SECURE.get(parts.scheme)
    origin = f"{scheme}://{parts.netloc.rpartition('@')[2]}"
    return origin if scheme is not None and opens_websockets(origin) else None


def connected_to_mock(origin: str, opened: Opened | None = None) -> PairedSocket:
    """Return a socket that is connected to the mock which serves an origin (scheme and host).

    The mock answers the request that the client sends, by `opened` if it has been decided already.
    """
    client, server = socket.socketpair()
    end = PairedSocket(fileno=client.detach())
    end.loss = Loss()
    thread = ServerThread(server, origin, active_here(), end.loss, opened)
    with on_behalf_of(()):  # it keeps no patches in place when its mocks have ended
        thread.start()
    return end


async def protocol_of(
    sock: PairedSocket, factory: Callable[[], asyncio.BaseProtocol]
) -> asyncio.BaseProtocol:
    """Return a protocol of the running loop that is connected by a socket."""
    loop = asyncio.get_running_loop()
    is_unix = sock.family == getattr(socket, "AF_UNIX", None)
    connect = loop.create_unix_connection if is_unix else loop.create_connection
    _, protocol = await connect(factory, sock=sock)
    return protocol
