"""Legacy completions in chunks: the text of each choice, and a chunk that says why it ends."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from openai_responses._core.behaviours import Call
from openai_responses._core.state.store import JsonObject

from .choices import side_by_side, wants_usage
from .finals import objects_at, refuse, text_at
from .pieces import pieces

__all__ = ["events"]

_COMMON = ("id", "object", "created", "model", "system_fingerprint")


def events(final: Mapping[str, object], call: Call) -> Iterator[JsonObject]:
    """Return the chunks of a completion. Raises UnplayableError for what has no chunks yet."""
    choices = objects_at(final, "choices")
    for choice in choices:
        refuse(choice, "choices[]", "logprobs")
    return _chunks(final, choices, usage=wants_usage(call))


def _chunks(
    final: Mapping[str, object], choices: Sequence[Mapping[str, object]], *, usage: bool
) -> Iterator[JsonObject]:
    common: JsonObject = {name: final[name] for name in _COMMON if name in final}
    not_yet: JsonObject = {"usage": None} if usage else {}
    for choice in side_by_side([_of_choice(each) for each in choices]):
        yield {**common, "choices": [choice], **not_yet}
    if usage:
        yield {**common, "choices": [], "usage": final.get("usage")}


def _of_choice(choice: Mapping[str, object]) -> Iterator[JsonObject]:
    same: JsonObject = {"index": choice.get("index", 0), "logprobs": None}
    for piece in pieces(text_at(choice, "text")):
        yield {"text": piece, **same, "finish_reason": None}
    yield {"text": "", **same, "finish_reason": choice.get("finish_reason")}
