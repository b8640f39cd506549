"""The operations of the control API on one mock, in one table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from .calls import LIST_CALLS, LIST_REFUSED_REQUESTS, RESET_CALLS
from .frames import LIST_FRAMES
from .lifecycles import LIFECYCLE_OPERATIONS
from .mock import ControlledMock
from .operations import Operation, OperationRequest
from .routes import SET_ANSWERS
from .state import STATE_OPERATIONS
from .turns import MODEL_SAYS, USER_SAYS
from .usage import GET_USAGE

__all__ = ["CONFIGURATION", "MOCK_OPERATIONS"]


def _reset(mock: ControlledMock, _: OperationRequest) -> None:
    mock.reset()


MOCK_OPERATIONS: Sequence[Operation[ControlledMock]] = (
    SET_ANSWERS,
    MODEL_SAYS,
    USER_SAYS,
    LIST_CALLS,
    RESET_CALLS,
    LIST_FRAMES,
    LIST_REFUSED_REQUESTS,
    *STATE_OPERATIONS,
    *LIFECYCLE_OPERATIONS,
    GET_USAGE,
    Operation(
        "POST",
        "/reset",
        "Forget the answers of routes, the model's turns and the calls; objects stay.",
        _reset,
    ),
)

CONFIGURATION: Mapping[str, Operation[ControlledMock]] = {
    each.key: each for each in MOCK_OPERATIONS if each.body is not None
}
"""The operations that a configuration file has, by name: those that take a body."""
