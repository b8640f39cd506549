"""The mark of what a model says, by which it is known before its vocabulary is loaded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_responses._core.spec.operations import Operation

if TYPE_CHECKING:
    from .values import ModelTurn

__all__ = ["Sayable", "said_at_a_route"]


class Sayable:
    """The base of everything in the vocabulary of what a model says."""


def said_at_a_route(value: Sayable, operation: Operation, where: str) -> ModelTurn | None:
    """Return the turn that was given to a route to say; None if its operation does not generate.

    Raises ResponseTypeError, which says `where`, if the operation has no way to say it.
    """
    from .endpoints import check_sayable, generates
    from .values import ModelTurn

    if not generates(operation):
        return None
    turn = ModelTurn.of(value)
    check_sayable(turn, operation, where)
    return turn
