"""The SDK's sessions behave equally in the process of the mock and through its server."""

from __future__ import annotations

import asyncio
from array import array
from base64 import b64encode
from collections.abc import Callable, Iterable, Sequence
from math import sin
from typing import Any, TypeAlias

import openai
import pytest

from openai_responses import OpenAIMock, Text, ToolCall, api_errors
from openai_responses.server import Server
from tests.sdk.websockets import METHODS, connect, needs

KEY = "sk-fake123"
Talk: TypeAlias = Callable[..., list[Any]]


def is_missing(until: Sequence[str], received: Sequence[Any]) -> bool:
    """Return whether an event of these types, each as often as it is named, has not arrived."""
    types = [each["type"] for each in received]
    return any(types.count(each) < until.count(each) for each in until)


def talk_sync(base_url: str | None, name: str, events: Sequence[Any], *until: str) -> list[Any]:
    """Send events to a WebSocket of the SDK, and return those of the server up to some types."""
    received: list[Any] = []
    client = openai.OpenAI(api_key=KEY, base_url=base_url)
    with client, connect(client, f"{name}.connect", "") as connection:
        for event in events:
            connection.send(event)
        while is_missing(until, received):
            received.append(connection.recv().to_dict())
    return received


def talk_async(base_url: str | None, name: str, events: Sequence[Any], *until: str) -> list[Any]:
    """Do the same with an async client."""

    async def talk() -> list[Any]:
        received: list[Any] = []
        client = openai.AsyncOpenAI(api_key=KEY, base_url=base_url)
        async with client, connect(client, f"{name}.connect", "") as connection:
            for event in events:
                await connection.send(event)
            while is_missing(until, received):
                received.append((await connection.recv()).to_dict())
        return received

    return asyncio.run(talk())


@pytest.fixture(params=[talk_sync, talk_async], ids=["sync", "async"])
def talk(request: pytest.FixtureRequest, base_url: str | None) -> Talk:
    function = request.param

    def talk(name: str, events: Iterable[Any], *until: str) -> list[Any]:
        found: list[Any] = function(base_url, name, list(events), *until)
        return found

    return talk


@pytest.fixture(params=["in process", "server"])
def base_url(request: pytest.FixtureRequest) -> str | None:
    """The address of clients: the API's, which the mock answers in process, or the server's."""
    if request.param == "in process":
        request.getfixturevalue("openai_mock")
        return None
    server: Server = request.getfixturevalue("openai_server")
    return server.url


def message(text: str) -> Any:
    content = [{"type": "input_text", "text": text}]
    item = {"type": "message", "role": "user", "content": content}
    return {"type": "conversation.item.create", "item": item}


def kinds(events: list[Any]) -> list[str]:
    """Return the types, those that follow each other once."""
    types = [each["type"] for each in events]
    return [one for one, before in zip(types, ["", *types], strict=False) if one != before]


IN_TEXT: Any = {"type": "response.create", "response": {"output_modalities": ["text"]}}


def test_a_realtime_turn(openai_mock: OpenAIMock, talk: Talk) -> None:
    openai_mock.model_says("Hello there")
    events = talk("realtime", [message("Hi"), IN_TEXT], "rate_limits.updated")
    assert kinds(events) == [
        "session.created",  # a client that does not wait for it gets it first
        "conversation.item.added",
        "conversation.item.done",
        "response.created",
        "response.output_item.added",
        "conversation.item.added",
        "response.content_part.added",
        "response.output_text.delta",
        "response.output_text.done",
        "response.content_part.done",
        "conversation.item.done",
        "response.output_item.done",
        "response.done",
        "rate_limits.updated",
    ]
    assert "".join(each.get("delta", "") for each in events) == "Hello there"
    openai_mock.realtime.connect.assert_sent("response.create")


def test_a_realtime_tool_call(openai_mock: OpenAIMock, talk: Talk) -> None:
    openai_mock.model_says(ToolCall("get_weather", city="Paris"))
    events = talk("realtime", [IN_TEXT], "response.done")
    (item,) = events[-1]["response"]["output"]
    assert (item["name"], item["arguments"]) == ("get_weather", '{"city":"Paris"}')


