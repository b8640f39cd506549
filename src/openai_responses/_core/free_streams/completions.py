"""Legacy completions in chunks, one a choice.

The real API may send a choice in many chunks, of which all but the last have no `finish_reason`.
The SDK's type demands one of every chunk, so that a client with strict validation could not read
them; it can read a choice that comes in one piece.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from openai_responses._core.behaviours import Call
from openai_responses._core.state.store import JsonObject

from .finals import objects_at
from .options import wants_usage

__all__ = ["events"]

_COMMON = ("id", "object", "created", "model", "system_fingerprint")


def events(final: Mapping[str, object], call: Call) -> Iterator[JsonObject]:
    """Return the chunks of a completion."""
    return _chunks(final, objects_at(final, "choices"), usage=wants_usage(call))


def _chunks(
    final: Mapping[str, object], choices: Sequence[Mapping[str, object]], *, usage: bool
) -> Iterator[JsonObject]:
    common: JsonObject = {name: final[name] for name in _COMMON if name in final}
    not_yet: JsonObject = {"usage": None} if usage else {}
    for choice in choices:
        yield {**common, "choices": [choice], **not_yet}
    if usage:
        yield {**common, "choices": [], "usage": final.get("usage")}
