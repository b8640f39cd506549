"""Chunks of legacy completions, with interleaved choices.

All chunks of a choice but the last have no `finish_reason`, which the SDK's own type requires in
each: a client with strict validation cannot read what the real API sends. It can read a text in one
chunk. If `choices` are not given, their texts come in one chunk, so that it reads every default.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain

from openai_responses._core.json_values.type_guards import JsonObject, is_list

from .context import SynthesisContext
from .filter_results import prompt_chunks
from .final_objects import UnstreamableError, object_at, objects_at, text_at
from .interleaving import interleave

__all__ = ["events"]

_COMMON = ("id", "object", "created", "model", "system_fingerprint")
_STOP = "stop"


def events(final: Mapping[str, object], context: SynthesisContext) -> Iterator[JsonObject]:
    """Return the chunks of a completion.

    Raises UnstreamableError for log probabilities that do not match the text.
    """
    choices = objects_at(final, "choices")
    for choice in choices:
        tokens = _column(choice, "tokens")
        if tokens and "".join(map(str, tokens)) != text_at(choice, "text"):
            raise UnstreamableError("choices[].logprobs with tokens that do not make up the text")
    if "choices" in context.author_fields:
        chunks = [_choice_chunks(choice, context) for choice in choices]
    else:
        chunks = [iter([dict(choice)]) for choice in choices]
    return chain(prompt_chunks(final), _chunks(final, chunks, usage=context.wants_usage))


def _chunks(
    final: Mapping[str, object], choices: Sequence[Iterator[JsonObject]], *, usage: bool
) -> Iterator[JsonObject]:
    common: JsonObject = {name: final[name] for name in _COMMON if name in final}
    null_usage: JsonObject = {"usage": None} if usage else {}
    for choice in interleave(choices):
        yield {**common, "choices": [choice], **null_usage}
    if usage:
        yield {**common, "choices": [], "usage": final.get("usage")}


def _choice_chunks(choice: Mapping[str, object], context: SynthesisContext) -> Iterator[JsonObject]:
    """Yield the `choices[]` entry of each chunk of a choice.

    The finish reason is in the last piece of a text that was cut off, and in an extra chunk without
    text after a text that has ended ("stop").
    """
    reason = choice.get("finish_reason")
    last: JsonObject | None = None
    for piece, logprobs in _pieces(choice, context):
        if last is not None:
            yield last
        last = {**choice, "text": piece, "logprobs": logprobs, "finish_reason": None}
    if last is not None and reason != _STOP:
        yield {**last, "finish_reason": reason}
        return
    if last is not None:
        yield last
    yield {**choice, "text": "", "logprobs": None, "finish_reason": reason}


def _pieces(
    choice: Mapping[str, object], context: SynthesisContext
) -> Iterator[tuple[str, object]]:
    tokens = _column(choice, "tokens")
    if not tokens:
        for piece in context.pieces(text_at(choice, "text")):
            yield piece, None
    logprobs = object_at(choice, "logprobs")
    for row, token in enumerate(tokens):
        columns = {name: _column(choice, name)[row : row + 1] for name in logprobs}
        yield str(token), columns


def _column(choice: Mapping[str, object], name: str) -> list[object]:
    """Return the values in a field of the log probabilities, one for each token; empty if none."""
    column = object_at(choice, "logprobs").get(name)
    return column if is_list(column) else []
