"""Answers the requests of a server: by the mock's hosts, or by the server itself."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import urlsplit

from openai_responses._adapters.late_objects import native_response
from openai_responses._core.errors.exceptions import MockError
from openai_responses._core.http.blocking import BlockingRunner, run_blocking_with
from openai_responses._core.http.headers import HeaderList
from openai_responses._core.http.hosts import Realm
from openai_responses._core.http.interception import host_in
from openai_responses._core.http.reply import Reply
from openai_responses._core.http.request import Request
from openai_responses._core.http.wire_errors import WireError
from openai_responses._core.json_values.encoding import dump

from .cors import cors_headers, preflight
from .endings import fault_of
from .received import ReceivedRequest

__all__ = ["Application", "LogEntry", "error_reply"]

_HEALTH = frozenset(("/health", "/ready", "/_x-steady/health"))
_JSON = ("content-type", "application/json")
_REDIRECTS = range(300, 400)
_DO_NOT_RETRY = ("x-should-retry", "false")
# These are about api.openai.com and other ports, and clients remember them for this host.
_NOT_SENT = frozenset(("alt-svc", "strict-transport-security"))


@dataclass(frozen=True)
class LogEntry:
    """What is logged of a call: `outcome` is the status, or the name of a failed connection."""

    method: str
    path: str
    outcome: str
    milliseconds: float
    route: str | None


Log = Callable[[LogEntry], None]


class Application:
    """The requests of one server, answered by the hosts of a mock as if sent to its `base_url`."""

    def __init__(
        self,
        realm: Realm,
        base_url: str,
        route_name: Callable[[Request], str | None],
        log: Log | None = None,
    ) -> None:
        """Set the mock; `route_name` returns the name of a request's route, for the log."""
        parts = urlsplit(base_url)
        self._realm = realm
        self._origin = f"{parts.scheme}://{parts.netloc}"
        self._route_name = route_name
        self._log = log

    async def answer(self, received: ReceivedRequest, runner: BlockingRunner) -> Reply:
        """Return the reply to a request. Raises WireError if the connection is to fail instead.

        Errors of the mock, and of functions of the test's author, become replies with status 500;
        they are also stored with the mock, which raises for them at its end. `runner` runs what may
        block.
        """
        run_blocking_with(runner)
        reply = preflight(received) or _health(received)
        if reply is None:
            reply = await self._answer(received)
        headers = [pair for pair in reply.headers if pair[0] not in _NOT_SENT]
        if reply.status in _REDIRECTS:
            headers = [self._relative(pair) for pair in headers]
        return Reply(reply.status, [*headers, *cors_headers(received)], reply.body)

    async def _answer(self, received: ReceivedRequest) -> Reply:
        request = received.to_request(self._origin)
        try:
            reply = await host_in(self._realm, request).answer_async(request)
        except Exception as error:
            fault = fault_of(error)
            if fault is not None:
                raise WireError(fault) from error
            return self._failed(received, error)
        if reply is None:
            return self._failed(received, _not_passed_on(received))
        reply.native_response = native_response
        return reply

    def _failed(self, received: ReceivedRequest, error: Exception) -> Reply:
        """Store an error, and return the reply that tells the client about it."""
        stored = self.store_error(received, error)
        return error_reply(500, str(stored), "mock_error", type(error).__name__)

    def store_error(self, received: ReceivedRequest, error: Exception) -> MockError:
        """Store an error with the mock, and return it; errors of other classes are wrapped."""
        stored = error if isinstance(error, MockError) else _wrapped(received, error)
        if stored not in self._realm.errors:
            self._realm.errors.append(stored)
        return stored

    def log(self, received: ReceivedRequest, outcome: str, seconds: float) -> None:
        """Log a call, if calls are logged."""
        if self._log is not None:
            route = self._route_name(received.to_request(self._origin))
            path = received.path
            self._log(LogEntry(received.method, path, outcome, seconds * 1000, route))

    def _relative(self, pair: tuple[str, str]) -> tuple[str, str]:
        """Return a header of a redirect: one to the mocked API leads back to the server."""
        name, value = pair
        if value.startswith(self._origin) and name.lower() == "location":
            return name, value[len(self._origin) :] or "/"
        return pair


def error_reply(status: int, message: str, kind: str, code: str | None = None) -> Reply:
    """Return a reply of the server itself, in the form of the API's errors; none is retried."""
    fields = {"message": message, "type": kind, "param": None, "code": code}
    headers: HeaderList = (_JSON, _DO_NOT_RETRY)
    return Reply(status, headers, dump({"error": fields}))


def _health(received: ReceivedRequest) -> Reply | None:
    if received.path not in _HEALTH or received.method not in ("GET", "HEAD"):
        return None
    return Reply(200, (_JSON,), b'{"status":"ok"}')


def _wrapped(received: ReceivedRequest, error: Exception) -> MockError:
    last = traceback.extract_tb(error.__traceback__)[-1:]
    where = "".join(f" ({frame.filename}, line {frame.lineno})" for frame in last)
    wrapped = MockError(
        f"{received.method} {received.path}: what answers this call raised "
        f"{type(error).__name__}: {error}{where}"
    )
    wrapped.__cause__ = error
    return wrapped


def _not_passed_on(received: ReceivedRequest) -> MockError:
    return MockError(
        f"{received.method} {received.path}: the route lets calls through to the network, which a "
        "server does not do. Set an answer, or let the client call the other address itself."
    )
