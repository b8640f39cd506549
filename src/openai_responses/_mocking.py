"""What makes a tree of routes a mock: an engine, and being active between entering and leaving."""

from __future__ import annotations

from ._activation import Activation
from ._clients import Clients
from ._core.addresses import Addresses
from ._core.engine import Engine
from ._core.hosts import Realm
from ._core.operations import OperationTable
from ._core.route import Resource, RouteRegistry
from ._core.state.calls import Missing
from ._core.state.world import World
from .behaviours import BEHAVIOURS
from .behaviours.lives import LIVES
from .stores import StateStore

__all__ = ["Mocking"]


class Mocking(Activation, Clients, Resource):
    """The root of a tree of routes, which answers requests while it is entered."""

    def __init__(
        self, table: OperationTable, base_url: object, state: StateStore | None, missing: Missing
    ) -> None:
        """Answer the operations of `table`, on OpenAI's address and on `base_url` if given.

        Raises ValueError for a `missing` that is neither "404" nor "invent".
        """
        registry = RouteRegistry(table)
        super().__init__(registry)
        self._state = StateStore() if state is None else state
        self._engine = Engine(
            addresses=Addresses(None if base_url is None else str(base_url)),
            table=table,
            route=lambda operation: registry.of_operation(operation, self),
            world=World(table, self._state.core, LIVES, BEHAVIOURS, missing),
        )
        self._realm = Realm([self._engine])

    @property
    def state(self) -> StateStore:
        """The store: what exists in the mock. It may be read, filled, and replaced by another."""
        return self._state

    @state.setter
    def state(self, value: StateStore) -> None:
        self._state = value
        self._engine.world.store = value.core
