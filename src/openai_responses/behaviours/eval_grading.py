"""Grading: whether an item of an eval run meets a criterion."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from difflib import SequenceMatcher
from typing import NamedTuple

from openai_responses._core.json_values.type_guards import is_mapping

from .fields import text_at

__all__ = ["Grade", "fill_template", "grade"]

_PLACE = re.compile(r"\{\{\s*([\w.]+)\s*\}\}")

_COMPARISONS: Mapping[str, Callable[[str, str], bool]] = {
    "eq": lambda text, reference: text == reference,
    "ne": lambda text, reference: text != reference,
    "like": lambda text, reference: reference in text,
    "ilike": lambda text, reference: reference.lower() in text.lower(),
}


class Grade(NamedTuple):
    """The result of a criterion for an item."""

    score: float
    seconds_passed: bool


def fill_template(template: str, variables: Mapping[str, object]) -> str:
    """Return a template with its placeholders, such as `{{item.answer}}`, replaced."""
    return _PLACE.sub(lambda place: _text_of(_at(variables, place[1])), template)


def _at(variables: Mapping[str, object], path: str) -> object:
    value: object = variables
    for name in path.split("."):
        value = value.get(name) if is_mapping(value) else None
    return value


def _text_of(value: object) -> str:
    if value is None:
        return ""
    return value if isinstance(value, str) else json.dumps(value)


def grade(criterion: Mapping[str, object], variables: Mapping[str, object]) -> Grade:
    """Return the grade that a criterion gives to an item and its sample.

    String checks and text similarity are computed; criteria that need a model or a program pass.
    """
    text = fill_template(text_at(criterion, "input"), variables)
    reference = fill_template(text_at(criterion, "reference"), variables)
    kind = text_at(criterion, "type")
    if kind == "string_check":
        is_passed = _COMPARISONS[text_at(criterion, "operation") or "eq"](text, reference)
        return Grade(float(is_passed), is_passed)
    if kind == "text_similarity":
        score = round(SequenceMatcher(None, text, reference).ratio(), 4)
        threshold = criterion.get("pass_threshold")
        return Grade(score, score >= (threshold if isinstance(threshold, (int, float)) else 0.5))
    return Grade(1.0, True)
