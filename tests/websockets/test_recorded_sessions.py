"""Recorded sessions as answers of routes: writing, reading and replaying."""

from __future__ import annotations

from typing import Any, cast

import openai
import pytest
from websockets.exceptions import ConnectionClosedError
from websockets.sync.client import connect

from openai_responses import OpenAIMock
from openai_responses.errors import SessionFailedError
from openai_responses.sessions import Frame, LiveSession, RealtimeSession, RecordedSession

RECORDED = """\
{"sender": "server", "event": {"type": "session.created", "event_id": "event_1", "session": {}}}
{"sender": "client", "event": {"type": "response.create"}, "time": 0.25}
{"sender": "server", "event": {"type": "response.newest", "event_id": "event_2", "extra": 1}}

{"sender": "client", "event": {"type": "response.cancel"}}
{"sender": "server", "event": {"type": "error", "event_id": "event_3", "error": {}}}
{"sender": "server", "close": {"code": 4000, "reason": "enough"}}
"""
CREATE: Any = {"type": "response.create"}
CANCEL: Any = {"type": "response.cancel"}


@pytest.fixture
def client(openai_mock: OpenAIMock) -> Any:
    openai_mock.realtime.connect.response = RecordedSession.from_json_lines(RECORDED)
    return openai_mock.realtime.session()


def ids(client: Any) -> list[str]:
    return [each["event_id"] for each in client.receive_all()]


def test_events_are_sent_as_they_were_when_the_client_sends_its_own(client: Any) -> None:
    assert ids(client) == ["event_1"]
    client.send({**CREATE, "response": {"instructions": "Others than those that were recorded"}})
    assert client.receive_all() == [
        {"type": "response.newest", "event_id": "event_2", "extra": 1},
    ]
    client.send(CANCEL)
    assert ids(client) == ["event_3"]
    assert client.close_code == 4000


def test_a_client_may_be_ahead(client: Any) -> None:
    client.send(CREATE)
    client.send(CANCEL)
    assert ids(client) == ["event_1", "event_2", "event_3"]


def test_another_event_fails_the_test() -> None:
    mock = OpenAIMock()
    mock.realtime.connect.response = RecordedSession.from_json_lines(RECORDED)
    client = cast("Any", mock.realtime.session())
    client.send(CREATE)
    client.send(CREATE)
    expected = (
        r"realtime\.connect: event 2 of the client is 'response\.create', but the recorded session "
        r"has 'response\.cancel' there \(frame 4 of 5\)\. The client sent \{'type': "
    )
    with pytest.raises(SessionFailedError, match=expected):
        client.receive_all()
    assert client.close_code == 1011
    with pytest.raises(SessionFailedError, match=expected):
        mock.check_refused_requests()


def test_further_events_fail_the_test() -> None:
    mock = OpenAIMock()
    mock.realtime.connect.response = RecordedSession([Frame("client", CREATE)])
    client = cast("Any", mock.realtime.session())
    client.send(CREATE)
    client.send(CANCEL)
    with pytest.raises(SessionFailedError, match="the recorded session has ended there"):
        client.receive_all()
    mock.refused_requests.clear()


def test_a_client_that_ends_too_early_fails_the_test() -> None:
    mock = OpenAIMock()
    mock.realtime.connect.response = RecordedSession.from_json_lines(RECORDED)
    client = cast("Any", mock.realtime.session())
    client.send(CREATE)
    client.close()
    with pytest.raises(
        SessionFailedError,
        match=r"closed the connection \(code 1000\) after 1 of its events; the recorded session "
        r"has 1 more, the next is 'response.cancel' \(frame 4 of 5\)",
    ):
        mock.check_refused_requests()


def test_one_recorded_session_answers_several_connections(openai_mock: OpenAIMock) -> None:
    recorded = RecordedSession.from_json_lines(RECORDED)

    def answer(request: object) -> RecordedSession:
        return recorded

    openai_mock.realtime.connect.response = answer
    for _ in range(2):
        client = cast("Any", openai_mock.realtime.session())
        client.send(CREATE)
        client.send(CANCEL)
        assert ids(client) == ["event_1", "event_2", "event_3"]


def test_sessions_of_a_mock_are_recorded_and_written(openai_mock: OpenAIMock) -> None:
    class Closing(RealtimeSession):
        def on_response_create(self, event: Any) -> Any:
            yield self.response_output_text_delta(delta="one", item_id="a", response_id="b")
            yield self.abort()

    openai_mock.realtime.connect.response = Closing
    client = cast("Any", openai_mock.realtime.session())
    client.receive_all()
    client.send(CREATE)
    client.receive_all()
    text = openai_mock.realtime.connect.connections[0].to_session().to_json_lines()
    openai_mock.realtime.connect.response = RecordedSession.from_json_lines(text)
    again = cast("Any", openai_mock.realtime.session())
    again.send(CREATE)
    events = list(again.receive_all())
    assert [each["type"] for each in events] == ["session.created", "response.output_text.delta"]
    assert again.close_code == 1006
    assert openai_mock.realtime.connect.connections[1].to_session().to_json_lines().count(
        "\n"
    ) == text.count("\n")


