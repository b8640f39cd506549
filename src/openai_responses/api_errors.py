"""Error answers of the API: assign them to a route, or return or raise them in its function.

    openai_mock.chat.completions.create.response = api_errors.rate_limit(retry_after=2)
    openai_mock.files.retrieve.response = [api_errors.server_error(), {"id": "file-1"}]

Statuses, types, codes and messages are those of the real servers, so the SDK raises the same
exceptions as in production. For statuses that the SDK retries (408, 409, 429, 5xx), the answer asks
for an immediate retry (`retry-after-ms: 1`). To make the SDK really wait, pass `retry_after`
(seconds), or `backoff=True` for the SDK's own delays.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from ._core.http.api_errors import ApiError
from ._core.http.content_filter import FILTERED_PROMPT
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
_FILTERED_BY_AZURE = (
    "The response was filtered due to the prompt triggering Azure OpenAI's content management "
    "policy. Please modify your prompt and retry. To learn more about our content filtering "
    "policies please read our documentation: https://go.microsoft.com/fwlink/?linkid=2198766"
)
_INNER_ERROR_OF_AZURE = {
    "code": "ResponsibleAIPolicyViolation",
    "content_filter_result": dict(FILTERED_PROMPT),
}


def rate_limit(
    message: str | None = None,
    *,
    of: Literal["requests", "tokens"] = "requests",
    limit: int | None = None,
    model: str = "gpt-5",
    retry_after: float | None = None,
    backoff: bool = False,
) -> ApiError:
    """Return a 429 (openai.RateLimitError) with the `x-ratelimit-*` headers.

    `of` is the exceeded limit, `limit` its size per minute (500 requests or 30,000 tokens by
    default). `retry_after` (seconds) is sent as `retry-after` and `retry-after-ms`, and is named in
    the default message, as are `model` and `limit`.
    """
    most = limit or {"requests": 500, "tokens": 30_000}[of]
    seconds = 0.12 if retry_after is None else retry_after
    text = message or rate_limit_message(of, model, most, most, 1, seconds)
    return rate_limit_error(of, text, most, 0, seconds, retry_after=retry_after, backoff=backoff)


def insufficient_quota(message: str | None = None, *, backoff: bool = False) -> ApiError:
    """Return the 429 (openai.RateLimitError) for an account without credit."""
    text = message or (
        "You exceeded your current quota, please check your plan and billing details. For more "
        "information on this error, read the docs: "
        "https://platform.openai.com/docs/guides/error-codes/api-errors."
    )
    kind = "insufficient_quota"
    return ApiError(429, text, kind=kind, code=kind, backoff=backoff)


def authentication(message: str | None = None, *, key: str = "sk-fake123") -> ApiError:
    """Return a 401 (openai.AuthenticationError) for an invalid API key; the message masks `key`."""
    masked = f"{key[:8]}{'*' * 4}{key[-4:]}" if len(key) > 8 else "*" * len(key)
    text = message or (
        f"Incorrect API key provided: {masked}. You can find your API key at "
        "https://platform.openai.com/account/api-keys."
    )
    return ApiError(401, text, code="invalid_api_key")


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
    """Return a 404 (openai.NotFoundError), by default for an unknown model.

    `model` is named in the default message. With a `message` of your own, no code is sent.
    """
    text = message or f"The model `{model}` does not exist or you do not have access to it."
    return ApiError(404, text, code=code if message is None else None)


def conflict(
    message: str = "Another process is in the process of updating this resource. Please try again.",
    *,
    code: str | None = None,
    backoff: bool = False,
) -> ApiError:
    """Return a 409 (openai.ConflictError); the SDK retries the request."""
    return ApiError(409, message, code=code, backoff=backoff)


def bad_request(message: str, *, param: str | None = None, code: str | None = None) -> ApiError:
    """Return a 400 (openai.BadRequestError) for an invalid request.

    `param` is the path of the invalid field, such as `input[0].content`.
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
    """Return the 400 (openai.BadRequestError) for a prompt that is too long.

    `limit` and `used` (default: one more than `limit`) are tokens, named in the message. With
    `param="input"` the message is that of /responses, which names no numbers.
    """
    if param == "input":
        text = (
            "Your input exceeds the context window of this model. "
            "Please adjust your input and try again."
        )
    else:
        text = (
            f"This model's maximum context length is {limit} tokens. However, your messages "
            f"resulted in {used or limit + 1} tokens. Please reduce the length of the messages."
        )
    return ApiError(400, text, param=param, code="context_length_exceeded")


def content_filter(
    message: str | None = None, *, param: str | None = None, code: str | None = None
) -> ApiError:
    """Return the 400 (openai.BadRequestError) for a prompt that the safety system rejects.

    The code is `content_policy_violation`. In answers to requests for Azure, as its clients make
    them, it is `content_filter`, the param is `prompt`, and `innererror` has the results of the
    filter, which found violence.
    """
    azure = ApiError(
        400,
        message or _FILTERED_BY_AZURE,
        kind=None,
        param=param or "prompt",
        code=code or "content_filter",
        more={"status": 400, "innererror": _INNER_ERROR_OF_AZURE},
    )
    return ApiError(
        400,
        message or "Your request was rejected as a result of our safety system.",
        param=param,
        code=code or "content_policy_violation",
        at_azure=azure,
    )


def server_error(message: str = _SORRY, *, status: int = 500, backoff: bool = False) -> ApiError:
    """Return a 500 (openai.InternalServerError), or another `status` from 500 on."""
    return ApiError(status, message, kind="server_error", backoff=backoff)


def overloaded(
    message: str | None = None, *, retry_after: float | None = None, backoff: bool = False
) -> ApiError:
    """Return the 503 (openai.InternalServerError) of an overloaded model.

    `retry_after` (seconds) is sent as `retry-after` and `retry-after-ms`.
    """
    text = message or (
        "That model is currently overloaded with other requests. You can retry your request."
    )
    headers = retry_headers(retry_after)
    return ApiError(503, text, kind="server_error", headers=headers, backoff=backoff)


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
    """Return any other error; `more` are additional fields, such as Azure's `innererror`.

    For a body that is not an error object, assign a response of the HTTP library to the route.
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
