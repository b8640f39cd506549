"""Turns of the user in Realtime sessions: texts, ends, silence, transcriptions."""

from __future__ import annotations

from typing import Any, cast

import pytest

from openai_responses import OpenAIMock
from tests.websockets.realtime_events import append, silence, speech

COMMIT: Any = {"type": "input_audio_buffer.commit"}
CREATE: Any = {"type": "response.create"}
TRANSCRIPTION = "conversation.item.input_audio_transcription"


def session(mock: OpenAIMock, detection: Any, model: str | None = None, **query: str) -> Any:
    """Open a session with this turn detection, whose model transcribes."""
    client = cast("Any", mock.realtime.session(**(query or {"model": "gpt-realtime"})))
    transcription = None if model is None else {"model": model}
    given = {"turn_detection": detection, "transcription": transcription}
    kind = query.get("intent", "realtime")
    client.send({"type": "session.update", "session": {"type": kind, "audio": {"input": given}}})
    client.receive_all()
    return client


def sent(client: Any, *events: Any) -> list[Any]:
    for event in events:
        client.send(event)
    return list(client.receive_all())


def kinds(events: list[Any]) -> list[str]:
    return [each["type"].removeprefix("input_audio_buffer.") for each in events]


def send_two_turns(openai_mock: OpenAIMock) -> list[Any]:
    """Send two turns of the user, with half a second of silence after each."""
    client = session(openai_mock, {"type": "server_vad"}, "gpt-4o-transcribe")
    events = sent(client, *[append(speech(300) + silence(500))] * 2)
    return [each for each in events if each["type"] == f"{TRANSCRIPTION}.completed"]


def test_turns_have_the_words_of_the_test(openai_mock: OpenAIMock) -> None:
    openai_mock.user_says("What is the weather?")
    openai_mock.user_says("In Paris.")
    assert [each["transcript"] for each in send_two_turns(openai_mock)] == [
        "What is the weather?",
        "In Paris.",
    ]


def test_words_are_forgotten_by_a_reset(openai_mock: OpenAIMock) -> None:
    openai_mock.user_says("What is the weather?")
    openai_mock.reset()
    assert send_two_turns(openai_mock)[0]["transcript"] == "Hello! How can I help you today?"


@pytest.mark.parametrize(("eagerness", "ms"), [("low", 8000), ("auto", 4000), ("high", 2000)])
def test_semantic_detection_waits_for_the_end_of_a_sentence(
    openai_mock: OpenAIMock, eagerness: str, ms: int
) -> None:
    openai_mock.user_says("I would like, uhm", is_complete=False)
    openai_mock.user_says("A pizza.")
    client = session(openai_mock, {"type": "semantic_vad", "eagerness": eagerness})
    assert kinds(sent(client, append(speech(300) + silence(ms - 20)))) == ["speech_started"]
    events = sent(client, append(silence(40)))
    assert kinds(events)[:2] == ["speech_stopped", "committed"]
    assert events[0]["audio_end_ms"] == 300 + ms
    assert kinds(sent(client, append(speech(300) + silence(220))))[:2] == [
        "speech_started",
        "speech_stopped",
    ]


def test_a_commit_of_the_client_ends_the_turn_that_was_announced(openai_mock: OpenAIMock) -> None:
    client = session(openai_mock, {"type": "server_vad"})
    started, committed, *_ = sent(client, append(speech(300)), COMMIT)
    assert started["item_id"] == committed["item_id"]


# --- silence -------------------------------------------------------------------------------------


def test_the_model_responds_after_an_idle_timeout(openai_mock: OpenAIMock) -> None:
    openai_mock.model_says("one two")
    openai_mock.model_says("Are you still there?")
    client = session(openai_mock, {"type": "server_vad", "idle_timeout_ms": 6000})
    sent(client, append(silence(1000)), CREATE)
    openai_mock.advance(seconds=6)
    assert client.receive_all() == []  # the audio is still played
    openai_mock.advance(seconds=1)
    events = list(client.receive_all())
    assert kinds(events)[:5] == [
        "timeout_triggered",
        "committed",
        "conversation.item.added",
        "conversation.item.done",
        "response.created",
    ]
    assert len({each["item_id"] for each in events[:2]}) == 1
    done = next(each for each in events if each["type"] == "response.done")
    assert done["response"]["output"][0]["content"][0]["transcript"] == "Are you still there?"


def test_silence_counts_by_the_audio_of_the_client_too(openai_mock: OpenAIMock) -> None:
    client = session(openai_mock, {"type": "server_vad", "idle_timeout_ms": 5000})
    response = sent(client, CREATE)
    assert response
    events = sent(client, append(silence(3000)), append(silence(4000)))
    assert kinds(events)[0] == "timeout_triggered"
    assert 0 < events[0]["audio_start_ms"] < events[0]["audio_end_ms"] < 6000


RECORDING = silence(500) + speech(1000) + silence(900) + speech(1000) + silence(900)


