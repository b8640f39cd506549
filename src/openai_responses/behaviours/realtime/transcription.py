"""Transcriptions of the client's audio: their events, and their usage by model."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from openai_responses._core.completion.tokens import count_tokens
from openai_responses._core.json_values.type_guards import JsonObject, is_list
from openai_responses._core.streams.synthesis.cutting import cut_at_tokens
from openai_responses.behaviours.fields import text_at
from openai_responses.behaviours.log_probabilities import of_text

if TYPE_CHECKING:
    from openai_responses._core.sessions.context import SessionContext

    from .input_audio import Turn
    from .settings import Settings

__all__ = ["audio_tokens", "transcribed"]

_KIND = "conversation.item.input_audio_transcription"
_LOGPROBS = "item.input_audio_transcription.logprobs"
# Models whose transcriptions are charged by tokens; others are by seconds.
_BY_TOKENS = "gpt-4o"
# The model whose transcriptions come in one piece, and what names models that tell speakers apart.
_IN_ONE_PIECE, _WITH_SPEAKERS = "whisper-1", "diarize"
_TOKENS_PER_SECOND = 10


def audio_tokens(seconds: float) -> int:
    """Return the tokens of audio of a user."""
    return round(seconds * _TOKENS_PER_SECOND)


def transcribed(
    text: str, turn: Turn, where: JsonObject, settings: Settings, context: SessionContext
) -> Iterator[JsonObject]:
    """Yield the events by which the words of a turn are told; none without a transcription.

    `where` is the part of the item that has the audio.
    """
    transcription = settings.transcription
    if transcription is None:
        return
    model = text_at(transcription, "model")
    include = settings.fields.get("include")
    with_logprobs = is_list(include) and _LOGPROBS in include
    for piece in [text] if model == _IN_ONE_PIECE else cut_at_tokens(text):
        more: JsonObject = {"logprobs": of_text(piece)} if with_logprobs else {}
        yield {"type": f"{_KIND}.delta", **where, "delta": piece, **more}
    if _WITH_SPEAKERS in model:
        yield _segment(text, turn, where, context)
    yield {
        "type": f"{_KIND}.completed",
        **where,
        "transcript": text,
        "usage": _usage(model, text, turn.seconds),
        **({"logprobs": of_text(text)} if with_logprobs else {}),
    }


def _segment(
    text: str, turn: Turn, where: Mapping[str, object], context: SessionContext
) -> JsonObject:
    times = {"start": turn.start_ms / 1000, "end": turn.end_ms / 1000}
    fields = {"id": context.new_id("seg_"), "text": text, "speaker": "A", **times}
    return {"type": f"{_KIND}.segment", **where, **fields}


def _usage(model: str, text: str, seconds: float) -> JsonObject:
    """Return the usage of a transcription: tokens or seconds, by the model."""
    if not model.startswith(_BY_TOKENS):
        return {"type": "duration", "seconds": seconds}
    spoken, heard = count_tokens(text), max(audio_tokens(seconds), 1)
    return {
        "type": "tokens",
        "total_tokens": spoken + heard,
        "input_tokens": heard,
        "output_tokens": spoken,
        "input_token_details": {"text_tokens": 0, "audio_tokens": heard},
    }
