"""The parts that a mock is made of, from the arguments that it was given."""

from __future__ import annotations

from collections.abc import Iterable, Sequence, Set
from typing import TYPE_CHECKING, cast

from openai_responses._api.origin import newer_sdk
from openai_responses._api.table import WEBSOCKETS
from openai_responses._core.http.addresses import Addresses
from openai_responses._core.routes.field_names import any_field
from openai_responses._core.routes.resource import RouteRegistry
from openai_responses._core.spec.modes import OPEN_PARTIAL, PARTIAL
from openai_responses._core.spec.operations import Operation, OperationTable
from openai_responses._core.state.backend import Backend
from openai_responses._core.state.calls import Missing
from openai_responses._core.state.clock import Pace, Time
from openai_responses._core.state.context import BackendContext
from openai_responses._core.validation.rules import RequestRules
from openai_responses._core.webhooks.lazy_hub import LazyHub
from openai_responses.behaviours import BEHAVIOURS
from openai_responses.behaviours.lifecycles import LIFECYCLES
from openai_responses.stores.state_store import StateStore

from .websockets import WebSockets

if TYPE_CHECKING:
    from openai_responses._core.rate_limits.rate_limits import RateWindow

__all__ = [
    "backend_of",
    "base_urls_of",
    "has_endpoints",
    "rate_window",
    "registry_of",
    "require_store",
]


def has_endpoints(backend: Backend) -> bool:
    """Return whether there are endpoints to which webhooks are posted."""
    family = backend.families.by_path.get("/webhook_endpoints")
    return family is not None and backend.store.count(family) > 0


def registry_of(
    table: OperationTable,
    rules: RequestRules,
    addresses: Addresses,
    webhooks: LazyHub,
    websockets: WebSockets,
) -> RouteRegistry:
    """Return the registry of routes, whose answers and conditions follow the rules for requests."""
    is_open = rules.accepts_unknown or addresses.has_other_servers
    names = _field_names if rules.check_requests else any_field
    mode = OPEN_PARTIAL if is_open else PARTIAL
    return RouteRegistry(
        table, newer_sdk, mode, names, webhooks, WEBSOCKETS, websockets.open_session
    )


def _field_names(operation: Operation, condition_names: Iterable[str]) -> Set[str] | None:
    from openai_responses._core.validation.request_shapes import field_names

    return field_names(operation, condition_names)


def base_urls_of(base_url: object) -> Sequence[str]:
    """Return the base URLs from an argument that is None, one URL, or a list."""
    if base_url is None:
        return ()
    if isinstance(base_url, (list, tuple)):
        return [str(each) for each in cast("Sequence[object]", base_url)]
    return (str(base_url),)


def backend_of(
    table: OperationTable, state: StateStore, missing: Missing, context: BackendContext, time: Time
) -> Backend:
    """Return what plays lifecycles and behaviours on a state, at the pace of its clock."""
    backend = Backend(table, state, LIFECYCLES, BEHAVIOURS, missing, context, Pace(time))
    backend.pace.follow_clock(state.core.determinism)
    return backend


def rate_window(limits: object, backend: Backend) -> RateWindow:
    """Return what counts requests and tokens against the limits; TypeError if they are none."""
    from openai_responses._core.rate_limits.rate_limits import (  # not needed by most mocks
        RateLimits,
        RateWindow,
    )

    if not isinstance(limits, RateLimits):
        raise TypeError(
            f"rate_limits: expected RateLimits(requests=..., tokens=...), got {limits!r}"
        )

    def now() -> int:
        return backend.determinism.now()  # of the current store, which may be replaced

    return RateWindow(limits, now)


def require_store(state: object) -> StateStore:
    """Return a store as it is. Raises TypeError for anything else."""
    if not isinstance(state, StateStore):
        raise TypeError(f"openai_mock.state: expected a StateStore, got {state!r}")
    return state
