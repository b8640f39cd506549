"""A body that is made while it is read, for sync and async readers."""

from __future__ import annotations

import re
from collections.abc import (
    AsyncGenerator,
    AsyncIterable,
    AsyncIterator,
    Awaitable,
    Callable,
    Generator,
    Iterable,
    Iterator,
)
from contextvars import ContextVar
from functools import partial
from time import perf_counter
from typing import TYPE_CHECKING

from openai_responses._core.determinism.determinism import Determinism
from openai_responses._core.errors.exceptions import AsyncAnswerError
from openai_responses._core.spec.operations import Operation

from .blocking import blocking_runner
from .generators import aclose, close
from .request import Request
from .servers import is_openai

if TYPE_CHECKING:
    from openai_responses._core.errors.order_policy import OrderPolicy

__all__ = ["ReplyStream", "StreamContext", "current_context"]


class StreamContext:
    """What a stream knows of the exchange it is part of: the operation and the request.

    `order` is the policy for events in the wrong order. If `accepts_unknown`, the events may have
    fields and values that the document does not have; those of other servers always may.
    `generators` has the authors' generators that run in this exchange; they are closed with it.
    """

    __slots__ = ("accepts_unknown", "determinism", "generators", "operation", "order", "request")

    def __init__(
        self,
        operation: Operation,
        request: Request,
        determinism: Determinism,
        order: OrderPolicy | None = None,
        *,
        accepts_unknown: bool = False,
    ) -> None:
        self.operation = operation
        self.request = request
        self.accepts_unknown = accepts_unknown or not is_openai(request)
        self.determinism = determinism
        self.order = order
        self.generators: list[object] = []


_context: ContextVar[StreamContext | None] = ContextVar("openai_responses_stream", default=None)


def current_context() -> StreamContext | None:
    """Return the exchange for which bytes are being made now; None outside of one."""
    return _context.get()


# The first bytes of an event's only line of data, and those of the final `[DONE]`, not an event.
_DATA = b"\ndata:"
_END = b"\ndata: [DONE]"
# Chunks of chats have it as null, but for the last one.
_USAGE = b'"usage"'
_USAGE_OBJECT = re.compile(rb'"usage"\s*:\s*\{')


def _may_block(chunks: object) -> bool:
    """Return whether making the next chunk may take long: not if the mock itself has made all."""
    return not (isinstance(chunks, list) or getattr(chunks, "is_complete", False))


def _await_chunks(
    chunks: AsyncIterable[bytes], wait: Callable[[Awaitable[bytes]], bytes]
) -> Iterator[bytes]:
    iterator = aiter(chunks)
    try:
        while True:
            try:
                chunk = wait(anext(iterator))
            except StopAsyncIteration:
                return
            yield chunk
    finally:
        wait(_closed(iterator))


async def _closed(iterator: AsyncIterator[bytes]) -> bytes:
    await aclose(iterator)
    return b""


class ReplyStream:
    """Byte chunks, made one by one while a client reads them; readable once, like a socket.

    A second iteration yields nothing: the SDK starts one to drain a response after its last event.
    The chunks are not made again.

    Every step runs with the exchange as `current_context()`: from it an event stream learns which
    route sends it, whatever response object wraps it.

    `event_count` is the number of events read so far, without the final `[DONE]`;
    `last_event_time` is the time of the last one, by `time.perf_counter`. `usage_chunk` is the last
    chunk so far that has the usage of tokens.
    """

    def __init__(
        self, chunks: Iterable[bytes] | AsyncIterable[bytes], context: StreamContext
    ) -> None:
        self._chunks = chunks
        self._context = context
        self._running: object = None
        self._is_consumed = False
        self.event_count = 0
        self.last_event_time: float | None = None
        self.usage_chunk: bytes | None = None

    def check_sync(self) -> Iterable[bytes]:
        """Return the chunks for a sync reader. Raises AsyncAnswerError if they must be awaited."""
        if not isinstance(self._chunks, Iterable):
            raise AsyncAnswerError(
                f"{self._context.operation.name} was called through a sync client, and its answer "
                "is an async stream, which only an async client can read. Derive the stream from "
                "EventStream (it serves both), or call with openai.AsyncOpenAI."
            )
        return self._chunks

    def read_with(self, wait: Callable[[Awaitable[bytes]], bytes]) -> None:
        """Let a sync reader have the chunks of an async stream, for each of which it waits."""
        if not isinstance(self._chunks, Iterable):
            self._chunks = _await_chunks(self._chunks, wait)

    def __iter__(self) -> Generator[bytes, None, None]:
        """Yield the chunks. Raises AsyncAnswerError if they must be awaited."""
        chunks = self.check_sync()
        if self._consume():
            return
        iterator: Iterator[bytes] | None = None
        while True:
            token = _context.set(self._context)
            try:
                if iterator is None:
                    self._running = iterator = iter(chunks)
                chunk = next(iterator)
            except StopIteration:
                return
            finally:
                _context.reset(token)
            self._count(chunk)
            yield chunk

    async def __aiter__(self) -> AsyncGenerator[bytes, None]:
        """Yield the chunks of a sync or async stream."""
        chunks = self._chunks
        if not isinstance(chunks, AsyncIterable):
            run = blocking_runner() if _may_block(chunks) else None
            if run is None:
                for chunk in self:
                    yield chunk
                return
            step = partial(next, iter(self), None)
            while (made := await run(step)) is not None:
                yield made
            return
        if self._consume():
            return
        iterator: AsyncIterator[bytes] | None = None
        while True:
            token = _context.set(self._context)
            try:
                if iterator is None:
                    self._running = iterator = aiter(chunks)
                chunk = await anext(iterator)
            except StopAsyncIteration:
                return
            finally:
                _context.reset(token)
            self._count(chunk)
            yield chunk

    def _consume(self) -> bool:
        """Return whether an iteration was started before."""
        before, self._is_consumed = self._is_consumed, True
        return before

    def _count(self, chunk: bytes) -> None:
        """Count the events of a chunk; each has one line of data."""
        if _USAGE in chunk and _USAGE_OBJECT.search(chunk) is not None:
            self.usage_chunk = chunk
        text = b"\n" + chunk
        self.event_count += text.count(_DATA) - text.count(_END)
        self.last_event_time = perf_counter()

    def close(self) -> None:
        """Close the running generators, at any position: the author's `finally` blocks run now."""
        for running in (self._running, *reversed(self._context.generators)):
            close(running)

    async def aclose(self) -> None:
        """Close the running generators as `close` does; async generators are awaited."""
        for running in (self._running, *reversed(self._context.generators)):
            await aclose(running)
