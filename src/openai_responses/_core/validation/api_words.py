"""Problems of requests in the API's words: a code, the field's path, a sentence."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from openai_responses._core.json_values.type_guards import is_list, is_mapping
from openai_responses._core.spec.choosing import literals_in
from openai_responses._core.spec.explaining import Limit, Problem, place_of, problems_of, text_of
from openai_responses._core.spec.leniency import fields_in_requests
from openai_responses._core.spec.modes import Mode
from openai_responses._core.spec.shapes import (
    Anything,
    ListOf,
    Literals,
    Null,
    ObjectOf,
    Scalar,
    Shape,
    UnionOf,
)

__all__ = ["Refusal", "refusal_of"]

# The field that the API reports as missing first.
_FIRST = "model"
# The maximum edit distance at which a name is suggested for another.
_NEAR = 2

_KINDS: Sequence[tuple[type, str]] = (
    (type(None), "null"),
    (bool, "a boolean"),
    (int, "an integer"),
    (float, "a decimal"),
    (str, "a string"),
    (list, "an array"),
)
_SCALARS: Mapping[type, str] = dict(_KINDS)
_PLURALS = {
    "a string": "strings",
    "an integer": "integers",
    "a decimal": "decimals",
    "a boolean": "booleans",
    "an object": "objects",
}


class Refusal(NamedTuple):
    """What the API says about a problem; `path` is empty for the body itself."""

    code: str
    path: str
    message: str


def refusal_of(value: object, shape: Shape, mode: Mode) -> Refusal | None:
    """Return the API's words for the problem that it reports of a request; None if it has none."""
    found = problems_of(value, shape, mode)
    first = min(found, key=lambda problem: _order(problem, value), default=None)
    return None if first is None else _refusal(first, value)


def _order(problem: Problem, value: object) -> list[tuple[int, int]]:
    """Return the sort key of a problem in the API's order.

    Of an object, missing fields come first, then unknown ones, then the other problems by place.
    """
    order = [(2, at) for at in place_of(problem.path, value)]
    if problem.kind == "missing":
        order[-1] = (0, problem.path[-1] != _FIRST)
    elif problem.kind == "unknown":
        order[-1] = (1, order[-1][1])
    return order


def _refusal(problem: Problem, value: object) -> Refusal:
    path, expected, got = text_of(problem.path, value), problem.expected, problem.got
    where = f" '{path}'"
    if problem.kind == "missing":
        return Refusal("missing_required_parameter", path, f"Missing required parameter:{where}.")
    if isinstance(expected, str):
        return Refusal(
            "invalid_value",
            path,
            f"Invalid{where}: string does not match pattern. Expected a string that matches the "
            f"pattern '{expected}'.",
        )
    if isinstance(expected, Limit):
        code, rest = _beyond(expected, got)
        return Refusal(code, path, f"Invalid{where}: {rest}")
    if problem.kind == "unknown" and isinstance(expected, ObjectOf) and is_mapping(got):
        hint = _near_field(str(problem.path[-1]), expected, got)
        return Refusal("unknown_parameter", path, f"Unknown parameter:{where}.{hint}")
    if problem.kind == "value":
        known = _enumerate([f"'{each}'" for each in dict.fromkeys(literals_in(expected))])
        json_value = str(got).lower() if isinstance(got, bool) else got
        message = f"Invalid value: '{json_value}'. Supported values are: {known}."
        return Refusal("invalid_value", path, message)
    rest = f"expected {_expected(expected)}, but got {_kind(got)} instead."
    return Refusal("invalid_type", path, f"Invalid type for{where}: {rest}")


def _beyond(limit: Limit, got: object) -> tuple[str, str]:
    """Return the code and the words for a number or a size that is beyond its limit."""
    sign, value = limit
    side, bound = ("below_min", "minimum") if sign in (">", ">=") else ("above_max", "maximum")
    if isinstance(got, str) or is_list(got):
        kind, one = ("string", "a string") if isinstance(got, str) else ("array", "an array")
        return f"{kind}_{side}_length", (
            f"{kind} too {'short' if bound == 'minimum' else 'long'}. Expected {one} with {bound} "
            f"length {value}, but got {one} with length {len(got)} instead."
        )
    if is_mapping(got):
        return "object_above_max_properties", (
            f"too many properties. Expected an object with at most {value} properties, "
            f"but got an object with {len(got)} properties instead."
        )
    if sign not in ("<", "<=", ">", ">="):
        return "invalid_value", f"expected {sign} {value:g}, but got {got} instead."
    kind = "integer" if isinstance(value, int) else "decimal"
    return f"{kind}_{side}_value", (
        f"{kind} {side.split('_')[0]} {bound} value. Expected a value {sign} {value:g}, "
        f"but got {got} instead."
    )


# --- names of shapes and values -------------------------------------------------------------------


def _kind(value: object) -> str:
    return next((words for kind, words in _KINDS if isinstance(value, kind)), "an object")


def _expected(shape: Shape) -> str:
    """Return the name of a shape with its article; null is omitted if there are others.

    Known values are omitted if any string is accepted.
    """
    words = list(dict.fromkeys(_words(shape)))
    if _SCALARS[str] in words:
        words = [word for word in words if not word.startswith("'")]
    if len(words) > 1:
        words = [word for word in words if word != "null"]
    first, *others = words
    if not others:
        return first
    *rest, last = [each.removeprefix("an ").removeprefix("a ") for each in others]
    return f"one of {', '.join([first, *rest])} or {last}"


def _words(shape: Shape) -> Iterator[str]:
    if isinstance(shape, UnionOf):
        for member in shape.members:
            yield from _words(member)
    elif isinstance(shape, Literals):
        yield from (f"'{value}'" for value in shape.values)
    elif isinstance(shape, Scalar):
        yield _SCALARS[shape.kind]
    elif isinstance(shape, ListOf):
        items = list(dict.fromkeys(_words(shape.item)))
        plural = _PLURALS.get(items[0]) if len(items) == 1 else None
        yield f"an array of {plural}" if plural else "an array"
    elif isinstance(shape, Null):
        yield "null"
    else:
        yield "anything" if isinstance(shape, Anything) else "an object"


def _enumerate(words: Sequence[str]) -> str:
    """Return `'a'`, `'a' and 'b'` or `'a', 'b', and 'c'`."""
    *rest, last = words
    comma = "," if len(rest) > 1 else ""
    return f"{', '.join(rest)}{comma} and {last}" if rest else last


def _near_field(name: str, shape: ObjectOf, value: Mapping[str, object]) -> str:
    """Return the hint to the nearest known name that the object does not have."""
    names = (each for each in fields_in_requests(shape) if each not in value)
    near = min(names, key=lambda each: _distance(name, each), default=None)
    is_near = near is not None and _distance(name, near) <= _NEAR
    return f" Did you mean '{near}'?" if is_near else ""


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
