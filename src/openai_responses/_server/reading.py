"""The interface of request readers, and the limits that they check."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from .received import ReceivedRequest

__all__ = ["BadRequestError", "Limits", "RequestReader", "path_and_query"]

_TOO_LARGE, _HEAD_TOO_LARGE, _BAD = 413, 431, 400


class BadRequestError(Exception):
    """A request that cannot be read; `status` is that of the answer to it."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status


@dataclass(frozen=True)
class Limits:
    """The largest requests that are read, in bytes."""

    head: int = 64 * 1024
    body: int = 512 * 1024 * 1024

    def check_head(self, length: int) -> None:
        """Raise BadRequestError for a head of more bytes."""
        if length > self.head:
            raise BadRequestError(
                _HEAD_TOO_LARGE,
                f"the headers are larger than {self.head} bytes, the server's limit",
            )

    def check_body(self, length: int) -> None:
        """Raise BadRequestError for a body of more bytes."""
        if length > self.body:
            raise BadRequestError(
                _TOO_LARGE, f"the body is larger than {self.body} bytes, the server's limit"
            )


class RequestReader(Protocol):
    """Reads the requests of one connection, one after the other.

    After BadRequestError nothing more can be read.
    """

    @property
    def buffered(self) -> int:
        """The number of bytes that `next_request` has not seen."""
        ...

    @property
    def awaits_continue(self) -> bool:
        """Whether the client sends the body only after a response with status 100."""
        ...

    def feed(self, data: bytes) -> None:
        """Add bytes."""
        ...

    def take_rest(self) -> bytes:
        """Return the bytes after the last request, which belong to another protocol."""
        ...

    def next_request(self) -> ReceivedRequest | None:
        """Return the next request; None if it is not complete.

        Raises BadRequestError for bytes that are no request, and for one that exceeds the limits.
        """
        ...


def path_and_query(target: str) -> str:
    """Return the path and query of a target, which proxies get with scheme and host.

    Raises BadRequestError for other targets.
    """
    if target.startswith("/"):
        return target
    scheme, found, rest = target.partition("://")
    if not found or scheme.lower() not in ("http", "https"):
        raise BadRequestError(_BAD, f"expected a path or an http(s) URL as target, got {target!r}")
    _, slash, path = rest.partition("/")
    return f"/{path}" if slash else "/"
