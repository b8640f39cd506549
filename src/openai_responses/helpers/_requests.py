"""Requests as builders get them: of either HTTP library, whole or made by hand for the purpose."""

from __future__ import annotations

from typing import Protocol

from openai_responses._core.http.headers import Headers
from openai_responses._core.http.request import Request

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

    def get(self, name: str, default: str, /) -> str:
        """Return the value of a header; the body is JSON if nothing else is said."""
        return self._headers.get(name, "application/json" if name == "content-type" else default)

    def multi_items(self) -> list[tuple[str, str]]:
        """Return all pairs, as they came."""
        return self._headers.multi_items()


def neutral(request: HttpRequest) -> Request:
    """Return a request as the engine takes it; a body of unknown kind is taken for JSON."""
    headers = _JsonHeaders(request.headers)
    return Request(request.method, str(request.url), headers, request.read(), request)
