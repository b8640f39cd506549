"""Modes of validation: exact, requests and partial answers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from .leniency import fields_in_requests
from .shapes import ANY, Field, ObjectOf

__all__ = [
    "EXACT",
    "OPEN_PARTIAL",
    "OPEN_REQUEST",
    "PARTIAL",
    "REQUEST",
    "Mode",
    "fields_of",
]

# Fields that the SDK's helpers add to answers; older tests have them in theirs.
_OF_THE_SDK = dict.fromkeys(("parsed", "parsed_arguments"), Field(ANY, False, True, True))


class Mode(NamedTuple):
    """What is accepted besides the values of a shape.

    In a `request`, two things are accepted that not every server of the API accepts, because tests
    write them for values that do not matter to them: null for an optional field, and an empty list
    or string where the document requires at least one item or character (`include=[]`). Of a
    `partial`, nothing is required, at any depth.

    `unknown_fields` are those that no type has, `unknown_values` those that no enumeration has, and
    objects of kinds that no union has; both are what other servers than OpenAI's may have. With
    `unknown_values`, any field of a partial may be null.
    """

    request: bool = False
    partial: bool = False
    unknown_fields: bool = False
    unknown_values: bool = False


EXACT = Mode(unknown_fields=True)
PARTIAL = Mode(partial=True)
REQUEST = Mode(request=True)
OPEN_PARTIAL = Mode(partial=True, unknown_fields=True, unknown_values=True)
OPEN_REQUEST = Mode(request=True, unknown_fields=True, unknown_values=True)


def fields_of(shape: ObjectOf, mode: Mode) -> Mapping[str, Field]:
    """Return the fields that an object may have; what requests may leave out is not required."""
    if mode.partial:
        return {**_OF_THE_SDK, **shape.fields}
    return fields_in_requests(shape) if mode.request else shape.fields
