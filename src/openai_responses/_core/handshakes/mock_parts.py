"""The parts of a mock that opening handshakes use."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from openai_responses._core.engine import Engine
    from openai_responses._core.http.addresses import Addresses
    from openai_responses._core.http.headers import HeaderList
    from openai_responses._core.routes.any_route import AnyRoute
    from openai_responses._core.sessions.behaviour import Session, SessionBehaviour
    from openai_responses._core.sessions.context import SessionContext
    from openai_responses._core.spec.operations import Operation, OperationTable
    from openai_responses._core.validation.rules import RequestRules

__all__ = ["MockParts"]


class MockParts(NamedTuple):
    """The parts of a mock that opening handshakes use.

    `websockets` has the operations that open WebSockets, `route` returns an operation's route,
    `rules` are those for refusing requests, and `behaviour` makes the default behaviour of a
    session. `make_native` makes the request object that functions of the test get.
    """

    engine: Engine
    addresses: Addresses
    websockets: OperationTable
    route: Callable[[Operation], AnyRoute]
    rules: RequestRules
    behaviour: Callable[[Session, SessionContext], SessionBehaviour]
    make_native: Callable[[str, str, HeaderList, bytes], object]
