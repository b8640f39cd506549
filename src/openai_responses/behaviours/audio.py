"""Audio: speech as silence, and a fixed transcription in every format."""

from __future__ import annotations

from collections.abc import Mapping

from openai_responses._core.behaviours.table import Call, Media
from openai_responses._core.completion.tokens import count_tokens
from openai_responses._core.json_values.type_guards import is_list
from openai_responses._core.streams.stream_parameter import asks_for_stream

from .media import sound
from .subtitles import FORMATS

__all__ = ["format_answer", "speech", "transcription", "translation"]

_TEXT = "Hello, world! This is a test."
_SECONDS = 2.0

# Tokens per second of audio.
_TOKENS_PER_SECOND = 10

_PLAIN = "text/plain; charset=utf-8"

_MEDIA_TYPES = {"mp3": "audio/mpeg", "opus": "audio/opus"}


def speech(call: Call) -> Media:
    """Return silence in the requested audio format."""
    name = str(call.fields.get("response_format") or "mp3")
    return Media(sound(name), _MEDIA_TYPES.get(name, f"audio/{name}"))


def transcription(call: Call) -> object:
    """Return a transcription with the other fields of the requested format."""
    name = _format(call)
    if name == "verbose_json":
        return {**_verbose(call, "transcribe"), "usage": _usage("whisper-1")}
    answer: dict[str, object] = {"text": _TEXT, "usage": _usage(str(call.fields.get("model")))}
    if name == "diarized_json":
        answer |= {"task": "transcribe", "duration": _SECONDS, "segments": [_spoken_segment()]}
    return answer


def translation(call: Call) -> object:
    """Return a translation with the other fields of the requested format."""
    name = _format(call)
    return _verbose(call, "translate") if name == "verbose_json" else {"text": _TEXT}


def format_answer(answer: Mapping[str, object], call: Call) -> Mapping[str, object] | Media:
    """Return a transcription as text if the request asks for a text format, else unchanged.

    Streams are unchanged too: events have their own format.
    """
    facts, write = call.operation.stream, FORMATS.get(_format(call))
    if write is None or (facts is not None and asks_for_stream(facts, call.request)):
        return answer
    return Media(write(answer, _SECONDS).encode(), _PLAIN)


def _format(call: Call) -> str:
    return str(call.fields.get("response_format") or "json")


def _verbose(call: Call, task: str) -> dict[str, object]:
    granularities = call.fields.get("timestamp_granularities")
    words = is_list(granularities) and "word" in granularities
    segments = not is_list(granularities) or "segment" in granularities
    return {
        "task": task,
        "language": "english",
        "duration": _SECONDS,
        "text": _TEXT,
        **({"words": _words()} if words else {}),
        **({"segments": [_segment()]} if segments else {}),
    }


def _words() -> list[dict[str, object]]:
    words = [word.strip(",.!") for word in _TEXT.split()]
    length = _SECONDS / len(words)
    return [
        {"word": word, "start": round(i * length, 2), "end": round((i + 1) * length, 2)}
        for i, word in enumerate(words)
    ]


def _segment() -> dict[str, object]:
    return {
        "id": 0,
        "seek": 0,
        "start": 0.0,
        "end": _SECONDS,
        "text": f" {_TEXT}",
        "tokens": list(range(50364, 50364 + count_tokens(_TEXT))),
        "temperature": 0.0,
        "avg_logprob": -0.25,
        "compression_ratio": 1.0,
        "no_speech_prob": 0.01,
    }


def _spoken_segment() -> dict[str, object]:
    return {
        "type": "transcript.text.segment",
        "id": "seg_0",
        "start": 0.0,
        "end": _SECONDS,
        "text": f" {_TEXT}",
        "speaker": "A",
    }


def _usage(model: str) -> dict[str, object]:
    """Return the usage: whisper is charged by time, all other models by tokens."""
    if model == "whisper-1":
        return {"type": "duration", "seconds": _SECONDS}
    input_tokens, output_tokens = int(_SECONDS * _TOKENS_PER_SECOND), count_tokens(_TEXT)
    return {
        "type": "tokens",
        "input_tokens": input_tokens,
        "input_token_details": {"text_tokens": 0, "audio_tokens": input_tokens},
        "output_tokens": output_tokens,
        "total_tokens": input_tokens + output_tokens,
    }
