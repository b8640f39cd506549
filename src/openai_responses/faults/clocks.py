"""Clocks for delayed answers: the real clock, and a virtual one that never waits."""

from __future__ import annotations

from openai_responses._core.faults.clocks import RealClock as RealClock

__all__ = ["RealClock", "VirtualClock"]


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
