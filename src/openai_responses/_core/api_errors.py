"""Answers of the API itself to requests that no route takes, as the real servers word them."""

from __future__ import annotations

from collections.abc import Sequence

from .exchange import Reply, Request
from .jsonbytes import dump

__all__ = ["ApiError", "refusal", "unknown_url", "wrong_method"]

_HEADERS = (("content-type", "application/json"),)


class ApiError(Exception):
    """A request that the API refuses: the status, and the fields of the error that it sends."""

    def __init__(
        self, status: int, message: str, *, param: str | None = None, code: str | None = None
    ) -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        self.param = param
        self.code = code


def refusal(error: ApiError) -> Reply:
    """Return the answer to a request that the API refuses."""
    return Reply(error.status, _HEADERS, _error(error.message, error.code, error.param))


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


def _error(message: str, code: str | None = None, param: str | None = None) -> bytes:
    kind = "invalid_request_error"
    return dump({"error": {"message": message, "type": kind, "param": param, "code": code}})
