"""The types that the installed SDK parses the answers of an operation into."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from openai_responses._core.spec.annotations import sdk_shape
from openai_responses._core.spec.operations import Operation
from openai_responses._core.spec.shapes import Literals, ObjectOf, Shape, UnionOf, without_null

__all__ = ["sdk_answer", "sdk_enums"]


@cache
def sdk_answer(operation: Operation) -> Shape | None:
    """Return the type that the SDK parses an answer into; for pages, that of the sync class."""
    paths = (path for path in operation.sdk_answers if not path[1].startswith("Async"))
    found = (sdk_shape(*path) for path in paths)
    shapes = tuple(shape for shape in found if shape is not None)
    if not shapes:
        return None
    return shapes[0] if len(shapes) == 1 else UnionOf(shapes)


@cache
def sdk_enums(operation: Operation) -> Mapping[str, frozenset[object]]:
    """Return the values of those fields of an answer for which the installed SDK has an enum.

    An older release may have fewer values than the document. A strict client of it raises
    APIResponseValidationError for any other value.
    """
    shape = sdk_answer(operation)
    if not isinstance(shape, ObjectOf):
        return {}
    shapes = ((name, without_null(field.shape)) for name, field in shape.fields.items())
    return {name: frozenset(each.values) for name, each in shapes if isinstance(each, Literals)}
