"""Requests of httpx and httpx2, as the engine takes them, and as little as is kept of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from copy import deepcopy
from sys import intern
from typing import Protocol, cast

from openai_responses._core.exchange import Headers, Request
from openai_responses._core.lazy import lazy

__all__ = ["LibraryRequest", "neutral"]

_NEW_LINE, _COLON = b"\r\n", b": "

# How many heads are kept to be shared; they differ in the length of the body.
_MOST_HEADS = 256

_LIBRARIES = frozenset(("httpx", "httpx2"))
_PLAIN_EXTENSIONS = frozenset(("timeout",))


class _LibraryHeaders(Headers, Protocol):
    """Headers of either library, as far as they are touched here."""

    @property
    def raw(self) -> list[tuple[bytes, bytes]]:
        """All pairs, as they are sent."""
        ...

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

    @property
    def extensions(self) -> Mapping[str, object]:
        """What the client tells its transport, such as time limits."""
        ...

    def read(self) -> bytes:
        """Read the body."""
        ...

    async def aread(self) -> bytes:
        """Read the body of an async client's request."""
        ...


class _Head:
    """The head of requests: all that they have but for method, URL and body.

    A client sends the same one with most of its requests. It is read once, and the calls that are
    recorded have it in common. Its text is that of HTTP/1.1 (RFC 9112, section 5).
    """

    def __init__(self, text: bytes, request: LibraryRequest, size: int) -> None:
        """Take the text, of `size` headers, and one of the requests."""
        self.size = size
        self.kind: Callable[..., object] = type(request)
        self.extensions = deepcopy(dict(request.extensions))
        self._text = text
        self._values: dict[str, str | None] = {}

    def get(self, name: str, default: str, /) -> str:
        """Return the value of a header, whose name is of any case; of several of one name all."""
        try:
            value = self._values[name]
        except KeyError:
            value = self._values[name] = self._value(name.lower().encode())
        return default if value is None else value

    def multi_items(self) -> list[tuple[str, str]]:
        """Return all pairs, repeated names included, and the names in lower case."""
        encoding = self._encoding
        return [
            (name.lower().decode(encoding), value.decode(encoding)) for name, value in self._raw()
        ]

    def request(self, method: str, url: str, body: bytes) -> object:
        """Return a request of the library with this head."""
        return self.kind(
            method, url, headers=self._raw(), content=body, extensions=deepcopy(self.extensions)
        )

    def _value(self, name: bytes) -> str | None:
        text = _NEW_LINE + self._text + _NEW_LINE
        mark, lowered = b"".join((_NEW_LINE, name, _COLON)), text.lower()
        start = lowered.find(mark)
        if start < 0:
            return None
        start += len(mark)
        if lowered.find(mark, start) >= 0:
            wanted = name.decode()
            return ", ".join(value for each, value in self.multi_items() if each == wanted)
        return text[start : text.find(_NEW_LINE, start)].decode(self._encoding)

    def _raw(self) -> list[tuple[bytes, bytes]]:
        found = [line.partition(_COLON) for line in self._text.split(_NEW_LINE) if line]
        return [(name, value) for name, _, value in found]

    @lazy
    def _encoding(self) -> str:
        """The encoding, for which the libraries look in this way as well."""
        for encoding in ("ascii", "utf-8"):
            try:
                self._text.decode(encoding)
            except UnicodeDecodeError:
                continue
            return encoding
        return "latin-1"


_heads: dict[bytes, _Head] = {}


def neutral(request: LibraryRequest, body: bytes) -> Request:
    """Return a library's request, whose body has been read, as the engine takes it.

    A client may send the same one again with other headers, as some ways to log in do. Methods and
    URLs are the same for many calls, which are recorded and should not need memory for each.
    """
    method, url = intern(request.method), intern(str(request.url))
    headers = request.headers
    raw = headers.raw
    text = _NEW_LINE.join(map(_COLON.join, raw))
    head = _heads.get(text)
    if (
        head is not None
        and head.size == len(raw)
        and head.kind is type(request)
        and head.extensions == request.extensions
    ):
        return Request(method, url, head, body, request, _again)
    if not _can_be_told(text, raw, request):
        return Request(method, url, headers.copy(), body, request)
    if len(_heads) >= _MOST_HEADS:
        _heads.clear()
    head = _heads[text] = _Head(text, request, len(raw))
    return Request(method, url, head, body, request, _again)


def _can_be_told(text: bytes, raw: Sequence[object], request: LibraryRequest) -> bool:
    """Return whether a request can be made once more, of its head, when somebody wants to see it.

    A subclass may be made in another way, and extensions may hold what there is only once. Headers
    with line breaks in them are not sent over a network, but tests may have them.
    """
    kind = type(request)
    return (
        kind.__name__ == "Request"
        and kind.__module__.partition(".")[0] in _LIBRARIES
        and request.extensions.keys() <= _PLAIN_EXTENSIONS
        and text.count(_NEW_LINE) == max(len(raw) - 1, 0)
    )


def _again(received: Request) -> object:
    head = cast("_Head", received.received)
    return head.request(received.method, received.url, received.body)