def test_speech_is_detected(openai_mock: OpenAIMock, talk: Talk) -> None:
    tone = array("h", (round(16_000 * sin(each / 5)) for each in range(24 * 500)))
    pieces = [tone.tobytes(), bytes(2 * 24 * 600)]
    events = [
        {"type": "input_audio_buffer.append", "audio": b64encode(piece).decode()}
        for piece in pieces
    ]
    answers = kinds(talk("realtime", events, "response.done"))
    assert answers[:4] == [
        "session.created",
        "input_audio_buffer.speech_started",
        "input_audio_buffer.speech_stopped",
        "input_audio_buffer.committed",
    ]


def test_events_that_the_api_refuses(talk: Talk) -> None:
    wrong = {"type": "session.updat", "event_id": "mine"}
    (_, error) = talk("realtime", [wrong], "error")
    assert error["error"]["event_id"] == "mine"
    assert error["error"]["code"] == "invalid_value"


def respond(text: str = "Hi", **more: Any) -> Any:
    return {"type": "response.create", "model": "gpt-5", "input": text, **more}


def test_a_response(openai_mock: OpenAIMock, talk: Talk) -> None:
    openai_mock.model_says(Text("Hello"))
    events = talk("responses", [respond(stream_id="a")], "response.completed")
    assert kinds(events)[:2] == ["response.created", "response.in_progress"]
    assert {each["stream_id"] for each in events} == {"a"}
    assert events[-1]["response"]["output"][0]["content"][0]["text"] == "Hello"


def test_responses_that_are_created_at_the_same_time(openai_mock: OpenAIMock, talk: Talk) -> None:
    for text in ("one", "two", "three"):
        openai_mock.model_says(Text(text))
    wanted = [respond(stream_id=lane) for lane in ("lane", "lane", "other")]
    events = talk("responses", wanted, *["response.completed"] * 3)
    created = [each for each in events if each["type"] == "response.created"]
    assert created[0]["stream_id"] == "lane"
    assert sorted(each["stream_id"] for each in created) == ["lane", "lane", "other"]
    in_lane = [each["sequence_number"] for each in events if each["stream_id"] == "lane"]
    assert in_lane == [*range(in_lane.index(0, 1)), *range(len(in_lane) - in_lane.index(0, 1))]


def test_an_error_of_the_api(openai_mock: OpenAIMock, talk: Talk) -> None:
    openai_mock.responses.create.response = api_errors.rate_limit()
    (error,) = talk("responses", [respond()], "error")
    assert (error["status"], error["error"]["code"]) == (429, "rate_limit_exceeded")


@needs("realtime.translations.connect")
def test_a_translation(talk: Talk) -> None:
    events = talk("realtime.translations", [{"type": "session.close"}], "session.closed")
    assert kinds(events) == ["session.created", "session.closed"]


def test_the_state_is_that_of_calls_over_http(
    openai_mock: OpenAIMock, base_url: str | None
) -> None:
    """What a socket has made is there over HTTP, and what HTTP has made is known on the socket."""
    with openai.OpenAI(api_key=KEY, base_url=base_url) as client:
        stored: Any = client.responses.create(model="gpt-5", input="Hi")
        more = respond("And now?", previous_response_id=stored.id)
        events = talk_sync(base_url, "responses", [more], "response.completed")
        answered = events[-1]["response"]
        assert answered["previous_response_id"] == stored.id
        assert client.responses.retrieve(answered["id"]).previous_response_id == stored.id
    assert openai_mock.responses.create.calls.call_count == 2


@pytest.mark.openai_mock(missing="invent")
@pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize("name", METHODS)
def test_the_server_opens_each_websocket_of_the_sdk(
    openai_mock: OpenAIMock, openai_server: Server, name: str, is_async: bool
) -> None:
    # One of them takes no other scheme than `wss` from the base URL.
    socket_url = openai_server.url.replace("http", "ws", 1)
    more: dict[str, Any] = {"base_url": openai_server.url, "websocket_base_url": socket_url}
    client: Any = (openai.AsyncOpenAI if is_async else openai.OpenAI)(api_key=KEY, **more)

    async def open_async() -> None:
        async with connect(client, name, "live_1"):
            pass

    if is_async:
        asyncio.run(open_async())
    else:
        with connect(client, name, "live_1"):
            pass
    (call,) = openai_mock.calls
    answering = name.replace("beta.responses", "responses")  # the requests are the same
    assert (call.route_name, call.status) == (answering, 101)
