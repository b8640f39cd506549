"""Threads for functions and generators that may block the server's event loop."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextvars import copy_context
from typing import Any, TypeVar

from openai_responses._core.http.reply_stream import ReplyStream

__all__ = ["ExchangeRunner", "Threads"]

ResultT = TypeVar("ResultT")

# Each stream that blocks occupies a thread.
_MAX_THREADS = 64


class Threads:
    """The threads of one server, started when they are needed."""

    def __init__(self) -> None:
        self._pool: ThreadPoolExecutor | None = None

    def submit(self, function: Callable[[], ResultT]) -> Future[ResultT]:
        """Run a function in a thread, in a copy of the current context."""
        if self._pool is None:
            self._pool = ThreadPoolExecutor(_MAX_THREADS, thread_name_prefix="openai_responses")
        return self._pool.submit(copy_context().run, function)

    def stop(self) -> None:
        """Cancel queued functions; do not wait for running ones."""
        if self._pool is not None:
            self._pool.shutdown(wait=False, cancel_futures=True)


class ExchangeRunner:
    """Runs the blocking functions of one exchange, one after the other."""

    def __init__(self, threads: Threads) -> None:
        self._threads = threads
        self._running: Future[Any] | None = None

    async def __call__(self, function: Callable[[], ResultT]) -> ResultT:
        """Return the result of a function that runs in a thread."""
        return await asyncio.wrap_future(self.start(function))

    def start(self, function: Callable[[], ResultT]) -> Future[ResultT]:
        """Run a function in a thread."""
        future = self._threads.submit(function)
        self._running = future
        return future

    def add_done_callback(self, function: Callable[[Future[Any]], object]) -> None:
        """Call a function with the running future as soon as that is done."""
        if self._running is not None:
            self._running.add_done_callback(function)

    async def close(self, body: ReplyStream) -> None:
        """Close a stream, after the step of it that may still run in a thread."""
        running = self._running
        if running is None or running.done():
            await body.aclose()
        else:
            running.add_done_callback(lambda _: body.close())
