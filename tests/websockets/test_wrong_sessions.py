"""Mistakes of authors in sessions and their routes, and how they are reported."""

from __future__ import annotations

import gc
from typing import Any

import pytest
from openai.types.realtime import InputAudioBufferClearedEvent

from openai_responses import OpenAIMock, faults, sequences
from openai_responses.errors import ResponseTypeError, SessionFailedError
from openai_responses.sessions import (
    BetaRealtimeSession,
    RealtimeSession,
    ResponsesSession,
    SessionClosedError,
)
from openai_responses_generated.websockets import OPERATIONS


class Ending(RealtimeSession):
    """A session that ends at once."""

    def on_connect(self) -> Any:
        yield self.close(4000)


def route_of(mock: OpenAIMock, name: str) -> Any:
    route: Any = mock
    for each in name.split("."):
        route = getattr(route, each)
    return route


# --- None is the default -------------------------------------------------------------------------


def outcome(route: Any) -> object:
    """Return whether a connection is open, or the error: the mock knows no session to join."""
    parameters = {"session_id": "sess_1"} if "{" in repr(route) else {}
    try:
        return route.session(**parameters).is_open
    except ValueError as error:
        return str(error)


def begins_by_default(mock: OpenAIMock) -> bool:
    return [each["type"] for each in mock.realtime.session().receive_all()] == ["session.created"]


@pytest.mark.parametrize("name", [each.name for each in OPERATIONS])
def test_none_restores_the_default_of_every_route(openai_mock: OpenAIMock, name: str) -> None:
    route = route_of(openai_mock, name)
    route.response = ValueError("no connection")
    route.response = None
    assert route.response is None
    assert outcome(route) == outcome(route_of(OpenAIMock(), name))


def test_none_is_the_default_in_lists_cases_and_faults(openai_mock: OpenAIMock) -> None:
    route: Any = openai_mock.realtime.connect
    route.response = [Ending, None]
    assert [begins_by_default(openai_mock) for _ in range(3)] == [False, True, True]
    route.response = sequences.by_call({1: None}, otherwise=Ending)
    assert [begins_by_default(openai_mock) for _ in range(2)] == [True, False]
    route.response = Ending
    route.when(query={"model": "gpt-realtime"}).response = None
    assert openai_mock.realtime.session(model="gpt-realtime").receive_all()
    faulty: Any = faults.disconnect(None, after_events=1)
    route.response = faulty
    assert begins_by_default(openai_mock)


def test_faults_of_http_are_refused_for_none_too(openai_mock: OpenAIMock) -> None:
    faulty: Any = faults.rechunk(None)
    with pytest.raises(ResponseTypeError, match="arrive as whole messages"):
        openai_mock.realtime.connect.response = faulty


# --- sessions of other endpoints -----------------------------------------------------------------


def itself(session: Any) -> Any:
    return session


def in_list(session: Any) -> Any:
    return [session]


@pytest.mark.parametrize("wrap", [faults.disconnect, itself, in_list])
def test_sessions_of_other_endpoints_are_refused(openai_mock: OpenAIMock, wrap: Any) -> None:
    route: Any = openai_mock.realtime.connect
    for session in (ResponsesSession, ResponsesSession(), BetaRealtimeSession):
        with pytest.raises(ResponseTypeError, match=r"a session of .*; realtime\.connect opens"):
            route.response = wrap(session)


def test_the_error_for_another_session_names_both_endpoints(openai_mock: OpenAIMock) -> None:
    class Mine(ResponsesSession):
        pass

    route: Any = openai_mock.realtime.connect
    with pytest.raises(ResponseTypeError) as caught:
        route.response = Mine
    assert str(caught.value) == (
        "openai_mock.realtime.connect.response got Mine, a session of responses.connect; "
        "realtime.connect opens another: derive from RealtimeSession (in "
        "openai_responses.sessions)"
    )


def test_functions_may_not_return_sessions_of_other_endpoints() -> None:
    mock = OpenAIMock()
    for session in (ResponsesSession, ResponsesSession()):

        def answer(session: Any = session) -> Any:
            return session

        mock.realtime.connect.response = answer
        with pytest.raises(ResponseTypeError, match="got ResponsesSession, a session of responses"):
            mock.realtime.session()


# --- types of events that no client sends --------------------------------------------------------


