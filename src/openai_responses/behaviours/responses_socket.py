"""Responses over WebSockets: each `response.create` is answered as a streaming POST /responses."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from functools import cached_property

from pydantic_core import from_json

from openai_responses._core.http.api_errors import ApiError
from openai_responses._core.http.reply import Reply
from openai_responses._core.http.websockets import Abort, Close
from openai_responses._core.http.wire_errors import WireError
from openai_responses._core.json_values.encoding import dump
from openai_responses._core.json_values.type_guards import JsonObject, is_mapping
from openai_responses._core.sessions.behaviour import Handler, SessionBehaviour
from openai_responses._core.sessions.waiting import Pending

from .fields import object_at, text_at

__all__ = ["ResponsesBehaviour"]

_PATH = "/responses"
_CREATE = f"POST {_PATH}"
# Fields of the event that the request over HTTP does not have.
_OWN_FIELDS = frozenset(("event_id", "generate", "stream_id", "type"))
_ERRORS = 400
_LANE, _DATA, _END = "stream_id", b"data: ", b"[DONE]"
# How long a connection may be open, in seconds (guide "WebSocket mode").
_LONGEST = 3600
_LIMIT = "websocket_connection_limit_reached"
_LIMIT_MESSAGE = (
    "Responses websocket connection limit reached (60 minutes). Create a new websocket connection "
    "to continue."
)


class ResponsesBehaviour(SessionBehaviour):
    """What the server does during one connection of `responses.connect`.

    Responses with the same `stream_id`, or with none, are sent one after the other, others at the
    same time. The connection knows the responses that it has sent, whether they are stored or not.
    """

    @cached_property
    def handlers(self) -> Mapping[str, Handler]:
        """The functions that answer events of the client, by type."""
        return {"response.create": self._create, "response.steer": self._steer}

    def opened(self) -> None:
        """Send nothing, and remember when the connection was opened."""
        self._opened_at = self.context.now()
        self._lanes: dict[str, deque[object]] = {}
        self._known: dict[str, JsonObject] = {}

    def time_passed(self) -> Iterable[object] | None:
        """Close a connection that has been open for an hour."""
        if self.context.now() - self._opened_at < _LONGEST:
            return None
        error = ApiError(400, _LIMIT_MESSAGE, code=_LIMIT)
        return [*self.refused(error, {}), Close(1000, _LIMIT)]

    def refused(self, error: ApiError, event: Mapping[str, object]) -> list[object]:
        """Return the error event for an event of the client that the API refuses."""
        fields = {
            "type": error.kind or "invalid_request_error",
            "code": error.code,
            "message": error.message,
            "param": error.param,
        }
        return [_in_lane({"type": "error", "status": error.status, "error": fields}, event)]

    # --- responses -------------------------------------------------------------------------------

    def _create(self, event: Mapping[str, object]) -> Iterator[object]:
        lane = self._lanes.setdefault(text_at(event, _LANE), deque())
        turn = object()
        lane.append(turn)
        return self._in_turn(lane, turn, event)

    def _in_turn(
        self, lane: deque[object], turn: object, event: Mapping[str, object]
    ) -> Iterator[object]:
        """Yield the events of a response after those that the lane has before it."""
        while lane[0] is not turn:
            yield Pending()
        try:
            warms_up = event.get("generate") is False
            yield from self._warm_up(event) if warms_up else self._respond(event)
        finally:
            lane.remove(turn)

    def _warm_up(self, event: Mapping[str, object]) -> Iterator[object]:
        """Yield the events of a response without output, for which the model is not asked."""
        backend, body = self.context.backend, _body(event)
        partial: JsonObject = {"status": "completed", "output": []}
        response = backend.completer.complete(backend.operation(_CREATE), partial, body, {})
        self._known[text_at(response, "id")] = dict(response)
        begun = {**response, "status": "in_progress"}
        for number, (kind, each) in enumerate((("created", begun), ("completed", response))):
            told: JsonObject = {"type": f"response.{kind}", "response": each}
            yield _in_lane({**told, "sequence_number": number}, event)

    def _respond(self, event: Mapping[str, object]) -> Iterator[object]:
        """Yield the events of a response, as the engine streams it over HTTP."""
        try:
            with self._stored(text_at(event, "previous_response_id")):
                reply = self.context.send("POST", _PATH, dump({**_body(event), "stream": True}))
            if reply is None or reply.status >= _ERRORS:
                yield from self._error_of(reply, event)
            else:
                yield from self._events_of(reply, event)
        except WireError:
            yield Abort()

    def _events_of(self, reply: Reply, event: Mapping[str, object]) -> Iterator[object]:
        for chunk in [reply.body] if isinstance(reply.body, bytes) else reply.body:
            for fields in _events_in(chunk):
                response = object_at(fields, "response")
                if response:
                    self._known[text_at(response, "id")] = dict(response)
                yield _in_lane(fields, event)

    def _error_of(self, reply: Reply | None, event: Mapping[str, object]) -> Iterable[object]:
        """Return the error event for a reply that is an error."""
        body: object = {}
        if reply is not None and isinstance(reply.body, bytes) and reply.body:
            body = from_json(reply.body)
        error: Mapping[str, object] = object_at(body, "error") if is_mapping(body) else {}
        param, code = (text_at(error, name) or None for name in ("param", "code"))
        status = 502 if reply is None else reply.status
        kind = text_at(error, "type") or "server_error"
        told = ApiError(status, text_at(error, "message"), kind=kind, param=param, code=code)
        return self.refused(told, event)

    @contextmanager
    def _stored(self, previous: str) -> Iterator[None]:
        """Have a response of this connection in the store, for one call if it is not there."""
        backend = self.context.backend
        family = backend.families.by_path[_PATH]
        with backend.store.lock:
            is_known = previous in self._known
            is_lent = is_known and backend.store.get(family, (), previous) is None
            if is_lent:
                backend.store.put(family, (), previous, self._known[previous])
            try:
                yield
            finally:
                if is_lent:
                    backend.store.delete(family, (), previous)

    def _steer(self, event: Mapping[str, object]) -> Iterable[object]:
        """Refuse to steer: by default a response ends before the model could be asked again."""
        message = (
            f"Response with id '{text_at(event, 'previous_response_id')}' cannot be steered. "
            "(The mock steers no response by itself: override on_response_steer of the session.)"
        )
        return self.refused(ApiError(400, message, param="previous_response_id"), event)


def _body(event: Mapping[str, object]) -> JsonObject:
    return {name: each for name, each in event.items() if name not in _OWN_FIELDS}


def _in_lane(fields: Mapping[str, object], event: Mapping[str, object]) -> JsonObject:
    """Return an event of the server with the lane of the client's event, if that names one."""
    lane = text_at(event, _LANE)
    return {**fields, _LANE: lane} if lane else dict(fields)


def _events_in(chunk: bytes) -> Iterator[Mapping[str, object]]:
    """Yield the events in a piece of a stream of server-sent events, which holds whole ones."""
    for line in chunk.splitlines():
        data = line.removeprefix(_DATA)
        if data != line and data != _END:
            fields: object = from_json(data)
            if is_mapping(fields):
                yield fields
