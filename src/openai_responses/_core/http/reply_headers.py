"""The headers of the API's answers (recorded), besides the content type."""

from __future__ import annotations

from openai_responses._core.determinism.determinism import Determinism
from openai_responses._core.spec.operations import Operation

from .headers import HeaderList
from .request import Request

__all__ = [
    "AS_JSON",
    "LIMITS",
    "is_limited",
    "reply_headers",
    "request_id",
]

AS_JSON = (("content-type", "application/json"),)
"""The headers that describe most bodies."""

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


def request_id(determinism: Determinism) -> tuple[str, str]:
    """Return the request id header, which every answer has."""
    return ("x-request-id", f"req_{determinism.hex(32)}")


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
        *more,
    )
