"""The base class of sessions, whose methods the author of a test overrides."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeAlias, TypeVar, cast

from openai_responses._core.http.websockets import Abort, Close, closing
from openai_responses._core.spec.event_maker import EventMaker

from .method_names import check_method_names, method_of
from .method_results import items_of
from .waiting import WaitFor

if TYPE_CHECKING:
    from openai_responses._core.http.api_errors import ApiError
    from openai_responses._core.spec.event_schema import EventSchema

    from .behaviour import SessionBehaviour
    from .context import SessionContext

__all__ = ["AnySession", "ServerEventConstructors", "WebSocketSession"]

EventT = TypeVar("EventT")
ClientEventT = TypeVar("ClientEventT")
ServerItemT = TypeVar("ServerItemT")


class ServerEventConstructors(EventMaker):
    """The base of the generated constructors, one method for each event that a server can send.

    `endpoint` is the name of the operation that opens the WebSocket (`realtime.connect`);
    `client_events` and `server_events` are the event unions of each side. `acknowledgements` maps
    types of client events to the type of the server event that repeats their fields.
    """

    endpoint: ClassVar[str] = ""
    client_events: ClassVar[EventSchema]
    server_events: ClassVar[EventSchema]
    acknowledgements: ClassVar[Mapping[str, str]] = {}

    @classmethod
    def _union(cls) -> EventSchema | None:
        return cls.server_events


class WebSocketSession(ServerEventConstructors, Generic[ClientEventT, ServerItemT]):
    """What a server does during one WebSocket connection.

    Give the class, an instance, or a function that returns one to the route that opens the
    connection. Each generated base has a method for each event of the client, which yields what the
    server sends: events (dicts, SDK objects, or results of the constructors), `self.close(...)`,
    `self.abort()`, and `self.wait_for(...)`, whose value is an event of the client. By default they
    do what the API does.
    """

    _context: SessionContext | None = None
    _behaviour: SessionBehaviour

    def __init_subclass__(cls, **arguments: object) -> None:
        """Raise TypeError for a misspelt name of a method, which would never be called."""
        super().__init_subclass__(**arguments)
        types = cls.client_events.variants if hasattr(cls, "client_events") else ()
        check_method_names(cls, WebSocketSession, types)

    def on_connect(self) -> Iterable[ServerItemT] | None:
        """Return what the server sends when the connection is open."""
        return self._by_default("on_connect", self._behaviour.on_connect)

    def on_event(self, event: ClientEventT) -> Iterable[ServerItemT] | None:
        """Return what the server sends for an event of the client, by the method for its type."""
        fields = cast("Mapping[str, object]", event)
        name = method_of(str(fields[self.client_events.discriminator]))
        method = cast("Callable[[ClientEventT], object]", getattr(self, name))
        return cast("Iterable[ServerItemT] | None", items_of(method(event), self, name))

    def on_refused(
        self, error: ApiError, event: Mapping[str, object]
    ) -> Iterable[ServerItemT] | None:
        """Return what the server sends for an event that the API refuses: an error event.

        `event` has the fields of the client's event as far as it could be read.
        """
        return self._by_default("on_refused", lambda: self._behaviour.refuse(error, event))

    def on_time_passed(self) -> Iterable[ServerItemT] | None:
        """Return what the server sends because `openai_mock.advance(seconds=...)` was called."""
        return self._by_default("on_time_passed", self._behaviour.on_time_passed)

    def on_call_ended(self) -> Iterable[ServerItemT] | None:
        """Return what the server sends because the call that the client joined has ended.

        By default the connection is closed; see `openai_mock.webhooks.incoming_call`.
        """
        return self._by_default("on_call_ended", self._behaviour.on_call_ended)

    def on_disconnect(self, code: int, reason: str) -> None:
        """Do something when the client has closed the connection; 1006 if without a close frame."""
        self._behaviour.on_disconnect(code, reason)

    def close(self, code: int = 1000, reason: str = "") -> Close | Abort:
        """Return what closes the connection when it is yielded (RFC 6455, section 7.4).

        The code 1005 stands for a close frame without a code, and 1006 for none, as `abort()`.
        Raises ValueError for other codes that are none, and for a reason of more than 123 bytes.
        """
        return closing(code, reason)

    def abort(self) -> Abort:
        """Return what cuts the connection, without a close frame, when it is yielded."""
        return Abort()

    def wait_for(self, *types: str) -> WaitFor:
        """Return what waits for an event of the client of one of these types, when it is yielded.

        The value of that `yield` is the event, which its own method is called with first. An event
        that came since the method began counts. Raises ValueError for a type that no event of the
        client has.
        """
        self.client_events.check_types(*types)
        return WaitFor(types)

    def open(self, context: SessionContext, behaviour: SessionBehaviour) -> None:
        """Bind the session to a connection and to the default behaviour; the mock calls this.

        Raises RuntimeError while another connection of this instance is open.
        """
        if self._context is not None and self._context.is_open:
            raise RuntimeError(
                f"{type(self).__name__}: this session has an open connection. Give the route the "
                "class, or a function that returns a new instance, to open several."
            )
        self._context = context
        self._behaviour = behaviour

    @property
    def context(self) -> SessionContext:
        """The connection of this session: its request, ids, time and state of the mock.

        Raises RuntimeError before the session has one.
        """
        if self._context is None:
            raise RuntimeError(
                f"{type(self).__name__} has no connection yet: use the context in its methods"
            )
        return self._context

    def _default(self, event: object) -> Iterable[ServerItemT] | None:
        """Return what the API sends for an event of the client."""
        fields = cast("Mapping[str, object]", event)
        name = method_of(str(fields[self.client_events.discriminator]))
        return self._by_default(name, lambda: self._behaviour.answer(fields))

    def _by_default(
        self, method: str, default: Callable[[], Iterable[object] | None]
    ) -> Iterable[ServerItemT] | None:
        """Return what the server sends by default where a method calls its base's."""
        self._behaviour.separate(self._overrides(method) or self._overrides("on_event"))
        return cast("Iterable[ServerItemT] | None", default())

    def _overrides(self, method: str) -> bool:
        """Return whether the author of the test has overridden a method of the generated base."""
        base = next(each for each in type(self).__mro__ if WebSocketSession in each.__bases__)
        return getattr(type(self), method) is not getattr(base, method)


AnySession: TypeAlias = "WebSocketSession[Any, Any]"
"""A session of any endpoint."""
