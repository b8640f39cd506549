"""Transcription of the client's audio: its events, and its usage by model."""

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

__all__ = ["audio_tokens", "transcription_events"]

_KIND = "conversation.item.input_audio_transcription"
_LOGPROBS = "item.input_audio_transcription.logprobs"
# Models whose transcriptions are charged by tokens; others are by seconds.
_BY_TOKENS = "gpt-4o"
# The model whose transcription is one delta, and the word in names of models that detect speakers.
_WHISPER, _DIARIZE = "whisper-1", "diarize"
_TOKENS_PER_SECOND = 10


def audio_tokens(seconds: float) -> int:
    """Return the tokens of audio of a user."""
    return round(seconds * _TOKENS_PER_SECOND)


def transcription_events(
    text: str, turn: Turn, where: JsonObject, settings: Settings, context: SessionContext
) -> Iterator[JsonObject]:
    """Yield the events of the transcription of a turn; none if the session has none.

    `where` has the ids and indices of the part with the audio.
    """
    transcription = settings.transcription
    if transcription is None:
        return
    model = text_at(transcription, "model")
    include = settings.fields.get("include")
    with_logprobs = is_list(include) and _LOGPROBS in include
    for piece in [text] if model == _WHISPER else cut_at_tokens(text):
        more: JsonObject = {"logprobs": of_text(piece)} if with_logprobs else {}
        yield {"type": f"{_KIND}.delta", **where, "delta": piece, **more}
    if _DIARIZE in model:
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
    output_tokens, input_tokens = count_tokens(text), max(audio_tokens(seconds), 1)
    return {
        "type": "tokens",
        "total_tokens": output_tokens + input_tokens,
        "input_tokens": input_tokens,
        "output_tokens": output_tokens,
        "input_token_details": {"text_tokens": 0, "audio_tokens": input_tokens},
    }
