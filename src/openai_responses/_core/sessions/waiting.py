"""The values that a method of a session may yield besides unchecked events."""

from __future__ import annotations

from typing import NamedTuple, TypeAlias

from openai_responses._core.http.websockets import Abort, Close

__all__ = ["CheckedEvent", "Pending", "SessionAction", "WaitFor"]


class CheckedEvent(dict[str, object]):
    """An event of the server that is complete and was checked before; it is sent as it is."""


class WaitFor(NamedTuple):
    """Resume the method with the next event of the client that has one of these types."""

    types: tuple[str, ...]


class Pending(NamedTuple):
    """Resume the method after the others have run: it has nothing to send yet."""


SessionAction: TypeAlias = Abort | Close | Pending | WaitFor
"""A value that a method may yield besides events."""
