"""The engine: a request in, a reply out, for any HTTP library and for sync and async clients."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from pydantic import BaseModel

from .addresses import Addresses
from .answers import reply_with
from .api_errors import ApiError, refusal, unknown_url, wrong_method
from .exchange import Reply, Request
from .free_streams.playing import FreeStreams
from .functions import refuse_awaitable
from .narrowing import is_mapping
from .nearest import nearest_operations
from .operations import Operation, OperationTable
from .reply_headers import reply_headers, request_id
from .reply_stream import ReplyStream, StreamContext
from .route import AnyRoute
from .router.calls import Call, CallList
from .routing import Match, WrongMethod
from .state.calls import StateCall
from .state.world import World
from .stream_switch import asks_for_stream
from .unset import UNSET

__all__ = ["Engine"]


class _Exchange(NamedTuple):
    """A request that has found its route, and what is recorded of it."""

    route: AnyRoute
    path_params: Mapping[str, str]
    context: StreamContext
    record: Call[Any]


class Engine:
    """What one mock answers, by its routes, on its addresses."""

    def __init__(
        self,
        addresses: Addresses,
        table: OperationTable,
        route: Callable[[Operation], AnyRoute],
        world: World,
        streams: FreeStreams,
    ) -> None:
        """Take the addresses, the operations, and where an operation's route comes from if needed.

        `world` answers for routes that were given nothing to answer with, or only a part of it, and
        `streams` play an answer to a request that asks for a stream.
        """
        self._addresses = addresses
        self._table = table
        self._route = route
        self.world = world
        self._streams = streams
        self.calls: CallList[Any] = CallList()

    def serves(self, request: Request) -> bool:
        """Return whether the request is for an address of this mock."""
        return self._addresses.serve(request)

    def nearest(self, request: Request) -> Sequence[str]:
        """Return the routes that a request to nobody's address may have been meant for."""
        paths = self._addresses.likely_paths(request)
        found = nearest_operations(request, paths, self._table)
        return [f"openai_mock.{each.name} ({each.method} {each.path})" for each in found]

    def answer(self, request: Request) -> Reply | None:
        """Return the reply for a sync client; None lets the request through to the network.

        Raises what the test author's function raises, ResponseTypeError for a result of the wrong
        kind, StreamMismatchError for a stream nobody asked for (or none where one was asked for),
        and AsyncAnswerError for what only an async client can wait for.
        """
        call = self._call(request)
        if isinstance(call, Reply):
            return call
        try:
            value = self._word(call)
            refuse_awaitable(value, call.route.name)
            reply = self._reply(call, value)
            if reply is not None and isinstance(reply.body, ReplyStream):
                reply.body.check_sync()
            return reply
        finally:
            self._record(call)

    async def answer_async(self, request: Request) -> Reply | None:
        """Return the reply for an async client; raises what `answer` does but AsyncAnswerError."""
        call = self._call(request)
        if isinstance(call, Reply):
            return call
        try:
            value = self._word(call)
            return self._reply(call, await value if inspect.isawaitable(value) else value)
        finally:
            self._record(call)

    def _call(self, request: Request) -> _Exchange | Reply:
        """Return the route of a request, or the reply where there is nobody to ask."""
        match = self._find(request)
        if match is None:
            return self._named(unknown_url(request))
        if isinstance(match, WrongMethod):
            return self._named(wrong_method(request, match.allowed))
        context = StreamContext(match.target, request, self.world.source)
        route = self._route(match.target)
        return _Exchange(
            route, match.path_params, context, Call(request, match.path_params, route.name)
        )

    def _word(self, call: _Exchange) -> object:
        """Return the route's word on a request; UNSET if it was given none."""
        if call.route.passes_through:
            return UNSET
        return call.route.call(call.context.request, call.path_params, self.world.state)

    def _record(self, call: _Exchange) -> None:
        call.route.calls.append(call.record)
        self.calls.append(call.record)

    def _find(self, request: Request) -> Match[Operation] | WrongMethod | None:
        """Return the operation of a request, by the first prefix below which its path exists."""
        found: Match[Operation] | WrongMethod | None = None
        for path in self._addresses.paths(request):
            match = self._table.router.find(request.method, path, request.address.query)
            if isinstance(match, Match):
                return match
            found = found or match
        return found

    def _named(self, reply: Reply) -> Reply:
        return reply._replace(headers=[*reply.headers, request_id(self.world.source)])

    def _reply(self, call: _Exchange, value: object) -> Reply | None:
        """Return the reply for the route's word: checked, made up if there is none, completed."""
        if call.route.passes_through:
            return None
        value = call.route.accept_result(value)
        if _is_json(value) or isinstance(value, (bytes, str)):
            reply = self._whole(call, value)
        else:
            reply = reply_with(value, call.context)
        return call.record.replied(reply)

    def _whole(self, call: _Exchange, value: object) -> Reply:
        """Return the reply for an answer that is whole or can be made so, streamed if asked for."""
        context, world = call.context, self.world
        given = value if is_mapping(value) else None
        state_call = StateCall(
            context.operation, context.request, call.path_params, world.source, world, given
        )
        try:
            answer = self._answer(call.route, state_call, value) if _is_json(value) else value
            facts = context.operation.stream
            if facts is not None and asks_for_stream(facts, context.request):
                answer = self._streams.play(answer, state_call)
        except ApiError as error:
            return self._refusal(error, context)
        return reply_with(answer, context)

    def _answer(self, route: AnyRoute, call: StateCall, value: object) -> object:
        """Return the whole answer of which `value` is a part, or nothing at all."""
        if not route.is_function:
            answer = self.world.answer(call, value)
        else:  # a function stands for all that the call would do
            answer = call.complete() if call.given is not None else value
        return self.world.finished(answer, call)

    def _refusal(self, error: ApiError, context: StreamContext) -> Reply:
        headers = reply_headers(context.operation, context.request, self.world.source)
        reply = refusal(error)
        return reply._replace(headers=[*reply.headers, *headers])


def _is_json(value: object) -> bool:
    """Return whether a route's word is JSON, or none at all, which stands for all of it."""
    return value is UNSET or is_mapping(value) or isinstance(value, BaseModel)
