"""The headers that the API puts on its answers (recorded), besides the content type."""

from __future__ import annotations

from collections.abc import Iterator

from .exchange import HeaderList, Request
from .operations import Operation
from .source import Source

__all__ = ["reply_headers", "request_id"]

_HEX = "0123456789abcdef"
_VERSION = "2020-10-01"
_ORGANIZATION = "user-abcdefghijklmnopqrstuvwx"
_PROJECT = "proj_AbCdEfGhIjKlMnOpQrStUvWx"

# Paths whose answers tell what is left of the rate limits; no others do.
_LIMITED = frozenset(("/chat/completions", "/completions", "/embeddings", "/responses"))
_LIMITS = (
    ("x-ratelimit-limit-requests", "10000"),
    ("x-ratelimit-limit-tokens", "2000000"),
    ("x-ratelimit-remaining-requests", "9999"),
    ("x-ratelimit-remaining-tokens", "1999000"),
    ("x-ratelimit-reset-requests", "6ms"),
    ("x-ratelimit-reset-tokens", "30ms"),
)

# The SDK's helpers that poll sleep for as long as the first answer says; a test need not wait.
_POLL_HELPER = "x-stainless-poll-helper"
_POLL_AFTER = ("openai-poll-after-ms", "1")


def request_id(source: Source) -> tuple[str, str]:
    """Return the header that names an exchange, which every answer has."""
    return ("x-request-id", f"req_{source.text(_HEX, 32)}")


def reply_headers(operation: Operation, request: Request, source: Source) -> HeaderList:
    """Return the headers of an operation's answer, but for the content type."""
    return [*_headers(operation, request, source)]


def _headers(operation: Operation, request: Request, source: Source) -> Iterator[tuple[str, str]]:
    sent = {name.lower(): value for name, value in request.headers}
    yield request_id(source)
    yield ("openai-version", _VERSION)
    yield ("openai-processing-ms", str(source.number(40, 900)))
    yield ("openai-organization", sent.get("openai-organization", _ORGANIZATION))
    yield ("openai-project", sent.get("openai-project", _PROJECT))
    if operation.method == "POST" and operation.path in _LIMITED:
        yield from _LIMITS
    if _POLL_HELPER in sent:
        yield _POLL_AFTER
