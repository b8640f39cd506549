"""Chunks of chat completions: each choice opens, grows and finishes; choices are interleaved."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain

from openai_responses._core.json_values.encoding import dump
from openai_responses._core.json_values.type_guards import JsonObject

from .chat_messages import choice_chunks
from .context import SynthesisContext
from .filter_results import prompt_chunks
from .final_objects import objects_at, text_at
from .interleaving import interleave
from .padding import Padding

__all__ = ["events"]

_COMMON = ("id", "object", "created", "model", "service_tier", "system_fingerprint")


def events(final: Mapping[str, object], context: SynthesisContext) -> Iterator[JsonObject]:
    """Return the chunks of a chat completion.

    Raises UnstreamableError for what chunks cannot have.
    """
    choices = [choice_chunks(choice, context) for choice in objects_at(final, "choices")]
    chunks = _chunks(final, choices, usage=context.wants_usage)
    if context.obfuscates:
        chunks = _pad(chunks, text_at(final, "id"))
    return chain(prompt_chunks(final), chunks)


def _chunks(
    final: Mapping[str, object], choices: Sequence[Iterator[JsonObject]], *, usage: bool
) -> Iterator[JsonObject]:
    common: JsonObject = {name: final[name] for name in _COMMON if name in final}
    common["object"] = "chat.completion.chunk"
    null_usage: JsonObject = {"usage": None} if usage else {}
    for choice in interleave(choices):
        yield {**common, "choices": [choice], **null_usage}
    if usage:
        yield {**common, "choices": [], "usage": final.get("usage")}
    if final.get("moderation") is not None:
        yield {**common, "choices": [], "moderation": final["moderation"], **null_usage}


def _pad(chunks: Iterator[JsonObject], name: str) -> Iterator[JsonObject]:
    """Yield the chunks, each padded to a length that hides the length of its text."""
    padding = Padding(name)
    for chunk in chunks:
        chunk["obfuscation"] = padding.of(len(dump(chunk).decode()))
        yield chunk
