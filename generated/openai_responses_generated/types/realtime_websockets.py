"""Types of `realtime_websockets`.

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
from openai_responses_generated.types.beta_realtime_and_realtime import (
    NoiseReductionType,
    RealtimeAudioFormats,
    RealtimeFunctionTool,
)
from openai_responses_generated.types.common import (
    MCPTool,
    Metadata,
    Prompt,
    VoiceIdsOrCustomVoice,
    VoiceIdsShared,
)
from openai_responses_generated.types.conversations_and_responses import MCPListToolsTool
from openai_responses_generated.types.realtime import (
    RealtimeReasoning,
    RealtimeSessionCreateRequestGA,
    RealtimeSessionCreateResponseGA,
    RealtimeTranscriptionSessionCreateRequestGA,
    RealtimeTranscriptionSessionCreateResponseGA,
    RealtimeTranslationSession,
)
from openai_responses_generated.types.realtime_and_responses import (
    ToolChoiceFunction,
    ToolChoiceMCP,
    ToolChoiceOptions,
)


class LogProbProperties(TypedDict):
    token: str
    logprob: float
    bytes: list[int]


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
    input: NotRequired[list[RealtimeConversationItem | RealtimeResponseCreateParamsInputItem]]


class RealtimeResponseCreateParamsAudio(TypedDict):
    output: NotRequired[RealtimeResponseCreateParamsAudioOutput]


class RealtimeResponseCreateParamsAudioOutput(TypedDict):
    format: NotRequired[RealtimeAudioFormats]
    voice: NotRequired[VoiceIdsOrCustomVoice]


class RealtimeResponseCreateParamsInputItem(TypedDict):
    id: str
    type: Literal["item_reference"]


class RealtimeResponseStatusDetails(TypedDict):
    type: NotRequired[Literal["completed", "cancelled", "failed", "incomplete"]]
    reason: NotRequired[
        Literal["turn_detected", "client_cancelled", "max_output_tokens", "content_filter"]
    ]
    error: NotRequired[RealtimeResponseStatusDetailsError]


class RealtimeResponseStatusDetailsError(TypedDict):
    type: NotRequired[str]
    code: NotRequired[str]
    message: NotRequired[str | None]  # of the SDK, not of the document


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
    strength: NotRequired[float | None]  # of the SDK, not of the document


class RealtimeTranslationSessionUpdateRequestAudioInputTranscription(TypedDict):
    model: str


class RealtimeTranslationSessionUpdateRequestAudioOutput(TypedDict):
    language: NotRequired[str]


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
