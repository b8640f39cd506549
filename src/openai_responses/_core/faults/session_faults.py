"""Faults of WebSocket sessions, which alter the events that a server sends."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Sequence
from enum import Enum
from threading import Event, Thread
from typing import Final, Protocol, TypeAlias

from openai_responses._core.http.api_errors import ApiError
from openai_responses._core.http.interception import use_chain
from openai_responses._core.http.websockets import Output, Text

from .clocks import Clock, Pause, RealClock

__all__ = [
    "SILENCE",
    "EventSource",
    "FaultyOutputs",
    "Item",
    "SessionFault",
    "after_events",
    "break_event",
    "delay_events",
]


class _Silence(Enum):
    SILENCE = "SILENCE"


SILENCE: Final = _Silence.SILENCE
"""The server sends nothing more, and does not answer pings either."""

Item: TypeAlias = "Output | Pause | ApiError | _Silence"
"""An action of a faulty server; an `ApiError` is sent as the endpoint's error event."""


class SessionFault(Protocol):
    """A fault during one connection.

    `unreached` says what the fault waits for and what it has got; it is empty for a fault that has
    been applied, or that waits for nothing.
    """

    @property
    def unreached(self) -> str:
        """What the fault waits for."""
        ...

    def start(self) -> Iterable[Item]:
        """Return the items to send before the first event."""
        ...

    def alter(self, text: str) -> Iterable[Item]:
        """Return the items to send in place of the next event."""
        ...


class EventSource(Protocol):
    """The connection whose outputs are altered."""

    on_output: Callable[[], None] | None

    def take_output(self) -> Output | None:
        """Return the next frame as the session sends it; None if there is none for now."""
        ...

    def error_outputs(self, error: ApiError) -> Sequence[Output]:
        """Return the frames of the endpoint's error event."""
        ...


class FaultyOutputs:
    """The outputs of one connection, altered by faults in their order.

    `is_silent` is true after the server has stopped sending.
    """

    def __init__(
        self, faults: Sequence[SessionFault], source: EventSource, now: Callable[[], float]
    ) -> None:
        """Start the faults; `now` returns the mock's time."""
        self.is_silent = False
        self._faults = faults
        self._source = source
        self._now = now
        self._pause_over = Event()
        self._pause_over.set()
        self._paused_until = 0.0
        self._has_sent_all = False
        self._pending = deque[Item]()
        for number, fault in enumerate(faults, 1):
            self._pending += _apply_faults(fault.start(), faults[number:])

    def next(self) -> Output | None:
        """Return the next output; None if there is none for now. Only events are altered."""
        while self._pause_over.is_set() and not self.is_silent:
            if not self._pending:
                output = self._source.take_output()
                self._has_sent_all = not isinstance(output, Text)
                if not isinstance(output, Text):
                    return output
                self._pending += _apply_faults([output], self._faults)
            item = self._pending.popleft()
            if isinstance(item, ApiError):
                self._pending.extendleft(reversed(self._source.error_outputs(item)))
            elif isinstance(item, Pause):
                self._pause(item)
            elif item is SILENCE:
                self.is_silent = self._has_sent_all = True
            else:
                return item
        return None

    def on_client_event(self) -> None:
        """Expect that the server sends more."""
        self._has_sent_all = self.is_silent

    @property
    def unreached(self) -> Sequence[str | None]:
        """What each fault waits for, empty for one that has been applied.

        It is None for a fault that might have been applied, had the client read on.
        """
        return [
            each.unreached and (each.unreached if self._has_sent_all else None)
            for each in self._faults
        ]

    def on_time_passed(self) -> None:
        """End a pause that is over by the mock's time."""
        if self._now() >= self._paused_until:
            self._pause_over.set()

    def end(self) -> None:
        """End a pause: the connection has ended."""
        self._pause_over.set()

    def _pause(self, pause: Pause) -> None:
        """Wait in another thread, so that the client's events are handled during the pause.

        A client without a socket has no `on_output` callback; then this thread waits.
        """
        if self._source.on_output is None:
            pause.clock.sleep(pause.seconds)
            return
        self._paused_until = self._now() + pause.seconds
        self._pause_over = over = Event()
        with use_chain(()):  # so that the thread does not keep patches installed
            Thread(target=self._wait, args=(pause, over), name="pause", daemon=True).start()

    def _wait(self, pause: Pause, over: Event) -> None:
        if isinstance(pause.clock, RealClock):
            over.wait(pause.seconds)
        else:
            pause.clock.sleep(pause.seconds)
        if not over.is_set():
            over.set()
            on_output = self._source.on_output
            if on_output is not None:
                on_output()


def _apply_faults(items: Iterable[Item], faults: Sequence[SessionFault]) -> Iterable[Item]:
    for fault in faults:
        items = [
            altered
            for item in items
            for altered in (fault.alter(item.data.decode()) if isinstance(item, Text) else [item])
        ]
    return items


class _AfterEvents:
    def __init__(self, count: int, action: Item) -> None:
        self._count = self._remaining = count
        self._action = action

    @property
    def unreached(self) -> str:
        return _unreached(f"after {self._count} events", self._count, self._remaining)

    def start(self) -> Iterable[Item]:
        return () if self._remaining else [self._action]

    def alter(self, text: str) -> Iterable[Item]:
        self._remaining -= 1
        event = Text(text.encode())
        return [event] if self._remaining else [event, self._action]


def after_events(count: int, action: Item) -> SessionFault:
    """Return the fault of a server that does something after some events."""
    return _AfterEvents(count, action)


class _BrokenEvent:
    def __init__(self, number: int) -> None:
        self._number = self._remaining = number

    @property
    def unreached(self) -> str:
        return _unreached(f"of event {self._number}", self._number, self._remaining)

    def start(self) -> Iterable[Item]:
        return ()

    def alter(self, text: str) -> Iterable[Item]:
        self._remaining -= 1
        part = text if self._remaining else text[: len(text) // 2]
        return [Text(part.encode())]


def break_event(number: int) -> SessionFault:
    """Return the fault of a server that sends only the first half of an event."""
    return _BrokenEvent(number)


def _unreached(position: str, count: int, remaining: int) -> str:
    if remaining <= 0:
        return ""
    return f"the fault {position} was not applied: the server sent {count - remaining} events"


class _Delays:
    unreached = ""

    def __init__(self, clock: Clock, seconds_before: Callable[[str], float]) -> None:
        self._clock = clock
        self._seconds_before = seconds_before

    def start(self) -> Iterable[Item]:
        return ()

    def alter(self, text: str) -> Iterable[Item]:
        seconds = self._seconds_before(text)
        event = Text(text.encode())
        return [Pause(seconds, self._clock), event] if seconds else [event]


def delay_events(clock: Clock, seconds_before: Callable[[str], float]) -> SessionFault:
    """Return the fault of a server that is slow, by the seconds before each event."""
    return _Delays(clock, seconds_before)
