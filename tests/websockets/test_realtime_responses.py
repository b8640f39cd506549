"""Responses and items of Realtime sessions: accepted and refused ones."""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from typing import Any

import pytest

from openai_responses import OpenAIMock, ToolCall
from openai_responses.sessions import RealtimeSession
from tests.websockets.realtime_events import append, message, silence, speech

CREATE: Any = {"type": "response.create"}


@pytest.fixture
def client(openai_mock: OpenAIMock) -> Any:
    found: Any = openai_mock.realtime.session(model="gpt-realtime")
    found.receive_all()
    return found


def create(**response: Any) -> Any:
    return {"type": "response.create", "response": response}


def update(**session: Any) -> Any:
    return {"type": "session.update", "session": {"type": "realtime", **session}}


def sent(client: Any, *events: Any) -> list[Any]:
    for event in events:
        client.send(event)
    return list(client.receive_all())


def done(events: list[Any]) -> list[Any]:
    return [each["response"] for each in events if each["type"] == "response.done"]


def refused(client: Any, event: Any) -> Any:
    (error,) = sent(client, {**event, "event_id": "mine"})
    assert error["type"] == "error"
    assert error["error"]["event_id"] == "mine"
    assert client.is_open
    return error["error"]


# --- settings ------------------------------------------------------------------------------------


def test_null_is_the_default_of_a_setting(client: Any) -> None:
    sent(client, update(tracing="auto"))
    assert refused(client, update(tracing={"workflow_name": "other"}))["code"] == (
        "cannot_update_tracing"
    )
    (event,) = sent(client, update(tracing=None))
    assert event["session"]["tracing"] is None


def test_the_voice_cannot_change_after_audio_output(openai_mock: OpenAIMock, client: Any) -> None:
    voice = {"output": {"voice": "cedar"}}
    sent(client, append(speech(400) + silence(500)), update(audio=voice))
    assert refused(client, update(audio={"output": {"voice": "marin"}}))["code"] == (
        "cannot_update_voice"
    )
    assert refused(client, create(audio={"output": {"voice": "marin"}}))["code"] == (
        "cannot_update_voice"
    )
    assert sent(client, update(audio=voice))[0]["type"] == "session.updated"


def test_audio_of_the_user_does_not_fix_the_voice(client: Any) -> None:
    sent(client, update(audio={"input": {"turn_detection": None}}))
    events = sent(
        client,
        append(speech(400)),
        {"type": "input_audio_buffer.commit"},
        update(audio={"output": {"voice": "cedar"}}),
    )
    assert events[-1]["session"]["audio"]["output"]["voice"] == "cedar"


@pytest.mark.parametrize("modalities", [["text", "audio"], []])
def test_output_is_text_or_audio(client: Any, modalities: list[str]) -> None:
    for event in (update(output_modalities=modalities), create(output_modalities=modalities)):
        assert refused(client, event)["code"] == "invalid_value"


def test_other_formats_begin_a_new_buffer(client: Any) -> None:
    sent(client, update(audio={"input": {"turn_detection": None}}), append(speech(400)))
    sent(client, update(audio={"input": {"format": {"type": "audio/pcmu"}}}))
    error = refused(client, {"type": "input_audio_buffer.commit"})
    assert "0.00ms" in error["message"]


def test_sessions_without_the_default_begin_are_answered(openai_mock: OpenAIMock) -> None:
    class Silent(RealtimeSession):
        def on_connect(self) -> None:
            """Send nothing."""

    openai_mock.realtime.connect.response = Silent
    client: Any = openai_mock.realtime.session()
    assert done(sent(client, CREATE))


# --- items ---------------------------------------------------------------------------------------


def test_items_have_their_place(client: Any) -> None:
    first = sent(client, message("one"))[0]["item"]["id"]
    (root, _) = sent(client, message("zero", previous_item_id="root"))
    assert root["previous_item_id"] is None
    (between, _) = sent(client, message("half", previous_item_id=first))
    assert between["previous_item_id"] == first
    error = refused(client, message("never", previous_item_id="item_unknown"))
    assert (error["param"], error["code"]) == (
        "previous_item_id",
        "item_create_invalid_item_id",
    )
    again = message("again")
    again["item"]["id"] = first
    assert refused(client, again)["code"] == "item_create_duplicate_item_id"


