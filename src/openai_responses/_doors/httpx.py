"""The door of httpx, the HTTP library of openai 2.x (and of old clients given to 3.x)."""

from __future__ import annotations

import httpx

from openai_responses._core.exchange import Reply

from .shared import AsyncBody, Body, patch_async_transport, patch_transport

__all__ = ["PATCHES"]


class _Body(Body, httpx.SyncByteStream):
    """A streamed body, of the class that the library asks for."""


class _AsyncBody(AsyncBody, httpx.AsyncByteStream):
    """A streamed body for async clients, likewise."""


def _response(reply: Reply, body: type[_Body] | type[_AsyncBody]) -> httpx.Response:
    headers = list(reply.headers)
    if isinstance(reply.body, bytes):
        return httpx.Response(reply.status, headers=headers, content=reply.body)
    return httpx.Response(reply.status, headers=headers, stream=body(reply.body))


PATCHES = (
    patch_transport(httpx.HTTPTransport, lambda reply: _response(reply, _Body)),
    patch_async_transport(httpx.AsyncHTTPTransport, lambda reply: _response(reply, _AsyncBody)),
)
