"""What chunks of chat and of legacy completions have in common."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from openai_responses._core.behaviours import Call
from openai_responses._core.state.store import JsonObject

from .finals import object_at

__all__ = ["side_by_side", "wants_usage"]


def side_by_side(choices: Sequence[Iterator[JsonObject]]) -> Iterator[JsonObject]:
    """Yield the first of each, then the second of each, until all have come to their ends."""
    running = list(choices)
    while running:
        for choice in list(running):
            chunk = next(choice, None)
            if chunk is None:
                running.remove(choice)
            else:
                yield chunk


def wants_usage(call: Call) -> bool:
    """Return whether a request asks for a chunk with the usage at the end."""
    return object_at(call.fields, "stream_options").get("include_usage") is True
