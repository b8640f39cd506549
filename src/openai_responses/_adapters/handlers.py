"""Handlers of a mock for the libraries' `MockTransport`, without patches."""

from __future__ import annotations

import sys

from openai_responses._core.http.hosts import Realm
from openai_responses._core.http.interception import host_in

from .error_translation import translate
from .http_library import HttpLibrary, family_of
from .requests import LibraryRequest, neutral

__all__ = ["handle", "handle_async"]


def handle(realm: Realm, request: LibraryRequest) -> object:
    """Return the mock's response to a request, as a response of the request's library.

    Raises what the mock raises; a request that passes through is sent to the network.
    """
    family = _family(request)
    received = neutral(request, request.read())
    try:
        reply = host_in(realm, received).answer(received)
    except Exception as error:
        translate(error, family, received.url)
        raise
    return _through(family, request) if reply is None else family.respond(reply)


async def handle_async(realm: Realm, request: LibraryRequest) -> object:
    """Return the mock's response to a request of an async client, as `handle` does."""
    family = _family(request)
    received = neutral(request, await request.aread())
    try:
        reply = await host_in(realm, received).answer_async(received)
    except Exception as error:
        translate(error, family, received.url)
        raise
    return await _through_async(family, request) if reply is None else family.respond(reply)


def _family(request: LibraryRequest) -> HttpLibrary:
    return family_of(sys.modules[type(request).__module__.partition(".")[0]])


def _through(family: HttpLibrary, request: LibraryRequest) -> object:
    with family.library.HTTPTransport() as transport:
        response = transport.handle_request(request)
        response.read()
        return response


async def _through_async(family: HttpLibrary, request: LibraryRequest) -> object:
    async with family.library.AsyncHTTPTransport() as transport:
        response = await transport.handle_async_request(request)
        await response.aread()
        return response
