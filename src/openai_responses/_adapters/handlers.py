"""Handlers of a mock for the libraries' `MockTransport`, without patches."""

from __future__ import annotations

import sys

from openai_responses._core.http.hosts import Realm, awaited
from openai_responses._core.http.interception import host_in

from .error_translation import translate
from .http_library import HttpLibrary, http_library_of
from .requests import LibraryRequest, neutral

__all__ = ["handle", "handle_async"]


def handle(realm: Realm, request: LibraryRequest) -> object:
    """Return the mock's response to a request, as a response of the request's library.

    Raises what the mock raises; a request that passes through is sent to the network.
    """
    http_library = _http_library(request)
    neutral_request = neutral(request, request.read())
    try:
        reply = host_in(realm, neutral_request).answer(neutral_request)
    except Exception as error:
        translate(error, http_library, neutral_request.url)
        raise
    return _pass_through(http_library, request) if reply is None else http_library.respond(reply)


async def handle_async(realm: Realm, request: LibraryRequest) -> object:
    """Return the mock's response to a request of an async client, as `handle` does."""
    http_library = _http_library(request)
    neutral_request = neutral(request, await request.aread())
    try:
        reply = await awaited(host_in(realm, neutral_request).start_answer(neutral_request))
    except Exception as error:
        translate(error, http_library, neutral_request.url)
        raise
    return (
        await _pass_through_async(http_library, request)
        if reply is None
        else http_library.respond(reply)
    )


def _http_library(request: LibraryRequest) -> HttpLibrary:
    return http_library_of(sys.modules[type(request).__module__.partition(".")[0]])


def _pass_through(http_library: HttpLibrary, request: LibraryRequest) -> object:
    with http_library.library.HTTPTransport() as transport:
        response = transport.handle_request(request)
        response.read()
        return response


async def _pass_through_async(http_library: HttpLibrary, request: LibraryRequest) -> object:
    async with http_library.library.AsyncHTTPTransport() as transport:
        response = await transport.handle_async_request(request)
        await response.aread()
        return response
