"""Realtime sessions by default: settings, conversation, audio, responses, in the API's order."""

from __future__ import annotations

from array import array
from base64 import b64decode, b64encode
from math import sin
from typing import Any

import pytest
from openai.types.realtime import RealtimeConversationItemUserMessage, RealtimeServerEvent
from pydantic import TypeAdapter

from openai_responses import OpenAIMock, Text, ToolCall

SILENCE = bytes(2 * 24 * 100)


def speech(milliseconds: int) -> bytes:
    """Return a loud tone in PCM16 of 24 kHz."""
    return array(
        "h", (round(16_000 * sin(each / 5)) for each in range(24 * milliseconds))
    ).tobytes()


def append(data: bytes) -> Any:
    return {"type": "input_audio_buffer.append", "audio": b64encode(data).decode()}


def message(text: str, **more: Any) -> Any:
    content = [{"type": "input_text", "text": text}]
    return {
        "type": "conversation.item.create",
        "item": {"type": "message", "role": "user", "content": content, **more},
    }


CREATE: Any = {"type": "response.create"}
IN_TEXT: Any = {"type": "response.create", "response": {"output_modalities": ["text"]}}


@pytest.fixture
def client(openai_mock: OpenAIMock) -> Any:
    found: Any = openai_mock.realtime.session(model="gpt-realtime")
    return found


def kinds(events: list[Any]) -> list[str]:
    """Return the types, those that follow each other once."""
    types = [each["type"] for each in events]
    return [one for one, before in zip(types, ["", *types], strict=False) if one != before]


def receive_until(client: Any, last: str) -> Any:
    """Receive events up to the first of a type, and return that."""
    while (event := client.receive())["type"] != last:
        pass
    return event


def sent(client: Any, *events: Any) -> list[Any]:
    client.receive_all()
    for event in events:
        client.send(event)
    return list(client.receive_all())


def test_a_session_begins_with_the_defaults(client: Any) -> None:
    (event,) = client.receive_all()
    session = event["session"]
    assert (event["type"], session["model"]) == ("session.created", "gpt-realtime")
    assert session["audio"]["input"]["turn_detection"]["silence_duration_ms"] == 200
    assert session["output_modalities"] == ["audio"]


def test_updates_change_only_what_they_have(client: Any) -> None:
    (event,) = sent(
        client, {"type": "session.update", "session": {"type": "realtime", "instructions": ""}}
    )
    assert (event["session"]["instructions"], event["session"]["model"]) == ("", "gpt-realtime")
    detection = {"type": "realtime", "audio": {"input": {"turn_detection": None}}}
    (event,) = sent(client, {"type": "session.update", "session": detection})
    assert event["session"]["audio"]["input"]["turn_detection"] is None
    assert event["session"]["audio"]["input"]["format"] == {"type": "audio/pcm", "rate": 24000}
    (error,) = sent(
        client,
        {"type": "session.update", "session": {"type": "realtime", "model": "gpt-realtime-mini"}},
    )
    assert error["error"]["param"] == "session.model"


def update(**settings: Any) -> Any:
    return {"type": "session.update", "session": {"type": "realtime", **settings}}


def test_an_item_of_the_sdk_is_created(client: Any) -> None:
    client.receive_all()
    content: Any = [{"type": "input_text", "text": "hi"}]
    item = RealtimeConversationItemUserMessage(type="message", role="user", content=content)
    client.send({"type": "conversation.item.create", "item": item.model_dump()})
    added, done = client.receive_all()
    assert (added["type"], done["type"]) == ("conversation.item.added", "conversation.item.done")
    assert added["item"]["content"] == content


@pytest.mark.parametrize("name", ["type", "text"])
def test_null_in_a_part_is_absent(client: Any, name: str) -> None:
    client.receive_all()
    part = {"type": "input_text", "text": "hi", name: None}
    item = {"type": "message", "role": "user", "content": [part]}
    client.send({"type": "conversation.item.create", "item": item})
    added = client.receive()
    assert added["item"]["content"] == [{n: each for n, each in part.items() if each is not None}]


