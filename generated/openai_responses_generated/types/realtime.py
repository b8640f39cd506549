"""Types of `realtime`.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from openai_responses_generated.types.beta_realtime_and_realtime import (
    AudioTranscription,
    AudioTranscriptionResponse,
    NoiseReductionType,
    RealtimeAudioFormats,
    RealtimeFunctionTool,
    RealtimeTruncation,
)
from openai_responses_generated.types.common import (
    MCPTool,
    Prompt,
    VoiceIdsOrCustomVoice,
    VoiceIdsShared,
)
from openai_responses_generated.types.realtime_and_responses import (
    ToolChoiceFunction,
    ToolChoiceMCP,
    ToolChoiceOptions,
)


class RealtimeCallCreateRequest(TypedDict):
    sdp: str
    session: NotRequired[RealtimeSessionCreateRequestGA]


class RealtimeCallReferRequest(TypedDict):
    target_uri: str


class RealtimeCallRejectRequest(TypedDict):
    status_code: NotRequired[int]


class RealtimeCreateClientSecretRequest(TypedDict):
    expires_after: NotRequired[RealtimeCreateClientSecretRequestExpiresAfter]
    session: NotRequired[
        Annotated[
            RealtimeSessionCreateRequestGA | RealtimeTranscriptionSessionCreateRequestGA,
            Field(discriminator="type"),
        ]
    ]


class RealtimeCreateClientSecretRequestExpiresAfter(TypedDict):
    anchor: NotRequired[Literal["created_at"]]
    seconds: NotRequired[Annotated[int, Field(ge=10, le=7200)]]


class RealtimeCreateClientSecretResponse(TypedDict):
    value: str
    expires_at: int
    session: Annotated[
        RealtimeSessionCreateResponseGA | RealtimeTranscriptionSessionCreateResponseGA,
        Field(discriminator="type"),
    ]


class RealtimeReasoning(TypedDict):
    effort: NotRequired[RealtimeReasoningEffort]


class RealtimeSessionCreateRequestGA(TypedDict):
    type: Literal["realtime"]
    output_modalities: NotRequired[list[Literal["text", "audio"]]]
    model: NotRequired[
        str
        | Literal[
            "gpt-realtime",
            "gpt-realtime-1.5",
            "gpt-realtime-2",
            "gpt-realtime-2.1",
            "gpt-realtime-2.1-mini",
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
    audio: NotRequired[RealtimeSessionCreateRequestGAAudio]
    include: NotRequired[list[Literal["item.input_audio_transcription.logprobs"]]]
    tracing: NotRequired[Literal["auto"] | RealtimeSessionCreateRequestGATracing | None]
    tools: NotRequired[list[RealtimeFunctionTool | MCPTool]]
    tool_choice: NotRequired[ToolChoiceOptions | ToolChoiceFunction | ToolChoiceMCP]
    parallel_tool_calls: NotRequired[bool]
    reasoning: NotRequired[RealtimeReasoning]
    max_output_tokens: NotRequired[int | Literal["inf"]]
    truncation: NotRequired[RealtimeTruncation]
    prompt: NotRequired[Prompt]


class RealtimeSessionCreateRequestGAAudio(TypedDict):
    input: NotRequired[RealtimeSessionCreateRequestGAAudioInput]
    output: NotRequired[RealtimeSessionCreateRequestGAAudioOutput]


class RealtimeSessionCreateRequestGAAudioInput(TypedDict):
    format: NotRequired[RealtimeAudioFormats]
    transcription: NotRequired[AudioTranscription]
    noise_reduction: NotRequired[RealtimeSessionCreateRequestGAAudioInputNoiseReduction | None]
    turn_detection: NotRequired[RealtimeTurnDetection]


class RealtimeSessionCreateRequestGAAudioInputNoiseReduction(TypedDict):
    type: NotRequired[NoiseReductionType]
    strength: NotRequired[float]  # of the SDK, not of the document


class RealtimeSessionCreateRequestGAAudioOutput(TypedDict):
    format: NotRequired[RealtimeAudioFormats]
    voice: NotRequired[VoiceIdsOrCustomVoice]
    speed: NotRequired[Annotated[float, Field(ge=0.25, le=1.5)]]


class RealtimeSessionCreateRequestGATracing(TypedDict):
    workflow_name: NotRequired[str]
    group_id: NotRequired[str]
    metadata: NotRequired[dict[str, object]]


class RealtimeSessionCreateResponseGA(TypedDict):
    type: Literal["realtime"]
    id: str
    object: Literal["realtime.session"]
    expires_at: NotRequired[int]
    output_modalities: NotRequired[list[Literal["text", "audio"]]]
    model: NotRequired[
        str
        | Literal[
            "gpt-realtime",
            "gpt-realtime-1.5",
            "gpt-realtime-2",
            "gpt-realtime-2.1",
            "gpt-realtime-2.1-mini",
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
    audio: NotRequired[RealtimeSessionCreateResponseGAAudio]
    include: NotRequired[list[Literal["item.input_audio_transcription.logprobs"]] | None]
    tracing: NotRequired[Literal["auto"] | RealtimeSessionCreateResponseGATracing | None]
    tools: NotRequired[list[RealtimeFunctionTool | MCPTool]]
    tool_choice: NotRequired[ToolChoiceOptions | ToolChoiceFunction | ToolChoiceMCP]
    reasoning: NotRequired[RealtimeReasoning]
    max_output_tokens: NotRequired[int | Literal["inf"]]
    truncation: NotRequired[RealtimeTruncation]
    prompt: NotRequired[Prompt]
    parallel_tool_calls: NotRequired[bool | None]  # of the SDK, not of the document


class RealtimeSessionCreateResponseGAAudio(TypedDict):
    input: NotRequired[RealtimeSessionCreateResponseGAAudioInput]
    output: NotRequired[RealtimeSessionCreateResponseGAAudioOutput]


class RealtimeSessionCreateResponseGAAudioInput(TypedDict):
    format: NotRequired[RealtimeAudioFormats]
    transcription: NotRequired[AudioTranscriptionResponse | None]
    noise_reduction: NotRequired[RealtimeSessionCreateResponseGAAudioInputNoiseReduction | None]
    turn_detection: NotRequired[
        Annotated[RealtimeTurnDetection | None, Field(discriminator="type")]
    ]


class RealtimeSessionCreateResponseGAAudioInputNoiseReduction(TypedDict):
    type: NotRequired[NoiseReductionType]
    strength: NotRequired[float | None]  # of the SDK, not of the document


class RealtimeSessionCreateResponseGAAudioOutput(TypedDict):
    format: NotRequired[RealtimeAudioFormats]
    voice: NotRequired[VoiceIdsShared]
    speed: NotRequired[Annotated[float, Field(ge=0.25, le=1.5)]]


class RealtimeSessionCreateResponseGATracing(TypedDict):
    workflow_name: NotRequired[str]
    group_id: NotRequired[str]
    metadata: NotRequired[dict[str, object]]


class RealtimeTranscriptionSessionCreateRequestGA(TypedDict):
    type: Literal["transcription"]
    audio: NotRequired[RealtimeTranscriptionSessionCreateRequestGAAudio]
    include: NotRequired[list[Literal["item.input_audio_transcription.logprobs"]]]


class RealtimeTranscriptionSessionCreateRequestGAAudio(TypedDict):
    input: NotRequired[RealtimeTranscriptionSessionCreateRequestGAAudioInput]


class RealtimeTranscriptionSessionCreateRequestGAAudioInput(TypedDict):
    format: NotRequired[RealtimeAudioFormats]
    transcription: NotRequired[AudioTranscription]
    noise_reduction: NotRequired[
        RealtimeTranscriptionSessionCreateRequestGAAudioInputNoiseReduction | None
    ]
    turn_detection: NotRequired[RealtimeTurnDetection]


class RealtimeTranscriptionSessionCreateRequestGAAudioInputNoiseReduction(TypedDict):
    type: NotRequired[NoiseReductionType]
    strength: NotRequired[float]  # of the SDK, not of the document


class RealtimeTranscriptionSessionCreateResponseGA(TypedDict):
    type: Literal["transcription"]
    id: str
    object: str
    expires_at: NotRequired[int]
    include: NotRequired[list[Literal["item.input_audio_transcription.logprobs"]] | None]
    audio: NotRequired[RealtimeTranscriptionSessionCreateResponseGAAudio]


class RealtimeTranscriptionSessionCreateResponseGAAudio(TypedDict):
    input: NotRequired[RealtimeTranscriptionSessionCreateResponseGAAudioInput]


class RealtimeTranscriptionSessionCreateResponseGAAudioInput(TypedDict):
    format: NotRequired[RealtimeAudioFormats]
    transcription: NotRequired[AudioTranscriptionResponse | None]
    noise_reduction: NotRequired[
        RealtimeTranscriptionSessionCreateResponseGAAudioInputNoiseReduction | None
    ]
    turn_detection: NotRequired[
        RealtimeTranscriptionSessionCreateResponseGAAudioInputTurnDetection | None
    ]


class RealtimeTranscriptionSessionCreateResponseGAAudioInputNoiseReduction(TypedDict):
    type: NotRequired[NoiseReductionType]
    strength: NotRequired[float | None]  # of the SDK, not of the document


class RealtimeTranscriptionSessionCreateResponseGAAudioInputTurnDetection(TypedDict):
    type: NotRequired[str]
    threshold: NotRequired[float]
    prefix_padding_ms: NotRequired[int]
    silence_duration_ms: NotRequired[int]
    idle_timeout_ms: NotRequired[int | None]


class RealtimeTranslationClientSecretCreateRequest(TypedDict):
    expires_after: NotRequired[RealtimeTranslationClientSecretCreateRequestExpiresAfter]
    session: RealtimeTranslationSessionCreateRequest


class RealtimeTranslationClientSecretCreateRequestExpiresAfter(TypedDict):
    anchor: NotRequired[Literal["created_at"]]
    seconds: NotRequired[Annotated[int, Field(ge=10, le=7200)]]


class RealtimeTranslationClientSecretCreateResponse(TypedDict):
    value: str
    expires_at: int
    session: RealtimeTranslationSession


class RealtimeTranslationSession(TypedDict):
    id: str
    type: Literal["translation"]
    expires_at: int
    model: str
    audio: RealtimeTranslationSessionAudio


class RealtimeTranslationSessionAudio(TypedDict):
    input: NotRequired[RealtimeTranslationSessionAudioInput]
    output: NotRequired[RealtimeTranslationSessionAudioOutput]


class RealtimeTranslationSessionAudioInput(TypedDict):
    transcription: NotRequired[RealtimeTranslationSessionAudioInputTranscription | None]
    noise_reduction: NotRequired[RealtimeTranslationSessionAudioInputNoiseReduction | None]


class RealtimeTranslationSessionAudioInputNoiseReduction(TypedDict):
    type: NoiseReductionType
    strength: NotRequired[float | None]  # of the SDK, not of the document


class RealtimeTranslationSessionAudioInputTranscription(TypedDict):
    model: str


class RealtimeTranslationSessionAudioOutput(TypedDict):
    language: NotRequired[str]


class RealtimeTranslationSessionCreateRequest(TypedDict):
    model: str
    audio: NotRequired[RealtimeTranslationSessionCreateRequestAudio]


class RealtimeTranslationSessionCreateRequestAudio(TypedDict):
    input: NotRequired[RealtimeTranslationSessionCreateRequestAudioInput]
    output: NotRequired[RealtimeTranslationSessionCreateRequestAudioOutput]


class RealtimeTranslationSessionCreateRequestAudioInput(TypedDict):
    transcription: NotRequired[
        RealtimeTranslationSessionCreateRequestAudioInputTranscription | None
    ]
    noise_reduction: NotRequired[
        RealtimeTranslationSessionCreateRequestAudioInputNoiseReduction | None
    ]


class RealtimeTranslationSessionCreateRequestAudioInputNoiseReduction(TypedDict):
    type: NoiseReductionType
    strength: NotRequired[float]  # of the SDK, not of the document


class RealtimeTranslationSessionCreateRequestAudioInputTranscription(TypedDict):
    model: str


class RealtimeTranslationSessionCreateRequestAudioOutput(TypedDict):
    language: NotRequired[str]


class RealtimeTurnDetectionSemanticVad(TypedDict):
    type: Literal["semantic_vad"]
    eagerness: NotRequired[Literal["low", "medium", "high", "auto"]]
    create_response: NotRequired[bool]
    interrupt_response: NotRequired[bool]


class RealtimeTurnDetectionServerVad(TypedDict):
    type: Literal["server_vad"]
    threshold: NotRequired[float]
    prefix_padding_ms: NotRequired[int]
    silence_duration_ms: NotRequired[int]
    create_response: NotRequired[bool]
    interrupt_response: NotRequired[bool]
    idle_timeout_ms: NotRequired[Annotated[int, Field(ge=5000, le=30000)] | None]


CreateRealtimeCallRequest: TypeAlias = RealtimeCallCreateRequest | str
RealtimeReasoningEffort: TypeAlias = Literal["minimal", "low", "medium", "high", "xhigh"]
RealtimeTurnDetection: TypeAlias = Annotated[
    Annotated[
        RealtimeTurnDetectionServerVad | RealtimeTurnDetectionSemanticVad,
        Field(discriminator="type"),
    ]
    | None,
    Field(discriminator="type"),
]
