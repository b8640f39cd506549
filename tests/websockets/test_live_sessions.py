"""Live sessions: what the server sends for each command, sidebands and forks."""

from __future__ import annotations

import gc
from base64 import b64decode, b64encode
from collections.abc import Sequence
from typing import Any
from weakref import ref

import pytest
from openai import OpenAI
from pydantic import TypeAdapter

from openai_responses import OpenAIMock, ToolCall, api_errors
from openai_responses.sessions import LiveSession

types = pytest.importorskip("openai.types.live")

_EVENTS: TypeAdapter[object] = TypeAdapter(types.ConnectServerEvent)
_FORK_EVENTS: TypeAdapter[object] = TypeAdapter(types.ForkServerEvent)
_TONE = b"\x00\x20\x00\xe0" * 6_000  # half a second
_SILENCE = bytes(24_000)


def _send(connection: Any, type_: str, /, **fields: object) -> list[dict[str, Any]]:
    connection.send({"type": type_, **fields})
    events: list[dict[str, Any]] = connection.receive_all()
    for event in events:
        _EVENTS.validate_python(event)
    return events


def _start(openai_mock: OpenAIMock, **config: object) -> tuple[Any, dict[str, Any]]:
    session = openai_mock.live.session()
    (event,) = _send(session, "session.start", session={"model": "gpt-live-1", **config})
    return session, event["session"]


def _types(events: Sequence[dict[str, Any]]) -> list[str]:
    return [event["type"] for event in events]


def _audio(data: bytes) -> str:
    return b64encode(data).decode()


def test_session_starts_with_the_defaults() -> None:
    with OpenAIMock() as openai_mock:
        session, resource = _start(openai_mock, instructions="Be brief.")
        assert resource["instructions"] == "Be brief."
        assert resource["status"] == "active"
        assert resource["audio"]["output"]["voice"] == "marin"
        assert resource["delegation"] == {"type": "client", "acknowledgement_delay_ms": 0}
        (error,) = _send(session, "session.start", session={"model": "gpt-live-1"})
        assert error["error"]["code"] == "session_already_started"


def test_nothing_is_done_before_the_start() -> None:
    with OpenAIMock() as openai_mock:
        session = openai_mock.live.session()
        (error,) = _send(session, "session.input_audio.mute", event_id="evt_1")
        assert error["error"]["code"] == "session_not_started"
        assert error["error"]["client_event_id"] == "evt_1"
        assert session.is_open


@pytest.mark.parametrize(
    ("type_", "fields", "expected"),
    [
        ("session.input_audio.mute", {}, ["session.input_audio.muted"]),
        ("session.input_audio.unmute", {}, ["session.input_audio.unmuted"]),
        (
            "session.instructions.append",
            {"content": "x", "delegation_id": None},
            ["session.instructions.appended"],
        ),
        (
            "session.thinking.append",
            {"content": "x", "delegation_id": None},
            ["session.thinking.appended"],
        ),
        (
            "session.output_audio.fixture.play",
            {"audio": _audio(_TONE)},
            ["session.output_audio.fixture.playing", "session.output_audio.fixture.played"],
        ),
        ("session.input_audio.append", {"audio": _audio(_SILENCE)}, []),
        ("session.update", {"session": {"triggers": []}}, ["session.updated"]),
        ("session.close", {}, ["session.closed"]),
    ],
)
def test_commands_are_acknowledged(
    type_: str, fields: dict[str, object], expected: list[str]
) -> None:
    with OpenAIMock() as openai_mock:
        session, _ = _start(openai_mock)
        events = _send(session, type_, event_id="evt_1", **fields)
        assert _types(events) == expected
        assert {event["client_event_id"] for event in events} <= {"evt_1"}
        assert session.is_open == (type_ != "session.close")


@pytest.mark.parametrize("type_", [*LiveSession.client_events.variants, "session.nothing"])
def test_wrong_commands_are_refused_with_their_id(type_: str) -> None:
    with OpenAIMock() as openai_mock:
        session, _ = _start(openai_mock)
        (error,) = _send(session, type_, event_id="evt_1", nonsense=1)
        assert error["type"] == "error"
        assert error["error"]["client_event_id"] == "evt_1"
        assert session.is_open


