"""Objects of the SDK's HTTP library for requests of other clients, created on first access."""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module

from openai_responses._core.http.reply import Reply

from .http_library import HttpLibrary, http_library_of
from .libraries import sdk_http_library

__all__ = ["native_request", "native_response"]

# The read timeout that the SDK for Python tells a server about.
_TIMEOUT = "x-stainless-read-timeout"


def native_request(
    method: str, url: str, headers: Sequence[tuple[str, str]], content: bytes
) -> object:
    """Return the request object of the SDK's HTTP library, as functions of the test get it.

    If the client has told its read timeout, the object has it, as one from a client here has.
    """
    seconds = next((value for name, value in headers if name == _TIMEOUT), "")
    extensions = {"timeout": {"read": float(seconds)}} if _is_number(seconds) else {}
    make = _http_library().library.Request
    encoded = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in headers]
    request: object = make(method, url, headers=encoded, content=content, extensions=extensions)
    return request


def native_response(reply: Reply) -> object:
    """Return the response object of the SDK's HTTP library for a reply that has been sent."""
    return _http_library().respond_again(reply)


def _http_library() -> HttpLibrary:
    return http_library_of(import_module(sdk_http_library()))


def _is_number(text: str) -> bool:
    return text.replace(".", "", 1).isdecimal()
