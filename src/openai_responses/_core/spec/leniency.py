"""Leniency: what the API accepts in requests although the type, shared with answers, does not."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from keyword import iskeyword

from .optional_on_input import may_be_left_out
from .shapes import (
    ANY,
    Field,
    ListOf,
    Literals,
    ObjectOf,
    Scalar,
)

__all__ = ["field_in_requests", "fields_in_requests"]

# Fields that accepted requests have besides those of their types: what the SDK's `parse` adds to a
# chat message (it removes it from items of responses itself), what frameworks leave in a tool that
# had the form of the Responses API, and what Codex sends about its own client.
_MAY_BE_THERE: Mapping[str, frozenset[str]] = {
    "ChatCompletionMessageToolCallFunction": frozenset(("parsed_arguments",)),
    "ChatCompletionRequestAssistantMessage": frozenset(("parsed",)),
    "ChatCompletionTool": frozenset(("name",)),
    "CreateResponse": frozenset(("client_metadata",)),
    "FunctionObject": frozenset(("type",)),
    "ResponsesClientEventResponseCreate": frozenset(("client_metadata",)),
}
_ANY = Field(ANY, required=False, may_be_null=True, null_at_first=True)

# Lists of objects that are created with their owner; tests may give any number.
_OF_ANY_LENGTH = "vector_stores"
_BETA = "Beta"
_MODEL = "model"


@cache
def fields_in_requests(shape: ObjectOf) -> Mapping[str, Field]:
    """Return the fields of an object, marked as required only if requests must have them."""
    fields = {name: _lenient(shape, name, field) for name, field in shape.fields.items()}
    # Names of SDK objects in Python, also in the output of `model_dump()`.
    of_python = {f"{name}_": fields[name] for name in fields if iskeyword(name)}
    return {
        **dict.fromkeys(_MAY_BE_THERE.get(shape.name.removeprefix(_BETA), ()), _ANY),
        **fields,
        **{name: field._replace(required=False) for name, field in of_python.items()},
    }


def field_in_requests(shape: ObjectOf, name: str) -> Field | None:
    """Return one field of an object as in `fields_in_requests`; None if there is none."""
    field = shape.field(name)
    if field is None:
        return _ANY if name in _MAY_BE_THERE.get(shape.name.removeprefix(_BETA), ()) else None
    return _lenient(shape, name, field)


def _lenient(shape: ObjectOf, name: str, field: Field) -> Field:
    """Return a field with its leniency; the list of models changes faster than the document.

    An assistant or a thread may be created with several vector stores; the API accepts only one.
    """
    if name == _MODEL and isinstance(field.shape, Literals):
        field = field._replace(shape=Scalar(str))
    if name == _OF_ANY_LENGTH and isinstance(field.shape, ListOf):
        field = field._replace(shape=ListOf(field.shape.item))
    if field.required and may_be_left_out(shape, name, field):
        field = field._replace(required=False)
    return field