def test_waiting_for_an_unknown_type_is_an_error_where_it_is_called() -> None:
    class Waiting(RealtimeSession):
        def on_response_create(self, event: Any) -> Any:
            yield self.wait_for("response.cancel", "response.cancl")

    mock = OpenAIMock()
    mock.realtime.connect.response = Waiting
    client: Any = mock.realtime.session()
    client.send({"type": "response.create"})
    with pytest.raises(ValueError, match=r"'response\.cancl' .*; did you mean 'response\.cancel'"):
        client.receive_all()
    with pytest.raises(SessionFailedError, match=r"Waiting .*did you mean 'response\.cancel'"):
        mock.check_refused_requests()


def test_sessions_wait_for_the_events_of_their_own_clients() -> None:
    assert RealtimeSession().wait_for("response.cancel", "session.update")
    assert ResponsesSession().wait_for("response.create")
    with pytest.raises(ValueError, match=r"'session\.update' is no event of"):
        ResponsesSession().wait_for("session.update")


def test_assertions_about_unknown_types_are_errors(openai_mock: OpenAIMock) -> None:
    route = openai_mock.realtime.connect
    message = r"'session\.updte' is no event of .*; did you mean 'session\.update'\?"
    with pytest.raises(ValueError, match=message):
        route.assert_sent("session.updte")
    client: Any = openai_mock.realtime.session()
    client.send({"type": "session.update", "session": {"type": "realtime"}})
    for place in (route, route.connections[0]):
        place.assert_sent("session.update")
        with pytest.raises(ValueError, match=message):
            place.assert_sent("session.updte", session={"type": "realtime"})
        with pytest.raises(AssertionError, match="it sent"):
            place.assert_sent("response.create")


def test_a_wrong_type_that_the_client_has_sent_is_found(openai_mock: OpenAIMock) -> None:
    client: Any = openai_mock.realtime.session()
    client.send({"type": "session.updte", "event_id": "mine"})
    connection = openai_mock.realtime.connect.connections[0]
    connection.assert_sent("session.updte", event_id="mine")
    with pytest.raises(AssertionError, match="it sent"):
        connection.assert_sent("session.updte", event_id="yours")


# --- names of methods ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("on_respons_create", "on_response_create"),
        ("on_sesion_update", "on_session_update"),
        ("on_conect", "on_connect"),
        ("on_disconected", "on_disconnect"),
    ],
)
@pytest.mark.parametrize("place", ["class", "mixin"])
def test_misspelt_methods_are_refused(name: str, meant: str, place: str) -> None:
    def method(self: object, *_: object) -> None:
        """Send nothing."""

    mixin = type("Mixin", (), {name: method} if place == "mixin" else {})
    with pytest.raises(TypeError, match=rf"Mine\.{name} .*; did you mean '{meant}'"):
        type("Mine", (mixin, RealtimeSession), {} if place == "mixin" else {name: method})


def test_methods_of_the_author_are_allowed() -> None:
    class Mine(RealtimeSession):
        on_responses = 3

        def on_response_done(self) -> None:
            """Note something."""

        def on_tool(self) -> None:
            """Note something."""

        def create_response(self) -> None:
            """Note something."""

    class Other(Mine):
        def on_tool(self) -> None:
            """Note something."""

    assert Other().on_responses == 3


# --- results of methods --------------------------------------------------------------------------

CREATE: Any = {"type": "response.create"}
EVENT: Any = {"type": "input_audio_buffer.cleared"}


class Plain(RealtimeSession):
    """A session that returns what `result` makes."""

    def on_connect(self) -> None:
        """Send nothing."""

    def result(self) -> Any:
        return None

    def on_response_create(self, event: Any) -> Any:
        return self.result()


async def _respond(session: Plain, event: Any) -> Any:
    return [EVENT]


class Async(Plain):
    on_response_create: Any = _respond


class AsyncGenerator(Plain):
    async def on_response_create(self, event: Any) -> Any:
        yield EVENT


def returning(value: Any) -> type[Plain]:
    class Returning(Plain):
        def result(self) -> Any:
            return value

    return Returning


def failure_of(session: Any, use: Any) -> str:
    """Return the error that a session causes, which is raised and fails the test, once."""
    mock = OpenAIMock()
    mock.realtime.connect.response = session
    with pytest.raises(SessionFailedError) as caught:
        use(mock)
    assert mock.refused_requests == [caught.value]
    return str(caught.value)


