"""Types of `chat`.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from openai_responses_generated.types.beta_threads_and_chat import ParallelToolCalls
from openai_responses_generated.types.chat_and_completions import (
    ChatCompletionStreamOptions,
    CompletionUsage,
    StopConfiguration,
)
from openai_responses_generated.types.chat_and_evals import ChatCompletionTool
from openai_responses_generated.types.chat_and_responses import (
    ModelIdsShared,
    ModerationParam,
    ModerationResultBody,
    PromptCacheOptionsParam,
    Verbosity,
)
from openai_responses_generated.types.common import (
    FunctionParameters,
    Metadata,
    PromptCacheBreakpointParam,
    ReasoningEffort,
    ResponseFormatJsonObject,
    ResponseFormatJsonSchema,
    ResponseFormatText,
    VoiceIdsOrCustomVoice,
)


class ChatCompletionAllowedTools(TypedDict):
    mode: Literal["auto", "required"]
    tools: list[dict[str, object]]


class ChatCompletionAllowedToolsChoice(TypedDict):
    type: Literal["allowed_tools"]
    allowed_tools: ChatCompletionAllowedTools


class ChatCompletionDeleted(TypedDict):
    object: Literal["chat.completion.deleted"]
    id: str
    deleted: bool


class ChatCompletionFunctionCallOption(TypedDict):
    name: str


class ChatCompletionFunctions(TypedDict):
    description: NotRequired[str]
    name: str
    parameters: NotRequired[FunctionParameters]


class ChatCompletionList(TypedDict):
    object: Literal["list"]
    data: list[CreateChatCompletionResponse]
    first_id: str | None
    last_id: str | None
    has_more: bool


class ChatCompletionMessageCustomToolCall(TypedDict):
    id: str
    type: Literal["custom"]
    custom: ChatCompletionMessageCustomToolCallCustom
    index: NotRequired[int]


class ChatCompletionMessageCustomToolCallCustom(TypedDict):
    name: str
    input: str


class ChatCompletionMessageList(TypedDict):
    object: Literal["list"]
    data: list[ChatCompletionMessageListDataItem]
    first_id: str | None
    last_id: str | None
    has_more: bool


class ChatCompletionMessageListDataItem(TypedDict):
    content: str | None
    refusal: NotRequired[str | None]
    tool_calls: NotRequired[ChatCompletionMessageToolCalls | None]
    annotations: NotRequired[list[ChatCompletionMessageListDataItemAnnotationsItem]]
    role: Literal["developer", "system", "user", "assistant", "tool", "function"]
    function_call: NotRequired[ChatCompletionMessageListDataItemFunctionCall | None]
    audio: NotRequired[ChatCompletionMessageListDataItemAudio | None]
    id: str
    content_parts: NotRequired[list[ChatCompletionMessageListDataItemContentPartsItem] | None]
    name: NotRequired[str | None]


class ChatCompletionMessageListDataItemAnnotationsItem(TypedDict):
    type: Literal["url_citation"]
    url_citation: ChatCompletionMessageListDataItemAnnotationsItemUrlCitation


class ChatCompletionMessageListDataItemAnnotationsItemUrlCitation(TypedDict):
    end_index: int
    start_index: int
    url: str
    title: str


class ChatCompletionMessageListDataItemAudio(TypedDict):
    id: str
    expires_at: int
    data: str
    transcript: str


class ChatCompletionMessageListDataItemContentPartsItem(TypedDict):
    type: Literal["text", "image_url", "input_audio", "file"]
    text: NotRequired[str | None]
    image_url: NotRequired[ChatCompletionMessageListDataItemContentPartsItemImageUrl | None]
    input_audio: NotRequired[ChatCompletionMessageListDataItemContentPartsItemInputAudio | None]
    file: NotRequired[ChatCompletionMessageListDataItemContentPartsItemFile | None]
    prompt_cache_breakpoint: NotRequired[PromptCacheBreakpointParam]


class ChatCompletionMessageListDataItemContentPartsItemFile(TypedDict):
    filename: NotRequired[str]
    file_data: NotRequired[str]
    file_id: NotRequired[str]


class ChatCompletionMessageListDataItemContentPartsItemImageUrl(TypedDict):
    url: str
    detail: NotRequired[Literal["auto", "low", "high", "original"] | None]


class ChatCompletionMessageListDataItemContentPartsItemInputAudio(TypedDict):
    data: str
    format: Literal["wav", "mp3"]


class ChatCompletionMessageListDataItemFunctionCall(TypedDict):
    arguments: str
    name: str


class ChatCompletionMessageToolCall(TypedDict):
    id: str
    type: Literal["function"]
    function: ChatCompletionMessageToolCallFunction
    index: NotRequired[int]


class ChatCompletionMessageToolCallChunk(TypedDict):
    index: int
    id: NotRequired[str]
    type: NotRequired[Literal["function", "custom"]]
    function: NotRequired[ChatCompletionMessageToolCallChunkFunction]
    custom: NotRequired[ChatCompletionMessageToolCallChunkCustom]


class ChatCompletionMessageToolCallChunkCustom(TypedDict):
    name: NotRequired[str]
    input: NotRequired[str]


class ChatCompletionMessageToolCallChunkFunction(TypedDict):
    name: NotRequired[str]
    arguments: NotRequired[str]


class ChatCompletionMessageToolCallFunction(TypedDict):
    name: str
    arguments: str


class ChatCompletionModeration(TypedDict):
    input: Annotated[
        ChatCompletionModerationResults | ChatCompletionModerationError, Field(discriminator="type")
    ]
    output: Annotated[
        ChatCompletionModerationResults | ChatCompletionModerationError, Field(discriminator="type")
    ]


class ChatCompletionModerationError(TypedDict):
    type: Literal["error"]
    code: str
    message: str


class ChatCompletionModerationResults(TypedDict):
    type: Literal["moderation_results"]
    model: str
    results: list[ModerationResultBody]


class ChatCompletionNamedToolChoice(TypedDict):
    type: Literal["function"]
    function: ChatCompletionNamedToolChoiceFunction


class ChatCompletionNamedToolChoiceCustom(TypedDict):
    type: Literal["custom"]
    custom: ChatCompletionNamedToolChoiceCustomCustom


class ChatCompletionNamedToolChoiceCustomCustom(TypedDict):
    name: str


class ChatCompletionNamedToolChoiceFunction(TypedDict):
    name: str


class ChatCompletionRequestAssistantMessage(TypedDict):
    content: NotRequired[
        str
        | Annotated[list[ChatCompletionRequestAssistantMessageContentPart], Field(min_length=1)]
        | None
    ]
    refusal: NotRequired[str | None]
    role: Literal["assistant"]
    name: NotRequired[str]
    audio: NotRequired[ChatCompletionRequestAssistantMessageAudio | None]
    tool_calls: NotRequired[ChatCompletionMessageToolCalls]
    function_call: NotRequired[ChatCompletionRequestAssistantMessageFunctionCall | None]
    annotations: NotRequired[
        list[ChatCompletionMessageListDataItemAnnotationsItem]
        | list[ChatCompletionResponseMessageAnnotationsItem]
    ]
    content_parts: NotRequired[list[ChatCompletionMessageListDataItemContentPartsItem] | None]
    id: NotRequired[str]


class ChatCompletionRequestAssistantMessageAudio(TypedDict):
    id: str
    data: NotRequired[str]
    expires_at: NotRequired[int]
    transcript: NotRequired[str]


class ChatCompletionRequestAssistantMessageFunctionCall(TypedDict):
    arguments: str
    name: str


class ChatCompletionRequestDeveloperMessage(TypedDict):
    content: str | Annotated[list[ChatCompletionRequestMessageContentPartText], Field(min_length=1)]
    role: Literal["developer"]
    name: NotRequired[str]
    annotations: NotRequired[list[ChatCompletionMessageListDataItemAnnotationsItem]]
    audio: NotRequired[
        ChatCompletionMessageListDataItemAudio | ChatCompletionStreamResponseDeltaAudio | None
    ]
    content_parts: NotRequired[list[ChatCompletionMessageListDataItemContentPartsItem] | None]
    function_call: NotRequired[
        ChatCompletionMessageListDataItemFunctionCall
        | ChatCompletionStreamResponseDeltaFunctionCall
        | None
    ]
    id: NotRequired[str]
    refusal: NotRequired[str | None]
    tool_calls: NotRequired[
        ChatCompletionMessageToolCalls | list[ChatCompletionMessageToolCallChunk] | None
    ]


class ChatCompletionRequestFunctionMessage(TypedDict):
    role: Literal["function"]
    content: str | None
    name: str
    annotations: NotRequired[list[ChatCompletionMessageListDataItemAnnotationsItem]]
    audio: NotRequired[ChatCompletionMessageListDataItemAudio | None]
    content_parts: NotRequired[list[ChatCompletionMessageListDataItemContentPartsItem] | None]
    function_call: NotRequired[ChatCompletionMessageListDataItemFunctionCall | None]
    id: NotRequired[str]
    refusal: NotRequired[str | None]
    tool_calls: NotRequired[ChatCompletionMessageToolCalls | None]


class ChatCompletionRequestMessageContentPartAudio(TypedDict):
    type: Literal["input_audio"]
    input_audio: ChatCompletionRequestMessageContentPartAudioInputAudio
    prompt_cache_breakpoint: NotRequired[PromptCacheBreakpointParam]


class ChatCompletionRequestMessageContentPartAudioInputAudio(TypedDict):
    data: str
    format: Literal["wav", "mp3"]


class ChatCompletionRequestMessageContentPartFile(TypedDict):
    type: Literal["file"]
    file: ChatCompletionRequestMessageContentPartFileFile
    prompt_cache_breakpoint: NotRequired[PromptCacheBreakpointParam]


class ChatCompletionRequestMessageContentPartFileFile(TypedDict):
    filename: NotRequired[str]
    file_data: NotRequired[str]
    file_id: NotRequired[str]


class ChatCompletionRequestMessageContentPartImage(TypedDict):
    type: Literal["image_url"]
    image_url: ChatCompletionRequestMessageContentPartImageImageUrl
    prompt_cache_breakpoint: NotRequired[PromptCacheBreakpointParam]


class ChatCompletionRequestMessageContentPartImageImageUrl(TypedDict):
    url: str
    detail: NotRequired[Literal["auto", "low", "high", "original"]]


class ChatCompletionRequestMessageContentPartRefusal(TypedDict):
    type: Literal["refusal"]
    refusal: str


class ChatCompletionRequestMessageContentPartText(TypedDict):
    type: Literal["text"]
    text: str
    prompt_cache_breakpoint: NotRequired[PromptCacheBreakpointParam]


class ChatCompletionRequestSystemMessage(TypedDict):
    content: (
        str | Annotated[list[ChatCompletionRequestSystemMessageContentPart], Field(min_length=1)]
    )
    role: Literal["system"]
    name: NotRequired[str]
    annotations: NotRequired[list[ChatCompletionMessageListDataItemAnnotationsItem]]
    audio: NotRequired[
        ChatCompletionMessageListDataItemAudio | ChatCompletionStreamResponseDeltaAudio | None
    ]
    content_parts: NotRequired[list[ChatCompletionMessageListDataItemContentPartsItem] | None]
    function_call: NotRequired[
        ChatCompletionMessageListDataItemFunctionCall
        | ChatCompletionStreamResponseDeltaFunctionCall
        | None
    ]
    id: NotRequired[str]
    refusal: NotRequired[str | None]
    tool_calls: NotRequired[
        ChatCompletionMessageToolCalls | list[ChatCompletionMessageToolCallChunk] | None
    ]


class ChatCompletionRequestToolMessage(TypedDict):
    role: Literal["tool"]
    content: str | Annotated[list[ChatCompletionRequestToolMessageContentPart], Field(min_length=1)]
    tool_call_id: str
    annotations: NotRequired[list[ChatCompletionMessageListDataItemAnnotationsItem]]
    audio: NotRequired[
        ChatCompletionMessageListDataItemAudio | ChatCompletionStreamResponseDeltaAudio | None
    ]
    content_parts: NotRequired[list[ChatCompletionMessageListDataItemContentPartsItem] | None]
    function_call: NotRequired[
        ChatCompletionMessageListDataItemFunctionCall
        | ChatCompletionStreamResponseDeltaFunctionCall
        | None
    ]
    id: NotRequired[str]
    name: NotRequired[str | None]
    refusal: NotRequired[str | None]
    tool_calls: NotRequired[
        ChatCompletionMessageToolCalls | list[ChatCompletionMessageToolCallChunk] | None
    ]


class ChatCompletionRequestUserMessage(TypedDict):
    content: str | Annotated[list[ChatCompletionRequestUserMessageContentPart], Field(min_length=1)]
    role: Literal["user"]
    name: NotRequired[str]
    annotations: NotRequired[list[ChatCompletionMessageListDataItemAnnotationsItem]]
    audio: NotRequired[
        ChatCompletionMessageListDataItemAudio | ChatCompletionStreamResponseDeltaAudio | None
    ]
    content_parts: NotRequired[list[ChatCompletionMessageListDataItemContentPartsItem] | None]
    function_call: NotRequired[
        ChatCompletionMessageListDataItemFunctionCall
        | ChatCompletionStreamResponseDeltaFunctionCall
        | None
    ]
    id: NotRequired[str]
    refusal: NotRequired[str | None]
    tool_calls: NotRequired[
        ChatCompletionMessageToolCalls | list[ChatCompletionMessageToolCallChunk] | None
    ]


class ChatCompletionResponseMessage(TypedDict):
    content: str | None
    refusal: NotRequired[str | None]
    tool_calls: NotRequired[ChatCompletionMessageToolCalls | None]
    annotations: NotRequired[list[ChatCompletionResponseMessageAnnotationsItem]]
    role: Literal["assistant"]
    function_call: NotRequired[ChatCompletionResponseMessageFunctionCall | None]
    audio: NotRequired[ChatCompletionResponseMessageAudio | None]


class ChatCompletionResponseMessageAnnotationsItem(TypedDict):
    type: Literal["url_citation"]
    url_citation: ChatCompletionResponseMessageAnnotationsItemUrlCitation


class ChatCompletionResponseMessageAnnotationsItemUrlCitation(TypedDict):
    end_index: int
    start_index: int
    url: str
    title: str


class ChatCompletionResponseMessageAudio(TypedDict):
    id: str
    expires_at: int
    data: str
    transcript: str


class ChatCompletionResponseMessageFunctionCall(TypedDict):
    arguments: str
    name: str


class ChatCompletionStreamResponseDelta(TypedDict):
    content: NotRequired[str | None]
    function_call: NotRequired[ChatCompletionStreamResponseDeltaFunctionCall]
    tool_calls: NotRequired[list[ChatCompletionMessageToolCallChunk]]
    role: NotRequired[Literal["developer", "system", "user", "assistant", "tool"]]
    refusal: NotRequired[str | None]
    audio: NotRequired[ChatCompletionStreamResponseDeltaAudio]


class ChatCompletionStreamResponseDeltaAudio(TypedDict):
    id: NotRequired[str]
    data: NotRequired[str]
    transcript: NotRequired[str]
    expires_at: NotRequired[int]


class ChatCompletionStreamResponseDeltaFunctionCall(TypedDict):
    arguments: NotRequired[str]
    name: NotRequired[str]


class ChatCompletionTokenLogprob(TypedDict):
    token: str
    logprob: float
    bytes: list[int] | None
    top_logprobs: list[ChatCompletionTokenLogprobTopLogprobsItem]


class ChatCompletionTokenLogprobTopLogprobsItem(TypedDict):
    token: str
    logprob: float
    bytes: list[int] | None


class CreateChatCompletionRequest(TypedDict):
    metadata: NotRequired[Metadata]
    top_logprobs: NotRequired[Annotated[int, Field(ge=0, le=20)]]
    temperature: NotRequired[Annotated[float, Field(ge=0.0, le=2.0)] | None]
    top_p: NotRequired[Annotated[float, Field(ge=0.0, le=1.0)] | None]
    user: NotRequired[str]
    safety_identifier: NotRequired[Annotated[str, Field(max_length=64)] | None]
    prompt_cache_key: NotRequired[str | None]
    prompt_cache_retention: NotRequired[Literal["in_memory", "24h"] | None]
    prompt_cache_options: NotRequired[PromptCacheOptionsParam]
    messages: Annotated[list[ChatCompletionRequestMessage], Field(min_length=1)]
    model: ModelIdsShared
    service_tier: NotRequired[ServiceTier]
    modalities: NotRequired[ResponseModalities]
    verbosity: NotRequired[Verbosity]
    reasoning_effort: NotRequired[ReasoningEffort]
    max_completion_tokens: NotRequired[int | None]
    frequency_penalty: NotRequired[Annotated[float, Field(ge=-2.0, le=2.0)] | None]
    presence_penalty: NotRequired[Annotated[float, Field(ge=-2.0, le=2.0)] | None]
    web_search_options: NotRequired[CreateChatCompletionRequestWebSearchOptions]
    response_format: NotRequired[
        Annotated[
            ResponseFormatText | ResponseFormatJsonSchema | ResponseFormatJsonObject,
            Field(discriminator="type"),
        ]
    ]
    audio: NotRequired[CreateChatCompletionRequestAudio | None]
    store: NotRequired[bool | None]
    moderation: NotRequired[ModerationParam | None]
    stream: NotRequired[bool | None]
    stop: NotRequired[StopConfiguration]
    logit_bias: NotRequired[dict[str, int] | None]
    logprobs: NotRequired[bool | None]
    max_tokens: NotRequired[int | None]
    n: NotRequired[Annotated[int, Field(ge=1, le=128)] | None]
    prediction: NotRequired[PredictionContent | None]
    seed: NotRequired[Annotated[int, Field(ge=-9223372036854776000, le=9223372036854776000)] | None]
    stream_options: NotRequired[ChatCompletionStreamOptions]
    tools: NotRequired[
        list[Annotated[ChatCompletionTool | CustomToolChatCompletions, Field(discriminator="type")]]
    ]
    tool_choice: NotRequired[ChatCompletionToolChoiceOption]
    parallel_tool_calls: NotRequired[ParallelToolCalls]
    function_call: NotRequired[Literal["none", "auto"] | ChatCompletionFunctionCallOption]
    functions: NotRequired[
        Annotated[list[ChatCompletionFunctions], Field(max_length=128, min_length=1)]
    ]


class CreateChatCompletionRequestAudio(TypedDict):
    voice: VoiceIdsOrCustomVoice
    format: Literal["wav", "aac", "mp3", "flac", "opus", "pcm16"]


class CreateChatCompletionRequestWebSearchOptions(TypedDict):
    user_location: NotRequired[CreateChatCompletionRequestWebSearchOptionsUserLocation | None]
    search_context_size: NotRequired[WebSearchContextSize]


class CreateChatCompletionRequestWebSearchOptionsUserLocation(TypedDict):
    type: Literal["approximate"]
    approximate: WebSearchLocation


class CreateChatCompletionResponse(TypedDict):
    id: str
    choices: list[CreateChatCompletionResponseChoicesItem]
    created: int
    model: str
    metadata: NotRequired[Metadata]
    service_tier: NotRequired[ServiceTier]
    system_fingerprint: NotRequired[str | None]
    object: Literal["chat.completion"]
    usage: NotRequired[CompletionUsage]
    moderation: NotRequired[ChatCompletionModeration | None]
    frequency_penalty: NotRequired[float | None]
    input_user: NotRequired[str | None]
    presence_penalty: NotRequired[float | None]
    request_id: NotRequired[str]
    response_format: NotRequired[dict[str, object] | None]
    seed: NotRequired[int | None]
    temperature: NotRequired[float | None]
    tool_choice: NotRequired[ChatCompletionToolChoiceOption | None]
    tools: NotRequired[list[ChatCompletionTool] | None]
    top_p: NotRequired[float | None]


class CreateChatCompletionResponseChoicesItem(TypedDict):
    finish_reason: Literal["stop", "length", "tool_calls", "content_filter", "function_call"]
    index: int
    message: ChatCompletionResponseMessage
    logprobs: NotRequired[CreateChatCompletionResponseChoicesItemLogprobs | None]


class CreateChatCompletionResponseChoicesItemLogprobs(TypedDict):
    content: list[ChatCompletionTokenLogprob] | None
    refusal: NotRequired[list[ChatCompletionTokenLogprob] | None]


class CreateChatCompletionStreamResponse(TypedDict):
    id: str
    choices: NotRequired[list[CreateChatCompletionStreamResponseChoicesItem]]
    created: int
    model: str
    obfuscation: NotRequired[str]
    service_tier: NotRequired[ServiceTier]
    system_fingerprint: NotRequired[str | None]
    object: Literal["chat.completion.chunk"]
    usage: NotRequired[CompletionUsage | None]
    moderation: NotRequired[ChatCompletionModeration | None]


class CreateChatCompletionStreamResponseChoicesItem(TypedDict):
    delta: ChatCompletionStreamResponseDelta
    logprobs: NotRequired[CreateChatCompletionStreamResponseChoicesItemLogprobs | None]
    finish_reason: NotRequired[
        Literal["stop", "length", "tool_calls", "content_filter", "function_call"] | None
    ]
    index: int


class CreateChatCompletionStreamResponseChoicesItemLogprobs(TypedDict):
    content: list[ChatCompletionTokenLogprob] | None
    refusal: NotRequired[list[ChatCompletionTokenLogprob] | None]


class CustomToolChatCompletions(TypedDict):
    type: Literal["custom"]
    custom: CustomToolChatCompletionsCustom


class CustomToolChatCompletionsCustom(TypedDict):
    name: str
    description: NotRequired[str]
    format: NotRequired[
        Annotated[
            CustomToolChatCompletionsCustomFormatText
            | CustomToolChatCompletionsCustomFormatGrammar,
            Field(discriminator="type"),
        ]
    ]


class CustomToolChatCompletionsCustomFormatGrammar(TypedDict):
    type: Literal["grammar"]
    grammar: CustomToolChatCompletionsCustomFormatGrammarGrammar


class CustomToolChatCompletionsCustomFormatGrammarGrammar(TypedDict):
    definition: str
    syntax: Literal["lark", "regex"]


class CustomToolChatCompletionsCustomFormatText(TypedDict):
    type: Literal["text"]


class GetChatCompletionMessagesQuery(TypedDict):
    after: NotRequired[str]
    limit: NotRequired[int]
    order: NotRequired[Literal["asc", "desc"]]


class ListChatCompletionsQuery(TypedDict):
    model: NotRequired[str]
    metadata: NotRequired[Metadata]
    after: NotRequired[str]
    limit: NotRequired[int]
    order: NotRequired[Literal["asc", "desc"]]


class PredictionContent(TypedDict):
    type: Literal["content"]
    content: str | Annotated[list[ChatCompletionRequestMessageContentPartText], Field(min_length=1)]


class UpdateChatCompletionRequest(TypedDict):
    metadata: Metadata


class WebSearchLocation(TypedDict):
    country: NotRequired[str]
    region: NotRequired[str]
    city: NotRequired[str]
    timezone: NotRequired[str]


ChatCompletionMessageToolCalls: TypeAlias = list[
    Annotated[
        ChatCompletionMessageToolCall | ChatCompletionMessageCustomToolCall,
        Field(discriminator="type"),
    ]
]
ChatCompletionRequestAssistantMessageContentPart: TypeAlias = Annotated[
    ChatCompletionRequestMessageContentPartText | ChatCompletionRequestMessageContentPartRefusal,
    Field(discriminator="type"),
]
ChatCompletionRequestMessage: TypeAlias = Annotated[
    ChatCompletionRequestDeveloperMessage
    | ChatCompletionRequestSystemMessage
    | ChatCompletionRequestUserMessage
    | ChatCompletionRequestAssistantMessage
    | ChatCompletionRequestToolMessage
    | ChatCompletionRequestFunctionMessage,
    Field(discriminator="role"),
]
ChatCompletionRequestSystemMessageContentPart: TypeAlias = (
    ChatCompletionRequestMessageContentPartText
)
ChatCompletionRequestToolMessageContentPart: TypeAlias = ChatCompletionRequestMessageContentPartText
ChatCompletionRequestUserMessageContentPart: TypeAlias = Annotated[
    ChatCompletionRequestMessageContentPartText
    | ChatCompletionRequestMessageContentPartImage
    | ChatCompletionRequestMessageContentPartAudio
    | ChatCompletionRequestMessageContentPartFile,
    Field(discriminator="type"),
]
ChatCompletionToolChoiceOption: TypeAlias = (
    Literal["none", "auto", "required"]
    | ChatCompletionAllowedToolsChoice
    | ChatCompletionNamedToolChoice
    | ChatCompletionNamedToolChoiceCustom
)
ResponseModalities: TypeAlias = list[Literal["text", "audio"]] | None
ServiceTier: TypeAlias = Literal["auto", "default", "flex", "scale", "priority", "fast"] | None
WebSearchContextSize: TypeAlias = Literal["low", "medium", "high"]
