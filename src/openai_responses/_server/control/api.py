"""The control API: answers requests below `/_mock` with JSON."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cached_property
from time import monotonic
from typing import NamedTuple
from urllib.parse import parse_qsl, unquote

import anyio
from pydantic_core import from_json

from openai_responses._core.http.blocking import BlockingRunner
from openai_responses._core.http.headers import HeaderList
from openai_responses._core.http.reply import Reply
from openai_responses._core.json_values.encoding import dump
from openai_responses._core.json_values.suggestions import suggestions
from openai_responses._server.naming import resolve_session
from openai_responses._server.received import ReceivedRequest

from .access import refusal
from .directory import Entry, directory
from .operations import ConflictError, NotFoundError, NotReadyError
from .page import asks_for_page, page
from .problems import InvalidInputError
from .server import ControlledSessions, require_session

__all__ = ["ControlApi"]

_HEADERS: HeaderList = (
    ("content-type", "application/json"),
    ("cache-control", "no-store"),
    ("x-content-type-options", "nosniff"),
)
# The interval, in seconds, at which an operation is repeated until its result is ready.
_POLL_SECONDS = 0.01
_PARAMETER = re.compile(r"\{(\w+)\}")


class _Match(NamedTuple):
    """An operation, and the parameters in the path of a request to it."""

    entry: Entry
    parameters: Mapping[str, str]


class ControlApi:
    """Answers the requests below `/_mock`, about the sessions of one server."""

    def __init__(self, sessions: ControlledSessions, bound_host: str) -> None:
        """Set the sessions, and the host on which the server listens; empty if unknown."""
        self._sessions = sessions
        self._bound_host = bound_host

    async def answer(self, received: ReceivedRequest, runner: BlockingRunner) -> Reply:
        """Return the reply to a request; `runner` runs functions that may block."""
        refused = refusal(received.headers, self._bound_host)
        if refused is not None:
            return _error(403, refused)
        if asks_for_page(received):
            return page()
        try:
            return await self._answer(received, runner)
        except InvalidInputError as error:
            return _reply(400, {"error": error.to_json()})
        except NotFoundError as error:
            return _error(404, str(error), error.did_you_mean)
        except NotReadyError as error:
            return _error(408, str(error))
        except ConflictError as error:
            return _error(409, str(error))
        except Exception as error:  # the client gets it instead of a closed connection
            return _error(500, f"{type(error).__name__}: {error}")

    async def _answer(self, received: ReceivedRequest, runner: BlockingRunner) -> Reply:
        matches = self._matches(received.path)
        if not matches:
            raise _no_such_path(received.path, self._entries)
        match = next((each for each in matches if _method(each) == received.method), None)
        if match is None:
            allowed = ", ".join(_method(each) for each in matches)
            reply = _error(405, f"{received.path}: expected {allowed}, got {received.method}")
            return Reply(reply.status, [*reply.headers, ("allow", allowed)], reply.body)
        result = await self._run_until_ready(match, received, runner)
        operation = match.entry.operation
        if operation.answer is None:
            return Reply(204, [], b"")
        return _reply(operation.status, result)

    async def _run_until_ready(
        self, match: _Match, received: ReceivedRequest, runner: BlockingRunner
    ) -> object:
        """Return the result of an operation. Raises NotReadyError after its timeout."""
        started = monotonic()
        while True:
            try:
                return await runner(lambda: self._run(match, received))
            except NotReadyError as error:
                if monotonic() - started >= error.timeout:
                    raise
            await anyio.sleep(_POLL_SECONDS)

    def _run(self, match: _Match, received: ReceivedRequest) -> object:
        entry, parameters = match
        query = dict(parse_qsl(received.target.partition("?")[2], keep_blank_values=True))
        body = _read_body(received, takes_one=entry.operation.body is not None)
        target = self._mock(parameters, received) if entry.on_mock else self._sessions
        return entry.operation.apply(target, body, path=parameters, query=query)

    def _mock(self, parameters: Mapping[str, str], received: ReceivedRequest) -> object:
        """Return the mock of the session that the path names, or else the header or the key."""
        if "session" in parameters:
            return require_session(self._sessions, parameters["session"]).mock
        return self._sessions.session(resolve_session(received).session).mock

    @cached_property
    def _entries(self) -> Sequence[tuple[re.Pattern[str], Entry]]:
        kind = type(self._sessions.default.mock)
        return [(_pattern(entry.path), entry) for entry in directory(kind)]

    def _matches(self, path: str) -> Sequence[_Match]:
        """Return the operations at a path, one for each method."""
        found = [(pattern.fullmatch(path), entry) for pattern, entry in self._entries]
        return [
            _Match(entry, {name: unquote(text) for name, text in match.groupdict().items()})
            for match, entry in found
            if match is not None
        ]


def _pattern(path: str) -> re.Pattern[str]:
    return re.compile(_PARAMETER.sub(r"(?P<\1>[^/]+)", path.removesuffix("/")) + "/?")


def _method(match: _Match) -> str:
    return match.entry.operation.method


def _read_body(received: ReceivedRequest, *, takes_one: bool) -> object:
    """Return the JSON of a body, an empty object if there is none. Raises InvalidInputError."""
    if not received.body:
        return {}
    if not takes_one:
        raise InvalidInputError("this operation takes no body; send the request without one")
    try:
        return from_json(received.body)
    except ValueError as error:
        raise InvalidInputError(f"expected JSON as body: {error}") from error


def _no_such_path(path: str, entries: Sequence[tuple[re.Pattern[str], Entry]]) -> NotFoundError:
    near = suggestions(path, [entry.path for _, entry in entries])
    return NotFoundError(
        f"the control API has no path {path}; GET /_mock/openapi.json lists all",
        near[0] if near else "",
    )


def _error(status: int, message: str, did_you_mean: str = "") -> Reply:
    error = InvalidInputError(message, did_you_mean=did_you_mean)
    return _reply(status, {"error": error.to_json()})


def _reply(status: int, content: object) -> Reply:
    return Reply(status, _HEADERS, dump(content))
