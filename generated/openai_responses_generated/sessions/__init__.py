"""Bases of the sessions of every WebSocket, loaded on first use.

DO NOT EDIT: written by `python -m codegen generate` from openapi/openai.yaml and openapi/sdk.yaml.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openai_responses_generated.sessions.beta_realtime import BetaRealtimeSession
    from openai_responses_generated.sessions.beta_responses import BetaResponsesSession
    from openai_responses_generated.sessions.live import (
        LiveForksSession,
        LiveSession,
        LiveSidebandSession,
    )
    from openai_responses_generated.sessions.realtime import (
        RealtimeSession,
        RealtimeTranslationsSession,
    )
    from openai_responses_generated.sessions.responses import ResponsesSession

__all__: list[str] = [
    "BetaRealtimeSession",
    "BetaResponsesSession",
    "LiveForksSession",
    "LiveSession",
    "LiveSidebandSession",
    "RealtimeSession",
    "RealtimeTranslationsSession",
    "ResponsesSession",
]

_MODULES: dict[str, str] = {
    "BetaRealtimeSession": "beta_realtime",
    "BetaResponsesSession": "beta_responses",
    "LiveForksSession": "live",
    "LiveSession": "live",
    "LiveSidebandSession": "live",
    "RealtimeSession": "realtime",
    "RealtimeTranslationsSession": "realtime",
    "ResponsesSession": "responses",
}


def __getattr__(name: str) -> object:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{module}"), name)


def __dir__() -> list[str]:
    return sorted(__all__)
