"""The API's errors and other events about requests on a Responses socket."""

from __future__ import annotations

from collections.abc import Mapping

from pydantic_core import from_json

from openai_responses._core.http.api_errors import ApiError
from openai_responses._core.http.reply import Reply
from openai_responses._core.json_values.type_guards import JsonObject, is_mapping
from openai_responses.behaviours.fields import text_at

__all__ = [
    "INVALID_LANE",
    "connection_too_old",
    "error_event",
    "error_of_reply",
    "inject_failed",
    "invalid_lane",
    "steer_failed",
    "too_many_lanes",
]

INVALID_LANE = "invalid_stream_id"
_SERVER_ERROR = "server_error"


def error_event(error: ApiError) -> JsonObject:
    """Return the event for an error; unlike one inside a stream, it has the HTTP status."""
    fields = {
        "type": error.kind or "invalid_request_error",
        "code": error.code,
        "message": error.message,
        "param": error.param,
    }
    return {"type": "error", "status": error.status, "error": fields}


def error_of_reply(reply: Reply) -> ApiError:
    """Return the error in a reply, whose body need not be one of the API's."""
    body = reply.body if isinstance(reply.body, bytes) else b"".join(reply.body)
    text = body.decode(errors="replace")
    try:
        value: object = from_json(body)
    except ValueError:
        return ApiError(reply.status, text, kind=_SERVER_ERROR)
    error = value.get("error") if is_mapping(value) else None
    if not is_mapping(error):
        return ApiError(reply.status, text, kind=_SERVER_ERROR)
    return ApiError(
        reply.status,
        text_at(error, "message"),
        kind=text_at(error, "type") or _SERVER_ERROR,
        param=text_at(error, "param") or None,
        code=text_at(error, "code") or None,
    )


def invalid_lane(message: str) -> ApiError:
    """Return the error for an invalid name of a lane."""
    return ApiError(400, message, param="stream_id", code=INVALID_LANE)


def too_many_lanes(limit: int) -> ApiError:
    """Return the error for more lanes than a connection may have."""
    message = (
        f"Responses websocket stream limit reached ({limit} stream IDs). Reuse one of the stream "
        "IDs of this connection, or create a new websocket connection."
    )
    return ApiError(400, message, param="stream_id", code="websocket_stream_limit_reached")


def connection_too_old() -> ApiError:
    """Return the error for a connection that has been open for an hour."""
    message = (
        "Responses websocket connection limit reached (60 minutes). Create a new websocket "
        "connection to continue."
    )
    return ApiError(400, message, code="websocket_connection_limit_reached")


_STEERING: Mapping[str, str] = {
    "invalid_input": "Steering accepts a text, or messages of the user without further fields.",
    "response_already_completed": "Response '{id}' has already completed.",
    "response_not_active": "Response '{id}' no longer accepts steering input.",
    "response_not_found": "Response with id '{id}' not found on this connection.",
    "steering_not_supported": (
        "Responses with a conversation or automatic compaction cannot be steered."
    ),
    "successor_creation_failed": "The response after '{id}' could not be created.",
}


def steer_failed(code: str, steer: Mapping[str, object]) -> JsonObject:
    """Return the event for refused steering input; `steer` has the input and its response's id."""
    message = _STEERING[code].format(id=steer.get("previous_response_id"))
    error = {"type": "invalid_request_error", "code": code, "message": message}
    return {"type": "response.steer.failed", "error": error, "steer": dict(steer)}


def inject_failed(code: str, event: Mapping[str, object]) -> JsonObject:
    """Return the event for refused injected input."""
    fields = {name: event.get(name) for name in ("response_id", "input")}
    message = _STEERING[code].format(id=fields["response_id"])
    error = {"code": code, "message": message}
    return {"type": "response.inject.failed", "error": error, **fields}
