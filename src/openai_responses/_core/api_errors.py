"""Answers of the API itself to requests that no route takes, as the real servers word them."""

from __future__ import annotations

from collections.abc import Sequence

from .exchange import Reply, Request
from .jsonbytes import dump
from .route import AnyRoute

__all__ = ["no_answer_set", "unknown_url", "wrong_method"]

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


def no_answer_set(route: AnyRoute) -> Reply:
    """Return the 501 for an operation that the test has said nothing about; not to be retried."""
    message = (
        f"openai_mock.{route.name} was called ({route.operation.method} {route.operation.path}), "
        f"and the test has set no answer. Assign openai_mock.{route.name}.response first: a dict, "
        "an SDK object, an HTTP response, an event stream, or a function that returns one of these."
    )
    headers = (*_HEADERS, ("x-should-retry", "false"))
    return Reply(501, headers, _error(message, kind="mock_error", code="no_answer_set"))


def _error(message: str, kind: str = "invalid_request_error", code: str | None = None) -> bytes:
    return dump({"error": {"message": message, "type": kind, "param": None, "code": code}})
