"""Types of `chat_and_completions`.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing import Annotated, TypeAlias

from pydantic import Field
from typing_extensions import NotRequired, TypedDict


class ChatCompletionStreamOptionsObject(TypedDict):
    include_usage: NotRequired[bool]
    include_obfuscation: NotRequired[bool]


class CompletionUsage(TypedDict):
    completion_tokens: int
    prompt_tokens: int
    total_tokens: int
    completion_tokens_details: NotRequired[CompletionUsageCompletionTokensDetails]
    prompt_tokens_details: NotRequired[CompletionUsagePromptTokensDetails]


class CompletionUsageCompletionTokensDetails(TypedDict):
    accepted_prediction_tokens: NotRequired[int]
    audio_tokens: NotRequired[int]
    reasoning_tokens: NotRequired[int]
    text_tokens: NotRequired[int]
    rejected_prediction_tokens: NotRequired[int]


class CompletionUsagePromptTokensDetails(TypedDict):
    audio_tokens: NotRequired[int]
    cached_tokens: NotRequired[int]
    text_tokens: NotRequired[int]
    image_tokens: NotRequired[int]
    cache_write_tokens: NotRequired[int]


ChatCompletionStreamOptions: TypeAlias = ChatCompletionStreamOptionsObject | None
StopConfiguration: TypeAlias = str | Annotated[list[str], Field(max_length=4, min_length=1)] | None
