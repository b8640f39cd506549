"""Shapes: the JSON values that a type allows, as data; nested parts are read lazily."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Set
from functools import cached_property
from typing import NamedTuple, TypeAlias

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
    "Peek",
    "Recursive",
    "Scalar",
    "Shape",
    "UnionOf",
    "allows_null",
    "union_of",
    "without_null",
]


# A limit of cached names, as authors may choose any.
_MOST_NAMES = 200


class _Value:
    """An immutable value, compared by its parts and usable as a key.

    Written by hand, as generating a dataclass costs time in each process that imports it; the hash
    covers a whole tree of shapes, so it is computed once, not at every cache lookup.
    """

    __slots__ = ("_hash", "_parts")

    def __init__(self, *parts: object) -> None:
        self._parts = parts
        self._hash = hash((type(self), parts))

    def __eq__(self, other: object) -> bool:
        """Return whether both are equal; parts are compared only if the hashes are equal."""
        if self is other:
            return True
        if not isinstance(other, _Value):
            return NotImplemented
        same = type(self) is type(other) and self._hash == other._hash
        return same and self._parts == other._parts

    def __hash__(self) -> int:
        """Return the hash of the parts."""
        return self._hash

    def __repr__(self) -> str:
        """Return the class and its parts."""
        return f"{type(self).__name__}{self._parts!r}"


class Anything(_Value):
    """Any JSON value."""

    __slots__ = ()


class Recursive(Anything):
    """A shape inside itself, which is read by `load`; only validators look into it."""

    __slots__ = ("load",)

    def __init__(self, name: str, load: Callable[[], Shape]) -> None:
        super().__init__(name)
        self.load = load


class Null(_Value):
    """Null and nothing else."""

    __slots__ = ()


class Scalar(_Value):
    """A string, a number or a boolean, with limits; bytes are a string on the wire.

    `is_any_string` is true if every string is valid.
    """

    __slots__ = (
        "above",
        "at_least",
        "at_most",
        "below",
        "is_any_string",
        "kind",
        "longest",
        "multiple_of",
        "pattern",
        "shortest",
    )

    def __init__(
        self,
        kind: type[str] | type[int] | type[float] | type[bool],
        at_least: float | None = None,
        at_most: float | None = None,
        above: float | None = None,
        shortest: int | None = None,
        longest: int | None = None,
        pattern: str | None = None,
        below: float | None = None,
        multiple_of: float | None = None,
    ) -> None:
        limits = (at_least, at_most, above, shortest, longest, pattern, below, multiple_of)
        super().__init__(kind, *limits)
        self.kind = kind
        self.at_least, self.at_most, self.above = at_least, at_most, above
        self.shortest, self.longest, self.pattern = shortest, longest, pattern
        self.below, self.multiple_of = below, multiple_of
        self.is_any_string = kind is str and not any(limit is not None for limit in limits)


class Literals(_Value):
    """One of several values."""

    __slots__ = ("values",)

    def __init__(self, values: tuple[str | int | bool, ...]) -> None:
        super().__init__(values)
        self.values = values


class ListOf(_Value):
    """A list, with limits on the number of items."""

    __slots__ = ("item", "longest", "shortest")

    def __init__(
        self, item: Shape, shortest: int | None = None, longest: int | None = None
    ) -> None:
        super().__init__(item, shortest, longest)
        self.item, self.shortest, self.longest = item, shortest, longest


class MapOf(_Value):
    """An object with arbitrary keys, with a limit on their number."""

    __slots__ = ("longest", "value")

    def __init__(self, value: Shape, longest: int | None = None) -> None:
        super().__init__(value, longest)
        self.value, self.longest = value, longest


class UnionOf(_Value):
    """One of several shapes."""

    __slots__ = ("members",)

    def __init__(self, members: tuple[Shape, ...]) -> None:
        super().__init__(members)
        self.members = members


class Field(NamedTuple):
    """A field of an object.

    `may_be_null` says whether null is accepted, `null_at_first` whether a generated value may be
    null: the document and the SDK sometimes differ. `known_values` are the values, in answers, that
    the SDK's type has, if it lists them; the document may list others, or none.
    """

    shape: Shape
    required: bool
    may_be_null: bool
    null_at_first: bool
    known_values: tuple[str | int | bool, ...] = ()


class Peek(NamedTuple):
    """How to read a single field: the names, and the field of a name."""

    names: Callable[[], Iterable[str]]
    field: Callable[[str], Field]


class ObjectOf:
    """An object with named fields, which are read on first use.

    With `peek`, a single field can be read separately: to find one among the thirty objects of a
    union, only their discriminators are needed.
    """

    def __init__(
        self, name: str, load: Callable[[], Mapping[str, Field]], peek: Peek | None = None
    ) -> None:
        self.name = name
        self._load = load
        self._peek = peek
        self._peeked: dict[str, Field] = {}
        # The constants among the names looked up so far.
        self._known: dict[str, tuple[str | int | bool, ...]] = {}
        self._asked: set[str] = set()

    def __repr__(self) -> str:
        """Return the name of the type."""
        return f"<ObjectOf {self.name}>"

    @cached_property
    def fields(self) -> Mapping[str, Field]:
        """The fields in the type's order."""
        return self._load()

    @cached_property
    def names(self) -> Set[str]:
        """The names of the fields; with `peek`, no field is read."""
        return self.fields.keys() if self._peek is None else frozenset(self._peek.names())

    def field(self, name: str) -> Field | None:
        """Return a field by its name, if possible reading no others; None if there is none."""
        if self._peek is None or "fields" in vars(self):
            return self.fields.get(name)
        if name in self.names and name not in self._peeked:
            self._peeked[name] = self._peek.field(name)
        return self._peeked.get(name)

    def constant(self, name: str) -> tuple[str | int | bool, ...]:
        """Return the literals of a field; empty if it has another shape or does not exist."""
        field = self.field(name)
        return field.shape.values if field and isinstance(field.shape, Literals) else ()

    @cached_property
    def constants(self) -> Mapping[str, tuple[str | int | bool, ...]]:
        """The fields with literals, the discriminator included."""
        return {
            name: field.shape.values
            for name, field in self.fields.items()
            if isinstance(field.shape, Literals)
        }

    @cached_property
    def kind(self) -> str:
        """The kind of the object: the constant in `object`, else in `type`, else empty."""
        for name in ("object", "type"):
            field = self.field(name)
            if field is None:
                continue
            values = field.shape.values if isinstance(field.shape, Literals) else field.known_values
            if values and isinstance(values[0], str):
                return values[0]
        return ""

    def contradictions(self, value: Mapping[str, object]) -> int:
        """Return how many constants have another value in `value`."""
        if not value.keys() <= self._asked:
            self._ask(value.keys() - self._asked)
        return sum(
            1 for name, values in self._known.items() if name in value and value[name] not in values
        )

    def _ask(self, names: Set[str]) -> None:
        """Look up which of the fields with these names have literals."""
        self._known.update({name: self.constant(name) for name in names if self.constant(name)})
        if len(self._asked) < _MOST_NAMES:
            self._asked |= names


Shape: TypeAlias = "Anything | Null | Scalar | Literals | ListOf | MapOf | UnionOf | ObjectOf"

ANY = Anything()
NULL = Null()


def allows_null(shape: Shape) -> bool:
    """Return whether a shape accepts null."""
    if isinstance(shape, UnionOf):
        return any(allows_null(member) for member in shape.members)
    return isinstance(shape, (Null, Anything))


def without_null(shape: Shape) -> Shape:
    """Return the shape without null."""
    if not isinstance(shape, UnionOf):
        return shape
    members = tuple(member for member in shape.members if not isinstance(member, Null))
    return members[0] if len(members) == 1 else UnionOf(members)


def union_of(members: list[Shape]) -> Shape:
    """Return a union without nested unions and duplicates; of one member, the member."""
    flat: dict[Shape, None] = {}
    for member in members:
        flat.update(dict.fromkeys(member.members if isinstance(member, UnionOf) else (member,)))
    return next(iter(flat)) if len(flat) == 1 else UnionOf(tuple(flat))
