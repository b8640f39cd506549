"""Types of `completions`.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from openai_responses_generated.types.chat_and_completions import (
    ChatCompletionStreamOptions,
    CompletionUsage,
    StopConfiguration,
)


class CreateCompletionRequest(TypedDict):
    model: str | Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"]
    prompt: (
        str
        | list[str]
        | Annotated[list[int], Field(min_length=1)]
        | Annotated[list[Annotated[list[int], Field(min_length=1)]], Field(min_length=1)]
        | None
    )
    best_of: NotRequired[Annotated[int, Field(ge=0, le=20)] | None]
    echo: NotRequired[bool | None]
    frequency_penalty: NotRequired[Annotated[float, Field(ge=-2.0, le=2.0)] | None]
    logit_bias: NotRequired[dict[str, int] | None]
    logprobs: NotRequired[Annotated[int, Field(ge=0, le=5)] | None]
    max_tokens: NotRequired[Annotated[int, Field(ge=0)] | None]
    n: NotRequired[Annotated[int, Field(ge=1, le=128)] | None]
    presence_penalty: NotRequired[Annotated[float, Field(ge=-2.0, le=2.0)] | None]
    seed: NotRequired[int | None]
    stop: NotRequired[StopConfiguration]
    stream: NotRequired[bool | None]
    stream_options: NotRequired[ChatCompletionStreamOptions]
    suffix: NotRequired[str | None]
    temperature: NotRequired[Annotated[float, Field(ge=0.0, le=2.0)] | None]
    top_p: NotRequired[Annotated[float, Field(ge=0.0, le=1.0)] | None]
    user: NotRequired[str]


class CreateCompletionResponse(TypedDict):
    id: str
    choices: list[CreateCompletionResponseChoicesItem]
    created: int
    model: str
    system_fingerprint: NotRequired[str | None]
    object: Literal["text_completion"]
    usage: NotRequired[CompletionUsage | CreateCompletionResponseUsage | None]


class CreateCompletionResponseChoicesItem(TypedDict):
    finish_reason: Literal["stop", "length", "content_filter"] | None
    index: int
    logprobs: CreateCompletionResponseChoicesItemLogprobs | None
    text: str


class CreateCompletionResponseChoicesItemLogprobs(TypedDict):
    text_offset: NotRequired[list[int]]
    token_logprobs: NotRequired[list[float]]
    tokens: NotRequired[list[str]]
    top_logprobs: NotRequired[list[dict[str, float]]]


class CreateCompletionResponseUsage(TypedDict):
    prompt_tokens: int
    total_tokens: int