@pytest.mark.parametrize("kind", ["retrieve", "delete", "truncate"])
def test_unknown_items_are_refused(client: Any, kind: str) -> None:
    more = {"content_index": 0, "audio_end_ms": 0} if kind == "truncate" else {}
    error = refused(client, {"type": f"conversation.item.{kind}", "item_id": "unknown", **more})
    assert error["code"] == f"item_{kind}_invalid_item_id"


def test_audio_of_items_must_be_base64(client: Any) -> None:
    def item(audio: str) -> Any:
        content = [{"type": "input_audio", "audio": audio}]
        made = {"type": "message", "role": "user", "content": content}
        return {"type": "conversation.item.create", "item": made}

    assert refused(client, item("a"))["param"] == "item.content[0].audio"
    assert refused(client, append(b"") | {"audio": "ä"})["param"] == "audio"
    audio = b64encode(speech(100)).decode()
    event, _ = sent(client, item(audio))
    assert "audio" not in event["item"]["content"][0]
    retrieve = {"type": "conversation.item.retrieve", "item_id": event["item"]["id"]}
    (event,) = sent(client, retrieve)
    assert event["item"]["content"][0]["audio"] == audio
    truncate = {**retrieve, "type": "conversation.item.truncate"}
    error = refused(client, {**truncate, "content_index": 0, "audio_end_ms": 10})
    assert (error["code"], error["message"]) == (
        "unsupported_content_type",
        "Only model output audio messages can be truncated",
    )


def test_an_item_may_be_truncated_while_the_model_speaks(client: Any) -> None:
    client.send(CREATE)
    while (event := client.receive())["type"] != "response.output_audio.delta":
        pass
    place = {"item_id": event["item_id"], "content_index": 0, "audio_end_ms": 10}
    events = sent(client, {"type": "conversation.item.truncate", **place})
    assert events[0]["type"] == "conversation.item.truncated"
    assert done(events)[0]["status"] == "completed"


# --- responses -----------------------------------------------------------------------------------


def test_responses_end_at_their_limit(openai_mock: OpenAIMock, client: Any) -> None:
    openai_mock.model_says("one two three four five six seven eight", ToolCall("never"))
    (response,) = done(sent(client, create(max_output_tokens=3)))
    assert response["status_details"] == {"type": "incomplete", "reason": "max_output_tokens"}
    assert response["usage"]["output_tokens"] <= 3
    (item,) = response["output"]
    assert item["status"] == "incomplete"
    openai_mock.model_says("one", finish_reason="content_filter")
    (response,) = done(sent(client, create(max_output_tokens=100)))
    assert response["status_details"]["reason"] == "content_filter"


def test_out_of_band_responses_run_beside_the_conversation(
    openai_mock: OpenAIMock, client: Any
) -> None:
    openai_mock.model_says("one two three four")
    openai_mock.model_says("five six seven eight")
    side = create(conversation="none", metadata={"topic": "side"}, output_modalities=["text"])
    main = create(output_modalities=["text"])
    events = sent(client, main, side)
    deltas = [each["response_id"] for each in events if each["type"].endswith("text.delta")]
    assert len(set(deltas)) == 2
    assert deltas != sorted(deltas, key=deltas.index)  # they take turns
    first, second = sorted(done(events), key=lambda each: bool(each["metadata"]))
    assert first["conversation_id"]
    assert (second["metadata"], second.get("conversation_id")) == ({"topic": "side"}, None)
    added = [each for each in events if each["type"] == "conversation.item.added"]
    assert len(added) == 1


def test_a_response_may_have_its_own_input(openai_mock: OpenAIMock, client: Any) -> None:
    sent(client, message("A text that is as long as it is, so that it has some tokens"))
    content = [{"type": "input_text", "text": "Hi"}]
    own = {"type": "message", "role": "user", "content": content}
    inputs: list[dict[str, Any]] = [{}, {"input": [own]}, {"input": []}]
    counts = [
        done(sent(client, create(conversation="none", **more)))[0]["usage"]["input_tokens"]
        for more in inputs
    ]
    assert counts[0] > counts[1] > counts[2] == 0


