"""The opening handshake: finds the route of a WebSocket, and opens a connection or refuses it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from threading import Lock
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlencode

from openai_responses._core.calls.recorded_sessions import RecordedSession
from openai_responses._core.calls.websocket_calls import WebSocketCall
from openai_responses._core.errors.exceptions import UnmatchedCallError
from openai_responses._core.faults.faulty_reply import is_faulty
from openai_responses._core.http.api_errors import ApiError, error_reply, unknown_url
from openai_responses._core.http.headers import HeaderPairs
from openai_responses._core.http.reply import Reply
from openai_responses._core.http.reply_headers import reply_headers
from openai_responses._core.http.reply_stream import StreamContext
from openai_responses._core.http.request import Request
from openai_responses._core.json_values.unset import UNSET
from openai_responses._core.routes.answer_kinds import is_session, is_session_class
from openai_responses._core.routes.answers import reply_with
from openai_responses._core.routes.any_route import EngineRoute, engine_route
from openai_responses._core.routes.functions import check_not_awaitable
from openai_responses._core.routes.session_faults import faults_of_session
from openai_responses._core.routes.targets import find_operation
from openai_responses._core.sessions.bases import session_base
from openai_responses._core.sessions.behaviour import RefusingBehaviour
from openai_responses._core.sessions.client import SessionClient
from openai_responses._core.sessions.connection import Connection
from openai_responses._core.sessions.context import SessionContext
from openai_responses._core.sessions.replay import ReplayBehaviour
from openai_responses._core.spec.modes import OPEN_PARTIAL, OPEN_REQUEST, REQUEST
from openai_responses._core.spec.path_router import Match
from openai_responses._core.state.calls import StateCall
from openai_responses._core.validation.api_words import refusal_of

from .mock_parts import MockParts
from .session_requests import SessionRequests
from .watched_faults import WatchedFaults

if TYPE_CHECKING:
    from openai_responses._core.faults.faulty_reply import Step
    from openai_responses._core.sessions.behaviour import Session, SessionBehaviour
    from openai_responses._core.sessions.session import AnySession
    from openai_responses._core.spec.operations import Operation
    from openai_responses._core.spec.shapes import Shape

__all__ = ["Handshakes"]

_BETA_HEADER = "openai-beta"
_BETA = "beta."
_HOST = "https://api.openai.com/v1"


class Handshakes:
    """Opens the connections of one mock, and keeps those that are open."""

    def __init__(self, parts: MockParts) -> None:
        self._parts = parts
        self._connections: list[Connection] = []
        self._watched_faults = WatchedFaults()
        self._lock = Lock()  # connections are opened in several threads

    def operation_name(self, request: Request) -> str | None:
        """Return the name of the operation whose WebSocket is at a request's address, or None.

        The headers of the opening handshake are not checked.
        """
        match = self._find(request)
        return None if match is None else match.target.name

    def connect(self, request: Request) -> Connection | Reply:
        """Return the connection that a request opens, or the reply that refuses it.

        Raises the route's answer if it is an exception other than ApiError, and ResponseTypeError
        for an answer of the wrong kind.
        """
        match = self._find(request)
        if match is None:
            return unknown_url(request)
        return self._connect(match.target, match.path_params, request)

    def open_session(
        self, operation: Operation, parameters: Mapping[str, str]
    ) -> SessionClient[Any, Any]:
        """Open a connection without a socket, with the parameters of the path and the query.

        Raises ValueError if a path parameter is missing, or if the connection is refused.
        """
        query, values, path = dict(parameters), dict[str, str](), operation.path
        for name in operation.parameter_names:
            if name not in query:
                raise ValueError(f"{operation.name}: the path {path} needs {name}=...")
            values[name] = query.pop(name)
            path = path.replace(f"{{{name}}}", quote(values[name], safe=""))
        url = f"{_HOST}{path}{'?' if query else ''}{urlencode(query)}"
        opened = self._connect(operation, values, Request("GET", url, HeaderPairs(()), b""))
        if isinstance(opened, Reply):
            raise ValueError(f"{operation.name} was refused: {opened.status} {opened.body!r}")
        return SessionClient(opened)

    def check_faults(self) -> None:
        """Fail the test for each fault of a session that no connection has reached."""
        with self._lock:
            errors = self._watched_faults.take_errors()
        self._parts.engine.validator.failures.extend(errors)

    def on_time_passed(self) -> None:
        """Notify the open connections that the mock's time has advanced."""
        for connection in self._connections:
            connection.on_time_passed()

    def on_call_ended(self, call_id: str) -> None:
        """Notify the open connections that have joined a call that it has ended."""
        for connection in list(self._connections):
            if connection.context.call_id == call_id:
                connection.on_call_ended()

    def _connect(
        self, operation: Operation, path_params: Mapping[str, str], request: Request
    ) -> Connection | Reply:
        parts = self._parts
        route = case = engine_route(parts.route(operation))
        events = session_base(operation).client_events
        call: WebSocketCall[Any, Any] = WebSocketCall(request, path_params, operation.name, events)
        try:
            parts.engine.validator.check(request, route)
            case = route.select(call)
            opened = self._open(case, call, request)
        except ApiError as error:
            call.hint = error.hint
            opened = self._error_reply(error, operation, request)
        except UnmatchedCallError as error:
            parts.engine.validator.failures.append(error)
            raise
        finally:
            route.calls.append(call)
            if case is not route:
                case.calls.append(call)
            parts.engine.calls.append(call)
        if isinstance(opened, Reply):
            return call.record_reply(opened)
        call.record_reply(Reply(101, (), b""))
        with self._lock:
            still_open = [each for each in self._connections if each.closing is None]
            self._connections = [*still_open, opened]
        return opened

    def _open(
        self, route: EngineRoute, call: WebSocketCall[Any, Any], request: Request
    ) -> Connection | Reply:
        """Return the connection with the session that a route answers with, or its reply."""
        parts, default = self._parts, session_base(route.operation)
        opened = partial(self._connection, route, call, request)
        if (retired := parts.engine.validator.retired(request, route)) is not None:
            return opened(default, partial(RefusingBehaviour, error=retired))
        value = self._answer(route, call, request)
        answer, steps = (value.answer, value.steps) if is_faulty(value) else (value, ())
        if answer is UNSET or answer is None:
            parts.engine.validator.check_answered(route)
            answer = default
        if isinstance(answer, RecordedSession):
            return opened(default, partial(ReplayBehaviour, recorded=answer), steps)
        if is_session(answer) or is_session_class(answer):
            return opened(answer, parts.behaviour, steps)
        return self._refuse(route, call, request, value)

    def _answer(
        self, route: EngineRoute, call: WebSocketCall[Any, Any], request: Request
    ) -> object:
        """Return the answer of a route, or the result of its function."""
        responder, state = route.responder(), self._parts.engine.backend.state
        value = responder.respond(request, route.handle, call.path_params, state)
        if not responder.is_function:
            return value
        check_not_awaitable(value, route.name)
        return responder.accept(value)

    def _connection(
        self,
        route: EngineRoute,
        call: WebSocketCall[Any, Any],
        request: Request,
        session: AnySession | type[AnySession],
        behaviour: Callable[[Session, SessionContext], SessionBehaviour],
        steps: Sequence[Step] = (),
    ) -> Connection:
        context = self._context(route, call, request)
        opened = session() if is_session_class(session) else session
        made = behaviour(opened, context)
        if session is session_base(route.operation):
            made.check()
        opened.open(context, made)
        faults = faults_of_session(steps, route.name)
        connection = Connection(opened, context, call, made.refusal, faults)
        if faults:
            with self._lock:
                self._watched_faults.add(connection, steps)
        return connection

    def _refuse(
        self, route: EngineRoute, call: WebSocketCall[Any, Any], request: Request, value: object
    ) -> Reply:
        """Return the reply by which an answer refuses the connection, with its faults."""
        operation, backend = route.operation, self._parts.engine.backend
        state_call = StateCall(operation, request, call.path_params, backend.determinism, backend)
        if not is_faulty(value):
            return reply_with(value, state_call)
        try:
            reply = reply_with(value.answer, state_call)
        except ApiError as error:
            reply = self._error_reply(error, operation, request)
        return value.apply(reply, StreamContext(operation, request, backend.determinism))

    def _error_reply(self, error: ApiError, operation: Operation, request: Request) -> Reply:
        headers = reply_headers(operation, request, self._parts.engine.backend.determinism)
        return error_reply(error.as_sent_to(request), headers)

    def _context(
        self, route: EngineRoute, call: WebSocketCall[Any, Any], request: Request
    ) -> SessionContext:
        parts, rules = self._parts, self._parts.rules
        accepts_unknown = route.answer_mode is OPEN_PARTIAL
        requests = SessionRequests(parts, request, route.operation)

        def refusal(value: object, shape: Shape) -> ApiError | None:
            mode = OPEN_REQUEST if accepts_unknown else REQUEST
            problem = refusal_of(value, shape, mode) if rules.check_requests else None
            if problem is None:
                return None
            return ApiError(400, problem.message, param=problem.path or None, code=problem.code)

        return SessionContext(
            operation=route.operation,
            request=request,
            path_params=call.path_params,
            backend=parts.engine.backend,
            script=lambda: parts.engine.script,
            prepare=requests.prepare,
            send=requests.send,
            request_refusal=requests.refusal,
            refusal=refusal,
            failures=parts.engine.validator.failures,
            user_turns=parts.engine.user_turns,
            strict=rules.strict,
            accepts_unknown=accepts_unknown,
        )

    def _find(self, request: Request) -> Match[Operation] | None:
        """Return the operation of a request; of several at one path, the one that it asks for.

        The header `OpenAI-Beta: realtime=v1` asks for the operation below `beta`. Without it, an
        operation for which the test has set an answer is preferred.
        """
        parts = self._parts
        match = find_operation(request, parts.addresses.paths(request), parts.websockets)
        if not isinstance(match, Match):
            return None
        at_path = [each for each in parts.websockets.rows if each.path == match.target.path]
        betas = {each.partition("=")[0].strip() for each in request.header(_BETA_HEADER).split(",")}
        requested = [each for each in at_path if _beta_of(each) in betas]
        others = [each for each in at_path if not each.name.startswith(_BETA)]
        answered = [each for each in at_path if engine_route(parts.route(each)).is_set]
        candidates = [
            *requested,
            *(each for each in others if each in answered),
            *answered,
            *others,
        ]
        return Match(next(iter(candidates), match.target), match.path_params)


def _beta_of(operation: Operation) -> str | None:
    """Return the resource below `beta` that opens a WebSocket: `realtime`; None for others."""
    name, _, _ = operation.name.rpartition(".")
    return name.removeprefix(_BETA) if name.startswith(_BETA) else None
