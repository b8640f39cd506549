"""Clocks by which answers take their time: the real one, and one that a test has made up."""

from __future__ import annotations

import time

__all__ = ["RealClock", "VirtualClock"]


class RealClock:
    """The clock on the wall: threads sleep, event loops go on with other tasks."""

    def sleep(self, seconds: float) -> None:
        """Sleep in this thread."""
        time.sleep(seconds)

    async def sleep_async(self, seconds: float) -> None:
        """Sleep in this task, of asyncio or trio."""
        import anyio  # which the SDK depends on itself

        await anyio.sleep(seconds)


class VirtualClock:
    """A clock on which waiting takes no time.

    `now` is how many seconds have been waited in all, `waits` each wait by itself.
    """

    def __init__(self) -> None:
        """Start at 0."""
        self.now = 0.0
        self.waits: list[float] = []

    def sleep(self, seconds: float) -> None:
        """Let the time pass at once."""
        self.waits.append(seconds)
        self.now += seconds

    async def sleep_async(self, seconds: float) -> None:
        """Let the time pass at once, and other tasks run."""
        import anyio.lowlevel  # which the SDK depends on itself

        self.sleep(seconds)
        await anyio.lowlevel.checkpoint()
