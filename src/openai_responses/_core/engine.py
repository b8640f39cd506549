"""The engine: turns a request into a reply, for any HTTP library, sync and async."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel

from .calls.recorded import CallList
from .errors.exceptions import UnmatchedCallError
from .faults.faulty_reply import is_faulty
from .http.addresses import Addresses
from .http.api_errors import ApiError, UnroutedError, error_reply, unknown_url, wrong_method
from .http.blocking import blocking_runner
from .http.hosts import Answer
from .http.reply import Reply
from .http.reply_headers import edge_headers, reply_headers
from .http.reply_stream import ReplyStream, StreamContext
from .http.request import Request
from .json_values.complete_answer import CompleteAnswer
from .json_values.type_guards import is_mapping
from .json_values.unset import UNSET
from .model_output.base import ModelOutput
from .model_output.user_turns import UserTurns
from .routes.accepted_call import AcceptedCall
from .routes.answers import reply_with
from .routes.any_route import AnyRoute, engine_route
from .routes.responders import Responder
from .routes.suggestions import nearest_operations
from .routes.targets import Target, find_operation
from .spec.operations import Operation, OperationTable
from .spec.path_router import Match, WrongMethod
from .state.backend import Backend
from .state.calls import StateCall
from .streams.stream_parameter import asks_for_stream
from .streams.synthesis.lazy_synthesizer import LazySynthesizer
from .validation.bodies import type_form_fields
from .validation.named_objects import unknown_object
from .validation.request_validator import RequestValidator

if TYPE_CHECKING:
    from .model_output.script import Script
    from .rate_limits.rate_limits import RateWindow
    from .routes.functions import Wait

__all__ = ["Engine"]


class Engine:
    """The engine of one mock: answers requests to its addresses by its routes."""

    is_empty = False
    opens_websockets = True

    def __init__(
        self,
        addresses: Addresses,
        table: OperationTable,
        route: Callable[[Operation], AnyRoute],
        backend: Backend,
        streams: LazySynthesizer,
        validator: RequestValidator,
        calls: CallList[Any],
        window: RateWindow | None = None,
        hint: Callable[[], str] = str,
    ) -> None:
        """Set the addresses, the operations, and `route`, which returns an operation's route.

        `backend` answers for routes without an answer, and completes partial answers; `streams`
        turns answers into events for requests that ask for a stream. Requests that the `validator`
        or the rate limits of the `window` refuse reach none of them. Each call is appended to
        `calls`. `script` has the turns of the model, which answer for routes without an answer, and
        `user_turns` what the user says. The errors for unknown paths and methods end with `hint`.
        """
        self._addresses = addresses
        self._table = table
        self._route = route
        self.backend = backend
        self._streams = streams
        self.validator = validator
        self.calls = calls
        self.script: Script | None = None
        self.user_turns = UserTurns()
        self.window = window
        self._hint = hint

    def serves(self, request: Request) -> bool:
        """Return whether the request is for an address of this mock."""
        return self._addresses.serve(request)

    def nearest(self, request: Request) -> Sequence[str]:
        """Return descriptions of the routes that are closest to a request that no host serves."""
        paths = self._addresses.likely_paths(request)
        operations = nearest_operations(request, paths, self._table)
        return [f"openai_mock.{each.name} ({each.method} {each.path})" for each in operations]

    def answer(self, request: Request, wait: Wait | None = None) -> Reply | None:
        """Return the reply for a sync client; None sends the request to the network.

        Raises what the test author's function raises, ResponseTypeError for a result of the wrong
        kind, StreamMismatchError for a stream that was not requested (or an answer that cannot be
        streamed on request), and AsyncAnswerError for what must be awaited, unless one can `wait`.
        """
        call = self._accept(request)
        if isinstance(call, Reply):
            return call
        try:
            value = call.respond(self.backend.state)
            if call.responder.is_function:
                from .routes.functions import sync_result

                value = sync_result(value, call.answering.route.name, wait)
        except BaseException as error:
            return self._fail(call, error)
        reply = self._finish(call, value)
        if wait is None and reply is not None and isinstance(reply.body, ReplyStream):
            reply.body.check_sync()
        return reply

    def start_answer(self, request: Request) -> Answer:
        """Return the answer for an async client; raises as `answer`, except AsyncAnswerError.

        Only functions of the test's author are waited for.
        """
        call = self._accept(request)
        if isinstance(call, Reply):
            return call
        if call.responder.is_function:
            return self._answer_by_function(call)
        return self._finish(call, call.respond(self.backend.state))

    async def _answer_by_function(self, call: AcceptedCall) -> Reply | None:
        run, respond = blocking_runner(), partial(call.respond, self.backend.state)
        try:
            value = respond() if run is None else await run(respond)
            if inspect.isawaitable(value):
                value = await value
        except BaseException as error:
            return self._fail(call, error)
        return self._finish(call, value)

    def _accept(self, request: Request) -> AcceptedCall | Reply:
        """Return the call that a request makes, or the reply that refuses it."""
        target = self._target(request)
        if isinstance(target, Reply):
            return target
        call = AcceptedCall(request, target)
        try:
            self.validator.check(request, target.route)
            if self.window is not None and not target.route.passes_through:
                self.window.take(request, target.route.operation)
            if target.route.cases is not None:
                call.answering = self._select_case(call)
            call.responder = call.answering.route.responder()
        except BaseException as error:
            return self._fail(call, error)
        return call

    def _finish(self, call: AcceptedCall, value: object) -> Reply | None:
        """Return the reply for the route's answer, and record the call."""
        try:
            reply = self._reply(call, value)
        except BaseException as error:
            return self._fail(call, error)
        call.add_record_to(self.calls)
        return reply

    def _fail(self, call: AcceptedCall, error: BaseException) -> Reply:
        """Return the reply for an error of the API, and record the call; raise any other error."""
        try:
            if not isinstance(error, ApiError):
                raise error
            call.record.hint = error.hint
            return call.record.record_reply(self._error_reply(error, call.target, call.request))
        finally:
            call.add_record_to(self.calls)

    def _target(self, request: Request) -> Target | Reply:
        """Return the target of a request, or the error reply for an unknown path or method."""
        match = self.find(request)
        if match is None:
            return self._with_edge_headers(unknown_url(request, self._hint()))
        if isinstance(match, WrongMethod):
            return self._with_edge_headers(wrong_method(request, match.allowed, self._hint()))
        type_form_fields(request, match.target)
        route = engine_route(self._route(match.target))
        return Target(route, match.path_params, match.target.name)

    def _select_case(self, call: AcceptedCall) -> Target:
        """Return the target of a call to a route with cases: the matching case, if there is one.

        Otherwise it is the route itself, with its own answer or the model's next turn. Raises
        UnmatchedCallError, now and at the end of the test, if there is neither.
        """
        target = call.target
        try:
            return target._replace(route=target.route.select(call.record))
        except UnmatchedCallError as error:
            if self.script is not None and self.script.has_turn_for(target.route.operation):
                return target
            self.validator.failures.append(error)
            raise

    def find(self, request: Request) -> Match[Operation] | WrongMethod | None:
        """Return the operation of a request, from the first candidate path that exists."""
        return find_operation(request, self._addresses.paths(request), self._table)

    def _with_edge_headers(self, reply: Reply) -> Reply:
        headers = (*reply.headers, *edge_headers(self.backend.determinism))
        return Reply(reply.status, headers, reply.body)

    def _reply(self, call: AcceptedCall, value: object) -> Reply | None:
        """Return the reply for the route's answer: validated, completed, generated if UNSET."""
        target, responder = call.answering, call.responder
        if target.route.passes_through:
            return None
        if responder.is_function:
            value = responder.accept(value)
        reply = self._make_reply(target, responder, call.to_state_call(self.backend, value), value)
        if self.window is not None:
            reply.headers = self.window.headers(reply.headers)
        return call.record.record_reply(reply)

    def _make_reply(
        self, target: Target, responder: Responder, call: StateCall, value: object
    ) -> Reply:
        """Return the reply for an accepted answer. Raises ApiError for a refused call."""
        if value is UNSET and self.script is not None:
            value = self.script.next(call.operation) or UNSET
        if value is UNSET and not self._has_answer(call.operation):
            self.validator.check_answered(target.route)
        if value is UNSET or is_mapping(value) or isinstance(value, (bytes, str, BaseModel)):
            return self._reply_with_answer(self._answer(responder, call, value), call)
        if isinstance(value, ModelOutput):
            return self._reply_with_output(call, value)
        if not is_faulty(value):
            return reply_with(value, call)
        answer = value.answer
        try:
            inner = replace(call, author_fields=answer if is_mapping(answer) else None)
            reply = self._make_reply(target, responder, inner, answer)
        except ApiError as error:
            reply = self._error_reply(error, target, call.request)
        return value.apply(reply, StreamContext(call.operation, call.request, call.determinism))

    def _has_answer(self, operation: Operation) -> bool:
        """Return whether the state or the model's turns answer an operation without an answer."""
        has_turn = self.script is not None and self.script.has_turn_for(operation)
        return has_turn or self.backend.answers_from_state(operation)

    def _reply_with_output(self, call: StateCall, value: ModelOutput) -> Reply:
        """Return the reply for the model's output, rendered for the operation."""
        from .model_output.endpoints import render
        from .model_output.values import ModelTurn

        turn = ModelTurn.of(value)
        fields = render(turn, call.operation, call.fields)
        call = replace(call, author_fields=fields or None, turn=turn)
        return self._reply_with_answer(self.backend.answer(call), call)

    def _reply_with_answer(self, answer: object, call: StateCall) -> Reply:
        """Return the reply for a complete answer, streamed on request."""
        facts = call.operation.stream
        if facts is not None and asks_for_stream(facts, call.request):
            final = answer.value if isinstance(answer, CompleteAnswer) else answer
            answer = self._streams.synthesize(final, call)
        elif isinstance(answer, (bytes, str)):
            answer = self.backend.as_media(answer, call)
        return reply_with(answer, call)

    def _answer(self, responder: Responder, call: StateCall, value: object) -> object:
        """Return the complete answer for a partial `value`, or for UNSET.

        Raises ApiError for a call without an answer of its own that names unknown objects.
        """
        if value is UNSET and (refused := unknown_object(call)) is not None:
            raise refused
        if value is UNSET or (call.author_fields is not None and not responder.is_function):
            return self.backend.answer(call)
        if call.author_fields is not None:  # by a function, which replaces all effects of the call
            return self.backend.finish(CompleteAnswer(call.complete()), call)
        if isinstance(value, BaseModel) and not responder.is_function:
            self.backend.remember(call, value)
        return self.backend.finish(value, call)

    def _error_reply(self, error: ApiError, target: Target, request: Request) -> Reply:
        if isinstance(error, UnroutedError):
            return error_reply(error, edge_headers(self.backend.determinism))
        headers = reply_headers(target.route.operation, request, self.backend.determinism)
        if self.window is not None:
            headers = self.window.headers(headers)
        return error_reply(error.as_sent_to(request), headers)
