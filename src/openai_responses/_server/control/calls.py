"""The operations on recorded calls: list them, wait for them, delete them."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import urlsplit

from openai_responses._core.calls.descriptions import redact
from openai_responses._core.calls.recorded import Call
from openai_responses._core.calls.websocket_calls import WebSocketCall
from openai_responses._core.json_values.type_guards import JsonObject

from .mock import ControlledMock
from .operations import WAITING, Operation, OperationRequest, fits, require_enough
from .routes import require_route
from .shapes import Leaf

__all__ = ["CALL_SCHEMA", "LIST_CALLS", "LIST_REFUSED_REQUESTS", "RESET_CALLS", "numbered_calls"]

# Headers and query parameters with secrets. Browsers send their key as subprotocol of a WebSocket.
_SECRETS = frozenset(
    ("authorization", "api-key", "cookie", "key", "token", "sig", "code", "sec-websocket-protocol")
)
_MASK = "***"
_TEXT: JsonObject = {"type": "string"}
_TEXTS: JsonObject = {"type": "object", "additionalProperties": _TEXT}
_TEXT_OR_NULL: JsonObject = {"type": ["string", "null"]}
_NUMBER_OR_NULL: JsonObject = {"type": ["integer", "null"]}

_FIELDS: Mapping[str, JsonObject] = {
    "number": {"type": "integer", "minimum": 1},
    "route": _TEXT_OR_NULL,
    "method": _TEXT,
    "url": _TEXT,
    "path": _TEXT,
    "path_params": _TEXTS,
    "query": _TEXTS,
    "headers": _TEXTS,
    "body": {},
    "status": _NUMBER_OR_NULL,
    "answer": {},
    "streamed": {"type": "boolean"},
    "events_taken": {"type": "integer"},
    "duration": {"type": ["number", "null"]},
    "hint": _TEXT_OR_NULL,
    "frames": _NUMBER_OR_NULL,
    "is_open": {"type": ["boolean", "null"]},
    "close_code": _NUMBER_OR_NULL,
}
CALL_SCHEMA: JsonObject = {
    "type": "object",
    "properties": dict(_FIELDS),
    "required": list(_FIELDS),
    "additionalProperties": False,
}


def _call_json(number: int, call: Call[Any]) -> JsonObject:
    """Return a call with the fields of `_FIELDS`; bytes are in base64, secrets are masked."""
    return {
        "number": number,
        "route": call.route_name,
        "method": call.method,
        "url": redact(call.url),
        "path": urlsplit(call.url).path,
        "path_params": dict(call.path_params),
        "query": _mask_values(call.query),
        "headers": _mask_values(call.headers),
        "body": call.body or _bytes_json(call.content),
        "status": call.status,
        "answer": _bytes_json(call.answer) if isinstance(call.answer, bytes) else call.answer,
        "streamed": call.streamed,
        "events_taken": call.events_taken,
        "duration": call.duration,
        "hint": call.hint or None,
        **_connection_json(call),
    }


def _connection_json(call: Call[Any]) -> JsonObject:
    """Return the fields about a WebSocket; they are null for other calls."""
    if not isinstance(call, WebSocketCall):
        return {"frames": None, "is_open": None, "close_code": None}
    return {"frames": len(call.frames), "is_open": call.is_open, "close_code": call.close_code}


def _mask_values(values: Mapping[str, str]) -> dict[str, str]:
    return {name: _mask(value) if name in _SECRETS else value for name, value in values.items()}


def _mask(value: str) -> str:
    scheme, space, _ = value.partition(" ")
    return f"{scheme} {_MASK}" if space else _MASK


def _bytes_json(content: bytes) -> object:
    """Return bytes as a JSON object; None if there are none."""
    return {"base64": b64encode(content).decode(), "bytes": len(content)} if content else None


def _list_calls(mock: ControlledMock, request: OperationRequest) -> list[JsonObject]:
    """Return the matching calls. Raises NotReadyError while there are fewer than `wait_for`."""
    query = request.query
    if "route" in query:
        require_route(str(query["route"]), ("route",))
    found = list(_fitting(mock, query))
    require_enough(len(found), "calls were made", query)
    return [_call_json(number, call) for number, call in found]


def numbered_calls(mock: ControlledMock) -> Iterator[tuple[int, Call[Any]]]:
    """Yield the recorded calls, each with its number."""
    calls = tuple(mock.calls)
    yield from enumerate(calls, start=mock.calls.call_count - len(calls) + 1)


def _fitting(mock: ControlledMock, query: Mapping[str, object]) -> Iterator[tuple[int, Call[Any]]]:
    for number, call in numbered_calls(mock):
        facts = {"route": call.route_name, "method": call.method, "status": call.status}
        if fits(query, number, facts):
            yield number, call


LIST_CALLS = Operation(
    "GET",
    "/calls",
    "List the calls, or wait until there are enough of them.",
    _list_calls,
    query={
        "route": Leaf(str),
        "method": Leaf(str),
        "status": Leaf(int),
        "after": Leaf(int),
        **WAITING,
    },
    answer={"type": "array", "items": CALL_SCHEMA},
)


def _reset_calls(mock: ControlledMock, _: OperationRequest) -> None:
    mock.reset_calls()


RESET_CALLS = Operation("DELETE", "/calls", "Forget the calls.", _reset_calls)


def _list_refused_requests(mock: ControlledMock, _: OperationRequest) -> list[JsonObject]:
    return [
        {"error": type(error).__name__, "message": redact(str(error))}
        for error in tuple(mock.refused_requests)
    ]


LIST_REFUSED_REQUESTS = Operation(
    "GET",
    "/refused_requests",
    "List the errors of requests, for which a test in Python would fail.",
    _list_refused_requests,
    answer={
        "type": "array",
        "items": {
            "type": "object",
            "properties": {"error": _TEXT, "message": _TEXT},
            "required": ["error", "message"],
        },
    },
)
