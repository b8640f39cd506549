"""What the doors of httpx and httpx2 have in common: two libraries with one interface."""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from functools import wraps
from typing import Protocol, cast

from openai_responses._core.errors import MockError
from openai_responses._core.exchange import Headers, Reply, Request
from openai_responses._core.interception import engine_for, is_any_active
from openai_responses._core.reply_stream import ReplyStream

from .patching import Patch

__all__ = ["AsyncBody", "Body", "patch_async_transport", "patch_transport"]


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


class Body:
    """A body that is made while a sync client reads it."""

    def __init__(self, stream: ReplyStream) -> None:
        self._stream = stream

    def __iter__(self) -> Iterator[bytes]:
        """Yield the chunks."""
        try:
            yield from self._stream
        except MockError as error:
            raise visible(error) from error.__cause__

    def close(self) -> None:
        """Stop making it."""
        self._stream.close()


class AsyncBody:
    """A body that is made while an async client reads it."""

    def __init__(self, stream: ReplyStream) -> None:
        self._stream = stream

    async def __aiter__(self) -> AsyncIterator[bytes]:
        """Yield the chunks."""
        try:
            async for chunk in self._stream:
                yield chunk
        except MockError as error:
            raise visible(error) from error.__cause__

    async def aclose(self) -> None:
        """Stop making it."""
        await self._stream.aclose()


def patch_transport(owner: type, respond: Callable[[Reply], object]) -> Patch:
    """Return the patch by which mocks answer for a sync transport; `respond` makes its response."""

    def replace(original: Callable[..., object]) -> Callable[..., object]:
        @wraps(original)
        def handle_request(self: object, request: LibraryRequest) -> object:
            if not is_any_active():
                return original(self, request)
            try:
                neutral = _neutral(request, request.read())
                return respond(engine_for(neutral).answer(neutral))
            except MockError as error:
                raise visible(error) from error.__cause__

        return handle_request

    return Patch(owner, "handle_request", replace)


def patch_async_transport(owner: type, respond: Callable[[Reply], object]) -> Patch:
    """Return the patch by which mocks answer for an async transport."""

    def replace(original: Callable[..., object]) -> Callable[..., object]:
        @wraps(original)
        async def handle_async_request(self: object, request: LibraryRequest) -> object:
            if not is_any_active():
                return await cast("Awaitable[object]", original(self, request))
            try:
                neutral = _neutral(request, await request.aread())
                return respond(await engine_for(neutral).answer_async(neutral))
            except MockError as error:
                raise visible(error) from error.__cause__

        return handle_async_request

    return Patch(owner, "handle_async_request", replace)


def visible(error: MockError) -> MockError:
    """Return `error` as one that the SDK lets through to the test.

    Whatever a transport raises the SDK takes for a network problem: it tries again, and then raises
    its own APIConnectionError, but for errors that are OpenAIErrors as well.
    """
    openai_error: object = getattr(sys.modules.get("openai"), "OpenAIError", None)
    if isinstance(openai_error, type) and not isinstance(error, openai_error):
        kind = type(error)
        both = type(kind.__name__, (kind, openai_error), {"__module__": kind.__module__})
        error.__class__ = cast("type[MockError]", both)
    return error


def _neutral(request: LibraryRequest, body: bytes) -> Request:
    return Request(request.method, str(request.url), request.headers, body, request)
