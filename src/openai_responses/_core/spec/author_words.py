"""Problems of an answer in words for the author of the test: one sentence for every field."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence, Sized

from openai_responses._core.errors.field_problems import FieldPath, FieldProblem
from openai_responses._core.json_values.suggestions import suggestions

from .choosing import alternatives, literals_in
from .explaining import Limit, Problem, place_of, problems_of, steps_of
from .modes import PARTIAL, Mode
from .shapes import Anything, ListOf, Literals, Null, ObjectOf, Scalar, Shape, UnionOf

__all__ = ["problems"]

_MOST_PROBLEMS = 8
_MOST_VALUES = 12

_SIGNS: Mapping[str, str] = {">=": "at least", "<=": "at most", ">": "more than", "<": "less than"}
_UNITS: Mapping[type, str] = {str: "characters", dict: "fields"}
_SCALARS: Mapping[type, str] = {
    str: "a string",
    int: "an integer",
    float: "a number",
    bool: "true or false",
}


def problems(value: object, shape: Shape, mode: Mode = PARTIAL) -> list[str]:
    """Return the problems of a value as a partial of a shape: one sentence per field.

    Missing fields are accepted, at any depth; unknown fields are not, unless the mode accepts them.
    """
    found = problems_of(value, shape, mode)
    if len(found) > 1:
        found.sort(key=lambda problem: place_of(problem.path, value))
    more = len(found) - _MOST_PROBLEMS
    lines: list[str] = [_sentence(problem, value) for problem in found[:_MOST_PROBLEMS]]
    return lines if more <= 0 else [*lines, f"and {more} more"]


def _sentence(problem: Problem, value: object) -> FieldProblem:
    path, kind, expected, got = problem
    steps = steps_of(path, value)
    if kind == "unknown" and isinstance(expected, ObjectOf):
        return _unknown_field(steps, expected)
    if isinstance(expected, Limit):
        return _limit(steps, expected, got)
    found = f"got {_short(got)}"
    if isinstance(expected, str):
        return FieldProblem.of(steps, found, expected=f"a string like {expected}")
    known = [item for item in literals_in(expected) if isinstance(item, str)]
    near = suggestions(got, known) if isinstance(got, str) else ()
    suggestion = near[0] if near else ""
    return FieldProblem.of(steps, found, expected=_expected(expected), did_you_mean=suggestion)


def _limit(path: FieldPath, limit: Limit, got: object) -> FieldProblem:
    words = f"{_SIGNS.get(limit.sign, limit.sign)} {limit.value:g}"
    if isinstance(got, Sized):
        words = f"{words} {_UNITS.get(type(got), 'items')}"
        return FieldProblem.of(path, f"got {len(got)}", expected=words)
    return FieldProblem.of(path, f"got {got}", expected=words)


def _expected(shape: Shape) -> str:
    """Return a description of a shape: `a string`, `"stop" or "length"`."""
    words = dict.fromkeys(_words(member) for member in _plain_members(shape))
    return _enumerate([*(_short(value) for value in literals_in(shape)), *words])


def _plain_members(shape: Shape) -> Iterator[Shape]:
    for member in alternatives(shape):
        if isinstance(member, UnionOf):
            yield from _plain_members(member)
        elif not isinstance(member, Literals):
            yield member


def _words(shape: Shape) -> str:
    if isinstance(shape, Scalar):
        return _SCALARS[shape.kind]
    if isinstance(shape, ListOf):
        return "a list"
    if isinstance(shape, Null):
        return "null"
    return "anything" if isinstance(shape, Anything) else "an object"


def _enumerate(words: Sequence[str]) -> str:
    if len(words) > _MOST_VALUES:
        words = [*words[:_MOST_VALUES], f"one of {len(words) - _MOST_VALUES} other values"]
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} or {words[-1]}"


def _unknown_field(path: FieldPath, shape: ObjectOf) -> FieldProblem:
    near = suggestions(str(path[-1]), shape.fields)
    if near:
        return FieldProblem.of(path, "unknown field", did_you_mean=near[0])
    return FieldProblem.of(path, f"unknown field; {shape.name} has {', '.join(shape.fields)}")


def _short(value: object) -> str:
    try:
        text = json.dumps(value, ensure_ascii=False)
    except (TypeError, ValueError):
        text = f"{value!r} ({type(value).__name__})"
    return text if len(text) <= 60 else text[:57] + "..."
