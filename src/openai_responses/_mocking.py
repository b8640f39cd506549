"""What makes a tree of routes a mock: an engine, and being active between entering and leaving."""

from __future__ import annotations

from ._activation import Activation
from ._clients import Clients
from ._core.addresses import Addresses
from ._core.engine import Engine
from ._core.hosts import Realm
from ._core.operations import OperationTable
from ._core.route import Resource, RouteRegistry
from .behaviours import BEHAVIOURS

__all__ = ["Mocking"]


class Mocking(Activation, Clients, Resource):
    """The root of a tree of routes, which answers requests while it is entered."""

    def __init__(self, table: OperationTable, base_url: object = None) -> None:
        """Answer the operations of `table`, on OpenAI's address and on `base_url` if given."""
        registry = RouteRegistry(table)
        super().__init__(registry)
        self._engine = Engine(
            addresses=Addresses(None if base_url is None else str(base_url)),
            table=table,
            route=lambda operation: registry.of_operation(operation, self),
            behaviours=BEHAVIOURS,
        )
        self._realm = Realm([self._engine])
