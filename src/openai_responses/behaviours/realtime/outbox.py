"""The outbox of a Realtime session: queued events, and the events of running responses."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from typing_extensions import override

from openai_responses._core.http.api_errors import ApiError
from openai_responses._core.sessions.behaviour import Session, SessionBehaviour

if TYPE_CHECKING:
    from openai_responses._core.sessions.context import SessionContext

__all__ = ["OrderedBehaviour", "Outbox"]


class Outbox:
    """A queue of events, which are sent before those of running responses.

    Several running responses send their events in turn.
    """

    def __init__(self, to_wire: Callable[[object], object | None]) -> None:
        """Create an empty outbox; `to_wire` converts events, and returns None to drop one."""
        self._to_wire = to_wire
        self._ready: deque[object] = deque()
        self._running: deque[Iterator[object]] = deque()

    def add(self, events: Iterable[object]) -> None:
        """Send events before those of running responses."""
        self._ready.extend(events)

    def run(self, response: Iterator[object]) -> None:
        """Send the events of a response one by one."""
        self._running.append(response)

    def finish(self, response: Iterator[object]) -> list[object]:
        """Remove a response, and return its remaining events."""
        self._running.remove(response)
        return list(response)

    def items(self) -> Iterator[object]:
        """Yield the events to send until there are none; several iterations may run at a time."""
        while self._ready or self._running:
            event = self._ready.popleft() if self._ready else self._next()
            sent = None if event is None else self._to_wire(event)
            if sent is not None:
                yield sent

    def _next(self) -> object | None:
        """Return the next event of a response; None if that has ended."""
        response = self._running[0]
        event = next(response, None)
        if event is None:
            self._running.remove(response)
        else:
            self._running.rotate(-1)
        return event


class OrderedBehaviour(SessionBehaviour):
    """The behaviour of a server that sends events in the order in which they were caused.

    An event of the client takes effect at once.
    """

    def __init__(self, session: Session, context: SessionContext) -> None:
        """Create the behaviour with an empty outbox."""
        super().__init__(session, context)
        self.outbox = self._shared = Outbox(self.to_wire)

    @property
    def is_separate(self) -> bool:
        """Whether the current method has an outbox of its own."""
        return self.outbox is not self._shared

    @override
    def separate(self, is_separate: bool) -> None:
        """Give the next method an outbox of its own, or the one of all methods."""
        self.outbox = Outbox(self.to_wire) if is_separate else self._shared

    def to_wire(self, event: object) -> object | None:
        """Return an event in the form in which it is sent; None if it is not sent."""
        return event

    def respond_to(self, event: Mapping[str, object]) -> Iterable[object]:
        """Return the events caused by an event of the client. Raises ApiError if it is refused."""
        return super().answer(event) or ()

    def send(self, events: Iterable[object]) -> Iterator[object]:
        """Queue events, and return an iterator over the outbox."""
        self.outbox.add(events)
        return self.outbox.items()

    @override
    def answer(self, event: Mapping[str, object]) -> Iterable[object] | None:
        """Return what the server sends for a valid event of the client."""
        try:
            found = list(self.respond_to(event))
        except ApiError as error:
            return self.refuse(error, event)
        return self.send(found)

    @override
    def refuse(self, error: ApiError, event: Mapping[str, object]) -> Iterable[object] | None:
        """Return what the server sends for an event that is refused; the session goes on."""
        return self.send(super().refuse(error, event) or ())
