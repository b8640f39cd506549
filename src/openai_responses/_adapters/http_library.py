"""The parts of httpx and httpx2 that adapters use, behind one interface."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from functools import lru_cache
from types import ModuleType
from typing import ClassVar

from openai_responses._core.errors.exceptions import MockError
from openai_responses._core.http.reply import Reply
from openai_responses._core.http.reply_stream import ReplyStream
from openai_responses._core.http.wire_errors import WireError

from .backoff import retry_at_once
from .error_translation import make_visible

__all__ = ["AiohttpLibrary", "HttpLibrary", "http_library_of"]

# Headers that set the length of a body, or its own framing.
_LENGTHS = frozenset(("content-length", "transfer-encoding"))


class _Body:
    """A streamed body, readable by sync and async clients."""

    http_library: ClassVar[HttpLibrary]

    def __init__(self, stream: ReplyStream) -> None:
        self._stream = stream

    def __iter__(self) -> Iterator[bytes]:
        """Yield the chunks to a sync client."""
        try:
            yield from self._stream
        except MockError as error:
            make_visible(error)
            raise
        except WireError as error:
            raise self.http_library.failure(error) from error

    async def __aiter__(self) -> AsyncIterator[bytes]:
        """Yield the chunks to an async client."""
        try:
            async for chunk in self._stream:
                yield chunk
        except MockError as error:
            make_visible(error)
            raise
        except WireError as error:
            raise self.http_library.failure(error) from error

    def close(self) -> None:
        """Close the stream."""
        self._stream.close()

    async def aclose(self) -> None:
        """Close the stream."""
        await self._stream.aclose()


class HttpLibrary:
    """The classes of one library, and conversions to them."""

    def __init__(self, library: ModuleType) -> None:
        self.library = library
        self._response: Callable[..., object] = library.Response
        bases = (_Body, library.SyncByteStream, library.AsyncByteStream)
        self._body: Callable[[ReplyStream], object] = type("Body", bases, {"http_library": self})
        self._bytes: Callable[[bytes], object] = library.ByteStream

    def respond(self, reply: Reply) -> object:
        """Return the library's response for a reply, readable by its sync and async clients.

        Like a response from the network, it is open until it is read or closed.
        """
        retry_at_once(False)
        headers, body = reply.headers, reply.body
        if not isinstance(body, bytes):
            response = self._response(reply.status, headers=headers, stream=self._body(body))
            reply.native_response = lambda _: response
            return response
        reply.native_response = self._read
        if body and _LENGTHS.isdisjoint([name.lower() for name, _ in headers]):
            headers = [*headers, ("content-length", str(len(body)))]
        return self._response(reply.status, headers=headers, stream=self._bytes(body))

    def respond_again(self, reply: Reply) -> object:
        """Return a response for a reply that has been sent, for those who look at the call."""
        body = reply.body
        if isinstance(body, bytes):
            return self._read(reply)
        return self._response(reply.status, headers=reply.headers, stream=self._body(body))

    def failure(self, error: WireError, url: str = "") -> Exception:
        """Return the library's exception for such a failed connection to a URL."""
        retry_at_once(not error.backoff)
        return self._failure(error, url)

    def _failure(self, error: WireError, url: str) -> Exception:
        from .failures import failure_of_library  # if a test makes a connection fail

        return failure_of_library(self.library, error)

    def _read(self, reply: Reply) -> object:
        """Return a response for later inspection, which is already read.

        Keeping the client's own response would cost memory for each call, even if nobody inspects
        it.
        """
        return self._response(reply.status, headers=reply.headers, content=reply.body)


class AiohttpLibrary(HttpLibrary):
    """The classes of the library for which a transport over aiohttp is made."""

    def __init__(self, transport: ModuleType) -> None:
        """Set the module of the transport."""
        super().__init__(transport.httpx)
        self._transport = transport

    def _failure(self, error: WireError, url: str) -> Exception:
        from .failures import failure_of_aiohttp

        return failure_of_aiohttp(self._transport, error, url)


@lru_cache(maxsize=8)
def http_library_of(library: ModuleType) -> HttpLibrary:
    """Return the `HttpLibrary` for a library's module."""
    return HttpLibrary(library)
