"""The frames of WebSockets: events, and who has sent them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NamedTuple, TypeAlias

__all__ = ["Frame", "Sender"]

Sender: TypeAlias = Literal["client", "server"]
"""The side that has sent something."""


class Frame(NamedTuple):
    """An event that one side has sent; `time` is in seconds from the opening of the connection."""

    sender: Sender
    event: Mapping[str, object]
    time: float = 0.0
