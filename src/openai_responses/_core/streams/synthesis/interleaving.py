"""Interleaving the chunks of an answer's choices."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from openai_responses._core.json_values.type_guards import JsonObject

__all__ = ["interleave"]


def interleave(choices: Sequence[Iterator[JsonObject]]) -> Iterator[JsonObject]:
    """Yield the first chunk of each choice, then the second of each, until all have ended."""
    running = list(choices)
    while running:
        for choice in list(running):
            chunk = next(choice, None)
            if chunk is None:
                running.remove(choice)
            else:
                yield chunk
