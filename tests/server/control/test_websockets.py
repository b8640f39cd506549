"""WebSockets in the control API: answers of their routes, their calls and their frames."""

from __future__ import annotations

import json
from typing import Any

import openai
import pytest
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.sync.client import connect

from openai_responses.server import Server
from tests.server.control.control import Control

ROUTE = "realtime.connect"
CLEARED: Any = {"type": "input_audio_buffer.cleared", "event_id": "event_1"}
IN_TEXT: Any = {"type": "response.create", "response": {"output_modalities": ["text"]}}


def address(server: Server) -> str:
    return f"{server.url.replace('http', 'ws', 1)}/realtime?model=gpt-realtime"


def test_connections_and_their_frames(
    control: Control, server_client: openai.OpenAI, openai_server: Server
) -> None:
    control.post("/model_says", ["Hello"])
    with server_client.realtime.connect(model="gpt-realtime") as connection:
        (call,) = control.get("/calls", route=ROUTE, wait_for=1)
        assert (call["status"], call["is_open"], call["close_code"]) == (101, True, None)
        connection.send(IN_TEXT)
        (created,) = control.get("/frames", type="response.create", wait_for=1)
        assert (created["call"], created["sender"]) == (1, "client")
        assert created["event"] == IN_TEXT
        (delta,) = control.get("/frames", type="response.output_text.delta", wait_for=1)
        assert (delta["event"]["delta"], delta["sender"]) == ("Hello", "server")
        assert delta["number"] > created["number"] > 1
        assert delta["time"] > created["time"]
    whole = control.get("/frames", call=1)
    assert [each["number"] for each in whole] == list(range(1, len(whole) + 1))
    assert control.get("/frames", call=1, after=len(whole) - 1) == whole[-1:]
    assert control.get("/frames", call=1, sender="client") == [created]
    assert control.get("/frames", route="responses.connect") == []
    error = control.get("/frames", 408, type="session.updated", wait_for=2, timeout=0.05)["error"]
    assert error["message"] == "0 of 2 frames were sent within 0.05 seconds"
    (call,) = control.get("/calls", status=101)
    assert call["frames"] == len(whole)


def test_what_the_user_says(control: Control, server_client: openai.OpenAI) -> None:
    control.post("/user_says", ["What is the weather?", {"text": "In", "is_complete": False}])
    audio: Any = {"type": "input_audio_buffer.append", "audio": "AAAA" * 1600}
    with server_client.realtime.connect(
        model="gpt-realtime", extra_query={"intent": "transcription"}
    ) as c:
        for _ in range(2):
            c.send(audio)
            c.send({"type": "input_audio_buffer.commit"})
        kind = "conversation.item.input_audio_transcription.completed"
        frames = control.get("/frames", type=kind, wait_for=2)
    assert [each["event"]["transcript"] for each in frames] == ["What is the weather?", "In"]
    found = control.wrong("POST", "/user_says", [{"text": "In", "is_completed": True}])
    assert (found[0], found[1]) == ("[0].is_completed", "is_complete")


def test_errors_and_faults_are_answers(control: Control, openai_server: Server) -> None:
    answers: list[Any] = [{"api_error": {"rate_limit": {}}}, {"fault": {"server_disconnected": {}}}]
    control.put("/answers", {ROUTE: {"response": answers}})
    with pytest.raises(InvalidStatus) as refused:
        connect(address(openai_server))
    assert refused.value.response.status_code == 429
    with pytest.raises(Exception, match="did not receive a valid HTTP response"):
        connect(address(openai_server))


def test_a_session(control: Control, openai_server: Server) -> None:
    session = {
        "on_connect": [CLEARED],
        "on_response_create": [
            {**CLEARED, "event_id": "event_2"},
            {"wait_for": ["response.cancel"]},
            {"close": {"code": 4001, "reason": "enough"}},
        ],
        "on_response_cancel": [],
    }
    control.put("/answers", {ROUTE: {"response": {"websocket_session": session}}})
    for _ in range(2):
        with connect(address(openai_server)) as client:
            assert json.loads(client.recv())["event_id"] == "event_1"
            client.send('{"type": "response.create"}')
            assert json.loads(client.recv())["event_id"] == "event_2"
            client.send('{"type": "response.cancel"}')
            with pytest.raises(ConnectionClosed):
                client.recv(timeout=5)
            assert client.close_code == 4001


@pytest.mark.parametrize(
    ("session", "field", "near"),
    [
        ({"on_response_craete": []}, "on_response_craete", "on_response_create"),
        ({"on_connect": [{"type": "session.craeted"}]}, "on_connect[0]", None),
        ({"on_connect": [{"close": {"code": 999}}]}, "on_connect[0].close", None),
        ({"on_connect": [{"wait_for": ["response.cancl"]}]}, "on_connect[0].wait_for", None),
        ({"on_connect": CLEARED}, "on_connect", None),
    ],
)
def test_wrong_sessions(control: Control, session: Any, field: str, near: str | None) -> None:
    answers = {ROUTE: {"response": {"websocket_session": session}}}
    where, found, _ = control.wrong("PUT", "/answers", answers)
    assert where == f"{ROUTE}.response.websocket_session.{field}"
    assert found == near
    _, _, message = control.wrong(
        "PUT", "/answers", {"models.list": {"response": {"websocket_session": {}}}}
    )
    assert "opens no WebSocket" in message


def test_null_is_the_default_session(control: Control, openai_server: Server) -> None:
    refused: Any = {"api_error": {"rate_limit": {}}}
    for answer in (None, [refused, None]):
        control.put("/answers", {ROUTE: {"response": answer}})
        if answer is not None:
            with pytest.raises(InvalidStatus):
                connect(address(openai_server))
        with connect(address(openai_server)) as client:
            assert json.loads(client.recv())["type"] == "session.created"


def test_other_answers_are_refused(control: Control) -> None:
    field, _, message = control.wrong("PUT", "/answers", {ROUTE: {"response": {"id": "x"}}})
    assert field == f"{ROUTE}.response"
    assert "expected a session" in message


def test_other_calls_have_no_frames(control: Control, server_client: openai.OpenAI) -> None:
    server_client.models.list()
    (call,) = control.get("/calls")
    assert (call["frames"], call["is_open"], call["close_code"]) == (None, None, None)


def test_keys_of_browsers_are_masked(control: Control, openai_server: Server) -> None:
    offered: Any = ["realtime", "openai-insecure-api-key.sk-secret"]
    with connect(address(openai_server), subprotocols=offered):
        (call,) = control.get("/calls", wait_for=1)
    assert "secret" not in str(call)
