"""The end of sessions that are as long as they may be."""

from __future__ import annotations

from collections.abc import Mapping

from openai_responses._core.http.websockets import Close
from openai_responses._core.sessions.behaviour import SessionBehaviour
from openai_responses.behaviours.fields import number_at

from .api_words import session_expired

__all__ = ["SESSION_SECONDS", "expired"]

SESSION_SECONDS = 3600
_GOING_AWAY = 1001


def expired(behaviour: SessionBehaviour, session: Mapping[str, object]) -> list[object] | None:
    """Return what the server sends at the end of a session; None before its `expires_at`."""
    if behaviour.context.now() < number_at(session, "expires_at"):
        return None
    error = session_expired(SESSION_SECONDS)
    return [*(behaviour.refuse(error, {}) or ()), Close(_GOING_AWAY, error.message)]
