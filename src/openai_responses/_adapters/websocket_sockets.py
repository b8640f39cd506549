"""Pairs of connected sockets: the client of a WebSocket at one end, the mock at the other."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

from openai_responses._core.http.interception import active_here, opens_websockets, use_chain

from .failures import failure_of_socket
from .socket_pairs import is_unix, socket_pair
from .websocket_server import ConnectionLoss, OpeningResult, ServerThread

__all__ = ["PairedSocket", "connect_to_mock", "create_protocol", "mocked_origin"]

_SECURE = {"wss": "https", "ws": "http", "https": "https", "http": "http"}


class PairedSocket(socket.socket):
    """The client's end of a pair of sockets. It ignores options of TCP if it has none.

    `loss` is shared with the mock's thread, which has no reference to this end.
    """

    loss: ConnectionLoss

    def setsockopt(self, *args: Any) -> None:
        """Set an option. A Unix socket ignores those of TCP."""
        if args[0] != socket.IPPROTO_TCP or not is_unix(self):
            super().setsockopt(*args)

    def recv(self, *args: Any) -> bytes:
        """Return data; raises ConnectionResetError if the mock has reset the connection."""
        data = super().recv(*args)
        if not data and self.loss.is_reset:
            raise ConnectionResetError(104, "Connection reset by peer")
        return data

    def failure(self) -> OSError | None:
        """Return the error of a failed connection; None if there is none."""
        return None if self.loss.error is None else failure_of_socket(self.loss.error)


def mocked_origin(url: str) -> str | None:
    """Return the HTTP origin of a URL at which a mock opens WebSockets; None for other URLs."""
    parts = urlsplit(url)
    scheme = _SECURE.get(parts.scheme)
    origin = f"{scheme}://{parts.netloc.rpartition('@')[2]}"
    return origin if scheme is not None and opens_websockets(origin) else None


def connect_to_mock(origin: str, result: OpeningResult | None = None) -> PairedSocket:
    """Return a socket that is connected to the mock which serves an origin (scheme and host).

    The mock answers the opening handshake that the client sends, with `result` if it is given.
    """
    client, server = socket_pair()
    end = PairedSocket(fileno=client.detach())
    end.loss = ConnectionLoss()
    thread = ServerThread(server, origin, active_here(), end.loss, result)
    with use_chain(()):  # it keeps no patches in place when its mocks have ended
        thread.start()
    return end


async def create_protocol(
    sock: PairedSocket, factory: Callable[[], asyncio.BaseProtocol]
) -> asyncio.BaseProtocol:
    """Return a protocol that is connected to a socket, in the running event loop."""
    loop = asyncio.get_running_loop()
    connect = loop.create_unix_connection if is_unix(sock) else loop.create_connection
    _, protocol = await connect(factory, sock=sock)
    return protocol
