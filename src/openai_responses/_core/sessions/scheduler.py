"""The scheduler of a session's methods: runs generators in turn, and resumes waiting ones."""

from __future__ import annotations

from collections import deque
from collections.abc import Generator, Iterable, Iterator, Mapping
from enum import Enum
from typing import Final

from typing_extensions import TypeIs

from openai_responses._core.http.generators import close

from .waiting import Pending, WaitFor

__all__ = ["IDLE", "MethodScheduler"]


class _Idle(Enum):
    IDLE = "IDLE"


IDLE: Final = _Idle.IDLE
"""No method has an item. It is not None, which a method might yield by mistake."""


class _RunningMethod:
    """One method of a session that has not ended."""

    def __init__(self, items: Iterable[object]) -> None:
        self.items: Iterator[object] = iter(items)
        self.has_started = False
        self.received: Mapping[str, object] | None = None
        self._waits_for: tuple[str, ...] = ()
        self._events: list[tuple[str, Mapping[str, object]]] = []

    @property
    def waits(self) -> bool:
        """Whether the method waits for an event that has not come."""
        return bool(self._waits_for)

    def wait_for(self, types: tuple[str, ...]) -> None:
        """Wait for an event of the client, or take one that came after the method was added."""
        self._waits_for = types
        for number, (type_, event) in enumerate(self._events):
            if type_ in types:
                self._events = self._events[number + 1 :]
                self._resume_with(event)
                return

    def receive(self, type_: str, event: Mapping[str, object]) -> None:
        """Resume the method if it waits for this event; keep the event for a later wait if not."""
        if type_ in self._waits_for:
            self._events.clear()
            self._resume_with(event)
        else:
            self._events.append((type_, event))

    def _resume_with(self, event: Mapping[str, object]) -> None:
        self._waits_for, self.received = (), event

    def next(self) -> object:
        """Return the next item; raises StopIteration at the end."""
        self.has_started = True
        event, self.received = self.received, None
        if event is not None and _is_generator(self.items):
            return self.items.send(event)
        return next(self.items)


def _is_generator(items: Iterator[object]) -> TypeIs[Generator[object, object, object]]:
    return isinstance(items, Generator)


class MethodScheduler:
    """Runs the methods of one session in turn, one item each; a new method runs first.

    Methods that have not started keep their order, so that the answers to several events that
    arrive together are sent in the order of these events.
    """

    def __init__(self) -> None:
        self._running: deque[_RunningMethod] = deque()
        self.current: object = None

    def add(self, items: Iterable[object] | None) -> None:
        """Add a method, before those that have started and after those that have not."""
        if items is not None:
            started = (number for number, each in enumerate(self._running) if each.has_started)
            self._running.insert(next(started, len(self._running)), _RunningMethod(items))

    def dispatch(self, type_: str, event: Mapping[str, object]) -> None:
        """Pass an event of the client to all methods, and resume those that wait for it."""
        for each in self._running:
            each.receive(type_, event)

    def next_item(self) -> object:
        """Return the next item of any method; `IDLE` if all wait or have ended.

        Raises the exception of a method, which is removed then.
        """
        idle = 0
        while self._running and idle < len(self._running):
            running = self._running.popleft()
            if running.waits:
                self._running.append(running)
                idle += 1
                continue
            self.current = running.items
            try:
                item = running.next()
            except StopIteration:
                idle = 0
                continue
            self._running.append(running)
            if isinstance(item, WaitFor):
                running.wait_for(item.types)
            elif isinstance(item, Pending):
                idle += 1
                continue
            else:
                return item
            idle = 0
        return IDLE

    def close(self) -> None:
        """Close all methods."""
        while self._running:
            close(self._running.popleft().items)
