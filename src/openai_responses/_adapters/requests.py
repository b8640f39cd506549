"""Requests of httpx and httpx2, as the engine takes them."""

from __future__ import annotations

from typing import Protocol

from openai_responses._core.http.headers import Headers
from openai_responses._core.http.request import Request

__all__ = ["LibraryRequest", "neutral"]


class _LibraryHeaders(Headers, Protocol):
    """Headers of either library, as far as they are touched here."""

    def copy(self) -> Headers:
        """Return headers that do not change with these."""
        ...


class LibraryRequest(Protocol):
    """A request object of either library, as far as it is read here."""

    @property
    def method(self) -> str:
        """The method."""
        ...

    @property
    def url(self) -> object:
        """The URL, which `str` spells out."""
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
    """Return a library's request, whose body has been read, as the engine takes it.

    The headers are copied: a client may send the same request again with other ones, as some ways
    to log in do.
    """
    return Request(request.method, str(request.url), request.headers.copy(), body, request)
