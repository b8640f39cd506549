"""The headers that the API puts on its answers (recorded), besides the content type."""

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
"""What describes the body of most answers."""

_VERSION = ("openai-version", "2020-10-01")
_DURATIONS = tuple(("openai-processing-ms", str(ms)) for ms in range(48, 928, 55))
# Of an organization the API tells a name, and not the id that a request may have.
_ORGANIZATION = ("openai-organization", "user-abcdefghijklmnopqrstuvwx")
_PROJECT = ("openai-project", "proj_AbCdEfGhIjKlMnOpQrStUvWx")

# Paths whose answers tell what is left of the rate limits; no others do.
_LIMITED = frozenset(
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
"""What answers usually say of limits: header by header, with its value."""

# The SDK's helpers that poll sleep for as long as the first answer says; a test need not wait. They
# look at what they have made, and nothing else.
_POLLS, _POLLED = "x-stainless-poll-helper", "GET"
_POLL_AFTER = ("openai-poll-after-ms", "1")


def request_id(source: Determinism) -> tuple[str, str]:
    """Return the header that names an exchange, which every answer has."""
    return ("x-request-id", f"req_{source.hex(32)}")


def is_limited(operation: Operation) -> bool:
    """Return whether an operation's answers tell what is left of the rate limits."""
    return operation.path in _LIMITED and operation.method == "POST"


def reply_headers(operation: Operation, request: Request, source: Determinism) -> HeaderList:
    """Return the headers of an operation's answer, but for those that describe the body."""
    project = request.received.get("openai-project", "")
    named = source.hex(32)
    if operation.method == _POLLED:
        more: HeaderList = (_POLL_AFTER,) if request.received.get(_POLLS, "") else ()
    else:
        more = _LIMITS if is_limited(operation) else ()
    return (
        ("x-request-id", f"req_{named}"),
        _VERSION,
        _DURATIONS[int(named[0], 16)],
        _ORGANIZATION,
        ("openai-project", project) if project and project.isascii() else _PROJECT,
        *more,
    )
