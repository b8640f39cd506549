"""Grading: whether an item of an eval run meets a criterion."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from difflib import SequenceMatcher
from typing import NamedTuple

from openai_responses._core.json_values.type_guards import is_mapping

from .fields import text_at

__all__ = ["Grade", "filled", "grade"]

_PLACE = re.compile(r"\{\{\s*([\w.]+)\s*\}\}")

_COMPARED: Mapping[str, Callable[[str, str], bool]] = {
    "eq": lambda found, wanted: found == wanted,
    "ne": lambda found, wanted: found != wanted,
    "like": lambda found, wanted: wanted in found,
    "ilike": lambda found, wanted: wanted.lower() in found.lower(),
}


class Grade(NamedTuple):
    """The result of a criterion for an item."""

    score: float
    passed: bool


def filled(template: str, known: Mapping[str, object]) -> str:
    """Return a template with its placeholders, such as `{{item.answer}}`, replaced from `known`."""
    return _PLACE.sub(lambda place: _spelled(_at(known, place[1])), template)


def _at(known: Mapping[str, object], path: str) -> object:
    value: object = known
    for name in path.split("."):
        value = value.get(name) if is_mapping(value) else None
    return value


def _spelled(value: object) -> str:
    if value is None:
        return ""
    return value if isinstance(value, str) else json.dumps(value)


def grade(criterion: Mapping[str, object], known: Mapping[str, object]) -> Grade:
    """Return the grade that a criterion gives to an item and its sample.

    String checks and text similarity are computed; criteria that need a model or a program pass.
    """
    found = filled(text_at(criterion, "input"), known)
    wanted = filled(text_at(criterion, "reference"), known)
    kind = text_at(criterion, "type")
    if kind == "string_check":
        passed = _COMPARED[text_at(criterion, "operation") or "eq"](found, wanted)
        return Grade(float(passed), passed)
    if kind == "text_similarity":
        score = round(SequenceMatcher(None, found, wanted).ratio(), 4)
        threshold = criterion.get("pass_threshold")
        return Grade(score, score >= (threshold if isinstance(threshold, (int, float)) else 0.5))
    return Grade(1.0, True)
