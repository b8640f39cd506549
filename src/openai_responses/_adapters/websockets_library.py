"""Patches on the library `websockets`, by which its clients connect to the mock."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Awaitable, Callable, Sequence
from functools import partial, wraps
from types import ModuleType
from typing import Any

from openai_responses._core.http.interception import must_intercept, opens_websockets

from .patches import Patch
from .websocket_sockets import PairedSocket, connect_to_mock, create_protocol, mocked_origin

__all__ = ["patches_of_async_client", "patches_of_sync_client"]

_SECURE_PORT = 443


def patches_of_async_client(module: ModuleType) -> Sequence[Patch]:
    """Return the patch on `connect` of `websockets.asyncio.client`, subclasses included."""
    is_new = hasattr(module.connect, "open_tcp_connection")  # since websockets 17
    name = "open_tcp_connection" if is_new else "create_connection"
    return [Patch(module.connect, name, _patch_connect)]


def _patch_connect(
    original: Callable[[Any], Awaitable[object]],
) -> Callable[[Any], Awaitable[object]]:
    @wraps(original)
    async def create_connection(self: Any) -> object:
        origin = mocked_origin(self.uri) if must_intercept() else None
        if origin is None or _has_own_socket(self):
            return await original(self)
        sock = connect_to_mock(origin)
        connection: Any = await create_protocol(sock, _factory(self))
        connection.handshake = partial(_handshake_async, connection.handshake, sock)
        return connection

    return create_connection


def _has_own_socket(connect: Any) -> bool:
    """Return whether the caller has given a socket or a path to connect to."""
    is_new = hasattr(connect, "create_connection_kwargs")  # since websockets 17
    arguments = connect.create_connection_kwargs if is_new else connect.connection_kwargs
    return arguments.get("sock") is not None or bool(arguments.get("unix"))


def _factory(connect: Any) -> Callable[[], Any]:
    """Return the factory of the library's connection, which is a protocol of asyncio."""
    if hasattr(connect, "ws_uri"):  # since websockets 17
        return lambda: connect.factory(connect.ws_uri)
    from websockets.uri import parse_uri

    return lambda: connect.protocol_factory(parse_uri(connect.uri))


async def _handshake_async(
    original: Callable[..., Awaitable[None]], sock: PairedSocket, *args: Any, **kwargs: Any
) -> None:
    """Perform the opening handshake; raise the error of a connection that the mock made fail."""
    try:
        await original(*args, **kwargs)
    except Exception:
        failure = sock.failure()
        if failure is None:
            raise
        raise failure from None


def patches_of_sync_client(module: ModuleType) -> Sequence[Patch]:
    """Return the patches on the names by which `websockets.sync.client` opens connections."""
    patches = [
        Patch(module, "socket", _socket_module),
        Patch(module, "ssl_module", _ssl_module),
        Patch(module.ClientConnection, "handshake", _patch_handshake),
        Patch(ssl.SSLContext, "wrap_socket", _patch_wrap_socket),
    ]
    if hasattr(module, "get_proxy"):  # since websockets 15
        patches.append(Patch(module, "get_proxy", _patch_get_proxy))
    return patches


def _patch_handshake(original: Callable[..., None]) -> Callable[..., None]:
    @wraps(original)
    def handshake(self: Any, *args: Any, **kwargs: Any) -> None:
        try:
            original(self, *args, **kwargs)
        except Exception:
            sock: object = self.socket
            failure = sock.failure() if isinstance(sock, PairedSocket) else None
            if failure is None:
                raise
            raise failure from None

    return handshake


def _patch_wrap_socket(original: Callable[..., object]) -> Callable[..., object]:
    @wraps(original)
    def wrap_socket(self: ssl.SSLContext, sock: object, *args: Any, **kwargs: Any) -> object:
        """Return a socket with TLS; a socket that is connected to a mock is returned unchanged."""
        return sock if isinstance(sock, PairedSocket) else original(self, sock, *args, **kwargs)

    return wrap_socket


def _socket_module(original: object) -> object:
    return _SocketModule()


def _ssl_module(original: object) -> object:
    return _SslModule()


def _patch_get_proxy(original: Callable[[Any], object]) -> Callable[[Any], object]:
    @wraps(original)
    def get_proxy(uri: Any) -> object:
        if must_intercept() and _origin(uri.host, uri.port) is not None:
            return None
        return original(uri)

    return get_proxy


class _SocketModule:
    """The module `socket`, except that connections to a mocked host are made to the mock."""

    def __getattr__(self, name: str) -> Any:
        return getattr(socket, name)

    def create_connection(
        self, address: tuple[str, int], *args: Any, **kwargs: Any
    ) -> socket.socket:
        """Return a socket that is connected to an address, or to the mock that serves it."""
        origin = _origin(*address) if must_intercept() else None
        if origin is None:
            return socket.create_connection(address, *args, **kwargs)
        return connect_to_mock(origin)


class _SslModule:
    """The module `ssl`, except that its default context adds no TLS to connections to a mock."""

    def __getattr__(self, name: str) -> Any:
        return getattr(ssl, name)

    def create_default_context(self) -> _LateContext:
        """Return a context that is created for the first connection to the network."""
        return _LateContext()


class _LateContext:
    def wrap_socket(self, sock: socket.socket, **kwargs: Any) -> socket.socket:
        if isinstance(sock, PairedSocket):  # skip loading the certificates, which is slow
            return sock
        return ssl.create_default_context().wrap_socket(sock, **kwargs)


def _origin(host: str, port: int) -> str | None:
    """Return the origin, of either scheme, at which a mock opens WebSockets; None for others."""
    name = f"[{host}]" if ":" in host else host
    schemes = ("https", "http") if port == _SECURE_PORT else ("http", "https")
    usual = {"https": _SECURE_PORT, "http": 80}
    for scheme in schemes:
        origin = f"{scheme}://{name}" + ("" if port == usual[scheme] else f":{port}")
        if opens_websockets(origin):
            return origin
    return None
