"""Types of `beta_realtime_websockets`.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field
from typing_extensions import NotRequired, TypedDict


class BetaRealtimeConversationCompletedEventUsageTranscriptTextTokensTokenDetails(TypedDict):
    audio_tokens: NotRequired[int | None]
    text_tokens: NotRequired[int | None]


class BetaRealtimeConversationCreatedEvent(TypedDict):
    conversation: BetaRealtimeConversationCreatedEventConversation
    event_id: str
    type: Literal["conversation.created"]


class BetaRealtimeConversationCreatedEventConversation(TypedDict):
    id: NotRequired[str | None]
    object: NotRequired[Literal["realtime.conversation"] | None]


class BetaRealtimeConversationItem(TypedDict):
    id: NotRequired[str | None]
    arguments: NotRequired[str | None]
    call_id: NotRequired[str | None]
    content: NotRequired[list[ConversationItemContent] | None]
    name: NotRequired[str | None]
    object: NotRequired[Literal["realtime.item"] | None]
    output: NotRequired[str | None]
    role: NotRequired[Literal["user", "assistant", "system"] | None]
    status: NotRequired[Literal["completed", "incomplete", "in_progress"] | None]
    type: NotRequired[Literal["message", "function_call", "function_call_output"] | None]


class BetaRealtimeConversationItemCreateEvent(TypedDict):
    item: BetaRealtimeConversationItem
    type: Literal["conversation.item.create"]
    event_id: NotRequired[str | None]
    previous_item_id: NotRequired[str | None]


class BetaRealtimeConversationItemCreatedEvent(TypedDict):
    event_id: str
    item: BetaRealtimeConversationItem
    type: Literal["conversation.item.created"]
    previous_item_id: NotRequired[str | None]


class BetaRealtimeConversationItemDeleteEvent(TypedDict):
    item_id: str
    type: Literal["conversation.item.delete"]
    event_id: NotRequired[str | None]


class BetaRealtimeConversationItemDeletedEvent(TypedDict):
    event_id: str
    item_id: str
    type: Literal["conversation.item.deleted"]


class BetaRealtimeConversationItemInputAudioTranscriptionCompletedEvent(TypedDict):
    content_index: int
    event_id: str
    item_id: str
    transcript: str
    type: Literal["conversation.item.input_audio_transcription.completed"]
    usage: Annotated[
        BetaRealtimeConversationTranscriptionCompletedEventUsageTranscriptTextTokens
        | BetaRealtimeConversationTranscriptionCompletedEventUsageTranscriptTextDuration,
        Field(discriminator="type"),
    ]
    logprobs: NotRequired[list[ConversationItemInputAudioTranscriptionCompletedEventLogprob] | None]


class BetaRealtimeConversationItemInputAudioTranscriptionDeltaEvent(TypedDict):
    event_id: str
    item_id: str
    type: Literal["conversation.item.input_audio_transcription.delta"]
    content_index: NotRequired[int | None]
    delta: NotRequired[str | None]
    logprobs: NotRequired[list[ConversationItemInputAudioTranscriptionDeltaEventLogprob] | None]


class BetaRealtimeConversationItemInputAudioTranscriptionFailedEvent(TypedDict):
    content_index: int
    error: BetaRealtimeConversationItemInputAudioTranscriptionFailedEventError
    event_id: str
    item_id: str
    type: Literal["conversation.item.input_audio_transcription.failed"]


class BetaRealtimeConversationItemInputAudioTranscriptionFailedEventError(TypedDict):
    code: NotRequired[str | None]
    message: NotRequired[str | None]
    param: NotRequired[str | None]
    type: NotRequired[str | None]


class BetaRealtimeConversationItemRetrieveEvent(TypedDict):
    item_id: str
    type: Literal["conversation.item.retrieve"]
    event_id: NotRequired[str | None]


class BetaRealtimeConversationItemTruncateEvent(TypedDict):
    audio_end_ms: int
    content_index: int
    item_id: str
    type: Literal["conversation.item.truncate"]
    event_id: NotRequired[str | None]


class BetaRealtimeConversationItemTruncatedEvent(TypedDict):
    audio_end_ms: int
    content_index: int
    event_id: str
    item_id: str
    type: Literal["conversation.item.truncated"]


class BetaRealtimeConversationTranscriptionCompletedEventUsageTranscriptTextDuration(TypedDict):
    seconds: float
    type: Literal["duration"]


class BetaRealtimeConversationTranscriptionCompletedEventUsageTranscriptTextTokens(TypedDict):
    input_tokens: int
    output_tokens: int
    total_tokens: int
    type: Literal["tokens"]
    input_token_details: NotRequired[
        BetaRealtimeConversationCompletedEventUsageTranscriptTextTokensTokenDetails | None
    ]


class BetaRealtimeErrorEvent(TypedDict):
    error: ErrorEventError
    event_id: str
    type: Literal["error"]


class BetaRealtimeInputAudioBufferAppendEvent(TypedDict):
    audio: str
    type: Literal["input_audio_buffer.append"]
    event_id: NotRequired[str | None]


class BetaRealtimeInputAudioBufferClearEvent(TypedDict):
    type: Literal["input_audio_buffer.clear"]
    event_id: NotRequired[str | None]


class BetaRealtimeInputAudioBufferClearedEvent(TypedDict):
    event_id: str
    type: Literal["input_audio_buffer.cleared"]


class BetaRealtimeInputAudioBufferCommitEvent(TypedDict):
    type: Literal["input_audio_buffer.commit"]
    event_id: NotRequired[str | None]


class BetaRealtimeInputAudioBufferCommittedEvent(TypedDict):
    event_id: str
    item_id: str
    type: Literal["input_audio_buffer.committed"]
    previous_item_id: NotRequired[str | None]


class BetaRealtimeInputAudioBufferSpeechStartedEvent(TypedDict):
    audio_start_ms: int
    event_id: str
    item_id: str
    type: Literal["input_audio_buffer.speech_started"]


class BetaRealtimeInputAudioBufferSpeechStoppedEvent(TypedDict):
    audio_end_ms: int
    event_id: str
    item_id: str
    type: Literal["input_audio_buffer.speech_stopped"]


class BetaRealtimeRateLimitsUpdatedEvent(TypedDict):
    event_id: str
    rate_limits: list[BetaRealtimeRateLimitsUpdatedEventRateLimit]
    type: Literal["rate_limits.updated"]


class BetaRealtimeRateLimitsUpdatedEventRateLimit(TypedDict):
    limit: NotRequired[int | None]
    name: NotRequired[Literal["requests", "tokens"] | None]
    remaining: NotRequired[int | None]
    reset_seconds: NotRequired[float | None]


class BetaRealtimeRealtimeResponse(TypedDict):
    id: NotRequired[str | None]
    conversation_id: NotRequired[str | None]
    max_output_tokens: NotRequired[int | Literal["inf"] | None]
    metadata: NotRequired[dict[str, str] | None]
    modalities: NotRequired[list[Literal["text", "audio"]] | None]
    object: NotRequired[Literal["realtime.response"] | None]
    output: NotRequired[list[BetaRealtimeConversationItem] | None]
    output_audio_format: NotRequired[Literal["pcm16", "g711_ulaw", "g711_alaw"] | None]
    status: NotRequired[
        Literal["completed", "cancelled", "failed", "incomplete", "in_progress"] | None
    ]
    status_details: NotRequired[BetaRealtimeRealtimeResponseStatus | None]
    temperature: NotRequired[float | None]
    usage: NotRequired[BetaRealtimeRealtimeResponseUsage | None]
    voice: NotRequired[
        str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"] | None
    ]


class BetaRealtimeRealtimeResponseStatus(TypedDict):
    error: NotRequired[BetaRealtimeRealtimeResponseStatusError | None]
    reason: NotRequired[
        Literal["turn_detected", "client_cancelled", "max_output_tokens", "content_filter"] | None
    ]
    type: NotRequired[Literal["completed", "cancelled", "incomplete", "failed"] | None]


class BetaRealtimeRealtimeResponseStatusError(TypedDict):
    code: NotRequired[str | None]
    message: NotRequired[str | None]
    type: NotRequired[str | None]


class BetaRealtimeRealtimeResponseUsage(TypedDict):
    input_token_details: NotRequired[BetaRealtimeRealtimeResponseUsageInputTokenDetails | None]
    input_tokens: NotRequired[int | None]
    output_token_details: NotRequired[BetaRealtimeRealtimeResponseUsageOutputTokenDetails | None]
    output_tokens: NotRequired[int | None]
    total_tokens: NotRequired[int | None]


class BetaRealtimeRealtimeResponseUsageInputTokenDetails(TypedDict):
    audio_tokens: NotRequired[int | None]
    cached_tokens: NotRequired[int | None]
    text_tokens: NotRequired[int | None]


class BetaRealtimeRealtimeResponseUsageOutputTokenDetails(TypedDict):
    audio_tokens: NotRequired[int | None]
    text_tokens: NotRequired[int | None]


class BetaRealtimeRealtimeServerEventConversationItemRetrieved(TypedDict):
    event_id: str
    item: BetaRealtimeConversationItem
    type: Literal["conversation.item.retrieved"]


class BetaRealtimeRealtimeServerEventOutputAudioBufferCleared(TypedDict):
    event_id: str
    response_id: str
    type: Literal["output_audio_buffer.cleared"]


class BetaRealtimeRealtimeServerEventOutputAudioBufferStarted(TypedDict):
    event_id: str
    response_id: str
    type: Literal["output_audio_buffer.started"]


class BetaRealtimeRealtimeServerEventOutputAudioBufferStopped(TypedDict):
    event_id: str
    response_id: str
    type: Literal["output_audio_buffer.stopped"]


class BetaRealtimeResponseAudioDeltaEvent(TypedDict):
    content_index: int
    delta: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.audio.delta"]


class BetaRealtimeResponseAudioDoneEvent(TypedDict):
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.audio.done"]


class BetaRealtimeResponseAudioTranscriptDeltaEvent(TypedDict):
    content_index: int
    delta: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.audio_transcript.delta"]


class BetaRealtimeResponseAudioTranscriptDoneEvent(TypedDict):
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    transcript: str
    type: Literal["response.audio_transcript.done"]


class BetaRealtimeResponseCancelEvent(TypedDict):
    type: Literal["response.cancel"]
    event_id: NotRequired[str | None]
    response_id: NotRequired[str | None]


class BetaRealtimeResponseContentPartAddedEvent(TypedDict):
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    part: BetaRealtimeResponseContentPartAddedEventPart
    response_id: str
    type: Literal["response.content_part.added"]


class BetaRealtimeResponseContentPartAddedEventPart(TypedDict):
    audio: NotRequired[str | None]
    text: NotRequired[str | None]
    transcript: NotRequired[str | None]
    type: NotRequired[Literal["text", "audio"] | None]


class BetaRealtimeResponseContentPartDoneEvent(TypedDict):
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    part: BetaRealtimeResponseContentPartDoneEventPart
    response_id: str
    type: Literal["response.content_part.done"]


class BetaRealtimeResponseContentPartDoneEventPart(TypedDict):
    audio: NotRequired[str | None]
    text: NotRequired[str | None]
    transcript: NotRequired[str | None]
    type: NotRequired[Literal["text", "audio"] | None]


class BetaRealtimeResponseCreateEvent(TypedDict):
    type: Literal["response.create"]
    event_id: NotRequired[str | None]
    response: NotRequired[ResponseCreateEventResponse | None]


class BetaRealtimeResponseCreatedEvent(TypedDict):
    event_id: str
    response: BetaRealtimeRealtimeResponse
    type: Literal["response.created"]


class BetaRealtimeResponseDoneEvent(TypedDict):
    event_id: str
    response: BetaRealtimeRealtimeResponse
    type: Literal["response.done"]


class BetaRealtimeResponseFunctionCallArgumentsDeltaEvent(TypedDict):
    call_id: str
    delta: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.function_call_arguments.delta"]


class BetaRealtimeResponseFunctionCallArgumentsDoneEvent(TypedDict):
    arguments: str
    call_id: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.function_call_arguments.done"]


class BetaRealtimeResponseOutputItemAddedEvent(TypedDict):
    event_id: str
    item: BetaRealtimeConversationItem
    output_index: int
    response_id: str
    type: Literal["response.output_item.added"]


class BetaRealtimeResponseOutputItemDoneEvent(TypedDict):
    event_id: str
    item: BetaRealtimeConversationItem
    output_index: int
    response_id: str
    type: Literal["response.output_item.done"]


class BetaRealtimeResponseTextDeltaEvent(TypedDict):
    content_index: int
    delta: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.text.delta"]


class BetaRealtimeResponseTextDoneEvent(TypedDict):
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    text: str
    type: Literal["response.text.done"]


class BetaRealtimeSessionCreatedEvent(TypedDict):
    event_id: str
    session: Session
    type: Literal["session.created"]


class BetaRealtimeSessionUpdateEvent(TypedDict):
    session: SessionUpdateEventSession
    type: Literal["session.update"]
    event_id: NotRequired[str | None]


class BetaRealtimeSessionUpdatedEvent(TypedDict):
    event_id: str
    session: Session
    type: Literal["session.updated"]


class ConversationItemContent(TypedDict):
    id: NotRequired[str | None]
    audio: NotRequired[str | None]
    text: NotRequired[str | None]
    transcript: NotRequired[str | None]
    type: NotRequired[
        Literal["input_text", "input_audio", "item_reference", "text", "audio"] | None
    ]


class ConversationItemInputAudioTranscriptionCompletedEventLogprob(TypedDict):
    token: str
    bytes: list[int]
    logprob: float


class ConversationItemInputAudioTranscriptionDeltaEventLogprob(TypedDict):
    token: str
    bytes: list[int]
    logprob: float


class ConversationItemWithReference(TypedDict):
    id: NotRequired[str | None]
    arguments: NotRequired[str | None]
    call_id: NotRequired[str | None]
    content: NotRequired[list[ConversationItemWithReferenceContent] | None]
    name: NotRequired[str | None]
    object: NotRequired[Literal["realtime.item"] | None]
    output: NotRequired[str | None]
    role: NotRequired[Literal["user", "assistant", "system"] | None]
    status: NotRequired[Literal["completed", "incomplete", "in_progress"] | None]
    type: NotRequired[
        Literal["message", "function_call", "function_call_output", "item_reference"] | None
    ]


class ConversationItemWithReferenceContent(TypedDict):
    id: NotRequired[str | None]
    audio: NotRequired[str | None]
    text: NotRequired[str | None]
    transcript: NotRequired[str | None]
    type: NotRequired[Literal["input_text", "input_audio", "item_reference", "text"] | None]


class ErrorEventError(TypedDict):
    message: str
    type: str
    code: NotRequired[str | None]
    event_id: NotRequired[str | None]
    param: NotRequired[str | None]


class ResponseCreateEventResponse(TypedDict):
    conversation: NotRequired[str | Literal["auto", "none"] | None]
    input: NotRequired[list[ConversationItemWithReference] | None]
    instructions: NotRequired[str | None]
    max_response_output_tokens: NotRequired[int | Literal["inf"] | None]
    metadata: NotRequired[dict[str, str] | None]
    modalities: NotRequired[list[Literal["text", "audio"]] | None]
    output_audio_format: NotRequired[Literal["pcm16", "g711_ulaw", "g711_alaw"] | None]
    temperature: NotRequired[float | None]
    tool_choice: NotRequired[str | None]
    tools: NotRequired[list[ResponseCreateEventResponseTool] | None]
    voice: NotRequired[
        str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"] | None
    ]


class ResponseCreateEventResponseTool(TypedDict):
    description: NotRequired[str | None]
    name: NotRequired[str | None]
    parameters: NotRequired[object]
    type: NotRequired[Literal["function"] | None]


class SdkRealtimeClientEventOutputAudioBufferClear(TypedDict):
    type: Literal["output_audio_buffer.clear"]
    event_id: NotRequired[str | None]


class Session(TypedDict):
    id: NotRequired[str | None]
    input_audio_format: NotRequired[Literal["pcm16", "g711_ulaw", "g711_alaw"] | None]
    input_audio_noise_reduction: NotRequired[SessionInputAudioNoiseReduction | None]
    input_audio_transcription: NotRequired[SessionInputAudioTranscription | None]
    instructions: NotRequired[str | None]
    max_response_output_tokens: NotRequired[int | Literal["inf"] | None]
    modalities: NotRequired[list[Literal["text", "audio"]] | None]
    model: NotRequired[
        Literal[
            "gpt-realtime",
            "gpt-realtime-2025-08-28",
            "gpt-4o-realtime-preview",
            "gpt-4o-realtime-preview-2024-10-01",
            "gpt-4o-realtime-preview-2024-12-17",
            "gpt-4o-realtime-preview-2025-06-03",
            "gpt-4o-mini-realtime-preview",
            "gpt-4o-mini-realtime-preview-2024-12-17",
        ]
        | None
    ]
    output_audio_format: NotRequired[Literal["pcm16", "g711_ulaw", "g711_alaw"] | None]
    speed: NotRequired[float | None]
    temperature: NotRequired[float | None]
    tool_choice: NotRequired[str | None]
    tools: NotRequired[list[SessionTool] | None]
    tracing: NotRequired[Literal["auto"] | SessionTracingTracingConfiguration | None]
    turn_detection: NotRequired[SessionTurnDetection | None]
    voice: NotRequired[
        str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"] | None
    ]


class SessionInputAudioNoiseReduction(TypedDict):
    type: NotRequired[Literal["near_field", "far_field"] | None]


class SessionInputAudioTranscription(TypedDict):
    language: NotRequired[str | None]
    model: NotRequired[str | None]
    prompt: NotRequired[str | None]


class SessionTool(TypedDict):
    description: NotRequired[str | None]
    name: NotRequired[str | None]
    parameters: NotRequired[object]
    type: NotRequired[Literal["function"] | None]


class SessionTracingTracingConfiguration(TypedDict):
    group_id: NotRequired[str | None]
    metadata: NotRequired[object]
    workflow_name: NotRequired[str | None]


class SessionTurnDetection(TypedDict):
    create_response: NotRequired[bool | None]
    eagerness: NotRequired[Literal["low", "medium", "high", "auto"] | None]
    interrupt_response: NotRequired[bool | None]
    prefix_padding_ms: NotRequired[int | None]
    silence_duration_ms: NotRequired[int | None]
    threshold: NotRequired[float | None]
    type: NotRequired[Literal["server_vad", "semantic_vad"] | None]


class SessionUpdateEventSession(TypedDict):
    client_secret: NotRequired[SessionUpdateEventSessionClientSecret | None]
    input_audio_format: NotRequired[Literal["pcm16", "g711_ulaw", "g711_alaw"] | None]
    input_audio_noise_reduction: NotRequired[
        SessionUpdateEventSessionInputAudioNoiseReduction | None
    ]
    input_audio_transcription: NotRequired[SessionUpdateEventSessionInputAudioTranscription | None]
    instructions: NotRequired[str | None]
    max_response_output_tokens: NotRequired[int | Literal["inf"] | None]
    modalities: NotRequired[list[Literal["text", "audio"]] | None]
    model: NotRequired[
        Literal[
            "gpt-realtime",
            "gpt-realtime-2025-08-28",
            "gpt-4o-realtime-preview",
            "gpt-4o-realtime-preview-2024-10-01",
            "gpt-4o-realtime-preview-2024-12-17",
            "gpt-4o-realtime-preview-2025-06-03",
            "gpt-4o-mini-realtime-preview",
            "gpt-4o-mini-realtime-preview-2024-12-17",
        ]
        | None
    ]
    output_audio_format: NotRequired[Literal["pcm16", "g711_ulaw", "g711_alaw"] | None]
    speed: NotRequired[float | None]
    temperature: NotRequired[float | None]
    tool_choice: NotRequired[str | None]
    tools: NotRequired[list[SessionUpdateEventSessionTool] | None]
    tracing: NotRequired[
        Literal["auto"] | SessionUpdateEventSessionTracingTracingConfiguration | None
    ]
    turn_detection: NotRequired[SessionUpdateEventSessionTurnDetection | None]
    voice: NotRequired[
        str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"] | None
    ]


class SessionUpdateEventSessionClientSecret(TypedDict):
    expires_after: NotRequired[SessionUpdateEventSessionClientSecretExpiresAfter | None]


class SessionUpdateEventSessionClientSecretExpiresAfter(TypedDict):
    anchor: Literal["created_at"]
    seconds: NotRequired[int | None]


class SessionUpdateEventSessionInputAudioNoiseReduction(TypedDict):
    type: NotRequired[Literal["near_field", "far_field"] | None]


class SessionUpdateEventSessionInputAudioTranscription(TypedDict):
    language: NotRequired[str | None]
    model: NotRequired[str | None]
    prompt: NotRequired[str | None]


class SessionUpdateEventSessionTool(TypedDict):
    description: NotRequired[str | None]
    name: NotRequired[str | None]
    parameters: NotRequired[object]
    type: NotRequired[Literal["function"] | None]


class SessionUpdateEventSessionTracingTracingConfiguration(TypedDict):
    group_id: NotRequired[str | None]
    metadata: NotRequired[object]
    workflow_name: NotRequired[str | None]


class SessionUpdateEventSessionTurnDetection(TypedDict):
    create_response: NotRequired[bool | None]
    eagerness: NotRequired[Literal["low", "medium", "high", "auto"] | None]
    interrupt_response: NotRequired[bool | None]
    prefix_padding_ms: NotRequired[int | None]
    silence_duration_ms: NotRequired[int | None]
    threshold: NotRequired[float | None]
    type: NotRequired[Literal["server_vad", "semantic_vad"] | None]


class TranscriptionSession(TypedDict):
    client_secret: TranscriptionSessionClientSecret
    input_audio_format: NotRequired[str | None]
    input_audio_transcription: NotRequired[TranscriptionSessionInputAudioTranscription | None]
    modalities: NotRequired[list[Literal["text", "audio"]] | None]
    turn_detection: NotRequired[TranscriptionSessionTurnDetection | None]


class TranscriptionSessionClientSecret(TypedDict):
    expires_at: int
    value: str


class TranscriptionSessionInputAudioTranscription(TypedDict):
    language: NotRequired[str | None]
    model: NotRequired[Literal["gpt-4o-transcribe", "gpt-4o-mini-transcribe", "whisper-1"] | None]
    prompt: NotRequired[str | None]


class TranscriptionSessionTurnDetection(TypedDict):
    prefix_padding_ms: NotRequired[int | None]
    silence_duration_ms: NotRequired[int | None]
    threshold: NotRequired[float | None]
    type: NotRequired[str | None]


class TranscriptionSessionUpdate(TypedDict):
    session: TranscriptionSessionUpdateSession
    type: Literal["transcription_session.update"]
    event_id: NotRequired[str | None]


class TranscriptionSessionUpdateSession(TypedDict):
    client_secret: NotRequired[TranscriptionSessionUpdateSessionClientSecret | None]
    include: NotRequired[list[str] | None]
    input_audio_format: NotRequired[Literal["pcm16", "g711_ulaw", "g711_alaw"] | None]
    input_audio_noise_reduction: NotRequired[
        TranscriptionSessionUpdateSessionInputAudioNoiseReduction | None
    ]
    input_audio_transcription: NotRequired[
        TranscriptionSessionUpdateSessionInputAudioTranscription | None
    ]
    modalities: NotRequired[list[Literal["text", "audio"]] | None]
    turn_detection: NotRequired[TranscriptionSessionUpdateSessionTurnDetection | None]


class TranscriptionSessionUpdateSessionClientSecret(TypedDict):
    expires_at: NotRequired[TranscriptionSessionUpdateSessionClientSecretExpiresAt | None]


class TranscriptionSessionUpdateSessionClientSecretExpiresAt(TypedDict):
    anchor: NotRequired[Literal["created_at"] | None]
    seconds: NotRequired[int | None]


class TranscriptionSessionUpdateSessionInputAudioNoiseReduction(TypedDict):
    type: NotRequired[Literal["near_field", "far_field"] | None]


class TranscriptionSessionUpdateSessionInputAudioTranscription(TypedDict):
    language: NotRequired[str | None]
    model: NotRequired[Literal["gpt-4o-transcribe", "gpt-4o-mini-transcribe", "whisper-1"] | None]
    prompt: NotRequired[str | None]


class TranscriptionSessionUpdateSessionTurnDetection(TypedDict):
    create_response: NotRequired[bool | None]
    eagerness: NotRequired[Literal["low", "medium", "high", "auto"] | None]
    interrupt_response: NotRequired[bool | None]
    prefix_padding_ms: NotRequired[int | None]
    silence_duration_ms: NotRequired[int | None]
    threshold: NotRequired[float | None]
    type: NotRequired[Literal["server_vad", "semantic_vad"] | None]


class TranscriptionSessionUpdatedEvent(TypedDict):
    event_id: str
    session: TranscriptionSession
    type: Literal["transcription_session.updated"]


BetaRealtimeRealtimeClientEvent: TypeAlias = Annotated[
    BetaRealtimeConversationItemCreateEvent
    | BetaRealtimeConversationItemDeleteEvent
    | BetaRealtimeConversationItemRetrieveEvent
    | BetaRealtimeConversationItemTruncateEvent
    | BetaRealtimeInputAudioBufferAppendEvent
    | BetaRealtimeInputAudioBufferClearEvent
    | SdkRealtimeClientEventOutputAudioBufferClear
    | BetaRealtimeInputAudioBufferCommitEvent
    | BetaRealtimeResponseCancelEvent
    | BetaRealtimeResponseCreateEvent
    | BetaRealtimeSessionUpdateEvent
    | TranscriptionSessionUpdate,
    Field(discriminator="type"),
]
BetaRealtimeRealtimeServerEvent: TypeAlias = Annotated[
    BetaRealtimeConversationCreatedEvent
    | BetaRealtimeConversationItemCreatedEvent
    | BetaRealtimeConversationItemDeletedEvent
    | BetaRealtimeConversationItemInputAudioTranscriptionCompletedEvent
    | BetaRealtimeConversationItemInputAudioTranscriptionDeltaEvent
    | BetaRealtimeConversationItemInputAudioTranscriptionFailedEvent
    | BetaRealtimeRealtimeServerEventConversationItemRetrieved
    | BetaRealtimeConversationItemTruncatedEvent
    | BetaRealtimeErrorEvent
    | BetaRealtimeInputAudioBufferClearedEvent
    | BetaRealtimeInputAudioBufferCommittedEvent
    | BetaRealtimeInputAudioBufferSpeechStartedEvent
    | BetaRealtimeInputAudioBufferSpeechStoppedEvent
    | BetaRealtimeRateLimitsUpdatedEvent
    | BetaRealtimeResponseAudioDeltaEvent
    | BetaRealtimeResponseAudioDoneEvent
    | BetaRealtimeResponseAudioTranscriptDeltaEvent
    | BetaRealtimeResponseAudioTranscriptDoneEvent
    | BetaRealtimeResponseContentPartAddedEvent
    | BetaRealtimeResponseContentPartDoneEvent
    | BetaRealtimeResponseCreatedEvent
    | BetaRealtimeResponseDoneEvent
    | BetaRealtimeResponseFunctionCallArgumentsDeltaEvent
    | BetaRealtimeResponseFunctionCallArgumentsDoneEvent
    | BetaRealtimeResponseOutputItemAddedEvent
    | BetaRealtimeResponseOutputItemDoneEvent
    | BetaRealtimeResponseTextDeltaEvent
    | BetaRealtimeResponseTextDoneEvent
    | BetaRealtimeSessionCreatedEvent
    | BetaRealtimeSessionUpdatedEvent
    | TranscriptionSessionUpdatedEvent
    | BetaRealtimeRealtimeServerEventOutputAudioBufferStarted
    | BetaRealtimeRealtimeServerEventOutputAudioBufferStopped
    | BetaRealtimeRealtimeServerEventOutputAudioBufferCleared,
    Field(discriminator="type"),
]
