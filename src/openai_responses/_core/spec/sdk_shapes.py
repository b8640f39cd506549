"""Shapes extended with what the installed SDK knows beyond the document.

A value is valid if either accepts it. What both have keeps the document's shape, as only the
document has limits; a field is required if both require it. Where the SDK accepts anything
(`object`, file contents) it adds nothing, and where the document does there is nothing to add.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from .choosing import TAGS, alternatives, is_of_type, kinds_of
from .shapes import (
    Anything,
    Field,
    ListOf,
    Literals,
    MapOf,
    Null,
    ObjectOf,
    Peek,
    Scalar,
    Shape,
    UnionOf,
)

__all__ = ["extended"]


@cache
def extended(document: Shape, sdk: Shape) -> Shape:
    """Return a shape that accepts what the shape of the document or of the SDK accepts."""
    ours, theirs = alternatives(document), alternatives(sdk)
    if any(isinstance(each, Anything) for each in (*ours, *theirs)):
        return document
    members = list(ours)
    for other in theirs:
        if isinstance(other, ObjectOf):
            _add_object(members, other, ours, theirs)
        elif isinstance(other, ListOf):
            _add_list(members, other, theirs)
        elif isinstance(other, MapOf):
            _add_map(members, other)
        elif isinstance(other, Literals):
            _add_literals(members, other)
        elif isinstance(other, (Scalar, Null)) and not _is_there(other, ours):
            members.append(other)
    if members == list(ours):
        return document
    return members[0] if len(members) == 1 else UnionOf(tuple(members))


def _is_there(other: Scalar | Null, ours: Sequence[Shape]) -> bool:
    """Return whether a shape of the same JSON type exists; a float accepts integers as well."""
    if isinstance(other, Null):
        return other in ours
    kinds = (float, int) if other.kind is int else (other.kind,)
    return any(isinstance(each, Scalar) and each.kind in kinds for each in ours)


def _add_literals(members: list[Shape], other: Literals) -> None:
    """Add values to the existing literals, without those that another member accepts."""
    scalars = [each for each in members if isinstance(each, Scalar)]
    values = [
        value for value in other.values if not any(is_of_type(each, value) for each in scalars)
    ]
    at = _only(members, Literals)
    known = members[at] if at is not None else None
    if at is not None and isinstance(known, Literals):
        members[at] = Literals(tuple(dict.fromkeys([*known.values, *values])))
    elif values:
        members.append(Literals(tuple(values)))


def _add_list(members: list[Shape], other: ListOf, theirs: Sequence[Shape]) -> None:
    """Add a list, or extend the items of the matching list."""
    alike = [at for at, each in enumerate(members) if _json_types(each) == _json_types(other)]
    at = alike[0] if alike else _only(members, ListOf)
    one = members[at] if at is not None else None
    if at is not None and isinstance(one, ListOf) and (alike or _only(theirs, ListOf) is not None):
        members[at] = ListOf(extended(one.item, other.item), one.shortest, one.longest)
    else:
        members.append(other)


def _json_types(shape: Shape) -> object:
    """Return the JSON types of a shape's values; for lists, also those of the items."""
    if isinstance(shape, ListOf):
        return (list, _json_types(shape.item))
    if isinstance(shape, UnionOf):
        return frozenset(_json_types(each) for each in shape.members if not isinstance(each, Null))
    if isinstance(shape, Literals):
        return frozenset(type(value) for value in shape.values)
    return frozenset((shape.kind if isinstance(shape, Scalar) else type(shape),))


def _add_map(members: list[Shape], other: MapOf) -> None:
    """Add a map if the document has no object, or extend the only map."""
    at = _only(members, MapOf)
    one = members[at] if at is not None else None
    if at is not None and isinstance(one, MapOf):
        members[at] = MapOf(extended(one.value, other.value), one.longest)
    elif not any(isinstance(each, (ObjectOf, MapOf)) for each in members):
        members.append(other)


def _only(shapes: Sequence[Shape], kind: type) -> int | None:
    """Return the position of the only shape of a kind; None if there is none, or several."""
    found = [position for position, each in enumerate(shapes) if isinstance(each, kind)]
    return found[0] if len(found) == 1 else None


# --- objects --------------------------------------------------------------------------------------


def _add_object(
    members: list[Shape], other: ObjectOf, ours: Sequence[Shape], theirs: Sequence[Shape]
) -> None:
    """Add an object, or extend its counterpart in the document."""
    at = _counterpart(other, ours, [each for each in theirs if isinstance(each, ObjectOf)])
    one = members[at] if at is not None else None
    if at is not None and isinstance(one, ObjectOf):
        members[at] = _both(one, other)
    elif not any(isinstance(each, MapOf) for each in ours):
        members.append(other)


def _counterpart(other: ObjectOf, ours: Sequence[Shape], theirs: Sequence[ObjectOf]) -> int | None:
    """Return the position of the document's object that an SDK object stands for; None if none.

    Among several, candidates share the discriminator value; if the SDK object has no discriminator,
    they are the objects whose names it all has. The nearest candidate is returned.
    """
    known = {at: each for at, each in enumerate(ours) if isinstance(each, ObjectOf)}
    if not (len(known) == len(theirs) == 1):
        tags = {tag: kinds for tag in TAGS if (kinds := kinds_of(other, tag))}
        for tag, kinds in tags.items():
            known = {at: each for at, each in known.items() if kinds & kinds_of(each, tag)}
        if not tags and len(theirs) > 1:
            known = {at: each for at, each in known.items() if each.names <= other.names}
    return min(known, key=lambda at: _distance(known[at], other), default=None)


def _distance(document: ObjectOf, sdk: ObjectOf) -> tuple[int, int, int]:
    """Return the distance of two objects: by discriminator, missing required names, all names."""
    kinds = sum(len(kinds_of(document, tag) ^ kinds_of(sdk, tag)) for tag in TAGS)
    required = {name for name, field in document.fields.items() if field.required}
    return kinds, len(required - sdk.names), len(document.names ^ sdk.names)


@cache
def _both(document: ObjectOf, sdk: ObjectOf) -> ObjectOf:
    def field(name: str) -> Field:
        one, other = document.field(name), sdk.field(name)
        if one is not None and other is not None:
            return Field(
                extended(one.shape, other.shape),
                one.required and other.required,
                one.may_be_null or other.may_be_null,
                one.null_at_first,
            )
        only = one or other
        assert only is not None  # names are those of either
        return only._replace(required=False)

    return ObjectOf(
        document.name,
        lambda: {name: field(name) for name in [*document.fields, *sdk.fields]},
        Peek(lambda: document.names | sdk.names, field),
    )
