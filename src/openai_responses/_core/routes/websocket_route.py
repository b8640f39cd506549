"""Routes that open WebSockets: the base of the generated classes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Generic, TypeAlias, TypeVar, cast

from typing_extensions import Self, override

from openai_responses._core.calls.conditions import CallConditions, Conditions
from openai_responses._core.calls.websocket_calls import WebSocketCall, sent_by_clients
from openai_responses._core.errors.exceptions import MockError
from openai_responses._core.sessions.bases import session_base

from .any_route import AnyRoute

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from openai_responses._core.calls.recorded import Call
    from openai_responses._core.calls.recorded_sessions import RecordedSession
    from openai_responses._core.faults.faulty_reply import FaultyReply
    from openai_responses._core.http.reply import HttpResponse
    from openai_responses._core.sessions.client import SessionClient
    from openai_responses._core.spec.operations import Operation

__all__ = ["OpenSession", "WebSocketRoute"]

SessionT = TypeVar("SessionT")
ClientEventT = TypeVar("ClientEventT")
ServerEventT = TypeVar("ServerEventT")

OpenSession: TypeAlias = "Callable[[Operation, Mapping[str, str]], SessionClient[object, object]]"
"""Opens a connection without a socket, by the parameters of the path and the query."""

if TYPE_CHECKING:
    SessionAnswer: TypeAlias = (
        SessionT
        | type[SessionT]
        | RecordedSession
        | Callable[..., object]
        | FaultyReply[
            SessionT
            | type[SessionT]
            | RecordedSession
            | Callable[..., object]
            | HttpResponse
            | Exception
        ]
        | HttpResponse
        | Exception
        | None
    )
    """What may answer: a session, also with faults, or a response or error that refuses it."""


class WebSocketRoute(AnyRoute, Generic[SessionT, ClientEventT, ServerEventT]):
    """The route of one operation that opens a WebSocket, with the types of its events."""

    @property
    def response(self) -> SessionAnswer[SessionT] | Sequence[SessionAnswer[SessionT]]:
        """What the server does; None if nothing was assigned, which is what the API does.

        It may be a session (the class, or an instance for one connection at a time), a recorded
        session, which is played again, an HTTP response or an exception that refuses the
        connection, or a function of the request that returns one of these. A list holds one of
        these for each connection, the last one for all further ones (see
        `openai_responses.sequences`).
        """
        return cast("SessionAnswer[SessionT]", self._assigned)

    @response.setter
    def response(self, value: SessionAnswer[SessionT] | Sequence[SessionAnswer[SessionT]]) -> None:
        self._assign(value)

    def when(
        self,
        accepts: Callable[[Call[dict[str, object]]], object] | None = None,
        /,
        **conditions: Unpack[CallConditions],
    ) -> Self:
        """Return a case of this route, for the connections that meet the given conditions.

        They are about the request that opens the connection, as those of other routes: its number,
        headers and query parameters.
        """
        return cast("Self", self._engine_route.case(Conditions.of(accepts, conditions)).handle)

    @override
    def pass_through(self, value: bool = True) -> Self:
        """Raise MockError: the mock does not let connections to the network through."""
        if value:
            raise MockError(
                f"{self!r}: a WebSocket at an address of the mock cannot be let through; connect "
                "to another address, or outside of the mock"
            )
        return super().pass_through(value)

    @property
    def connections(self) -> Sequence[WebSocketCall[ClientEventT, ServerEventT]]:
        """The connections that were opened, with the events of both sides, in their order."""
        return cast("Sequence[WebSocketCall[ClientEventT, ServerEventT]]", self.calls)

    def assert_sent(self, type_: str, /, **fields: object) -> None:
        """Raise AssertionError unless a client has sent an event of a type with these fields.

        The values may be expectations of `openai_responses.matching`. Raises ValueError for a type
        that no event of the client has.
        """
        __tracebackhide__ = True
        events = session_base(self._engine_route.operation).client_events
        sent_by_clients(self.connections, events, type_, fields)

    def session(self, **parameters: str) -> SessionClient[ClientEventT, ServerEventT]:
        """Open a connection without a socket, and return the client's side of it.

        `parameters` are those of the path and the query, such as `model`. Raises ValueError if one
        of the path is missing, and RuntimeError for a route that belongs to no mock.
        """
        route = self._engine_route
        if route.open_session is None:
            raise RuntimeError(f"{self!r} belongs to no mock")
        client = route.open_session(route.operation, parameters)
        return cast("SessionClient[ClientEventT, ServerEventT]", client)
