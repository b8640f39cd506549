"""What requests ask: JSON bodies, read once for all requests that say the same.

Tests send few different bodies, and send them again and again: in loops, in retries, in the next
test. Of a body that has come before it is remembered what it says, and what follows from that.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from pydantic_core import from_json

from .narrowing import is_mapping

__all__ = ["LONGEST", "MOST", "Asked", "asked_in", "remembered"]

MOST, LONGEST = 256, 4096
"""How many bodies are remembered at most, and how many bytes they may have."""


class Asked(dict[str, object]):
    """The JSON object in a body that comes again: nobody changes it, nor anything in it.

    `accepted_by` are the checks that have found nothing wrong with it.
    """

    __slots__ = ("accepted_by",)

    def __init__(self, content: Mapping[str, object]) -> None:
        """Take the content."""
        super().__init__(content)
        self.accepted_by: set[Callable[..., object]] = set()


remembered: dict[bytes, Asked] = {}
"""What is remembered, by the bodies."""

# The hashes of bodies that have come, each in its place; a later one may take it.
_seen = [0] * 1024


def asked_in(body: bytes) -> Mapping[str, object]:
    """Return the JSON object in a body, an empty one if there is none; not to be changed.

    It is one and the same `Asked` for all equal bodies but the first.
    """
    is_short = len(body) <= LONGEST
    found = remembered.get(body) if is_short else None
    if found is not None:
        return found
    try:
        value: object = from_json(body)
    except ValueError:
        return {}
    if not is_mapping(value):
        return {}
    if not is_short:
        return value
    mark = hash(body)
    place = mark % len(_seen)
    if _seen[place] != mark:
        _seen[place] = mark
        return value
    if len(remembered) >= MOST:
        remembered.clear()
    asked = remembered[body] = Asked(value)
    return asked
