"""Events of speech, in pieces of audio, and of transcriptions, in pieces of text."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator, Mapping

from openai_responses._core.behaviours.table import Media
from openai_responses._core.completion.api_defaults import AT_FIRST
from openai_responses._core.completion.tokens import count_tokens
from openai_responses._core.json_values.type_guards import JsonObject, is_mapping

from .any_events import events as any_events
from .context import SynthesisContext
from .cutting import check_tokens
from .final_objects import object_at, objects_at, text_at

__all__ = ["speech", "transcription"]

_BYTES = 4096

# The default text of a transcription.
_TEXT = str(AT_FIRST["output_text.text"])

# The approximate number of audio bytes that are charged as one token.
_BYTES_PER_TOKEN = 400


def speech(final: object, context: SynthesisContext) -> Iterator[JsonObject]:
    """Return the events of a speech: its bytes, then its usage."""
    if is_mapping(final):
        return any_events(final, context)
    return _of_sound(_content(final), count_tokens(text_at(context.call.fields, "input")))


def _of_sound(content: bytes, asked: int) -> Iterator[JsonObject]:
    for start in range(0, max(len(content), 1), _BYTES):
        audio = b64encode(content[start : start + _BYTES]).decode()
        yield {"type": "speech.audio.delta", "audio": audio}
    said = -(-len(content) // _BYTES_PER_TOKEN)
    usage = {"input_tokens": asked, "output_tokens": said, "total_tokens": asked + said}
    yield {"type": "speech.audio.done", "usage": usage}


def transcription(final: object, context: SynthesisContext) -> Iterator[JsonObject]:
    """Return the events of a transcription: text, then segments if they have speakers.

    Raises UnplayableError for log probabilities that do not match the text.
    """
    if not is_mapping(final):
        final = {"text": _content(final).decode(errors="replace").strip()}
    elif not final.get("text") and "text" not in context.given:
        final = {**final, "text": _TEXT}
    check_tokens(text_at(final, "text"), objects_at(final, "logprobs"), "logprobs")
    return _of_text(final, context)


def _of_text(final: Mapping[str, object], context: SynthesisContext) -> Iterator[JsonObject]:
    known = objects_at(final, "logprobs")
    for piece, entries in context.tokens(text_at(final, "text"), known):
        logprobs = {"logprobs": entries} if entries else {}
        yield {"type": "transcript.text.delta", "delta": piece, **logprobs}
    for segment in objects_at(final, "segments"):
        if "speaker" in segment:
            yield {**segment, "type": "transcript.text.segment"}
    done: JsonObject = {"type": "transcript.text.done", "text": text_at(final, "text")}
    done.update((name, final[name]) for name in ("logprobs", "languages") if final.get(name))
    usage = object_at(final, "usage")
    if usage.get("type") == "tokens":  # usage by duration is not in the event
        done["usage"] = usage
    yield done


def _content(final: object) -> bytes:
    if isinstance(final, Media):
        final = final.content
    return final if isinstance(final, bytes) else str(final).encode()
