"""Sends each request of a server to what answers it: a session's mock, or the server itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property, partial
from typing import NamedTuple, Protocol

from openai_responses._core.http.blocking import BlockingRunner, run_blocking_with
from openai_responses._core.http.reply import Reply
from openai_responses._core.http.subprotocols import with_headers_of_browsers
from openai_responses._core.http.websockets import SocketConnection

from .application import Application
from .cors import cors_headers, preflight
from .naming import DEFAULT, addressed
from .received import ReceivedRequest

__all__ = ["Control", "Destination", "Dispatcher", "Log", "LogEntry"]

_HEALTH = frozenset(("/health", "/ready", "/_x-steady/health"))
_CONTROL = "/_mock"
_JSON = ("content-type", "application/json")
_REDIRECTS = range(300, 400)
# These are about api.openai.com and other ports, and clients remember them for this host.
_NOT_SENT = frozenset(("alt-svc", "strict-transport-security"))


@dataclass(frozen=True)
class LogEntry:
    """What is logged of a call: `outcome` is the status, or the name of a failed connection.

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
    """Where a request goes: to an application, or to the server itself if that is None.

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
        """Store an error of a reply that has begun with the mock."""
        if self.application is not None:
            self.application.store_error(self.request, error)


class Control(Protocol):
    """The control API."""

    async def answer(self, received: ReceivedRequest, runner: BlockingRunner) -> Reply:
        """Return the reply to a request."""
        ...


class FoundSession(Protocol):
    """A session, as requests need it."""

    @property
    def application(self) -> Application:
        """What answers its requests."""
        ...


class Dispatcher:
    """Answers all requests of a server."""

    def __init__(
        self,
        session: Callable[[str], FoundSession],
        control: Callable[[], Control],
        log: Log | None = None,
    ) -> None:
        """`session` returns the session of an id; `control` makes the control API if it is used."""
        self._session = session
        self._make_control = control
        self._log = log

    @cached_property
    def _control(self) -> Control:
        return self._make_control()

    def destination(
        self, received: ReceivedRequest, *, asks_for_websocket: bool = False
    ) -> Destination:
        """Return where a request goes; a session that it names is made if there is none.

        A request for a WebSocket at a path that has none is answered as if it did not ask.
        """
        if _is_health(received) or _is_control(received) or preflight(received) is not None:
            return Destination(received, received)
        known = received
        if asks_for_websocket:
            known = received._replace(headers=with_headers_of_browsers(received.headers))
        request, session, prefix = addressed(known)
        application = self._session(session).application
        websocket = application.websocket_name(request) if asks_for_websocket else None
        return Destination(received, request, application, session, prefix, websocket)

    async def answer(self, destination: Destination, runner: BlockingRunner) -> Reply:
        """Return the reply to a request. Raises WireError if the connection is to fail instead.

        `runner` runs what may block.
        """
        run_blocking_with(runner)
        received, application = destination.received, destination.application
        if application is not None:
            reply = await application.answer(destination.request)
            return _for_client(reply, destination, application)
        if _is_control(received):  # no page of another origin may use it: it has no CORS
            return await self._control.answer(received, runner)
        reply = preflight(received) or Reply(200, (_JSON,), b'{"status":"ok"}')
        return Reply(reply.status, [*reply.headers, *cors_headers(received)], reply.body)

    async def connect(
        self, destination: Destination, runner: BlockingRunner
    ) -> SocketConnection | Reply:
        """Return the WebSocket that a request opens, or the reply that refuses it.

        Raises and runs as `answer` does.
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


def _is_control(received: ReceivedRequest) -> bool:
    return received.path == _CONTROL or received.path.startswith(f"{_CONTROL}/")


def _is_health(received: ReceivedRequest) -> bool:
    return received.path in _HEALTH and received.method in ("GET", "HEAD")


def _for_client(reply: Reply, destination: Destination, application: Application) -> Reply:
    """Return a reply of an application as the client of this server gets it."""
    headers = [pair for pair in reply.headers if pair[0] not in _NOT_SENT]
    if destination.prefix or reply.status in _REDIRECTS:
        led = partial(_led_back, status=reply.status, origin=application.origin)
        headers = [led(pair, prefix=destination.prefix) for pair in headers]
    return Reply(reply.status, [*headers, *cors_headers(destination.received)], reply.body)


def _led_back(pair: tuple[str, str], *, status: int, origin: str, prefix: str) -> tuple[str, str]:
    """Return a header of a reply: a redirect to the mocked API leads back to the server.

    Locations stay within the session in whose path the request was.
    """
    name, url = pair
    if name.lower() != "location":
        return pair
    if status in _REDIRECTS and url.startswith(origin):
        url = url[len(origin) :] or "/"
    is_path = url.startswith("/") and not url.startswith("//")
    return name, f"{prefix}{url}" if is_path else url
