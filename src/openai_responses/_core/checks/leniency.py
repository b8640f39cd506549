"""What the API takes in requests although the type, which answers share, does not say so."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from openai_responses._core.answering.shapes import (
    ANY,
    Field,
    ListOf,
    Literals,
    ObjectOf,
    Scalar,
)

__all__ = ["field_in_requests", "fields_in_requests"]

# Fields that requests have besides those of their types: recorded ones have the status, and what
# frameworks send (Instructor, when it asks again) the name of the function of a tool's result.
_MAY_BE_THERE: Mapping[str, frozenset[str]] = {
    "ChatCompletionRequestToolMessage": frozenset(("name",)),
    "CustomToolCall": frozenset(("status",)),
}
_ANY = Field(ANY, required=False, may_be_null=True, null_at_first=True)

# Required fields that recorded requests, accepted ones, leave out; each is there in every answer.
_MAY_BE_MISSING: Mapping[str, frozenset[str]] = {
    "FunctionTool": frozenset(("parameters", "strict")),
    "OutputMessage": frozenset(("id", "status", "type")),
    "OutputTextContent": frozenset(("annotations",)),
    "ReasoningItem": frozenset(("id",)),
}
# Lists of what comes to exist with its owner: of how many, tests may say as they like.
_OF_ANY_LENGTH = "vector_stores"
_BETA = "Beta"
_MODEL = "model"


@cache
def fields_in_requests(shape: ObjectOf) -> Mapping[str, Field]:
    """Return the fields of an object, required only where requests must have them."""
    name = shape.name.removeprefix(_BETA)
    may_be_missing = _MAY_BE_MISSING.get(name, frozenset())
    return {
        **dict.fromkeys(_MAY_BE_THERE.get(name, ()), _ANY),
        **{
            name: _lenient(name, field, name in may_be_missing)
            for name, field in shape.fields.items()
        },
    }


def field_in_requests(shape: ObjectOf, name: str) -> Field | None:
    """Return one field of an object as `fields_in_requests` has it; None if there is none."""
    of_type = shape.name.removeprefix(_BETA)
    field = shape.field(name)
    if field is None:
        return _ANY if name in _MAY_BE_THERE.get(of_type, ()) else None
    return _lenient(name, field, name in _MAY_BE_MISSING.get(of_type, ()))


def _lenient(name: str, field: Field, may_be_missing: bool) -> Field:
    """Return a field as it is judged; which models there are changes faster than the document.

    An assistant or a thread may be created with several vector stores, of which the API takes one.
    """
    if name == _MODEL and isinstance(field.shape, Literals):
        field = field._replace(shape=Scalar(str))
    if name == _OF_ANY_LENGTH and isinstance(field.shape, ListOf):
        field = field._replace(shape=ListOf(field.shape.item))
    return field._replace(required=False) if may_be_missing else field