def test_model_answers_what_the_client_says() -> None:
    with OpenAIMock() as openai_mock:
        openai_mock.model_says("It is sunny in Paris.")
        session, _ = _start(openai_mock)
        assert _send(session, "session.input_audio.append", audio=_audio(_TONE)) == []
        events = _send(session, "session.input_audio.append", audio=_audio(_SILENCE))
        kinds = _types(events)
        assert kinds[:2] == ["session.input_transcript.delta", "session.output_transcript.delta"]
        assert kinds[-1] == "session.usage.updated"
        said = [each for each in events if each["type"] == "session.output_transcript.delta"]
        assert "".join(each["delta"] for each in said) == "It is sunny in Paris."
        sound = b"".join(
            b64decode(event["delta"])
            for event in events
            if event["type"] == "session.output_audio.delta"
        )
        assert len(sound) / 48 == said[-1]["end_ms"] - said[0]["start_ms"]


def test_muted_input_has_no_effect() -> None:
    with OpenAIMock() as openai_mock:
        session, _ = _start(openai_mock)
        _send(session, "session.input_audio.mute")
        assert _send(session, "session.input_audio.append", audio=_audio(_TONE + _SILENCE)) == []


def test_commentary_becomes_output() -> None:
    with OpenAIMock() as openai_mock:
        session, _ = _start(openai_mock)
        appended, *said = _send(
            session, "session.commentary.append", content="Done.", delegation_id=None
        )
        assert appended["type"] == "session.commentary.appended"
        deltas = [each["delta"] for each in said if "transcript" in each["type"]]
        assert "".join(deltas) == "Done."


def test_responses_are_delegated_to_the_responses_api() -> None:
    delegation = {"type": "responses", "responses": {"model": "gpt-5", "instructions": "Look."}}
    with OpenAIMock() as openai_mock:
        openai_mock.model_says(ToolCall("look", call_id="call_1"))
        openai_mock.model_says("Found.")
        session, _ = _start(openai_mock, delegation=delegation)
        message = {"type": "message", "role": "user", "content": "Where?"}
        assert _send(session, "response.item.create", item=message) == []
        events = _send(session, "response.create")
        assert set(_types(events)) == {"response.event"}
        inner = [event["event"] for event in events]
        assert inner[0]["type"] == "response.created"
        assert inner[0]["response"]["instructions"] is None
        output = {"type": "function_call_output", "call_id": "call_1", "output": "here"}
        _send(session, "response.item.create", item=output)
        inner = [event["event"] for event in _send(session, "response.create")]
        assert inner[-1]["type"] == "response.completed"
        calls = openai_mock.responses.create.calls
        assert [each.body.get("instructions") for each in calls] == ["Look.", "Look."]


@pytest.mark.parametrize("type_", ["response.create", "decision.create"])
def test_delegated_work_needs_its_owner(type_: str) -> None:
    with OpenAIMock() as openai_mock:
        session, _ = _start(openai_mock)
        (error,) = _send(session, type_, event_id="evt_1")
        assert error["error"]["code"] == "invalid_delegation"


def test_decisions_are_made_from_their_items() -> None:
    question = {"type": "predicate", "name": "ok", "instructions": "Is it?"}
    decisions = {"type": "decisions", "decisions": {"model": "gpt-5", "questions": [question]}}
    with OpenAIMock() as openai_mock:
        session, _ = _start(openai_mock, delegation=decisions)
        message = {"type": "message", "role": "user", "content": "It is."}
        (created,) = _send(session, "decision.item.create", item=message)
        (decided,) = _send(session, "decision.create", event_id="evt_1")
        assert decided["event"]["type"] == "decision.completed"
        (again,) = _send(session, "decision.create", event_id="evt_1")
        assert again["error"]["code"] == "duplicate_event_id"
        key = created["item"]["id"]
        (deleted,) = _send(session, "decision.item.delete", item_id=key)
        assert deleted["item_id"] == key
        (error,) = _send(session, "decision.item.delete", item_id=key)
        assert error["error"]["code"] == "item_not_found"


