"""Shapes: what JSON values a type allows, as data, read as deep as somebody looks."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TypeAlias

__all__ = [
    "ANY",
    "NULL",
    "Anything",
    "Field",
    "ListOf",
    "Literals",
    "MapOf",
    "Null",
    "ObjectOf",
    "Scalar",
    "Shape",
    "UnionOf",
    "allows_null",
    "without_null",
]


@dataclass(frozen=True)
class Anything:
    """Any JSON value."""


@dataclass(frozen=True)
class Null:
    """Null and nothing else."""


@dataclass(frozen=True)
class Scalar:
    """A string, a number or a boolean, within limits; bytes are a string on the wire."""

    kind: type[str] | type[int] | type[float] | type[bool]
    at_least: float | None = None
    at_most: float | None = None
    above: float | None = None
    shortest: int | None = None
    longest: int | None = None
    pattern: str | None = None

    @cached_property
    def is_any_string(self) -> bool:
        """Whether every string is a value of it."""
        return self == Scalar(str)


@dataclass(frozen=True)
class Literals:
    """One of some values."""

    values: tuple[str | int | bool, ...]


@dataclass(frozen=True)
class ListOf:
    """A list, of so many items."""

    item: Shape
    shortest: int | None = None
    longest: int | None = None


@dataclass(frozen=True)
class MapOf:
    """An object with keys of the author's choice, of at most so many."""

    value: Shape
    longest: int | None = None


@dataclass(frozen=True)
class UnionOf:
    """One of several shapes; `other` is what the SDK has here, if both are woven (see weaving)."""

    members: tuple[Shape, ...]
    other: Shape | None = None


@dataclass(frozen=True)
class Field:
    """A field of an object.

    `may_be_null` says what is accepted, `null_at_first` whether a value made up may be null: the
    document and the SDK differ in that at times. `known_values` are the values that the SDK's type
    names where the document names none (or others). `free` says that the document takes anything,
    so that the shape, which is the SDK's, is for making values up only.
    """

    shape: Shape
    required: bool
    may_be_null: bool
    null_at_first: bool
    known_values: tuple[str | int | bool, ...] = ()
    free: bool = False


class ObjectOf:
    """An object with named fields, which are read when they are first asked for."""

    def __init__(self, name: str, load: Callable[[], Mapping[str, Field]]) -> None:
        self.name = name
        self._load = load

    def __repr__(self) -> str:
        """Return the name of the type."""
        return f"<ObjectOf {self.name}>"

    @cached_property
    def fields(self) -> Mapping[str, Field]:
        """The fields in the order of the type."""
        return self._load()

    @cached_property
    def constants(self) -> Mapping[str, tuple[str | int | bool, ...]]:
        """The fields that have a few known values, among them the one that says what this is."""
        return {
            name: field.shape.values
            for name, field in self.fields.items()
            if isinstance(field.shape, Literals)
        }

    @cached_property
    def kind(self) -> str:
        """What the object calls itself: the constant in `object`, else in `type`, else nothing."""
        for name in ("object", "type"):
            field = self.fields.get(name)
            if field is None:
                continue
            values = field.shape.values if isinstance(field.shape, Literals) else field.known_values
            if values and isinstance(values[0], str):
                return values[0]
        return ""

    def contradictions(self, value: Mapping[str, object]) -> int:
        """Return how many of the constants are something else in `value`."""
        return sum(
            1
            for name, values in self.constants.items()
            if name in value and value[name] not in values
        )


Shape: TypeAlias = "Anything | Null | Scalar | Literals | ListOf | MapOf | UnionOf | ObjectOf"

ANY = Anything()
NULL = Null()


def allows_null(shape: Shape) -> bool:
    """Return whether null is a value of the shape."""
    if isinstance(shape, UnionOf):
        return any(allows_null(member) for member in shape.members)
    return isinstance(shape, (Null, Anything))


def without_null(shape: Shape) -> Shape:
    """Return the shape of the values that are not null."""
    if not isinstance(shape, UnionOf):
        return shape
    members = tuple(member for member in shape.members if not isinstance(member, Null))
    return members[0] if len(members) == 1 else UnionOf(members, shape.other)
