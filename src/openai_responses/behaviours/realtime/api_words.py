"""The API's errors for valid events of clients that the state of the session does not allow."""

from __future__ import annotations

from collections.abc import Sequence

from openai_responses._core.http.api_errors import ApiError

__all__ = [
    "active_response",
    "buffer_too_small",
    "duplicate_item",
    "fixed_setting",
    "fixed_voice",
    "invalid_audio",
    "no_active_response",
    "no_playback",
    "no_responses",
    "not_truncatable",
    "session_expired",
    "too_long",
    "unknown_item",
    "unknown_reference",
    "wrong_beta_modalities",
    "wrong_modalities",
    "wrong_session_type",
]


def unknown_item(action: str, item_id: str, param: str = "item_id") -> ApiError:
    """Return the error for an id that no item of the conversation has; `action` is a verb."""
    doing = {"create": "creating", "delete": "deleting", "retrieve": "retrieving"}
    what = doing.get(action, "truncating")
    message = f"Error {what} item: the item with id '{item_id}' does not exist."
    return ApiError(400, message, param=param, code=f"item_{action}_invalid_item_id")


def unknown_reference(item_id: str) -> ApiError:
    """Return the error for a reference to an item that the conversation does not have."""
    message = f"Error creating response: the item with id '{item_id}' does not exist."
    return ApiError(400, message, param="response.input", code="invalid_value")


def duplicate_item(item_id: str) -> ApiError:
    """Return the error for an item whose id another one has."""
    message = f"Error creating item: an item with id '{item_id}' already exists."
    return ApiError(400, message, param="item.id", code="item_create_duplicate_item_id")


def not_truncatable() -> ApiError:
    """Return the error for the truncation of an item that is no audio of the model."""
    message = "Only model output audio messages can be truncated"
    return ApiError(400, message, code="unsupported_content_type")


def too_long(length_ms: int, audio_end_ms: int) -> ApiError:
    """Return the error for a truncation after the end of the audio."""
    message = f"Audio content of {length_ms}ms is already shorter than {audio_end_ms}ms"
    return ApiError(400, message, code="invalid_value")


def invalid_audio(param: str) -> ApiError:
    """Return the error for audio that is not in base64."""
    message = f"Invalid '{param}'. Expected audio bytes in base64."
    return ApiError(400, message, param=param, code="invalid_value")


def buffer_too_small(length_ms: float) -> ApiError:
    """Return the error for the commit of less than 100 ms of audio."""
    message = (
        "Error committing input audio buffer: buffer too small. Expected at least 100ms of audio, "
        f"but buffer only has {length_ms:.2f}ms of audio."
    )
    return ApiError(400, message, code="input_audio_buffer_commit_empty")


def active_response(response_id: str) -> ApiError:
    """Return the error for a second response while one is active in the conversation."""
    message = (
        f"Conversation already has an active response in progress: {response_id}. Wait until the "
        "response is finished before creating a new one."
    )
    return ApiError(400, message, code="conversation_already_has_active_response")


def no_active_response() -> ApiError:
    """Return the error for the cancellation of a response that is not active."""
    message = "Cancellation failed: no active response found"
    return ApiError(400, message, code="response_cancel_not_active")


def no_responses() -> ApiError:
    """Return the error for a response in a session that only transcribes."""
    message = "Creating a response in a transcription session is not allowed."
    return ApiError(400, message, param="type", code="invalid_value")


def no_playback() -> ApiError:
    """Return the error for clearing audio that the server does not play: over a WebSocket."""
    message = "The event output_audio_buffer.clear is only supported over WebRTC and SIP."
    return ApiError(400, message, param="type", code="invalid_value")


def fixed_voice() -> ApiError:
    """Return the error for another voice after audio was sent."""
    message = "Cannot update a conversation's voice if assistant audio is present."
    return ApiError(400, message, code="cannot_update_voice")


def wrong_modalities(given: Sequence[object], param: str) -> ApiError:
    """Return the error for output that is to be text and audio at one time, or neither."""
    return _wrong_modalities(given, param, "['text'] and ['audio']")


def wrong_beta_modalities(given: Sequence[object], param: str) -> ApiError:
    """Return the error of the beta for output that is to be audio without text, or neither."""
    return _wrong_modalities(given, param, "['text'] and ['audio', 'text']")


def _wrong_modalities(given: Sequence[object], param: str, supported: str) -> ApiError:
    message = f"Invalid modalities: {list(given)}. Supported combinations are: {supported}."
    return ApiError(400, message, param=param, code="invalid_value")


def session_expired(seconds: int) -> ApiError:
    """Return the error for a session that has reached its maximum length."""
    message = f"Your session hit the maximum duration of {seconds // 60} minutes."
    return ApiError(400, message, code="session_expired")


def fixed_setting(name: str) -> ApiError:
    """Return the error for a setting that cannot change during a session."""
    message = f"Cannot update a session's {name} after the session was created."
    return ApiError(400, message, param=f"session.{name}", code=f"cannot_update_{name}")


def wrong_session_type(given: str, type_: str) -> ApiError:
    """Return the error for a session update of another type of session."""
    message = f"Passing a {given} session update event to a {type_} session is not allowed."
    return ApiError(400, message, param="session.type", code="invalid_parameter")