def test_delegation_type_cannot_change() -> None:
    with OpenAIMock() as openai_mock:
        session, _ = _start(openai_mock)
        changes: dict[str, object] = {
            "delegation": {"type": "responses", "responses": {"model": "gpt-5"}}
        }
        (error,) = _send(session, "session.update", session=changes)
        assert error["error"]["code"] == "immutable_parameter"
        changes = {"delegation": {"type": "client", "acknowledgement_delay_ms": 9}}
        (updated,) = _send(session, "session.update", session=changes)
        assert updated["session"]["delegation"]["acknowledgement_delay_ms"] == 9


def test_unknown_settings_are_repeated_if_requests_are_not_checked() -> None:
    with OpenAIMock(check_requests=False) as openai_mock:
        _, resource = _start(openai_mock, nonsense=1)
        assert resource["nonsense"] == 1


def test_usage_events_are_sent_and_sessions_expire() -> None:
    with OpenAIMock() as openai_mock:
        session, _ = _start(openai_mock)
        openai_mock.advance(seconds=90)
        (event,) = session.receive_all()
        assert (event["type"], event["usage"]["seconds"]) == ("session.usage.updated", 90)
        openai_mock.advance(seconds=3600)
        (event,) = session.receive_all()
        assert (event["type"], event["reason"]) == ("session.closed", "expired")
        assert not session.is_open


def test_commands_take_effect_in_their_order() -> None:
    with OpenAIMock() as openai_mock:
        session: Any = openai_mock.live.session()
        session.send({"type": "session.start", "session": {"model": "gpt-live-1"}})
        session.send({"type": "session.input_audio.mute"})
        session.send({"type": "session.close"})
        assert _types(session.receive_all()) == [
            "session.started",
            "session.input_audio.muted",
            "session.closed",
        ]


def test_a_tool_call_of_the_model_is_delegated_to_the_client() -> None:
    with OpenAIMock() as openai_mock:
        openai_mock.model_says(ToolCall("look", city="Paris"))
        session, _ = _start(openai_mock)
        events = _send(session, "session.input_audio.append", audio=_audio(_TONE + _SILENCE))
        assert events[1]["delegation"]["target"] == "client"
        key = events[1]["delegation"]["id"]
        said = _send(session, "session.commentary.append", content="Sunny.", delegation_id=key)
        assert said[0]["type"] == "session.commentary.appended"
        (error,) = _send(session, "session.thinking.append", content="x", delegation_id="other")
        assert error["error"]["code"] == "delegation_not_found"


def test_a_tool_call_of_the_model_is_delegated_to_the_responses_api() -> None:
    delegation = {"type": "responses", "responses": {"model": "gpt-5"}}
    with OpenAIMock() as openai_mock:
        openai_mock.model_says(ToolCall("look", city="Paris"))
        openai_mock.model_says("It is sunny.")
        session, _ = _start(openai_mock, delegation=delegation)
        events = _send(session, "session.input_audio.append", audio=_audio(_TONE + _SILENCE))
        key = events[1]["delegation"]["id"]
        inner = [each for each in events if each["type"] == "response.event"]
        assert {each["delegation_id"] for each in inner} == {key}
        said = [e["delta"] for e in events if e["type"] == "session.output_transcript.delta"]
        assert "".join(said) == "It is sunny."
        openai_mock.assert_all_said()


def test_refusals_of_delegated_work_are_sent_to_the_client() -> None:
    delegation = {"type": "responses", "responses": {"model": "gpt-5"}}
    with OpenAIMock() as openai_mock:
        openai_mock.responses.create.response = api_errors.rate_limit()
        session, _ = _start(openai_mock, delegation=delegation)
        item = {"type": "message", "role": "user", "content": "Where?"}
        _send(session, "response.item.create", item=item)
        (error,) = _send(session, "response.create", event_id="evt_1")
        assert error["error"]["code"] == "rate_limit_exceeded"
        assert error["error"]["client_event_id"] == "evt_1"


def test_transcripts_trigger_decisions() -> None:
    question = {"type": "predicate", "name": "ok", "instructions": "Is it?"}
    event_type = "session.input_transcript.delta"
    own = {"type": "decisions", "event_type": event_type, "decisions": {"questions": [question]}}
    with OpenAIMock() as openai_mock:
        session, _ = _start(openai_mock, triggers=[own])
        heard, decided, *_ = _send(
            session, "session.input_audio.append", audio=_audio(_TONE + _SILENCE)
        )
        assert decided["type"] == "decision.event"
        assert decided["source_event_id"] == heard["event_id"]
        assert decided["source_event_type"] == event_type
        (error,) = _send(session, "session.update", session={"triggers": [own, own]})
        assert error["error"]["param"] == "session.triggers"


