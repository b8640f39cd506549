"""Errors that the API answers with, one line each: assign, return or raise them.

    openai_mock.chat.completions.create.response = api_errors.rate_limit(retry_after=2)
    openai_mock.files.retrieve.response = [api_errors.server_error(), {"id": "file-1"}]

Statuses, types, codes and wordings are those of the real servers, so that the SDK raises what it
raises in production. Where it tries again (409, 429, 5xx) the answer tells it to do so at once
(`retry-after-ms: 1`), unless `retry_after` (seconds, which then pass) or `backoff` (the SDK's own
waits) asks for more.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from ._core.http.api_errors import ApiError
from ._core.rate_limits.rate_limit_errors import rate_limit_error, rate_limit_message, retry_headers

__all__ = [
    "ApiError",
    "authentication",
    "bad_request",
    "conflict",
    "content_filter",
    "context_length_exceeded",
    "custom",
    "insufficient_quota",
    "not_found",
    "overloaded",
    "permission_denied",
    "rate_limit",
    "server_error",
    "unprocessable_entity",
]

_SORRY = "The server had an error while processing your request. Sorry about that!"


def rate_limit(
    message: str | None = None,
    *,
    of: Literal["requests", "tokens"] = "requests",
    limit: int | None = None,
    model: str = "gpt-5",
    retry_after: float | None = None,
    backoff: bool = False,
) -> ApiError:
    """Return a 429 (openai.RateLimitError) with the headers that tell the limit and when it ends.

    `of` is what there were too many of, `limit` how many there may be in a minute. `retry_after` is
    sent as `retry-after` and `retry-after-ms`, and named in the message.
    """
    most = limit or {"requests": 500, "tokens": 30_000}[of]
    seconds = 0.12 if retry_after is None else retry_after
    said = message or rate_limit_message(of, model, most, most, 1, seconds)
    return rate_limit_error(of, said, most, 0, seconds, retry_after=retry_after, backoff=backoff)


def insufficient_quota(message: str | None = None, *, backoff: bool = False) -> ApiError:
    """Return the 429 (openai.RateLimitError) of an account without credit."""
    said = message or (
        "You exceeded your current quota, please check your plan and billing details. For more "
        "information on this error, read the docs: "
        "https://platform.openai.com/docs/guides/error-codes/api-errors."
    )
    kind = "insufficient_quota"
    return ApiError(429, said, kind=kind, code=kind, backoff=backoff)


def authentication(message: str | None = None, *, key: str = "sk-fake123") -> ApiError:
    """Return a 401 (openai.AuthenticationError) for a key that is none; the message masks it."""
    masked = f"{key[:8]}{'*' * 4}{key[-4:]}" if len(key) > 8 else "*" * len(key)
    said = message or (
        f"Incorrect API key provided: {masked}. You can find your API key at "
        "https://platform.openai.com/account/api-keys."
    )
    return ApiError(401, said, code="invalid_api_key")


def permission_denied(
    message: str = "You have insufficient permissions for this operation.",
    *,
    code: str | None = None,
) -> ApiError:
    """Return a 403 (openai.PermissionDeniedError)."""
    return ApiError(403, message, code=code)


def not_found(
    message: str | None = None, *, model: str = "gpt-5", code: str | None = "model_not_found"
) -> ApiError:
    """Return a 404 (openai.NotFoundError): for a model, unless the message says otherwise."""
    said = message or f"The model `{model}` does not exist or you do not have access to it."
    return ApiError(404, said, code=code if message is None else None)


def conflict(
    message: str = "Another process is in the process of updating this resource. Please try again.",
    *,
    code: str | None = None,
    backoff: bool = False,
) -> ApiError:
    """Return a 409 (openai.ConflictError); the SDK tries again."""
    return ApiError(409, message, code=code, backoff=backoff)


def bad_request(message: str, *, param: str | None = None, code: str | None = None) -> ApiError:
    """Return a 400 (openai.BadRequestError) for a request that is refused.

    `param` is the path of the field, such as `input[0].content`.
    """
    return ApiError(400, message, param=param, code=code)


def unprocessable_entity(
    message: str, *, param: str | None = None, code: str | None = None
) -> ApiError:
    """Return a 422 (openai.UnprocessableEntityError)."""
    return ApiError(422, message, param=param, code=code)


def context_length_exceeded(
    limit: int = 128_000,
    *,
    used: int | None = None,
    param: Literal["messages", "input"] = "messages",
) -> ApiError:
    """Return the 400 (openai.BadRequestError) of a prompt that is too long, in tokens.

    With `param="input"` it is worded as /responses words it.
    """
    if param == "input":
        said = (
            "Your input exceeds the context window of this model. "
            "Please adjust your input and try again."
        )
    else:
        said = (
            f"This model's maximum context length is {limit} tokens. However, your messages "
            f"resulted in {used or limit + 1} tokens. Please reduce the length of the messages."
        )
    return ApiError(400, said, param=param, code="context_length_exceeded")


def content_filter(
    message: str = "Your request was rejected as a result of our safety system.",
    *,
    param: str | None = None,
    code: str = "content_policy_violation",
) -> ApiError:
    """Return the 400 (openai.BadRequestError) of a prompt that is refused for what it says.

    Azure's code is `content_filter`, of the parameter `prompt`.
    """
    return ApiError(400, message, param=param, code=code)


def server_error(message: str = _SORRY, *, status: int = 500, backoff: bool = False) -> ApiError:
    """Return a 500 (openai.InternalServerError), or another status from there on."""
    return ApiError(status, message, kind="server_error", backoff=backoff)


def overloaded(
    message: str | None = None, *, retry_after: float | None = None, backoff: bool = False
) -> ApiError:
    """Return the 503 (openai.InternalServerError) of a model that has too much to do."""
    said = message or (
        "That model is currently overloaded with other requests. You can retry your request."
    )
    headers = retry_headers(retry_after)
    return ApiError(503, said, kind="server_error", headers=headers, backoff=backoff)


def custom(
    status: int,
    message: str,
    *,
    type: str | None = "invalid_request_error",  # noqa: A002  # the API's own name
    param: str | None = None,
    code: str | None = None,
    headers: Mapping[str, str] | None = None,
    backoff: bool = False,
    **more: object,
) -> ApiError:
    """Return any other error; `more` are further fields of it, such as Azure's `innererror`.

    For a body that is no error object give the route a response of the HTTP library.
    """
    pairs = list((headers or {}).items())
    return ApiError(
        status,
        message,
        kind=type,
        param=param,
        code=code,
        headers=pairs,
        backoff=backoff,
        more=more,
    )
