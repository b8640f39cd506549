"""Random events of clients of Realtime: each is answered or refused."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from copy import deepcopy
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from openai_responses import OpenAIMock
from openai_responses._core.json_values.type_guards import is_list, is_mapping
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
MOST_NULLS = 40
CLOSE = "session.close"


def events_of(base: type[WebSocketSession[Any, Any]]) -> st.SearchStrategy[Any]:
    """Return what makes events of the clients of a WebSocket."""
    shapes = [generated_shape(*each) for each in base.client_events.variants.values()]
    return st.one_of([json_values(each) for each in shapes])


def opened(mock: OpenAIMock, endpoint: str, intent: str) -> Any:
    resource: Any = mock
    for name in endpoint.split(".")[:-1]:
        resource = getattr(resource, name)
    if "realtime" not in endpoint:
        return resource.session()
    return resource.session(**{"intent": intent} if intent else {"model": "gpt-realtime"})


def places_in(value: object, inside: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """Yield the places of all values in a value, as paths."""
    members: list[tuple[str | int, object]] = []
    if is_mapping(value):
        members.extend(value.items())
    if is_list(value):
        members.extend(enumerate(value))
    for name, each in members:
        yield (*inside, name)
        yield from places_in(each, (*inside, name))


def with_null(event: dict[str, Any], place: tuple[str | int, ...]) -> dict[str, Any]:
    """Return an event with null at a place."""
    found = deepcopy(event)
    *path, last = place
    inner: Any = found
    for name in path:
        inner = inner[name]
    inner[last] = None
    return found


def nulls_in(event: dict[str, Any]) -> list[dict[str, Any]]:
    """Return an event as often as it has values besides its type, each time with null for one."""
    return [with_null(event, each) for each in places_in(event) if each != ("type",)][:MOST_NULLS]


def check_events(
    base: type[WebSocketSession[Any, Any]], intent: str, events: st.SearchStrategy[Any]
) -> None:
    @settings(
        max_examples=10,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    )
    @given(events=events)
    def check(events: list[Mapping[str, object]]) -> None:
        client = opened(OpenAIMock(), base.endpoint, intent)
        for event in events:
            client.send(event)
            client.receive_all()  # raises what the session raises
            if event["type"] == CLOSE:
                break
            assert client.is_open

    check()


@pytest.mark.parametrize(("base", "intent"), SOCKETS)
def test_any_events_are_answered_or_refused(
    base: type[WebSocketSession[Any, Any]], intent: str
) -> None:
    check_events(base, intent, st.lists(events_of(base), max_size=8))


@pytest.mark.parametrize(("base", "intent"), SOCKETS)
def test_events_with_nulls_are_answered_or_refused(
    base: type[WebSocketSession[Any, Any]], intent: str
) -> None:
    check_events(base, intent, events_of(base).map(nulls_in))


@pytest.mark.parametrize("event_id", [5, 1.5, True, [], {}, ["event_1"]])
@pytest.mark.parametrize(("base", "intent"), SOCKETS)
def test_an_event_id_that_is_no_string_is_refused(
    base: type[WebSocketSession[Any, Any]], intent: str, event_id: object
) -> None:
    client = opened(OpenAIMock(), base.endpoint, intent)
    client.receive_all()
    settings = {"type": intent or "realtime"} if base is RealtimeSession else {}
    client.send({"type": "session.update", "session": settings, "event_id": event_id})
    (refusal,) = client.receive_all()
    assert refusal["error"]["message"].startswith("Invalid type for 'event_id': expected a string")
    assert refusal["error"]["event_id"] is None
    assert client.is_open


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity", "1e400", "[-1e400]"])
@pytest.mark.parametrize("endpoint", ["realtime", "beta.realtime", "responses", "live"])
def test_numbers_that_json_does_not_have_are_no_json(endpoint: str, number: str) -> None:
    client = opened(OpenAIMock(), f"{endpoint}.connect", "")
    client.receive_all()
    tool = f'{{"type": "function", "name": "f", "parameters": {{"maximum": {number}}}}}'
    settings = f'{{"type": "realtime", "tools": [{tool}]}}'
    for type_ in ("session.update", "session.start", "response.create"):
        client.send_raw(f'{{"type": "{type_}", "session": {settings}, "tools": [{tool}]}}')
        (refusal,) = client.receive_all()
        assert refusal["error"]["code"] == "invalid_json"
    assert client.is_open
