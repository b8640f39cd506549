"""The listening sockets of a server, and the listener that accepts their connections."""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections.abc import Sequence

from .connection import Connection
from .settings import Settings

__all__ = ["Listener", "listening_sockets"]

_BACKLOG = 1024
# Both addresses of localhost: clients differ in which one they try first.
_LOCALHOST = ((socket.AF_INET, "127.0.0.1"), (socket.AF_INET6, "::1"))
_ACCEPTS_PER_EVENT = 64
_RETRY_SECONDS = 0.1
# Seconds to wait for connections that are being accepted when the server stops.
_ARRIVAL_TIMEOUT = 0.05
# Iterations of the event loop in which aborted connections end: TLS needs several.
_MAX_LOOP_TURNS = 100


def listening_sockets(host: str, port: int) -> Sequence[socket.socket]:
    """Return sockets that listen on a host; for "localhost", on the IPv4 and the IPv6 address.

    Port 0 takes any free port. Raises OSError if the address cannot be used; a machine without
    IPv6 has only the IPv4 address of localhost.
    """
    if host != "localhost":
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        return [_create_socket(family, host, port)]
    sockets: list[socket.socket] = []
    for family, address in _LOCALHOST:
        try:
            sockets.append(_create_socket(family, address, port))
        except OSError:
            if not sockets:
                raise
        port = sockets[0].getsockname()[1]
    return sockets


def _create_socket(family: socket.AddressFamily, host: str, port: int) -> socket.socket:
    return socket.create_server((host, port), family=family, backlog=_BACKLOG)


class Listener:
    """Accepts the connections of some sockets, in one event loop that watches sockets.

    The servers of asyncio lose a connection that arrives while they are closed.
    """

    def __init__(self, settings: Settings, sockets: Sequence[socket.socket]) -> None:
        self._settings = settings
        self._sockets = sockets
        self._connections: set[Connection] = set()
        self._arriving: set[asyncio.Task[object]] = set()
        self._tls: ssl.SSLContext | None = None

    def start(self, tls: ssl.SSLContext | None) -> None:
        """Accept connections from now on, with TLS if given a context."""
        self._tls = tls
        for each in self._sockets:
            each.setblocking(False)
            asyncio.get_running_loop().add_reader(each, self._accept, each)

    async def stop(self) -> None:
        """Accept no more, and close all connections; exchanges that run are cancelled."""
        for each in self._sockets:
            asyncio.get_running_loop().remove_reader(each)
        if self._arriving:
            _, handshakes = await asyncio.wait(self._arriving, timeout=_ARRIVAL_TIMEOUT)
            for task in handshakes:
                task.cancel()
        exchanges = [each.exchange for each in self._connections if each.exchange is not None]
        for connection in tuple(self._connections):
            connection.abort()
        for _ in range(_MAX_LOOP_TURNS):
            await asyncio.sleep(0)
            if not (self._connections or self._arriving):
                break
        await asyncio.gather(*exchanges, return_exceptions=True)
        self._settings.threads.stop()

    def _accept(self, listening: socket.socket) -> None:
        """Accept the connections that have arrived."""
        loop = asyncio.get_running_loop()
        for _ in range(_ACCEPTS_PER_EVENT):
            try:
                arrived, _ = listening.accept()
            except (BlockingIOError, ConnectionAbortedError, InterruptedError):
                return
            except OSError:  # too many open files: try again later
                loop.remove_reader(listening)
                loop.call_later(_RETRY_SECONDS, self._accept_again, listening)
                return
            arrived.setblocking(False)
            connecting = loop.connect_accepted_socket(self._connect, arrived, ssl=self._tls)
            task: asyncio.Task[object] = loop.create_task(connecting)
            self._arriving.add(task)
            task.add_done_callback(self._on_arrival)

    def _accept_again(self, listening: socket.socket) -> None:
        if listening.fileno() >= 0:
            asyncio.get_running_loop().add_reader(listening, self._accept, listening)

    def _on_arrival(self, task: asyncio.Task[object]) -> None:
        self._arriving.discard(task)
        if not task.cancelled():
            task.exception()  # of a TLS handshake that has failed: it concerns the client only

    def _connect(self) -> Connection:
        return Connection(self._settings, self._connections)
