"""Deep partials of the types of `realtime`: every key optional.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field
from typing_extensions import TypedDict

from openai_responses_generated.types.beta_realtime_and_realtime import NoiseReductionType
from openai_responses_generated.types.common import VoiceIdsShared
from openai_responses_generated.types.partials.beta_realtime_and_realtime import (
    AudioTranscriptionResponsePartial,
    RealtimeAudioFormatsPartial,
    RealtimeFunctionToolPartial,
    RealtimeTruncationPartial,
)
from openai_responses_generated.types.partials.common import MCPToolPartial, PromptPartial
from openai_responses_generated.types.partials.realtime_and_responses import (
    ToolChoiceFunctionPartial,
    ToolChoiceMCPPartial,
)
from openai_responses_generated.types.realtime import RealtimeReasoningEffort
from openai_responses_generated.types.realtime_and_responses import ToolChoiceOptions


class RealtimeCreateClientSecretResponsePartial(TypedDict, total=False):
    value: str
    expires_at: int
    session: (
        RealtimeSessionCreateResponseGAPartial | RealtimeTranscriptionSessionCreateResponseGAPartial
    )


class RealtimeReasoningPartial(TypedDict, total=False):
    effort: RealtimeReasoningEffort


class RealtimeSessionCreateResponseGAPartial(TypedDict, total=False):
    type: Literal["realtime"]
    id: str
    object: Literal["realtime.session"]
    expires_at: int
    output_modalities: list[Literal["text", "audio"]]
    model: (
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
    )
    instructions: str
    audio: RealtimeSessionCreateResponseGAAudioPartial
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None
    tracing: Literal["auto"] | RealtimeSessionCreateResponseGATracingPartial | None
    tools: list[RealtimeFunctionToolPartial | MCPToolPartial]
    tool_choice: ToolChoiceOptions | ToolChoiceFunctionPartial | ToolChoiceMCPPartial
    reasoning: RealtimeReasoningPartial
    max_output_tokens: int | Literal["inf"]
    truncation: RealtimeTruncationPartial
    prompt: PromptPartial
    parallel_tool_calls: bool | None


class RealtimeSessionCreateResponseGAAudioPartial(TypedDict, total=False):
    input: RealtimeSessionCreateResponseGAAudioInputPartial
    output: RealtimeSessionCreateResponseGAAudioOutputPartial


class RealtimeSessionCreateResponseGAAudioInputPartial(TypedDict, total=False):
    format: RealtimeAudioFormatsPartial
    transcription: AudioTranscriptionResponsePartial | None
    noise_reduction: RealtimeSessionCreateResponseGAAudioInputNoiseReductionPartial | None
    turn_detection: RealtimeTurnDetectionPartial | None


class RealtimeSessionCreateResponseGAAudioInputNoiseReductionPartial(TypedDict, total=False):
    type: NoiseReductionType
    strength: float | None


class RealtimeSessionCreateResponseGAAudioOutputPartial(TypedDict, total=False):
    format: RealtimeAudioFormatsPartial
    voice: VoiceIdsShared
    speed: Annotated[float, Field(ge=0.25, le=1.5)]


class RealtimeSessionCreateResponseGATracingPartial(TypedDict, total=False):
    workflow_name: str
    group_id: str
    metadata: dict[str, object]


class RealtimeTranscriptionSessionCreateResponseGAPartial(TypedDict, total=False):
    type: Literal["transcription"]
    id: str
    object: str
    expires_at: int
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None
    audio: RealtimeTranscriptionSessionCreateResponseGAAudioPartial


class RealtimeTranscriptionSessionCreateResponseGAAudioPartial(TypedDict, total=False):
    input: RealtimeTranscriptionSessionCreateResponseGAAudioInputPartial


class RealtimeTranscriptionSessionCreateResponseGAAudioInputPartial(TypedDict, total=False):
    format: RealtimeAudioFormatsPartial
    transcription: AudioTranscriptionResponsePartial | None
    noise_reduction: (
        RealtimeTranscriptionSessionCreateResponseGAAudioInputNoiseReductionPartial | None
    )
    turn_detection: (
        RealtimeTranscriptionSessionCreateResponseGAAudioInputTurnDetectionPartial | None
    )


class RealtimeTranscriptionSessionCreateResponseGAAudioInputNoiseReductionPartial(
    TypedDict, total=False
):
    type: NoiseReductionType
    strength: float | None


class RealtimeTranscriptionSessionCreateResponseGAAudioInputTurnDetectionPartial(
    TypedDict, total=False
):
    type: str
    threshold: float
    prefix_padding_ms: int
    silence_duration_ms: int
    idle_timeout_ms: int | None


class RealtimeTranslationClientSecretCreateResponsePartial(TypedDict, total=False):
    value: str
    expires_at: int
    session: RealtimeTranslationSessionPartial


class RealtimeTranslationSessionPartial(TypedDict, total=False):
    id: str
    type: Literal["translation"]
    expires_at: int
    model: str
    audio: RealtimeTranslationSessionAudioPartial


class RealtimeTranslationSessionAudioPartial(TypedDict, total=False):
    input: RealtimeTranslationSessionAudioInputPartial
    output: RealtimeTranslationSessionAudioOutputPartial


class RealtimeTranslationSessionAudioInputPartial(TypedDict, total=False):
    transcription: RealtimeTranslationSessionAudioInputTranscriptionPartial | None
    noise_reduction: RealtimeTranslationSessionAudioInputNoiseReductionPartial | None


class RealtimeTranslationSessionAudioInputNoiseReductionPartial(TypedDict, total=False):
    type: NoiseReductionType
    strength: float | None


class RealtimeTranslationSessionAudioInputTranscriptionPartial(TypedDict, total=False):
    model: str


class RealtimeTranslationSessionAudioOutputPartial(TypedDict, total=False):
    language: str


class RealtimeTurnDetectionSemanticVadPartial(TypedDict, total=False):
    type: Literal["semantic_vad"]
    eagerness: Literal["low", "medium", "high", "auto"]
    create_response: bool
    interrupt_response: bool


class RealtimeTurnDetectionServerVadPartial(TypedDict, total=False):
    type: Literal["server_vad"]
    threshold: float
    prefix_padding_ms: int
    silence_duration_ms: int
    create_response: bool
    interrupt_response: bool
    idle_timeout_ms: Annotated[int, Field(ge=5000, le=30000)] | None


RealtimeTurnDetectionPartial: TypeAlias = (
    RealtimeTurnDetectionServerVadPartial | RealtimeTurnDetectionSemanticVadPartial | None
)
