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
    RealtimeFunctionTool,
)
from openai_responses_generated.types.common import (
    Metadata,
    Prompt,
    VoiceIdsOrCustomVoice,
    VoiceIdsShared,
)
from openai_responses_generated.types.realtime import RealtimeTurnDetection
from openai_responses_generated.types.realtime_and_responses import (
    ToolChoiceFunction,
    ToolChoiceMCP,
    ToolChoiceOptions,
)
from openai_responses_generated.types.realtime_websockets import (
    LogProbProperties,
    RealtimeConversationItem,
)


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


class RealtimeClientEventTranscriptionSessionUpdate(TypedDict):
    event_id: NotRequired[str]
    type: Literal["transcription_session.update"]
    session: RealtimeTranscriptionSessionCreateRequest


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


class ResponseInputFileContent(TypedDict):
    type: Literal["input_file"]
    detail: NotRequired[Literal["auto", "low", "high"] | None]
    file_data: NotRequired[str | None]
    file_id: NotRequired[str | None]
    file_url: NotRequired[str | None]
    filename: NotRequired[str | None]
    prompt_cache_breakpoint: NotRequired[ResponseInputFileContentPromptCacheBreakpoint | None]


class ResponseInputFileContentPromptCacheBreakpoint(TypedDict):
    mode: Literal["explicit"]
    ttl: NotRequired[Literal["30m", "12h"] | None]


class ResponseInputImageContent(TypedDict):
    type: Literal["input_image"]
    detail: NotRequired[Literal["low", "high", "auto", "original"] | None]
    file_id: NotRequired[str | None]
    image_url: NotRequired[str | None]
    prompt_cache_breakpoint: NotRequired[ResponseInputImageContentPromptCacheBreakpoint | None]


class ResponseInputImageContentPromptCacheBreakpoint(TypedDict):
    mode: Literal["explicit"]
    ttl: NotRequired[Literal["30m", "12h"] | None]


class ResponseInputTextContent(TypedDict):
    text: str
    type: Literal["input_text"]
    prompt_cache_breakpoint: NotRequired[ResponseInputTextContentPromptCacheBreakpoint | None]


class ResponseInputTextContentPromptCacheBreakpoint(TypedDict):
    mode: Literal["explicit"]
    ttl: NotRequired[Literal["30m", "12h"] | None]


ResponseFunctionCallOutputItem: TypeAlias = Annotated[
    ResponseInputTextContent | ResponseInputImageContent | ResponseInputFileContent,
    Field(discriminator="type"),
]