def create(mock: OpenAIMock) -> None:
    client: Any = mock.realtime.session()
    client.send(CREATE)
    try:
        client.receive_all()
    finally:
        assert client.close_code == 1011


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("session", [Async, AsyncGenerator, Async()])
def test_async_methods_are_reported(session: Any) -> None:
    name = (session if isinstance(session, type) else type(session)).__name__
    assert failure_of(session, create).startswith(
        f"{name}.on_response_create is async; methods of sessions are not awaited: write it "
        "without async"
    )
    gc.collect()  # a coroutine that was not awaited warns


SINGLE: list[tuple[Any, str]] = [
    (5, "5 (int)"),
    (True, "True (bool)"),
    (EVENT, "{'type': 'input_audio_buffer.cleared'} (dict)"),
    ("text", "'text' (str)"),
    (RealtimeSession().close(4000), "Close(code=4000, reason='') (Close)"),
    (RealtimeSession().wait_for("response.cancel"), "WaitFor("),
    (InputAudioBufferClearedEvent.model_construct(**EVENT), "InputAudioBuffer"),
]


@pytest.mark.parametrize(("value", "got"), SINGLE)
def test_single_items_are_reported(value: Any, got: str) -> None:
    message = failure_of(returning(value), create)
    assert message.startswith(f"Returning.on_response_create returned {got}")
    assert "; expected an iterable of events (yield them, or return a list), or None" in message


@pytest.mark.parametrize("value", [None, [], [EVENT], (EVENT,), {1: EVENT}.values(), iter([EVENT])])
def test_iterables_are_sent(openai_mock: OpenAIMock, value: Any) -> None:
    openai_mock.realtime.connect.response = returning(value)
    client: Any = openai_mock.realtime.session()
    client.send(CREATE)
    assert all(each["type"] == EVENT["type"] for each in client.receive_all())
    assert client.is_open


async def stray(self: object, *_: object) -> None:
    """Do nothing, as an async method."""


def generator(self: object, *_: object) -> Any:
    yield EVENT


def refused(mock: OpenAIMock) -> None:
    client: Any = mock.realtime.session()
    client.send_raw("{}")
    client.receive_all()


def advanced(mock: OpenAIMock) -> None:
    client: Any = mock.realtime.session()
    mock.advance(seconds=1)
    client.receive_all()


def connect(mock: OpenAIMock) -> None:
    mock.realtime.session().receive_all()


def leave(mock: OpenAIMock) -> None:
    mock.realtime.session().close()


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize(
    ("name", "use"),
    [
        ("on_connect", connect),
        ("on_event", create),
        ("on_refused", refused),
        ("on_time_passed", advanced),
        ("on_disconnect", leave),
    ],
)
def test_every_method_is_checked(name: str, use: Any) -> None:
    message = failure_of(type("Mine", (RealtimeSession,), {name: stray}), use)
    assert message.startswith(f"Mine.{name} is async")
    gc.collect()


def test_the_error_event_of_a_fault_is_checked() -> None:
    session = type("Mine", (RealtimeSession,), {"on_refused": stray})
    assert failure_of(faults.error_event(session), connect).startswith("Mine.on_refused is async")


def test_a_generator_cannot_send_after_the_end() -> None:
    session = type("Mine", (RealtimeSession,), {"on_disconnect": generator})
    message = failure_of(session, leave)
    assert message.startswith("Mine.on_disconnect is a generator")


# --- clients that have left ----------------------------------------------------------------------


def test_nothing_can_be_sent_after_the_end(openai_mock: OpenAIMock) -> None:
    openai_mock.realtime.connect.response = [Ending, faults.disconnect(), RealtimeSession]
    for code in (4000, 1006, 1001):
        client: Any = openai_mock.realtime.session()
        client.receive_all()
        client.close(1001)
        for send, event in ((client.send, CREATE), (client.send_raw, "{}")):
            with pytest.raises(SessionClosedError) as caught:
                send(event)
            assert caught.value.code == code
        client.close()
    assert all(each.sent == [] for each in openai_mock.realtime.connect.connections)


def test_a_client_may_send_until_it_knows_of_the_end(openai_mock: OpenAIMock) -> None:
    openai_mock.realtime.connect.response = Ending
    client: Any = openai_mock.realtime.session()
    client.send(CREATE)
    assert client.receive_all() == []
