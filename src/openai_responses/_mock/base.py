"""The base of mocks: a tree of routes with an engine, a store and activation."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, get_args

from openai_responses._api.origin import newer_sdk
from openai_responses._api.table import RETIREMENTS, STREAMS, WEBSOCKETS
from openai_responses._core.calls.recorded import CallList
from openai_responses._core.determinism.determinism import Determinism
from openai_responses._core.errors.exceptions import MockError
from openai_responses._core.errors.order_policy import OrderPolicy
from openai_responses._core.http.addresses import Addresses
from openai_responses._core.http.hosts import Host, Realm
from openai_responses._core.routes.hosts import HostRouter
from openai_responses._core.routes.resource import Resource
from openai_responses._core.spec.operations import Operation, OperationTable
from openai_responses._core.state.calls import Missing
from openai_responses._core.state.clock import Time
from openai_responses._core.state.context import BackendContext
from openai_responses._core.validation.request_validator import RequestValidator
from openai_responses._core.validation.rules import RequestRules
from openai_responses._core.webhooks.lazy_hub import LazyHub
from openai_responses.stores.state_store import StateStore

from .activation import Activation
from .call_log import CallLog
from .client_secrets import validity_of
from .clients import Clients
from .delivering_engine import DeliveringEngine
from .lifecycle_control import LifecycleControl
from .model_says import ModelOutputControl
from .own_requests import request_sender
from .parts import (
    backend_of,
    base_urls_of,
    has_endpoints,
    rate_window,
    registry_of,
    require_store,
)
from .serving import Serving
from .websockets import WebSockets

if TYPE_CHECKING:
    from openai_responses._core.engine import Engine
    from openai_responses._core.handshakes.mock_parts import MockParts
    from openai_responses._core.rate_limits.rate_limits import RateLimits
    from openai_responses._core.routes.any_route import AnyRoute
    from openai_responses._core.spec.operations import Operation
    from openai_responses._core.streams.synthesis.cutting import Cutter
    from openai_responses._core.webhooks.hub import WebhookHub

    from .router import MockRouter

__all__ = ["BaseMock", "Scope"]

Scope: TypeAlias = Literal["context", "process"]
"""Which threads and tasks a mock answers: those that descend from its own, or all."""

# Not that of the objects' ids, which would look like those of webhooks.
_WEBHOOK_SEED = 1
# The API key of the mock's own requests, if no valid keys are set.
_KEY = "sk-fake123"
_OPENAI = "https://api.openai.com/v1"


class BaseMock(
    Activation, Clients, CallLog, Serving, LifecycleControl, ModelOutputControl, Resource
):
    """The root of a tree of routes, which answers requests while it is entered."""

    _open = True

    def __init__(
        self,
        table: OperationTable,
        base_url: object,
        state: StateStore | None,
        missing: Missing,
        cut: Cutter | None = None,
        time: Time = "look",
        one_run_per_thread: bool = False,
        *,
        rules: RequestRules,
        rate_limits: RateLimits | None = None,
        scope: Scope = "context",
        assert_all_used: bool = False,
    ) -> None:
        """Answer the operations of `table`, on OpenAI's address and on `base_url` if given.

        `rules` decide which requests are refused; `OpenAIMock` describes the other arguments.
        Raises ValueError for an unknown value of `missing`, `time` or `scope`, and TypeError if
        `rate_limits` has another type.
        """
        base_urls = base_urls_of(base_url)
        addresses = Addresses(*base_urls)
        order = OrderPolicy(rules.strict)
        self._webhooks = self._make_webhooks(order.errors)
        self._websockets = self._make_websockets(addresses, rules)
        registry = registry_of(table, rules, addresses, self._webhooks, self._websockets)
        calls: CallList[Any] = CallList()
        self._keep(rules, base_urls)
        super().__init__(registry)
        context = self._make_context(calls, order, rules, one_run_per_thread)
        self._state = StateStore() if state is None else require_store(state)
        backend = backend_of(table, self._state, missing, context, time)
        engine = DeliveringEngine(
            addresses=addresses,
            table=table,
            route=self._route_of,
            backend=backend,
            streams=STREAMS.with_cutter(cut),
            validator=RequestValidator(rules, order.errors, RETIREMENTS, validity_of(backend)),
            calls=calls,
            window=None if rate_limits is None else rate_window(rate_limits, backend),
            hint=newer_sdk,
        )
        engine.websockets = self._websockets
        self._engine: Engine = engine
        self._realm = self._make_realm(engine, order.errors, calls, scope)
        self._errors = order.errors
        self._asserts_all_used = assert_all_used

    def _keep(self, rules: RequestRules, base_urls: Sequence[str]) -> None:
        """Keep what methods read of the rules and the addresses."""
        self._strict = rules.strict
        self._max_body_bytes = rules.max_body_bytes
        self._key = next(iter(rules.api_keys or ()), _KEY)
        self._base_url = next(iter(base_urls), _OPENAI)

    def _make_context(
        self,
        calls: CallList[Any],
        order: OrderPolicy,
        rules: RequestRules,
        one_run_per_thread: bool,
    ) -> BackendContext:
        """Return the parts of this mock that its backend uses."""
        return BackendContext(
            request_sender(lambda: self._engine, self._key, self._webhooks),
            calls,
            order,
            one_run_per_thread,
            rules.checks_all,
            rules.accepts_unknown,
            self._webhooks,
            self._websockets.on_call_ended,
        )

    def _make_webhooks(self, errors: list[MockError]) -> LazyHub:
        """Return what delivers webhooks; errors of those that receive them are put into `errors`.

        Its ids come from a seed of their own.
        """
        self._webhook_ids = Determinism(_WEBHOOK_SEED)

        def create() -> WebhookHub:
            from .webhooks import webhook_hub

            return webhook_hub(lambda: self._engine.backend, self._webhook_ids, errors)

        return LazyHub(create, lambda: has_endpoints(self._engine.backend))

    def _make_websockets(self, addresses: Addresses, rules: RequestRules) -> WebSockets:
        """Return what opens WebSockets by this mock's routes."""

        def parts() -> MockParts:
            from openai_responses._adapters.late_objects import native_request
            from openai_responses._core.handshakes.mock_parts import MockParts
            from openai_responses.behaviours.sessions import session_behaviour

            engine = self._engine
            return MockParts(
                engine,
                addresses,
                WEBSOCKETS,
                self._route_of,
                rules,
                session_behaviour,
                native_request,
            )

        return WebSockets(parts)

    def _route_of(self, operation: Operation) -> AnyRoute:
        return self._registry.of_operation(operation, self)

    def _make_realm(
        self, engine: Host, errors: list[MockError], calls: CallList[Any], scope: Scope
    ) -> Realm:
        """Return what the interception sees of this mock: its engine, between two routers.

        Raises ValueError for another scope.
        """
        if scope not in get_args(Scope):
            raise ValueError(f'scope: expected "context" or "process", got {scope!r}')
        self._priority_router = HostRouter(lambda: self._state, calls)
        self._fallback_router = HostRouter(lambda: self._state, calls)
        hosts: list[Host] = [self._priority_router, engine, self._fallback_router]
        return Realm(
            hosts,
            errors,
            newer_sdk,
            process_wide=scope == "process",
            webhook_ids=self._webhook_ids,
        )

    @cached_property
    def router(self) -> MockRouter:
        """The router, which sets answers for requests to other hosts, or lets them through."""
        from .router import MockRouter  # if a test mocks other hosts

        return MockRouter(self, self._priority_router, self._fallback_router, self._base_url)

    def check_refused_requests(self, propagating: BaseException | None = None) -> None:
        """Raise UnmockedRequestError if requests were refused, and clear them; see `Activation`.

        Faults of sessions that no connection has reached raise UnreachedFaultError. A strict mock
        raises UnusedTurnsError if turns of the model were not used, and one with
        `assert_all_used` AssertionError for any answer that was not used.
        """
        if propagating is None:
            self._websockets.check_faults()
        super().check_refused_requests(propagating)
        if propagating is not None:
            return
        if self._strict or self._asserts_all_used:
            self.assert_all_said()
        if self._asserts_all_used:
            self.assert_all_used()

    def _shut_down(self) -> None:
        self._webhooks.shut_down()

    @property
    def state(self) -> StateStore:
        """The store of the mock's objects. It may be read, filled, and replaced by another."""
        return self._state

    @state.setter
    def state(self, value: StateStore) -> None:
        self._state = require_store(value)
        self._engine.backend.use(value)
        self._engine.backend.pace.follow_clock(value.core.determinism)
