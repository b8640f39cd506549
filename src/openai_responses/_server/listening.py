"""Sockets that listen, and the event loop's side of a server."""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections.abc import Sequence

from .connection import Connection
from .settings import Settings

__all__ = ["Listener", "listening_sockets"]

_BACKLOG = 1024
# Both addresses of the name, as clients differ in which one they try.
_LOCALHOST = ((socket.AF_INET, "127.0.0.1"), (socket.AF_INET6, "::1"))
# Turns of the loop for connections that were aborted: TLS needs more than one.
_TURNS = 100
# Turns until a connection that was accepted just before is there.
_TURNS_TO_ACCEPT = 5


def listening_sockets(host: str, port: int) -> Sequence[socket.socket]:
    """Return sockets that listen on a host; for "localhost", on the IPv4 and the IPv6 address.

    Port 0 takes any free port. Raises OSError if the address cannot be used; a machine without
    IPv6 has only the IPv4 address of localhost.
    """
    if host != "localhost":
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        return [_listening(family, host, port)]
    sockets: list[socket.socket] = []
    for family, address in _LOCALHOST:
        try:
            sockets.append(_listening(family, address, port))
        except OSError:
            if not sockets:
                raise
        port = sockets[0].getsockname()[1]
    return sockets


def _listening(family: socket.AddressFamily, host: str, port: int) -> socket.socket:
    return socket.create_server((host, port), family=family, backlog=_BACKLOG)


class Listener:
    """Accepts the connections of some sockets, in one event loop."""

    def __init__(self, settings: Settings, sockets: Sequence[socket.socket]) -> None:
        self._settings = settings
        self._sockets = sockets
        self._connections: set[Connection] = set()
        self._servers: list[asyncio.Server] = []

    async def start(self, tls: ssl.SSLContext | None) -> None:
        """Accept connections from now on, with TLS if given a context."""
        loop = asyncio.get_running_loop()
        for each in self._sockets:
            server = await loop.create_server(self._connect, sock=each, ssl=tls, backlog=_BACKLOG)
            self._servers.append(server)

    async def stop(self) -> None:
        """Close the sockets and all connections; exchanges that run are cancelled."""
        for server in self._servers:
            server.close()
        exchanges: set[asyncio.Task[None]] = set()
        for turn in range(_TURNS):
            for connection in tuple(self._connections):
                if connection.exchange is not None:
                    exchanges.add(connection.exchange)
                connection.abort()
            await asyncio.sleep(0)
            if turn >= _TURNS_TO_ACCEPT and not self._connections:
                break
        await asyncio.gather(*exchanges, return_exceptions=True)
        self._settings.threads.stop()

    def _connect(self) -> Connection:
        return Connection(self._settings, self._connections)
