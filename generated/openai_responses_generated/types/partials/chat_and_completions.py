"""Deep partials of the types of `chat_and_completions`: every key optional.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing_extensions import TypedDict


class CompletionUsagePartial(TypedDict, total=False):
    completion_tokens: int
    prompt_tokens: int
    total_tokens: int
    completion_tokens_details: CompletionUsageCompletionTokensDetailsPartial
    prompt_tokens_details: CompletionUsagePromptTokensDetailsPartial


class CompletionUsageCompletionTokensDetailsPartial(TypedDict, total=False):
    accepted_prediction_tokens: int
    audio_tokens: int
    reasoning_tokens: int
    text_tokens: int
    rejected_prediction_tokens: int


class CompletionUsagePromptTokensDetailsPartial(TypedDict, total=False):
    audio_tokens: int
    cached_tokens: int
    text_tokens: int
    image_tokens: int
    cache_write_tokens: int