# --- sidebands and forks -------------------------------------------------------------------------


def test_sideband_sees_and_steers_the_session() -> None:
    with OpenAIMock() as openai_mock:
        session, resource = _start(openai_mock)
        sideband: Any = openai_mock.live.sideband.session(session_id=resource["id"])
        assert sideband.receive_all() == []
        _send(session, "session.input_audio.append", audio=_audio(_TONE + _SILENCE))
        seen = sideband.receive_all()
        assert seen[0] == {"type": "session.input_audio.append", "audio": _audio(_TONE + _SILENCE)}
        audio = [each for each in seen if each["type"] == "session.output_audio.delta"]
        assert all(each["start_ms"] < each["end_ms"] for each in audio)
        sideband.send({"type": "session.input_audio.mute", "event_id": "evt_1"})
        assert _types(sideband.receive_all()) == ["session.input_audio.muted"]
        assert _types(session.receive_all()) == ["session.input_audio.muted"]
        sideband.send({"type": "session.close"})
        assert _types(sideband.receive_all()) == ["session.closed"]
        assert _types(session.receive_all()) == ["session.closed"]
        assert (session.is_open, sideband.is_open) == (False, False)


def test_lost_primary_connection_ends_the_session() -> None:
    with OpenAIMock() as openai_mock:
        session, resource = _start(openai_mock)
        sideband: Any = openai_mock.live.sideband.session(session_id=resource["id"])
        session.close(1006)
        (closed,) = sideband.receive_all()
        assert closed["reason"] == "connection_lost"
        with pytest.raises(ValueError, match="404"):
            openai_mock.live.sideband.session(session_id=resource["id"])


def test_sideband_of_a_session_over_webrtc() -> None:
    with OpenAIMock() as openai_mock:
        client = OpenAI(api_key="sk-test")
        created = client.live.create(
            session={"model": "gpt-live-1"}, transport={"type": "webrtc", "sdp": "v=0"}
        )
        sideband: Any = openai_mock.live.sideband.session(session_id=created.session.id)
        sideband.send({"type": "session.input_audio.mute"})
        assert _types(sideband.receive_all()) == ["session.input_audio.muted"]


def test_a_fork_continues_the_session() -> None:
    with OpenAIMock() as openai_mock:
        _, resource = _start(openai_mock, instructions="Be brief.", store=True)
        fork: Any = openai_mock.live.forks.session(session_id=resource["id"])
        wrong = {"type": "responses", "responses": {"model": "gpt-5"}}
        fork.send({"type": "session.start", "session": {"delegation": wrong}})
        assert fork.receive()["error"]["code"] == "immutable_parameter"
        fork.send({"type": "session.start", "session": {"store": False}})
        (started,) = fork.receive_all()
        _FORK_EVENTS.validate_python(started)
        assert started["session"]["id"] != resource["id"]
        assert started["session"]["instructions"] == "Be brief."
        assert started["session"]["store"] is False


def test_sessions_that_are_not_stored_cannot_be_forked() -> None:
    with OpenAIMock() as openai_mock:
        _, resource = _start(openai_mock)
        with pytest.raises(ValueError, match="404"):
            openai_mock.live.forks.session(session_id=resource["id"])


def test_sidebands_get_audio_in_their_own_format() -> None:
    with OpenAIMock() as openai_mock:
        audio = {"format": {"type": "audio/pcmu", "rate": 8_000}}
        session, resource = _start(openai_mock, audio=audio)
        sideband: Any = openai_mock.live.sideband.session(session_id=resource["id"])
        _send(session, "session.commentary.append", content="Done.", delegation_id=None)
        _send(session, "session.input_audio.append", audio=_audio(b"\xff" * 800))
        *_, reflected = seen = sideband.receive_all()
        assert b64decode(reflected["audio"]) == bytes(4_800)
        deltas = [each for each in seen if each["type"] == "session.output_audio.delta"]
        for each in deltas:
            assert len(b64decode(each["delta"])) == (each["end_ms"] - each["start_ms"]) * 48


