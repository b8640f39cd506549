"""Event constructors and stream bases of `audio`.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_responses._core.event_schema import EventSchema
from openai_responses._core.event_streams import AsyncEventStream, EventConstructors, EventStream
from openai_responses._core.unset import UNSET, Unset

if TYPE_CHECKING:
    import openai.types.audio

    from openai_responses_generated.types.audio import (
        CreateSpeechResponseStreamEvent,
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
    """The events that `audio.speech.create` can send."""

    operation_id = "createSpeech"
    schema = EventSchema(
        module="openai_responses_generated.types.audio",
        name="CreateSpeechResponseStreamEvent",
        discriminator="type",
        variants={
            "speech.audio.delta": "SpeechAudioDeltaEvent",
            "speech.audio.done": "SpeechAudioDoneEvent",
        },
    )

    def delta(
        self,
        *,
        audio: str,
    ) -> SpeechAudioDeltaEvent:
        """`speech.audio.delta` (SpeechAudioDeltaEvent)."""
        return self._event(
            "speech.audio.delta",
            audio=audio,
        )

    def done(
        self,
        *,
        usage: SpeechAudioDoneEventUsage,
    ) -> SpeechAudioDoneEvent:
        """`speech.audio.done` (SpeechAudioDoneEvent)."""
        return self._event(
            "speech.audio.done",
            usage=usage,
        )


class CreateSpeechEventStream(CreateSpeechEvents, EventStream["CreateSpeechResponseStreamEvent"]):
    """Base for streams of `audio.speech.create`: override `generate`."""


class AsyncCreateSpeechEventStream(
    CreateSpeechEvents, AsyncEventStream["CreateSpeechResponseStreamEvent"]
):
    """Base for streams of `audio.speech.create` that await: override `agenerate`."""


class CreateTranscriptionEvents(EventConstructors):
    """The events that `audio.transcriptions.create` can send."""

    operation_id = "createTranscription"
    schema = EventSchema(
        module="openai_responses_generated.types.audio",
        name="CreateTranscriptionResponseStreamEvent",
        discriminator="type",
        variants={
            "transcript.text.delta": "TranscriptTextDeltaEvent",
            "transcript.text.done": "TranscriptTextDoneEvent",
            "transcript.text.segment": "TranscriptTextSegmentEvent",
        },
    )

    def delta(
        self,
        *,
        delta: str,
        logprobs: list[TranscriptTextDeltaEventLogprobsItem] | Unset = UNSET,
        segment_id: str | Unset = UNSET,
    ) -> TranscriptTextDeltaEvent:
        """`transcript.text.delta` (TranscriptTextDeltaEvent)."""
        return self._event(
            "transcript.text.delta",
            delta=delta,
            logprobs=logprobs,
            segment_id=segment_id,
        )

    def done(
        self,
        *,
        text: str,
        languages: list[TranscriptionLanguage] | Unset = UNSET,
        logprobs: list[TranscriptTextDoneEventLogprobsItem] | Unset = UNSET,
        usage: TranscriptTextUsageTokens | Unset = UNSET,
    ) -> TranscriptTextDoneEvent:
        """`transcript.text.done` (TranscriptTextDoneEvent)."""
        return self._event(
            "transcript.text.done",
            text=text,
            languages=languages,
            logprobs=logprobs,
            usage=usage,
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
        return self._event(
            "transcript.text.segment",
            id=id,
            start=start,
            end=end,
            text=text,
            speaker=speaker,
        )


class CreateTranscriptionEventStream(
    CreateTranscriptionEvents,
    EventStream[
        "CreateTranscriptionResponseStreamEvent | openai.types.audio.TranscriptionStreamEvent"
    ],
):
    """Base for streams of `audio.transcriptions.create`: override `generate`."""


class AsyncCreateTranscriptionEventStream(
    CreateTranscriptionEvents,
    AsyncEventStream[
        "CreateTranscriptionResponseStreamEvent | openai.types.audio.TranscriptionStreamEvent"
    ],
):
    """Base for streams of `audio.transcriptions.create` that await: override `agenerate`."""
