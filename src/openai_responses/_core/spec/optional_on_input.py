"""The fields of an answer's objects that are optional when they are sent back as input.

The document describes these objects as they are in answers. In requests, fields that the server
adds or knows are optional: recorded requests lack them, and so do the SDK's objects without nulls
(`model_dump(exclude_none=True)`).
"""

from __future__ import annotations

from .shapes import Field, ListOf, Literals, ObjectOf, without_null

__all__ = ["may_be_left_out"]

_KIND, _ROLE, _STATE, _TEXT = "type", "role", "status", "text"
_MESSAGE = ("message",)
# The fields of an item that the server sets: its id and its status.
_OF_SERVER = frozenset(("id", _STATE))
_CHOSEN_BY_SERVER = "auto"


def may_be_left_out(shape: ObjectOf, name: str, field: Field) -> bool:
    """Return whether a field of an object that has a `type` constant is optional in requests."""
    kind = shape.constant(_KIND)
    if not kind:
        return False
    if name == _KIND:  # a message is identified by its role
        return kind == _MESSAGE and bool(shape.constant(_ROLE))
    if name in _OF_SERVER:
        return _STATE in shape.names
    return field.may_be_null or _is_filled_in(shape, field)


def _is_filled_in(shape: ObjectOf, field: Field) -> bool:
    """Return whether the server sets a field: a value of its choice, or annotations of a text."""
    found = without_null(field.shape)
    if isinstance(found, Literals):
        return _CHOSEN_BY_SERVER in found.values
    return isinstance(found, ListOf) and _TEXT in shape.names
