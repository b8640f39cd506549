"""Running methods of a session: generators that take turns, and wait for events of the client."""

from __future__ import annotations

from collections import deque
from collections.abc import Generator, Iterable, Iterator, Mapping

from typing_extensions import TypeIs

from openai_responses._core.http.generators import close

from .waiting import Pending, WaitFor

__all__ = ["Turns"]


class _Running:
    """One method of a session that has not ended."""

    def __init__(self, items: Iterable[object]) -> None:
        self.items: Iterator[object] = iter(items)
        self.has_begun = False
        self.received: Mapping[str, object] | None = None
        self._waits_for: tuple[str, ...] = ()
        self._events: list[tuple[str, Mapping[str, object]]] = []

    @property
    def waits(self) -> bool:
        """Whether the method waits for an event that has not come."""
        return bool(self._waits_for)

    def wait_for(self, types: tuple[str, ...]) -> None:
        """Wait for an event of the client; one that came since the method began counts."""
        self._waits_for = types
        for number, (type_, event) in enumerate(self._events):
            if type_ in types:
                self._events = self._events[number + 1 :]
                self._resume_with(event)
                return

    def notice(self, type_: str, event: Mapping[str, object]) -> None:
        """Take an event of the client, which may be waited for now or later."""
        if type_ in self._waits_for:
            self._events.clear()
            self._resume_with(event)
        else:
            self._events.append((type_, event))

    def _resume_with(self, event: Mapping[str, object]) -> None:
        self._waits_for, self.received = (), event

    def next(self) -> object:
        """Return the next item; raises StopIteration at the end."""
        self.has_begun = True
        event, self.received = self.received, None
        if event is not None and _is_generator(self.items):
            return self.items.send(event)
        return next(self.items)


def _is_generator(items: Iterator[object]) -> TypeIs[Generator[object, object, object]]:
    return isinstance(items, Generator)


class Turns:
    """The methods that run at one time. They take turns, item by item, the newest one first.

    Methods that have not begun keep their order: what the server sends first, and its answers to
    several events that arrive together, do not overtake one another.
    """

    def __init__(self) -> None:
        self._running: deque[_Running] = deque()
        self.current: object = None

    def add(self, items: Iterable[object] | None) -> None:
        """Run a method, before those that have begun already."""
        if items is not None:
            begun = (number for number, each in enumerate(self._running) if each.has_begun)
            self._running.insert(next(begun, len(self._running)), _Running(items))

    def resume(self, type_: str, event: Mapping[str, object]) -> None:
        """Tell the methods of an event of the client, and resume those that wait for it."""
        for each in self._running:
            each.notice(type_, event)

    def next_item(self) -> object | None:
        """Return the next item of any method; None if all wait or have ended.

        Raises what the method raises; it has ended then.
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
        return None

    def close(self) -> None:
        """Close all methods."""
        while self._running:
            close(self._running.popleft().items)
