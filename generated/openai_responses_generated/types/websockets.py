"""Types of `websockets`.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from openai_responses_generated.types.audio import (
    TranscriptionLanguage,
    TranscriptTextUsageDuration,
    TranscriptTextUsageTokens,
)
from openai_responses_generated.types.beta_realtime import (
    RealtimeSessionCreateRequest,
    RealtimeTranscriptionSessionCreateRequest,
    RealtimeTranscriptionSessionCreateResponse,
)
from openai_responses_generated.types.beta_realtime_and_realtime import (
    AudioTranscriptionResponse,
    NoiseReductionType,
    RealtimeAudioFormats,
    RealtimeFunctionTool,
)
from openai_responses_generated.types.beta_responses import (
    BetaAgentTag,
    BetaAnnotation,
    BetaContextManagementParam,
    BetaConversationParam,
    BetaFunctionShellCallOutputContent,
    BetaIncludeEnum,
    BetaInputItem,
    BetaInputParam,
    BetaMetadata,
    BetaModelIdsResponses,
    BetaModerationParam,
    BetaMultiAgentParam,
    BetaOutputContent,
    BetaOutputItem,
    BetaPrompt,
    BetaPromptCacheOptionsParam,
    BetaReasoning,
    BetaResponse,
    BetaResponseLogProb,
    BetaResponseStreamOptions,
    BetaResponseTextParam,
    BetaServiceTierResponses,
    BetaShellCallOutputDelta,
    BetaToolChoiceParam,
    BetaToolsArray,
)
from openai_responses_generated.types.chat_and_responses import (
    ModerationParam,
    PromptCacheOptionsParam,
)
from openai_responses_generated.types.common import (
    MCPTool,
    Metadata,
    Prompt,
    VoiceIdsOrCustomVoice,
    VoiceIdsShared,
)
from openai_responses_generated.types.conversations_and_responses import (
    Annotation,
    FunctionShellCallOutputContent,
    IncludeEnum,
    MCPListToolsTool,
)
from openai_responses_generated.types.realtime import (
    RealtimeReasoning,
    RealtimeSessionCreateRequestGA,
    RealtimeSessionCreateResponseGA,
    RealtimeTranscriptionSessionCreateRequestGA,
    RealtimeTranscriptionSessionCreateResponseGA,
    RealtimeTranslationSession,
    RealtimeTurnDetection,
)
from openai_responses_generated.types.realtime_and_responses import (
    ToolChoiceFunction,
    ToolChoiceMCP,
    ToolChoiceOptions,
)
from openai_responses_generated.types.responses import (
    ContextManagementParam,
    ConversationParam,
    InputParam,
    ModelIdsResponses,
    OutputContent,
    OutputItem,
    Reasoning,
    Response,
    ResponseLogProb,
    ResponseStreamOptions,
    ResponseTextParam,
    ServiceTierResponses,
    ShellCallOutputDelta,
    ToolChoiceParam,
    ToolsArray,
)


class BetaErrorPayload(TypedDict):
    type: str
    code: str | None
    message: str
    param: str | None
    headers: NotRequired[dict[str, str]]


class BetaResponseInjectCreatedEvent(TypedDict):
    type: Literal["response.inject.created"]
    response_id: str
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class BetaResponseInjectEvent(TypedDict):
    type: Literal["response.inject"]
    response_id: str
    input: Annotated[list[BetaInputItem], Field(max_length=16384)]


class BetaResponseInjectFailedEvent(TypedDict):
    type: Literal["response.inject.failed"]
    response_id: str
    input: list[BetaInputItem]
    error: BetaResponseInjectFailedEventError
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class BetaResponseInjectFailedEventError(TypedDict):
    code: Literal["response_already_completed", "response_not_found"]
    message: str


class BetaResponseWsError(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["error"]
    status: NotRequired[int]
    sequence_number: NotRequired[int]
    error: BetaErrorPayload
    stream_id: NotRequired[str]


class BetaResponsesClientEventResponseCreate(TypedDict):
    type: Literal["response.create"]
    stream_id: NotRequired[
        Annotated[str, Field(max_length=256, min_length=1, pattern="^[A-Za-z0-9_.-]+$")]
    ]
    metadata: NotRequired[BetaMetadata]
    top_logprobs: NotRequired[Annotated[int, Field(ge=0, le=20)]]
    temperature: NotRequired[Annotated[float, Field(ge=0.0, le=2.0)] | None]
    top_p: NotRequired[Annotated[float, Field(ge=0.0, le=1.0)] | None]
    user: NotRequired[str]
    safety_identifier: NotRequired[Annotated[str, Field(max_length=64)] | None]
    prompt_cache_key: NotRequired[str | None]
    prompt_cache_retention: NotRequired[Literal["in_memory", "24h"] | None]
    prompt_cache_options: NotRequired[BetaPromptCacheOptionsParam]
    previous_response_id: NotRequired[str | None]
    model: NotRequired[BetaModelIdsResponses]
    background: NotRequired[bool | None]
    max_tool_calls: NotRequired[int | None]
    text: NotRequired[BetaResponseTextParam]
    tools: NotRequired[BetaToolsArray]
    tool_choice: NotRequired[BetaToolChoiceParam]
    prompt: NotRequired[BetaPrompt]
    service_tier: NotRequired[BetaServiceTierResponses]
    truncation: NotRequired[Literal["auto", "disabled"] | None]
    reasoning: NotRequired[BetaReasoning | None]
    input: NotRequired[BetaInputParam]
    include: NotRequired[list[BetaIncludeEnum] | None]
    parallel_tool_calls: NotRequired[bool | None]
    store: NotRequired[bool | None]
    instructions: NotRequired[str | None]
    moderation: NotRequired[BetaModerationParam | None]
    stream: NotRequired[bool | None]
    stream_options: NotRequired[BetaResponseStreamOptions]
    conversation: NotRequired[BetaConversationParam | None]
    context_management: NotRequired[
        Annotated[list[BetaContextManagementParam], Field(min_length=1)] | None
    ]
    max_output_tokens: NotRequired[Annotated[int, Field(ge=16)] | None]
    multi_agent: NotRequired[BetaMultiAgentParam | None]


class BetaResponsesServerEventResponseAudioDelta(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.audio.delta"]
    sequence_number: NotRequired[int]
    delta: str
    stream_id: NotRequired[str]
    obfuscation: NotRequired[str]


class BetaResponsesServerEventResponseAudioDone(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.audio.done"]
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class BetaResponsesServerEventResponseAudioTranscriptDelta(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.audio.transcript.delta"]
    delta: str
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]
    obfuscation: NotRequired[str]


class BetaResponsesServerEventResponseAudioTranscriptDone(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.audio.transcript.done"]
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class BetaResponsesServerEventResponseCodeInterpreterCallCodeDelta(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.code_interpreter_call_code.delta"]
    output_index: int
    item_id: str
    delta: str
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]
    obfuscation: NotRequired[str]


class BetaResponsesServerEventResponseCodeInterpreterCallCodeDone(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.code_interpreter_call_code.done"]
    output_index: int
    item_id: str
    code: str
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class BetaResponsesServerEventResponseCodeInterpreterCallCompleted(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.code_interpreter_call.completed"]
    output_index: int
    item_id: str
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class BetaResponsesServerEventResponseCodeInterpreterCallInProgress(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.code_interpreter_call.in_progress"]
    output_index: int
    item_id: str
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class BetaResponsesServerEventResponseCodeInterpreterCallInterpreting(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.code_interpreter_call.interpreting"]
    output_index: int
    item_id: str
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class BetaResponsesServerEventResponseCompleted(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.completed"]
    response: BetaResponse
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class BetaResponsesServerEventResponseContentPartAdded(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.content_part.added"]
    item_id: str
    output_index: int
    content_index: int
    part: BetaOutputContent
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class BetaResponsesServerEventResponseContentPartDone(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.content_part.done"]
    item_id: str
    output_index: int
    content_index: int
    sequence_number: NotRequired[int]
    part: BetaOutputContent
    stream_id: NotRequired[str]


class BetaResponsesServerEventResponseCreated(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.created"]
    response: BetaResponse
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class BetaResponsesServerEventResponseCustomToolCallInputDelta(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.custom_tool_call_input.delta"]
    sequence_number: NotRequired[int]
    output_index: int
    item_id: str
    delta: str
    stream_id: NotRequired[str]
    obfuscation: NotRequired[str]


class BetaResponsesServerEventResponseCustomToolCallInputDone(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.custom_tool_call_input.done"]
    sequence_number: NotRequired[int]
    output_index: int
    item_id: str
    input: str
    stream_id: NotRequired[str]


class BetaResponsesServerEventResponseFailed(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.failed"]
    sequence_number: NotRequired[int]
    response: BetaResponse
    stream_id: NotRequired[str]


class BetaResponsesServerEventResponseFileSearchCallCompleted(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.file_search_call.completed"]
    output_index: int
    item_id: str
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class BetaResponsesServerEventResponseFileSearchCallInProgress(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.file_search_call.in_progress"]
    output_index: int
    item_id: str
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class BetaResponsesServerEventResponseFileSearchCallSearching(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.file_search_call.searching"]
    output_index: int
    item_id: str
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class BetaResponsesServerEventResponseFunctionCallArgumentsDelta(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.function_call_arguments.delta"]
    item_id: str
    output_index: int
    sequence_number: NotRequired[int]
    delta: str
    stream_id: NotRequired[str]
    obfuscation: NotRequired[str]


class BetaResponsesServerEventResponseFunctionCallArgumentsDone(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.function_call_arguments.done"]
    item_id: str
    name: NotRequired[str]
    output_index: int
    sequence_number: NotRequired[int]
    arguments: str
    stream_id: NotRequired[str]


class BetaResponsesServerEventResponseImageGenerationCallCompleted(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.image_generation_call.completed"]
    output_index: int
    sequence_number: NotRequired[int]
    item_id: str
    stream_id: NotRequired[str]


class BetaResponsesServerEventResponseImageGenerationCallGenerating(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.image_generation_call.generating"]
    output_index: int
    item_id: str
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class BetaResponsesServerEventResponseImageGenerationCallInProgress(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.image_generation_call.in_progress"]
    output_index: int
    item_id: str
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class BetaResponsesServerEventResponseImageGenerationCallPartialImage(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.image_generation_call.partial_image"]
    output_index: int
    item_id: str
    sequence_number: NotRequired[int]
    partial_image_index: int
    partial_image_b64: str
    size: NotRequired[str]
    quality: NotRequired[str]
    background: NotRequired[str]
    output_format: NotRequired[str]
    stream_id: NotRequired[str]


class BetaResponsesServerEventResponseInProgress(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.in_progress"]
    response: BetaResponse
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class BetaResponsesServerEventResponseIncomplete(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.incomplete"]
    response: BetaResponse
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class BetaResponsesServerEventResponseMcpCallArgumentsDelta(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.mcp_call_arguments.delta"]
    output_index: int
    item_id: str
    delta: str
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]
    obfuscation: NotRequired[str]


class BetaResponsesServerEventResponseMcpCallArgumentsDone(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.mcp_call_arguments.done"]
    output_index: int
    item_id: str
    arguments: str
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class BetaResponsesServerEventResponseMcpCallCompleted(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.mcp_call.completed"]
    item_id: str
    output_index: int
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class BetaResponsesServerEventResponseMcpCallFailed(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.mcp_call.failed"]
    item_id: str
    output_index: int
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class BetaResponsesServerEventResponseMcpCallInProgress(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.mcp_call.in_progress"]
    sequence_number: NotRequired[int]
    output_index: int
    item_id: str
    stream_id: NotRequired[str]


class BetaResponsesServerEventResponseMcpListToolsCompleted(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.mcp_list_tools.completed"]
    item_id: str
    output_index: int
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class BetaResponsesServerEventResponseMcpListToolsFailed(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.mcp_list_tools.failed"]
    item_id: str
    output_index: int
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class BetaResponsesServerEventResponseMcpListToolsInProgress(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.mcp_list_tools.in_progress"]
    item_id: str
    output_index: int
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class BetaResponsesServerEventResponseOutputItemAdded(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.output_item.added"]
    output_index: int
    sequence_number: NotRequired[int]
    item: BetaOutputItem
    stream_id: NotRequired[str]


class BetaResponsesServerEventResponseOutputItemDone(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.output_item.done"]
    output_index: int
    sequence_number: NotRequired[int]
    item: BetaOutputItem
    stream_id: NotRequired[str]


class BetaResponsesServerEventResponseOutputTextAnnotationAdded(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.output_text.annotation.added"]
    item_id: str
    output_index: int
    content_index: int
    annotation_index: int
    sequence_number: NotRequired[int]
    annotation: Annotated[BetaAnnotation | None, Field(discriminator="type")]
    stream_id: NotRequired[str]


class BetaResponsesServerEventResponseOutputTextDelta(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.output_text.delta"]
    item_id: str
    output_index: int
    content_index: int
    delta: str
    sequence_number: NotRequired[int]
    logprobs: NotRequired[list[BetaResponseLogProb]]
    stream_id: NotRequired[str]
    obfuscation: NotRequired[str]


class BetaResponsesServerEventResponseOutputTextDone(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.output_text.done"]
    item_id: str
    output_index: int
    content_index: int
    text: str
    sequence_number: NotRequired[int]
    logprobs: NotRequired[list[BetaResponseLogProb]]
    stream_id: NotRequired[str]


class BetaResponsesServerEventResponseQueued(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.queued"]
    response: BetaResponse
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class BetaResponsesServerEventResponseReasoningSummaryPartAdded(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.reasoning_summary_part.added"]
    item_id: str
    output_index: int
    summary_index: int
    sequence_number: NotRequired[int]
    part: BetaResponsesServerEventResponseReasoningSummaryPartAddedPart
    stream_id: NotRequired[str]


class BetaResponsesServerEventResponseReasoningSummaryPartAddedPart(TypedDict):
    type: Literal["summary_text"]
    text: str


class BetaResponsesServerEventResponseReasoningSummaryPartDone(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.reasoning_summary_part.done"]
    item_id: str
    output_index: int
    summary_index: int
    status: NotRequired[Literal["incomplete"]]
    sequence_number: NotRequired[int]
    part: BetaResponsesServerEventResponseReasoningSummaryPartDonePart
    stream_id: NotRequired[str]


class BetaResponsesServerEventResponseReasoningSummaryPartDonePart(TypedDict):
    type: Literal["summary_text"]
    text: str


class BetaResponsesServerEventResponseReasoningSummaryTextDelta(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.reasoning_summary_text.delta"]
    item_id: str
    output_index: int
    summary_index: int
    delta: str
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]
    obfuscation: NotRequired[str]


class BetaResponsesServerEventResponseReasoningSummaryTextDone(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.reasoning_summary_text.done"]
    item_id: str
    output_index: int
    summary_index: int
    text: str
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class BetaResponsesServerEventResponseReasoningTextDelta(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.reasoning_text.delta"]
    item_id: str
    output_index: int
    content_index: int
    delta: str
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]
    obfuscation: NotRequired[str]


class BetaResponsesServerEventResponseReasoningTextDone(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.reasoning_text.done"]
    item_id: str
    output_index: int
    content_index: int
    text: str
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class BetaResponsesServerEventResponseRefusalDelta(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.refusal.delta"]
    item_id: str
    output_index: int
    content_index: int
    delta: str
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]
    obfuscation: NotRequired[str]


class BetaResponsesServerEventResponseRefusalDone(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.refusal.done"]
    item_id: str
    output_index: int
    content_index: int
    refusal: str
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class BetaResponsesServerEventResponseShellCallCommandAdded(TypedDict):
    type: Literal["response.shell_call_command.added"]
    sequence_number: NotRequired[int]
    agent: NotRequired[BetaAgentTag]
    output_index: int
    command_index: int
    command: str
    stream_id: NotRequired[str]


class BetaResponsesServerEventResponseShellCallCommandDelta(TypedDict):
    type: Literal["response.shell_call_command.delta"]
    sequence_number: NotRequired[int]
    agent: NotRequired[BetaAgentTag]
    output_index: int
    command_index: int
    delta: str
    obfuscation: NotRequired[str]
    stream_id: NotRequired[str]


class BetaResponsesServerEventResponseShellCallCommandDone(TypedDict):
    type: Literal["response.shell_call_command.done"]
    sequence_number: NotRequired[int]
    agent: NotRequired[BetaAgentTag]
    output_index: int
    command_index: int
    command: str
    stream_id: NotRequired[str]


class BetaResponsesServerEventResponseShellCallOutputContentDelta(TypedDict):
    type: Literal["response.shell_call_output_content.delta"]
    sequence_number: NotRequired[int]
    agent: NotRequired[BetaAgentTag]
    item_id: str
    output_index: int
    command_index: int
    delta: BetaShellCallOutputDelta
    stream_id: NotRequired[str]


class BetaResponsesServerEventResponseShellCallOutputContentDone(TypedDict):
    type: Literal["response.shell_call_output_content.done"]
    sequence_number: NotRequired[int]
    agent: NotRequired[BetaAgentTag]
    item_id: str
    output_index: int
    command_index: int
    output: list[BetaFunctionShellCallOutputContent]
    stream_id: NotRequired[str]


class BetaResponsesServerEventResponseWebSearchCallCompleted(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.web_search_call.completed"]
    output_index: int
    item_id: str
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class BetaResponsesServerEventResponseWebSearchCallInProgress(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.web_search_call.in_progress"]
    output_index: int
    item_id: str
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class BetaResponsesServerEventResponseWebSearchCallSearching(TypedDict):
    agent: NotRequired[BetaAgentTag | None]
    type: Literal["response.web_search_call.searching"]
    output_index: int
    item_id: str
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class ErrorPayload(TypedDict):
    type: str
    code: str | None
    message: str
    param: str | None
    headers: NotRequired[dict[str, str]]


class LogProbProperties(TypedDict):
    token: str
    logprob: float
    bytes: list[int]


class RealtimeBetaClientEventConversationItemCreate(TypedDict):
    event_id: NotRequired[Annotated[str, Field(max_length=512)]]
    type: Literal["conversation.item.create"]
    previous_item_id: NotRequired[str]
    item: RealtimeConversationItem


class RealtimeBetaClientEventConversationItemDelete(TypedDict):
    event_id: NotRequired[str]
    type: Literal["conversation.item.delete"]
    item_id: str


class RealtimeBetaClientEventConversationItemRetrieve(TypedDict):
    event_id: NotRequired[str]
    type: Literal["conversation.item.retrieve"]
    item_id: str


class RealtimeBetaClientEventConversationItemTruncate(TypedDict):
    event_id: NotRequired[str]
    type: Literal["conversation.item.truncate"]
    item_id: str
    content_index: int
    audio_end_ms: int


class RealtimeBetaClientEventInputAudioBufferAppend(TypedDict):
    event_id: NotRequired[str]
    type: Literal["input_audio_buffer.append"]
    audio: str


class RealtimeBetaClientEventInputAudioBufferClear(TypedDict):
    event_id: NotRequired[str]
    type: Literal["input_audio_buffer.clear"]


class RealtimeBetaClientEventInputAudioBufferCommit(TypedDict):
    event_id: NotRequired[str]
    type: Literal["input_audio_buffer.commit"]


class RealtimeBetaClientEventOutputAudioBufferClear(TypedDict):
    event_id: NotRequired[str]
    type: Literal["output_audio_buffer.clear"]


class RealtimeBetaClientEventResponseCancel(TypedDict):
    event_id: NotRequired[str]
    type: Literal["response.cancel"]
    response_id: NotRequired[str]


class RealtimeBetaClientEventResponseCreate(TypedDict):
    event_id: NotRequired[str]
    type: Literal["response.create"]
    response: NotRequired[RealtimeBetaResponseCreateParams]


class RealtimeBetaClientEventSessionUpdate(TypedDict):
    event_id: NotRequired[str]
    type: Literal["session.update"]
    session: RealtimeSessionCreateRequest


class RealtimeBetaClientEventTranscriptionSessionUpdate(TypedDict):
    event_id: NotRequired[str]
    type: Literal["transcription_session.update"]
    session: RealtimeTranscriptionSessionCreateRequest


class RealtimeBetaResponse(TypedDict):
    id: NotRequired[str]
    object: NotRequired[Literal["realtime.response"]]
    status: NotRequired[Literal["completed", "cancelled", "failed", "incomplete", "in_progress"]]
    status_details: NotRequired[RealtimeBetaResponseStatusDetails | None]
    output: NotRequired[list[RealtimeConversationItem]]
    metadata: NotRequired[Metadata]
    usage: NotRequired[RealtimeBetaResponseUsage | None]
    conversation_id: NotRequired[str]
    voice: NotRequired[VoiceIdsShared]
    modalities: NotRequired[list[Literal["text", "audio"]]]
    output_audio_format: NotRequired[Literal["pcm16", "g711_ulaw", "g711_alaw"]]
    temperature: NotRequired[float]
    max_output_tokens: NotRequired[int | Literal["inf"]]


class RealtimeBetaResponseCreateParams(TypedDict):
    modalities: NotRequired[list[Literal["text", "audio"]]]
    instructions: NotRequired[str]
    voice: NotRequired[VoiceIdsOrCustomVoice]
    output_audio_format: NotRequired[Literal["pcm16", "g711_ulaw", "g711_alaw"]]
    tools: NotRequired[list[RealtimeBetaResponseCreateParamsToolsItem]]
    tool_choice: NotRequired[ToolChoiceOptions | ToolChoiceFunction | ToolChoiceMCP]
    temperature: NotRequired[float]
    max_output_tokens: NotRequired[int | Literal["inf"]]
    conversation: NotRequired[str | Literal["auto", "none"]]
    metadata: NotRequired[Metadata]
    prompt: NotRequired[Prompt]
    input: NotRequired[list[RealtimeConversationItem]]


class RealtimeBetaResponseCreateParamsToolsItem(TypedDict):
    type: NotRequired[Literal["function"]]
    name: NotRequired[str]
    description: NotRequired[str]
    parameters: NotRequired[dict[str, object]]


class RealtimeBetaResponseStatusDetails(TypedDict):
    type: NotRequired[Literal["completed", "cancelled", "failed", "incomplete"]]
    reason: NotRequired[
        Literal["turn_detected", "client_cancelled", "max_output_tokens", "content_filter"]
    ]
    error: NotRequired[RealtimeBetaResponseStatusDetailsError]


class RealtimeBetaResponseStatusDetailsError(TypedDict):
    type: NotRequired[str]
    code: NotRequired[str]


class RealtimeBetaResponseUsage(TypedDict):
    total_tokens: NotRequired[int]
    input_tokens: NotRequired[int]
    output_tokens: NotRequired[int]
    input_token_details: NotRequired[RealtimeBetaResponseUsageInputTokenDetails]
    output_token_details: NotRequired[RealtimeBetaResponseUsageOutputTokenDetails]


class RealtimeBetaResponseUsageInputTokenDetails(TypedDict):
    cached_tokens: NotRequired[int]
    text_tokens: NotRequired[int]
    image_tokens: NotRequired[int]
    audio_tokens: NotRequired[int]
    cached_tokens_details: NotRequired[
        RealtimeBetaResponseUsageInputTokenDetailsCachedTokensDetails
    ]


class RealtimeBetaResponseUsageInputTokenDetailsCachedTokensDetails(TypedDict):
    text_tokens: NotRequired[int]
    image_tokens: NotRequired[int]
    audio_tokens: NotRequired[int]


class RealtimeBetaResponseUsageOutputTokenDetails(TypedDict):
    text_tokens: NotRequired[int]
    audio_tokens: NotRequired[int]


class RealtimeBetaServerEventConversationItemCreated(TypedDict):
    event_id: str
    type: Literal["conversation.item.created"]
    previous_item_id: NotRequired[str | None]
    item: RealtimeConversationItem


class RealtimeBetaServerEventConversationItemDeleted(TypedDict):
    event_id: str
    type: Literal["conversation.item.deleted"]
    item_id: str


class RealtimeBetaServerEventConversationItemInputAudioTranscriptionCompleted(TypedDict):
    event_id: str
    type: Literal["conversation.item.input_audio_transcription.completed"]
    item_id: str
    content_index: int
    transcript: str
    languages: NotRequired[list[TranscriptionLanguage]]
    logprobs: NotRequired[list[LogProbProperties] | None]
    usage: Annotated[
        TranscriptTextUsageTokens | TranscriptTextUsageDuration, Field(discriminator="type")
    ]


class RealtimeBetaServerEventConversationItemInputAudioTranscriptionDelta(TypedDict):
    event_id: str
    type: Literal["conversation.item.input_audio_transcription.delta"]
    item_id: str
    content_index: NotRequired[int]
    delta: NotRequired[str]
    logprobs: NotRequired[list[LogProbProperties] | None]


class RealtimeBetaServerEventConversationItemInputAudioTranscriptionFailed(TypedDict):
    event_id: str
    type: Literal["conversation.item.input_audio_transcription.failed"]
    item_id: str
    content_index: int
    error: RealtimeBetaServerEventConversationItemInputAudioTranscriptionFailedError


class RealtimeBetaServerEventConversationItemInputAudioTranscriptionFailedError(TypedDict):
    type: NotRequired[str]
    code: NotRequired[str]
    message: NotRequired[str]
    param: NotRequired[str]


class RealtimeBetaServerEventConversationItemInputAudioTranscriptionSegment(TypedDict):
    event_id: str
    type: Literal["conversation.item.input_audio_transcription.segment"]
    item_id: str
    content_index: int
    text: str
    id: str
    speaker: str
    start: float
    end: float


class RealtimeBetaServerEventConversationItemRetrieved(TypedDict):
    event_id: str
    type: Literal["conversation.item.retrieved"]
    item: RealtimeConversationItem


class RealtimeBetaServerEventConversationItemTruncated(TypedDict):
    event_id: str
    type: Literal["conversation.item.truncated"]
    item_id: str
    content_index: int
    audio_end_ms: int


class RealtimeBetaServerEventError(TypedDict):
    event_id: str
    type: Literal["error"]
    error: RealtimeBetaServerEventErrorError


class RealtimeBetaServerEventErrorError(TypedDict):
    type: str
    code: NotRequired[str | None]
    message: str
    param: NotRequired[str | None]
    event_id: NotRequired[str | None]


class RealtimeBetaServerEventInputAudioBufferCleared(TypedDict):
    event_id: str
    type: Literal["input_audio_buffer.cleared"]


class RealtimeBetaServerEventInputAudioBufferCommitted(TypedDict):
    event_id: str
    type: Literal["input_audio_buffer.committed"]
    previous_item_id: NotRequired[str | None]
    item_id: str


class RealtimeBetaServerEventInputAudioBufferSpeechStarted(TypedDict):
    event_id: str
    type: Literal["input_audio_buffer.speech_started"]
    audio_start_ms: int
    item_id: str


class RealtimeBetaServerEventInputAudioBufferSpeechStopped(TypedDict):
    event_id: str
    type: Literal["input_audio_buffer.speech_stopped"]
    audio_end_ms: int
    item_id: str


class RealtimeBetaServerEventMCPListToolsCompleted(TypedDict):
    event_id: str
    type: Literal["mcp_list_tools.completed"]
    item_id: str


class RealtimeBetaServerEventMCPListToolsFailed(TypedDict):
    event_id: str
    type: Literal["mcp_list_tools.failed"]
    item_id: str


class RealtimeBetaServerEventMCPListToolsInProgress(TypedDict):
    event_id: str
    type: Literal["mcp_list_tools.in_progress"]
    item_id: str


class RealtimeBetaServerEventRateLimitsUpdated(TypedDict):
    event_id: str
    type: Literal["rate_limits.updated"]
    rate_limits: list[RealtimeBetaServerEventRateLimitsUpdatedRateLimitsItem]


class RealtimeBetaServerEventRateLimitsUpdatedRateLimitsItem(TypedDict):
    name: NotRequired[Literal["requests", "tokens"]]
    limit: NotRequired[int]
    remaining: NotRequired[int]
    reset_seconds: NotRequired[float]


class RealtimeBetaServerEventResponseAudioDelta(TypedDict):
    event_id: str
    type: Literal["response.output_audio.delta"]
    response_id: str
    item_id: str
    output_index: int
    content_index: int
    delta: str


class RealtimeBetaServerEventResponseAudioDone(TypedDict):
    event_id: str
    type: Literal["response.output_audio.done"]
    response_id: str
    item_id: str
    output_index: int
    content_index: int


class RealtimeBetaServerEventResponseAudioTranscriptDelta(TypedDict):
    event_id: str
    type: Literal["response.output_audio_transcript.delta"]
    response_id: str
    item_id: str
    output_index: int
    content_index: int
    delta: str


class RealtimeBetaServerEventResponseAudioTranscriptDone(TypedDict):
    event_id: str
    type: Literal["response.output_audio_transcript.done"]
    response_id: str
    item_id: str
    output_index: int
    content_index: int
    transcript: str


class RealtimeBetaServerEventResponseContentPartAdded(TypedDict):
    event_id: str
    type: Literal["response.content_part.added"]
    response_id: str
    item_id: str
    output_index: int
    content_index: int
    part: RealtimeBetaServerEventResponseContentPartAddedPart


class RealtimeBetaServerEventResponseContentPartAddedPart(TypedDict):
    type: NotRequired[Literal["audio", "text"]]
    text: NotRequired[str]
    audio: NotRequired[str]
    transcript: NotRequired[str]


class RealtimeBetaServerEventResponseContentPartDone(TypedDict):
    event_id: str
    type: Literal["response.content_part.done"]
    response_id: str
    item_id: str
    output_index: int
    content_index: int
    part: RealtimeBetaServerEventResponseContentPartDonePart


class RealtimeBetaServerEventResponseContentPartDonePart(TypedDict):
    type: NotRequired[Literal["audio", "text"]]
    text: NotRequired[str]
    audio: NotRequired[str]
    transcript: NotRequired[str]


class RealtimeBetaServerEventResponseCreated(TypedDict):
    event_id: str
    type: Literal["response.created"]
    response: RealtimeBetaResponse


class RealtimeBetaServerEventResponseDone(TypedDict):
    event_id: str
    type: Literal["response.done"]
    response: RealtimeBetaResponse


class RealtimeBetaServerEventResponseFunctionCallArgumentsDelta(TypedDict):
    event_id: str
    type: Literal["response.function_call_arguments.delta"]
    response_id: str
    item_id: str
    output_index: int
    call_id: str
    delta: str


class RealtimeBetaServerEventResponseFunctionCallArgumentsDone(TypedDict):
    event_id: str
    type: Literal["response.function_call_arguments.done"]
    response_id: str
    item_id: str
    output_index: int
    call_id: str
    name: NotRequired[str]
    arguments: str


class RealtimeBetaServerEventResponseMCPCallArgumentsDelta(TypedDict):
    event_id: str
    type: Literal["response.mcp_call_arguments.delta"]
    response_id: str
    item_id: str
    output_index: int
    delta: str
    obfuscation: NotRequired[str | None]


class RealtimeBetaServerEventResponseMCPCallArgumentsDone(TypedDict):
    event_id: str
    type: Literal["response.mcp_call_arguments.done"]
    response_id: str
    item_id: str
    output_index: int
    arguments: str


class RealtimeBetaServerEventResponseMCPCallCompleted(TypedDict):
    event_id: str
    type: Literal["response.mcp_call.completed"]
    output_index: int
    item_id: str


class RealtimeBetaServerEventResponseMCPCallFailed(TypedDict):
    event_id: str
    type: Literal["response.mcp_call.failed"]
    output_index: int
    item_id: str


class RealtimeBetaServerEventResponseMCPCallInProgress(TypedDict):
    event_id: str
    type: Literal["response.mcp_call.in_progress"]
    output_index: int
    item_id: str


class RealtimeBetaServerEventResponseOutputItemAdded(TypedDict):
    event_id: str
    type: Literal["response.output_item.added"]
    response_id: str
    output_index: int
    item: RealtimeConversationItem


class RealtimeBetaServerEventResponseOutputItemDone(TypedDict):
    event_id: str
    type: Literal["response.output_item.done"]
    response_id: str
    output_index: int
    item: RealtimeConversationItem


class RealtimeBetaServerEventResponseTextDelta(TypedDict):
    event_id: str
    type: Literal["response.output_text.delta"]
    response_id: str
    item_id: str
    output_index: int
    content_index: int
    delta: str


class RealtimeBetaServerEventResponseTextDone(TypedDict):
    event_id: str
    type: Literal["response.output_text.done"]
    response_id: str
    item_id: str
    output_index: int
    content_index: int
    text: str


class RealtimeBetaServerEventSessionCreated(TypedDict):
    event_id: str
    type: Literal["session.created"]
    session: RealtimeSession


class RealtimeBetaServerEventSessionUpdated(TypedDict):
    event_id: str
    type: Literal["session.updated"]
    session: RealtimeSession


class RealtimeBetaServerEventTranscriptionSessionCreated(TypedDict):
    event_id: str
    type: Literal["transcription_session.created"]
    session: RealtimeTranscriptionSessionCreateResponse


class RealtimeBetaServerEventTranscriptionSessionUpdated(TypedDict):
    event_id: str
    type: Literal["transcription_session.updated"]
    session: RealtimeTranscriptionSessionCreateResponse


class RealtimeClientEventConversationItemCreate(TypedDict):
    event_id: NotRequired[Annotated[str, Field(max_length=512)]]
    type: Literal["conversation.item.create"]
    previous_item_id: NotRequired[str]
    item: RealtimeConversationItem


class RealtimeClientEventConversationItemDelete(TypedDict):
    event_id: NotRequired[Annotated[str, Field(max_length=512)]]
    type: Literal["conversation.item.delete"]
    item_id: str


class RealtimeClientEventConversationItemRetrieve(TypedDict):
    event_id: NotRequired[Annotated[str, Field(max_length=512)]]
    type: Literal["conversation.item.retrieve"]
    item_id: str


class RealtimeClientEventConversationItemTruncate(TypedDict):
    event_id: NotRequired[Annotated[str, Field(max_length=512)]]
    type: Literal["conversation.item.truncate"]
    item_id: str
    content_index: int
    audio_end_ms: int


class RealtimeClientEventInputAudioBufferAppend(TypedDict):
    event_id: NotRequired[Annotated[str, Field(max_length=512)]]
    type: Literal["input_audio_buffer.append"]
    audio: str


class RealtimeClientEventInputAudioBufferClear(TypedDict):
    event_id: NotRequired[Annotated[str, Field(max_length=512)]]
    type: Literal["input_audio_buffer.clear"]


class RealtimeClientEventInputAudioBufferCommit(TypedDict):
    event_id: NotRequired[Annotated[str, Field(max_length=512)]]
    type: Literal["input_audio_buffer.commit"]


class RealtimeClientEventOutputAudioBufferClear(TypedDict):
    event_id: NotRequired[str]
    type: Literal["output_audio_buffer.clear"]


class RealtimeClientEventResponseCancel(TypedDict):
    event_id: NotRequired[Annotated[str, Field(max_length=512)]]
    type: Literal["response.cancel"]
    response_id: NotRequired[str]


class RealtimeClientEventResponseCreate(TypedDict):
    event_id: NotRequired[Annotated[str, Field(max_length=512)]]
    type: Literal["response.create"]
    response: NotRequired[RealtimeResponseCreateParams]


class RealtimeClientEventSessionUpdate(TypedDict):
    event_id: NotRequired[Annotated[str, Field(max_length=512)]]
    type: Literal["session.update"]
    session: Annotated[
        RealtimeSessionCreateRequestGA | RealtimeTranscriptionSessionCreateRequestGA,
        Field(discriminator="type"),
    ]


class RealtimeClientEventTranscriptionSessionUpdate(TypedDict):
    event_id: NotRequired[str]
    type: Literal["transcription_session.update"]
    session: RealtimeTranscriptionSessionCreateRequest


class RealtimeConversationItemFunctionCall(TypedDict):
    id: NotRequired[str]
    object: NotRequired[Literal["realtime.item"]]
    type: Literal["function_call"]
    status: NotRequired[Literal["completed", "incomplete", "in_progress"]]
    call_id: NotRequired[str]
    name: str
    arguments: str


class RealtimeConversationItemFunctionCallOutput(TypedDict):
    id: NotRequired[str]
    object: NotRequired[Literal["realtime.item"]]
    type: Literal["function_call_output"]
    status: NotRequired[Literal["completed", "incomplete", "in_progress"]]
    call_id: str
    output: str


class RealtimeConversationItemMessageAssistant(TypedDict):
    id: NotRequired[str]
    object: NotRequired[Literal["realtime.item"]]
    type: Literal["message"]
    status: NotRequired[Literal["completed", "incomplete", "in_progress"]]
    role: Literal["assistant"]
    content: list[RealtimeConversationItemMessageAssistantContentItem]


class RealtimeConversationItemMessageAssistantContentItem(TypedDict):
    type: NotRequired[Literal["output_text", "output_audio"]]
    text: NotRequired[str]
    audio: NotRequired[str]
    transcript: NotRequired[str]


class RealtimeConversationItemMessageSystem(TypedDict):
    id: NotRequired[str]
    object: NotRequired[Literal["realtime.item"]]
    type: Literal["message"]
    status: NotRequired[Literal["completed", "incomplete", "in_progress"]]
    role: Literal["system"]
    content: list[RealtimeConversationItemMessageSystemContentItem]


class RealtimeConversationItemMessageSystemContentItem(TypedDict):
    type: NotRequired[Literal["input_text"]]
    text: NotRequired[str]


class RealtimeConversationItemMessageUser(TypedDict):
    id: NotRequired[str]
    object: NotRequired[Literal["realtime.item"]]
    type: Literal["message"]
    status: NotRequired[Literal["completed", "incomplete", "in_progress"]]
    role: Literal["user"]
    content: list[RealtimeConversationItemMessageUserContentItem]


class RealtimeConversationItemMessageUserContentItem(TypedDict):
    type: NotRequired[Literal["input_text", "input_audio", "input_image"]]
    text: NotRequired[str]
    audio: NotRequired[str]
    image_url: NotRequired[str]
    detail: NotRequired[Literal["auto", "low", "high"]]
    transcript: NotRequired[str]


class RealtimeMCPApprovalRequest(TypedDict):
    type: Literal["mcp_approval_request"]
    id: str
    server_label: str
    name: str
    arguments: str


class RealtimeMCPApprovalResponse(TypedDict):
    type: Literal["mcp_approval_response"]
    id: str
    approval_request_id: str
    approve: bool
    reason: NotRequired[str | None]


class RealtimeMCPHTTPError(TypedDict):
    type: Literal["http_error"]
    code: int
    message: str


class RealtimeMCPListTools(TypedDict):
    type: Literal["mcp_list_tools"]
    id: NotRequired[str]
    server_label: str
    tools: list[MCPListToolsTool]


class RealtimeMCPProtocolError(TypedDict):
    type: Literal["protocol_error"]
    code: int
    message: str


class RealtimeMCPToolCall(TypedDict):
    type: Literal["mcp_call"]
    id: str
    server_label: str
    name: str
    arguments: str
    approval_request_id: NotRequired[str | None]
    output: NotRequired[str | None]
    error: NotRequired[
        Annotated[
            Annotated[
                RealtimeMCPProtocolError | RealtimeMCPToolExecutionError | RealtimeMCPHTTPError,
                Field(discriminator="type"),
            ]
            | None,
            Field(discriminator="type"),
        ]
    ]


class RealtimeMCPToolExecutionError(TypedDict):
    type: Literal["tool_execution_error"]
    message: str


class RealtimeResponse(TypedDict):
    id: NotRequired[str]
    object: NotRequired[Literal["realtime.response"]]
    status: NotRequired[Literal["completed", "cancelled", "failed", "incomplete", "in_progress"]]
    status_details: NotRequired[RealtimeResponseStatusDetails | None]
    output: NotRequired[list[RealtimeConversationItem]]
    metadata: NotRequired[Metadata]
    audio: NotRequired[RealtimeResponseAudio]
    usage: NotRequired[RealtimeResponseUsage | None]
    conversation_id: NotRequired[str]
    output_modalities: NotRequired[list[Literal["text", "audio"]]]
    max_output_tokens: NotRequired[int | Literal["inf"]]


class RealtimeResponseAudio(TypedDict):
    output: NotRequired[RealtimeResponseAudioOutput]


class RealtimeResponseAudioOutput(TypedDict):
    format: NotRequired[RealtimeAudioFormats]
    voice: NotRequired[VoiceIdsShared]


class RealtimeResponseCreateParams(TypedDict):
    output_modalities: NotRequired[list[Literal["text", "audio"]]]
    instructions: NotRequired[str]
    audio: NotRequired[RealtimeResponseCreateParamsAudio]
    tools: NotRequired[list[RealtimeFunctionTool | MCPTool]]
    tool_choice: NotRequired[ToolChoiceOptions | ToolChoiceFunction | ToolChoiceMCP]
    parallel_tool_calls: NotRequired[bool]
    reasoning: NotRequired[RealtimeReasoning]
    max_output_tokens: NotRequired[int | Literal["inf"]]
    conversation: NotRequired[str | Literal["auto", "none"]]
    metadata: NotRequired[Metadata]
    prompt: NotRequired[Prompt]
    input: NotRequired[list[RealtimeConversationItem]]


class RealtimeResponseCreateParamsAudio(TypedDict):
    output: NotRequired[RealtimeResponseCreateParamsAudioOutput]


class RealtimeResponseCreateParamsAudioOutput(TypedDict):
    format: NotRequired[RealtimeAudioFormats]
    voice: NotRequired[VoiceIdsOrCustomVoice]


class RealtimeResponseStatusDetails(TypedDict):
    type: NotRequired[Literal["completed", "cancelled", "failed", "incomplete"]]
    reason: NotRequired[
        Literal["turn_detected", "client_cancelled", "max_output_tokens", "content_filter"]
    ]
    error: NotRequired[RealtimeResponseStatusDetailsError]


class RealtimeResponseStatusDetailsError(TypedDict):
    type: NotRequired[str]
    code: NotRequired[str]


class RealtimeResponseUsage(TypedDict):
    total_tokens: NotRequired[int]
    input_tokens: NotRequired[int]
    output_tokens: NotRequired[int]
    input_token_details: NotRequired[RealtimeResponseUsageInputTokenDetails]
    output_token_details: NotRequired[RealtimeResponseUsageOutputTokenDetails]


class RealtimeResponseUsageInputTokenDetails(TypedDict):
    cached_tokens: NotRequired[int]
    text_tokens: NotRequired[int]
    image_tokens: NotRequired[int]
    audio_tokens: NotRequired[int]
    cached_tokens_details: NotRequired[RealtimeResponseUsageInputTokenDetailsCachedTokensDetails]


class RealtimeResponseUsageInputTokenDetailsCachedTokensDetails(TypedDict):
    text_tokens: NotRequired[int]
    image_tokens: NotRequired[int]
    audio_tokens: NotRequired[int]


class RealtimeResponseUsageOutputTokenDetails(TypedDict):
    text_tokens: NotRequired[int]
    audio_tokens: NotRequired[int]


class RealtimeServerEventConversationCreated(TypedDict):
    event_id: str
    type: Literal["conversation.created"]
    conversation: RealtimeServerEventConversationCreatedConversation


class RealtimeServerEventConversationCreatedConversation(TypedDict):
    id: NotRequired[str]
    object: NotRequired[str]


class RealtimeServerEventConversationItemAdded(TypedDict):
    event_id: str
    type: Literal["conversation.item.added"]
    previous_item_id: NotRequired[str | None]
    item: RealtimeConversationItem


class RealtimeServerEventConversationItemCreated(TypedDict):
    event_id: str
    type: Literal["conversation.item.created"]
    previous_item_id: NotRequired[str | None]
    item: RealtimeConversationItem


class RealtimeServerEventConversationItemDeleted(TypedDict):
    event_id: str
    type: Literal["conversation.item.deleted"]
    item_id: str


class RealtimeServerEventConversationItemDone(TypedDict):
    event_id: str
    type: Literal["conversation.item.done"]
    previous_item_id: NotRequired[str | None]
    item: RealtimeConversationItem


class RealtimeServerEventConversationItemInputAudioTranscriptionCompleted(TypedDict):
    event_id: str
    type: Literal["conversation.item.input_audio_transcription.completed"]
    item_id: str
    content_index: int
    transcript: str
    languages: NotRequired[list[TranscriptionLanguage]]
    logprobs: NotRequired[list[LogProbProperties] | None]
    usage: Annotated[
        TranscriptTextUsageTokens | TranscriptTextUsageDuration, Field(discriminator="type")
    ]


class RealtimeServerEventConversationItemInputAudioTranscriptionDelta(TypedDict):
    event_id: str
    type: Literal["conversation.item.input_audio_transcription.delta"]
    item_id: str
    content_index: NotRequired[int]
    delta: NotRequired[str]
    logprobs: NotRequired[list[LogProbProperties] | None]


class RealtimeServerEventConversationItemInputAudioTranscriptionFailed(TypedDict):
    event_id: str
    type: Literal["conversation.item.input_audio_transcription.failed"]
    item_id: str
    content_index: int
    error: RealtimeServerEventConversationItemInputAudioTranscriptionFailedError


class RealtimeServerEventConversationItemInputAudioTranscriptionFailedError(TypedDict):
    type: NotRequired[str]
    code: NotRequired[str]
    message: NotRequired[str]
    param: NotRequired[str]


class RealtimeServerEventConversationItemInputAudioTranscriptionSegment(TypedDict):
    event_id: str
    type: Literal["conversation.item.input_audio_transcription.segment"]
    item_id: str
    content_index: int
    text: str
    id: str
    speaker: str
    start: float
    end: float


class RealtimeServerEventConversationItemRetrieved(TypedDict):
    event_id: str
    type: Literal["conversation.item.retrieved"]
    item: RealtimeConversationItem


class RealtimeServerEventConversationItemTruncated(TypedDict):
    event_id: str
    type: Literal["conversation.item.truncated"]
    item_id: str
    content_index: int
    audio_end_ms: int


class RealtimeServerEventError(TypedDict):
    event_id: str
    type: Literal["error"]
    error: RealtimeServerEventErrorError


class RealtimeServerEventErrorError(TypedDict):
    type: str
    code: NotRequired[str | None]
    message: str
    param: NotRequired[str | None]
    event_id: NotRequired[str | None]


class RealtimeServerEventInputAudioBufferCleared(TypedDict):
    event_id: str
    type: Literal["input_audio_buffer.cleared"]


class RealtimeServerEventInputAudioBufferCommitted(TypedDict):
    event_id: str
    type: Literal["input_audio_buffer.committed"]
    previous_item_id: NotRequired[str | None]
    item_id: str


class RealtimeServerEventInputAudioBufferDtmfEventReceived(TypedDict):
    type: Literal["input_audio_buffer.dtmf_event_received"]
    event: str
    received_at: int


class RealtimeServerEventInputAudioBufferSpeechStarted(TypedDict):
    event_id: str
    type: Literal["input_audio_buffer.speech_started"]
    audio_start_ms: int
    item_id: str


class RealtimeServerEventInputAudioBufferSpeechStopped(TypedDict):
    event_id: str
    type: Literal["input_audio_buffer.speech_stopped"]
    audio_end_ms: int
    item_id: str


class RealtimeServerEventInputAudioBufferTimeoutTriggered(TypedDict):
    event_id: str
    type: Literal["input_audio_buffer.timeout_triggered"]
    audio_start_ms: int
    audio_end_ms: int
    item_id: str


class RealtimeServerEventMCPListToolsCompleted(TypedDict):
    event_id: str
    type: Literal["mcp_list_tools.completed"]
    item_id: str


class RealtimeServerEventMCPListToolsFailed(TypedDict):
    event_id: str
    type: Literal["mcp_list_tools.failed"]
    item_id: str


class RealtimeServerEventMCPListToolsInProgress(TypedDict):
    event_id: str
    type: Literal["mcp_list_tools.in_progress"]
    item_id: str


class RealtimeServerEventOutputAudioBufferCleared(TypedDict):
    event_id: str
    type: Literal["output_audio_buffer.cleared"]
    response_id: str


class RealtimeServerEventOutputAudioBufferStarted(TypedDict):
    event_id: str
    type: Literal["output_audio_buffer.started"]
    response_id: str


class RealtimeServerEventOutputAudioBufferStopped(TypedDict):
    event_id: str
    type: Literal["output_audio_buffer.stopped"]
    response_id: str


class RealtimeServerEventRateLimitsUpdated(TypedDict):
    event_id: str
    type: Literal["rate_limits.updated"]
    rate_limits: list[RealtimeServerEventRateLimitsUpdatedRateLimitsItem]


class RealtimeServerEventRateLimitsUpdatedRateLimitsItem(TypedDict):
    name: NotRequired[Literal["requests", "tokens"]]
    limit: NotRequired[int]
    remaining: NotRequired[int]
    reset_seconds: NotRequired[float]


class RealtimeServerEventResponseAudioDelta(TypedDict):
    event_id: str
    type: Literal["response.output_audio.delta"]
    response_id: str
    item_id: str
    output_index: int
    content_index: int
    delta: str


class RealtimeServerEventResponseAudioDone(TypedDict):
    event_id: str
    type: Literal["response.output_audio.done"]
    response_id: str
    item_id: str
    output_index: int
    content_index: int


class RealtimeServerEventResponseAudioTranscriptDelta(TypedDict):
    event_id: str
    type: Literal["response.output_audio_transcript.delta"]
    response_id: str
    item_id: str
    output_index: int
    content_index: int
    delta: str


class RealtimeServerEventResponseAudioTranscriptDone(TypedDict):
    event_id: str
    type: Literal["response.output_audio_transcript.done"]
    response_id: str
    item_id: str
    output_index: int
    content_index: int
    transcript: str


class RealtimeServerEventResponseContentPartAdded(TypedDict):
    event_id: str
    type: Literal["response.content_part.added"]
    response_id: str
    item_id: str
    output_index: int
    content_index: int
    part: RealtimeServerEventResponseContentPartAddedPart


class RealtimeServerEventResponseContentPartAddedPart(TypedDict):
    type: NotRequired[Literal["audio", "text"]]
    text: NotRequired[str]
    audio: NotRequired[str]
    transcript: NotRequired[str]


class RealtimeServerEventResponseContentPartDone(TypedDict):
    event_id: str
    type: Literal["response.content_part.done"]
    response_id: str
    item_id: str
    output_index: int
    content_index: int
    part: RealtimeServerEventResponseContentPartDonePart


class RealtimeServerEventResponseContentPartDonePart(TypedDict):
    type: NotRequired[Literal["audio", "text"]]
    text: NotRequired[str]
    audio: NotRequired[str]
    transcript: NotRequired[str]


class RealtimeServerEventResponseCreated(TypedDict):
    event_id: str
    type: Literal["response.created"]
    response: RealtimeResponse


class RealtimeServerEventResponseDone(TypedDict):
    event_id: str
    type: Literal["response.done"]
    response: RealtimeResponse


class RealtimeServerEventResponseFunctionCallArgumentsDelta(TypedDict):
    event_id: str
    type: Literal["response.function_call_arguments.delta"]
    response_id: str
    item_id: str
    output_index: int
    call_id: str
    delta: str


class RealtimeServerEventResponseFunctionCallArgumentsDone(TypedDict):
    event_id: str
    type: Literal["response.function_call_arguments.done"]
    response_id: str
    item_id: str
    output_index: int
    call_id: str
    name: NotRequired[str]
    arguments: str


class RealtimeServerEventResponseMCPCallArgumentsDelta(TypedDict):
    event_id: str
    type: Literal["response.mcp_call_arguments.delta"]
    response_id: str
    item_id: str
    output_index: int
    delta: str
    obfuscation: NotRequired[str | None]


class RealtimeServerEventResponseMCPCallArgumentsDone(TypedDict):
    event_id: str
    type: Literal["response.mcp_call_arguments.done"]
    response_id: str
    item_id: str
    output_index: int
    arguments: str


class RealtimeServerEventResponseMCPCallCompleted(TypedDict):
    event_id: str
    type: Literal["response.mcp_call.completed"]
    output_index: int
    item_id: str


class RealtimeServerEventResponseMCPCallFailed(TypedDict):
    event_id: str
    type: Literal["response.mcp_call.failed"]
    output_index: int
    item_id: str


class RealtimeServerEventResponseMCPCallInProgress(TypedDict):
    event_id: str
    type: Literal["response.mcp_call.in_progress"]
    output_index: int
    item_id: str


class RealtimeServerEventResponseOutputItemAdded(TypedDict):
    event_id: str
    type: Literal["response.output_item.added"]
    response_id: str
    output_index: int
    item: RealtimeConversationItem


class RealtimeServerEventResponseOutputItemDone(TypedDict):
    event_id: str
    type: Literal["response.output_item.done"]
    response_id: str
    output_index: int
    item: RealtimeConversationItem


class RealtimeServerEventResponseTextDelta(TypedDict):
    event_id: str
    type: Literal["response.output_text.delta"]
    response_id: str
    item_id: str
    output_index: int
    content_index: int
    delta: str


class RealtimeServerEventResponseTextDone(TypedDict):
    event_id: str
    type: Literal["response.output_text.done"]
    response_id: str
    item_id: str
    output_index: int
    content_index: int
    text: str


class RealtimeServerEventSessionCreated(TypedDict):
    event_id: str
    type: Literal["session.created"]
    session: Annotated[
        RealtimeSessionCreateResponseGA | RealtimeTranscriptionSessionCreateResponseGA,
        Field(discriminator="type"),
    ]


class RealtimeServerEventSessionUpdated(TypedDict):
    event_id: str
    type: Literal["session.updated"]
    session: Annotated[
        RealtimeSessionCreateResponseGA | RealtimeTranscriptionSessionCreateResponseGA,
        Field(discriminator="type"),
    ]


class RealtimeServerEventTranscriptionSessionUpdated(TypedDict):
    event_id: str
    type: Literal["transcription_session.updated"]
    session: RealtimeTranscriptionSessionCreateResponse


class RealtimeSession(TypedDict):
    id: NotRequired[str]
    object: NotRequired[Literal["realtime.session"]]
    modalities: NotRequired[list[Literal["text", "audio"]]]
    model: NotRequired[
        str
        | Literal[
            "gpt-realtime",
            "gpt-realtime-1.5",
            "gpt-realtime-2025-08-28",
            "gpt-4o-realtime-preview",
            "gpt-4o-realtime-preview-2024-10-01",
            "gpt-4o-realtime-preview-2024-12-17",
            "gpt-4o-realtime-preview-2025-06-03",
            "gpt-4o-mini-realtime-preview",
            "gpt-4o-mini-realtime-preview-2024-12-17",
            "gpt-realtime-mini",
            "gpt-realtime-mini-2025-10-06",
            "gpt-realtime-mini-2025-12-15",
            "gpt-audio-1.5",
            "gpt-audio-mini",
            "gpt-audio-mini-2025-10-06",
            "gpt-audio-mini-2025-12-15",
        ]
    ]
    instructions: NotRequired[str]
    voice: NotRequired[VoiceIdsShared]
    input_audio_format: NotRequired[Literal["pcm16", "g711_ulaw", "g711_alaw"]]
    output_audio_format: NotRequired[Literal["pcm16", "g711_ulaw", "g711_alaw"]]
    input_audio_transcription: NotRequired[AudioTranscriptionResponse | None]
    turn_detection: NotRequired[RealtimeTurnDetection]
    input_audio_noise_reduction: NotRequired[RealtimeSessionInputAudioNoiseReduction | None]
    speed: NotRequired[Annotated[float, Field(ge=0.25, le=1.5)]]
    tracing: NotRequired[Literal["auto"] | RealtimeSessionTracing | None]
    tools: NotRequired[list[RealtimeFunctionTool]]
    tool_choice: NotRequired[str]
    temperature: NotRequired[float]
    max_response_output_tokens: NotRequired[int | Literal["inf"]]
    expires_at: NotRequired[int]
    prompt: NotRequired[Prompt | None]
    include: NotRequired[list[Literal["item.input_audio_transcription.logprobs"]] | None]


class RealtimeSessionInputAudioNoiseReduction(TypedDict):
    type: NotRequired[NoiseReductionType]


class RealtimeSessionTracing(TypedDict):
    workflow_name: NotRequired[str]
    group_id: NotRequired[str]
    metadata: NotRequired[dict[str, object]]


class RealtimeTranslationClientEventInputAudioBufferAppend(TypedDict):
    event_id: NotRequired[Annotated[str, Field(max_length=512)]]
    type: Literal["session.input_audio_buffer.append"]
    audio: str


class RealtimeTranslationClientEventSessionClose(TypedDict):
    event_id: NotRequired[Annotated[str, Field(max_length=512)]]
    type: Literal["session.close"]


class RealtimeTranslationClientEventSessionUpdate(TypedDict):
    event_id: NotRequired[Annotated[str, Field(max_length=512)]]
    type: Literal["session.update"]
    session: RealtimeTranslationSessionUpdateRequest


class RealtimeTranslationServerEventSessionClosed(TypedDict):
    event_id: str
    type: Literal["session.closed"]


class RealtimeTranslationServerEventSessionCreated(TypedDict):
    event_id: str
    type: Literal["session.created"]
    session: RealtimeTranslationSession


class RealtimeTranslationServerEventSessionInputTranscriptDelta(TypedDict):
    event_id: str
    type: Literal["session.input_transcript.delta"]
    delta: str
    elapsed_ms: NotRequired[int | None]


class RealtimeTranslationServerEventSessionOutputAudioDelta(TypedDict):
    event_id: str
    type: Literal["session.output_audio.delta"]
    delta: str
    sample_rate: NotRequired[int]
    channels: NotRequired[int]
    format: NotRequired[Literal["pcm16"]]
    elapsed_ms: NotRequired[int | None]


class RealtimeTranslationServerEventSessionOutputTranscriptDelta(TypedDict):
    event_id: str
    type: Literal["session.output_transcript.delta"]
    delta: str
    elapsed_ms: NotRequired[int | None]


class RealtimeTranslationServerEventSessionUpdated(TypedDict):
    event_id: str
    type: Literal["session.updated"]
    session: RealtimeTranslationSession


class RealtimeTranslationSessionUpdateRequest(TypedDict):
    audio: NotRequired[RealtimeTranslationSessionUpdateRequestAudio]


class RealtimeTranslationSessionUpdateRequestAudio(TypedDict):
    input: NotRequired[RealtimeTranslationSessionUpdateRequestAudioInput]
    output: NotRequired[RealtimeTranslationSessionUpdateRequestAudioOutput]


class RealtimeTranslationSessionUpdateRequestAudioInput(TypedDict):
    transcription: NotRequired[
        RealtimeTranslationSessionUpdateRequestAudioInputTranscription | None
    ]
    noise_reduction: NotRequired[
        RealtimeTranslationSessionUpdateRequestAudioInputNoiseReduction | None
    ]


class RealtimeTranslationSessionUpdateRequestAudioInputNoiseReduction(TypedDict):
    type: NoiseReductionType


class RealtimeTranslationSessionUpdateRequestAudioInputTranscription(TypedDict):
    model: str


class RealtimeTranslationSessionUpdateRequestAudioOutput(TypedDict):
    language: NotRequired[str]


class ResponseWsError(TypedDict):
    type: Literal["error"]
    status: NotRequired[int]
    sequence_number: NotRequired[int]
    error: ErrorPayload
    stream_id: NotRequired[str]


class ResponsesClientEventResponseCreate(TypedDict):
    type: Literal["response.create"]
    stream_id: NotRequired[
        Annotated[str, Field(max_length=256, min_length=1, pattern="^[A-Za-z0-9_.-]+$")]
    ]
    metadata: NotRequired[Metadata]
    top_logprobs: NotRequired[Annotated[int, Field(ge=0, le=20)]]
    temperature: NotRequired[Annotated[float, Field(ge=0.0, le=2.0)] | None]
    top_p: NotRequired[Annotated[float, Field(ge=0.0, le=1.0)] | None]
    user: NotRequired[str]
    safety_identifier: NotRequired[Annotated[str, Field(max_length=64)] | None]
    prompt_cache_key: NotRequired[str | None]
    prompt_cache_retention: NotRequired[Literal["in_memory", "24h"] | None]
    prompt_cache_options: NotRequired[PromptCacheOptionsParam]
    previous_response_id: NotRequired[str | None]
    model: NotRequired[ModelIdsResponses]
    background: NotRequired[bool | None]
    max_tool_calls: NotRequired[int | None]
    text: NotRequired[ResponseTextParam]
    tools: NotRequired[ToolsArray]
    tool_choice: NotRequired[ToolChoiceParam]
    prompt: NotRequired[Prompt]
    service_tier: NotRequired[ServiceTierResponses]
    truncation: NotRequired[Literal["auto", "disabled"] | None]
    reasoning: NotRequired[Reasoning | None]
    input: NotRequired[InputParam]
    include: NotRequired[list[IncludeEnum] | None]
    parallel_tool_calls: NotRequired[bool | None]
    store: NotRequired[bool | None]
    instructions: NotRequired[str | None]
    moderation: NotRequired[ModerationParam | None]
    stream: NotRequired[bool | None]
    stream_options: NotRequired[ResponseStreamOptions]
    conversation: NotRequired[ConversationParam | None]
    context_management: NotRequired[
        Annotated[list[ContextManagementParam], Field(min_length=1)] | None
    ]
    max_output_tokens: NotRequired[Annotated[int, Field(ge=16)] | None]


class ResponsesServerEventResponseAudioDelta(TypedDict):
    type: Literal["response.audio.delta"]
    sequence_number: NotRequired[int]
    delta: str
    stream_id: NotRequired[str]
    obfuscation: NotRequired[str]


class ResponsesServerEventResponseAudioDone(TypedDict):
    type: Literal["response.audio.done"]
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class ResponsesServerEventResponseAudioTranscriptDelta(TypedDict):
    type: Literal["response.audio.transcript.delta"]
    delta: str
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]
    obfuscation: NotRequired[str]


class ResponsesServerEventResponseAudioTranscriptDone(TypedDict):
    type: Literal["response.audio.transcript.done"]
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class ResponsesServerEventResponseCodeInterpreterCallCodeDelta(TypedDict):
    type: Literal["response.code_interpreter_call_code.delta"]
    output_index: int
    item_id: str
    delta: str
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]
    obfuscation: NotRequired[str]


class ResponsesServerEventResponseCodeInterpreterCallCodeDone(TypedDict):
    type: Literal["response.code_interpreter_call_code.done"]
    output_index: int
    item_id: str
    code: str
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class ResponsesServerEventResponseCodeInterpreterCallCompleted(TypedDict):
    type: Literal["response.code_interpreter_call.completed"]
    output_index: int
    item_id: str
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class ResponsesServerEventResponseCodeInterpreterCallInProgress(TypedDict):
    type: Literal["response.code_interpreter_call.in_progress"]
    output_index: int
    item_id: str
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class ResponsesServerEventResponseCodeInterpreterCallInterpreting(TypedDict):
    type: Literal["response.code_interpreter_call.interpreting"]
    output_index: int
    item_id: str
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class ResponsesServerEventResponseCompleted(TypedDict):
    type: Literal["response.completed"]
    response: Response
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class ResponsesServerEventResponseContentPartAdded(TypedDict):
    type: Literal["response.content_part.added"]
    item_id: str
    output_index: int
    content_index: int
    part: OutputContent
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class ResponsesServerEventResponseContentPartDone(TypedDict):
    type: Literal["response.content_part.done"]
    item_id: str
    output_index: int
    content_index: int
    sequence_number: NotRequired[int]
    part: OutputContent
    stream_id: NotRequired[str]


class ResponsesServerEventResponseCreated(TypedDict):
    type: Literal["response.created"]
    response: Response
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class ResponsesServerEventResponseCustomToolCallInputDelta(TypedDict):
    type: Literal["response.custom_tool_call_input.delta"]
    sequence_number: NotRequired[int]
    output_index: int
    item_id: str
    delta: str
    stream_id: NotRequired[str]
    obfuscation: NotRequired[str]


class ResponsesServerEventResponseCustomToolCallInputDone(TypedDict):
    type: Literal["response.custom_tool_call_input.done"]
    sequence_number: NotRequired[int]
    output_index: int
    item_id: str
    input: str
    stream_id: NotRequired[str]


class ResponsesServerEventResponseFailed(TypedDict):
    type: Literal["response.failed"]
    sequence_number: NotRequired[int]
    response: Response
    stream_id: NotRequired[str]


class ResponsesServerEventResponseFileSearchCallCompleted(TypedDict):
    type: Literal["response.file_search_call.completed"]
    output_index: int
    item_id: str
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class ResponsesServerEventResponseFileSearchCallInProgress(TypedDict):
    type: Literal["response.file_search_call.in_progress"]
    output_index: int
    item_id: str
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class ResponsesServerEventResponseFileSearchCallSearching(TypedDict):
    type: Literal["response.file_search_call.searching"]
    output_index: int
    item_id: str
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class ResponsesServerEventResponseFunctionCallArgumentsDelta(TypedDict):
    type: Literal["response.function_call_arguments.delta"]
    item_id: str
    output_index: int
    sequence_number: NotRequired[int]
    delta: str
    stream_id: NotRequired[str]
    obfuscation: NotRequired[str]


class ResponsesServerEventResponseFunctionCallArgumentsDone(TypedDict):
    type: Literal["response.function_call_arguments.done"]
    item_id: str
    name: NotRequired[str]
    output_index: int
    sequence_number: NotRequired[int]
    arguments: str
    stream_id: NotRequired[str]


class ResponsesServerEventResponseImageGenerationCallCompleted(TypedDict):
    type: Literal["response.image_generation_call.completed"]
    output_index: int
    sequence_number: NotRequired[int]
    item_id: str
    stream_id: NotRequired[str]


class ResponsesServerEventResponseImageGenerationCallGenerating(TypedDict):
    type: Literal["response.image_generation_call.generating"]
    output_index: int
    item_id: str
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class ResponsesServerEventResponseImageGenerationCallInProgress(TypedDict):
    type: Literal["response.image_generation_call.in_progress"]
    output_index: int
    item_id: str
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class ResponsesServerEventResponseImageGenerationCallPartialImage(TypedDict):
    type: Literal["response.image_generation_call.partial_image"]
    output_index: int
    item_id: str
    sequence_number: NotRequired[int]
    partial_image_index: int
    partial_image_b64: str
    size: NotRequired[str]
    quality: NotRequired[str]
    background: NotRequired[str]
    output_format: NotRequired[str]
    stream_id: NotRequired[str]


class ResponsesServerEventResponseInProgress(TypedDict):
    type: Literal["response.in_progress"]
    response: Response
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class ResponsesServerEventResponseIncomplete(TypedDict):
    type: Literal["response.incomplete"]
    response: Response
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class ResponsesServerEventResponseMcpCallArgumentsDelta(TypedDict):
    type: Literal["response.mcp_call_arguments.delta"]
    output_index: int
    item_id: str
    delta: str
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]
    obfuscation: NotRequired[str]


class ResponsesServerEventResponseMcpCallArgumentsDone(TypedDict):
    type: Literal["response.mcp_call_arguments.done"]
    output_index: int
    item_id: str
    arguments: str
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class ResponsesServerEventResponseMcpCallCompleted(TypedDict):
    type: Literal["response.mcp_call.completed"]
    item_id: str
    output_index: int
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class ResponsesServerEventResponseMcpCallFailed(TypedDict):
    type: Literal["response.mcp_call.failed"]
    item_id: str
    output_index: int
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class ResponsesServerEventResponseMcpCallInProgress(TypedDict):
    type: Literal["response.mcp_call.in_progress"]
    sequence_number: NotRequired[int]
    output_index: int
    item_id: str
    stream_id: NotRequired[str]


class ResponsesServerEventResponseMcpListToolsCompleted(TypedDict):
    type: Literal["response.mcp_list_tools.completed"]
    item_id: str
    output_index: int
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class ResponsesServerEventResponseMcpListToolsFailed(TypedDict):
    type: Literal["response.mcp_list_tools.failed"]
    item_id: str
    output_index: int
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class ResponsesServerEventResponseMcpListToolsInProgress(TypedDict):
    type: Literal["response.mcp_list_tools.in_progress"]
    item_id: str
    output_index: int
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class ResponsesServerEventResponseOutputItemAdded(TypedDict):
    type: Literal["response.output_item.added"]
    output_index: int
    sequence_number: NotRequired[int]
    item: OutputItem
    stream_id: NotRequired[str]


class ResponsesServerEventResponseOutputItemDone(TypedDict):
    type: Literal["response.output_item.done"]
    output_index: int
    sequence_number: NotRequired[int]
    item: OutputItem
    stream_id: NotRequired[str]


class ResponsesServerEventResponseOutputTextAnnotationAdded(TypedDict):
    type: Literal["response.output_text.annotation.added"]
    item_id: str
    output_index: int
    content_index: int
    annotation_index: int
    sequence_number: NotRequired[int]
    annotation: Annotated[Annotation | None, Field(discriminator="type")]
    stream_id: NotRequired[str]


class ResponsesServerEventResponseOutputTextDelta(TypedDict):
    type: Literal["response.output_text.delta"]
    item_id: str
    output_index: int
    content_index: int
    delta: str
    sequence_number: NotRequired[int]
    logprobs: NotRequired[list[ResponseLogProb]]
    stream_id: NotRequired[str]
    obfuscation: NotRequired[str]


class ResponsesServerEventResponseOutputTextDone(TypedDict):
    type: Literal["response.output_text.done"]
    item_id: str
    output_index: int
    content_index: int
    text: str
    sequence_number: NotRequired[int]
    logprobs: NotRequired[list[ResponseLogProb]]
    stream_id: NotRequired[str]


class ResponsesServerEventResponseQueued(TypedDict):
    type: Literal["response.queued"]
    response: Response
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class ResponsesServerEventResponseReasoningSummaryPartAdded(TypedDict):
    type: Literal["response.reasoning_summary_part.added"]
    item_id: str
    output_index: int
    summary_index: int
    sequence_number: NotRequired[int]
    part: ResponsesServerEventResponseReasoningSummaryPartAddedPart
    stream_id: NotRequired[str]


class ResponsesServerEventResponseReasoningSummaryPartAddedPart(TypedDict):
    type: Literal["summary_text"]
    text: str


class ResponsesServerEventResponseReasoningSummaryPartDone(TypedDict):
    type: Literal["response.reasoning_summary_part.done"]
    item_id: str
    output_index: int
    summary_index: int
    status: NotRequired[Literal["incomplete"]]
    sequence_number: NotRequired[int]
    part: ResponsesServerEventResponseReasoningSummaryPartDonePart
    stream_id: NotRequired[str]


class ResponsesServerEventResponseReasoningSummaryPartDonePart(TypedDict):
    type: Literal["summary_text"]
    text: str


class ResponsesServerEventResponseReasoningSummaryTextDelta(TypedDict):
    type: Literal["response.reasoning_summary_text.delta"]
    item_id: str
    output_index: int
    summary_index: int
    delta: str
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]
    obfuscation: NotRequired[str]


class ResponsesServerEventResponseReasoningSummaryTextDone(TypedDict):
    type: Literal["response.reasoning_summary_text.done"]
    item_id: str
    output_index: int
    summary_index: int
    text: str
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class ResponsesServerEventResponseReasoningTextDelta(TypedDict):
    type: Literal["response.reasoning_text.delta"]
    item_id: str
    output_index: int
    content_index: int
    delta: str
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]
    obfuscation: NotRequired[str]


class ResponsesServerEventResponseReasoningTextDone(TypedDict):
    type: Literal["response.reasoning_text.done"]
    item_id: str
    output_index: int
    content_index: int
    text: str
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class ResponsesServerEventResponseRefusalDelta(TypedDict):
    type: Literal["response.refusal.delta"]
    item_id: str
    output_index: int
    content_index: int
    delta: str
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]
    obfuscation: NotRequired[str]


class ResponsesServerEventResponseRefusalDone(TypedDict):
    type: Literal["response.refusal.done"]
    item_id: str
    output_index: int
    content_index: int
    refusal: str
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class ResponsesServerEventResponseShellCallCommandAdded(TypedDict):
    type: Literal["response.shell_call_command.added"]
    sequence_number: NotRequired[int]
    output_index: int
    command_index: int
    command: str
    stream_id: NotRequired[str]


class ResponsesServerEventResponseShellCallCommandDelta(TypedDict):
    type: Literal["response.shell_call_command.delta"]
    sequence_number: NotRequired[int]
    output_index: int
    command_index: int
    delta: str
    obfuscation: NotRequired[str]
    stream_id: NotRequired[str]


class ResponsesServerEventResponseShellCallCommandDone(TypedDict):
    type: Literal["response.shell_call_command.done"]
    sequence_number: NotRequired[int]
    output_index: int
    command_index: int
    command: str
    stream_id: NotRequired[str]


class ResponsesServerEventResponseShellCallOutputContentDelta(TypedDict):
    type: Literal["response.shell_call_output_content.delta"]
    sequence_number: NotRequired[int]
    item_id: str
    output_index: int
    command_index: int
    delta: ShellCallOutputDelta
    stream_id: NotRequired[str]


class ResponsesServerEventResponseShellCallOutputContentDone(TypedDict):
    type: Literal["response.shell_call_output_content.done"]
    sequence_number: NotRequired[int]
    item_id: str
    output_index: int
    command_index: int
    output: list[FunctionShellCallOutputContent]
    stream_id: NotRequired[str]


class ResponsesServerEventResponseWebSearchCallCompleted(TypedDict):
    type: Literal["response.web_search_call.completed"]
    output_index: int
    item_id: str
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class ResponsesServerEventResponseWebSearchCallInProgress(TypedDict):
    type: Literal["response.web_search_call.in_progress"]
    output_index: int
    item_id: str
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


class ResponsesServerEventResponseWebSearchCallSearching(TypedDict):
    type: Literal["response.web_search_call.searching"]
    output_index: int
    item_id: str
    sequence_number: NotRequired[int]
    stream_id: NotRequired[str]


BetaResponsesClientEvent: TypeAlias = Annotated[
    BetaResponsesClientEventResponseCreate | BetaResponseInjectEvent, Field(discriminator="type")
]
BetaResponsesServerEvent: TypeAlias = Annotated[
    BetaResponsesServerEventResponseAudioDelta
    | BetaResponsesServerEventResponseAudioDone
    | BetaResponsesServerEventResponseAudioTranscriptDelta
    | BetaResponsesServerEventResponseAudioTranscriptDone
    | BetaResponsesServerEventResponseCodeInterpreterCallCodeDelta
    | BetaResponsesServerEventResponseCodeInterpreterCallCodeDone
    | BetaResponsesServerEventResponseCodeInterpreterCallCompleted
    | BetaResponsesServerEventResponseCodeInterpreterCallInProgress
    | BetaResponsesServerEventResponseCodeInterpreterCallInterpreting
    | BetaResponsesServerEventResponseCompleted
    | BetaResponsesServerEventResponseContentPartAdded
    | BetaResponsesServerEventResponseContentPartDone
    | BetaResponsesServerEventResponseCreated
    | BetaResponsesServerEventResponseFileSearchCallCompleted
    | BetaResponsesServerEventResponseFileSearchCallInProgress
    | BetaResponsesServerEventResponseFileSearchCallSearching
    | BetaResponsesServerEventResponseFunctionCallArgumentsDelta
    | BetaResponsesServerEventResponseFunctionCallArgumentsDone
    | BetaResponsesServerEventResponseShellCallCommandAdded
    | BetaResponsesServerEventResponseShellCallCommandDelta
    | BetaResponsesServerEventResponseShellCallCommandDone
    | BetaResponsesServerEventResponseShellCallOutputContentDelta
    | BetaResponsesServerEventResponseShellCallOutputContentDone
    | BetaResponsesServerEventResponseInProgress
    | BetaResponsesServerEventResponseFailed
    | BetaResponsesServerEventResponseIncomplete
    | BetaResponsesServerEventResponseOutputItemAdded
    | BetaResponsesServerEventResponseOutputItemDone
    | BetaResponsesServerEventResponseReasoningSummaryPartAdded
    | BetaResponsesServerEventResponseReasoningSummaryPartDone
    | BetaResponsesServerEventResponseReasoningSummaryTextDelta
    | BetaResponsesServerEventResponseReasoningSummaryTextDone
    | BetaResponsesServerEventResponseReasoningTextDelta
    | BetaResponsesServerEventResponseReasoningTextDone
    | BetaResponsesServerEventResponseRefusalDelta
    | BetaResponsesServerEventResponseRefusalDone
    | BetaResponsesServerEventResponseOutputTextDelta
    | BetaResponsesServerEventResponseOutputTextDone
    | BetaResponsesServerEventResponseWebSearchCallCompleted
    | BetaResponsesServerEventResponseWebSearchCallInProgress
    | BetaResponsesServerEventResponseWebSearchCallSearching
    | BetaResponsesServerEventResponseImageGenerationCallCompleted
    | BetaResponsesServerEventResponseImageGenerationCallGenerating
    | BetaResponsesServerEventResponseImageGenerationCallInProgress
    | BetaResponsesServerEventResponseImageGenerationCallPartialImage
    | BetaResponsesServerEventResponseMcpCallArgumentsDelta
    | BetaResponsesServerEventResponseMcpCallArgumentsDone
    | BetaResponsesServerEventResponseMcpCallCompleted
    | BetaResponsesServerEventResponseMcpCallFailed
    | BetaResponsesServerEventResponseMcpCallInProgress
    | BetaResponsesServerEventResponseMcpListToolsCompleted
    | BetaResponsesServerEventResponseMcpListToolsFailed
    | BetaResponsesServerEventResponseMcpListToolsInProgress
    | BetaResponsesServerEventResponseOutputTextAnnotationAdded
    | BetaResponsesServerEventResponseQueued
    | BetaResponsesServerEventResponseCustomToolCallInputDelta
    | BetaResponsesServerEventResponseCustomToolCallInputDone
    | BetaResponseWsError
    | BetaResponseInjectCreatedEvent
    | BetaResponseInjectFailedEvent,
    Field(discriminator="type"),
]
RealtimeClientEvent: TypeAlias = Annotated[
    RealtimeClientEventConversationItemCreate
    | RealtimeClientEventConversationItemDelete
    | RealtimeClientEventConversationItemRetrieve
    | RealtimeClientEventConversationItemTruncate
    | RealtimeClientEventInputAudioBufferAppend
    | RealtimeClientEventInputAudioBufferClear
    | RealtimeClientEventOutputAudioBufferClear
    | RealtimeClientEventInputAudioBufferCommit
    | RealtimeClientEventResponseCancel
    | RealtimeClientEventResponseCreate
    | RealtimeClientEventSessionUpdate,
    Field(discriminator="type"),
]
RealtimeConversationItem: TypeAlias = (
    RealtimeConversationItemMessageSystem
    | RealtimeConversationItemMessageUser
    | RealtimeConversationItemMessageAssistant
    | RealtimeConversationItemFunctionCall
    | RealtimeConversationItemFunctionCallOutput
    | RealtimeMCPApprovalResponse
    | RealtimeMCPListTools
    | RealtimeMCPToolCall
    | RealtimeMCPApprovalRequest
)
RealtimeServerEvent: TypeAlias = Annotated[
    RealtimeServerEventConversationCreated
    | RealtimeServerEventConversationItemCreated
    | RealtimeServerEventConversationItemDeleted
    | RealtimeServerEventConversationItemInputAudioTranscriptionCompleted
    | RealtimeServerEventConversationItemInputAudioTranscriptionDelta
    | RealtimeServerEventConversationItemInputAudioTranscriptionFailed
    | RealtimeServerEventConversationItemRetrieved
    | RealtimeServerEventConversationItemTruncated
    | RealtimeServerEventError
    | RealtimeServerEventInputAudioBufferCleared
    | RealtimeServerEventInputAudioBufferCommitted
    | RealtimeServerEventInputAudioBufferDtmfEventReceived
    | RealtimeServerEventInputAudioBufferSpeechStarted
    | RealtimeServerEventInputAudioBufferSpeechStopped
    | RealtimeServerEventRateLimitsUpdated
    | RealtimeServerEventResponseAudioDelta
    | RealtimeServerEventResponseAudioDone
    | RealtimeServerEventResponseAudioTranscriptDelta
    | RealtimeServerEventResponseAudioTranscriptDone
    | RealtimeServerEventResponseContentPartAdded
    | RealtimeServerEventResponseContentPartDone
    | RealtimeServerEventResponseCreated
    | RealtimeServerEventResponseDone
    | RealtimeServerEventResponseFunctionCallArgumentsDelta
    | RealtimeServerEventResponseFunctionCallArgumentsDone
    | RealtimeServerEventResponseOutputItemAdded
    | RealtimeServerEventResponseOutputItemDone
    | RealtimeServerEventResponseTextDelta
    | RealtimeServerEventResponseTextDone
    | RealtimeServerEventSessionCreated
    | RealtimeServerEventSessionUpdated
    | RealtimeServerEventOutputAudioBufferStarted
    | RealtimeServerEventOutputAudioBufferStopped
    | RealtimeServerEventOutputAudioBufferCleared
    | RealtimeServerEventConversationItemAdded
    | RealtimeServerEventConversationItemDone
    | RealtimeServerEventInputAudioBufferTimeoutTriggered
    | RealtimeServerEventConversationItemInputAudioTranscriptionSegment
    | RealtimeServerEventMCPListToolsInProgress
    | RealtimeServerEventMCPListToolsCompleted
    | RealtimeServerEventMCPListToolsFailed
    | RealtimeServerEventResponseMCPCallArgumentsDelta
    | RealtimeServerEventResponseMCPCallArgumentsDone
    | RealtimeServerEventResponseMCPCallInProgress
    | RealtimeServerEventResponseMCPCallCompleted
    | RealtimeServerEventResponseMCPCallFailed,
    Field(discriminator="type"),
]
RealtimeTranslationClientEvent: TypeAlias = Annotated[
    RealtimeTranslationClientEventSessionUpdate
    | RealtimeTranslationClientEventInputAudioBufferAppend
    | RealtimeTranslationClientEventSessionClose,
    Field(discriminator="type"),
]
RealtimeTranslationServerEvent: TypeAlias = Annotated[
    RealtimeServerEventError
    | RealtimeTranslationServerEventSessionCreated
    | RealtimeTranslationServerEventSessionUpdated
    | RealtimeTranslationServerEventSessionClosed
    | RealtimeTranslationServerEventSessionInputTranscriptDelta
    | RealtimeTranslationServerEventSessionOutputTranscriptDelta
    | RealtimeTranslationServerEventSessionOutputAudioDelta,
    Field(discriminator="type"),
]
ResponsesClientEvent: TypeAlias = ResponsesClientEventResponseCreate
ResponsesServerEvent: TypeAlias = Annotated[
    ResponsesServerEventResponseAudioDelta
    | ResponsesServerEventResponseAudioDone
    | ResponsesServerEventResponseAudioTranscriptDelta
    | ResponsesServerEventResponseAudioTranscriptDone
    | ResponsesServerEventResponseCodeInterpreterCallCodeDelta
    | ResponsesServerEventResponseCodeInterpreterCallCodeDone
    | ResponsesServerEventResponseCodeInterpreterCallCompleted
    | ResponsesServerEventResponseCodeInterpreterCallInProgress
    | ResponsesServerEventResponseCodeInterpreterCallInterpreting
    | ResponsesServerEventResponseCompleted
    | ResponsesServerEventResponseContentPartAdded
    | ResponsesServerEventResponseContentPartDone
    | ResponsesServerEventResponseCreated
    | ResponsesServerEventResponseFileSearchCallCompleted
    | ResponsesServerEventResponseFileSearchCallInProgress
    | ResponsesServerEventResponseFileSearchCallSearching
    | ResponsesServerEventResponseFunctionCallArgumentsDelta
    | ResponsesServerEventResponseFunctionCallArgumentsDone
    | ResponsesServerEventResponseShellCallCommandAdded
    | ResponsesServerEventResponseShellCallCommandDelta
    | ResponsesServerEventResponseShellCallCommandDone
    | ResponsesServerEventResponseShellCallOutputContentDelta
    | ResponsesServerEventResponseShellCallOutputContentDone
    | ResponsesServerEventResponseInProgress
    | ResponsesServerEventResponseFailed
    | ResponsesServerEventResponseIncomplete
    | ResponsesServerEventResponseOutputItemAdded
    | ResponsesServerEventResponseOutputItemDone
    | ResponsesServerEventResponseReasoningSummaryPartAdded
    | ResponsesServerEventResponseReasoningSummaryPartDone
    | ResponsesServerEventResponseReasoningSummaryTextDelta
    | ResponsesServerEventResponseReasoningSummaryTextDone
    | ResponsesServerEventResponseReasoningTextDelta
    | ResponsesServerEventResponseReasoningTextDone
    | ResponsesServerEventResponseRefusalDelta
    | ResponsesServerEventResponseRefusalDone
    | ResponsesServerEventResponseOutputTextDelta
    | ResponsesServerEventResponseOutputTextDone
    | ResponsesServerEventResponseWebSearchCallCompleted
    | ResponsesServerEventResponseWebSearchCallInProgress
    | ResponsesServerEventResponseWebSearchCallSearching
    | ResponsesServerEventResponseImageGenerationCallCompleted
    | ResponsesServerEventResponseImageGenerationCallGenerating
    | ResponsesServerEventResponseImageGenerationCallInProgress
    | ResponsesServerEventResponseImageGenerationCallPartialImage
    | ResponsesServerEventResponseMcpCallArgumentsDelta
    | ResponsesServerEventResponseMcpCallArgumentsDone
    | ResponsesServerEventResponseMcpCallCompleted
    | ResponsesServerEventResponseMcpCallFailed
    | ResponsesServerEventResponseMcpCallInProgress
    | ResponsesServerEventResponseMcpListToolsCompleted
    | ResponsesServerEventResponseMcpListToolsFailed
    | ResponsesServerEventResponseMcpListToolsInProgress
    | ResponsesServerEventResponseOutputTextAnnotationAdded
    | ResponsesServerEventResponseQueued
    | ResponsesServerEventResponseCustomToolCallInputDelta
    | ResponsesServerEventResponseCustomToolCallInputDone
    | ResponseWsError,
    Field(discriminator="type"),
]
