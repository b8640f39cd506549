"""Access for web pages of other origins (CORS), which browsers ask for."""

from __future__ import annotations

from openai_responses._core.http.headers import HeaderList
from openai_responses._core.http.reply import Reply

from .received import ReceivedRequest

__all__ = ["cors_headers", "preflight"]

_ASKED_METHOD = "access-control-request-method"
_ASKED_HEADERS = "access-control-request-headers"
_ANY = ("access-control-allow-origin", "*")
_METHODS = ("access-control-allow-methods", "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS")
_MAX_AGE = ("access-control-max-age", "600")


def cors_headers(request: ReceivedRequest) -> HeaderList:
    """Return the headers that let a page read the reply; none if no page has asked."""
    return (_ANY,) if request.headers.get("origin") else ()


def preflight(request: ReceivedRequest) -> Reply | None:
    """Return the reply to a question whether a page may make a request; None if it is none."""
    headers = request.headers
    if request.method != "OPTIONS" or not headers.get(_ASKED_METHOD):
        return None
    allowed = ("access-control-allow-headers", headers.get(_ASKED_HEADERS) or "*")
    return Reply(204, (_METHODS, allowed, _MAX_AGE), b"")