def test_idle_sessions_over_webrtc_are_paused() -> None:
    with OpenAIMock() as openai_mock:
        client = OpenAI(api_key="sk-test")
        config: Any = {
            "model": "gpt-live-1",
            "idle_timeout_s": 60,
            "wake_policy": {"type": "speech"},
        }
        created = client.live.create(session=config, transport={"type": "webrtc", "sdp": "v=0"})
        sideband: Any = openai_mock.live.sideband.session(session_id=created.session.id)
        openai_mock.advance(seconds=59)
        assert _types(sideband.receive_all()) == ["session.usage.updated"]
        openai_mock.advance(seconds=1)
        assert _types(sideband.receive_all()) == ["session.usage.updated", "session.paused"]
        openai_mock.advance(seconds=40)
        (usage,) = sideband.receive_all()
        assert usage["usage"] == {"seconds": 100, "active_seconds": 60, "paused_seconds": 40}

        openai_mock.user_says("Are you there?")
        openai_mock.model_says("Yes.")
        openai_mock.advance(seconds=10)
        usage, resumed, transcript, *answer = sideband.receive_all()
        assert resumed["type"] == "session.resumed"
        assert transcript["type"] == "session.input_transcript.delta"
        assert (transcript["delta"], transcript["start_ms"]) == ("Are you there?", 0)
        assert "session.output_transcript.delta" in _types(answer)
        usage = answer[-1]["usage"]
        assert usage == {"seconds": 110, "active_seconds": 60, "paused_seconds": 50}


def test_hanging_up_ends_the_session() -> None:
    with OpenAIMock() as openai_mock:
        session, resource = _start(openai_mock)
        sideband: Any = openai_mock.live.sideband.session(session_id=resource["id"])
        OpenAI(api_key="sk-test").live.sessions.hangup(resource["id"])
        for each in (session, sideband):
            (closed,) = each.receive_all()
            assert (closed["type"], closed["reason"]) == ("session.closed", "close_requested")
            assert not each.is_open


def test_keypresses_are_sent_in_telephone_calls() -> None:
    with OpenAIMock() as openai_mock:
        client = OpenAI(api_key="sk-test")
        client.live.sessions.accept("session_1", session={"model": "gpt-live-1", "type": "live"})
        sideband: Any = openai_mock.live.sideband.session(session_id="session_1")
        (sent,) = _send(sideband, "transport.dtmf.send", event="5", event_id="evt_1")
        assert (sent["type"], sent["event"]) == ("transport.dtmf.sent", "5")
        (error,) = _send(sideband, "transport.dtmf.send", event="x")
        assert error["error"]["param"] == "event"


def test_a_mock_with_open_sessions_is_garbage_collected() -> None:
    openai_mock = OpenAIMock()
    resource = _start(openai_mock)[1]
    openai_mock.live.sideband.session(session_id=resource["id"])
    left = ref(openai_mock)
    del openai_mock
    gc.collect()
    assert left() is None


def test_two_connections_of_the_sdk_share_a_session(openai_mock: OpenAIMock) -> None:
    client = OpenAI(api_key="sk-test")
    with client.live.connect() as primary:
        primary.session.start(session={"model": "gpt-live-1"})
        started: Any = primary.recv()
        with client.live.sideband.connect(session_id=started.session.id) as sideband:
            sideband.session.commentary.append(content="Hello", delegation_id=None)
            kinds: set[str] = set()
            while "session.output_audio.delta" not in kinds:
                kinds.add(primary.recv().type)
            sideband.session.close()
            last = ""
            while last != "session.closed":
                last = primary.recv().type


@pytest.mark.parametrize("kind", ["sideband", "forks"])
def test_unknown_sessions_are_refused(kind: str) -> None:
    with OpenAIMock() as openai_mock:
        route = getattr(openai_mock.live, kind)
        with pytest.raises(ValueError, match="404"):
            route.session(session_id="session_1")
    with OpenAIMock(missing="invent") as openai_mock:
        getattr(openai_mock.live, kind).session(session_id="session_1")
