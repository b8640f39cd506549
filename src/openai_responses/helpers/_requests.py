"""Requests as builders get them: of either HTTP library, whole or made by hand for the purpose."""

from __future__ import annotations

from typing import Protocol

from openai_responses._core.exchange import Headers, Request

__all__ = ["HttpRequest", "neutral"]


class HttpRequest(Protocol):
    """A request object of httpx or httpx2, as far as it is read here."""

    @property
    def method(self) -> str:
        """The method."""
        ...

    @property
    def url(self) -> object:
        """The URL, which `str` spells out."""
        ...

    @property
    def headers(self) -> Headers:
        """The headers."""
        ...

    def read(self) -> bytes:
        """Return the body."""
        ...


class _JsonHeaders:
    """Headers that say that the body is JSON, behind those which may say something else."""

    def __init__(self, headers: Headers) -> None:
        self._headers = headers

    @property
    def raw(self) -> list[tuple[bytes, bytes]]:
        """All pairs; of two with one name the later one counts."""
        return [(b"content-type", b"application/json"), *self._headers.raw]

    def multi_items(self) -> list[tuple[str, str]]:
        """Return all pairs, as they came."""
        return self._headers.multi_items()


def neutral(request: HttpRequest) -> Request:
    """Return a request as the engine takes it; a body of unknown kind is taken for JSON."""
    headers = _JsonHeaders(request.headers)
    return Request(request.method, str(request.url), headers, request.read(), request)
