"""Translation sessions by default: stretches of speech are translated."""

from __future__ import annotations

from base64 import b64decode, b64encode
from typing import Any

import openai
import openai.types.realtime
import pytest
from pydantic import TypeAdapter

from openai_responses import OpenAIMock, ToolCall
from openai_responses.errors import ResponseTypeError
from tests.sdk.websockets import needs
from tests.websockets.realtime_events import silence, speech

CLOSE: Any = {"type": "session.close"}


def append(data: bytes) -> Any:
    audio = b64encode(data).decode()
    return {"type": "session.input_audio_buffer.append", "audio": audio}


def update(**audio: Any) -> Any:
    return {"type": "session.update", "session": {"audio": audio}}


@pytest.fixture
def client(openai_mock: OpenAIMock) -> Any:
    return openai_mock.realtime.translations.session(model="gpt-realtime-translate")


def sent(client: Any, *events: Any) -> list[Any]:
    for event in events:
        client.send(event)
    return list(client.receive_all())


def joined(events: list[Any], kind: str) -> str:
    return "".join(each["delta"] for each in events if each["type"] == f"session.{kind}.delta")


def test_speech_is_translated_when_it_has_ended(openai_mock: OpenAIMock, client: Any) -> None:
    openai_mock.user_says("Good morning")
    openai_mock.model_says("Guten Morgen")
    created, updated = sent(
        client,
        update(output={"language": "de"}, input={"transcription": {"model": "gpt-transcribe"}}),
    )
    assert created["session"]["model"] == "gpt-realtime-translate"
    assert updated["session"]["audio"]["output"] == {"language": "de"}
    assert sent(client, append(speech(450))) == []
    events = sent(client, append(silence(300)))
    assert joined(events, "input_transcript") == "Good morning"
    assert joined(events, "output_transcript") == "Guten Morgen"
    audio = [each for each in events if each["type"] == "session.output_audio.delta"]
    assert sum(len(b64decode(each["delta"])) for each in audio) % (60 * 48) == 0
    assert all(each["elapsed_ms"] % 200 == 0 for each in events)
    openai_mock.assert_all_said()


def test_null_is_absent_in_settings(client: Any) -> None:
    given = update(output={"language": "de"})
    _, _, updated, null = sent(
        client, given, update(output=None), {"type": "session.update", "session": {"audio": None}}
    )
    assert updated["session"]["audio"]["output"] == {}
    assert null["session"]["audio"]["output"] == {}


def test_remaining_audio_is_translated_at_the_end(openai_mock: OpenAIMock, client: Any) -> None:
    openai_mock.model_says("Guten Morgen")
    events = sent(client, append(speech(450)), CLOSE)
    assert joined(events, "output_transcript") == "Guten Morgen"
    assert joined(events, "input_transcript") == ""
    assert events[-1]["type"] == "session.closed"
    assert client.close_code == 1000


def test_a_silent_session_has_nothing_to_translate(client: Any) -> None:
    events = sent(client, append(silence(900)), CLOSE)
    assert [each["type"] for each in events] == ["session.created", "session.closed"]


def test_translations_are_texts() -> None:
    mock = OpenAIMock()
    mock.model_says(ToolCall("translate"))
    client: Any = mock.realtime.translations.session()
    with pytest.raises(ResponseTypeError, match=r"expected a text, .*, got ToolCall\('translate'"):
        sent(client, append(speech(300) + silence(300)))


def test_wrong_audio_is_refused(client: Any) -> None:
    event = {"type": "session.input_audio_buffer.append", "audio": "ä", "event_id": "mine"}
    _, error = sent(client, event)
    assert (error["error"]["param"], error["error"]["event_id"]) == ("audio", "mine")
    assert client.is_open


def test_a_session_ends_after_an_hour(openai_mock: OpenAIMock, client: Any) -> None:
    openai_mock.advance(seconds=3600)
    assert [each["type"] for each in client.receive_all()] == ["session.created", "error"]
    assert client.close_code == 1001


@needs("realtime.translations.connect")
def test_the_sdk_reads_a_translation(openai_mock: OpenAIMock) -> None:
    realtime: Any = openai.OpenAI(api_key="sk-fake123").realtime
    types: Any = openai.types.realtime
    adapter: TypeAdapter[Any] = TypeAdapter(types.RealtimeTranslationServerEvent)
    with realtime.translations.connect(model="gpt-realtime-translate") as connection:
        connection.send(append(speech(300)))
        connection.send(CLOSE)
        events: list[Any] = []
        while not events or events[-1].type != "session.closed":
            events.append(connection.recv())
    for event in events:
        adapter.validate_python(event.to_dict())
    route: Any = openai_mock.realtime.translations.connect
    route.assert_sent("session.close")
