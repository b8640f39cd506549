"""Deep partials of the types of `completions`: every key optional.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from openai_responses_generated.types.partials.chat_and_completions import CompletionUsagePartial


class CreateCompletionResponsePartial(TypedDict, total=False):
    id: str
    choices: list[CreateCompletionResponseChoicesItemPartial]
    created: int
    model: str
    system_fingerprint: str | None
    object: Literal["text_completion"]
    usage: CompletionUsagePartial | CreateCompletionResponseUsagePartial | None


class CreateCompletionResponseChoicesItemPartial(TypedDict, total=False):
    finish_reason: Literal["stop", "length", "content_filter"] | None
    index: int
    logprobs: CreateCompletionResponseChoicesItemLogprobsPartial | None
    text: str


class CreateCompletionResponseChoicesItemLogprobsPartial(TypedDict, total=False):
    text_offset: list[int]
    token_logprobs: list[float]
    tokens: list[str]
    top_logprobs: list[dict[str, float]]


class CreateCompletionResponseUsagePartial(TypedDict, total=False):
    prompt_tokens: int
    total_tokens: int
