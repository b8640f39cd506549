"""Cross-origin resource sharing (CORS): the headers by which browsers allow web pages access."""

from __future__ import annotations

from openai_responses._core.http.headers import HeaderList
from openai_responses._core.http.reply import Reply

from .received import ReceivedRequest

__all__ = ["cors_headers", "preflight"]

_REQUEST_METHOD = "access-control-request-method"
_REQUEST_HEADERS = "access-control-request-headers"
_ANY = ("access-control-allow-origin", "*")
_METHODS = ("access-control-allow-methods", "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS")
_MAX_AGE = ("access-control-max-age", "600")


def cors_headers(request: ReceivedRequest) -> HeaderList:
    """Return the headers that let a web page read the reply; none for requests without `Origin`."""
    return (_ANY,) if request.headers.get("origin") else ()


def preflight(request: ReceivedRequest) -> Reply | None:
    """Return the reply to a preflight request; None for any other request."""
    headers = request.headers
    if request.method != "OPTIONS" or not headers.get(_REQUEST_METHOD):
        return None
    allowed = ("access-control-allow-headers", headers.get(_REQUEST_HEADERS) or "*")
    return Reply(204, (_METHODS, allowed, _MAX_AGE), b"")
