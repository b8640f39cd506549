"""The application of a server: answers requests by one mock."""

from __future__ import annotations

import traceback
from collections.abc import Awaitable, Callable, Sequence
from typing import TypeVar
from urllib.parse import urlsplit

from openai_responses._adapters.late_objects import native_response
from openai_responses._core.errors.exceptions import MockError
from openai_responses._core.http.blocking import BlockingRunner
from openai_responses._core.http.headers import HeaderList
from openai_responses._core.http.hosts import Realm
from openai_responses._core.http.interception import host_in
from openai_responses._core.http.reply import Reply
from openai_responses._core.http.request import Request
from openai_responses._core.http.websockets import SocketConnection
from openai_responses._core.http.wire_errors import WireError
from openai_responses._core.json_values.encoding import dump

from .endings import fault_of
from .received import ReceivedRequest

__all__ = ["Application", "error_reply"]

_JSON = ("content-type", "application/json")
_DO_NOT_RETRY = ("x-should-retry", "false")

AnswerT = TypeVar("AnswerT")


class Application:
    """Answers requests by the hosts of one mock, as if they were sent to its `base_url`."""

    def __init__(
        self,
        realm: Realm,
        base_url: str,
        route_name: Callable[[Request], str | None],
        websocket_name: Callable[[Request], str | None],
        record_failure: Callable[[Request, Reply], None],
        after_call: Callable[[], None] | None = None,
    ) -> None:
        """Set the mock; `route_name` returns the name of a request's route, for the log.

        `websocket_name` returns the name of the route that opens a WebSocket at a request's path.
        `record_failure` is called with each reply that reports an error of the mock, `after_call`
        after each reply.
        """
        parts = urlsplit(base_url)
        self._realm = realm
        self.origin = f"{parts.scheme}://{parts.netloc}"
        self._route_name = route_name
        self._websocket_name = websocket_name
        self._record_failure = record_failure
        self._after_call = after_call

    @property
    def errors(self) -> Sequence[MockError]:
        """The errors of requests, which the mock raises at its end."""
        return self._realm.errors

    def start_answer(self, received: ReceivedRequest) -> Reply | Awaitable[Reply]:
        """Return the mock's reply, or what waits for it.

        Both raise WireError if the connection is to fail instead. Errors of the mock, and of
        functions of the test's author, become replies with status 500; they are also stored with
        the mock, which raises for them at its end.
        """
        request = received.to_request(self.origin)
        try:
            answer = host_in(self._realm, request).start_answer(request)
        except Exception as error:
            return self._fail(received, request, error)
        if answer is None or isinstance(answer, Reply):
            return self._finish(received, answer)
        return self._finish_later(received, request, answer)

    async def connect(
        self, received: ReceivedRequest, runner: BlockingRunner
    ) -> SocketConnection | Reply:
        """Return the WebSocket that a request opens, or the reply that refuses it.

        `runner` runs functions of the test's author. Raises and stores errors as `start_answer`
        does.
        """
        request = received.to_request(self.origin)
        opening = runner(lambda: host_in(self._realm, request).connect(request))
        return await self._finish_later(received, request, opening)

    async def _finish_later(
        self, received: ReceivedRequest, request: Request, answer: Awaitable[AnswerT | Reply | None]
    ) -> AnswerT | Reply:
        try:
            result = await answer
        except Exception as error:
            return self._fail(received, request, error)
        return self._finish(received, result)

    def _finish(self, received: ReceivedRequest, result: AnswerT | Reply | None) -> AnswerT | Reply:
        """Return what the mock has answered."""
        if self._after_call is not None:
            self._after_call()
        if result is None:
            return self._error_reply(received, _pass_through_error(received))
        if isinstance(result, Reply):
            result.native_response = native_response
        return result

    def _fail(self, received: ReceivedRequest, request: Request, error: Exception) -> Reply:
        """Return the reply for what the mock has raised. Raises WireError for a failure."""
        try:
            fault = fault_of(error)
            if fault is not None:
                raise WireError(fault) from error
            reply = self._error_reply(received, error)
            reply.native_response = native_response
            self._record_failure(request, reply)
            return reply
        finally:
            if self._after_call is not None:
                self._after_call()

    def route_name(self, received: ReceivedRequest) -> str | None:
        """Return the name of a request's route; None if it has none."""
        return self._route_name(received.to_request(self.origin))

    def websocket_name(self, received: ReceivedRequest) -> str | None:
        """Return the name of the route that opens a WebSocket at a request's path, or None."""
        return self._websocket_name(received.to_request(self.origin))

    def _error_reply(self, received: ReceivedRequest, error: Exception) -> Reply:
        """Store an error, and return the reply that tells the client about it."""
        stored = self.store_error(received, error)
        return error_reply(500, str(stored), "mock_error", type(error).__name__)

    def store_error(self, received: ReceivedRequest, error: Exception) -> MockError:
        """Store an error with the mock, and return it; errors of other classes are wrapped."""
        stored = error if isinstance(error, MockError) else _wrap_error(received, error)
        if stored not in self._realm.errors:
            self._realm.errors.append(stored)
        return stored


def error_reply(status: int, message: str, kind: str, code: str | None = None) -> Reply:
    """Return an error of the server itself in the API's format; clients do not retry the call."""
    fields = {"message": message, "type": kind, "param": None, "code": code}
    headers: HeaderList = (_JSON, _DO_NOT_RETRY)
    return Reply(status, headers, dump({"error": fields}))


def _wrap_error(received: ReceivedRequest, error: Exception) -> MockError:
    last = traceback.extract_tb(error.__traceback__)[-1:]
    where = "".join(f" ({frame.filename}, line {frame.lineno})" for frame in last)
    wrapper = MockError(
        f"{received.method} {received.path}: answering this call raised "
        f"{type(error).__name__}: {error}{where}"
    )
    wrapper.__cause__ = error
    return wrapper


def _pass_through_error(received: ReceivedRequest) -> MockError:
    return MockError(
        f"{received.method} {received.path}: the route passes calls through to the network, which "
        "a server does not support. Set an answer for the route, or send the request to the API."
    )
