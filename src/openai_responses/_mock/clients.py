"""A mock's own clients, transports and handlers, which work without patches or activation."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING, Any, Concatenate, TypeVar, overload

from typing_extensions import ParamSpec

from openai_responses._adapters import handlers
from openai_responses._adapters.libraries import sdk_http_library
from openai_responses._core.http.hosts import Realm

if TYPE_CHECKING:
    import httpx
    import httpx2
    from openai import AsyncOpenAI, OpenAI

__all__ = ["Clients"]

ParametersT = ParamSpec("ParametersT")
ClientT = TypeVar("ClientT")

_KEYS = {"api_key": "sk-fake123", "admin_api_key": "sk-admin-fake123"}


if TYPE_CHECKING:

    def _with_parameters_of(
        client: Callable[ParametersT, ClientT],
    ) -> Callable[[Callable[..., ClientT]], Callable[Concatenate[Any, ParametersT], ClientT]]: ...

    _sync = _with_parameters_of(OpenAI)
    _asynchronous = _with_parameters_of(AsyncOpenAI)
else:

    def _sync(method):
        return method

    _asynchronous = _sync


class Clients:
    """Methods to use a mock through a client, transport or handler, without entering it."""

    _realm: Realm

    @overload
    def handler(self, request: httpx2.Request) -> httpx2.Response: ...
    @overload
    def handler(self, request: httpx.Request) -> httpx.Response: ...
    def handler(self, request: Any) -> Any:
        """Return the mock's response: the handler that `MockTransport` of either library takes.

        Raises UnmockedRequestError for an address on which the mock does not answer.
        """
        return handlers.handle(self._realm, request)

    @overload
    async def async_handler(self, request: httpx2.Request) -> httpx2.Response: ...
    @overload
    async def async_handler(self, request: httpx.Request) -> httpx.Response: ...
    async def async_handler(self, request: Any) -> Any:
        """Return the mock's response, as `handler` does; answers may be async here."""
        return await handlers.handle_async(self._realm, request)

    def transport(self) -> httpx2.BaseTransport:
        """Return a transport for clients of the SDK's HTTP library, which the mock answers."""
        transport: httpx2.BaseTransport = _library().MockTransport(self.handler)
        return transport

    def async_transport(self) -> httpx2.AsyncBaseTransport:
        """Return a transport for async clients, as `transport` does."""
        transport: httpx2.AsyncBaseTransport = _library().MockTransport(self.async_handler)
        return transport

    @_sync
    def client(self, **options: Any) -> OpenAI:
        """Return an `openai.OpenAI` which the mock answers, with fake keys and these options."""
        from openai import DefaultHttpxClient, OpenAI

        http_client = DefaultHttpxClient(transport=self.transport())
        return OpenAI(http_client=http_client, **(_accepted_keys(OpenAI) | options))

    @_asynchronous
    def async_client(self, **options: Any) -> AsyncOpenAI:
        """Return an `openai.AsyncOpenAI`, as `client` does."""
        from openai import AsyncOpenAI, DefaultAsyncHttpxClient

        http_client = DefaultAsyncHttpxClient(transport=self.async_transport())
        return AsyncOpenAI(http_client=http_client, **(_accepted_keys(AsyncOpenAI) | options))


def _library() -> Any:
    return import_module(sdk_http_library())


def _accepted_keys(client: type) -> dict[str, Any]:
    """Return the fake keys that a client accepts: old SDK versions have no admin keys."""
    parameters = inspect.signature(client).parameters
    return {name: key for name, key in _KEYS.items() if name in parameters}
