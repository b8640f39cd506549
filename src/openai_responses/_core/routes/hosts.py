"""Routes to hosts other than the API's, and the router that answers for them."""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from typing_extensions import Self, override

from openai_responses._core.calls.recorded import Call, CallList
from openai_responses._core.determinism.determinism import Determinism
from openai_responses._core.errors.exceptions import ResponseTypeError
from openai_responses._core.faults.faulty_reply import is_faulty
from openai_responses._core.http.api_errors import ApiError, error_reply
from openai_responses._core.http.hosts import Answer
from openai_responses._core.http.reply import Reply
from openai_responses._core.http.reply_stream import ReplyStream, StreamContext
from openai_responses._core.http.request import Request
from openai_responses._core.json_values.encoding import dump
from openai_responses._core.json_values.type_guards import is_list, is_mapping
from openai_responses._core.json_values.unset import UNSET
from openai_responses._core.spec.operations import Operation

from .answers import reply_with
from .router_route import RespxRoute

if TYPE_CHECKING:
    from .patterns import Patterns

__all__ = ["HostRoute", "HostRouter"]

# A placeholder for code that needs an operation: other hosts have none.
_OTHER = Operation(id="", method="", path="", name="openai_mock.router", answer_media_types=())


_AnyCall: TypeAlias = "Call[Mapping[str, object]]"


class HostRoute(RespxRoute):
    """A route to a host other than the API's."""

    def __init__(self, patterns: Patterns, name: str | None, state: Callable[[], object]) -> None:
        """Set the patterns of requests, the name of the route, and a function for the store."""
        super().__init__(CallList())
        self._state = state
        self._patterns = patterns
        self._name = name
        self._answer: object = None
        self._passes_through = False

    def __repr__(self) -> str:
        """Return the route's name and patterns."""
        name = f"{self._name} " if self._name else ""
        return f"<Route {name}{', '.join(map(str, self._patterns))}>"

    @property
    def patterns(self) -> Patterns:
        """The patterns of the requests that it answers."""
        return self._patterns

    @property
    def passes_through(self) -> bool:
        """Whether its requests are sent to the network."""
        return self._passes_through

    @property
    @override
    def name(self) -> str | None:
        """The name of the route; None if it has none."""
        return self._name

    @property
    def response(self) -> object:
        """The assigned answer; None if there is none.

        Raises ResponseTypeError for an exception class that needs arguments.
        """
        return self._answer

    @response.setter
    def response(self, value: object) -> None:
        self._assign(value)

    @override
    def pass_through(self, value: bool = True) -> Self:
        """Send requests to the network, or stop doing so."""
        self._passes_through = value
        return self

    @property
    @override
    def _assigned(self) -> object:
        return self._answer

    @override
    def _assign(self, value: object) -> None:
        from .wrong_answers import check_exception_class

        check_exception_class(value, repr(self))
        self._answer = value

    def match(self, request: Request) -> Mapping[str, str] | None:
        """Return the named groups of a matching request; None if it does not match."""
        groups: dict[str, str] = {}
        for pattern in self._patterns:
            match_groups = pattern.match(request)
            if match_groups is None:
                return None
            groups.update(match_groups)
        return groups

    def answer_to(self, request: Request, groups: Mapping[str, str]) -> object:
        """Return the answer to a request: the value itself, or the function's result."""
        value = None if self._passes_through else self._answer
        if not callable(value) or isinstance(value, type):
            return value
        from .functions import ResponseFunction

        function = ResponseFunction(value, repr(self), tuple(groups))
        return function(request, self, groups, self._state())


class _Match(NamedTuple):
    route: HostRoute
    groups: Mapping[str, str]


