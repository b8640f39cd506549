"""Session classes of authors, through a client without a socket."""

from __future__ import annotations

from collections.abc import Generator, Iterable
from typing import Any

import pytest

from openai_responses import OpenAIMock, api_errors, matching
from openai_responses.errors import (
    EventValidationError,
    RefusedRequestError,
    ResponseTypeError,
    SessionFailedError,
)
from openai_responses.sessions import (
    BetaRealtimeSession,
    RealtimeSession,
    SessionClosedError,
    WebSocketSession,
)
from openai_responses_generated import sessions

CANCEL: Any = {"type": "response.cancel", "event_id": "mine"}
CREATE: Any = {"type": "response.create"}
BASES = [getattr(sessions, name) for name in sessions.__all__]


class Counting(RealtimeSession):
    """Sends two deltas for each response, the second when the client has cancelled."""

    def on_connect(self) -> Iterable[Any]:
        return []

    def on_response_create(self, event: Any) -> Generator[Any, Any, None]:
        yield self.response_output_text_delta(delta="one", item_id="a", response_id="b")
        cancelled = yield self.wait_for("response.cancel")
        yield self.response_output_text_delta(delta=str(cancelled["event_id"]))

    def on_response_cancel(self, event: Any) -> None:
        """Send no event."""


def deltas(events: Iterable[Any]) -> list[str]:
    return [event["delta"] for event in events]


def test_methods_answer_events_and_wait_for_others(openai_mock: OpenAIMock) -> None:
    openai_mock.realtime.connect.response = Counting
    client: Any = openai_mock.realtime.session(model="gpt-realtime")
    client.send(CREATE)
    assert deltas(client.receive_all()) == ["one"]
    with pytest.raises(IndexError, match="no event to send"):
        client.receive()
    client.send(CANCEL)
    (event,) = client.receive_all()
    assert (event["delta"], event["item_id"], event["response_id"]) == ("mine", "a", "b")
    assert event["event_id"]


def test_a_method_can_wait_for_events_that_arrived_earlier(openai_mock: OpenAIMock) -> None:
    openai_mock.realtime.connect.response = Counting
    client: Any = openai_mock.realtime.session(model="gpt-realtime")
    client.send(CREATE)
    client.send(CANCEL)
    assert deltas(client.receive_all()) == ["one", "mine"]


@pytest.mark.parametrize("wrong", [None, 5])
def test_what_is_no_event_closes_the_connection(wrong: Any) -> None:
    class Wrong(Counting):
        def on_connect(self) -> Iterable[Any]:
            yield wrong

    mock = OpenAIMock()
    mock.realtime.connect.response = Wrong
    client = mock.realtime.session()
    with pytest.raises(EventValidationError, match=f"{wrong}"):
        client.receive_all()
    assert client.close_code == 1011
    mock.refused_requests.clear()


def test_methods_take_turns_and_the_newest_begins(openai_mock: OpenAIMock) -> None:
    class Several(Counting):
        def on_response_create(self, event: Any) -> Generator[Any, Any, None]:
            for text in ("one", "two"):
                yield self.response_output_text_delta(delta=text, item_id="a", response_id="b")

        def on_response_cancel(self, event: Any) -> Any:
            return [self.response_output_text_delta(delta="cancel", item_id="a", response_id="b")]

    openai_mock.realtime.connect.response = Several
    client: Any = openai_mock.realtime.session()
    client.send(CREATE)
    first: Any = client.receive()
    client.send(CANCEL)
    assert [first["delta"], *deltas(client.receive_all())] == ["one", "cancel", "two"]


def test_events_that_arrive_together_are_answered_in_their_order(openai_mock: OpenAIMock) -> None:
    class Several(Counting):
        def on_connect(self) -> Iterable[Any]:
            yield self.response_output_text_delta(delta="connected", item_id="a", response_id="b")

        def on_response_create(self, event: Any) -> Generator[Any, Any, None]:
            for part in ("begins", "ends"):
                yield self.response_output_text_delta(delta=f"{event['event_id']} {part}")

    openai_mock.realtime.connect.response = Several
    client: Any = openai_mock.realtime.session()
    for name in ("one", "two"):  # it does not wait for what the server sends first
        client.send({**CREATE, "event_id": name})
    assert deltas(client.receive_all()) == [
        "connected",
        "one begins",
        "two begins",
        "one ends",
        "two ends",
    ]