@pytest.mark.parametrize("character", "\u2028\u2029\x85\x1c\x0b\x0c\r\n")
def test_texts_may_have_any_line_separators(character: str) -> None:
    frames = [Frame("server", {"type": "error", "text": f"one{character}two"})] * 2
    again = RecordedSession.from_json_lines(RecordedSession(frames).to_json_lines())
    assert [each.event for each in again.frames] == [each.event for each in frames]


def test_lines_may_end_as_those_of_windows() -> None:
    frames = RecordedSession.from_json_lines(RECORDED.replace("\n", "\r\n")).frames
    assert frames == RecordedSession.from_json_lines(RECORDED).frames


def test_the_sdk_reads_a_recorded_session(openai_mock: OpenAIMock) -> None:
    openai_mock.realtime.connect.response = RecordedSession.from_json_lines(RECORDED)
    client = openai.OpenAI(api_key="sk-fake123")
    with client.realtime.connect(model="gpt-realtime") as connection:
        connection.response.create()
        connection.response.cancel()
        events: list[Any] = [connection.recv() for _ in range(3)]
    assert [each.event_id for each in events] == ["event_1", "event_2", "event_3"]


def test_routes_of_other_websockets_take_recorded_sessions(openai_mock: OpenAIMock) -> None:
    started = {"type": "session.started", "event_id": "event_1"}
    frames = [Frame("client", {"type": "session.start"}), Frame("server", started)]
    openai_mock.live.connect.response = [RecordedSession(frames), LiveSession]
    client = cast("Any", openai_mock.live.session())
    client.send({"type": "session.start"})
    assert client.receive_all() == [started]


@pytest.mark.parametrize("code", [1006, 1015])
def test_a_recorded_end_without_a_close_frame_is_a_cut(openai_mock: OpenAIMock, code: int) -> None:
    text = f'{{"sender": "server", "close": {{"code": {code}, "reason": ""}}}}'
    openai_mock.realtime.connect.response = RecordedSession.from_json_lines(text)
    with (
        connect("wss://api.openai.com/v1/realtime?model=gpt-realtime") as connection,
        pytest.raises(ConnectionClosedError, match="no close frame"),
    ):
        connection.recv(5)
    (call,) = openai_mock.realtime.connect.connections
    assert call.close_code == 1006
    assert call.to_session().to_json_lines() == '{"sender":"server","close":null}\n'


@pytest.mark.parametrize(
    ("close", "problem"),
    [
        *((f'{{"code": {code}}}', "expected the code") for code in (1004, 999, 5000, 0, -1)),
        ('{"code": true}', "expected a close frame with a number as code"),
        ('{"code": "1006"}', "expected a close frame with a number as code"),
        ('{"code": 1000.5}', "expected a close frame with a number as code"),
        ('{"code": 1000, "reason": 1}', "expected a close frame with a number as code, and a"),
        ('"goodbye"', "expected a close frame"),
        (f'{{"reason": "{62 * "é"}"}}', "expected a reason of at most 123 bytes"),
    ],
)
def test_ends_that_no_client_can_see_are_refused(close: str, problem: str) -> None:
    with pytest.raises(ValueError, match=f"^line 2: {problem}"):
        RecordedSession.from_json_lines(f'\n{{"sender": "server", "close": {close}}}')


@pytest.mark.parametrize("close", ["{}", '{"code": null, "reason": null}', '{"code": 1000}'])
def test_a_recorded_end_is_normal_if_it_has_no_code(openai_mock: OpenAIMock, close: str) -> None:
    openai_mock.realtime.connect.response = RecordedSession.from_json_lines(f'{{"close": {close}}}')
    client = openai_mock.realtime.session()
    assert (client.receive_all(), client.close_code) == ([], 1000)


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("{", "line 2 is no JSON"),
        ("[]", 'line 2: expected an object with "sender"'),
        ('{"sender": "me", "event": {}}', 'line 2: expected an object with "sender"'),
        ('{"sender": "client"}', 'line 2: expected an object with "sender"'),
    ],
)
def test_invalid_lines_are_reported(line: str, problem: str) -> None:
    with pytest.raises(ValueError, match=problem):
        RecordedSession.from_json_lines(f'{{"sender": "client", "event": {{}}}}\n{line}\n')


def test_nothing_follows_the_end() -> None:
    with pytest.raises(ValueError, match="line 2: the server has closed the connection before"):
        RecordedSession.from_json_lines('{"close": null}\n{"sender": "client", "event": {}}')
