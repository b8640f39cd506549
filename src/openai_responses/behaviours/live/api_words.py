"""The API's errors for valid commands that the state of the Live session does not allow."""

from __future__ import annotations

from collections.abc import Mapping

from openai_responses._core.http.api_errors import ApiError
from openai_responses._core.json_values.type_guards import JsonObject

__all__ = [
    "already_started",
    "duplicate_event_id",
    "error_event",
    "fixed_delegation",
    "invalid_audio",
    "no_delegation",
    "no_phone_call",
    "not_started",
    "repeated_trigger",
    "unknown_delegation",
    "unknown_item",
    "unknown_session",
]

_DELEGATION = "session.delegation.type"


def error_event(error: ApiError, command: Mapping[str, object]) -> JsonObject:
    """Return the event for an error caused by a command."""
    event_id = command.get("event_id")
    fields: JsonObject = {
        "type": error.kind or "invalid_request_error",
        "code": error.code or "invalid_request",
        "message": error.message,
        "param": error.param,
        "client_event_id": event_id if isinstance(event_id, str) else None,
    }
    return {"type": "error", "error": fields}


def not_started() -> ApiError:
    """Return the error for a command before the start."""
    message = "The session has not started. Send session.start first."
    return ApiError(400, message, code="session_not_started")


def already_started() -> ApiError:
    """Return the error for a second start."""
    message = "The session has already started."
    return ApiError(400, message, code="session_already_started")


def unknown_session(key: str) -> ApiError:
    """Return the error for an id of no session, or of one that has ended."""
    message = f"No active session found with session_id '{key}'."
    return ApiError(404, message, param="session_id", code="session_id_not_found")


def fixed_delegation() -> ApiError:
    """Return the error for another owner of delegated tasks."""
    message = "The delegation type cannot change during a session."
    return ApiError(400, message, param=_DELEGATION, code="immutable_parameter")


def no_delegation(owner: str) -> ApiError:
    """Return the error for a command to an API that the session does not delegate to."""
    message = f"This command requires a session whose delegation is of the type '{owner}'."
    return ApiError(400, message, param=_DELEGATION, code="invalid_delegation")


def unknown_delegation(key: str) -> ApiError:
    """Return the error for context of a task that was not delegated to the client."""
    message = f"Delegation with id '{key}' not found."
    return ApiError(400, message, param="delegation_id", code="delegation_not_found")


def repeated_trigger() -> ApiError:
    """Return the error for two triggers of one event."""
    message = "At most one trigger is allowed for each type of transcript event."
    return ApiError(400, message, param="session.triggers", code="invalid_value")


def unknown_item(key: str) -> ApiError:
    """Return the error for an id that no item of the decisions has."""
    message = f"Item with id '{key}' not found."
    return ApiError(400, message, param="item_id", code="item_not_found")


def duplicate_event_id(key: str) -> ApiError:
    """Return the error for a decision whose id was used before."""
    message = f"The event_id '{key}' was used before in this session."
    return ApiError(400, message, param="event_id", code="duplicate_event_id")


def invalid_audio(message: str) -> ApiError:
    """Return the error for audio that cannot be played."""
    return ApiError(400, message, param="audio", code="invalid_audio")


def no_phone_call(param: str = "type") -> ApiError:
    """Return the error for a keypress that cannot be sent."""
    message = "transport.dtmf.send sends one of 0-9, A-D, * and #, in a SIP call."
    return ApiError(400, message, param=param, code="invalid_value")
