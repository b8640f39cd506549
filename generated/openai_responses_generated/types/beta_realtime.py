"""Types of `beta_realtime`.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing import Annotated, Literal

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
from openai_responses_generated.types.common import Prompt, VoiceIdsOrCustomVoice, VoiceIdsShared


class RealtimeSessionCreateRequest(TypedDict):
    client_secret: NotRequired[RealtimeSessionCreateRequestClientSecret]
    modalities: NotRequired[list[Literal["text", "audio"]]]
    instructions: NotRequired[str]
    voice: NotRequired[VoiceIdsOrCustomVoice]
    input_audio_format: NotRequired[str]
    output_audio_format: NotRequired[str]
    input_audio_transcription: NotRequired[RealtimeSessionCreateRequestInputAudioTranscription]
    speed: NotRequired[Annotated[float, Field(ge=0.25, le=1.5)]]
    tracing: NotRequired[Literal["auto"] | RealtimeSessionCreateRequestTracing]
    turn_detection: NotRequired[RealtimeSessionCreateRequestTurnDetection]
    tools: NotRequired[list[RealtimeSessionCreateRequestToolsItem]]
    tool_choice: NotRequired[str]
    temperature: NotRequired[float]
    max_response_output_tokens: NotRequired[int | Literal["inf"]]
    truncation: NotRequired[RealtimeTruncation]
    prompt: NotRequired[Prompt]
    input_audio_noise_reduction: NotRequired[
        SessionCreateParamsInputAudioNoiseReduction
    ]  # of the SDK, not of the document
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
    ]  # of the SDK, not of the document


class RealtimeSessionCreateRequestClientSecret(TypedDict):
    value: NotRequired[str]
    expires_at: NotRequired[int]
    expires_after: NotRequired[
        SessionCreateParamsClientSecretExpiresAfter
    ]  # of the SDK, not of the document


class RealtimeSessionCreateRequestInputAudioTranscription(TypedDict):
    model: NotRequired[str]
    language: NotRequired[str]  # of the SDK, not of the document
    prompt: NotRequired[str]  # of the SDK, not of the document


class RealtimeSessionCreateRequestToolsItem(TypedDict):
    type: NotRequired[Literal["function"]]
    name: NotRequired[str]
    description: NotRequired[str]
    parameters: NotRequired[dict[str, object]]


class RealtimeSessionCreateRequestTracing(TypedDict):
    workflow_name: NotRequired[str]
    group_id: NotRequired[str]
    metadata: NotRequired[dict[str, object]]


class RealtimeSessionCreateRequestTurnDetection(TypedDict):
    type: NotRequired[str]
    threshold: NotRequired[float]
    prefix_padding_ms: NotRequired[int]
    silence_duration_ms: NotRequired[int]
    create_response: NotRequired[bool]  # of the SDK, not of the document
    eagerness: NotRequired[
        Literal["low", "medium", "high", "auto"]
    ]  # of the SDK, not of the document
    interrupt_response: NotRequired[bool]  # of the SDK, not of the document


class RealtimeSessionCreateResponse(TypedDict):
    id: NotRequired[str]
    object: NotRequired[str]
    expires_at: NotRequired[int]
    include: NotRequired[list[Literal["item.input_audio_transcription.logprobs"]]]
    model: NotRequired[str]
    output_modalities: NotRequired[list[Literal["text", "audio"]]]
    instructions: NotRequired[str]
    audio: NotRequired[RealtimeSessionCreateResponseAudio]
    tracing: NotRequired[Literal["auto"] | RealtimeSessionCreateResponseTracing]
    turn_detection: NotRequired[RealtimeSessionCreateResponseTurnDetection | None]
    tools: NotRequired[list[RealtimeFunctionTool]]
    tool_choice: NotRequired[str]
    max_output_tokens: NotRequired[int | Literal["inf"]]
    client_secret: NotRequired[SessionCreateResponseClientSecret]  # of the SDK, not of the document
    input_audio_format: NotRequired[str | None]  # of the SDK, not of the document
    input_audio_transcription: NotRequired[
        SessionCreateResponseInputAudioTranscription | None
    ]  # of the SDK, not of the document
    max_response_output_tokens: NotRequired[
        int | Literal["inf"] | None
    ]  # of the SDK, not of the document
    modalities: NotRequired[
        list[Literal["text", "audio"]] | None
    ]  # of the SDK, not of the document
    output_audio_format: NotRequired[str | None]  # of the SDK, not of the document
    speed: NotRequired[float | None]  # of the SDK, not of the document
    temperature: NotRequired[float | None]  # of the SDK, not of the document
    voice: NotRequired[
        str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"] | None
    ]  # of the SDK, not of the document


class RealtimeSessionCreateResponseAudio(TypedDict):
    input: NotRequired[RealtimeSessionCreateResponseAudioInput]
    output: NotRequired[RealtimeSessionCreateResponseAudioOutput]


class RealtimeSessionCreateResponseAudioInput(TypedDict):
    format: NotRequired[RealtimeAudioFormats]
    transcription: NotRequired[AudioTranscriptionResponse | None]
    noise_reduction: NotRequired[RealtimeSessionCreateResponseAudioInputNoiseReduction | None]
    turn_detection: NotRequired[RealtimeSessionCreateResponseAudioInputTurnDetection | None]


class RealtimeSessionCreateResponseAudioInputNoiseReduction(TypedDict):
    type: NotRequired[NoiseReductionType]


class RealtimeSessionCreateResponseAudioInputTurnDetection(TypedDict):
    type: NotRequired[str]
    threshold: NotRequired[float]
    prefix_padding_ms: NotRequired[int]
    silence_duration_ms: NotRequired[int]


class RealtimeSessionCreateResponseAudioOutput(TypedDict):
    format: NotRequired[RealtimeAudioFormats]
    voice: NotRequired[VoiceIdsShared]
    speed: NotRequired[float]


class RealtimeSessionCreateResponseTracing(TypedDict):
    workflow_name: NotRequired[str]
    group_id: NotRequired[str]
    metadata: NotRequired[dict[str, object]]


class RealtimeSessionCreateResponseTurnDetection(TypedDict):
    type: NotRequired[str]
    threshold: NotRequired[float]
    prefix_padding_ms: NotRequired[int]
    silence_duration_ms: NotRequired[int]


class RealtimeTranscriptionSessionCreateRequest(TypedDict):
    turn_detection: NotRequired[RealtimeTranscriptionSessionCreateRequestTurnDetection]
    input_audio_noise_reduction: NotRequired[
        RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReduction | None
    ]
    input_audio_format: NotRequired[Literal["pcm16", "g711_ulaw", "g711_alaw"]]
    input_audio_transcription: NotRequired[AudioTranscription]
    include: NotRequired[list[Literal["item.input_audio_transcription.logprobs"]]]
    client_secret: NotRequired[
        TranscriptionSessionCreateParamsClientSecret
    ]  # of the SDK, not of the document
    modalities: NotRequired[list[Literal["text", "audio"]]]  # of the SDK, not of the document


class RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReduction(TypedDict):
    type: NotRequired[NoiseReductionType]


class RealtimeTranscriptionSessionCreateRequestTurnDetection(TypedDict):
    type: NotRequired[Literal["server_vad"]]
    threshold: NotRequired[float]
    prefix_padding_ms: NotRequired[int]
    silence_duration_ms: NotRequired[int]
    create_response: NotRequired[bool]  # of the SDK, not of the document
    eagerness: NotRequired[
        Literal["low", "medium", "high", "auto"]
    ]  # of the SDK, not of the document
    interrupt_response: NotRequired[bool]  # of the SDK, not of the document


class RealtimeTranscriptionSessionCreateResponse(TypedDict):
    client_secret: RealtimeTranscriptionSessionCreateResponseClientSecret | None
    modalities: NotRequired[list[Literal["text", "audio"]]]
    input_audio_format: NotRequired[str]
    input_audio_transcription: NotRequired[AudioTranscriptionResponse | None]
    turn_detection: NotRequired[RealtimeTranscriptionSessionCreateResponseTurnDetection | None]


class RealtimeTranscriptionSessionCreateResponseClientSecret(TypedDict):
    value: str
    expires_at: int


class RealtimeTranscriptionSessionCreateResponseTurnDetection(TypedDict):
    type: NotRequired[str]
    threshold: NotRequired[float]
    prefix_padding_ms: NotRequired[int]
    silence_duration_ms: NotRequired[int]


class SessionCreateParamsClientSecretExpiresAfter(TypedDict):
    anchor: Literal["created_at"]
    seconds: NotRequired[int]


class SessionCreateParamsInputAudioNoiseReduction(TypedDict):
    type: NotRequired[Literal["near_field", "far_field"]]


class SessionCreateResponseClientSecret(TypedDict):
    expires_at: int
    value: str


class SessionCreateResponseInputAudioTranscription(TypedDict):
    model: NotRequired[str | None]


class TranscriptionSessionCreateParamsClientSecret(TypedDict):
    expires_at: NotRequired[TranscriptionSessionCreateParamsClientSecretExpiresAt]


class TranscriptionSessionCreateParamsClientSecretExpiresAt(TypedDict):
    anchor: NotRequired[Literal["created_at"]]
    seconds: NotRequired[int]
