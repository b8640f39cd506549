"""Random events of clients of Realtime: each is answered or refused."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from openai_responses import OpenAIMock
from openai_responses._core.spec.schema_shapes import generated_shape
from openai_responses.sessions import (
    BetaRealtimeSession,
    RealtimeSession,
    RealtimeTranslationsSession,
    WebSocketSession,
)
from tests.generated.requests import json_values

SOCKETS: list[tuple[type[WebSocketSession[Any, Any]], str]] = [
    (BetaRealtimeSession, ""),
    (BetaRealtimeSession, "transcription"),
    (RealtimeSession, ""),
    (RealtimeSession, "transcription"),
    (RealtimeTranslationsSession, ""),
]
CLOSE = "session.close"


def events_of(base: type[WebSocketSession[Any, Any]]) -> st.SearchStrategy[Any]:
    """Return what makes events of the clients of a WebSocket."""
    shapes = [generated_shape(*each) for each in base.client_events.variants.values()]
    return st.one_of([json_values(each) for each in shapes])


def opened(mock: OpenAIMock, endpoint: str, intent: str) -> Any:
    resource: Any = mock
    for name in endpoint.split(".")[:-1]:
        resource = getattr(resource, name)
    return resource.session(**{"intent": intent} if intent else {"model": "gpt-realtime"})


@pytest.mark.parametrize(("base", "intent"), SOCKETS)
def test_any_events_are_answered_or_refused(
    base: type[WebSocketSession[Any, Any]], intent: str
) -> None:
    @settings(
        max_examples=10,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    )
    @given(events=st.lists(events_of(base), max_size=8))
    def check(events: list[Mapping[str, object]]) -> None:
        client = opened(OpenAIMock(), base.endpoint, intent)
        for event in events:
            client.send(event)
            client.receive_all()  # raises what the session raises
            if event["type"] == CLOSE:
                break
            assert client.is_open

    check()
