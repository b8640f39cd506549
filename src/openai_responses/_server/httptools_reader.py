"""Reads requests with httptools, which is faster than h11, as far as they are as usual."""

from __future__ import annotations

import re

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

    From the first request on that is not as clients usually send it (a head in parts or with an
    error, an upgrade, a body in chunks), h11 reads the connection: both readers accept the same.
    """

    def __init__(self, limits: Limits) -> None:
        """Set the limits of requests."""
        self._limits = limits
        self._data = bytearray()
        self._head: _Head | None = None
        self._other: RequestReader | None = None
        self._buffered = 0

    @property
    def buffered(self) -> int:
        """The number of bytes that `next_request` has not seen."""
        return self._buffered if self._other is None else self._other.buffered

    @property
    def awaits_continue(self) -> bool:
        """Whether the client sends the body only after a response with status 100."""
        if self._other is not None:
            return self._other.awaits_continue
        return self._head is not None and self._head.expects_continue and not self._data

    def feed(self, data: bytes) -> None:
        """Add bytes."""
        if self._other is not None:
            self._other.feed(data)
            return
        self._buffered += len(data)
        self._data += data

    def next_request(self) -> ReceivedRequest | None:
        """Return the next request; None if it is not complete. Raises BadRequestError."""
        self._buffered = 0
        if self._other is None and self._head is None and self._data:
            self._read_head()
        if self._other is not None:
            return self._other.next_request()
        head = self._head
        if head is None or len(self._data) < head.length:
            return None
        body = bytes(self._data[: head.length])
        del self._data[: head.length]
        self._head = None
        target = path_and_query(head.target.decode("latin-1"))
        return ReceivedRequest(head.method, target, HeaderPairs(head.headers), body, _VERSION)

    def take_rest(self) -> bytes:
        """Return the bytes after the last request."""
        if self._other is not None:
            return self._other.take_rest()
        rest = bytes(self._data)
        self._data.clear()
        self._buffered = 0
        return rest

    def _read_head(self) -> None:
        """Read a head, if all of it has arrived and is as usual; else leave the rest to h11."""
        end = self._data.find(_END_OF_HEAD) + len(_END_OF_HEAD)
        head = None if end < len(_END_OF_HEAD) else _parsed(bytes(self._data[:end]))
        if head is None:
            self._other = H11Reader(self._limits)
            self._other.feed(bytes(self._data))
            return
        self._limits.check_head(end)
        self._limits.check_body(head.length)
        del self._data[:end]
        self._head = head


class _Head:
    """A head, as the parser reports it by calls of these methods."""

    def __init__(self) -> None:
        self.method = ""
        self.target = b""
        self.headers: list[tuple[str, str]] = []
        self.length = 0
        self.hosts = 0
        self.expects_continue = False
        self.is_usual = True

    def on_url(self, url: bytes) -> None:
        """Take the target, or a part of it."""
        self.target += url

    def on_header(self, name: bytes, value: bytes) -> None:
        """Take a header; chunks, upgrades, and repeated or odd lengths are not usual."""
        key = name.decode("ascii").lower()
        if key == "content-length":
            self.is_usual &= value.isdigit() and not self.length
            self.length = int(value) if value.isdigit() else 0
        elif key == "expect":
            self.expects_continue = value.lower() == b"100-continue"
        elif key == "host":
            self.hosts += 1
        elif key in ("transfer-encoding", "upgrade"):
            self.is_usual = False
        self.headers.append((key, value.strip(b" \t").decode("latin-1")))


def _parsed(data: bytes) -> _Head | None:
    """Return a head; None if it is not as usual."""
    if not _FIRST_LINE.match(data):
        return None
    head = _Head()
    parser = httptools.HttpRequestParser(head)
    try:
        parser.feed_data(data)
    except (httptools.HttpParserError, httptools.HttpParserUpgrade):
        return None
    if not head.is_usual or head.hosts != 1:
        return None
    head.method = parser.get_method().decode("ascii")
    return head
