"""The kinds of the objects that operations answer with, such as `chat.completion`."""

from __future__ import annotations

from functools import cache

from openai_responses._core.spec.operations import Operation
from openai_responses._core.spec.shapes import ObjectOf, Shape, UnionOf

from .completion import answer_shape
from .making import kind_of

__all__ = ["kinds_of_answer", "kinds_of_shape"]


@cache
def kinds_of_answer(operation: Operation) -> frozenset[str]:
    """Return the kinds of the objects that an operation answers with; empty if there are none."""
    shape = answer_shape(operation)
    return frozenset() if shape is None else kinds_of_shape(shape)


def kinds_of_shape(shape: Shape) -> frozenset[str]:
    """Return the kinds of the objects that a shape allows at its top level."""
    if isinstance(shape, UnionOf):
        return frozenset(kind for member in shape.members for kind in kinds_of_shape(member))
    return frozenset((kind_of(shape),)) - {""} if isinstance(shape, ObjectOf) else frozenset()
