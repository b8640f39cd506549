"""Replies of the engine, independent of any HTTP library."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from .headers import HeaderList, Headers
from .reply_stream import ReplyStream

__all__ = ["HttpResponse", "Reply"]


class HttpResponse(Protocol):
    """A response object of httpx or httpx2: the members that are read here."""

    @property
    def status_code(self) -> int:
        """The status."""
        ...

    @property
    def headers(self) -> Headers:
        """The headers."""
        ...

    @property
    def is_closed(self) -> bool:
        """Whether the whole body has been read."""
        ...

    @property
    def stream(self) -> object:
        """The body: iterable, iterable with `async for`, or both."""
        ...


class Reply:
    """A reply; its body is complete, or made while it is read.

    `native_response`, once set, returns the HTTP library's response made from the reply.
    """

    __slots__ = ("body", "headers", "native_response", "status")

    def __init__(self, status: int, headers: HeaderList, body: bytes | ReplyStream) -> None:
        """Store status, headers and body."""
        self.status = status
        self.headers = headers
        self.body = body
        self.native_response: Callable[[Reply], object] | None = None

    def copy(self) -> Reply:
        """Return the same reply for another request."""
        return Reply(self.status, self.headers, self.body)
