"""Patches on transports, the last stage of a request in its library, where mocks answer."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from functools import wraps
from types import ModuleType
from typing import cast

from openai_responses._core.http.hosts import awaited
from openai_responses._core.http.interception import host_for, must_intercept
from openai_responses._core.http.reply import Reply

from .dns import allow_host
from .error_translation import translate
from .http_library import AiohttpLibrary, HttpLibrary, http_library_of
from .patches import Patch
from .requests import LibraryRequest, neutral
from .tls import patches_of_verification

__all__ = ["patches_of_aiohttp", "patches_of_library"]

# The transports over aiohttp: the SDK's (vendored, and in the original package) and LiteLLM's.
_AIOHTTP = ("AiohttpTransport", "LiteLLMAiohttpTransport")


def patches_of_library(library: ModuleType) -> Sequence[Patch]:
    """Return the patches on httpx or httpx2; none if a test has replaced it by a stub."""
    if not hasattr(library, "HTTPTransport"):
        return ()
    http_library = http_library_of(library)
    return (
        _patch_sync(library.HTTPTransport, http_library),
        _patch_async(library.AsyncHTTPTransport, http_library),
        *patches_of_verification(library.HTTPTransport, library),
        *patches_of_verification(library.AsyncHTTPTransport, library),
    )


def patches_of_aiohttp(module: ModuleType) -> Sequence[Patch]:
    """Return the patches on a module with a transport over aiohttp, for either library."""
    owners: list[type] = [getattr(module, name) for name in _AIOHTTP if hasattr(module, name)]
    own = [owner for owner in owners if "handle_async_request" in vars(owner)]
    return [patch for owner in own for patch in _patches_of_aiohttp(owner, module)]


def _patches_of_aiohttp(owner: type, module: ModuleType) -> Sequence[Patch]:
    http_library = AiohttpLibrary(module)
    return _patch_async(owner, http_library), *patches_of_verification(owner, http_library.library)


def _patch_sync(owner: type, http_library: HttpLibrary) -> Patch:
    def replace(original: Callable[..., object]) -> Callable[..., object]:
        @wraps(original)
        def handle_request(self: object, request: LibraryRequest) -> object:
            reply = _answer(request, http_library) if must_intercept() else None
            if reply is not None:
                return http_library.respond(reply)
            with allow_host(request):
                return original(self, request)

        return handle_request

    return Patch(owner, "handle_request", replace)


def _patch_async(owner: type, http_library: HttpLibrary) -> Patch:
    def replace(original: Callable[..., object]) -> Callable[..., object]:
        @wraps(original)
        async def handle_async_request(self: object, request: LibraryRequest) -> object:
            reply = await _answer_async(request, http_library) if must_intercept() else None
            if reply is not None:
                return http_library.respond(reply)
            with allow_host(request):
                return await cast("Awaitable[object]", original(self, request))

        return handle_async_request

    return Patch(owner, "handle_async_request", replace)


def _answer(request: LibraryRequest, http_library: HttpLibrary) -> Reply | None:
    """Return the reply of the request's mock; None if the request passes through."""
    neutral_request = neutral(request, request.read())
    try:
        return host_for(neutral_request).answer(neutral_request)
    except Exception as error:
        translate(error, http_library, neutral_request.url)
        raise


async def _answer_async(request: LibraryRequest, http_library: HttpLibrary) -> Reply | None:
    neutral_request = neutral(request, await request.aread())
    try:
        return await awaited(host_for(neutral_request).start_answer(neutral_request))
    except Exception as error:
        translate(error, http_library, neutral_request.url)
        raise
