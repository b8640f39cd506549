"""What makes a tree of routes a mock: an engine, and being active between entering and leaving."""

from __future__ import annotations

from types import TracebackType

from typing_extensions import Self

from ._core import interception
from ._core.addresses import Addresses
from ._core.engine import Engine
from ._core.operations import OperationTable
from ._core.route import Resource, RouteRegistry
from ._doors import patching
from .behaviours import BEHAVIOURS

__all__ = ["Mocking"]


class Mocking(Resource):
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

    def __enter__(self) -> Self:
        """Answer from now on whatever this thread or task, and what it starts, requests."""
        patching.install()
        interception.enter(self._engine)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Stop answering; with the last active mock the HTTP libraries are as they were."""
        try:
            interception.leave(self._engine)
        finally:
            patching.uninstall()

    async def __aenter__(self) -> Self:
        """Answer, as on entering with `with`."""
        return self.__enter__()

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Stop answering, as on leaving `with`."""
        self.__exit__(kind, error, traceback)
