"""Types of `audio`.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from openai_responses_generated.types.common import VoiceIdsOrCustomVoice


class CreateSpeechRequest(TypedDict):
    model: str | Literal["tts-1", "tts-1-hd", "gpt-4o-mini-tts", "gpt-4o-mini-tts-2025-12-15"]
    input: Annotated[str, Field(max_length=4096)]
    instructions: NotRequired[Annotated[str, Field(max_length=4096)]]
    voice: VoiceIdsOrCustomVoice
    response_format: NotRequired[Literal["mp3", "opus", "aac", "flac", "wav", "pcm"]]
    speed: NotRequired[Annotated[float, Field(ge=0.25, le=4.0)]]
    stream_format: NotRequired[Literal["sse", "audio"]]


class CreateTranscriptionRequest(TypedDict):
    file: bytes
    model: (
        str
        | Literal[
            "whisper-1",
            "gpt-transcribe",
            "gpt-4o-transcribe",
            "gpt-4o-mini-transcribe",
            "gpt-4o-mini-transcribe-2025-12-15",
            "gpt-4o-transcribe-diarize",
        ]
    )
    language: NotRequired[str]
    languages: NotRequired[Annotated[list[str], Field(min_length=1)]]
    keywords: NotRequired[list[str]]
    prompt: NotRequired[str]
    response_format: NotRequired[AudioResponseFormat]
    temperature: NotRequired[float]
    include: NotRequired[list[TranscriptionInclude]]
    timestamp_granularities: NotRequired[list[Literal["word", "segment"]]]
    stream: NotRequired[bool | None]
    chunking_strategy: NotRequired[Literal["auto"] | VadConfig | None]
    known_speaker_names: NotRequired[Annotated[list[str], Field(max_length=4)]]
    known_speaker_references: NotRequired[Annotated[list[str], Field(max_length=4)]]


class CreateTranscriptionResponseDiarizedJson(TypedDict):
    task: NotRequired[Literal["transcribe"]]
    duration: NotRequired[float]
    text: str
    segments: list[TranscriptionDiarizedSegment]
    usage: NotRequired[
        Annotated[
            TranscriptTextUsageTokens | TranscriptTextUsageDuration, Field(discriminator="type")
        ]
    ]


class CreateTranscriptionResponseJson(TypedDict):
    text: str
    languages: NotRequired[list[TranscriptionLanguage]]
    logprobs: NotRequired[list[CreateTranscriptionResponseJsonLogprobsItem]]
    usage: NotRequired[
        Annotated[
            TranscriptTextUsageTokens | TranscriptTextUsageDuration, Field(discriminator="type")
        ]
    ]


class CreateTranscriptionResponseJsonLogprobsItem(TypedDict):
    token: NotRequired[str]
    logprob: NotRequired[float]
    bytes: NotRequired[list[float]]


class CreateTranscriptionResponseVerboseJson(TypedDict):
    language: str
    duration: float
    text: str
    words: NotRequired[list[TranscriptionWord]]
    segments: NotRequired[list[TranscriptionSegment]]
    usage: NotRequired[TranscriptTextUsageDuration]
    task: NotRequired[Literal["transcribe"]]


class CreateTranslationRequest(TypedDict):
    file: bytes
    model: str | Literal["whisper-1"]
    prompt: NotRequired[str]
    response_format: NotRequired[Literal["json", "text", "srt", "verbose_json", "vtt"]]
    temperature: NotRequired[float]


class CreateTranslationResponseJson(TypedDict):
    text: str


class CreateTranslationResponseVerboseJson(TypedDict):
    language: str
    duration: float
    text: str
    segments: NotRequired[list[TranscriptionSegment]]
    task: NotRequired[Literal["translate"]]


class CreateVoiceConsentRequest(TypedDict):
    name: str
    recording: bytes
    language: str


class CreateVoiceRequest(TypedDict):
    name: str
    audio_sample: NotRequired[bytes]
    consent: NotRequired[str]
    type: NotRequired[Literal["audio_sample", "prompt"]]  # of the SDK, not of the document
    prompt: NotRequired[str]  # of the SDK, not of the document
    model: NotRequired[
        str | Literal["auto"] | Literal["2026-10-08"]
    ]  # of the SDK, not of the document
    script_hint: NotRequired[str]  # of the SDK, not of the document


class ListVoiceConsentsQuery(TypedDict):
    after: NotRequired[str]
    limit: NotRequired[Annotated[int, Field(ge=1, le=100)]]


class SpeechAudioDeltaEvent(TypedDict):
    type: Literal["speech.audio.delta"]
    audio: str


class SpeechAudioDoneEvent(TypedDict):
    type: Literal["speech.audio.done"]
    usage: SpeechAudioDoneEventUsage


class SpeechAudioDoneEventUsage(TypedDict):
    input_tokens: int
    output_tokens: int
    total_tokens: int


class TranscriptTextDeltaEvent(TypedDict):
    type: Literal["transcript.text.delta"]
    delta: str
    logprobs: NotRequired[list[TranscriptTextDeltaEventLogprobsItem]]
    segment_id: NotRequired[str]


class TranscriptTextDeltaEventLogprobsItem(TypedDict):
    token: NotRequired[str]
    logprob: NotRequired[float]
    bytes: NotRequired[list[int]]


class TranscriptTextDoneEvent(TypedDict):
    type: Literal["transcript.text.done"]
    text: str
    languages: NotRequired[list[TranscriptionLanguage]]
    logprobs: NotRequired[list[TranscriptTextDoneEventLogprobsItem]]
    usage: NotRequired[TranscriptTextUsageTokens]


class TranscriptTextDoneEventLogprobsItem(TypedDict):
    token: NotRequired[str]
    logprob: NotRequired[float]
    bytes: NotRequired[list[int]]


class TranscriptTextSegmentEvent(TypedDict):
    type: Literal["transcript.text.segment"]
    id: str
    start: float
    end: float
    text: str
    speaker: str


class TranscriptTextUsageDuration(TypedDict):
    type: Literal["duration"]
    seconds: float


class TranscriptTextUsageTokens(TypedDict):
    type: Literal["tokens"]
    input_tokens: int
    input_token_details: NotRequired[TranscriptTextUsageTokensInputTokenDetails]
    output_tokens: int
    total_tokens: int


class TranscriptTextUsageTokensInputTokenDetails(TypedDict):
    text_tokens: NotRequired[int]
    audio_tokens: NotRequired[int]


class TranscriptionDiarizedSegment(TypedDict):
    type: Literal["transcript.text.segment"]
    id: str
    start: float
    end: float
    text: str
    speaker: str


class TranscriptionLanguage(TypedDict):
    code: str


class TranscriptionSegment(TypedDict):
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


class TranscriptionWord(TypedDict):
    word: str
    start: float
    end: float


class UpdateVoiceConsentRequest(TypedDict):
    name: str


class VadConfig(TypedDict):
    type: Literal["server_vad"]
    prefix_padding_ms: NotRequired[int]
    silence_duration_ms: NotRequired[int]
    threshold: NotRequired[float]


class VoiceConsentDeletedResource(TypedDict):
    id: str
    object: Literal["audio.voice_consent"]
    deleted: bool


class VoiceConsentListResource(TypedDict):
    object: Literal["list"]
    data: list[VoiceConsentResource]
    first_id: NotRequired[str | None]
    last_id: NotRequired[str | None]
    has_more: bool


class VoiceConsentResource(TypedDict):
    object: Literal["audio.voice_consent"]
    id: str
    name: str
    language: str
    created_at: int


class VoiceDeleted(TypedDict):
    id: str
    deleted: bool
    object: Literal["audio.voice.deleted"]


class VoiceResource(TypedDict):
    object: Literal["audio.voice"]
    id: str
    name: str
    created_at: int
    type: NotRequired[Literal["audio_sample", "prompt"]]  # of the SDK, not of the document
    prompt: NotRequired[str | None]  # of the SDK, not of the document


AudioResponseFormat: TypeAlias = Literal[
    "json", "text", "srt", "verbose_json", "vtt", "diarized_json"
]
CreateSpeechResponseStreamEvent: TypeAlias = Annotated[
    SpeechAudioDeltaEvent | SpeechAudioDoneEvent, Field(discriminator="type")
]
CreateTranscriptionResponse: TypeAlias = (
    CreateTranscriptionResponseJson
    | CreateTranscriptionResponseDiarizedJson
    | CreateTranscriptionResponseVerboseJson
)
CreateTranscriptionResponseStreamEvent: TypeAlias = Annotated[
    TranscriptTextSegmentEvent | TranscriptTextDeltaEvent | TranscriptTextDoneEvent,
    Field(discriminator="type"),
]
CreateTranslationResponse: TypeAlias = (
    CreateTranslationResponseJson | CreateTranslationResponseVerboseJson
)
TranscriptionInclude: TypeAlias = Literal["logprobs"]
