"""What the API takes in requests although the type, which answers share, does not say so."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import cache

from openai_responses._core.answering.shapes import Field, ObjectOf

__all__ = ["fields_in_requests"]

# Required fields that recorded requests, accepted ones, leave out; each is there in every answer.
_MAY_BE_MISSING: Mapping[str, frozenset[str]] = {
    "FunctionTool": frozenset(("parameters", "strict")),
    "OutputMessage": frozenset(("id", "status", "type")),
    "OutputTextContent": frozenset(("annotations",)),
    "ReasoningItem": frozenset(("id",)),
}
_BETA = "Beta"


@cache
def fields_in_requests(shape: ObjectOf) -> Mapping[str, Field]:
    """Return the fields of an object, required only where requests must have them."""
    may_be_missing = _MAY_BE_MISSING.get(shape.name.removeprefix(_BETA))
    if may_be_missing is None:
        return shape.fields
    return {
        name: replace(field, required=field.required and name not in may_be_missing)
        for name, field in shape.fields.items()
    }
