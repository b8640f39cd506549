"""Token counts: estimated from texts by one simple rule, and never at odds with each other."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from openai_responses._core.narrowing import is_list, is_mapping

__all__ = ["count_tokens", "settle_usage", "tokens_of_request"]

_CHARACTERS_PER_TOKEN = 4

# Where a request says something to the model, and an answer what the model said.
_ASKED = ("messages", "input", "prompt", "instructions")
_SAID = ("choices", "output", "text")

# The fields that hold text, at any depth below these.
_TEXT = frozenset(("arguments", "content", "input", "refusal", "text", "value"))

# The names of the three numbers.
_PAIRS = (("prompt_tokens", "completion_tokens"), ("input_tokens", "output_tokens"))
_TOTAL = "total_tokens"


def count_tokens(text: str) -> int:
    """Return how many tokens a text is taken for: one for each four characters, rounded up."""
    return -(-len(text) // _CHARACTERS_PER_TOKEN)


def tokens_of_request(request: Mapping[str, object]) -> int:
    """Return the estimate of what a request says to the model."""
    return _tokens_below(request, _ASKED)


def settle_usage(
    answer: Mapping[str, object], given: Mapping[str, object], request: Mapping[str, object]
) -> None:
    """Fill in the counts of `answer["usage"]` that the author has not `given`, so that they add up.

    The total is the sum of both parts, a part is what the other one leaves of a given total, and
    what nobody gave is estimated from the texts.
    """
    usage = answer.get("usage")
    if not isinstance(usage, dict) or not (given or any(name in answer for name in _SAID)):
        return
    counts = cast("dict[str, object]", usage)
    for asked, said in _PAIRS:
        if asked in counts and said in counts and _TOTAL in counts:
            total = given.get(_TOTAL)
            first = _part(given, asked, said, total, tokens_of_request(request))
            second = _part({**given, asked: first}, said, asked, total, _tokens_of_answer(answer))
            both = {asked: first, said: second, _TOTAL: first + second}
            counts.update({name: given.get(name, count) for name, count in both.items()})


def _part(given: Mapping[str, object], name: str, other: str, total: object, estimate: int) -> int:
    """Return one part of the total: as given, or what the other part leaves of it, or estimated."""
    part, rest = given.get(name), given.get(other)
    if isinstance(part, int):
        return part
    if not isinstance(total, int):
        return estimate
    return max(total - rest, 0) if isinstance(rest, int) else min(estimate, total)


def _tokens_of_answer(answer: Mapping[str, object]) -> int:
    return _tokens_below(answer, _SAID)


def _tokens_below(value: Mapping[str, object], names: tuple[str, ...]) -> int:
    return sum(_tokens_in(value[name]) for name in names if name in value)


def _tokens_in(value: object) -> int:
    """Return the tokens of the texts in a value: of a string, or of the text fields in it."""
    if isinstance(value, str):
        return count_tokens(value)
    if is_list(value):
        return sum(map(_tokens_in, value))
    if not is_mapping(value):
        return 0
    return sum(
        _tokens_in(inner)
        for name, inner in value.items()
        if name in _TEXT or not isinstance(inner, str)
    )
