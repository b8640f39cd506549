"""The libraries' own exceptions for failed connections, which the SDK handles as usual."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Callable
from contextlib import AbstractContextManager
from importlib import import_module
from types import ModuleType, SimpleNamespace
from typing import TypeAlias, cast
from urllib.parse import urlsplit

from openai_responses._core.http.wire_errors import WireError, WireFault

__all__ = [
    "failure_of_aiohttp",
    "failure_of_aiohttp_itself",
    "failure_of_library",
    "failure_of_socket",
]

_Raiser: TypeAlias = Callable[..., Exception]
_Translation: TypeAlias = Callable[[], AbstractContextManager[None]]

_OS_ERRORS: dict[WireFault, OSError] = {
    WireFault.CONNECTION_REFUSED: ConnectionRefusedError(111, "Connect call failed"),
    WireFault.DNS: socket.gaierror(-2, "Name or service not known"),
    WireFault.CERTIFICATE: ssl.SSLCertVerificationError(1, WireFault.CERTIFICATE.message),
    WireFault.RESET: ConnectionResetError(104, "Connection reset by peer"),
}
_TIMEOUTS = frozenset(
    (
        WireFault.CONNECT_TIMEOUT,
        WireFault.READ_TIMEOUT,
        WireFault.WRITE_TIMEOUT,
        WireFault.POOL_TIMEOUT,
    )
)


def failure_of_library(library: ModuleType, error: WireError) -> Exception:
    """Return the exception that httpx or httpx2 raises for such a failed connection."""
    exception: _Raiser = getattr(library, error.fault.exception)
    return exception(error.fault.message)


def failure_of_socket(error: WireError) -> OSError | None:
    """Return the exception of a socket for a failed connection, for clients of WebSockets.

    None if the connection is lost meanwhile, of which a library has an exception of its own.
    """
    fault = error.fault
    if fault in _TIMEOUTS:
        return TimeoutError("timed out during opening handshake")
    if fault is WireFault.RESET or fault not in _OS_ERRORS:
        return None
    failure = _OS_ERRORS[fault]
    return type(failure)(*failure.args)


def failure_of_aiohttp_itself(error: WireError, url: str) -> Exception:
    """Return the exception that aiohttp raises for such a failed connection."""
    name = error.fault.aiohttp_exception
    if hasattr(import_module("aiohttp"), name):
        return _aiohttp_error(name, error.fault, url)
    return TimeoutError(error.fault.message)


def failure_of_aiohttp(module: ModuleType, error: WireError, url: str) -> Exception:
    """Return the exception of a transport over aiohttp: aiohttp's own, translated by `module`.

    Some translations are surprising (a refused connection becomes a timeout), but the SDK gets the
    same ones in production.
    """
    translation: _Translation | None = getattr(module, "map_aiohttp_exceptions", None)
    name = error.fault.aiohttp_exception
    if translation is None or not hasattr(import_module("aiohttp"), name):
        return failure_of_library(module.httpx, error)
    try:
        with translation():
            raise _aiohttp_error(name, error.fault, url) from error
    except Exception as failure:  # the result of the translation, whatever its class
        return failure


def _aiohttp_error(name: str, fault: WireFault, url: str) -> Exception:
    exception = cast("_Raiser", getattr(import_module("aiohttp"), name))
    if name == "ServerDisconnectedError":
        return exception()
    if name == "ClientOSError":
        return exception(*_OS_ERRORS[fault].args)
    if not name.startswith("ClientConnector"):
        return exception(fault.message)
    parts = urlsplit(url)
    secure = parts.scheme in ("https", "wss")
    port = parts.port or (443 if secure else 80)
    host = SimpleNamespace(host=parts.hostname, port=port, ssl=True, is_ssl=secure)
    return exception(host, _OS_ERRORS[fault])
