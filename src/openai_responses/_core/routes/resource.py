"""The tree of routes: its nodes, and the registry in which each route is created once."""

from __future__ import annotations

from collections.abc import Callable
from functools import reduce
from typing import TYPE_CHECKING, TypeVar

from typing_extensions import override

from openai_responses._core.errors.exceptions import MockError
from openai_responses._core.spec.modes import PARTIAL, Mode
from openai_responses._core.spec.operations import Operation, OperationTable
from openai_responses._core.webhooks.lazy_hub import LazyHub

from .any_route import AnyRoute, engine_route, id_of_operation
from .field_names import FieldNames, any_field
from .fixed_attributes import FixedAttributes

if TYPE_CHECKING:
    from openai_responses._core.webhooks.hub import WebhookHub

    from .websocket_route import OpenSession

__all__ = ["Resource", "RouteRegistry"]

RouteT = TypeVar("RouteT", bound=AnyRoute)
ResourceT = TypeVar("ResourceT", bound="Resource")

_WRAPPERS = ("with_raw_response", "with_streaming_response")


class RouteRegistry:
    """The routes of one mock, each created once, on first access."""

    def __init__(
        self,
        table: OperationTable,
        hint: Callable[[], str] = str,
        answer_mode: Mode = PARTIAL,
        field_names: FieldNames = any_field,
        webhooks: LazyHub | None = None,
        websockets: OperationTable | None = None,
        open_session: OpenSession | None = None,
    ) -> None:
        """Set what all routes share; `answer_mode` says which fields and values answers may have.

        The text from `hint` is appended to the errors for unknown names; `field_names` returns the
        names of the fields that the requests of an operation have. `webhooks` delivers events.
        `websockets` has the operations that open WebSockets, `open_session` opens one of them
        without a socket.
        """
        self._websockets = websockets
        self._open_session = open_session
        self.table = table
        self.hint = hint
        self._answer_mode = answer_mode
        self._field_names = field_names
        self._routes: dict[str, AnyRoute] = {}
        self._webhooks = webhooks

    @property
    def webhooks(self) -> WebhookHub:
        """The hub of the mock's webhooks. Raises MockError for a tree of routes without a mock."""
        if self._webhooks is None:
            raise MockError("these routes belong to no mock, so that nothing can be delivered")
        return self._webhooks.hub

    @property
    def routes(self) -> list[AnyRoute]:
        """The routes that were accessed or called."""
        return list(self._routes.values())

    def route(self, cls: type[RouteT]) -> RouteT:
        """Return the mock's route of a generated class; aliases of an operation share it."""
        operation_id = id_of_operation(cls)
        route = self._routes.get(operation_id)
        if not isinstance(route, cls):
            route = cls(self._operation(operation_id), self._answer_mode, self._field_names)
            engine_route(route).open_session = self._open_session
            self._routes[operation_id] = route
        return route

    def _operation(self, operation_id: str) -> Operation:
        if operation_id in self.table.by_id or self._websockets is None:
            return self.table.by_id[operation_id]
        return self._websockets.by_id[operation_id]

    def of_operation(self, operation: Operation, root: Resource) -> AnyRoute:
        """Return the route of an operation, from the tree below `root`."""
        if operation.id not in self._routes:
            reduce(getattr, operation.name.split("."), root)
        return self._routes[operation.id]


class Resource(FixedAttributes):
    """A node in the tree of routes, such as `chat` in `openai_mock.chat.completions`."""

    def __init__(self, registry: RouteRegistry) -> None:
        self._registry = registry
        self._hint = registry.hint

    def _route(self, cls: type[RouteT]) -> RouteT:
        return self._registry.route(cls)

    def _child(self, cls: type[ResourceT]) -> ResourceT:
        return cls(self._registry)

    @override
    def _missing_hint(self, name: str) -> str:
        if name in _WRAPPERS:
            return (
                f"; calls through the client's {name} get the answers of the routes themselves, "
                "such as openai_mock.chat.completions.create"
            )
        return super()._missing_hint(name)

    @override
    def _assignment_error(self, name: str) -> str:
        child = getattr(self, name, None)
        if isinstance(child, AnyRoute):
            return f"{child!r} is a route; assign its answer to {engine_route(child).where}"
        below = (getattr(self, each) for each in dir(self) if each[0] != "_")
        route = next((each for each in below if isinstance(each, AnyRoute)), None)
        if route is None:
            return super()._assignment_error(name)
        where = engine_route(route).where
        return f"{name!r} cannot be assigned here; assign answers to routes, such as {where}"
