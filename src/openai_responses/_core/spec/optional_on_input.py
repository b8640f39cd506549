"""Which fields of an answer's objects may be left out when they are sent back, as input.

The document describes these objects as they are answered. In requests, what the server itself adds
or knows need not be there: recorded requests lack it, and so do the SDK's objects once null is left
out (`model_dump(exclude_none=True)`).
"""

from __future__ import annotations

from .shapes import Field, ListOf, Literals, ObjectOf, without_null

__all__ = ["may_be_left_out"]

_KIND, _ROLE, _STATE, _TEXT = "type", "role", "status", "text"
_MESSAGE = ("message",)
# What the server gives to an item: what it is called, and how far it is.
_OF_SERVER = frozenset(("id", _STATE))
_CHOSEN_BY_SERVER = "auto"


def may_be_left_out(shape: ObjectOf, name: str, field: Field) -> bool:
    """Return whether a field of an object that says in `type` what it is need not be sent."""
    kind = shape.constant(_KIND)
    if not kind:
        return False
    if name == _KIND:  # a message is known by its role
        return kind == _MESSAGE and bool(shape.constant(_ROLE))
    if name in _OF_SERVER:
        return _STATE in shape.names
    return field.may_be_null or _is_filled_in(shape, field)


def _is_filled_in(shape: ObjectOf, field: Field) -> bool:
    """Return whether the server fills a field in: its own choice, or what it notes on a text."""
    found = without_null(field.shape)
    if isinstance(found, Literals):
        return _CHOSEN_BY_SERVER in found.values
    return isinstance(found, ListOf) and _TEXT in shape.names
