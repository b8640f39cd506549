"""Deep partials of the types of `beta_realtime`: every key optional.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from openai_responses_generated.types.beta_realtime_and_realtime import NoiseReductionType
from openai_responses_generated.types.common import VoiceIdsShared
from openai_responses_generated.types.partials.beta_realtime_and_realtime import (
    AudioTranscriptionResponsePartial,
    RealtimeAudioFormatsPartial,
    RealtimeFunctionToolPartial,
)


class RealtimeSessionCreateResponsePartial(TypedDict, total=False):
    id: str
    object: str
    expires_at: int
    include: list[Literal["item.input_audio_transcription.logprobs"]]
    model: str
    output_modalities: list[Literal["text", "audio"]]
    instructions: str
    audio: RealtimeSessionCreateResponseAudioPartial
    tracing: Literal["auto"] | RealtimeSessionCreateResponseTracingPartial
    turn_detection: RealtimeSessionCreateResponseTurnDetectionPartial | None
    tools: list[RealtimeFunctionToolPartial]
    tool_choice: str
    max_output_tokens: int | Literal["inf"]
    client_secret: SessionCreateResponseClientSecretPartial
    input_audio_format: str | None
    input_audio_transcription: SessionCreateResponseInputAudioTranscriptionPartial | None
    max_response_output_tokens: int | Literal["inf"] | None
    modalities: list[Literal["text", "audio"]] | None
    output_audio_format: str | None
    speed: float | None
    temperature: float | None
    voice: (
        str | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"] | None
    )


class RealtimeSessionCreateResponseAudioPartial(TypedDict, total=False):
    input: RealtimeSessionCreateResponseAudioInputPartial
    output: RealtimeSessionCreateResponseAudioOutputPartial


class RealtimeSessionCreateResponseAudioInputPartial(TypedDict, total=False):
    format: RealtimeAudioFormatsPartial
    transcription: AudioTranscriptionResponsePartial | None
    noise_reduction: RealtimeSessionCreateResponseAudioInputNoiseReductionPartial | None
    turn_detection: RealtimeSessionCreateResponseAudioInputTurnDetectionPartial | None


class RealtimeSessionCreateResponseAudioInputNoiseReductionPartial(TypedDict, total=False):
    type: NoiseReductionType


class RealtimeSessionCreateResponseAudioInputTurnDetectionPartial(TypedDict, total=False):
    type: str
    threshold: float
    prefix_padding_ms: int
    silence_duration_ms: int


class RealtimeSessionCreateResponseAudioOutputPartial(TypedDict, total=False):
    format: RealtimeAudioFormatsPartial
    voice: VoiceIdsShared
    speed: float


class RealtimeSessionCreateResponseTracingPartial(TypedDict, total=False):
    workflow_name: str
    group_id: str
    metadata: dict[str, object]


class RealtimeSessionCreateResponseTurnDetectionPartial(TypedDict, total=False):
    type: str
    threshold: float
    prefix_padding_ms: int
    silence_duration_ms: int


class RealtimeTranscriptionSessionCreateResponsePartial(TypedDict, total=False):
    client_secret: RealtimeTranscriptionSessionCreateResponseClientSecretPartial | None
    modalities: list[Literal["text", "audio"]]
    input_audio_format: str
    input_audio_transcription: AudioTranscriptionResponsePartial | None
    turn_detection: RealtimeTranscriptionSessionCreateResponseTurnDetectionPartial | None


class RealtimeTranscriptionSessionCreateResponseClientSecretPartial(TypedDict, total=False):
    value: str
    expires_at: int


class RealtimeTranscriptionSessionCreateResponseTurnDetectionPartial(TypedDict, total=False):
    type: str
    threshold: float
    prefix_padding_ms: int
    silence_duration_ms: int


class SessionCreateResponseClientSecretPartial(TypedDict, total=False):
    expires_at: int
    value: str


class SessionCreateResponseInputAudioTranscriptionPartial(TypedDict, total=False):
    model: str | None
