"""Problems of requests in the API's words: a code, the field's path, a sentence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

__all__ = [
    "Problem",
    "bad_value",
    "beyond",
    "missing",
    "no_match",
    "unknown",
    "wrong_size",
    "wrong_type",
]

# The maximum edit distance at which a name is suggested for another.
_NEAR = 2


class Problem(NamedTuple):
    """One problem: its path, and the API's message.

    The message is `lead`, the path, and `rest`. `path` is such as `input[0].content`; it is empty
    for the body itself.
    """

    code: str | None
    lead: str
    rest: str
    path: str = ""

    @property
    def message(self) -> str:
        """The API's message."""
        return f"{self.lead} '{self.path}'{self.rest}" if self.lead else self.rest

    def below(self, key: str | int) -> Problem:
        """Return the problem with its path prefixed by `key` of an object or a list."""
        inner = self.path
        outer = f"[{key}]" if isinstance(key, int) else key
        dot = "." if inner and not inner.startswith("[") else ""
        return self._replace(path=f"{outer}{dot}{inner}")


def unknown(name: str, known: Sequence[str], given: Mapping[str, object]) -> Problem:
    """Return the problem of an unknown field, with the nearest known name if there is one."""
    near = [each for each in known if each not in given and _distance(name, each) <= _NEAR]
    best = min(near, key=lambda each: _distance(name, each), default=None)
    hint = "" if best is None else f" Did you mean '{best}'?"
    return Problem("unknown_parameter", "Unknown parameter:", f".{hint}", name)


def missing(name: str) -> Problem:
    """Return the problem of a missing required field."""
    return Problem("missing_required_parameter", "Missing required parameter:", ".", name)


def wrong_type(expected: str, value: object) -> Problem:
    """Return the problem of a value of another JSON type than `expected` (with its article)."""
    rest = f": expected {expected}, but got {_kind(value)} instead."
    return Problem("invalid_type", "Invalid type for", rest)


def bad_value(value: object, known: Sequence[object]) -> Problem:
    """Return the problem of a value that is not one of the known ones."""
    values = [f"'{each}'" for each in known]
    last = f"{', and ' if len(values) > 2 else ' and '}{values[-1]}" if len(values) > 1 else ""
    listed = ", ".join(values[:-1]) + last if last else values[0]
    shown = str(value).lower() if isinstance(value, bool) else value
    rest = f"Invalid value: '{shown}'. Supported values are: {listed}."
    return Problem("invalid_value", "", rest)


def beyond(
    kind: str, value: float, limit: float, *, below: bool, excluded: bool = False
) -> Problem:
    """Return the problem of a number below its minimum or above its maximum.

    `kind` is the expected type: "integer" or "decimal".
    """
    side, short = ("below minimum", "below_min") if below else ("above maximum", "above_max")
    sign = f"{'>' if below else '<'}{'' if excluded else '='}"
    rest = f": {kind} {side} value. Expected a value {sign} {limit:g}, but got {value} instead."
    return Problem(f"{kind}_{short}_value", "Invalid", rest)


def wrong_size(kind: str, size: int, limit: int) -> Problem:
    """Return the problem of a string, an array or an object whose size is out of its limit."""
    if kind == "object":
        rest = (
            f": too many properties. Expected an object with at most {limit} properties, "
            f"but got an object with {size} properties instead."
        )
        return Problem("object_above_max_properties", "Invalid", rest)
    long = size > limit
    article = "an" if kind == "array" else "a"
    what = f"{'max' if long else 'min'}imum length {limit}"
    fault = f"{kind} too {'long' if long else 'short'}"
    code = f"{kind}_{'above_max' if long else 'below_min'}_length"
    got = f"{article} {kind} with length {size}"
    rest = f": {fault}. Expected {article} {kind} with {what}, but got {got} instead."
    return Problem(code, "Invalid", rest)


def no_match(pattern: str) -> Problem:
    """Return the problem of a string that does not match its pattern."""
    rest = (
        f": string does not match pattern. Expected a string that matches the pattern '{pattern}'."
    )
    return Problem("invalid_value", "Invalid", rest)


def _kind(value: object) -> str:
    if value is None:
        return "null"
    for types, words in (
        (bool, "a boolean"),
        (int, "an integer"),
        (float, "a decimal"),
        (str, "a string"),
        (list, "an array"),
    ):
        if isinstance(value, types):
            return words
    return "an object"


def _distance(one: str, other: str) -> int:
    """Return the Levenshtein distance of two names; `_NEAR + 1` if the lengths differ more."""
    if abs(len(one) - len(other)) > _NEAR:
        return _NEAR + 1
    row = list(range(len(other) + 1))
    for position, letter in enumerate(one, 1):
        before, row[0] = row[0], position
        for index, against in enumerate(other, 1):
            change = before + (letter != against)
            before, row[index] = row[index], min(change, row[index] + 1, row[index - 1] + 1)
    return row[-1]
