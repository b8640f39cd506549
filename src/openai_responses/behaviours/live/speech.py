"""Speech in Live sessions: audio of the model with its transcript, and transcripts of the user."""

from __future__ import annotations

from array import array
from base64 import b64decode, b64encode
from collections.abc import Iterator, Mapping

from openai_responses._core.completion.api_defaults import INITIAL_VALUES
from openai_responses._core.completion.tokens import count_tokens
from openai_responses._core.json_values.type_guards import JsonObject
from openai_responses._core.streams.synthesis.cutting import cut_at_tokens
from openai_responses.behaviours.fields import text_at
from openai_responses.behaviours.realtime.audio import PCM16, AudioFormat, pieces, speech_of

from .api_words import invalid_audio

__all__ = [
    "DEFAULT_TEXT",
    "command_audio",
    "duration_ms",
    "input_transcript",
    "sideband_event",
    "speech_events",
]

DEFAULT_TEXT = str(INITIAL_VALUES["output_text.text"])

_FIELDS: Mapping[str, str] = {
    "session.input_audio.append": "audio",
    "session.output_audio.delta": "delta",
}


def command_audio(command: Mapping[str, object]) -> bytes:
    """Return the audio of a command. Raises ApiError if it is not in base64."""
    try:
        return b64decode(text_at(command, "audio"), validate=True)
    except ValueError:
        raise invalid_audio("Invalid 'audio'. Expected audio bytes in base64.") from None


def input_transcript(text: str, start_ms: int, end_ms: int) -> JsonObject:
    """Return the event with the transcript of a turn of the user."""
    times = {"start_ms": start_ms, "end_ms": end_ms}
    return {"type": "session.input_transcript.delta", "delta": text, **times}


def duration_ms(text: str) -> int:
    """Return the length of the speech for a text, in milliseconds."""
    return round(PCM16.milliseconds(len(speech_of(count_tokens(text), PCM16))))


def speech_events(text: str, at_ms: int, audio: AudioFormat) -> Iterator[JsonObject]:
    """Yield the events of a spoken text from a time on: pieces of transcript and of audio."""
    for words in cut_at_tokens(text):
        data = speech_of(count_tokens(words), audio)
        times = {"start_ms": at_ms, "end_ms": at_ms + round(audio.milliseconds(len(data)))}
        yield {"type": "session.output_transcript.delta", "delta": words, **times}
        for piece in pieces(data, audio):
            end_ms = at_ms + round(audio.milliseconds(len(piece)))
            delta = {"delta": b64encode(piece).decode(), "start_ms": at_ms, "end_ms": end_ms}
            yield {"type": "session.output_audio.delta", **delta}
            at_ms = end_ms


def sideband_event(event: Mapping[str, object], audio: AudioFormat) -> Mapping[str, object]:
    """Return an event with its audio in the format of sidebands: PCM16 at 24 kHz."""
    name = _FIELDS.get(text_at(event, "type"))
    if name is None or audio == PCM16:
        return event
    samples = audio.decode(b64decode(text_at(event, name)))
    count = len(samples) * PCM16.rate // audio.rate
    resampled = array("h", (samples[each * audio.rate // PCM16.rate] for each in range(count)))
    return {**event, name: b64encode(PCM16.encode(resampled)).decode()}
