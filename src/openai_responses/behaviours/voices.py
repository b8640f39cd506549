"""Voices: they are made with the consent of whoever speaks."""

from __future__ import annotations

from openai_responses._core.state.calls import StateCall, Whole

from .fields import text_at

__all__ = ["create"]


def create(call: StateCall) -> Whole:
    """Make a voice. Raises ApiError if there is no such consent."""
    consent = text_at(call.body, "consent")
    if consent:
        call.require("audio.voice_consents", consent)
    return Whole(call.complete())
