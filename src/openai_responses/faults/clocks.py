"""Clocks for delayed answers: the real clock, and a virtual one that never waits."""

from __future__ import annotations

import time

__all__ = ["RealClock", "VirtualClock"]


class RealClock:
    """The real clock: threads sleep, event loops run other tasks meanwhile."""

    def sleep(self, seconds: float) -> None:
        """Block this thread for a number of seconds."""
        time.sleep(seconds)

    async def sleep_async(self, seconds: float) -> None:
        """Suspend this task, of asyncio or trio, for a number of seconds."""
        import anyio  # a dependency of the SDK

        await anyio.sleep(seconds)


class VirtualClock:
    """A clock whose waits take no real time.

    `now` is the sum of all waits in seconds, `waits` the list of them.
    """

    def __init__(self) -> None:
        """Start at 0 seconds."""
        self.now = 0.0
        self.waits: list[float] = []

    def sleep(self, seconds: float) -> None:
        """Record a wait of some seconds and return at once."""
        self.waits.append(seconds)
        self.now += seconds

    async def sleep_async(self, seconds: float) -> None:
        """Record a wait of some seconds, and let other tasks run once."""
        import anyio.lowlevel  # part of a dependency of the SDK

        self.sleep(seconds)
        await anyio.lowlevel.checkpoint()