@pytest.mark.parametrize("piece_ms", [20, 100, 1000, 1700, 10_000])
def test_all_turns_of_a_recording_are_answered(openai_mock: OpenAIMock, piece_ms: int) -> None:
    openai_mock.model_says("one")
    openai_mock.model_says("two")
    client = session(openai_mock, {"type": "server_vad"})
    size = 48 * piece_ms
    pieces = [RECORDING[start : start + size] for start in range(0, len(RECORDING), size)]
    turn = ["speech_started", "speech_stopped", "committed", "response.created", "response.done"]
    kept = [each for each in kinds(sent(client, *map(append, pieces))) if each in turn]
    assert kept == [*turn, *turn]


def test_the_idle_timeout_does_not_run_during_speech(openai_mock: OpenAIMock) -> None:
    client = session(openai_mock, {"type": "server_vad", "idle_timeout_ms": 5000})
    sent(client, CREATE, append(speech(300)))
    openai_mock.advance(seconds=60)
    assert client.receive_all() == []


def test_a_session_ends_after_an_hour(openai_mock: OpenAIMock) -> None:
    client = session(openai_mock, None)
    openai_mock.advance(seconds=3600)
    (error,) = client.receive_all()
    assert error["error"]["code"] == "session_expired"
    assert client.close_code == 1001


# --- interruptions -------------------------------------------------------------------------------


def test_speech_interrupts_a_response(openai_mock: OpenAIMock) -> None:
    openai_mock.model_says("one two three four five six seven eight")
    client = session(openai_mock, {"type": "server_vad"})
    client.send(CREATE)
    while client.receive()["type"] != "response.output_audio.delta":
        pass
    events = sent(client, append(speech(300)))
    assert kinds(events) == [
        "speech_started",
        "response.output_audio.done",
        "response.output_audio_transcript.done",
        "response.content_part.done",
        "conversation.item.done",
        "response.output_item.done",
        "response.done",
        "rate_limits.updated",
    ]
    item = events[5]["item"]
    assert item["status"] == "incomplete"
    place = {"item_id": item["id"], "content_index": 0, "audio_end_ms": 40}
    (truncated,) = sent(client, {"type": "conversation.item.truncate", **place})
    assert truncated["audio_end_ms"] == 40


def test_speech_does_not_interrupt_if_disabled(openai_mock: OpenAIMock) -> None:
    client = session(openai_mock, {"type": "server_vad", "interrupt_response": False})
    client.send(CREATE)
    events = sent(client, append(speech(300)))
    done = next(each for each in events if each["type"] == "response.done")
    assert done["response"]["status"] == "completed"


def test_out_of_band_responses_are_not_interrupted(openai_mock: OpenAIMock) -> None:
    client = session(openai_mock, {"type": "server_vad"})
    client.send({"type": "response.create", "response": {"conversation": "none"}})
    events = sent(client, append(speech(300)))
    done = next(each for each in events if each["type"] == "response.done")
    assert done["response"]["status"] == "completed"


# --- transcriptions ------------------------------------------------------------------------------


def test_transcription_sessions_only_transcribe(openai_mock: OpenAIMock) -> None:
    client = cast("Any", openai_mock.realtime.session(intent="transcription"))
    (created,) = client.receive_all()
    assert created["session"]["type"] == "transcription"
    openai_mock.user_says("Hello there")
    client = session(openai_mock, {"type": "server_vad"}, "gpt-4o-transcribe", **INTENT)
    events = sent(client, append(speech(300) + silence(500)))
    assert [each["delta"] for each in events if each["type"] == f"{TRANSCRIPTION}.delta"] == [
        "Hello",
        " there",
    ]
    assert kinds(events)[-1] == f"{TRANSCRIPTION}.completed"
    (error,) = sent(client, CREATE)
    assert error["type"] == "error"
    (error,) = sent(client, {"type": "session.update", "session": {"type": "realtime"}})
    assert error["error"]["code"] == "invalid_parameter"


INTENT = {"intent": "transcription"}


@pytest.mark.parametrize(
    ("model", "usage", "deltas"),
    [
        ("whisper-1", {"type": "duration", "seconds": 0.5}, 1),
        ("gpt-transcribe", {"type": "duration", "seconds": 0.5}, 2),
        ("gpt-live-transcribe", {"type": "duration", "seconds": 0.5}, 2),
        ("gpt-4o-mini-transcribe", {"type": "tokens", "input_tokens": 5}, 2),
    ],
)
def test_usage_and_pieces_depend_on_the_model(
    openai_mock: OpenAIMock, model: str, usage: dict[str, Any], deltas: int
) -> None:
    openai_mock.user_says("Hello there")
    events = sent(session(openai_mock, None, model, **INTENT), append(speech(500)), COMMIT)
    assert kinds(events).count(f"{TRANSCRIPTION}.delta") == deltas
    assert usage.items() <= events[-1]["usage"].items()


def test_speakers_and_log_probabilities(openai_mock: OpenAIMock) -> None:
    openai_mock.user_says("Hello there")
    client = session(openai_mock, None, "gpt-4o-transcribe-diarize", **INTENT)
    include = ["item.input_audio_transcription.logprobs"]
    given = {"type": "transcription", "include": include}
    events = sent(client, {"type": "session.update", "session": given})
    events = sent(client, append(speech(500)), COMMIT)
    segment, completed = events[-2:]
    assert (segment["speaker"], segment["start"], segment["end"]) == ("A", 0.0, 0.5)
    assert [each["token"] for each in completed["logprobs"]] == ["Hello", " there"]
