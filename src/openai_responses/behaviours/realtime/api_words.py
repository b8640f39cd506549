"""The API's errors for events of clients that are valid, but do not go with the session."""

from __future__ import annotations

from openai_responses._core.http.api_errors import ApiError

__all__ = ["buffer_too_small"]


def buffer_too_small(length_ms: float) -> ApiError:
    """Return the error for the commit of less than 100 ms of audio."""
    message = (
        "Error committing input audio buffer: buffer too small. Expected at least 100ms of audio, "
        f"but buffer only has {length_ms:.2f}ms of audio."
    )
    return ApiError(400, message, code="input_audio_buffer_commit_empty")
