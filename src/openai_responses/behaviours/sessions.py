"""What the API does by default in the sessions of each operation that opens a WebSocket."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, cast

from openai_responses._core.sessions.behaviour import SessionBehaviour

if TYPE_CHECKING:
    from openai_responses._core.sessions.session import AnySession

__all__ = ["session_behaviour"]

# By the name of the operation; the others acknowledge events and do nothing else.
_BEHAVIOURS: dict[str, str] = {}


def session_behaviour(session: AnySession) -> SessionBehaviour:
    """Return the default behaviour of a session."""
    place = _BEHAVIOURS.get(session.endpoint)
    return SessionBehaviour(session) if place is None else _load(place)(session)


@cache
def _load(place: str) -> type[SessionBehaviour]:
    module, _, name = place.partition(":")
    return cast("type[SessionBehaviour]", getattr(import_module(module), name))
