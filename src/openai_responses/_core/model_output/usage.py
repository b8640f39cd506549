"""The usage of a turn, in the field names of each endpoint."""

from __future__ import annotations

from collections.abc import Mapping

from openai_responses._core.completion.tokens import count_request_tokens, count_tokens
from openai_responses._core.json_values.type_guards import JsonObject

from .values import ModelTurn, Usage

__all__ = ["run_usage", "usage_of"]


def usage_of(
    turn: ModelTurn,
    parts: tuple[str, str],
    request_fields: Mapping[str, object],
    times: int = 1,
) -> JsonObject:
    """Return the usage of a turn.

    `parts` are the endpoint's names for input and output, `request_fields` is the request
    body; estimated output is counted `times` times.
    """
    turn_usage, model = turn.usage or Usage(), request_fields.get("model")
    reasoning_tokens = turn_usage.reasoning_tokens or times * count_tokens(turn.thoughts, model)
    input_tokens, output_tokens = turn_usage.input_tokens, turn_usage.output_tokens
    if input_tokens is None:
        input_tokens = count_request_tokens(request_fields)
    if output_tokens is None:
        output_tokens = times * count_tokens(turn.visible, model) + reasoning_tokens
    first, second = parts
    usage: JsonObject = {f"{first}_tokens": input_tokens, f"{second}_tokens": output_tokens}
    usage["total_tokens"] = input_tokens + output_tokens
    usage[f"{first}_tokens_details"] = {"cached_tokens": turn_usage.cached_tokens}
    usage[f"{second}_tokens_details"] = {"reasoning_tokens": reasoning_tokens}
    return usage


def run_usage(input_tokens: int, output_tokens: int) -> JsonObject:
    """Return the usage of a run or a step without reasoning."""
    return {
        "prompt_tokens": input_tokens,
        "completion_tokens": output_tokens,
        "total_tokens": input_tokens + output_tokens,
        "prompt_token_details": {"cached_tokens": 0},
        "completion_tokens_details": {"reasoning_tokens": 0},
    }
