"""Token counts of texts, exact or estimated, and the `usage` computed from them."""

from __future__ import annotations

from collections.abc import Callable, Container, Mapping
from functools import lru_cache
from typing import TypeAlias, cast

from openai_responses._core.json_values.type_guards import is_list, is_mapping

__all__ = [
    "OUTPUT_FIELDS",
    "TEXT_FIELDS",
    "Counter",
    "compute_counts",
    "count_output_tokens",
    "count_request_tokens",
    "count_tokens",
    "estimate_tokens",
    "fill_usage",
    "select_counter",
]

Counter: TypeAlias = "Callable[[str], int]"

_CHARACTERS_PER_TOKEN = 4

# The fields of a request with the model's input, and those of an answer with its output.
_INPUT_FIELDS = ("messages", "input", "prompt", "instructions")
OUTPUT_FIELDS = frozenset(("choices", "output", "text"))

# The fields with text, at any depth below these.
TEXT_FIELDS = frozenset(("arguments", "content", "input", "refusal", "text", "value"))

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
    return select_counter(model if isinstance(model, str) else None)(text)


@lru_cache
def select_counter(model: str | None) -> Counter:
    """Return the function that counts tokens for a model."""
    from .tokenizers import exact_counter  # imported here: most processes do not need it

    return exact_counter(model) or estimate_tokens


def count_request_tokens(request: Mapping[str, object]) -> int:
    """Return the tokens of a request's input, counted for the model in it."""
    model = request.get("model")
    count = select_counter(model if isinstance(model, str) else None)
    tokens = 0
    for name in _INPUT_FIELDS:
        if name in request:
            value = request[name]
            tokens += count(value) if isinstance(value, str) else _count_in(value, count)
    return tokens


def fill_usage(
    answer: Mapping[str, object], given_counts: Mapping[str, object], input_tokens: int
) -> None:
    """Fill in the counts of `answer["usage"]` that are not `given_counts`, so that they add up.

    The total is the sum of both parts; with a given total, a part is the rest. Counts not given are
    those of the texts: `input_tokens` is the count of the request.
    """
    usage = answer.get("usage")
    if not isinstance(usage, dict) or not (given_counts or not OUTPUT_FIELDS.isdisjoint(answer)):
        return
    counts = cast("dict[str, object]", usage)
    model = answer.get("model")
    output_tokens = count_output_tokens(
        answer, select_counter(model if isinstance(model, str) else None)
    )
    counts.update(compute_counts(counts, given_counts, input_tokens, output_tokens))


def count_output_tokens(answer: Mapping[str, object], count: Counter) -> int:
    """Return the tokens of the model's output in an answer."""
    return sum([_count_in(answer[name], count) for name in OUTPUT_FIELDS if name in answer])


def compute_counts(
    counts: Container[str],
    given_counts: Mapping[str, object],
    input_tokens: int,
    output_tokens: int,
) -> dict[str, int]:
    """Return the three counts, computed from the given ones; empty if `counts` lacks one."""
    for first, second in _PAIRS:
        if first in counts and second in counts and _TOTAL in counts:
            return _complete_counts(given_counts, first, second, input_tokens, output_tokens)
    return {}


def _complete_counts(
    given_counts: Mapping[str, object],
    first: str,
    second: str,
    input_tokens: int,
    output_tokens: int,
) -> dict[str, int]:
    total = given_counts.get(_TOTAL)
    one = _part(given_counts.get(first), given_counts.get(second), total, input_tokens)
    other = _part(given_counts.get(second), one, total, output_tokens)
    return {first: one, second: other, _TOTAL: total if isinstance(total, int) else one + other}


def _part(part: object, rest: object, total: object, estimate: int) -> int:
    """Return one part of the total: given, or the rest of a given total, or the estimate."""
    if isinstance(part, int):
        return part
    if not isinstance(total, int):
        return estimate
    return max(total - rest, 0) if isinstance(rest, int) else min(estimate, total)


def _count_in(value: object, count_of: Counter) -> int:
    """Return the tokens of a string, or of the text fields in a value."""
    if isinstance(value, str):
        return count_of(value)
    count = 0
    stack = [value]
    while stack:  # a loop, as a call per value would take most of the time
        value = stack.pop()
        if is_list(value):
            stack += value
        elif is_mapping(value):
            for name, inner in value.items():
                if isinstance(inner, str):
                    if name in TEXT_FIELDS:
                        count += count_of(inner)
                elif inner:
                    stack.append(inner)
        elif isinstance(value, str):  # in a list
            count += count_of(value)
    return count
