"""Conversion of httpx and httpx2 requests to the engine's requests."""

from __future__ import annotations

from typing import Protocol

from openai_responses._core.http.headers import Headers
from openai_responses._core.http.request import Request

__all__ = ["LibraryRequest", "neutral"]


class _LibraryHeaders(Headers, Protocol):
    """The part of either library's headers that is used here."""

    def copy(self) -> Headers:
        """Return an independent copy."""
        ...


class LibraryRequest(Protocol):
    """The part of either library's request that is used here."""

    @property
    def method(self) -> str:
        """The method."""
        ...

    @property
    def url(self) -> object:
        """The URL, an object that `str` converts."""
        ...

    @property
    def headers(self) -> _LibraryHeaders:
        """The headers."""
        ...

    def read(self) -> bytes:
        """Read the body."""
        ...

    async def aread(self) -> bytes:
        """Read the body of an async client's request."""
        ...


def neutral(request: LibraryRequest, body: bytes) -> Request:
    """Return the engine's request for a library's request and its body.

    The headers are copied: a client may resend the same request with changed ones, as some
    authentication flows do.
    """
    return Request(request.method, str(request.url), request.headers.copy(), body, request)