def test_the_input_of_a_response_may_refer_to_items(client: Any) -> None:
    item = sent(client, message("A text with some tokens"))[0]["item"]["id"]
    sent(client, message("And another one, which is not referred to"))
    reference = {"type": "item_reference", "id": item}
    counts = [
        done(sent(client, create(conversation="none", input=[reference] * times)))[0]["usage"]
        for times in (1, 2)
    ]
    assert 2 * counts[0]["input_tokens"] in range(
        counts[1]["input_tokens"], counts[1]["input_tokens"] + 2
    )
    error = refused(client, create(input=[{**reference, "id": "unknown"}]))
    assert "'unknown' does not exist" in error["message"]
    item_of_client = {"type": "conversation.item.create", "item": reference}
    assert refused(client, item_of_client)["param"] == "item.type"


def test_a_response_is_cancelled_by_its_id(openai_mock: OpenAIMock, client: Any) -> None:
    client.send(CREATE)
    client.send(create(conversation="none"))
    found = [client.receive()["response"]["id"] for _ in range(2)]
    events = sent(client, {"type": "response.cancel", "response_id": found[1]})
    status = {each["id"]: each["status"] for each in done(events)}
    assert status == {found[0]: "completed", found[1]: "cancelled"}
    error = refused(client, {"type": "response.cancel", "response_id": found[0]})
    assert error["code"] == "response_cancel_not_active"


def test_a_new_response_may_follow_a_cancelled_one_at_once(client: Any) -> None:
    events = sent(client, CREATE, {"type": "response.cancel"}, CREATE)
    assert [each["status"] for each in done(events)] == ["cancelled", "completed"]


def test_a_function_is_called_by_default_if_it_must_be(client: Any) -> None:
    parameters = {
        "type": "object",
        "properties": {"city": {"type": "string", "enum": ["Paris"]}},
        "required": ["city"],
    }
    tool = {"type": "function", "name": "get_weather", "parameters": parameters}
    (response,) = done(sent(client, update(tools=[tool]), create(tool_choice="required")))
    (item,) = response["output"]
    assert (item["name"], item["arguments"]) == ("get_weather", '{"city":"Paris"}')


def test_audio_of_the_user_counts_by_its_length(client: Any) -> None:
    (response,) = done(sent(client, append(silence(300) + speech(500) + silence(300))))
    assert response["usage"]["input_token_details"]["audio_tokens"] == 10


# --- calls ---------------------------------------------------------------------------------------


def test_the_server_plays_audio_in_calls_only(client: Any) -> None:
    clear = {"type": "output_audio_buffer.clear"}
    assert "WebRTC" in refused(client, clear)["message"]
    call: Any = OpenAIMock(missing="invent").realtime.session(call_id="rtc_1")
    events = sent(call, CREATE)
    kinds = [each["type"] for each in events]
    assert "response.output_audio.delta" not in kinds
    assert kinds.index("output_audio_buffer.started") == (
        kinds.index("response.content_part.added") + 1
    )
    assert kinds[-3:] == ["response.done", "output_audio_buffer.stopped", "rate_limits.updated"]
    call.send(CREATE)
    while call.receive()["type"] != "output_audio_buffer.started":
        pass
    events = sent(call, {"type": "response.cancel"})
    assert "output_audio_buffer.stopped" not in [each["type"] for each in events]
    (cleared,) = sent(call, clear)
    assert cleared["type"] == "output_audio_buffer.cleared"
    assert refused(call, clear)


def test_audio_is_the_sum_of_its_pieces(client: Any) -> None:
    events = sent(client, create(audio={"output": {"format": {"type": "audio/pcma"}}}))
    item = done(events)[0]["output"][0]["id"]
    data = b"".join(
        b64decode(each["delta"]) for each in events if each["type"] == "response.output_audio.delta"
    )
    (event,) = sent(client, {"type": "conversation.item.retrieve", "item_id": item})
    assert b64decode(event["item"]["content"][0]["audio"]) == data


SCHEMAS: list[Any] = [
    {"type": [["a"]]},
    {"type": {}},
    {"type": [{}]},
    {"type": "string", "format": ["date"]},
    {"type": "number", "minimum": 10**400},
    {"type": "object", "properties": {"a": {"type": [[]]}}, "required": ["a"]},
]


@pytest.mark.parametrize("parameters", SCHEMAS)
def test_any_schema_of_a_tool_has_an_example(client: Any, parameters: Any) -> None:
    tool = {"type": "function", "name": "f", "parameters": parameters}
    (response,) = done(sent(client, update(tools=[tool]), create(tool_choice="required")))
    (call,) = response["output"]
    assert isinstance(json.loads(call["arguments"]), dict)
