"""A patch on aiohttp, whose WebSockets (`ws_connect`) are connected to the mock.

Other requests of aiohttp are unchanged. For the opening handshake of a WebSocket, the patched
connector returns a connection over one end of a pair of sockets.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Sequence
from functools import wraps
from importlib import import_module
from importlib.util import find_spec
from types import ModuleType
from typing import Any, Protocol

from openai_responses._core.errors.exceptions import UnmockedRequestError
from openai_responses._core.http.headers import HeaderPairs
from openai_responses._core.http.interception import must_intercept, report
from openai_responses._core.http.request import Request

from .patches import Patch

__all__ = ["patches_of_aiohttp_websockets"]


class _Headers(Protocol):
    def get(self, name: str, default: str, /) -> str: ...

    def items(self) -> Iterable[tuple[str, str]]: ...


class _AiohttpRequest(Protocol):
    """The part of aiohttp's request that is used here."""

    url: object
    headers: _Headers
    connection_key: object


def patches_of_aiohttp_websockets(module: ModuleType) -> Sequence[Patch]:
    """Return the patch on `aiohttp.connector`."""

    def replace(original: Callable[..., Awaitable[object]]) -> Callable[..., Awaitable[object]]:
        @wraps(original)
        async def connect(self: Any, req: _AiohttpRequest, *args: Any, **kwargs: Any) -> object:
            origin = _origin(req) if must_intercept() else None
            if origin is None:
                return await original(self, req, *args, **kwargs)
            _require_websockets(str(req.url))
            protocol = await _connect(req, origin)
            return module.Connection(self, req.connection_key, protocol, asyncio.get_running_loop())

        return connect

    return (Patch(module.BaseConnector, "connect", replace),)


def _origin(request: _AiohttpRequest) -> str | None:
    """Return the origin of an opening handshake that a mock answers; None for other requests."""
    if request.headers.get("Upgrade", "").lower() != "websocket":
        return None
    from .websocket_sockets import mocked_origin  # few tests open WebSockets

    return mocked_origin(str(request.url))


def _require_websockets(url: str) -> None:
    """Raise UnmockedRequestError, also at the end of the test, if `websockets` is not installed.

    The mock encodes its frames with it; aiohttp itself does not depend on it.
    """
    if find_spec("websockets") is None:
        error = UnmockedRequestError(
            f"{url}: the mock needs the package websockets for WebSockets of aiohttp, which is not "
            "installed. Run: pip install websockets"
        )
        report(error)
        raise error


async def _connect(request: _AiohttpRequest, origin: str) -> asyncio.BaseProtocol:
    """Return aiohttp's protocol of a connection to the mock.

    Raises what aiohttp raises for a connection that is not made.
    """
    from openai_responses._core.http.subprotocols import with_headers_of_browsers
    from openai_responses._core.http.wire_errors import WireError

    from .failures import failure_of_aiohttp_itself
    from .websocket_server import open_connection
    from .websocket_sockets import connect_to_mock, create_protocol

    url = str(request.url)
    path = url.partition("://")[2].partition("/")[2]
    headers = with_headers_of_browsers(HeaderPairs(list(request.headers.items())))
    result = open_connection(Request("GET", f"{origin}/{path}", headers, b""))
    if isinstance(result, WireError):
        raise failure_of_aiohttp_itself(result, url)
    handler = import_module("aiohttp.client_proto").ResponseHandler
    loop = asyncio.get_running_loop()
    return await create_protocol(connect_to_mock(origin, result), lambda: handler(loop))
