"""Elements: objects in list responses, and their completion by the list's item type."""

from __future__ import annotations

from collections.abc import Mapping

from openai_responses._core.completion.completion import answer_shape
from openai_responses._core.completion.makers import Filling
from openai_responses._core.completion.plans import plan_of_object
from openai_responses._core.determinism.determinism import Determinism
from openai_responses._core.json_values.type_guards import JsonObject, is_list, is_mapping
from openai_responses._core.spec.choosing import choose
from openai_responses._core.spec.operations import Operation
from openai_responses._core.spec.shapes import ListOf, ObjectOf, Shape, UnionOf

__all__ = [
    "complete_element",
    "element_shape",
    "listed_elements",
    "requested_elements",
    "select_object_shape",
]

# The field with the kind of an object.
_KIND = "object"


def element_shape(operation: Operation) -> Shape | None:
    """Return the item shape of an operation's list response; None if the response is no list."""
    shape = answer_shape(operation)
    data = shape.fields.get("data") if isinstance(shape, ObjectOf) else None
    return data.shape.item if data is not None and isinstance(data.shape, ListOf) else None


def select_object_shape(shape: Shape | None, value: Mapping[str, object]) -> ObjectOf | None:
    """Return the object shape that fits a value, chosen among a union's members; None for none."""
    member = choose(shape, value) if isinstance(shape, UnionOf) else shape
    return member if isinstance(member, ObjectOf) else None


def complete_element(
    operation: Operation, value: Mapping[str, object], determinism: Determinism
) -> JsonObject:
    """Return a complete list item from a partial `value`; other fields are generated."""
    shape = select_object_shape(element_shape(operation), value)
    if shape is None:
        return dict(value)
    return plan_of_object(shape, "").complete(value, Filling(determinism))


def listed_elements(operation: Operation, values: list[JsonObject]) -> list[JsonObject]:
    """Return objects as an operation lists them.

    A list may call objects by another kind than the operations on one of them: a certificate is an
    organization's certificate there.
    """
    shape = element_shape(operation)
    kinds = shape.constant(_KIND) if isinstance(shape, ObjectOf) else ()
    if len(kinds) != 1:
        return values
    (kind,) = kinds
    return [{**value, _KIND: kind} if value.get(_KIND, kind) != kind else value for value in values]


def requested_elements(
    operation: Operation, request: Mapping[str, object]
) -> list[JsonObject] | None:
    """Return partial objects for an operation that creates a list of objects; None for others.

    There is one for each item of the first non-empty list in the request: the item itself, or, if
    it is not an object, a dict with it as a field (an id of `project_ids` as `project_id`).
    """
    if element_shape(operation) is None:
        return None
    for name, value in request.items():
        if is_list(value) and value:
            return [_part(name.removesuffix("s"), each) for each in value]
    return []


def _part(name: str, value: object) -> JsonObject:
    if not is_mapping(value):
        return {name: value}
    content = value.get("content")
    if not isinstance(content, str):
        return dict(value)
    kind = "output_text" if value.get("role") == "assistant" else "input_text"
    return {**value, "content": [{"type": kind, "text": content}]}
