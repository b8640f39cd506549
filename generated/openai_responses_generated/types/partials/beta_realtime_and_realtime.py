"""Deep partials of the types of `beta_realtime_and_realtime`: every key optional.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field
from typing_extensions import TypedDict


class AudioTranscriptionResponsePartial(TypedDict, total=False):
    model: (
        str
        | Literal[
            "whisper-1",
            "gpt-transcribe",
            "gpt-live-transcribe",
            "gpt-4o-mini-transcribe",
            "gpt-4o-mini-transcribe-2025-12-15",
            "gpt-4o-transcribe",
            "gpt-4o-transcribe-diarize",
            "gpt-realtime-whisper",
        ]
    )
    language: str | None
    languages: Annotated[list[str], Field(min_length=1)]
    prompt: str | None
    delay: Literal["minimal", "low", "medium", "high", "xhigh"] | None
    keywords: list[str] | None


class RealtimeAudioFormatsAudioPcmPartial(TypedDict, total=False):
    type: Literal["audio/pcm"]
    rate: Literal[24000]


class RealtimeAudioFormatsAudioPcmaPartial(TypedDict, total=False):
    type: Literal["audio/pcma"]


class RealtimeAudioFormatsAudioPcmuPartial(TypedDict, total=False):
    type: Literal["audio/pcmu"]


class RealtimeFunctionToolPartial(TypedDict, total=False):
    type: Literal["function"]
    name: str
    description: str | None
    parameters: dict[str, object]


class RealtimeTruncationObjectPartial(TypedDict, total=False):
    type: Literal["retention_ratio"]
    retention_ratio: Annotated[float, Field(ge=0.0, le=1.0)]
    token_limits: RealtimeTruncationObjectTokenLimitsPartial


class RealtimeTruncationObjectTokenLimitsPartial(TypedDict, total=False):
    post_instructions: Annotated[int, Field(ge=0)]


RealtimeAudioFormatsPartial: TypeAlias = (
    RealtimeAudioFormatsAudioPcmPartial
    | RealtimeAudioFormatsAudioPcmuPartial
    | RealtimeAudioFormatsAudioPcmaPartial
)
RealtimeTruncationPartial: TypeAlias = Literal["auto", "disabled"] | RealtimeTruncationObjectPartial
