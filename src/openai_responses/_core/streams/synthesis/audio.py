"""Events of speech, in pieces of audio, and of transcriptions, in pieces of text."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator, Mapping

from openai_responses._core.behaviours.table import Media
from openai_responses._core.completion.api_defaults import INITIAL_VALUES
from openai_responses._core.completion.tokens import count_tokens
from openai_responses._core.json_values.type_guards import JsonObject, is_mapping

from .any_events import events as any_events
from .context import SynthesisContext
from .cutting import check_tokens
from .final_objects import object_at, objects_at, text_at

__all__ = ["speech", "transcription"]

_BYTES = 4096

# The default text of a transcription.
_TEXT = str(INITIAL_VALUES["output_text.text"])

# The approximate number of audio bytes that are charged as one token.
_BYTES_PER_TOKEN = 400


def speech(final: object, context: SynthesisContext) -> Iterator[JsonObject]:
    """Return the events of a speech: its bytes, then its usage."""
    if is_mapping(final):
        return any_events(final, context)
    return _speech_events(_content(final), count_tokens(text_at(context.call.fields, "input")))


def _speech_events(content: bytes, input_tokens: int) -> Iterator[JsonObject]:
    for start in range(0, max(len(content), 1), _BYTES):
        audio = b64encode(content[start : start + _BYTES]).decode()
        yield {"type": "speech.audio.delta", "audio": audio}
    output_tokens = -(-len(content) // _BYTES_PER_TOKEN)
    usage = {
        "input_tokens": input_tokens,
        "output_tokens": output_tokens,
        "total_tokens": input_tokens + output_tokens,
    }
    yield {"type": "speech.audio.done", "usage": usage}


def transcription(final: object, context: SynthesisContext) -> Iterator[JsonObject]:
    """Return the events of a transcription: text, then segments if they have speakers.

    Raises UnstreamableError for log probabilities that do not match the text.
    """
    if not is_mapping(final):
        final = {"text": _content(final).decode(errors="replace").strip()}
    elif not final.get("text") and "text" not in context.author_fields:
        final = {**final, "text": _TEXT}
    check_tokens(text_at(final, "text"), objects_at(final, "logprobs"), "logprobs")
    return _transcription_events(final, context)


def _transcription_events(
    final: Mapping[str, object], context: SynthesisContext
) -> Iterator[JsonObject]:
    all_entries = objects_at(final, "logprobs")
    for piece, entries in context.tokens(text_at(final, "text"), all_entries):
        logprobs = {"logprobs": entries} if entries else {}
        yield {"type": "transcript.text.delta", "delta": piece, **logprobs}
    for segment in objects_at(final, "segments"):
        if "speaker" in segment:
            yield {**segment, "type": "transcript.text.segment"}
    last_event: JsonObject = {"type": "transcript.text.done", "text": text_at(final, "text")}
    last_event.update((name, final[name]) for name in ("logprobs", "languages") if final.get(name))
    usage = object_at(final, "usage")
    if usage.get("type") == "tokens":  # usage by duration is not in the event
        last_event["usage"] = usage
    yield last_event


def _content(final: object) -> bytes:
    if isinstance(final, Media):
        final = final.content
    return final if isinstance(final, bytes) else str(final).encode()
