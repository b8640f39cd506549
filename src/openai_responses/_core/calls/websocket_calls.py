"""Recorded WebSocket connections: the opening request, and the events of both sides."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from time import perf_counter, sleep
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from openai_responses._core.http.request import Request
from openai_responses._core.http.websockets import Abort, Output, Text

from .frames import Frame, Sender
from .matchers import mismatch
from .recorded import Call

if TYPE_CHECKING:
    from openai_responses._core.spec.event_schema import EventSchema

    from .recorded_sessions import RecordedSession

__all__ = ["WebSocketCall", "sent_by_clients"]

# The seconds for which an event is waited for that a client may have sent.
_MAX_WAIT, _WAIT_INTERVAL = 0.5, 0.005

ClientEventT = TypeVar("ClientEventT")
ServerEventT = TypeVar("ServerEventT")


class WebSocketCall(Call["dict[str, object]"], Generic[ClientEventT, ServerEventT]):
    """One WebSocket connection that a route has opened.

    `frames` has the events of both sides in the order in which they were sent.
    """

    def __init__(
        self,
        received: Request,
        path_params: Mapping[str, str],
        route_name: str | None,
        client_events: EventSchema,
    ) -> None:
        """Record the request that opens the connection, for the events of its client."""
        super().__init__(received, path_params, route_name)
        self._client_events = client_events
        self.frames: list[Frame] = []
        self._opened = perf_counter()
        self._end: Output | None = None
        self._ended_by: Sender = "client"

    @property
    def sent(self) -> list[ClientEventT]:
        """The events of the client."""
        return cast("list[ClientEventT]", self._events_of("client"))

    @property
    def received(self) -> list[ServerEventT]:
        """The events of the server."""
        return cast("list[ServerEventT]", self._events_of("server"))

    @property
    def is_open(self) -> bool:
        """Whether the connection is open."""
        return self._end is None

    @property
    def close_code(self) -> int | None:
        """The code with which either side closed the connection; 1006 if it was cut; else None."""
        if self._end is None:
            return None
        return 1006 if isinstance(self._end, Abort) else getattr(self._end, "code", None)

    def record(self, sender: Sender, event: Mapping[str, object]) -> None:
        """Record an event."""
        self.frames.append(Frame(sender, event, perf_counter() - self._opened))

    def record_end(self, how: Output, sender: Sender) -> None:
        """Record how the connection has ended."""
        self._end, self._ended_by = how, sender

    def to_session(self) -> RecordedSession:
        """Return what both sides have sent, as a session that a route plays again."""
        from .recorded_sessions import RecordedSession  # not needed by most tests

        end = self._end if self._ended_by == "server" else None
        return RecordedSession(self.frames, None if isinstance(end, Text) else end)

    def assert_sent(self, type_: str, /, **fields: object) -> None:
        """Raise AssertionError unless the client has sent an event of a type with these fields.

        While the connection is open, it waits for up to half a second. The values may be
        expectations of `openai_responses.matching`. Raises ValueError for a type that no event of
        the client has.
        """
        __tracebackhide__ = True
        sent_by_clients([self], self._client_events, type_, fields)

    def _events_of(self, sender: str) -> list[Mapping[str, object]]:
        return [frame.event for frame in self.frames if frame.sender == sender]


def sent_by_clients(
    calls: Sequence[WebSocketCall[Any, Any]],
    client_events: EventSchema,
    type_: str,
    fields: Mapping[str, object],
) -> None:
    """Raise AssertionError unless a client has sent an event of a type with these fields.

    While a connection is open, what its client has just sent may not have been read: such an event
    is waited for. Raises ValueError for a type that `client_events` lack, unless the client has
    sent it.
    """
    __tracebackhide__ = True
    deadline = perf_counter() + _MAX_WAIT
    while True:
        sent = _sent(calls)
        if any(_matches(event, type_, fields) for event in sent):
            return
        if not any(_matches(event, type_, {}) for event in sent):
            client_events.check_types(type_)
        if perf_counter() > deadline or not any(call.is_open for call in calls):
            expected = ", ".join([repr(type_), *(f"{k}={v!r}" for k, v in fields.items())])
            lines = "".join(f"\n- {event!r}" for event in sent) or " nothing"
            raise AssertionError(f"expected the client to have sent {expected}; it sent:{lines}")
        sleep(_WAIT_INTERVAL)


def _sent(calls: Sequence[WebSocketCall[Any, Any]]) -> list[Mapping[str, object]]:
    return [frame.event for call in calls for frame in call.frames if frame.sender == "client"]


def _matches(event: Mapping[str, object], type_: str, fields: Mapping[str, object]) -> bool:
    return event.get("type") == type_ and all(
        name in event and mismatch(value, event[name]) is None for name, value in fields.items()
    )
