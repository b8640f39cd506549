"""Token counts: of texts, exact or estimated by one simple rule, and never at odds."""

from __future__ import annotations

from collections.abc import Callable, Container, Mapping
from functools import lru_cache
from typing import TypeAlias, cast

from openai_responses._core.json_values.type_guards import is_list, is_mapping

__all__ = [
    "SAID",
    "TEXTS",
    "Counter",
    "count_tokens",
    "counter_of",
    "estimate_tokens",
    "settle_usage",
    "settled",
    "tokens_of_request",
    "tokens_said",
]

Counter: TypeAlias = "Callable[[str], int]"

_CHARACTERS_PER_TOKEN = 4

# Where a request says something to the model, and an answer what the model said.
_ASKED = ("messages", "input", "prompt", "instructions")
SAID = frozenset(("choices", "output", "text"))

# The fields that hold text, at any depth below these.
TEXTS = frozenset(("arguments", "content", "input", "refusal", "text", "value"))

# The names of the three numbers.
_PAIRS = (("prompt_tokens", "completion_tokens"), ("input_tokens", "output_tokens"))
_TOTAL = "total_tokens"


def estimate_tokens(text: str) -> int:
    """Return how many tokens a text is taken for: one for each four characters, rounded up."""
    return -(-len(text) // _CHARACTERS_PER_TOKEN)


def count_tokens(text: str, model: object = None) -> int:
    """Return how many tokens a text has for a model.

    They are counted where `tiktoken` is installed and has the model's encoding in its cache, and
    estimated elsewhere. `model` is what a body has for one; what is no name is no known model.
    """
    return counter_of(model if isinstance(model, str) else None)(text)


@lru_cache
def counter_of(model: str | None) -> Counter:
    """Return what counts the tokens of texts for a model."""
    from .tokenizers import exact_counter  # which most processes do not need

    return exact_counter(model) or estimate_tokens


def tokens_of_request(request: Mapping[str, object]) -> int:
    """Return the tokens of what a request says to the model that it names."""
    model = request.get("model")
    count = counter_of(model if isinstance(model, str) else None)
    tokens = 0
    for name in _ASKED:
        if name in request:
            value = request[name]
            tokens += count(value) if isinstance(value, str) else _tokens_in(value, count)
    return tokens


def settle_usage(answer: Mapping[str, object], given: Mapping[str, object], asked: int) -> None:
    """Fill in the counts of `answer["usage"]` that the author has not `given`, so that they add up.

    The total is the sum of both parts, a part is what the other one leaves of a given total, and
    what nobody gave is counted in the texts: `asked` is the count of the request.
    """
    usage = answer.get("usage")
    if not isinstance(usage, dict) or not (given or not SAID.isdisjoint(answer)):
        return
    counts = cast("dict[str, object]", usage)
    model = answer.get("model")
    said = tokens_said(answer, counter_of(model if isinstance(model, str) else None))
    counts.update(settled(counts, given, asked, said))


def tokens_said(answer: Mapping[str, object], count: Counter) -> int:
    """Return the tokens of what the model says in an answer."""
    return sum([_tokens_in(answer[name], count) for name in SAID if name in answer])


def settled(
    counts: Container[str], given: Mapping[str, object], asked: int, said: int
) -> dict[str, int]:
    """Return the three counts, if there are such, as they follow from what is given."""
    for first, second in _PAIRS:
        if first in counts and second in counts and _TOTAL in counts:
            return _counted(given, first, second, asked, said)
    return {}


def _counted(
    given: Mapping[str, object], first: str, second: str, asked: int, said: int
) -> dict[str, int]:
    total = given.get(_TOTAL)
    one = _part(given.get(first), given.get(second), total, asked)
    other = _part(given.get(second), one, total, said)
    return {first: one, second: other, _TOTAL: total if isinstance(total, int) else one + other}


def _part(part: object, rest: object, total: object, estimate: int) -> int:
    """Return one part of the total: as given, or what the other part leaves of it, or estimated."""
    if isinstance(part, int):
        return part
    if not isinstance(total, int):
        return estimate
    return max(total - rest, 0) if isinstance(rest, int) else min(estimate, total)


def _tokens_in(value: object, count_of: Counter) -> int:
    """Return the tokens of the texts in a value: of a string, or of the text fields in it."""
    if isinstance(value, str):
        return count_of(value)
    count = 0
    left = [value]
    while left:  # a call for each value would take most of the time
        value = left.pop()
        if is_list(value):
            left += value
        elif is_mapping(value):
            for name, inner in value.items():
                if isinstance(inner, str):
                    if name in TEXTS:
                        count += count_of(inner)
                elif inner:
                    left.append(inner)
        elif isinstance(value, str):  # in a list
            count += count_of(value)
    return count