def test_calls_have_the_events_of_both_sides(openai_mock: OpenAIMock) -> None:
    route = openai_mock.realtime.connect
    route.response = Counting
    client: Any = openai_mock.realtime.session(model="gpt-realtime")
    client.send(CREATE)
    client.receive_all()
    client.close(1001, "later")
    (call,) = route.connections
    assert (call.query, call.status, call.close_code) == ({"model": "gpt-realtime"}, 101, 1001)
    assert [(frame.sender, frame.event["type"]) for frame in call.frames] == [
        ("client", "response.create"),
        ("server", "response.output_text.delta"),
    ]
    assert (route.call_count, openai_mock.calls.last.route_name) == (1, "realtime.connect")
    route.assert_sent("response.create", type=matching.one_of("response.create"))
    with pytest.raises(AssertionError, match=r"to have sent 'response.cancel'; it sent:\n- "):
        route.assert_sent("response.cancel")


def test_a_client_gets_the_code_of_the_end(openai_mock: OpenAIMock) -> None:
    class Closing(Counting):
        def on_response_create(self, event: Any) -> Generator[Any, Any, None]:
            yield self.close(4000, "enough")

        def on_response_cancel(self, event: Any) -> Any:
            return [self.abort()]

    openai_mock.realtime.connect.response = Closing
    for event, code in ((CREATE, 4000), (CANCEL, 1006)):
        client: Any = openai_mock.realtime.session()
        client.send(event)
        with pytest.raises(SessionClosedError) as caught:
            client.receive()
        assert (caught.value.code, client.close_code, client.is_open) == (code, code, False)


