"""What the API does by default in the sessions of each operation that opens a WebSocket."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, cast

from openai_responses._core.sessions.behaviour import Session, SessionBehaviour

if TYPE_CHECKING:
    from openai_responses._core.sessions.context import SessionContext

__all__ = ["session_behaviour"]

_HERE = "openai_responses.behaviours."

# By the name of the operation; the others acknowledge events and do nothing else.
_BEHAVIOURS: Mapping[str, str] = {
    "beta.realtime.connect": _HERE + "realtime.beta:BetaRealtimeBehaviour",
    "beta.responses.connect": _HERE + "responses_socket:ResponsesBehaviour",
    "realtime.connect": _HERE + "realtime.session:RealtimeBehaviour",
    "realtime.translations.connect": _HERE + "realtime.translations:TranslationBehaviour",
    "responses.connect": _HERE + "responses_socket:ResponsesBehaviour",
}


def session_behaviour(session: Session, context: SessionContext) -> SessionBehaviour:
    """Return the default behaviour of a session with a connection."""
    place = _BEHAVIOURS.get(session.endpoint)
    behaviour = SessionBehaviour if place is None else _load(place)
    return behaviour(session, context)


@cache
def _load(place: str) -> type[SessionBehaviour]:
    module, _, name = place.partition(":")
    return cast("type[SessionBehaviour]", getattr(import_module(module), name))
