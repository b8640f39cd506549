"""Errors for which the API has a message of its own instead of the usual one of their kind."""

from __future__ import annotations

from collections.abc import Mapping

from openai_responses._core.http.api_errors import ApiError
from openai_responses._core.spec.operations import Operation

from .api_words import Refusal

__all__ = ["special_message", "too_large"]

_CHAT, _RESPONSES = "POST /chat/completions", "POST /responses"

_MOVED = (
    "Unsupported parameter: 'messages'. In the Responses API, this parameter has moved to 'input'. "
    "Try again with the new parameter. See the API documentation for more information: "
    "https://platform.openai.com/docs/api-reference/responses/create."
)


def special_message(
    problem: Refusal, operation: Operation, body: Mapping[str, object]
) -> ApiError | None:
    """Return the API's special error for a problem; None if it has none."""
    if operation.key == _CHAT and problem.path == "model" and "model" not in body:
        return ApiError(400, "you must provide a model parameter")
    if operation.key == _RESPONSES and problem.path == "messages":
        return ApiError(400, _MOVED, code="unsupported_parameter")
    return None


def too_large(size: int, limit: int) -> ApiError:
    """Return the error for a body of `size` bytes where at most `limit` are accepted."""
    return ApiError(413, f"Maximum content size limit ({limit}) exceeded ({size} bytes read)")
