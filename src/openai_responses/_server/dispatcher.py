"""The dispatcher of a server: passes requests to mocks of sessions, or to the control API."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import cached_property, partial
from typing import NamedTuple, Protocol

from openai_responses._core.http.blocking import BlockingRunner, run_blocking_with
from openai_responses._core.http.reply import Reply
from openai_responses._core.http.subprotocols import with_headers_of_browsers
from openai_responses._core.http.websockets import SocketConnection

from .application import Application
from .cors import cors_headers, preflight
from .naming import DEFAULT, resolve_session
from .received import ReceivedRequest

__all__ = ["Control", "Destination", "Dispatcher", "Log", "LogEntry"]

_HEALTH = frozenset(("/health", "/ready", "/_x-steady/health"))
_CONTROL = "/_mock"
_JSON = ("content-type", "application/json")
_REDIRECTS = range(300, 400)
# They are about api.openai.com, and clients would cache them for the host of the server.
_REMOVED_HEADERS = frozenset(("alt-svc", "strict-transport-security"))


@dataclass(frozen=True)
class LogEntry:
    """The log entry of a call: `outcome` is the status, or the name of a connection failure.

    `session` is the id of the session that has answered; None for the default session.
    """

    method: str
    path: str
    outcome: str
    milliseconds: float
    route: str | None
    session: str | None = None


Log = Callable[[LogEntry], None]


class Destination(NamedTuple):
    """The destination of a request: an application; None stands for the server itself.

    `request` is as the application sees it, without the path `prefix` of a session. It opens a
    WebSocket if `websocket` has the name of the route that does so.
    """

    received: ReceivedRequest
    request: ReceivedRequest
    application: Application | None = None
    session: str = DEFAULT
    prefix: str = ""
    websocket: str | None = None

    def store_error(self, error: Exception) -> None:
        """Store an error with the mock; for errors after the start of a reply."""
        if self.application is not None:
            self.application.store_error(self.request, error)


class Control(Protocol):
    """The control API."""

    async def answer(self, received: ReceivedRequest, runner: BlockingRunner) -> Reply:
        """Return the reply to a request."""
        ...


class HasApplication(Protocol):
    """The part of a session that the dispatcher uses."""

    @property
    def application(self) -> Application:
        """The application that answers the session's requests."""
        ...


class Dispatcher:
    """Answers all requests of a server."""

    def __init__(
        self,
        session: Callable[[str], HasApplication],
        control: Callable[[], Control],
        log: Log | None = None,
    ) -> None:
        """`session` returns a session by its id; `control` creates the control API on first use."""
        self._session = session
        self._make_control = control
        self._log = log

    @cached_property
    def _control(self) -> Control:
        return self._make_control()

    def destination(
        self, received: ReceivedRequest, *, asks_for_websocket: bool = False
    ) -> Destination:
        """Return the destination of a request; its session is created if it does not exist.

        An opening handshake at a path without a WebSocket is treated as a plain request.
        """
        if _is_of_server(received):
            return Destination(received, received)
        known = received
        if asks_for_websocket:
            known = received._replace(headers=with_headers_of_browsers(received.headers))
        request, session, prefix = resolve_session(known)
        application = self._session(session).application
        websocket = application.websocket_name(request) if asks_for_websocket else None
        return Destination(received, request, application, session, prefix, websocket)

    def start_answer(
        self, destination: Destination, runner: BlockingRunner
    ) -> Reply | Awaitable[Reply]:
        """Return the reply to a request, or what waits for it.

        Both raise WireError if the connection is to fail instead. `runner` runs what may block.
        """
        run_blocking_with(runner)
        received, application = destination.received, destination.application
        if application is not None:
            answer = application.start_answer(destination.request)
            if isinstance(answer, Reply):
                return _for_client(answer, destination, application)
            return _for_client_later(answer, destination, application)
        if _is_control(
            received.path
        ):  # without CORS headers: pages of other origins may not use it
            return self._control.answer(received, runner)
        reply = preflight(received) or Reply(200, (_JSON,), b'{"status":"ok"}')
        return Reply(reply.status, [*reply.headers, *cors_headers(received)], reply.body)

    async def answer(self, destination: Destination, runner: BlockingRunner) -> Reply:
        """Return the reply to a request; raises as `start_answer` does."""
        answer = self.start_answer(destination, runner)
        return answer if isinstance(answer, Reply) else await answer

    async def connect(
        self, destination: Destination, runner: BlockingRunner
    ) -> SocketConnection | Reply:
        """Return the WebSocket that a request opens, or the reply that refuses it.

        Raises and runs as `start_answer` does.
        """
        application = destination.application
        assert application is not None  # the server itself has no WebSockets
        run_blocking_with(runner)
        opened = await application.connect(destination.request, runner)
        if isinstance(opened, Reply):
            return _for_client(opened, destination, application)
        return opened

    def log(self, destination: Destination, outcome: str, seconds: float) -> None:
        """Log a call, if calls are logged."""
        if self._log is None:
            return
        received, application = destination.received, destination.application
        route = destination.websocket
        if route is None and application is not None:
            route = application.route_name(destination.request)
        session = None if destination.session == DEFAULT else destination.session
        entry = LogEntry(received.method, received.path, outcome, seconds * 1000, route, session)
        self._log(entry)


def _is_of_server(received: ReceivedRequest) -> bool:
    """Return whether the server itself answers a request: of a path of its own, or a preflight."""
    method, path = received.method, received.path
    if path in _HEALTH and method in ("GET", "HEAD"):
        return True
    return _is_control(path) or (method == "OPTIONS" and preflight(received) is not None)


def _is_control(path: str) -> bool:
    return path == _CONTROL or path.startswith(f"{_CONTROL}/")


def _for_client(reply: Reply, destination: Destination, application: Application) -> Reply:
    """Return the reply of an application, adapted to the address of this server."""
    headers = [pair for pair in reply.headers if pair[0] not in _REMOVED_HEADERS]
    if destination.prefix or reply.status in _REDIRECTS:
        rewrite = partial(_rewrite_location, status=reply.status, origin=application.origin)
        headers = [rewrite(pair, prefix=destination.prefix) for pair in headers]
    return Reply(reply.status, [*headers, *cors_headers(destination.received)], reply.body)


async def _for_client_later(
    answer: Awaitable[Reply], destination: Destination, application: Application
) -> Reply:
    return _for_client(await answer, destination, application)


def _rewrite_location(
    pair: tuple[str, str], *, status: int, origin: str, prefix: str
) -> tuple[str, str]:
    """Return a header of a reply; a `Location` at the mocked API becomes one of this server.

    It keeps the path prefix of the request's session.
    """
    name, url = pair
    if name.lower() != "location":
        return pair
    if status in _REDIRECTS and url.startswith(origin):
        url = url[len(origin) :] or "/"
    is_path = url.startswith("/") and not url.startswith("//")
    return name, f"{prefix}{url}" if is_path else url
