"""The default behaviour of the API during a WebSocket connection."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar, Protocol, TypeAlias

from openai_responses._core.errors.exceptions import EventValidationError
from openai_responses._core.http.reply_stream import StreamContext
from openai_responses._core.http.websockets import Close
from openai_responses._core.spec.shapes import Shape
from openai_responses._core.streams.event_writer import EventWriter

from .memory import SessionMemory

if TYPE_CHECKING:
    from openai_responses._core.http.api_errors import ApiError
    from openai_responses._core.json_values.type_guards import JsonObject
    from openai_responses._core.spec.event_schema import EventSchema

    from .context import SessionContext

__all__ = ["Handler", "RefusingBehaviour", "Session", "SessionBehaviour"]

_EVENT_ID = "event_id"
# The code with which the API closes a connection that it refuses after the handshake.
_REFUSED_CODE = 4000

Handler: TypeAlias = "Callable[[Mapping[str, object]], Iterable[object] | None]"
"""Takes an event of the client and returns what the server sends."""


class Session(Protocol):
    """The part of a session that behaviours use; the author of a test may have overridden it."""

    endpoint: ClassVar[str]
    client_events: ClassVar[EventSchema]
    server_events: ClassVar[EventSchema]
    acknowledgements: ClassVar[Mapping[str, str]]

    def on_event(self, event: Any, /) -> Iterable[Any] | None:
        """Return what the server sends for an event of the client."""
        ...


class SessionBehaviour:
    """The default behaviour of one connection, with a subclass for each endpoint.

    The methods return iterables of the items that methods of a session may yield.
    """

    def __init__(self, session: Session, context: SessionContext) -> None:
        """Store the session and its connection."""
        self.session = session
        self.context = context

    @cached_property
    def handlers(self) -> Mapping[str, Handler]:
        """The functions that answer events of the client, by type; others are acknowledged."""
        return {}

    def separate(self, is_separate: bool) -> None:
        """Take the mode of the next method.

        If it `is_separate`, the author of a test iterates over what it returns, which must be the
        events of this method alone. Otherwise it may return those of other methods as well, so that
        all are sent in the order in which they were caused.
        """

    def check(self) -> None:
        """Raise ApiError if the API refuses the connection; for sessions that no test has set."""

    def on_connect(self) -> Iterable[object] | None:
        """Return what the server sends when the connection is open."""
        return None

    def on_disconnect(self, code: int, reason: str) -> None:
        """Clean up after the client has closed the connection."""

    def on_time_passed(self) -> Iterable[object] | None:
        """Return what the server sends because the mock's time has advanced."""
        return None

    def on_call_ended(self) -> Iterable[object] | None:
        """Return what the server sends because the call that the connection joined has ended."""
        return [Close()]

    def refusal(self, event: Mapping[str, object], shape: Shape) -> ApiError | None:
        """Return the API's error for an event of the client, by the shape of its type."""
        return self.context.refusal(event, shape)

    def answer(self, event: Mapping[str, object]) -> Iterable[object] | None:
        """Return what the server sends for a valid event of the client.

        Without a handler it is the acknowledgement, with the fields that both events have.
        """
        type_ = str(event[self.session.client_events.discriminator])
        handler = self.handlers.get(type_)
        if handler is not None:
            return handler(event)
        acknowledgement = self.session.acknowledgements.get(type_)
        return None if acknowledgement is None else self._acknowledge(event, acknowledgement)

    def refuse(self, error: ApiError, event: Mapping[str, object]) -> Iterable[object] | None:
        """Return what the server sends for an event that the API refuses; the session goes on."""
        event_id = event.get(_EVENT_ID)
        return [
            {
                "type": "error",
                "error": {
                    "type": error.kind,
                    "code": error.code,
                    "message": error.message,
                    "param": error.param,
                    "event_id": event_id if isinstance(event_id, str) else None,
                },
            }
        ]

    def _acknowledge(self, event: Mapping[str, object], type_: str) -> list[JsonObject] | None:
        """Return the acknowledgement; None if the event lacks fields that it requires."""
        events = self.session.server_events
        known_fields = events.variant({events.discriminator: type_}).fields
        fields = {name: each for name, each in event.items() if name in known_fields}
        fields.pop(_EVENT_ID, None)  # the server's events have ids of their own
        fields[events.discriminator] = type_
        return [fields] if self._is_sent(fields) else None

    def _is_sent(self, event: JsonObject) -> bool:
        """Return whether an event is valid after its known fields are filled in."""
        context, events = self.context, self.session.server_events
        stream = StreamContext(context.operation, context.request, context.determinism)
        memory, unknown = SessionMemory(events.discriminator, stream), context.accepts_unknown
        writer = EventWriter(self.session.endpoint, events, memory, accepts_unknown=unknown)
        try:
            writer.write(event)
        except EventValidationError:
            return False
        return True


class RefusingBehaviour(SessionBehaviour):
    """The behaviour of a server that accepts a connection, sends an error and closes it."""

    def __init__(self, session: Session, context: SessionContext, error: ApiError) -> None:
        """Store the session, its connection and the error."""
        super().__init__(session, context)
        self._error = error

    def on_connect(self) -> Iterable[object]:
        """Return the error event and the close frame."""
        error = self._error
        reason = ".".join(each for each in (error.kind, error.code) if each)
        return [*(self.refuse(error, {}) or ()), Close(_REFUSED_CODE, reason)]
