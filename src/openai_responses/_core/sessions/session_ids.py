"""Ids of sessions over WebSockets, and of what is in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openai_responses._core.determinism.determinism import Determinism

__all__ = ["new_event_id", "new_session_id"]

# The letters and digits in ids of Realtime, as recorded: they are shorter than those of other APIs.
_LENGTHS = {
    **dict.fromkeys(("sess_", "item_", "event_", "resp_", "conv_"), 21),
    "call_": 16,
}
_SECRET = "ek_"


def new_session_id(determinism: Determinism, prefix: str) -> str:
    """Return a new id of a session, or of an object in it, such as `item_…` for `item_`."""
    if prefix == _SECRET:
        return prefix + determinism.hex(32)
    return determinism.id(prefix, _LENGTHS.get(prefix, 24))


def new_event_id(determinism: Determinism) -> str:
    """Return the id of a new event, such as `event_C9G8pqbTEddBSIxbBN6Os`."""
    return new_session_id(determinism, "event_")
