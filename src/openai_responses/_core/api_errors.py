"""Answers of the API itself to requests that no route takes, as the real servers word them."""

from __future__ import annotations

from collections.abc import Sequence

from .exchange import Reply, Request
from .jsonbytes import dump

__all__ = ["unknown_url", "wrong_method"]

_HEADERS = (("content-type", "application/json"),)


def unknown_url(request: Request) -> Reply:
    """Return the 404 for a path that the API does not have."""
    path = f"{request.method} {request.address.path}"
    return Reply(404, _HEADERS, _error(f"Invalid URL ({path})"))


def wrong_method(request: Request, allowed: Sequence[str]) -> Reply:
    """Return the 405 for a path that the API has, but not with this method."""
    message = (
        f"Not allowed to {request.method} on {request.address.path}. "
        "(HINT: Perhaps you meant to use a different HTTP method?)"
    )
    headers = (*_HEADERS, ("allow", ", ".join(allowed)))
    return Reply(405, headers, _error(message, code="method_not_supported"))


def _error(message: str, code: str | None = None) -> bytes:
    kind = "invalid_request_error"
    return dump({"error": {"message": message, "type": kind, "param": None, "code": code}})
