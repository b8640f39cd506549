"""What a method of a session yields beside events to be checked: checked ones, and waiting."""

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
    """Resume the method when others have gone on: it has nothing to send yet.

    Without a change by another method, or an event of the client, it is resumed for nothing.
    """


SessionAction: TypeAlias = Abort | Close | Pending | WaitFor
"""What a method may yield beside events."""
