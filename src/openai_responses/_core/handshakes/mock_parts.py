"""The parts of a mock by which connections are opened."""

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
    """The parts of a mock by which connections are opened.

    `websockets` has the operations that open them, `route` returns an operation's route, `rules`
    decide what is refused, and `behaviour` makes what the API does by default in a session.
    `make_native` makes the request object that functions of the test get.
    """

    engine: Engine
    addresses: Addresses
    websockets: OperationTable
    route: Callable[[Operation], AnyRoute]
    rules: RequestRules
    behaviour: Callable[[Session, SessionContext], SessionBehaviour]
    make_native: Callable[[str, str, HeaderList, bytes], object]
