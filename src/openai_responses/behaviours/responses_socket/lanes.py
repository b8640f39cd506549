"""Lanes of a connection: responses of one lane follow each other, those of several run at once."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager

from .api_words import too_many_lanes

__all__ = ["Lanes", "Place"]

# The limits of the API, as the SDK's `lib/responses_websocket/README.md` has them.
_MOST_NAMES = 32
_MOST_RUNNING = 16


class Place:
    """The place of one request in a lane; the name of the default lane is empty."""

    def __init__(self, lane: str) -> None:
        """Take the name of the lane."""
        self.lane = lane


class Lanes:
    """The lanes of one connection, by the `stream_id` of requests."""

    def __init__(self) -> None:
        """Start without lanes."""
        self._waiting: dict[str, deque[Place]] = {}
        self._running: set[Place] = set()

    def enter(self, lane: str) -> Place:
        """Return a place at the end of a lane. Raises ApiError if that is one lane too many."""
        names = [name for name in self._waiting if name]
        if lane and lane not in self._waiting and len(names) >= _MOST_NAMES:
            raise too_many_lanes(_MOST_NAMES)
        place = Place(lane)
        self._waiting.setdefault(lane, deque()).append(place)
        return place

    def may_run(self, place: Place) -> bool:
        """Return whether a request is the first in its lane, and not too many run already."""
        return self._waiting[place.lane][0] is place and len(self._running) < _MOST_RUNNING

    @contextmanager
    def run(self, place: Place) -> Iterator[None]:
        """Let a request run, and then leave its lane."""
        self._running.add(place)
        try:
            yield
        finally:
            self._running.remove(place)
            self._waiting[place.lane].remove(place)
