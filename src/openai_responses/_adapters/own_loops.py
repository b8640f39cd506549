"""Code of applications under test, run where no event loop of the test is in its way."""

from __future__ import annotations

import asyncio
import contextvars
from collections.abc import Awaitable, Callable
from concurrent.futures import Future
from threading import Thread
from typing import TypeVar

__all__ = ["run_in_own_loop", "run_outside_loops"]

ResultT = TypeVar("ResultT")


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

    thread = Thread(target=run, name="webhook", daemon=True)
    thread.start()
    thread.join()
    return future.result()
