"""Azure's content filter: its results in the answers of models, and in the error for a prompt."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from openai_responses._core.json_values.type_guards import JsonObject, is_list, is_mapping

from .request import Request
from .servers import is_azure, is_openai

__all__ = ["FILTERED_PROMPT", "add_filter_results", "has_content_filter"]

_SAFE: Mapping[str, object] = {"filtered": False, "severity": "safe"}
_HARMFUL: Mapping[str, object] = {"filtered": True, "severity": "medium"}
_NOT_DETECTED: Mapping[str, object] = {"filtered": False, "detected": False}
_CATEGORIES: Mapping[str, object] = dict.fromkeys(
    ("hate", "self_harm", "sexual", "violence"), _SAFE
)

# By kind, as in the reference of the Azure OpenAI REST API.
_PROMPT: Mapping[str, object] = {**_CATEGORIES, "jailbreak": _NOT_DETECTED}
_COMPLETION: Mapping[str, object] = {
    **_CATEGORIES,
    "protected_material_code": _NOT_DETECTED,
    "protected_material_text": _NOT_DETECTED,
}

FILTERED_PROMPT: Mapping[str, object] = MappingProxyType({**_PROMPT, "violence": _HARMFUL})
"""The results for a prompt that was refused."""


def has_content_filter(request: Request) -> bool:
    """Return whether a request is for a server with the filter: one of Azure."""
    return not is_openai(request) and is_azure(request)


def add_filter_results(answer: JsonObject) -> None:
    """Add the results of the filter to an answer with choices, where it has none."""
    choices = answer.get("choices")
    if not is_list(choices):
        return
    answer["choices"] = [_with_results(choice) for choice in choices]
    answer.setdefault(
        "prompt_filter_results", [{"prompt_index": 0, "content_filter_results": dict(_PROMPT)}]
    )


def _with_results(choice: object) -> object:
    if not is_mapping(choice):
        return choice
    found = {"violence": _HARMFUL} if choice.get("finish_reason") == "content_filter" else {}
    return {"content_filter_results": {**_COMPLETION, **found}, **choice}
