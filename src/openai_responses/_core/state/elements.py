"""Objects of a family that no operation answers with alone: whole by the type that lists have."""

from __future__ import annotations

from collections.abc import Mapping

from openai_responses._core.answering.choosing import choose
from openai_responses._core.answering.completion import answer_shape
from openai_responses._core.answering.makers import Filling
from openai_responses._core.answering.plans import plan_of_object
from openai_responses._core.answering.shapes import ListOf, ObjectOf, UnionOf
from openai_responses._core.operations import Operation
from openai_responses._core.source import Source

from .shelf import JsonObject

__all__ = ["completed_element", "element_of"]


def element_of(listing: Operation, value: Mapping[str, object]) -> ObjectOf | None:
    """Return the shape of one object in the answers of an operation that lists objects.

    Where they may be of several shapes, it is the one that `value`, a part of an object, fits. None
    is returned for an operation that answers with no list of objects.
    """
    shape = answer_shape(listing)
    data = shape.fields.get("data") if isinstance(shape, ObjectOf) else None
    if data is None or not isinstance(data.shape, ListOf):
        return None
    item = data.shape.item
    found = choose(item, value) if isinstance(item, UnionOf) else item
    return found if isinstance(found, ObjectOf) else None


def completed_element(
    listing: Operation, value: Mapping[str, object], source: Source
) -> JsonObject:
    """Return a whole object of a list, of which `value` is a part; what it lacks is made up."""
    shape = element_of(listing, value)
    if shape is None:
        return dict(value)
    return plan_of_object(shape, "").complete(dict(value), Filling(source))
