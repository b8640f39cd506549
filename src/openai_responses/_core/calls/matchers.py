"""Expectations about values in a request: a value, a pattern, a function, or a matcher."""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Callable, Collection, Iterator, Sequence
from typing import NamedTuple, cast

from pydantic import BaseModel

from openai_responses._core.json_values.type_guards import is_list, is_mapping

__all__ = [
    "Anything",
    "Contains",
    "Matcher",
    "OneOf",
    "Weight",
    "describe_value",
    "mismatch",
    "mismatches",
    "weight_of",
]


class Matcher(ABC):
    """A placeholder for several values: it equals each of them, at any depth of a value."""

    @abstractmethod
    def matches(self, value: object) -> bool:
        """Return whether the matcher accepts a value."""

    def __eq__(self, other: object) -> bool:
        """Return whether the matcher accepts a value."""
        return self.matches(other)

    __hash__ = object.__hash__


class Contains(Matcher):
    """A text that contains the given text, or a list or object with such a part at any depth."""

    def __init__(self, part: object) -> None:
        self._part = part

    def __repr__(self) -> str:
        """Return the call that creates the matcher."""
        return f"contains({self._part!r})"

    def matches(self, value: object) -> bool:
        """Return whether a value contains the part."""
        if isinstance(value, str) and isinstance(self._part, str):
            return self._part in value
        return any(
            mismatch(self._part, inner) is None or self.matches(inner) for inner in _parts(value)
        )


class OneOf(Matcher):
    """One of several values, each of which may be any expectation."""

    def __init__(self, values: Sequence[object]) -> None:
        self._values = values

    def __repr__(self) -> str:
        """Return the call that creates the matcher."""
        return f"one_of({', '.join(map(repr, self._values))})"

    def matches(self, value: object) -> bool:
        """Return whether a value is one of the expected values."""
        return any(mismatch(each, value) is None for each in self._values)


class Anything(Matcher):
    """Any value, which must be present."""

    def __repr__(self) -> str:
        """Return the name of the matcher."""
        return "anything"

    def matches(self, value: object) -> bool:
        """Return True."""
        return True


def _parts(value: object) -> Collection[object]:
    if is_mapping(value):
        return value.values()
    return value if is_list(value) else ()


def mismatch(expected: object, value: object) -> str | None:
    """Return the first difference of a value from what is expected; None if it matches.

    An object must have the expected fields and may have others, a list exactly the expected items;
    a regular expression is searched for; a function is called with the value.
    """
    return next(mismatches(expected, value), None)


def mismatches(expected: object, value: object) -> Iterator[str]:
    """Yield each difference of a value from what is expected, with its place."""
    return _mismatches(expected, value, "")


def _mismatches(expected: object, value: object, path: str) -> Iterator[str]:
    expected = _plain(expected)
    if is_mapping(expected) and is_mapping(value):
        for name, inner in expected.items():
            below = f"{path}.{name}" if path else name
            if name in value:
                yield from _mismatches(inner, value[name], below)
            else:
                yield f"{below}: expected {describe_value(inner)}, but it is missing"
    elif is_list(expected) and is_list(value):
        if len(expected) != len(value):
            yield f"{_at(path)}expected {len(expected)} items, got {len(value)}"
        for position, (one, other) in enumerate(zip(expected, value, strict=False)):
            yield from _mismatches(one, other, f"{path}[{position}]")
    elif not _fits(expected, value):
        yield f"{_at(path)}expected {describe_value(expected)}, got {describe_value(value)}"


def _plain(expected: object) -> object:
    if isinstance(expected, BaseModel):
        return expected.model_dump(mode="json", by_alias=True, exclude_unset=True)
    return list(cast("tuple[object, ...]", expected)) if isinstance(expected, tuple) else expected


def _fits(expected: object, value: object) -> bool:
    if isinstance(expected, re.Pattern):
        pattern = cast("re.Pattern[str]", expected)
        return isinstance(value, str) and pattern.search(value) is not None
    if callable(expected) and not isinstance(expected, (type, Matcher)):
        return bool(cast("Callable[[object], object]", expected)(value))
    return expected == value


def describe_value(expected: object) -> str:
    """Return a description of an expectation for error messages."""
    if isinstance(expected, re.Pattern):
        return f"what matches {cast('re.Pattern[str]', expected).pattern!r}"
    if callable(expected) and not isinstance(expected, (type, Matcher)):
        return f"what {getattr(expected, '__name__', repr(expected))} accepts"
    text = repr(expected)
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 3]}..."


_LONGEST = 120


def _at(path: str) -> str:
    return f"{path}: " if path else ""


class Weight(NamedTuple):
    """The specificity of an expectation: the number of its values, then their exactness."""

    values: int
    exactness: int

    def plus(self, other: Weight) -> Weight:
        """Return the weight of both together."""
        return Weight(self.values + other.values, self.exactness + other.exactness)


_FUNCTION, _PATTERN, _VALUE = 1, 2, 3


def weight_of(expected: object) -> Weight:
    """Return the weight of an expectation: a value counts more than a pattern or a function."""
    expected = _plain(expected)
    inner = _parts(expected)
    if inner:
        weights = [weight_of(each) for each in inner]
        return Weight(sum(w.values for w in weights), sum(w.exactness for w in weights))
    if isinstance(expected, (re.Pattern, Contains, OneOf)):
        return Weight(1, _PATTERN)
    if isinstance(expected, Anything) or (callable(expected) and not isinstance(expected, type)):
        return Weight(1, _FUNCTION)
    return Weight(1, _VALUE)
