"""Lanes of a connection: responses of one lane run in sequence, those of several concurrently."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager

from .api_words import too_many_lanes

__all__ = ["Lanes", "Place"]

# The limits of the API, as the SDK's `lib/responses_websocket/README.md` has them.
_MAX_LANES = 32
_MAX_RUNNING = 16


class Place:
    """The place of one request in the queue of a lane; the default lane has an empty name."""

    def __init__(self, lane: str) -> None:
        """Store the name of the lane."""
        self.lane = lane


class Lanes:
    """The lanes of one connection, by the `stream_id` of requests."""

    def __init__(self) -> None:
        """Create the queues, without any lane."""
        self._waiting: dict[str, deque[Place]] = {}
        self._running: set[Place] = set()

    def enter(self, lane: str) -> Place:
        """Return a place at the end of a lane. Raises ApiError if there are too many lanes."""
        names = [name for name in self._waiting if name]
        if lane and lane not in self._waiting and len(names) >= _MAX_LANES:
            raise too_many_lanes(_MAX_LANES)
        place = Place(lane)
        self._waiting.setdefault(lane, deque()).append(place)
        return place

    def may_run(self, place: Place) -> bool:
        """Return whether a request is the first in its lane, and not too many are running."""
        return self._waiting[place.lane][0] is place and len(self._running) < _MAX_RUNNING

    @contextmanager
    def run(self, place: Place) -> Iterator[None]:
        """Count a request as running; at the end of the block, remove it from its lane."""
        self._running.add(place)
        try:
            yield
        finally:
            self._running.remove(place)
            self._waiting[place.lane].remove(place)
