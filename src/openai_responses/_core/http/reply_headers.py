"""The headers of the API's answers (recorded), besides the content type."""

from __future__ import annotations

from email.utils import formatdate
from functools import lru_cache

from openai_responses._core.determinism.determinism import Determinism
from openai_responses._core.spec.operations import Operation

from .headers import HeaderList
from .request import Request

__all__ = [
    "AS_JSON",
    "LIMITS",
    "edge_headers",
    "is_limited",
    "reply_headers",
]

AS_JSON = (("content-type", "application/json"),)
"""The headers that describe most bodies."""

# What the servers in front of the API add to every answer, besides the time.
_EDGE: HeaderList = (
    ("server", "cloudflare"),
    ("cf-cache-status", "DYNAMIC"),
    ("strict-transport-security", "max-age=31536000; includeSubDomains; preload"),
    ("x-content-type-options", "nosniff"),
    ("access-control-expose-headers", "X-Request-ID"),
    ("alt-svc", 'h3=":443"; ma=86400'),
)
_VERSION = ("openai-version", "2020-10-01")
_DURATIONS = tuple(("openai-processing-ms", str(ms)) for ms in range(48, 928, 55))
# The API sends an organization's name, not the id that a request may contain.
_ORGANIZATION = ("openai-organization", "user-abcdefghijklmnopqrstuvwx")
_PROJECT = ("openai-project", "proj_AbCdEfGhIjKlMnOpQrStUvWx")

# The paths whose answers have rate limit headers; no others do.
_RATE_LIMITED_PATHS = frozenset(
    (
        "/audio/speech",
        "/audio/transcriptions",
        "/audio/translations",
        "/chat/completions",
        "/completions",
        "/embeddings",
        "/responses",
    )
)
_LIMITS = (
    ("x-ratelimit-limit-requests", "10000"),
    ("x-ratelimit-limit-tokens", "2000000"),
    ("x-ratelimit-remaining-requests", "9999"),
    ("x-ratelimit-remaining-tokens", "1999000"),
    ("x-ratelimit-reset-requests", "6ms"),
    ("x-ratelimit-reset-tokens", "30ms"),
)
LIMITS = frozenset(_LIMITS)
"""The default rate limit headers with their values."""

# The SDK's polling helpers sleep for as long as this header of the first answer says; a test need
# not wait. They only retrieve what they have created.
_POLLS, _POLL_METHOD = "x-stainless-poll-helper", "GET"
_POLL_AFTER = ("openai-poll-after-ms", "1")


@lru_cache(maxsize=16)
def _with_date(now: int) -> HeaderList:
    """Return the headers that all answers of one second have."""
    return (("date", formatdate(now, usegmt=True)), *_EDGE)


def edge_headers(determinism: Determinism) -> HeaderList:
    """Return the headers that every answer has, also where no operation is found."""
    return (
        ("x-request-id", f"req_{determinism.hex(32)}"),
        *_with_date(determinism.now()),
    )


def is_limited(operation: Operation) -> bool:
    """Return whether an operation's answers have rate limit headers."""
    return operation.path in _RATE_LIMITED_PATHS and operation.method == "POST"


def reply_headers(operation: Operation, request: Request, determinism: Determinism) -> HeaderList:
    """Return the headers of an operation's answer, without those that describe the body."""
    project = request.native_headers.get("openai-project", "")
    hex_id = determinism.hex(32)
    if operation.method == _POLL_METHOD:
        more: HeaderList = (_POLL_AFTER,) if request.native_headers.get(_POLLS, "") else ()
    else:
        more = _LIMITS if is_limited(operation) else ()
    return (
        ("x-request-id", f"req_{hex_id}"),
        _VERSION,
        _DURATIONS[int(hex_id[0], 16)],
        _ORGANIZATION,
        ("openai-project", project) if project and project.isascii() else _PROJECT,
        *_with_date(determinism.now()),
        *more,
    )
