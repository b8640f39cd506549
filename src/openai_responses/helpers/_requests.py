"""Requests that builders take: of httpx or httpx2, received by a route or made by hand."""

from __future__ import annotations

from typing import Protocol

from openai_responses._core.http.headers import Headers
from openai_responses._core.http.request import Request

__all__ = ["HttpRequest", "neutral"]


class HttpRequest(Protocol):
    """The attributes of an httpx or httpx2 request that builders read."""

    @property
    def method(self) -> str:
        """The HTTP method."""
        ...

    @property
    def url(self) -> object:
        """The URL; `str` gives its text."""
        ...

    @property
    def headers(self) -> Headers:
        """The headers."""
        ...

    def read(self) -> bytes:
        """Return the body."""
        ...


class _JsonHeaders:
    """Request headers with JSON as the default content type."""

    def __init__(self, headers: Headers) -> None:
        self._headers = headers

    def get(self, name: str, default: str, /) -> str:
        """Return the value of a header, or `default`; a missing content type is JSON."""
        return self._headers.get(name, "application/json" if name == "content-type" else default)

    def multi_items(self) -> list[tuple[str, str]]:
        """Return all pairs of the original headers."""
        return self._headers.multi_items()


def neutral(request: HttpRequest) -> Request:
    """Return the request in the engine's form; a body without a content type is taken for JSON."""
    headers = _JsonHeaders(request.headers)
    return Request(request.method, str(request.url), headers, request.read(), request)
