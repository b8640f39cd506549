"""The 429 error of a rate limit, and the durations in its headers."""

from __future__ import annotations

from typing import Literal

from openai_responses._core.http.api_errors import ApiError

__all__ = ["Unit", "duration", "rate_limit_error", "rate_limit_message", "retry_headers"]

Unit = Literal["requests", "tokens"]
"""The unit of a rate limit per minute."""

_PER_MINUTE = {"requests": "RPM", "tokens": "TPM"}


def rate_limit_message(
    of: Unit, model: str, limit: int, used: int, requested: int, seconds: float
) -> str:
    """Return the API's message for a reached limit; `seconds` is the time until it resets."""
    return (
        f"Rate limit reached for {model} in organization org-AbCdEfGhIjKlMnOpQrStUvWx on "
        f"{of} per min ({_PER_MINUTE[of]}): Limit {limit}, Used {used}, Requested {requested}. "
        f"Please try again in {duration(seconds)}. Visit "
        "https://platform.openai.com/account/rate-limits to learn more."
    )


def rate_limit_error(
    of: Unit,
    message: str,
    limit: int,
    remaining: int,
    seconds: float,
    *,
    retry_after: float | None = None,
    backoff: bool = False,
) -> ApiError:
    """Return the error: `remaining` is the rest of the limit, which resets in some `seconds`.

    If `retry_after` is given, headers tell the client to wait for that many seconds.
    """
    headers = [
        (f"x-ratelimit-limit-{of}", str(limit)),
        (f"x-ratelimit-remaining-{of}", str(remaining)),
        (f"x-ratelimit-reset-{of}", duration(seconds)),
        *retry_headers(retry_after),
    ]
    return ApiError(
        429, message, kind=of, code="rate_limit_exceeded", headers=headers, backoff=backoff
    )


def retry_headers(seconds: float | None) -> list[tuple[str, str]]:
    """Return the headers that tell a client to wait for some seconds; none for None."""
    if seconds is None:
        return []
    return [
        ("retry-after", str(-int(-seconds // 1))),
        ("retry-after-ms", str(round(seconds * 1000))),
    ]


def duration(seconds: float) -> str:
    """Return a duration in Go's format, which these headers use: 0s, 120ms, 1.5s, 1m26s."""
    if 0 < seconds < 1:
        return f"{round(seconds * 1000)}ms"
    minutes, rest = divmod(seconds, 60)
    return f"{int(minutes)}m{rest:g}s" if minutes else f"{rest:g}s"
