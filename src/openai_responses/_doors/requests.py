"""Requests of httpx and httpx2, as the engine takes them, and as little as is kept of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from copy import deepcopy
from sys import intern
from typing import Protocol, cast

from openai_responses._core.exchange import Headers, Request
from openai_responses._core.lazy import lazy

__all__ = ["LibraryRequest", "neutral"]

# How many heads are kept to be shared.
_MOST_HEADS = 256

_METHODS = {each: each for each in ("DELETE", "GET", "PATCH", "POST", "PUT")}
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
    recorded have it in common.
    """

    def __init__(self, raw: list[tuple[bytes, bytes]], request: LibraryRequest) -> None:
        """Take the headers, and one of the requests."""
        self.raw = raw
        self.kind: Callable[..., object] = type(request)
        self.extensions = deepcopy(dict(request.extensions))
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
        return [(name.lower().decode(encoding), value.decode(encoding)) for name, value in self.raw]

    def request(self, method: str, url: str, body: bytes) -> object:
        """Return a request of the library with this head."""
        return self.kind(
            method, url, headers=self.raw, content=body, extensions=deepcopy(self.extensions)
        )

    def _value(self, name: bytes) -> str | None:
        values = [value for each, value in self.raw if each.lower() == name]
        return b", ".join(values).decode(self._encoding) if values else None

    @lazy
    def _encoding(self) -> str:
        """The encoding, for which the libraries look in this way as well."""
        every = b"\n".join(map(b"\n".join, self.raw))
        for encoding in ("ascii", "utf-8"):
            try:
                every.decode(encoding)
            except UnicodeDecodeError:
                continue
            return encoding
        return "latin-1"


# By the URL and the length of the body, which is what the heads of one client differ in.
_heads: dict[tuple[str, int], _Head] = {}


def neutral(request: LibraryRequest, body: bytes) -> Request:
    """Return a library's request, whose body has been read, as the engine takes it.

    A client may send the same one again with other headers, as some ways to log in do. Methods and
    URLs are the same for many calls, which are recorded and should not need memory for each.
    """
    method = _METHODS.get(request.method, request.method)
    url, raw = intern(str(request.url)), request.headers.raw
    head = _heads.get((url, len(body)))
    if (
        head is not None
        and head.raw == raw
        and head.kind is type(request)
        and head.extensions == request.extensions
    ):
        return Request(method, url, head, body, request, _again)
    if not _can_be_made(request):
        return Request(method, url, request.headers.copy(), body, request)
    if len(_heads) >= _MOST_HEADS:
        _heads.clear()
    head = _heads[url, len(body)] = _Head(raw, request)
    return Request(method, url, head, body, request, _again)


def _can_be_made(request: LibraryRequest) -> bool:
    """Return whether a request can be made once more, of its head, when somebody wants to see it.

    A subclass may be made in another way, and extensions may hold what there is only once.
    """
    kind = type(request)
    return (
        kind.__name__ == "Request"
        and kind.__module__.partition(".")[0] in _LIBRARIES
        and request.extensions.keys() <= _PLAIN_EXTENSIONS
    )


def _again(received: Request) -> object:
    head = cast("_Head", received.received)
    return head.request(received.method, received.url, received.body)
