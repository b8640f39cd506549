"""Event constructors and stream bases of `audio`.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, cast

from openai_responses._core.json_values.unset import UNSET, Unset
from openai_responses._core.spec.event_schema import EventSchema
from openai_responses._core.streams.event_streams import (
    AsyncEventStream,
    EventConstructors,
    EventStream,
)
from openai_responses._core.streams.request import RequestOf

if TYPE_CHECKING:
    import openai.types.audio

    from openai_responses_generated.types.audio import (
        CreateSpeechRequest,
        CreateSpeechResponseStreamEvent,
        CreateTranscriptionRequest,
        CreateTranscriptionResponseStreamEvent,
        SpeechAudioDeltaEvent,
        SpeechAudioDoneEvent,
        SpeechAudioDoneEventUsage,
        TranscriptionLanguage,
        TranscriptTextDeltaEvent,
        TranscriptTextDeltaEventLogprobsItem,
        TranscriptTextDoneEvent,
        TranscriptTextDoneEventLogprobsItem,
        TranscriptTextSegmentEvent,
        TranscriptTextUsageTokens,
    )


class CreateSpeechEvents(EventConstructors):
    """The events that `audio.speech.create` can send.

    POST /audio/speech: https://developers.openai.com/api/reference/resources/audio/subresources/speech/methods/create
    """

    operation_id = "createSpeech"
    schema = EventSchema(
        union=("openai_responses_generated.schemas.audio", "CreateSpeechResponseStreamEvent"),
        discriminator="type",
        variants={
            "speech.audio.delta": (
                "openai_responses_generated.schemas.audio",
                "SpeechAudioDeltaEvent",
            ),
            "speech.audio.done": (
                "openai_responses_generated.schemas.audio",
                "SpeechAudioDoneEvent",
            ),
        },
    )
    request = RequestOf["CreateSpeechRequest"]()

    def delta(
        self,
        *,
        audio: str,
    ) -> SpeechAudioDeltaEvent:
        """`speech.audio.delta` (SpeechAudioDeltaEvent)."""
        return cast(
            "SpeechAudioDeltaEvent",
            self._event(
                "speech.audio.delta",
                audio=audio,
            ),
        )

    def done(
        self,
        *,
        usage: SpeechAudioDoneEventUsage,
    ) -> SpeechAudioDoneEvent:
        """`speech.audio.done` (SpeechAudioDoneEvent)."""
        return cast(
            "SpeechAudioDoneEvent",
            self._event(
                "speech.audio.done",
                usage=usage,
            ),
        )


# What a stream may yield: what the constructors return, dicts of that shape, the SDK's objects.
CreateSpeechEvent: TypeAlias = "CreateSpeechResponseStreamEvent"


class CreateSpeechEventStream(CreateSpeechEvents, EventStream["CreateSpeechEvent"]):
    """Base for streams of `audio.speech.create`: override `generate`.

    POST /audio/speech: https://developers.openai.com/api/reference/resources/audio/subresources/speech/methods/create
    """


class AsyncCreateSpeechEventStream(CreateSpeechEvents, AsyncEventStream["CreateSpeechEvent"]):
    """Base for streams of `audio.speech.create` that await: override `agenerate`.

    POST /audio/speech: https://developers.openai.com/api/reference/resources/audio/subresources/speech/methods/create
    """


class CreateTranscriptionEvents(EventConstructors):
    """The events that `audio.transcriptions.create` can send.

    POST /audio/transcriptions: https://developers.openai.com/api/reference/resources/audio/subresources/transcriptions/methods/create
    """

    operation_id = "createTranscription"
    schema = EventSchema(
        union=(
            "openai_responses_generated.schemas.audio",
            "CreateTranscriptionResponseStreamEvent",
        ),
        discriminator="type",
        variants={
            "transcript.text.delta": (
                "openai_responses_generated.schemas.audio",
                "TranscriptTextDeltaEvent",
            ),
            "transcript.text.done": (
                "openai_responses_generated.schemas.audio",
                "TranscriptTextDoneEvent",
            ),
            "transcript.text.segment": (
                "openai_responses_generated.schemas.audio",
                "TranscriptTextSegmentEvent",
            ),
        },
    )
    request = RequestOf["CreateTranscriptionRequest"]()

    def delta(
        self,
        *,
        delta: str,
        logprobs: list[TranscriptTextDeltaEventLogprobsItem] | Unset = UNSET,
        segment_id: str | Unset = UNSET,
    ) -> TranscriptTextDeltaEvent:
        """`transcript.text.delta` (TranscriptTextDeltaEvent)."""
        return cast(
            "TranscriptTextDeltaEvent",
            self._event(
                "transcript.text.delta",
                delta=delta,
                logprobs=logprobs,
                segment_id=segment_id,
            ),
        )

    def done(
        self,
        *,
        text: str | Unset = UNSET,
        languages: list[TranscriptionLanguage] | Unset = UNSET,
        logprobs: list[TranscriptTextDoneEventLogprobsItem] | Unset = UNSET,
        usage: TranscriptTextUsageTokens | Unset = UNSET,
    ) -> TranscriptTextDoneEvent:
        """`transcript.text.done` (TranscriptTextDoneEvent)."""
        return cast(
            "TranscriptTextDoneEvent",
            self._event(
                "transcript.text.done",
                text=text,
                languages=languages,
                logprobs=logprobs,
                usage=usage,
            ),
        )

    def segment(
        self,
        *,
        id: str,
        start: float,
        end: float,
        text: str,
        speaker: str,
    ) -> TranscriptTextSegmentEvent:
        """`transcript.text.segment` (TranscriptTextSegmentEvent)."""
        return cast(
            "TranscriptTextSegmentEvent",
            self._event(
                "transcript.text.segment",
                id=id,
                start=start,
                end=end,
                text=text,
                speaker=speaker,
            ),
        )


# What a stream may yield: what the constructors return, dicts of that shape, the SDK's objects.
CreateTranscriptionEvent: TypeAlias = (
    "CreateTranscriptionResponseStreamEvent | openai.types.audio.TranscriptionStreamEvent"
)


class CreateTranscriptionEventStream(
    CreateTranscriptionEvents, EventStream["CreateTranscriptionEvent"]
):
    """Base for streams of `audio.transcriptions.create`: override `generate`.

    POST /audio/transcriptions: https://developers.openai.com/api/reference/resources/audio/subresources/transcriptions/methods/create
    """


class AsyncCreateTranscriptionEventStream(
    CreateTranscriptionEvents, AsyncEventStream["CreateTranscriptionEvent"]
):
    """Base for streams of `audio.transcriptions.create` that await: override `agenerate`.

    POST /audio/transcriptions: https://developers.openai.com/api/reference/resources/audio/subresources/transcriptions/methods/create
    """
