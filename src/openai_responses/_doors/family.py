"""httpx and httpx2, as far as doors need them: two libraries with one interface."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from functools import lru_cache
from types import ModuleType
from typing import Protocol

from openai_responses._core.errors import MockError
from openai_responses._core.exchange import Headers, Reply, Request
from openai_responses._core.reply_stream import ReplyStream

from .visibility import make_visible

__all__ = ["Family", "LibraryRequest", "family_of", "neutral"]


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
    def headers(self) -> Headers:
        """The headers."""
        ...

    def read(self) -> bytes:
        """Read the body."""
        ...

    async def aread(self) -> bytes:
        """Read the body of an async client's request."""
        ...


def neutral(request: LibraryRequest, body: bytes) -> Request:
    """Return a library's request, whose body has been read, as the engine takes it."""
    return Request(request.method, str(request.url), request.headers, body, request)


class _Body:
    """A body that is made while a client of either kind reads it."""

    def __init__(self, stream: ReplyStream) -> None:
        self._stream = stream

    def __iter__(self) -> Iterator[bytes]:
        """Yield the chunks to a sync client."""
        try:
            yield from self._stream
        except MockError as error:
            make_visible(error)
            raise

    async def __aiter__(self) -> AsyncIterator[bytes]:
        """Yield the chunks to an async client."""
        try:
            async for chunk in self._stream:
                yield chunk
        except MockError as error:
            make_visible(error)
            raise

    def close(self) -> None:
        """Stop making it."""
        self._stream.close()

    async def aclose(self) -> None:
        """Stop making it."""
        await self._stream.aclose()


class Family:
    """The classes of one library."""

    def __init__(self, library: ModuleType) -> None:
        self.library = library
        self._response: Callable[..., object] = library.Response
        bases = (_Body, library.SyncByteStream, library.AsyncByteStream)
        self._body: Callable[[ReplyStream], object] = type("Body", bases, {})

    def respond(self, reply: Reply) -> object:
        """Return the library's response for a reply, readable by its sync and async clients."""
        headers = list(reply.headers)
        if isinstance(reply.body, bytes):
            return self._response(reply.status, headers=headers, content=reply.body)
        return self._response(reply.status, headers=headers, stream=self._body(reply.body))


@lru_cache(maxsize=8)
def family_of(library: ModuleType) -> Family:
    """Return the family that a library's module stands for."""
    return Family(library)
