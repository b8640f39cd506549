"""Checks of values, compiled from shapes; each part is compiled when a request first needs it.

A check returns None for a valid value, else the first problem; the problem's path is built on the
way out, so that it costs nothing for valid values.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import TypeAlias

from typing_extensions import TypeIs

from openai_responses._core.json_values.type_guards import is_list, is_mapping

from .objects import ObjectCheck
from .problems import Problem, bad_value, beyond, no_match, wrong_size, wrong_type
from .shapes import (
    Anything,
    ListOf,
    Literals,
    MapOf,
    ObjectOf,
    Scalar,
    Shape,
    UnionOf,
)
from .type_names import expected
from .unions import UnionCheck

__all__ = ["Check", "Compiler"]

Check: TypeAlias = Callable[[object], "Problem | None"]


class Compiler:
    """Compiles shapes to checks, and caches them.

    With `unknown_fields`, objects may have fields that their types do not name. Two things are
    accepted that not every server of the API accepts, because tests write them for values that do
    not matter to them: null for an optional field, and an empty list or string where the document
    requires at least one item or character (`messages=[]`).
    """

    def __init__(self, *, unknown_fields: bool) -> None:
        self._unknown_fields = unknown_fields
        self._made: dict[Shape, Check] = {}

    def check(self, shape: Shape) -> Check:
        """Return the check of a shape."""
        made = self._made.get(shape)
        if made is None:
            made = self._made[shape] = self._make(shape)
        return made

    def _make(self, shape: Shape) -> Check:
        if isinstance(shape, ObjectOf):
            return ObjectCheck(shape, self.check, unknown_fields=self._unknown_fields)
        if isinstance(shape, UnionOf):
            return UnionCheck(shape, self.check)
        if isinstance(shape, ListOf):
            return self._list(shape)
        if isinstance(shape, MapOf):
            return self._map(shape)
        if isinstance(shape, Literals):
            return _literals(shape)
        if isinstance(shape, Scalar):
            return _text(shape) if shape.kind is str else _number_or_bool(shape)
        return _anything if isinstance(shape, Anything) else _null

    def _list(self, shape: ListOf) -> Check:
        check_item: Check | None = None
        size = _size("array", shape.shortest, shape.longest)

        def check(value: object) -> Problem | None:
            nonlocal check_item
            if not is_list(value):
                return wrong_type(expected(shape), value)
            if size is not None and (problem := size(len(value))) is not None:
                return problem
            check_item = check_item or self.check(shape.item)
            for position, item in enumerate(value):
                problem = check_item(item)
                if problem is not None:
                    return problem.below(position)
            return None

        return check

    def _map(self, shape: MapOf) -> Check:
        check_value = self.check(shape.value)
        size = _size("object", None, shape.longest)

        def check(value: object) -> Problem | None:
            if not is_mapping(value):
                return wrong_type(expected(shape), value)
            if size is not None and (problem := size(len(value))) is not None:
                return problem
            for name, inner in value.items():
                problem = check_value(inner)
                if problem is not None:
                    return problem.below(name)
            return None

        return check


def _text(shape: Scalar) -> Check:
    size = _size("string", shape.shortest, shape.longest)
    pattern = None if shape.pattern is None else re.compile(shape.pattern)

    def check(value: object) -> Problem | None:
        if not isinstance(value, str):
            return wrong_type("a string", value)
        if size is not None and (problem := size(len(value))) is not None:
            return problem
        if pattern is not None and value and pattern.search(value) is None:
            return no_match(pattern.pattern)
        return None

    return check


def _size(
    kind: str, shortest: int | None, longest: int | None
) -> Callable[[int], Problem | None] | None:
    """Return the check of a length; None if there is no limit."""
    if not shortest and longest is None:
        return None

    def check(size: int) -> Problem | None:
        if longest is not None and size > longest:
            return wrong_size(kind, size, longest)
        if shortest and 0 < size < shortest:
            return wrong_size(kind, size, shortest)
        return None

    return check


def _literals(shape: Literals) -> Check:
    values: Sequence[object] = shape.values
    types = {type(value) for value in values}

    def check(value: object) -> Problem | None:
        if type(value) not in types:
            return wrong_type(expected(shape), value)
        return None if value in values else bad_value(value, values)

    return check


def _number_or_bool(shape: Scalar) -> Check:
    at_least, at_most, above = shape.at_least, shape.at_most, shape.above
    words = expected(shape)
    kind = "integer" if shape.kind is int else "decimal"

    def check_bool(value: object) -> Problem | None:
        return None if isinstance(value, bool) else wrong_type(words, value)

    def check_number(value: object) -> Problem | None:
        if not _is_number(value, whole=shape.kind is int):
            return wrong_type(words, value)
        if at_least is not None and value < at_least:
            return beyond(kind, value, at_least, below=True)
        if at_most is not None and value > at_most:
            return beyond(kind, value, at_most, below=False)
        if above is not None and value <= above:
            return beyond(kind, value, above, below=True, excluded=True)
        return None

    return check_bool if shape.kind is bool else check_number


def _is_number(value: object, *, whole: bool) -> TypeIs[int | float]:
    """Return whether a value is a number; with `whole`, an integer, as 1.0 is in JSON Schema."""
    if isinstance(value, bool):
        return False
    if isinstance(value, float):
        return not whole or value.is_integer()
    return isinstance(value, int)


def _anything(value: object) -> Problem | None:
    return None


def _null(value: object) -> Problem | None:
    return None if value is None else wrong_type("null", value)
