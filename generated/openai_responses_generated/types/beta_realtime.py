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


class RealtimeSessionCreateRequestClientSecret(TypedDict):
    value: str
    expires_at: int


class RealtimeSessionCreateRequestInputAudioTranscription(TypedDict):
    model: NotRequired[str]


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


class RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReduction(TypedDict):
    type: NotRequired[NoiseReductionType]


class RealtimeTranscriptionSessionCreateRequestTurnDetection(TypedDict):
    type: NotRequired[Literal["server_vad"]]
    threshold: NotRequired[float]
    prefix_padding_ms: NotRequired[int]
    silence_duration_ms: NotRequired[int]


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
