"""Sessions of the Realtime beta: the events of the beta, and its retirement."""

from __future__ import annotations

import warnings
from typing import Any, cast

import openai
import pytest
from openai.types.beta.realtime import RealtimeServerEvent
from pydantic import TypeAdapter
from websockets.exceptions import ConnectionClosed

from openai_responses import OpenAIMock, ToolCall
from openai_responses.errors import RefusedRequestError, RetiredWarning
from tests.websockets.realtime_events import append, message, silence, speech

CREATE: Any = {"type": "response.create"}
MODEL = "gpt-4o-realtime-preview"


def opened(mock: OpenAIMock, **query: str) -> Any:
    return cast("Any", mock.beta.realtime.session(**(query or {"model": MODEL})))


def sent(client: Any, *events: Any) -> list[Any]:
    for event in events:
        client.send(event)
    return list(client.receive_all())


def kinds(events: list[Any]) -> list[str]:
    """Return the types, those that follow each other once."""
    types = [each["type"] for each in events]
    return [one for one, before in zip(types, ["", *types], strict=False) if one != before]


@pytest.fixture
def client(openai_mock: OpenAIMock) -> Any:
    return opened(openai_mock)


def test_a_session_has_its_settings_at_the_top(client: Any) -> None:
    (event,) = client.receive_all()
    assert event["type"] == "session.created"
    assert {
        "model": MODEL,
        "modalities": ["audio", "text"],
        "input_audio_format": "pcm16",
        "output_audio_format": "pcm16",
        "input_audio_transcription": None,
        "temperature": 0.8,
        "max_response_output_tokens": "inf",
    }.items() <= event["session"].items()
    assert event["session"]["turn_detection"]["silence_duration_ms"] == 200


def test_updates_change_only_what_they_have(client: Any) -> None:
    client.receive_all()
    given = {"voice": "ash", "input_audio_format": "g711_ulaw", "turn_detection": None}
    (event,) = sent(client, {"type": "session.update", "session": given})
    session = event["session"]
    assert given.items() <= session.items()
    assert session["output_audio_format"] == "pcm16"
    wrong = {"type": "session.update", "session": {"modalities": ["audio"]}, "event_id": "mine"}
    (error,) = sent(client, wrong)
    assert error["error"]["event_id"] == "mine"
    assert "['text'] and ['audio', 'text']" in error["error"]["message"]


def test_parts_without_a_type_have_none(client: Any) -> None:
    client.receive_all()
    for part in ({"text": "hi"}, {"type": None, "text": "hi", "audio": None}):
        item = {"type": "message", "role": "user", "content": [part]}
        (created,) = sent(client, {"type": "conversation.item.create", "item": item})
        assert created["item"]["content"] == [{"text": "hi"}]


def test_a_text_has_the_events_of_the_beta(openai_mock: OpenAIMock, client: Any) -> None:
    openai_mock.model_says("Hello there")
    client.receive_all()
    in_text = {"type": "response.create", "response": {"modalities": ["text"]}}
    events = sent(client, message("Hi"), in_text)
    assert kinds(events) == [
        "conversation.item.created",
        "response.created",
        "response.output_item.added",
        "conversation.item.created",
        "response.content_part.added",
        "response.text.delta",
        "response.text.done",
        "response.content_part.done",
        "response.output_item.done",
        "response.done",
        "rate_limits.updated",
    ]
    response = events[-2]["response"]
    assert response["output"][0]["content"] == [{"type": "text", "text": "Hello there"}]
    assert response["modalities"] == ["text"]


def test_speech_is_answered_in_audio(openai_mock: OpenAIMock, client: Any) -> None:
    openai_mock.model_says("Hello")
    events = sent(client, append(speech(400) + silence(400)))
    found = set(kinds(events))
    assert {"response.audio.delta", "response.audio_transcript.done", "response.done"} <= found
    assert "conversation.item.added" not in found


def test_all_events_are_of_the_types_of_the_sdk(openai_mock: OpenAIMock, client: Any) -> None:
    adapter: TypeAdapter[Any] = TypeAdapter(RealtimeServerEvent)
    openai_mock.model_says("Hello", ToolCall("f", x=1))
    openai_mock.model_says("Again")
    for event in sent(client, message("Hi"), CREATE, append(speech(400) + silence(500))):
        adapter.validate_json(adapter.dump_json(adapter.validate_python(event)))


def test_transcription_sessions(openai_mock: OpenAIMock) -> None:
    client = opened(openai_mock, intent="transcription")
    client.receive_all()
    given = {"input_audio_transcription": {"model": "whisper-1"}}
    update = {"type": "transcription_session.update", "session": given}
    (event,) = sent(client, update)
    assert event["type"] == "transcription_session.updated"
    assert event["session"]["input_audio_transcription"] == {"model": "whisper-1"}
    events = sent(client, append(speech(400) + silence(400)))
    assert kinds(events)[-1] == "conversation.item.input_audio_transcription.completed"


# --- its end -------------------------------------------------------------------------------------


def test_the_beta_is_refused_as_the_api_does() -> None:
    mock = OpenAIMock(retired="refuse")

    def answer(request: object) -> None:
        pytest.fail("not asked")

    mock.beta.realtime.connect.response = answer
    client = opened(mock)
    (event,) = client.receive_all()
    assert event["type"] == "error"
    assert event["error"] == {
        "type": "invalid_request_error",
        "code": "beta_api_shape_disabled",
        "message": "The Realtime Beta API is no longer supported. Please use /v1/realtime for the "
        "GA API.",
        "param": None,
        "event_id": None,
    }
    assert client.close_code == 4000
    assert mock.realtime.session().is_open
    assert mock.refused_requests == []


def test_the_sdk_receives_the_end_of_the_beta() -> None:
    beta: Any = openai.OpenAI(api_key="sk-fake123").beta
    with OpenAIMock(retired="refuse"), beta.realtime.connect(model=MODEL) as connection:
        assert connection.recv().error.code == "beta_api_shape_disabled"
        with pytest.raises(ConnectionClosed) as caught:
            connection.recv()
    received = caught.value.rcvd
    assert received is not None
    assert (received.code, received.reason) == (
        4000,
        "invalid_request_error.beta_api_shape_disabled",
    )


def test_a_strict_mock_that_refuses_fails_the_test() -> None:
    mock = OpenAIMock(retired="refuse", strict=True)
    opened(mock)
    with pytest.raises(RefusedRequestError, match=r"beta\.realtime\.connect"):
        mock.check_refused_requests()


def test_a_mock_may_warn() -> None:
    with pytest.warns(RetiredWarning, match=r"openai_mock\.beta\.realtime\.connect: retired"):
        opened(OpenAIMock(retired="warn"))
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        opened(OpenAIMock())
