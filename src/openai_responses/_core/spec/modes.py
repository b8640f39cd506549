"""Modes of validation: exact, requests and partial answers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NamedTuple, get_args

from .leniency import fields_in_requests
from .shapes import ANY, Field, ObjectOf

__all__ = [
    "ALLOW_UNKNOWN",
    "EXACT",
    "OPEN_EXACT",
    "OPEN_PARTIAL",
    "OPEN_REQUEST",
    "PARTIAL",
    "REQUEST",
    "TYPES",
    "Mode",
    "UnknownFields",
    "check_unknown_fields",
    "fields_of",
]

UnknownFields = Literal["refuse", "allow"]
"""Whether fields and values that the document does not have are refused or accepted."""

ALLOW_UNKNOWN = (
    'unknown_fields="allow" of the mock, the route or the stream accepts what the document does '
    "not have."
)
"""The end of errors for test authors that are only about unknown fields and values."""

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
    `unknown_values`, any field of a partial may be null. Of any size are numbers, texts, lists and
    objects whose limits are not checked.
    """

    request: bool = False
    partial: bool = False
    unknown_fields: bool = False
    unknown_values: bool = False
    any_size: bool = False


EXACT = Mode(unknown_fields=True)
OPEN_EXACT = Mode(unknown_fields=True, unknown_values=True)
PARTIAL = Mode(partial=True)
REQUEST = Mode(request=True)
OPEN_PARTIAL = Mode(partial=True, unknown_fields=True, unknown_values=True)
OPEN_REQUEST = Mode(request=True, unknown_fields=True, unknown_values=True)
TYPES = OPEN_REQUEST._replace(any_size=True)


def check_unknown_fields(value: object) -> None:
    """Raise ValueError unless this is a value of `unknown_fields`."""
    if value not in get_args(UnknownFields):
        raise ValueError(f'unknown_fields: expected "refuse" or "allow", got {value!r}')


def fields_of(shape: ObjectOf, mode: Mode) -> Mapping[str, Field]:
    """Return the fields that an object may have; what requests may leave out is not required."""
    if mode.partial:
        return {**_OF_THE_SDK, **shape.fields}
    return fields_in_requests(shape) if mode.request else shape.fields
