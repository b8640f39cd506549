"""Where blocking code runs while a reply is awaited: on the event loop, unless an adapter says so.

An in-process async client waits for functions and generators of the test's author on its own event
loop. A server has other connections to answer meanwhile, and runs them in threads.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextvars import ContextVar
from typing import Protocol, TypeVar

__all__ = ["BlockingRunner", "blocking_runner", "run_blocking_with"]

ResultT = TypeVar("ResultT")


class BlockingRunner(Protocol):
    """Runs a function that may block, so that the event loop goes on."""

    def __call__(self, function: Callable[[], ResultT], /) -> Awaitable[ResultT]:
        """Return what waits for the function's result."""
        ...


_runner: ContextVar[BlockingRunner | None] = ContextVar("openai_responses_runner", default=None)


def blocking_runner() -> BlockingRunner | None:
    """Return what runs blocking functions in this context; None if they are called directly."""
    return _runner.get()


def run_blocking_with(runner: BlockingRunner) -> None:
    """Run blocking functions with `runner` from now on, in this task."""
    _runner.set(runner)
