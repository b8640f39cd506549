"""Base classes for WebSocket sessions: one for each operation that opens a WebSocket."""

from __future__ import annotations

from typing import TYPE_CHECKING

import openai_responses_generated.sessions as _generated

from ._core.calls.frames import Frame as Frame
from ._core.calls.recorded_sessions import RecordedSession as RecordedSession
from ._core.calls.websocket_calls import WebSocketCall as WebSocketCall
from ._core.sessions.client import SessionClient as SessionClient
from ._core.sessions.client import SessionClosedError as SessionClosedError
from ._core.sessions.session import WebSocketSession as WebSocketSession

if TYPE_CHECKING:
    from openai_responses_generated.sessions import *  # noqa: F403
else:
    __all__ = _generated.__all__ + [
        "Frame",
        "RecordedSession",
        "SessionClient",
        "SessionClosedError",
        "WebSocketCall",
        "WebSocketSession",
    ]
    __getattr__ = _generated.__getattr__

    def __dir__() -> list[str]:
        return __all__
