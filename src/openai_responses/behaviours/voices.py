"""Voices: a voice needs the consent of its speaker."""

from __future__ import annotations

from openai_responses._core.state.calls import StateCall
from openai_responses._core.state.families import Role
from openai_responses._core.state.roles import role_behaviour

from .fields import text_at

__all__ = ["create"]


def create(call: StateCall) -> object:
    """Store a voice. Raises ApiError if the request names an unknown consent."""
    consent = text_at(call.body, "consent")
    if consent:
        call.require("/audio/voice_consents", consent)
    return role_behaviour(Role.CREATE)(call)
