"""The call log of a mock: its calls in order, and the check for unused answers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from openai_responses._core.calls.recorded import CallList
from openai_responses._core.engine import Engine
from openai_responses._core.http.hosts import Realm
from openai_responses._core.routes.any_route import AnyRoute, EngineRoute, engine_route
from openai_responses._core.routes.hosts import HostRouter
from openai_responses._core.routes.resource import RouteRegistry
from openai_responses._core.routes.router_route import RouterRoute
from openai_responses._core.webhooks.lazy_hub import LazyHub

__all__ = ["CallLog"]


class CallLog:
    """The recorded calls of a mock."""

    _engine: Engine
    _realm: Realm
    _registry: RouteRegistry
    _webhooks: LazyHub
    _priority_router: HostRouter
    _fallback_router: HostRouter

    @property
    def calls(self) -> CallList[Any]:
        """All calls in the order in which they were answered, including those to other hosts."""
        return self._engine.calls

    def describe_calls(self) -> str:
        """Return the calls as in the report of a failing test: one line each, secrets redacted."""
        from openai_responses._core.calls.descriptions import (
            describe_calls,  # if a test inspects its calls
        )

        return (describe_calls(self.calls).lstrip("\n") or "no calls") + self.calls.hint

    def _keep_last_calls(self, max_count: int) -> None:
        """Forget the first calls of the mock and of each route if there are too many.

        The last `max_count` are kept, and up to a hundredth more: to forget one moves all others.
        """
        if len(self.calls) <= max_count + max_count // 100:
            return
        self.calls.keep_last(max_count)
        for route in self._all_routes():
            route.calls.keep_last(max_count)

    def reset_calls(self) -> None:
        """Delete the recorded calls of all routes."""
        self.calls.reset()
        for route in self._all_routes():
            route.reset_calls()

    def reset(self) -> None:
        """Forget the answers of all routes and of the router, the model's turns and the calls.

        Webhooks are not delivered to anyone any more, and their deliveries are forgotten. The
        objects of `state` stay. What was refused so far no longer fails the test.
        """
        self.reset_calls()
        for route in self._all_routes():
            route.reset()
        self._engine.script = None
        self._engine.user_turns.clear()
        self._realm.errors.clear()
        self._webhooks.clear()
        self._priority_router.remove_routes()
        self._fallback_router.remove_routes()

    def assert_all_used(self) -> None:
        """Raise AssertionError if an answer was set but not used by any call.

        Each answer of a list and each case of a route must be used.
        """
        __tracebackhide__ = True
        unused = [line for route in self._all_routes() for line in _unused(route)]
        if unused:
            raise AssertionError(f"these answers were not used by any call:{''.join(unused)}")

    def _all_routes(self) -> tuple[RouterRoute, ...]:
        return (
            *self._registry.routes,
            *self._priority_router.routes,
            *self._fallback_router.routes,
        )


def _unused(route: RouterRoute) -> Iterator[str]:
    """Yield a line for each unused answer of a route."""
    if isinstance(route, AnyRoute):
        yield from _unused_answers(engine_route(route))
    elif not route.called and (route.return_value, route.side_effect) != (None, None):
        yield f"\n- {route!r}"


def _unused_answers(route: EngineRoute) -> Iterator[str]:
    call_numbers = route.unused_call_numbers
    if call_numbers:
        yield f"\n- {route.where}: the answers to calls {', '.join(map(str, call_numbers))}"
    elif route.is_set and not route.calls:
        yield f"\n- {route.where}"
    for case in route.cases or ():
        yield from _unused_answers(case)
