"""The engine: a request in, a reply out, for any HTTP library and for sync and async clients."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from .addresses import Addresses
from .answering.completion import Completer
from .answers import check_streaming, reply_with
from .api_errors import unknown_url, wrong_method
from .behaviours import BehaviourTable, Call
from .errors import AsyncAnswerError
from .exchange import Reply, Request
from .narrowing import is_mapping
from .nearest import nearest_operations
from .operations import Operation, OperationTable
from .reply_headers import request_id
from .reply_stream import ReplyStream, StreamContext
from .route import AnyRoute
from .routing import Match, WrongMethod
from .source import Source
from .unset import UNSET

__all__ = ["Engine"]


class _Call(NamedTuple):
    """A request that has found its route, and what the route says to it."""

    route: AnyRoute
    value: object
    path_params: Mapping[str, str]
    context: StreamContext


class Engine:
    """What one mock answers, by its routes, on its addresses."""

    def __init__(
        self,
        addresses: Addresses,
        table: OperationTable,
        route: Callable[[Operation], AnyRoute],
        behaviours: BehaviourTable,
    ) -> None:
        """Take the addresses, the operations, and where an operation's route comes from if needed.

        `behaviours` answer for routes that were given nothing to answer with; without a behaviour
        such a route answers with what completing nothing gives.
        """
        self._addresses = addresses
        self._table = table
        self._route = route
        self._behaviours = behaviours
        self._source = Source()
        self._completer = Completer(self._source)

    def serves(self, request: Request) -> bool:
        """Return whether the request is for an address of this mock."""
        return self._addresses.serve(request)

    def nearest(self, request: Request) -> Sequence[str]:
        """Return the routes that a request to nobody's address may have been meant for."""
        paths = self._addresses.likely_paths(request)
        found = nearest_operations(request, paths, self._table)
        return [f"openai_mock.{each.name} ({each.method} {each.path})" for each in found]

    def answer(self, request: Request) -> Reply:
        """Return the reply for a sync client.

        Raises what the test author's function raises, ResponseTypeError for a result of the wrong
        kind, StreamMismatchError for a stream nobody asked for (or none where one was asked for),
        and AsyncAnswerError for what only an async client can wait for.
        """
        call = self._call(request)
        if isinstance(call, Reply):
            return call
        if inspect.isawaitable(call.value):
            if inspect.iscoroutine(call.value):
                call.value.close()
            raise AsyncAnswerError(
                f"{call.route.name} was called through a sync client, and the function that "
                "answers it is async. Write it without async, or call with openai.AsyncOpenAI."
            )
        reply = self._reply(call, call.value)
        if isinstance(reply.body, ReplyStream):
            reply.body.check_sync()
        return reply

    async def answer_async(self, request: Request) -> Reply:
        """Return the reply for an async client; raises what `answer` does but AsyncAnswerError."""
        call = self._call(request)
        if isinstance(call, Reply):
            return call
        value = await call.value if inspect.isawaitable(call.value) else call.value
        return self._reply(call, value)

    def _call(self, request: Request) -> _Call | Reply:
        """Return the route's word on a request, or the reply where there is nobody to ask."""
        match = self._find(request)
        if match is None:
            return self._named(unknown_url(request))
        if isinstance(match, WrongMethod):
            return self._named(wrong_method(request, match.allowed))
        route = self._route(match.target)
        context = StreamContext(match.target, request, self._source)
        value = route.call(request, match.path_params)
        return _Call(route, value, match.path_params, context)

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
        return reply._replace(headers=[*reply.headers, request_id(self._source)])

    def _reply(self, call: _Call, value: object) -> Reply:
        """Return the reply for the route's word: checked, made up if there is none, completed."""
        value = self._made_up(call) if value is UNSET else call.route.accept_result(value)
        if is_mapping(value):
            fields = call.context.request.fields
            operation = call.route.operation
            value = self._completer.complete(operation, value, fields, call.path_params)
        return reply_with(value, call.context)

    def _made_up(self, call: _Call) -> object:
        """Return the answer of a route that was given none."""
        context = call.context
        check_streaming(UNSET, context)
        behaviour = self._behaviours.of(context.operation)
        if behaviour is None:
            return {} if context.operation.answer is not None else b""
        return behaviour(Call(context.operation, context.request, call.path_params, context.source))
