"""All rules, in the order in which the API tries them, and the refusal of a request by them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from operator import itemgetter
from typing import TypeAlias

from openai_responses._core.http.api_errors import ApiError

from .audio import AUDIO
from .chat import MESSAGES, PARAMETERS
from .embeddings import EMBEDDINGS
from .images import IMAGES
from .named import NAMED
from .reasoning import CAPABILITIES, REASONING
from .responses import CONTINUED, INPUT
from .rule import Fields, Find, Rule
from .structured import FUNCTIONS, OUTPUTS

__all__ = ["RULES", "early_refusal", "late_refusal"]

RULES: tuple[Rule, ...] = (
    *MESSAGES,
    *INPUT,
    *FUNCTIONS,
    *PARAMETERS,
    *OUTPUTS,
    *REASONING,
    *CAPABILITIES,
    *CONTINUED,
    *IMAGES,
    *AUDIO,
    *EMBEDDINGS,
    *NAMED,
)


def early_refusal(operation: str, fields: Fields) -> ApiError | None:
    """Return the error for a body that a rule refuses before its schema is checked."""
    return _first(_rules_of(operation, early=True), fields)


def late_refusal(operation: str, fields: Fields) -> ApiError | None:
    """Return the error for a body that fits its schema but that a rule refuses."""
    return _first(_rules_of(operation, early=False), fields)


_Numbered: TypeAlias = "tuple[int, Rule, Find]"


@cache
def _rules_of(operation: str, *, early: bool) -> Mapping[str, Sequence[_Numbered]]:
    """Return the rules of an operation by their field, with the number of each in `RULES`."""
    rules: dict[str, list[_Numbered]] = {}
    for number, rule in enumerate(RULES):
        if operation in rule.operations and rule.early is early and rule.find is not None:
            rules.setdefault(rule.field, []).append((number, rule, rule.find))
    return rules


def _first(rules: Mapping[str, Sequence[_Numbered]], fields: Fields) -> ApiError | None:
    if not rules:
        return None
    tried = [
        numbered
        for name, value in fields.items()
        if value is not None and name in rules
        for numbered in rules[name]
    ]
    for _, rule, find in sorted(tried, key=itemgetter(0)):
        place = find(fields)
        if place is not None:
            return rule.error(place)
    return None
