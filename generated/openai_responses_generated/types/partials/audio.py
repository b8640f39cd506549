"""Deep partials of the types of `audio`: every key optional.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

from typing_extensions import TypedDict


class CreateTranscriptionResponseDiarizedJsonPartial(TypedDict, total=False):
    task: Literal["transcribe"]
    duration: float
    text: str
    segments: list[TranscriptionDiarizedSegmentPartial]
    usage: TranscriptTextUsageTokensPartial | TranscriptTextUsageDurationPartial


class CreateTranscriptionResponseJsonPartial(TypedDict, total=False):
    text: str
    languages: list[TranscriptionLanguagePartial]
    logprobs: list[CreateTranscriptionResponseJsonLogprobsItemPartial]
    usage: TranscriptTextUsageTokensPartial | TranscriptTextUsageDurationPartial


class CreateTranscriptionResponseJsonLogprobsItemPartial(TypedDict, total=False):
    token: str
    logprob: float
    bytes: list[float]


class CreateTranscriptionResponseVerboseJsonPartial(TypedDict, total=False):
    language: str
    duration: float
    text: str
    words: list[TranscriptionWordPartial]
    segments: list[TranscriptionSegmentPartial]
    usage: TranscriptTextUsageDurationPartial
    task: Literal["transcribe"]


class CreateTranslationResponseJsonPartial(TypedDict, total=False):
    text: str


class CreateTranslationResponseVerboseJsonPartial(TypedDict, total=False):
    language: str
    duration: float
    text: str
    segments: list[TranscriptionSegmentPartial]
    task: Literal["translate"]


class TranscriptTextUsageDurationPartial(TypedDict, total=False):
    type: Literal["duration"]
    seconds: float


class TranscriptTextUsageTokensPartial(TypedDict, total=False):
    type: Literal["tokens"]
    input_tokens: int
    input_token_details: TranscriptTextUsageTokensInputTokenDetailsPartial
    output_tokens: int
    total_tokens: int


class TranscriptTextUsageTokensInputTokenDetailsPartial(TypedDict, total=False):
    text_tokens: int
    audio_tokens: int


class TranscriptionDiarizedSegmentPartial(TypedDict, total=False):
    type: Literal["transcript.text.segment"]
    id: str
    start: float
    end: float
    text: str
    speaker: str


class TranscriptionLanguagePartial(TypedDict, total=False):
    code: str


class TranscriptionSegmentPartial(TypedDict, total=False):
    id: int
    seek: int
    start: float
    end: float
    text: str
    tokens: list[int]
    temperature: float
    avg_logprob: float
    compression_ratio: float
    no_speech_prob: float


class TranscriptionWordPartial(TypedDict, total=False):
    word: str
    start: float
    end: float


class VoiceConsentDeletedResourcePartial(TypedDict, total=False):
    id: str
    object: Literal["audio.voice_consent"]
    deleted: bool


class VoiceConsentListResourcePartial(TypedDict, total=False):
    object: Literal["list"]
    data: list[VoiceConsentResourcePartial]
    first_id: str | None
    last_id: str | None
    has_more: bool


class VoiceConsentResourcePartial(TypedDict, total=False):
    object: Literal["audio.voice_consent"]
    id: str
    name: str
    language: str
    created_at: int


class VoiceDeletedPartial(TypedDict, total=False):
    id: str
    deleted: bool
    object: Literal["audio.voice.deleted"]


class VoiceResourcePartial(TypedDict, total=False):
    object: Literal["audio.voice"]
    id: str
    name: str
    created_at: int
    type: Literal["audio_sample", "prompt"]
    prompt: str | None


CreateTranscriptionResponsePartial: TypeAlias = (
    CreateTranscriptionResponseJsonPartial
    | CreateTranscriptionResponseDiarizedJsonPartial
    | CreateTranscriptionResponseVerboseJsonPartial
)
CreateTranslationResponsePartial: TypeAlias = (
    CreateTranslationResponseJsonPartial | CreateTranslationResponseVerboseJsonPartial
)
