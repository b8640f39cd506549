"""The usage of a turn, in the field names of each endpoint."""

from __future__ import annotations

from collections.abc import Mapping

from openai_responses._core.completion.tokens import count_request_tokens, count_tokens
from openai_responses._core.json_values.type_guards import JsonObject

from .values import ModelTurn, Usage

__all__ = ["usage_of"]


def usage_of(
    turn: ModelTurn,
    parts: tuple[str, str],
    asked: Mapping[str, object],
    times: int = 1,
    *,
    details: bool = True,
) -> JsonObject:
    """Return the usage of a turn.

    `parts` are the endpoint's names for input and output, `asked` is the request body; estimated
    output is counted `times` times. `details` says whether the usage has details of its parts.
    """
    given, model = turn.usage or Usage(), asked.get("model")
    thought = given.reasoning_tokens or times * count_tokens(turn.thoughts, model)
    one, other = given.input_tokens, given.output_tokens
    if one is None:
        one = count_request_tokens(asked)
    if other is None:
        other = times * count_tokens(turn.visible, model) + thought
    first, second = parts
    usage: JsonObject = {f"{first}_tokens": one, f"{second}_tokens": other}
    usage["total_tokens"] = one + other
    if details:
        usage[f"{first}_tokens_details"] = {"cached_tokens": given.cached_tokens}
        usage[f"{second}_tokens_details"] = {"reasoning_tokens": thought}
    return usage
