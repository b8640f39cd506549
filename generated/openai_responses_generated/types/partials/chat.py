"""Deep partials of the types of `chat`: every key optional.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

from typing_extensions import TypedDict

from openai_responses_generated.types.chat import ServiceTier
from openai_responses_generated.types.common import Metadata
from openai_responses_generated.types.partials.chat_and_completions import CompletionUsagePartial
from openai_responses_generated.types.partials.chat_and_evals import ChatCompletionToolPartial
from openai_responses_generated.types.partials.chat_and_responses import ModerationResultBodyPartial
from openai_responses_generated.types.partials.common import PromptCacheBreakpointParamPartial


class ChatCompletionAllowedToolsPartial(TypedDict, total=False):
    mode: Literal["auto", "required"]
    tools: list[dict[str, object]]


class ChatCompletionAllowedToolsChoicePartial(TypedDict, total=False):
    type: Literal["allowed_tools"]
    allowed_tools: ChatCompletionAllowedToolsPartial


class ChatCompletionDeletedPartial(TypedDict, total=False):
    object: Literal["chat.completion.deleted"]
    id: str
    deleted: bool


class ChatCompletionListPartial(TypedDict, total=False):
    object: Literal["list"]
    data: list[CreateChatCompletionResponsePartial]
    first_id: str | None
    last_id: str | None
    has_more: bool


class ChatCompletionMessageCustomToolCallPartial(TypedDict, total=False):
    id: str
    type: Literal["custom"]
    custom: ChatCompletionMessageCustomToolCallCustomPartial
    index: int


class ChatCompletionMessageCustomToolCallCustomPartial(TypedDict, total=False):
    name: str
    input: str


class ChatCompletionMessageListPartial(TypedDict, total=False):
    object: Literal["list"]
    data: list[ChatCompletionMessageListDataItemPartial]
    first_id: str | None
    last_id: str | None
    has_more: bool


class ChatCompletionMessageListDataItemPartial(TypedDict, total=False):
    content: str | None
    refusal: str | None
    tool_calls: ChatCompletionMessageToolCallsPartial | None
    annotations: list[ChatCompletionMessageListDataItemAnnotationsItemPartial]
    role: Literal["developer", "system", "user", "assistant", "tool", "function"]
    function_call: ChatCompletionMessageListDataItemFunctionCallPartial | None
    audio: ChatCompletionMessageListDataItemAudioPartial | None
    id: str
    content_parts: list[ChatCompletionMessageListDataItemContentPartsItemPartial] | None
    name: str | None


class ChatCompletionMessageListDataItemAnnotationsItemPartial(TypedDict, total=False):
    type: Literal["url_citation"]
    url_citation: ChatCompletionMessageListDataItemAnnotationsItemUrlCitationPartial


class ChatCompletionMessageListDataItemAnnotationsItemUrlCitationPartial(TypedDict, total=False):
    end_index: int
    start_index: int
    url: str
    title: str


class ChatCompletionMessageListDataItemAudioPartial(TypedDict, total=False):
    id: str
    expires_at: int
    data: str
    transcript: str


class ChatCompletionMessageListDataItemContentPartsItemPartial(TypedDict, total=False):
    type: Literal["text", "image_url", "input_audio", "file"]
    text: str | None
    image_url: ChatCompletionMessageListDataItemContentPartsItemImageUrlPartial | None
    input_audio: ChatCompletionMessageListDataItemContentPartsItemInputAudioPartial | None
    file: ChatCompletionMessageListDataItemContentPartsItemFilePartial | None
    prompt_cache_breakpoint: PromptCacheBreakpointParamPartial


class ChatCompletionMessageListDataItemContentPartsItemFilePartial(TypedDict, total=False):
    filename: str
    file_data: str
    file_id: str


class ChatCompletionMessageListDataItemContentPartsItemImageUrlPartial(TypedDict, total=False):
    url: str
    detail: Literal["auto", "low", "high", "original"] | None


class ChatCompletionMessageListDataItemContentPartsItemInputAudioPartial(TypedDict, total=False):
    data: str
    format: Literal["wav", "mp3"]


class ChatCompletionMessageListDataItemFunctionCallPartial(TypedDict, total=False):
    arguments: str
    name: str


class ChatCompletionMessageToolCallPartial(TypedDict, total=False):
    id: str
    type: Literal["function"]
    function: ChatCompletionMessageToolCallFunctionPartial
    index: int


class ChatCompletionMessageToolCallFunctionPartial(TypedDict, total=False):
    name: str
    arguments: str


class ChatCompletionModerationPartial(TypedDict, total=False):
    input: ChatCompletionModerationResultsPartial | ChatCompletionModerationErrorPartial
    output: ChatCompletionModerationResultsPartial | ChatCompletionModerationErrorPartial


class ChatCompletionModerationErrorPartial(TypedDict, total=False):
    type: Literal["error"]
    code: str
    message: str


class ChatCompletionModerationResultsPartial(TypedDict, total=False):
    type: Literal["moderation_results"]
    model: str
    results: list[ModerationResultBodyPartial]


class ChatCompletionNamedToolChoicePartial(TypedDict, total=False):
    type: Literal["function"]
    function: ChatCompletionNamedToolChoiceFunctionPartial


class ChatCompletionNamedToolChoiceCustomPartial(TypedDict, total=False):
    type: Literal["custom"]
    custom: ChatCompletionNamedToolChoiceCustomCustomPartial


class ChatCompletionNamedToolChoiceCustomCustomPartial(TypedDict, total=False):
    name: str


class ChatCompletionNamedToolChoiceFunctionPartial(TypedDict, total=False):
    name: str


class ChatCompletionResponseMessagePartial(TypedDict, total=False):
    content: str | None
    refusal: str | None
    tool_calls: ChatCompletionMessageToolCallsPartial | None
    annotations: list[ChatCompletionResponseMessageAnnotationsItemPartial]
    role: Literal["assistant"]
    function_call: ChatCompletionResponseMessageFunctionCallPartial | None
    audio: ChatCompletionResponseMessageAudioPartial | None


class ChatCompletionResponseMessageAnnotationsItemPartial(TypedDict, total=False):
    type: Literal["url_citation"]
    url_citation: ChatCompletionResponseMessageAnnotationsItemUrlCitationPartial


class ChatCompletionResponseMessageAnnotationsItemUrlCitationPartial(TypedDict, total=False):
    end_index: int
    start_index: int
    url: str
    title: str


class ChatCompletionResponseMessageAudioPartial(TypedDict, total=False):
    id: str
    expires_at: int
    data: str
    transcript: str


class ChatCompletionResponseMessageFunctionCallPartial(TypedDict, total=False):
    arguments: str
    name: str


class ChatCompletionTokenLogprobPartial(TypedDict, total=False):
    token: str
    logprob: float
    bytes: list[int] | None
    top_logprobs: list[ChatCompletionTokenLogprobTopLogprobsItemPartial]


class ChatCompletionTokenLogprobTopLogprobsItemPartial(TypedDict, total=False):
    token: str
    logprob: float
    bytes: list[int] | None


class CreateChatCompletionResponsePartial(TypedDict, total=False):
    id: str
    choices: list[CreateChatCompletionResponseChoicesItemPartial]
    created: int
    model: str
    metadata: Metadata
    service_tier: ServiceTier
    system_fingerprint: str | None
    object: Literal["chat.completion"]
    usage: CompletionUsagePartial
    moderation: ChatCompletionModerationPartial | None
    frequency_penalty: float | None
    input_user: str | None
    presence_penalty: float | None
    request_id: str
    response_format: dict[str, object] | None
    seed: int | None
    temperature: float | None
    tool_choice: ChatCompletionToolChoiceOptionPartial | None
    tools: list[ChatCompletionToolPartial] | None
    top_p: float | None


class CreateChatCompletionResponseChoicesItemPartial(TypedDict, total=False):
    finish_reason: Literal["stop", "length", "tool_calls", "content_filter", "function_call"]
    index: int
    message: ChatCompletionResponseMessagePartial
    logprobs: CreateChatCompletionResponseChoicesItemLogprobsPartial | None


class CreateChatCompletionResponseChoicesItemLogprobsPartial(TypedDict, total=False):
    content: list[ChatCompletionTokenLogprobPartial] | None
    refusal: list[ChatCompletionTokenLogprobPartial] | None


ChatCompletionMessageToolCallsPartial: TypeAlias = list[
    ChatCompletionMessageToolCallPartial | ChatCompletionMessageCustomToolCallPartial
]
ChatCompletionToolChoiceOptionPartial: TypeAlias = (
    Literal["none", "auto", "required"]
    | ChatCompletionAllowedToolsChoicePartial
    | ChatCompletionNamedToolChoicePartial
    | ChatCompletionNamedToolChoiceCustomPartial
)