class HostRouter:
    """Routes to other hosts; the first that matches a request answers it."""

    opens_websockets = False

    def __init__(self, state: Callable[[], object], calls: CallList[Any]) -> None:
        """Create a router without routes, which also records its calls in `calls`.

        `state` returns the store for the functions of routes.
        """
        self._state = state
        self.routes: list[HostRoute] = []
        self.is_empty = True
        self.calls = calls
        self._determinism = Determinism()

    def add(self, patterns: Patterns, name: str | None) -> HostRoute:
        """Return the route with these patterns, created if new."""
        for route in self.routes:
            if route.patterns == patterns:
                return route
        self.routes.append(HostRoute(patterns, name, self._state))
        self.is_empty = False
        return self.routes[-1]

    def remove_routes(self) -> None:
        """Remove all routes."""
        self.routes.clear()
        self.is_empty = True

    def serves(self, request: Request) -> bool:
        """Return whether a request matches a route."""
        return self._find(request) is not None

    def nearest(self, request: Request) -> Sequence[str]:
        """Return all routes, for the error about a request that matches none of them."""
        return [repr(route) for route in self.routes]

    def answer(self, request: Request) -> Reply | None:
        """Return the reply for a sync client; None lets the request through.

        Raises the exception set on the route, ResponseTypeError for an invalid answer, and
        AsyncAnswerError for an answer that must be awaited.
        """
        from .functions import check_not_awaitable

        route, groups = self._match(request)
        call = _call(route, request, groups)
        try:
            value = route.answer_to(request, groups)
            check_not_awaitable(value, repr(route))
        except BaseException:
            self._record(route, call)
            raise
        reply = self._finish(route, request, value, call)
        if reply is not None and isinstance(reply.body, ReplyStream):
            reply.body.check_sync()
        return reply

    def start_answer(self, request: Request) -> Answer:
        """Return the answer for an async client; raises as `answer`, except AsyncAnswerError."""
        route, groups = self._match(request)
        call = _call(route, request, groups)
        try:
            value = route.answer_to(request, groups)
        except BaseException:
            self._record(route, call)
            raise
        if inspect.isawaitable(value):
            return self._answer_later(route, request, value, call)
        return self._finish(route, request, value, call)

    async def _answer_later(
        self, route: HostRoute, request: Request, value: Awaitable[object], call: _AnyCall
    ) -> Reply | None:
        try:
            result = await value
        except BaseException:
            self._record(route, call)
            raise
        return self._finish(route, request, result, call)

    def connect(self, request: Request) -> Reply | None:
        """Return the reply that refuses a WebSocket; None lets the request through."""
        return self.answer(request)

    def _find(self, request: Request) -> _Match | None:
        for route in self.routes:
            groups = route.match(request)
            if groups is not None:
                return _Match(route, groups)
        return None

    def _match(self, request: Request) -> _Match:
        match = self._find(request)
        assert match is not None  # `serves` was true
        return match

    def _reply(
        self, route: HostRoute, request: Request, value: object, call: _AnyCall
    ) -> Reply | None:
        if route.passes_through:
            return None
        context = StreamContext(_OTHER, request, self._determinism)
        return call.record_reply(_reply(value, context, repr(route)))

    def _finish(
        self, route: HostRoute, request: Request, value: object, call: _AnyCall
    ) -> Reply | None:
        """Return the reply for an answer, and record the call."""
        try:
            return self._reply(route, request, value, call)
        finally:
            self._record(route, call)

    def _record(self, route: HostRoute, call: _AnyCall) -> None:
        route.calls.append(call)
        self.calls.append(call)


def _call(route: HostRoute, request: Request, groups: Mapping[str, str]) -> _AnyCall:
    return Call(request, groups, route.name or repr(route))


def _reply(value: object, context: StreamContext, where: str) -> Reply:
    """Return the reply for a value: an HTTP response, or JSON with status 200."""
    if isinstance(value, Reply):
        return value.copy()
    if isinstance(value, ApiError):
        return error_reply(value)
    if is_faulty(value):
        answer = value.answer
        return value.apply(_reply(None if answer is UNSET else answer, context, where), context)
    if value is None:
        return Reply(200, [], b"")
    if is_mapping(value) or is_list(value):
        return Reply(200, [("content-type", "application/json")], dump(value))
    if isinstance(value, (str, bytes, int, float)):
        raise ResponseTypeError(
            f"{where} got {value!r}; expected an HTTP response of httpx2 or httpx, a dict or a "
            "list (sent as JSON), an exception, or a function that returns one of these"
        )
    return reply_with(value, context)
