"""Patches on the library `websockets`, by which its clients connect to the mock."""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections.abc import Awaitable, Callable, Sequence
from functools import wraps
from types import ModuleType
from typing import Any

from openai_responses._core.http.interception import concerns, opens_websockets

from .patches import Patch
from .websocket_sockets import PairedSocket, address_of, connected_to_mock

__all__ = ["patches_of_async_client", "patches_of_sync_client"]

_SECURE_PORT = 443


def patches_of_async_client(module: ModuleType) -> Sequence[Patch]:
    """Return the patch on `connect` of `websockets.asyncio.client`, subclasses included.

    Releases since 17 connect in another way, which is left as it is.
    """
    patch = Patch(module.connect, "create_connection", _connecting)
    return [patch] if patch.method in vars(module.connect) else []


def _connecting(original: Callable[[Any], Awaitable[object]]) -> Callable[[Any], Awaitable[object]]:
    @wraps(original)
    async def create_connection(self: Any) -> object:
        origin = address_of(self.uri) if concerns() else None
        if origin is None or self.connection_kwargs.get("sock") is not None:
            return await original(self)
        from websockets.uri import parse_uri

        def factory() -> Any:
            return self.protocol_factory(parse_uri(self.uri))

        loop = asyncio.get_running_loop()
        _, connection = await loop.create_connection(factory, sock=connected_to_mock(origin))
        return connection

    return create_connection


def patches_of_sync_client(module: ModuleType) -> Sequence[Patch]:
    """Return the patches on the names by which `websockets.sync.client` opens connections."""
    patches = (
        Patch(module, "socket", _socket_module),
        Patch(module, "ssl_module", _ssl_module),
        Patch(module, "get_proxy", _without_proxy),  # since websockets 15
    )
    return [patch for patch in patches if patch.method in vars(module)]


def _socket_module(original: object) -> object:
    return _SocketModule()


def _ssl_module(original: object) -> object:
    return _SslModule()


def _without_proxy(original: Callable[[Any], object]) -> Callable[[Any], object]:
    @wraps(original)
    def get_proxy(uri: Any) -> object:
        if concerns() and _origin(uri.host, uri.port) is not None:
            return None
        return original(uri)

    return get_proxy


class _SocketModule:
    """The module `socket`, but that connections to a mocked host lead to the mock."""

    def __getattr__(self, name: str) -> Any:
        return getattr(socket, name)

    def create_connection(
        self, address: tuple[str, int], *args: Any, **kwargs: Any
    ) -> socket.socket:
        """Return a socket that is connected to an address, or to the mock of it."""
        origin = _origin(*address) if concerns() else None
        if origin is None:
            return socket.create_connection(address, *args, **kwargs)
        return connected_to_mock(origin)


class _SslModule:
    """The module `ssl`, but that its default context leaves connections to the mock as they are."""

    def __getattr__(self, name: str) -> Any:
        return getattr(ssl, name)

    def create_default_context(self) -> _LateContext:
        """Return a context that is made when a connection to the network needs it."""
        return _LateContext()


class _LateContext:
    def wrap_socket(self, sock: socket.socket, **kwargs: Any) -> socket.socket:
        if isinstance(sock, PairedSocket):
            return sock
        return ssl.create_default_context().wrap_socket(sock, **kwargs)


def _origin(host: str, port: int) -> str | None:
    """Return the origin at an address if a mock opens WebSockets there, of either scheme."""
    name = f"[{host}]" if ":" in host else host
    schemes = ("https", "http") if port == _SECURE_PORT else ("http", "https")
    usual = {"https": _SECURE_PORT, "http": 80}
    for scheme in schemes:
        origin = f"{scheme}://{name}" + ("" if port == usual[scheme] else f":{port}")
        if opens_websockets(origin):
            return origin
    return None
