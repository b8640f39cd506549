"""The door of httpx2, the HTTP library of openai 3.x."""

from __future__ import annotations

import httpx2

from openai_responses._core.exchange import Reply

from .shared import AsyncBody, Body, patch_async_transport, patch_transport

__all__ = ["PATCHES"]


class _Body(Body, httpx2.SyncByteStream):
    """A streamed body, of the class that the library asks for."""


class _AsyncBody(AsyncBody, httpx2.AsyncByteStream):
    """A streamed body for async clients, likewise."""


def _response(reply: Reply, body: type[_Body] | type[_AsyncBody]) -> httpx2.Response:
    headers = list(reply.headers)
    if isinstance(reply.body, bytes):
        return httpx2.Response(reply.status, headers=headers, content=reply.body)
    return httpx2.Response(reply.status, headers=headers, stream=body(reply.body))


PATCHES = (
    patch_transport(httpx2.HTTPTransport, lambda reply: _response(reply, _Body)),
    patch_async_transport(httpx2.AsyncHTTPTransport, lambda reply: _response(reply, _AsyncBody)),
)
