"""Token counts of texts, exact or estimated, and the `usage` computed from them."""

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

# The fields of a request with the model's input, and those of an answer with its output.
_ASKED = ("messages", "input", "prompt", "instructions")
SAID = frozenset(("choices", "output", "text"))

# The fields with text, at any depth below these.
TEXTS = frozenset(("arguments", "content", "input", "refusal", "text", "value"))

# The names of the three counts.
_PAIRS = (("prompt_tokens", "completion_tokens"), ("input_tokens", "output_tokens"))
_TOTAL = "total_tokens"


def estimate_tokens(text: str) -> int:
    """Return the estimated number of tokens: one per four characters, rounded up."""
    return -(-len(text) // _CHARACTERS_PER_TOKEN)


def count_tokens(text: str, model: object = None) -> int:
    """Return how many tokens a text has for a model.

    They are counted if `tiktoken` is installed and has the model's encoding in its cache, otherwise
    estimated. `model` is the value in a body; anything but a string counts as an unknown model.
    """
    return counter_of(model if isinstance(model, str) else None)(text)


@lru_cache
def counter_of(model: str | None) -> Counter:
    """Return the function that counts tokens for a model."""
    from .tokenizers import exact_counter  # imported here: most processes do not need it

    return exact_counter(model) or estimate_tokens


def tokens_of_request(request: Mapping[str, object]) -> int:
    """Return the tokens of a request's input, counted for the model in it."""
    model = request.get("model")
    count = counter_of(model if isinstance(model, str) else None)
    tokens = 0
    for name in _ASKED:
        if name in request:
            value = request[name]
            tokens += count(value) if isinstance(value, str) else _tokens_in(value, count)
    return tokens


def settle_usage(answer: Mapping[str, object], given: Mapping[str, object], asked: int) -> None:
    """Fill in the counts of `answer["usage"]` that are not `given`, so that they add up.

    The total is the sum of both parts; with a given total, a part is the rest. Counts not given are
    those of the texts: `asked` is the count of the request.
    """
    usage = answer.get("usage")
    if not isinstance(usage, dict) or not (given or not SAID.isdisjoint(answer)):
        return
    counts = cast("dict[str, object]", usage)
    model = answer.get("model")
    said = tokens_said(answer, counter_of(model if isinstance(model, str) else None))
    counts.update(settled(counts, given, asked, said))


def tokens_said(answer: Mapping[str, object], count: Counter) -> int:
    """Return the tokens of the model's output in an answer."""
    return sum([_tokens_in(answer[name], count) for name in SAID if name in answer])


def settled(
    counts: Container[str], given: Mapping[str, object], asked: int, said: int
) -> dict[str, int]:
    """Return the three counts, computed from the given ones; empty if `counts` lacks one."""
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
    """Return one part of the total: given, or the rest of a given total, or the estimate."""
    if isinstance(part, int):
        return part
    if not isinstance(total, int):
        return estimate
    return max(total - rest, 0) if isinstance(rest, int) else min(estimate, total)


def _tokens_in(value: object, count_of: Counter) -> int:
    """Return the tokens of a string, or of the text fields in a value."""
    if isinstance(value, str):
        return count_of(value)
    count = 0
    left = [value]
    while left:  # a loop, as a call per value would take most of the time
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
