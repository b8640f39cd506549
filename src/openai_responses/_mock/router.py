"""The router of a mock: routes to hosts other than the API's, and the mock as a handler."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from types import TracebackType
from typing import TYPE_CHECKING, Any, Protocol, cast, overload
from urllib.parse import urlsplit

from typing_extensions import Self

from openai_responses._core.routes.hosts import HostRoute, HostRouter
from openai_responses._core.routes.patterns import has_target, parse_patterns
from openai_responses._core.routes.router_route import RouterRoute

if TYPE_CHECKING:
    import httpx
    import httpx2

__all__ = ["MockRouter"]


class RoutedMock(Protocol):
    """The part of a mock that its router uses."""

    @property
    def handler(self) -> object:
        """The handler for requests of sync clients."""
        ...

    @property
    def async_handler(self) -> object:
        """The handler for requests of async clients."""
        ...

    def reset_calls(self) -> None:
        """Delete the recorded calls."""
        ...

    def __enter__(self) -> object:
        """Activate the mock."""
        ...

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Deactivate the mock."""
        ...


class MockRouter:
    """The routes that a test adds to the API's own, for requests while the mock is active.

    A route added here has precedence over the API's own if it constrains the target of requests
    (with `url`, `host` or `path`); otherwise the API's own have precedence. It matches properties
    of the request, with RESPX's names: `url`, `host`, `path`, `method`, `params`, `headers`,
    `json`, also with the suffixes `__regex`, `__startswith`, `__contains`, `__in`.
    """

    def __init__(
        self,
        mock: RoutedMock,
        priority_router: HostRouter,
        fallback_router: HostRouter,
        base_url: str,
    ) -> None:
        """Set the mock, the routers before and after its API's routes, and the API's base URL."""
        self._mock = mock
        self._priority_router = priority_router
        self._fallback_router = fallback_router
        self._base_url = base_url
        self.calls = priority_router.calls

    # --- adding routes ---------------------------------------------------------------------------

    def route(self, url: object = None, *, name: str | None = None, **lookups: object) -> HostRoute:
        """Return the route of requests with any method; its answer is set on it.

        A URL without a host is relative to the API's. Raises TypeError for unknown lookups.
        """
        conditions = lookups if url is None else {"url": self._absolute(url), **lookups}
        patterns = parse_patterns(conditions)
        router = self._priority_router if has_target(patterns) else self._fallback_router
        return router.add(patterns, name)

    def request(
        self, method: str, url: object = None, *, name: str | None = None, **lookups: object
    ) -> HostRoute:
        """Return the route of requests with this method, as `route` does."""
        return self.route(url, name=name, method=method, **lookups)

    def get(self, url: object = None, *, name: str | None = None, **lookups: object) -> HostRoute:
        """Return the route of GET requests, as `route` does."""
        return self.route(url, name=name, method="GET", **lookups)

    def post(self, url: object = None, *, name: str | None = None, **lookups: object) -> HostRoute:
        """Return the route of POST requests, as `route` does."""
        return self.route(url, name=name, method="POST", **lookups)

    def put(self, url: object = None, *, name: str | None = None, **lookups: object) -> HostRoute:
        """Return the route of PUT requests, as `route` does."""
        return self.route(url, name=name, method="PUT", **lookups)

    def patch(self, url: object = None, *, name: str | None = None, **lookups: object) -> HostRoute:
        """Return the route of PATCH requests, as `route` does."""
        return self.route(url, name=name, method="PATCH", **lookups)

    def delete(
        self, url: object = None, *, name: str | None = None, **lookups: object
    ) -> HostRoute:
        """Return the route of DELETE requests, as `route` does."""
        return self.route(url, name=name, method="DELETE", **lookups)

    def head(self, url: object = None, *, name: str | None = None, **lookups: object) -> HostRoute:
        """Return the route of HEAD requests, as `route` does."""
        return self.route(url, name=name, method="HEAD", **lookups)

    def options(
        self, url: object = None, *, name: str | None = None, **lookups: object
    ) -> HostRoute:
        """Return the route of OPTIONS requests, as `route` does."""
        return self.route(url, name=name, method="OPTIONS", **lookups)

    # --- routes ----------------------------------------------------------------------------------

    @property
    def routes(self) -> Sequence[HostRoute]:
        """The added routes; those with precedence over the API's own come first."""
        return (*self._priority_router.routes, *self._fallback_router.routes)

    def __getitem__(self, name: str) -> HostRoute:
        """Return the added route with this name. Raises KeyError if there is none."""
        for route in self.routes:
            if route.name == name:
                return route
        raise KeyError(name)

    def __iter__(self) -> Iterator[RouterRoute]:
        """Yield the added routes."""
        return iter(self.routes)

    def assert_all_called(self) -> None:
        """Raise AssertionError if one of the added routes was not called."""
        uncalled = [repr(route) for route in self.routes if not route.called]
        assert not uncalled, f"some routes were not called: {', '.join(uncalled)}"

    def reset(self) -> None:
        """Delete all recorded calls, including those of the API's routes."""
        self._mock.reset_calls()

    def clear(self) -> None:
        """Remove all added routes."""
        self._priority_router.remove_routes()
        self._fallback_router.remove_routes()

    # --- activation ------------------------------------------------------------------------------

    @overload
    def handler(self, request: httpx2.Request) -> httpx2.Response: ...
    @overload
    def handler(self, request: httpx.Request) -> httpx.Response: ...
    def handler(self, request: Any) -> Any:
        """Return the mock's response: the handler that `MockTransport` of httpx and httpx2 takes.

        Raises UnmockedRequestError for a request that matches no route.
        """
        return cast("Callable[[Any], Any]", self._mock.handler)(request)

    @overload
    async def async_handler(self, request: httpx2.Request) -> httpx2.Response: ...
    @overload
    async def async_handler(self, request: httpx.Request) -> httpx.Response: ...
    async def async_handler(self, request: Any) -> Any:
        """Return the mock's response, as `handler` does; answers may be async here."""
        return await cast("Callable[[Any], Any]", self._mock.async_handler)(request)

    def __enter__(self) -> Self:
        """Start answering, as on entering the mock itself."""
        self._mock.__enter__()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Stop answering, as on leaving the mock itself."""
        self._mock.__exit__(kind, error, traceback)

    async def __aenter__(self) -> Self:
        """Start answering, as on entering the mock itself."""
        return self.__enter__()

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Stop answering, as on leaving the mock itself."""
        self.__exit__(kind, error, traceback)

    def _absolute(self, url: object) -> object:
        if not isinstance(url, str) or urlsplit(url).netloc or not url.startswith("/"):
            return url if hasattr(url, "search") else str(url)
        return self._base_url.rstrip("/") + url
