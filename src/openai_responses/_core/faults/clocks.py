"""Clocks for the pauses of slow servers."""

from __future__ import annotations

import time
from typing import NamedTuple, Protocol

__all__ = ["Clock", "Pause", "RealClock"]


class Clock(Protocol):
    """A clock for pauses: the real one, or a test's own."""

    def sleep(self, seconds: float) -> None:
        """Wait, blocking the thread."""
        ...

    async def sleep_async(self, seconds: float) -> None:
        """Wait, without blocking the event loop."""
        ...


class RealClock:
    """The real clock: threads sleep, event loops run other tasks meanwhile."""

    def sleep(self, seconds: float) -> None:
        """Block this thread for a number of seconds."""
        time.sleep(seconds)

    async def sleep_async(self, seconds: float) -> None:
        """Suspend this task, of asyncio or trio, for a number of seconds."""
        import anyio  # a dependency of the SDK

        await anyio.sleep(seconds)


class Pause(NamedTuple):
    """A number of seconds during which the server sends nothing."""

    seconds: float
    clock: Clock
