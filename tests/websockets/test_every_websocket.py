"""Every method of the SDK that opens a WebSocket, and every event that a client can send by it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import reduce
from typing import Any

import openai
import pytest
from websockets.exceptions import ConnectionClosed

from openai_responses import OpenAIMock
from openai_responses._api.table import WEBSOCKETS
from openai_responses._core.spec.event_schema import EventSchema
from openai_responses._core.spec.schema_shapes import generated_shape
from openai_responses._core.spec.shapes import ObjectOf
from openai_responses_generated import sessions
from tests.sdk.both import Client, done
from tests.sdk.samples import sample_object
from tests.sdk.websockets import METHODS, connect

BASES: dict[str, Any] = {
    base.endpoint: base for base in (getattr(sessions, name) for name in sessions.__all__)
}
PARAMETERS = {each.name: each.parameter_names for each in WEBSOCKETS.rows}
EVENT_ID = "event_mine"
# The form of ids of the server's events, as recorded from Realtime.
OWN_ID, SOME_ID = re.compile("event_[A-Za-z0-9]{21}"), "event_C9G8pqbTEddBSIxbBN6Os"
# No client can send it, so that its error shows what was sent before it.
LAST = {"type": "last"}


def client_events(schema: EventSchema) -> Iterator[dict[str, Any]]:
    """Yield one event of each type that a client can send."""
    for type_, place in schema.variants.items():
        shape = generated_shape(*place)
        assert isinstance(shape, ObjectOf)
        event = sample_object(shape)
        if "event_id" in event:
            event["event_id"] = EVENT_ID
        assert schema.variant({"type": type_}).is_valid(event, strict=True), event
        yield event


def opened_without_socket(mock: OpenAIMock, name: str, key: str) -> Any:
    route: Any = reduce(getattr, name.split("."), mock)
    return route.session(**dict.fromkeys(PARAMETERS[name], key))


async def receive_alike(connection: Any, twin: Any) -> list[Any]:
    """Return what a client without a socket gets; the SDK gets the same."""
    expected: list[Any] = twin.receive_all()
    for each in expected:
        event = await done(connection.recv())
        assert event.type == each["type"], expected
    if not twin.is_open:
        with pytest.raises(ConnectionClosed) as caught:
            await done(connection.recv())
        assert caught.value.rcvd is not None
        assert caught.value.rcvd.code == twin.close_code
    return expected


async def answers(
    client: Client, mock: OpenAIMock, name: str, event: dict[str, Any]
) -> list[Any] | None:
    """Return what the server answers to an event; None if it closes the connection before."""
    key = str(event["type"])  # what a connection joins is ended by events, and seen by the others
    connection = await done(connect(client, name, key).enter())
    twin = opened_without_socket(mock, name, f"{key}_twin")
    try:
        await receive_alike(connection, twin)
        if not twin.is_open:
            return None
        found: list[Any] = []
        for sent in (event, LAST):
            if twin.is_open:
                await done(connection.send(sent))
                twin.send(sent)
                found += await receive_alike(connection, twin)
    finally:
        await done(connection.close())
    if twin.is_open:
        assert "'last'" in str(found.pop())
    return found


def test_the_mock_has_each_websocket_of_the_sdk(covered: list[str]) -> None:
    known = {operation.name for operation in WEBSOCKETS.rows}
    assert known >= {*METHODS}
    covered.append(f"{len(METHODS)} methods of the SDK open WebSockets, of {len(known)} in all")


@pytest.mark.openai_mock(missing="invent")
@pytest.mark.asyncio
@pytest.mark.parametrize("name", METHODS)
async def test_each_event_of_the_client_is_answered(
    client: Client, openai_mock: OpenAIMock, covered: list[str], name: str
) -> None:
    answered = 0
    route: Any = reduce(getattr, name.split("."), openai_mock)
    if name.startswith("beta."):  # its requests do not tell it from the route of its successor
        route.response = BASES[name]
    for event in (events := list(client_events(BASES[name].client_events))):
        found = await answers(client, openai_mock, name, event)
        answered += found != []
        for each in found or ():
            assert OWN_ID.fullmatch(each.get("event_id", SOME_ID)), each
            if each["type"] == "error" and "event_id" in event:
                assert EVENT_ID in str(each), event
        if event["type"] in BASES[name].acknowledgements:
            assert found != [], event
    if type(client) is openai.OpenAI:
        covered.append(f"{answered} of {len(events)} events of a client of {name} are answered")