@pytest.mark.parametrize(
    ("code", "reason", "message"),
    [
        (999, "", "expected the code of a close frame .*, got 999"),
        (1004, "", "got 1004"),
        (2999, "", "got 2999"),
        (1000, "é" * 62, "at most 123 bytes"),
    ],
)
def test_ends_that_no_connection_can_have(code: int, reason: str, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        Counting().close(code, reason)


def test_errors_at_the_end_of_a_connection_fail_the_test() -> None:
    class Failing(Counting):
        def on_disconnect(self, code: int, reason: str) -> None:
            raise ValueError("mistake")

    mock = OpenAIMock()
    mock.realtime.connect.response = Failing
    with pytest.raises(ValueError, match="mistake"):
        mock.realtime.session().close()
    with pytest.raises(SessionFailedError, match=r"ValueError: mistake. The connection had ended"):
        mock.check_refused_requests()


def test_an_event_with_a_key_that_is_no_string_is_an_error() -> None:
    class Numbered(RealtimeSession):
        def on_connect(self) -> Any:
            yield {"type": "input_audio_buffer.cleared", 5: "x"}

    mock = OpenAIMock()
    mock.realtime.connect.response = Numbered
    with pytest.raises(EventValidationError, match="expected strings as keys, as in JSON, got 5"):
        mock.realtime.session().receive()


@pytest.mark.parametrize(
    ("message", "code", "param"),
    [
        ("{", "invalid_json", None),
        ("[]", "invalid_json", None),
        ('{"type": NaN}', "invalid_json", None),
        (
            '{"type": "response.create", "response": {"metadata": {"a": 1e400}}}',
            "invalid_json",
            None,
        ),
        ("{}", "missing_required_parameter", "type"),
        ('{"type": "response.creat"}', "invalid_value", "type"),
        (
            '{"type": "response.create", "event_id": "mine", "respons": {}}',
            "unknown_parameter",
            "respons",
        ),
        ('{"type": "input_audio_buffer.append"}', "missing_required_parameter", "audio"),
    ],
)
def test_wrong_events_get_an_error_and_the_session_continues(
    openai_mock: OpenAIMock, message: str, code: str, param: str | None
) -> None:
    openai_mock.realtime.connect.response = Counting
    client: Any = openai_mock.realtime.session()
    client.send_raw(message)
    (event,) = client.receive_all()
    assert event["type"] == "error"
    error: Any = event["error"]
    assert (error["code"], error["param"]) == (code, param)
    assert error["event_id"] == ("mine" if "mine" in message else None)
    client.send(CREATE)
    assert deltas(client.receive_all()) == ["one"]


def test_a_strict_mock_fails_the_test_for_a_wrong_event() -> None:
    mock = OpenAIMock(strict=True)
    mock.realtime.session().send_raw("{}")
    with pytest.raises(RefusedRequestError, match="would refuse this event"):
        mock.check_refused_requests()


def test_errors_of_methods_end_the_connection_and_fail_the_test() -> None:
    class Failing(Counting):
        def on_response_create(self, event: Any) -> Generator[Any, Any, None]:
            yield self.response_output_text_delta(delta="one", item_id="a", response_id="b")
            raise ValueError("mistake")

    mock = OpenAIMock()
    mock.realtime.connect.response = Failing
    client: Any = mock.realtime.session()
    client.send(CREATE)
    with pytest.raises(ValueError, match="mistake"):
        client.receive_all()
    assert client.close_code == 1011
    with pytest.raises(SessionFailedError, match=r"Failing .*raised ValueError: mistake"):
        mock.check_refused_requests()


def test_wrong_events_of_the_server_are_raised_where_they_were_yielded() -> None:
    class Wrong(Counting):
        def on_response_create(self, event: Any) -> Generator[Any, Any, None]:
            yield {"type": "response.output_text.delta", "delta": 3}

    mock = OpenAIMock()
    mock.realtime.connect.response = Wrong
    client: Any = mock.realtime.session()
    client.send(CREATE)
    with pytest.raises(EventValidationError, match=r"delta: .*valid string") as caught:
        client.receive_all()
    assert "on_response_create" in [entry.name for entry in caught.traceback]
    assert mock.refused_requests == [caught.value]


# --- answers of the route ------------------------------------------------------------------------


def test_connections_are_refused_with_an_error_of_the_api(openai_mock: OpenAIMock) -> None:
    openai_mock.realtime.connect.response = [api_errors.rate_limit(), Counting]
    with pytest.raises(ValueError, match=r"realtime.connect was refused: 429"):
        openai_mock.realtime.session()
    assert openai_mock.realtime.session().is_open
    assert [call.status for call in openai_mock.realtime.connect.connections] == [429, 101]


def test_cases_select_by_the_request_that_opens_the_connection(openai_mock: OpenAIMock) -> None:
    class Other(Counting):
        def on_response_create(self, event: Any) -> Generator[Any, Any, None]:
            yield self.close(4001)

    route = openai_mock.realtime.connect

    def new_session(request: Any) -> Counting:
        return Counting()

    route.response = new_session
    route.when(query={"model": "gpt-realtime-mini"}).response = Other
    for model, code in (("gpt-realtime", None), ("gpt-realtime-mini", 4001)):
        client: Any = openai_mock.realtime.session(model=model)
        client.send(CREATE)
        client.receive_all()
        assert client.close_code == code


def test_an_instance_is_for_one_connection_at_a_time(openai_mock: OpenAIMock) -> None:
    openai_mock.realtime.connect.response = Counting()
    openai_mock.realtime.session().close()
    openai_mock.realtime.session()
    with pytest.raises(RuntimeError, match="Counting: this session has an open connection"):
        openai_mock.realtime.session()


def test_other_answers_are_refused_at_the_assignment(openai_mock: OpenAIMock) -> None:
    route: Any = openai_mock.realtime.connect
    for value in ({"type": "session.created"}, "Hello", b"", 3):
        with pytest.raises(
            ResponseTypeError, match=r"expected a session \(the class or an instance"
        ):
            route.response = value


def test_parameters_of_the_path_are_required(openai_mock: OpenAIMock) -> None:
    route: Any = openai_mock.live.sideband.connect
    with pytest.raises(ValueError, match="needs session_id="):
        route.session()


def test_one_path_may_have_two_operations(openai_mock: OpenAIMock) -> None:
    class Beta(BetaRealtimeSession):
        def on_connect(self) -> Iterable[Any]:
            return [self.close(4002)]

    openai_mock.beta.realtime.connect.response = Beta
    client: Any = openai_mock.beta.realtime.session()
    client.receive_all()
    assert client.close_code == 4002
    assert openai_mock.realtime.connect.call_count == 0


# --- generated bases -----------------------------------------------------------------------------


@pytest.mark.parametrize("base", BASES, ids=lambda base: base.__name__)
def test_each_event_of_the_client_has_a_method(base: type[WebSocketSession[Any, Any]]) -> None:
    own = {name for name in vars(base) if name.startswith("on_")}
    called = set[str]()

    session: Any = base()
    for name in own:

        def method(event: Any, name: str = name) -> None:
            called.add(name)

        setattr(session, name, method)
    for type_ in base.client_events.variants:
        session.on_event({"type": type_})
    assert called == own
