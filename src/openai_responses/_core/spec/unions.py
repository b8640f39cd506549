"""Checks of unions: by a value's JSON type, and of objects by their discriminator."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence, Set
from typing import TypeAlias

from openai_responses._core.json_values.type_guards import is_mapping

from .checking import takes_any_text
from .choosing import choose, is_of_type
from .leniency import field_in_requests
from .problems import Problem, bad_value, missing, wrong_type
from .shapes import (
    Literals,
    ObjectOf,
    Shape,
    UnionOf,
    without_null,
)
from .type_names import expected

__all__ = ["TAGS", "UnionCheck", "kinds_of"]

_Check: TypeAlias = Callable[[object], "Problem | None"]
_CheckOf: TypeAlias = Callable[[Shape], _Check]

TAGS = ("type", "role", "object", "event")
"""The discriminators of the API's unions."""


class UnionCheck:
    """The check of a union: a value is valid if one of the members accepts it.

    Otherwise the problem is that of the most likely member.
    """

    def __init__(self, shape: UnionOf, check_of: _CheckOf) -> None:
        self._shape = shape
        self._check_of = check_of
        self._by_type: dict[type, _Check] = {}

    def __call__(self, value: object) -> Problem | None:
        """Return the problem of a value that no member accepts, else None."""
        check = self._by_type.get(type(value))
        if check is None:
            check = self._by_type[type(value)] = self._of_type(value)
        return None if check is _right else check(value)

    def _of_type(self, value: object) -> _Check:
        """Return the check of values with the JSON type of this one."""
        members = [each for each in self._shape.members if _may_take(each, value)]
        if not members:
            words = expected(self._shape)
            return lambda value: wrong_type(words, value)
        if is_mapping(value):
            return _of_objects(members, self._check_of)
        if isinstance(value, str) and any(map(takes_any_text, members)):
            return _right
        return _any_of(_literals_as_one(members), self._check_of)


def _right(value: object) -> None:
    """Accept any value."""


def _may_take(shape: Shape, value: object) -> bool:
    """Return whether values of this value's type may be valid; 1.0 may be an integer."""
    return is_of_type(shape, value) or (isinstance(value, float) and is_of_type(shape, 1))


def _literals_as_one(members: Sequence[Shape]) -> Sequence[Shape]:
    literals = [value for each in members if isinstance(each, Literals) for value in each.values]
    if len(literals) == 0:
        return members
    others = [each for each in members if not isinstance(each, Literals)]
    return [*others, Literals(tuple(dict.fromkeys(literals)))]


def _any_of(members: Sequence[Shape], check_of: _CheckOf) -> _Check:
    """Return a check that tries the members in turn."""
    checks = [check_of(member) for member in members]
    if len(checks) == 1:
        return checks[0]
    likeliest = UnionOf(tuple(members))

    def check(value: object) -> Problem | None:
        for check_member in checks:
            if check_member(value) is None:
                return None
        return check_of(choose(likeliest, value) or members[0])(value)

    return check


# --- objects -------------------------------------------------------------------------------------


def _of_objects(members: Sequence[Shape], check_of: _CheckOf) -> _Check:
    """Return the check of several types of objects."""
    tag = next((name for name in TAGS if _tells_apart(name, members)), None)
    return _any_of(members, check_of) if tag is None else _Tagged(tag, members, check_of)


def _tells_apart(name: str, members: Sequence[Shape]) -> bool:
    if len(members) == 1:
        return False
    return all(_tag_values(name, each) for each in members)


def kinds_of(shape: Shape, name: str) -> Set[object]:
    """Return the possible values of an object's discriminator `name`, without null."""
    return {value for value in _tag_values(name, shape) if value is not None}


def _tag_values(name: str, shape: Shape) -> tuple[object, ...]:
    """Return the possible values of an object's discriminator `name`; empty if it is none.

    None is included if the field may be null or missing.
    """
    field = field_in_requests(shape, name) if isinstance(shape, ObjectOf) else None
    if field is None:
        return ()
    tag = without_null(field.shape)
    if not isinstance(tag, Literals):
        return ()
    return (*tag.values, None) if field.may_be_null or not field.required else tag.values


class _Tagged:
    """The check of objects with a discriminator."""

    def __init__(self, tag: str, members: Sequence[Shape], check_of: _CheckOf) -> None:
        self._tag = tag
        self._check_of = check_of
        self._members: dict[object, list[Shape]] = {}
        self._checks: dict[object, _Check] = {}
        for member in members:
            for value in _tag_values(tag, member):
                self._members.setdefault(value, []).append(member)

    def __call__(self, value: object) -> Problem | None:
        """Return the problem of an object, as one of the type that its discriminator selects."""
        assert is_mapping(value)  # other values never get here
        said = value.get(self._tag)
        if said is not None and not isinstance(said, str):
            return wrong_type("a string", said).below(self._tag)
        check = self._checks.get(said) or self._first_look(said)
        return self._wrong_tag(value) if check is None else check(value)

    def _first_look(self, said: object) -> _Check | None:
        members = self._members.get(said)
        if members is None:
            return None
        check = self._checks[said] = _any_of(members, self._check_of)
        return check

    def _wrong_tag(self, value: Mapping[str, object]) -> Problem:
        if self._tag not in value:
            return missing(self._tag)
        known = [each for each in self._members if each is not None]
        said = value[self._tag]
        problem = wrong_type("a string", None) if said is None else bad_value(said, known)
        return problem.below(self._tag)
