"""All rules, in the order in which the API tries them, and the refusal of a request by them."""

from __future__ import annotations

from functools import cache

from openai_responses._core.http.api_errors import ApiError

from .audio import AUDIO
from .chat import MESSAGES, PARAMETERS
from .embeddings import EMBEDDINGS
from .images import IMAGES
from .named import NAMED
from .reasoning import CAPABILITIES, REASONING
from .responses import CONTINUED, INPUT
from .rule import Fields, Rule
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


@cache
def _rules_of(operation: str, *, early: bool) -> tuple[Rule, ...]:
    return tuple(
        rule
        for rule in RULES
        if operation in rule.operations and rule.early is early and rule.find is not None
    )


def _first(rules: tuple[Rule, ...], fields: Fields) -> ApiError | None:
    for rule in rules:
        if fields.get(rule.field) is None or rule.find is None:
            continue
        place = rule.find(fields)
        if place is not None:
            return rule.error(place)
    return None