def test_null_in_a_required_field_is_refused(client: Any) -> None:
    client.receive_all()
    item = {"type": "function_call_output", "call_id": "call_1", "output": None}
    client.send({"type": "conversation.item.create", "item": item})
    (refusal,) = client.receive_all()
    assert refusal["error"]["param"] == "item.output"
    assert client.is_open


@pytest.mark.parametrize(
    "audio",
    [
        {"output": None},
        {"input": None},
        {"output": {"voice": None}},
        {"output": {"format": None}},
        {"output": {"format": {"type": None, "rate": None}}},
        {"output": {"speed": None}},
        {"input": {"format": None}},
        {"input": {"transcription": None, "noise_reduction": None}},
    ],
)
def test_null_restores_the_default_of_a_setting(client: Any, audio: Any) -> None:
    (created,) = client.receive_all()
    own_output = {"voice": "ash", "speed": 1.5, "format": {"type": "audio/pcmu"}}
    own_input = {"format": {"type": "audio/pcmu"}, "noise_reduction": {"type": "far_field"}}
    client.send(
        update(audio={side: {"output": own_output, "input": own_input}[side] for side in audio})
    )
    client.send(update(audio=audio))
    *_, updated = client.receive_all()
    for side, settings in audio.items():
        default, now = (event["session"]["audio"][side] for event in (created, updated))
        names = default if settings is None else settings
        assert {name: now[name] for name in names} == {name: default[name] for name in names}


def test_null_switches_turn_detection_off(client: Any) -> None:
    client.send(update(audio={"input": {"turn_detection": None}}))
    *_, updated = client.receive_all()
    assert updated["session"]["audio"]["input"]["turn_detection"] is None


def test_null_in_a_setting_without_a_default_is_absent(client: Any) -> None:
    client.send(
        update(
            tools=[{"type": None, "name": None, "description": "one"}],
            tracing={"workflow_name": None, "group_id": "group"},
            audio={
                "input": {
                    "transcription": {"model": None, "language": "de"},
                    "noise_reduction": {"type": None},
                }
            },
        )
    )
    *_, updated = client.receive_all()
    session = updated["session"]
    assert session["tools"] == [{"description": "one"}]
    assert session["tracing"] == {"group_id": "group"}
    assert session["audio"]["input"]["transcription"] == {"language": "de"}
    assert session["audio"]["input"]["noise_reduction"] == {}


def test_null_removes_a_setting_without_a_default(client: Any) -> None:
    both = {"model": "gpt-4o-transcribe", "language": "de"}
    client.send(update(audio={"input": {"transcription": both}}))
    client.send(update(audio={"input": {"transcription": {"language": None}}}))
    *_, updated = client.receive_all()
    transcription = updated["session"]["audio"]["input"]["transcription"]
    assert transcription == {"model": "gpt-4o-transcribe"}


def test_null_stays_in_schemas_of_tools(client: Any) -> None:
    parameters = {"type": "object", "properties": {"a": {"default": None}}}
    client.send(update(tools=[{"type": "function", "name": "f", "parameters": parameters}]))
    *_, updated = client.receive_all()
    assert updated["session"]["tools"][0]["parameters"] == parameters


