"""Types of `beta_realtime_and_realtime`.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field
from typing_extensions import NotRequired, TypedDict


class AudioTranscription(TypedDict):
    model: NotRequired[
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
    ]
    language: NotRequired[str]
    languages: NotRequired[Annotated[list[str], Field(min_length=1)]]
    keywords: NotRequired[list[str]]
    prompt: NotRequired[str]
    delay: NotRequired[Literal["minimal", "low", "medium", "high", "xhigh"]]


class AudioTranscriptionResponse(TypedDict):
    model: NotRequired[
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
    ]
    language: NotRequired[str | None]
    languages: NotRequired[Annotated[list[str], Field(min_length=1)]]
    prompt: NotRequired[str | None]
    delay: NotRequired[
        Literal["minimal", "low", "medium", "high", "xhigh"] | None
    ]  # of the SDK, not of the document
    keywords: NotRequired[list[str] | None]  # of the SDK, not of the document


class RealtimeAudioFormatsAudioPcm(TypedDict):
    type: NotRequired[Literal["audio/pcm"]]
    rate: NotRequired[Literal[24000]]


class RealtimeAudioFormatsAudioPcma(TypedDict):
    type: NotRequired[Literal["audio/pcma"]]


class RealtimeAudioFormatsAudioPcmu(TypedDict):
    type: NotRequired[Literal["audio/pcmu"]]


class RealtimeFunctionTool(TypedDict):
    type: NotRequired[Literal["function"]]
    name: NotRequired[str]
    description: NotRequired[str | None]
    parameters: NotRequired[dict[str, object]]


class RealtimeTruncationObject(TypedDict):
    type: Literal["retention_ratio"]
    retention_ratio: Annotated[float, Field(ge=0.0, le=1.0)]
    token_limits: NotRequired[RealtimeTruncationObjectTokenLimits]


class RealtimeTruncationObjectTokenLimits(TypedDict):
    post_instructions: NotRequired[Annotated[int, Field(ge=0)]]


NoiseReductionType: TypeAlias = Literal["near_field", "far_field"]
RealtimeAudioFormats: TypeAlias = (
    RealtimeAudioFormatsAudioPcm | RealtimeAudioFormatsAudioPcmu | RealtimeAudioFormatsAudioPcma
)
RealtimeTruncation: TypeAlias = Literal["auto", "disabled"] | RealtimeTruncationObject
