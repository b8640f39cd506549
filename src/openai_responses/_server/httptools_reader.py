"""Reads requests with httptools, which is faster than h11; unusual ones are left to h11."""

from __future__ import annotations

import re
from typing import NamedTuple

import httptools

from openai_responses._core.http.headers import HeaderPairs

from .h11_reader import H11Reader
from .reading import Limits, RequestReader, path_and_query
from .received import ReceivedRequest

__all__ = ["HttptoolsReader"]

_END_OF_HEAD = b"\r\n\r\n"
_VERSION = "1.1"
# httptools also accepts what precedes a first line, and other spaces in it.
_FIRST_LINE = re.compile(rb"[A-Z]+ [^ \r\n]+ HTTP/1\.1\r\n")


class HttptoolsReader:
    """Reads the requests of one connection, one after the other; see `RequestReader`.

    h11 reads the connection from the first unusual request on: one with a head in parts or with an
    error, an upgrade, or a body in chunks. So both readers accept the same requests.
    """

    def __init__(self, limits: Limits) -> None:
        """Set the limits of requests."""
        self._limits = limits
        self._data = bytearray()
        self._head: _Head | None = None
        self._fallback: RequestReader | None = None
        self._buffered = 0

    @property
    def buffered(self) -> int:
        """The number of bytes that `next_request` has not seen."""
        return self._buffered if self._fallback is None else self._fallback.buffered

    @property
    def awaits_continue(self) -> bool:
        """Whether the client sends the body only after a response with status 100."""
        if self._fallback is not None:
            return self._fallback.awaits_continue
        return self._head is not None and self._head.expects_continue and not self._data

    def feed(self, data: bytes) -> None:
        """Add bytes."""
        if self._fallback is not None:
            self._fallback.feed(data)
            return
        self._buffered += len(data)
        self._data += data

    def next_request(self) -> ReceivedRequest | None:
        """Return the next request; None if it is not complete. Raises BadRequestError."""
        self._buffered = 0
        if self._fallback is None and self._head is None and self._data:
            self._read_head()
        if self._fallback is not None:
            return self._fallback.next_request()
        head = self._head
        if head is None or len(self._data) < head.length:
            return None
        body = bytes(self._data[: head.length])
        del self._data[: head.length]
        self._head = None
        return ReceivedRequest(
            head.method, path_and_query(head.target), head.headers, body, _VERSION
        )

    def take_rest(self) -> bytes:
        """Return the bytes after the last request."""
        if self._fallback is not None:
            return self._fallback.take_rest()
        rest = bytes(self._data)
        self._data.clear()
        self._buffered = 0
        return rest

    def _read_head(self) -> None:
        """Read a complete and usual head; leave the connection to h11 for any other."""
        end = self._data.find(_END_OF_HEAD) + len(_END_OF_HEAD)
        head = None if end < len(_END_OF_HEAD) else _parse_head(bytes(self._data[:end]))
        if head is None:
            self._fallback = H11Reader(self._limits)
            self._fallback.feed(bytes(self._data))
            return
        self._limits.check_head(end)
        self._limits.check_body(head.length)
        del self._data[:end]
        self._head = head


class _Head(NamedTuple):
    """The head of a request; `length` is that of the body."""

    method: str
    target: str
    headers: HeaderPairs
    length: int

    @property
    def expects_continue(self) -> bool:
        """Whether the client sends the body only after a response with status 100."""
        return self.headers.get("expect").lower() == "100-continue"


class _HeadCallbacks:
    """Stores what the parser finds in a head."""

    def __init__(self) -> None:
        self.target = b""
        self.headers: list[tuple[str, str]] = []

    def on_url(self, url: bytes) -> None:
        """Add a part of the target."""
        self.target += url

    def on_header(self, name: bytes, value: bytes) -> None:
        """Add a header."""
        pair = name.decode("ascii").lower(), value.strip(b" \t").decode("latin-1")
        self.headers.append(pair)


def _parse_head(data: bytes) -> _Head | None:
    """Return the head in some bytes; None if it is unusual."""
    if not _FIRST_LINE.match(data):
        return None
    found = _HeadCallbacks()
    parser = httptools.HttpRequestParser(found)
    try:
        parser.feed_data(data)
    except (httptools.HttpParserError, httptools.HttpParserUpgrade):
        return None
    names = [name for name, _ in found.headers]
    if names.count("host") != 1 or "transfer-encoding" in names or "upgrade" in names:
        return None
    headers = HeaderPairs(found.headers)
    length = headers.get("content-length", "0")  # repeated ones are joined by commas
    if not (length.isascii() and length.isdigit()):
        return None
    method, target = parser.get_method().decode("ascii"), found.target.decode("latin-1")
    return _Head(method, target, headers, int(length))
