"""Legacy completions: `n` choices for each prompt."""

from __future__ import annotations

from collections.abc import Mapping

from openai_responses._core.behaviours.table import Call
from openai_responses._core.completion.completion import EMPTY_PARTIAL
from openai_responses._core.json_values.type_guards import is_list

from .fields import number_at

__all__ = ["answer"]


def answer(call: Call) -> Mapping[str, object]:
    """Return the choices for several prompts; a list of integers is one prompt of tokens."""
    prompts = call.fields.get("prompt")
    if not is_list(prompts) or len(prompts) < 2 or isinstance(prompts[0], int):
        return EMPTY_PARTIAL
    times = max(number_at(call.fields, "n"), 1)
    return {"choices": [{"index": index} for index in range(len(prompts) * times)]}
