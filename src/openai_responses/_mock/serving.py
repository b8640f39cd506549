"""A mock behind a socket, or as an ASGI application."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Mapping
from functools import cached_property, partial
from inspect import signature
from typing import TYPE_CHECKING, Any

from typing_extensions import Self

from openai_responses._core.engine import Engine
from openai_responses._core.http.hosts import Realm
from openai_responses._core.http.reply import Reply
from openai_responses._core.http.request import Request
from openai_responses._core.spec.path_router import Match
from openai_responses.stores.state_store import StateStore

if TYPE_CHECKING:
    from openai_responses._server.application import Application
    from openai_responses._server.asgi import AsgiApp
    from openai_responses._server.dispatcher import Control, Dispatcher, Log
    from openai_responses._server.server import Server
    from openai_responses._server.sessions import Sessions

    from .websockets import WebSockets

__all__ = ["Serving"]


class Serving:
    """Methods to answer clients of other processes and languages, whether entered or not."""

    _realm: Realm
    _engine: Engine
    _websockets: WebSockets
    _base_url: str
    _key: str
    _max_body_bytes: int
    _given: tuple[tuple[object, ...], Mapping[str, object]]

    if not TYPE_CHECKING:  # type checkers would compare it with the constructors of subclasses

        def __new__(cls, *args: object, **kwargs: object) -> Self:
            """Keep the arguments: mocks of sessions are made with them, of subclasses too."""
            self = super().__new__(cls)
            self._given = args, kwargs
            return self

    def serve(
        self,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        tls: bool = False,
        environ: bool = False,
        log: Log | None = None,
        max_sessions: int = 1000,
        session_max_age: float | None = 3600.0,
        max_calls: int | None = None,
        prepare: Callable[[Self], object] | None = None,
    ) -> Server[Self]:
        """Return a server that answers by this mock, to be entered with `with` or `async with`.

        It listens on `host` ("localhost" for IPv4 and IPv6) and on `port`, by default a free one.
        With `tls` it has a certificate of its own (extra `tls`). With `environ` the variables
        `OPENAI_BASE_URL` and `OPENAI_API_KEY` are set until the block ends, so that child processes
        call it. `log` is called with an entry for each call.

        Requests that name a session are answered by a mock of that session, made with the arguments
        of this one; `prepare` is called with it first. At most `max_sessions` are kept, each until
        it was not used for `session_max_age` seconds.

        Each mock keeps its last `max_calls` calls and up to a hundredth more, by default all.
        Raises ValueError for a number below 1.
        """
        from openai_responses._server.reading import Limits
        from openai_responses._server.running import Threads
        from openai_responses._server.server import Server
        from openai_responses._server.settings import Settings, fastest_reader

        if max_calls is not None and max_calls < 1:
            raise ValueError(f"max_calls: expected at least 1, got {max_calls}")
        sessions = self._sessions(max_sessions, session_max_age, prepare, max_calls)
        limits = Limits(body=self._max_body_bytes)
        settings = Settings(_dispatcher(sessions, host, log), limits, Threads(), fastest_reader())
        return Server(settings, sessions, self._key, host=host, port=port, tls=tls, environ=environ)

    @cached_property
    def asgi(self) -> AsgiApp:
        """The mock as an ASGI application, for a server of your own or a client's `ASGITransport`.

        It has sessions, as the server of `serve`. ASGI has no failed connections: faults that need
        one raise WireError in the application, for which servers answer 500, or close the
        connection if the reply has begun.
        """
        from openai_responses._server.asgi import AsgiApp

        return AsgiApp(_dispatcher(self._sessions(), ""), self._max_body_bytes)

    def _sessions(
        self,
        max_count: int = 1000,
        max_age: float | None = 3600.0,
        prepare: Callable[[Self], object] | None = None,
        max_calls: int | None = None,
    ) -> Sessions[Self]:
        """Return sessions whose mocks have the arguments of this one; a given state is copied."""
        from openai_responses._server.sessions import SessionLimits, Sessions

        args, kwargs = self._given
        _, *names = signature(type(self).__init__).parameters
        given = dict(zip(names, args, strict=False)) | dict(kwargs)
        states = {
            name: each.to_json() for name, each in given.items() if isinstance(each, StateStore)
        }
        make_mock = partial(self._another, given, states, prepare)
        application_of = partial(Serving._application, max_calls=max_calls)
        return Sessions(self, make_mock, application_of, SessionLimits(max_count, max_age))

    def _another(
        self,
        given: Mapping[str, object],
        states: Mapping[str, str],
        prepare: Callable[[Self], object] | None,
        arguments: Mapping[str, object],
    ) -> Self:
        """Return a mock with the given arguments, but for `arguments`, and its own saved states."""
        make: Callable[..., Self] = type(self)
        own = {name: StateStore.from_json(saved) for name, saved in states.items()}
        mock = make(**{**given, **own, **arguments})
        if prepare is not None:
            prepare(mock)
        return mock

    def _application(self, max_calls: int | None = None) -> Application:
        from openai_responses._server.application import Application

        forget = None if max_calls is None else partial(self._keep_last_calls, max_calls)
        return Application(
            self._realm,
            self._base_url,
            self._route_name,
            self._websockets.operation_name,
            self._record_failure,
            forget,
        )

    def _record_failure(self, request: Request, reply: Reply) -> None:
        """Record the reply of a server to a request that the mock has not answered."""
        for call in reversed(self._engine.calls):
            if call.is_of(request):
                call.record_reply(reply)
                return

    @abstractmethod
    def _keep_last_calls(self, max_count: int) -> None:
        """Forget the first calls if there are more than `max_count`."""

    def _route_name(self, request: Request) -> str | None:
        match = self._engine.find(request)
        return match.target.name if isinstance(match, Match) else None


def _dispatcher(sessions: Sessions[Any], host: str, log: Log | None = None) -> Dispatcher:
    """Return what answers the requests of a server that listens on a host."""
    from openai_responses._server.dispatcher import Dispatcher

    def control() -> Control:
        from openai_responses._server.control.api import ControlApi  # most servers do not need it

        return ControlApi(sessions, host)

    return Dispatcher(sessions.session, control, log)
