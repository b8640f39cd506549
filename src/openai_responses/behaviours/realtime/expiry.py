"""The expiry of sessions that have reached their maximum length."""

from __future__ import annotations

from collections.abc import Mapping

from openai_responses._core.http.websockets import Close
from openai_responses._core.sessions.behaviour import SessionBehaviour
from openai_responses.behaviours.fields import number_at

from .api_words import session_expired

__all__ = ["SESSION_SECONDS", "expiry_items"]

SESSION_SECONDS = 3600
_GOING_AWAY = 1001


def expiry_items(behaviour: SessionBehaviour, session: Mapping[str, object]) -> list[object] | None:
    """Return the error event and the close frame of an expired session; None before its expiry."""
    if behaviour.context.now() < number_at(session, "expires_at"):
        return None
    error = session_expired(SESSION_SECONDS)
    return [*(behaviour.refuse(error, {}) or ()), Close(_GOING_AWAY, error.message)]
