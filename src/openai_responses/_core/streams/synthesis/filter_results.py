"""Results of Azure's content filter in chunks: those for the prompt come first, in their own."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from openai_responses._core.json_values.type_guards import JsonObject

__all__ = ["choice_results", "prompt_chunks"]

_OF_PROMPT = "prompt_filter_results"
_OF_CHOICE = "content_filter_results"
_FILTERED = "content_filter"


def prompt_chunks(final: Mapping[str, object]) -> Iterator[JsonObject]:
    """Yield the chunk with the results for the prompt, if the final object has any.

    It comes before the model has begun, and so has no id, time or model yet.
    """
    if _OF_PROMPT in final:
        common = {"id": "", "object": "", "created": 0, "model": ""}
        yield {**common, "choices": [], _OF_PROMPT: final[_OF_PROMPT]}


def choice_results(
    choice: Mapping[str, object], *, has_text: bool, reason: object
) -> Mapping[str, object]:
    """Return the results in one chunk of a choice: those of its text, else none were found."""
    if _OF_CHOICE not in choice:
        return {}
    return {_OF_CHOICE: choice[_OF_CHOICE] if has_text or reason == _FILTERED else {}}
