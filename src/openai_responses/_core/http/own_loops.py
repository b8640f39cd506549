"""Runs async code, and code of applications, outside of the test's event loops."""

from __future__ import annotations

import asyncio
import contextvars
import weakref
from collections.abc import Awaitable, Callable
from concurrent.futures import Future
from threading import Thread
from typing import TypeVar

__all__ = ["OwnLoop", "run_in_own_loop", "run_outside_loops"]

ResultT = TypeVar("ResultT")


class OwnLoop:
    """An event loop for what sync code waits for, step by step; it is closed with this object."""

    def __init__(self) -> None:
        """Make no loop yet: few need one."""
        self._loop: asyncio.AbstractEventLoop | None = None

    def wait(self, awaitable: Awaitable[ResultT]) -> ResultT:
        """Return the result of an awaitable; a loop that runs in this thread is not used."""
        return run_outside_loops(lambda: self._run(awaitable))

    def _run(self, awaitable: Awaitable[ResultT]) -> ResultT:
        if self._loop is None:
            self._loop = asyncio.new_event_loop()
            weakref.finalize(self, self._loop.close)

        async def wait() -> ResultT:
            return await awaitable

        return self._loop.run_until_complete(wait())


def run_in_own_loop(start: Callable[[], Awaitable[ResultT]]) -> ResultT:
    """Return the result of what `start` returns, awaited in an event loop of its own.

    The loop runs in a thread, with a copy of this context: the loop of this thread may be running,
    and a mock that is active here is active there.
    """

    async def wait() -> ResultT:
        return await start()

    return _in_thread(lambda: asyncio.run(wait()))


def run_outside_loops(function: Callable[[], ResultT]) -> ResultT:
    """Return the function's result, from another thread if an event loop runs in this one."""
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return function()
    return _in_thread(function)


def _in_thread(function: Callable[[], ResultT]) -> ResultT:
    future = Future[ResultT]()
    context = contextvars.copy_context()

    def run() -> None:
        try:
            future.set_result(context.run(function))
        except BaseException as error:  # raised by `future.result()` in the thread that waits
            future.set_exception(error)

    thread = Thread(target=run, name="own loop", daemon=True)
    thread.start()
    thread.join()
    return future.result()