def test_a_text_has_events_in_the_order_of_the_api(openai_mock: OpenAIMock, client: Any) -> None:
    openai_mock.model_says("Hello there")
    events = sent(client, message("Hi"), IN_TEXT)
    assert kinds(events) == [
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
    response = events[-2]["response"]
    assert response["output"][0]["content"] == [{"type": "output_text", "text": "Hello there"}]
    assert response["usage"]["output_tokens"] == 3
    openai_mock.assert_all_said()


def test_audio_is_as_long_as_the_text(openai_mock: OpenAIMock, client: Any) -> None:
    openai_mock.model_says("Hello there")
    events = sent(client, CREATE)
    audio = b"".join(
        b64decode(e["delta"]) for e in events if e["type"] == "response.output_audio.delta"
    )
    assert len(audio) == 4 * 60 * 24 * 2  # 60 ms for each token of each piece
    text = "".join(e["delta"] for e in events if e["type"].endswith("transcript.delta"))
    assert text == "Hello there"
    assert kinds(events)[-7:-4] == [
        "response.output_audio.done",
        "response.output_audio_transcript.done",
        "response.content_part.done",
    ]


def test_functions_are_called(openai_mock: OpenAIMock, client: Any) -> None:
    openai_mock.model_says(ToolCall("get_weather", city="Paris"))
    events = sent(client, CREATE)
    done = next(e for e in events if e["type"] == "response.function_call_arguments.done")
    assert (done["name"], done["arguments"]) == ("get_weather", '{"city":"Paris"}')
    output = {"type": "function_call_output", "call_id": done["call_id"], "output": "sunny"}
    openai_mock.model_says(Text("Sunny"))
    events = sent(client, {"type": "conversation.item.create", "item": output}, IN_TEXT)
    assert events[-2]["response"]["output"][0]["content"][0]["text"] == "Sunny"


@pytest.mark.parametrize("last", ["response.output_text.done", "response.output_item.done"])
def test_a_response_with_all_its_output_ends_before_the_next_one(
    openai_mock: OpenAIMock, client: Any, last: str
) -> None:
    openai_mock.model_says("one two")
    openai_mock.model_says("three")
    client.receive_all()
    client.send(IN_TEXT)
    receive_until(client, last)
    events = sent_now(client, IN_TEXT)
    assert [e["type"] for e in events].count("response.done") == 2
    assert kinds(events).index("response.done") < kinds(events).index("response.created")
    assert "error" not in kinds(events)


def test_a_response_with_all_its_output_is_neither_cancelled_nor_interrupted(
    openai_mock: OpenAIMock, client: Any
) -> None:
    openai_mock.model_says("one two")
    openai_mock.model_says("three")
    client.receive_all()
    client.send(IN_TEXT)
    receive_until(client, "response.output_text.done")
    events = sent_now(client, {"type": "response.cancel"})
    (done,) = [e for e in events if e["type"] == "response.done"]
    assert done["response"]["status"] == "completed"
    (error,) = [e for e in events if e["type"] == "error"]
    assert error["error"]["code"] == "response_cancel_not_active"
    client.send(IN_TEXT)
    receive_until(client, "response.output_text.done")
    events = sent_now(client, append(speech(500)))
    assert [e["response"]["status"] for e in events if e["type"] == "response.done"] == [
        "completed"
    ]
    assert kinds(events)[-1] == "input_audio_buffer.speech_started"


def test_a_client_may_answer_a_function_call_at_once(openai_mock: OpenAIMock, client: Any) -> None:
    openai_mock.model_says(ToolCall("get_weather", city="Paris"))
    openai_mock.model_says("Sunny")
    client.receive_all()
    client.send(CREATE)
    called = receive_until(client, "response.function_call_arguments.done")
    output = {"type": "function_call_output", "call_id": called["call_id"], "output": "sunny"}
    client.send({"type": "conversation.item.create", "item": output})
    events = sent_now(client, IN_TEXT)
    assert "error" not in kinds(events)
    assert events[-2]["response"]["output"][0]["content"][0]["text"] == "Sunny"


def test_a_response_is_cancelled(openai_mock: OpenAIMock, client: Any) -> None:
    openai_mock.model_says("one two three four")
    client.receive_all()
    client.send(IN_TEXT)
    receive_until(client, "response.output_text.delta")
    (error,) = [e for e in sent_now(client, {**CREATE, "event_id": "mine"}) if e["type"] == "error"]
    assert error["error"]["code"] == "conversation_already_has_active_response"
    assert error["error"]["event_id"] == "mine"


def sent_now(client: Any, event: Any) -> list[Any]:
    """Send an event while others are left to receive."""
    client.send(event)
    return list(client.receive_all())


def test_cancelling_ends_the_response(openai_mock: OpenAIMock, client: Any) -> None:
    openai_mock.model_says("one two three four")
    client.receive_all()
    client.send(IN_TEXT)
    receive_until(client, "response.output_text.delta")
    events = sent_now(client, {"type": "response.cancel"})
    response = events[-2]["response"]
    assert (response["status"], response["status_details"]["reason"]) == (
        "cancelled",
        "client_cancelled",
    )
    assert response["output"][0]["status"] == "incomplete"
    (error,) = sent(client, {"type": "response.cancel"})
    assert error["error"]["code"] == "response_cancel_not_active"


def test_speech_is_found_and_answered(openai_mock: OpenAIMock, client: Any) -> None:
    openai_mock.model_says("Hello")
    events = sent(client, append(SILENCE * 10), append(speech(500)), append(SILENCE * 10))
    assert kinds(events)[:7] == [
        "input_audio_buffer.speech_started",
        "input_audio_buffer.speech_stopped",
        "input_audio_buffer.committed",
        "conversation.item.added",
        "conversation.item.done",
        "response.created",
        "response.output_item.added",
    ]
    assert events[0]["audio_start_ms"] == 700
    assert events[1]["audio_end_ms"] == 1700
    assert len({each["item_id"] for each in events[:3]}) == 1
    assert events[-2]["response"]["status"] == "completed"


def test_speech_interrupts_a_response(openai_mock: OpenAIMock, client: Any) -> None:
    openai_mock.model_says("one two three four")
    openai_mock.model_says("five")
    client.receive_all()
    client.send(CREATE)
    receive_until(client, "response.output_audio.delta")
    client.send(append(speech(500)))
    done = next(e for e in client.receive_all() if e["type"] == "response.done")
    assert done["response"]["status_details"]["reason"] == "turn_detected"


def test_the_client_may_commit_its_audio(client: Any) -> None:
    audio = {"input": {"turn_detection": None, "transcription": {"model": "whisper-1"}}}
    update = {"type": "session.update", "session": {"type": "realtime", "audio": audio}}
    (_, error) = sent(client, update, {"type": "input_audio_buffer.commit"})
    assert error["error"]["code"] == "input_audio_buffer_commit_empty"
    events = sent(client, append(speech(500)), {"type": "input_audio_buffer.commit"})
    assert kinds(events) == [
        "input_audio_buffer.committed",
        "conversation.item.added",
        "conversation.item.done",
        "conversation.item.input_audio_transcription.delta",
        "conversation.item.input_audio_transcription.completed",
    ]
    assert events[-1]["usage"] == {"type": "duration", "seconds": 0.5}


def test_items_are_retrieved_truncated_and_deleted(openai_mock: OpenAIMock, client: Any) -> None:
    openai_mock.model_says("Hello there")
    item = sent(client, CREATE)[-2]["response"]["output"][0]["id"]
    place = {"item_id": item, "content_index": 0}
    (event,) = sent(client, {"type": "conversation.item.truncate", **place, "audio_end_ms": 120})
    assert event["audio_end_ms"] == 120
    (error,) = sent(client, {"type": "conversation.item.truncate", **place, "audio_end_ms": 300})
    assert error["type"] == "error"
    (event,) = sent(client, {"type": "conversation.item.retrieve", "item_id": item})
    (part,) = event["item"]["content"]
    assert len(b64decode(part["audio"])) == 120 * 24 * 2
    assert "transcript" not in part  # the user has not heard all of it
    (event,) = sent(client, {"type": "conversation.item.delete", "item_id": item})
    assert event["item_id"] == item
    (error,) = sent(
        client, {"type": "conversation.item.delete", "item_id": item, "event_id": "mine"}
    )
    assert error["error"]["event_id"] == "mine"


def test_all_events_are_of_the_types_of_the_sdk(openai_mock: OpenAIMock, client: Any) -> None:
    adapter: TypeAdapter[Any] = TypeAdapter(RealtimeServerEvent)
    openai_mock.model_says("Hello", ToolCall("f", x=1))
    openai_mock.model_says("Again")
    for event in sent(client, message("Hi"), CREATE, append(speech(400)), append(SILENCE * 5)):
        adapter.validate_json(adapter.dump_json(adapter.validate_python(event)))
