"""Responses over WebSockets: answered as over HTTP, with lanes and what the connection knows."""

from __future__ import annotations

from typing import Any

import openai
import pytest

from openai_responses import OpenAIMock, Text, ToolCall, api_errors

MODEL = "gpt-5"


def create(text: str = "Hi", **more: Any) -> Any:
    return {"type": "response.create", "model": MODEL, "input": text, **more}


def sent(mock: OpenAIMock, *events: Any, client: Any = None) -> list[Any]:
    client = mock.responses.session() if client is None else client
    for event in events:
        client.send(event)
    return list(client.receive_all())


def text_of(events: list[Any]) -> str:
    return "".join(each["delta"] for each in events if each["type"].endswith("text.delta"))


@pytest.mark.parametrize(
    "turn",
    [Text("Hello there"), ToolCall("get_weather", city="Paris"), None],
    ids=["text", "tool call", "default"],
)
def test_the_events_are_those_of_the_stream_over_http(turn: Any) -> None:
    streams: list[list[str]] = []
    for over_http in (True, False):
        with OpenAIMock() as mock:
            if turn is not None:
                mock.model_says(turn)
            if over_http:
                client = openai.OpenAI(api_key="sk-fake123")
                streams.append(
                    [
                        each.type
                        for each in client.responses.create(model=MODEL, input="Hi", stream=True)
                    ]
                )
            else:
                events = sent(mock, create())
                assert [each["sequence_number"] for each in events] == list(range(len(events)))
                streams.append([each["type"] for each in events])
    assert streams[0] == streams[1]


def test_calls_are_recorded_as_those_over_http(openai_mock: OpenAIMock) -> None:
    openai_mock.responses.create.when(input="Hi").response = Text("known")
    assert text_of(sent(openai_mock, create())) == "known"
    openai_mock.responses.create.assert_called_once_with(input="Hi", model=MODEL)


@pytest.mark.openai_mock(strict=True)
def test_what_codex_says_of_its_client_is_accepted(openai_mock: OpenAIMock) -> None:
    openai_mock.model_says(Text("known"))
    assert text_of(sent(openai_mock, create(client_metadata={"turn_id": "1"}))) == "known"


def test_errors_have_the_status_and_the_session_goes_on(openai_mock: OpenAIMock) -> None:
    openai_mock.responses.create.response = [api_errors.rate_limit(), Text("later")]
    client = openai_mock.responses.session()
    (error,) = sent(openai_mock, create(stream_id="a"), client=client)
    assert (error["type"], error["status"], error["stream_id"]) == ("error", 429, "a")
    assert error["error"]["code"] == "rate_limit_exceeded"
    assert text_of(sent(openai_mock, create(), client=client)) == "later"


def test_lanes_run_at_one_time_and_each_in_its_order(openai_mock: OpenAIMock) -> None:
    for text in ("a b c", "d e f", "g h i"):
        openai_mock.model_says(Text(text))
    client = openai_mock.responses.session()
    events = sent(
        openai_mock,
        create(stream_id="1"),
        create(stream_id="1"),
        create(stream_id="2"),
        client=client,
    )
    lanes = [each["stream_id"] for each in events]
    first = [each["type"] for each in events if each["stream_id"] == "1"]
    assert first.count("response.created") == 2
    assert first.index("response.completed") < len(first) - 1 - first[::-1].index(
        "response.created"
    )
    assert lanes.index("2") < len(lanes) - 1 - lanes[::-1].index("1")


def test_a_warm_up_takes_no_turn_and_is_known(openai_mock: OpenAIMock) -> None:
    openai_mock.model_says(Text("after"))
    client = openai_mock.responses.session()
    warm = sent(openai_mock, create(generate=False, store=False), client=client)
    assert [each["type"] for each in warm] == ["response.created", "response.completed"]
    known = warm[-1]["response"]["id"]
    assert warm[-1]["response"]["output"] == []
    after = sent(openai_mock, create(previous_response_id=known, store=False), client=client)
    assert text_of(after) == "after"
    assert after[-1]["response"]["previous_response_id"] == known


def test_the_connection_knows_its_responses_and_others_do_not(openai_mock: OpenAIMock) -> None:
    client = openai_mock.responses.session()
    first = sent(openai_mock, create(store=False), client=client)[-1]["response"]["id"]
    again = sent(openai_mock, create(previous_response_id=first, store=False), client=client)
    assert again[-1]["type"] == "response.completed"
    (error,) = sent(openai_mock, create(previous_response_id=first))
    assert (error["status"], error["error"]["code"]) == (400, "previous_response_not_found")
    assert error["error"]["message"] == f"Previous response with id '{first}' not found."


def test_a_connection_ends_after_an_hour(openai_mock: OpenAIMock) -> None:
    client: Any = openai_mock.responses.session()
    openai_mock.advance(seconds=3599)
    assert client.receive_all() == []
    openai_mock.advance(seconds=1)
    (error,) = client.receive_all()
    assert error["error"]["code"] == "websocket_connection_limit_reached"
    assert not client.is_open


def test_steering_is_refused(openai_mock: OpenAIMock) -> None:
    event = {"type": "response.steer", "previous_response_id": "resp_1", "input": "more"}
    (error,) = sent(openai_mock, event)
    assert error["error"]["param"] == "previous_response_id"


def test_the_sdk_reads_a_response(openai_mock: OpenAIMock) -> None:
    client: Any = openai.OpenAI(api_key="sk-fake123").responses
    if not hasattr(client, "connect"):
        pytest.skip("this release of openai has no such WebSocket")
    openai_mock.model_says(Text("Hello"))
    with client.connect() as connection:
        connection.response.create(model=MODEL, input="Hi")
        events: list[Any] = []
        while not events or events[-1].type != "response.completed":
            events.append(connection.recv())
    assert events[-1].response.output_text == "Hello"
