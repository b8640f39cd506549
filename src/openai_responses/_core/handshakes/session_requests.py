"""Requests that a session makes to the engine of its mock, at the address of its connection."""

from __future__ import annotations

from functools import partial

from openai_responses._core.http.api_errors import ApiError
from openai_responses._core.http.headers import HeaderPairs
from openai_responses._core.http.own_loops import OwnLoop
from openai_responses._core.http.reply import Reply
from openai_responses._core.http.reply_stream import ReplyStream
from openai_responses._core.http.request import Request
from openai_responses._core.routes.any_route import engine_route
from openai_responses._core.spec.operations import Operation
from openai_responses._core.spec.path_router import Match

from .mock_parts import MockParts

__all__ = ["SessionRequests"]

_JSON = ("content-type", "application/json")
_WEBSOCKET_HEADERS = "sec-websocket-"
_CONNECTION_HEADERS = frozenset(("connection", "content-type", "host", "upgrade"))


class SessionRequests:
    """Requests with the address and the headers of the request that opened a connection."""

    def __init__(self, parts: MockParts, opening: Request, operation: Operation) -> None:
        """Take the opening request and its operation."""
        self._parts = parts
        self._loop = OwnLoop()
        self._base = opening.url.partition("?")[0].rsplit("/", operation.path.count("/"))[0]
        self._pairs = [_JSON, *(pair for pair in opening.headers if _is_kept(pair[0]))]

    def prepare(self, method: str, path: str, body: bytes) -> Request:
        """Return a request with a JSON body."""
        url = f"{self._base}{path}"
        make = partial(self._parts.make_native, method, url, self._pairs, body)
        return Request(method, url, HeaderPairs(self._pairs), body, make_native=make)

    def send(self, method: str, path: str, body: bytes) -> Reply | None:
        """Return the engine's reply to a request; None if it is let through to the network.

        Async functions and streams of the test are run to their end in a separate event loop.
        """
        reply = self._parts.engine.answer(self.prepare(method, path, body), self._loop.wait)
        if reply is not None and isinstance(reply.body, ReplyStream):
            reply.body.read_with(self._loop.wait)
        return reply

    def refusal(self, request: Request) -> ApiError | None:
        """Return the API's error for a request to the engine, which is not sent."""
        engine = self._parts.engine
        match = engine.find(request)
        if not isinstance(match, Match):
            return None
        route = engine_route(self._parts.route(match.target))
        return None if route.passes_through else engine.validator.refusal(request, route)


def _is_kept(header: str) -> bool:
    """Return whether a header of an opening request is about the client, not the connection."""
    name = header.lower()
    return not name.startswith(_WEBSOCKET_HEADERS) and name not in _CONNECTION_HEADERS
