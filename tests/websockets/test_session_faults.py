"""Faults of sessions, of connections that are refused or not made, and of the SDK's retries."""

from __future__ import annotations

import asyncio
import inspect
import json
import socket
import ssl
from collections.abc import Callable, Iterable, Iterator
from time import perf_counter
from typing import Any

import openai
import pytest
from openai import AsyncOpenAI, OpenAI
from websockets.asyncio.client import connect as connect_async
from websockets.exceptions import ConnectionClosedError, InvalidStatus
from websockets.sync.client import connect

from openai_responses import OpenAIMock, api_errors, faults
from openai_responses.errors import ResponseTypeError
from openai_responses.ext.httpx import Response
from openai_responses.sessions import RealtimeSession, ResponsesSession

URL = "wss://api.openai.com/v1/realtime?model=gpt-realtime"


class Counting(RealtimeSession):
    """A session that sends five events when it is opened, and one for each cancel."""

    def on_connect(self) -> Iterator[Any]:
        for number in range(5):
            yield self.rate_limits_updated(rate_limits=[{"name": "requests", "limit": number}])

    def on_response_cancel(self, event: Any) -> Iterator[Any]:
        yield self.rate_limits_updated(rate_limits=[{"name": "tokens", "limit": -1}])


def limits(response: Any, count: int) -> list[Any]:
    """Return what a client receives, at most `count` events."""
    with OpenAIMock() as mock:
        mock.realtime.connect.response = response
        with connect(URL) as connection:
            texts = [connection.recv(5) for _ in range(count)]
    events = [json.loads(text) for text in texts]
    return [each["rate_limits"][0]["limit"] if "rate_limits" in each else each for each in events]


# --- every fault is for sessions, or it is refused -----------------------------------------------

ARGUMENTS: dict[str, Any] = {
    "disconnect": {"after_events": 1},
    "end_early": {"after_events": 1},
    "error_event": {"after_events": 1},
    "pace": {"first": 0.3},
    "redirect": {"location": "/v1/nothing"},
}
CLOCKS = {"RealClock", "VirtualClock"}
FUNCTIONS = sorted({*faults.__all__} - CLOCKS)


def faulty(name: str) -> Any:
    """Return what a function of `faults` makes of a session, or in place of one."""
    function: Callable[..., Any] = getattr(faults, name)
    first = next(iter(inspect.signature(function).parameters.values()), None)
    takes_answer = first is not None and first.kind is inspect.Parameter.POSITIONAL_ONLY
    return function(*([Counting] if takes_answer else []), **ARGUMENTS.get(name, {}))


def outcome(answer: Any) -> object:
    """Return the outcome for a client: the events, whether they are late, or an error."""
    with OpenAIMock() as mock:
        try:
            mock.realtime.connect.response = answer
            start = perf_counter()
            with connect(URL, close_timeout=1) as connection:
                first = connection.recv(5)
                is_late = perf_counter() - start > 0.25
                texts = [first, *(connection.recv(0.2) for _ in range(4))]
        except ResponseTypeError as error:
            return error
        except Exception as error:
            return type(error)
    return [str(text).partition('"type"')[2] for text in texts], is_late


@pytest.mark.parametrize("name", FUNCTIONS)
def test_every_fault_applies_to_sessions_or_is_refused(name: str) -> None:
    found = outcome(faulty(name))
    if isinstance(found, ResponseTypeError):
        words = ("got a fault that changes", "for a session", "Expected faults.")
        assert all(word in str(found) for word in words)
    else:
        assert found != outcome(Counting)


@pytest.mark.parametrize("place", [{"after_bytes": 3}, {"inside": "é"}])
@pytest.mark.parametrize("function", [faults.disconnect, faults.end_early])
def test_places_inside_of_a_body_are_refused(function: Any, place: Any) -> None:
    for answer in (Counting, Counting()):
        with pytest.raises(ResponseTypeError, match="arrive as whole messages"):
            OpenAIMock().realtime.connect.response = function(answer, **place)
    with pytest.raises(ResponseTypeError, match="arrive as whole messages"):
        OpenAIMock().realtime.connect.response = function(**place)


def test_a_close_code_is_refused_where_there_is_no_session() -> None:
    mock = OpenAIMock()

    def answer() -> dict[str, Any]:
        return {"choices": []}

    wrong: list[Any] = [(), (answer(),), (answer,)]
    for answers in wrong:
        with pytest.raises(ResponseTypeError, match=r"has none\. Leave out code and reason"):
            mock.chat.completions.create.response = faults.disconnect(*answers, code=1011)
    with pytest.raises(ResponseTypeError, match=r"has none\. Leave out code and reason"):
        mock.realtime.connect.response = faults.disconnect(api_errors.rate_limit(), code=1011)


def test_a_fault_of_http_is_refused_when_a_function_returns_a_session() -> None:
    mock = OpenAIMock()
    mock.realtime.connect.response = faults.rechunk(lambda: Counting)
    with mock:
        with pytest.raises(InvalidStatus) as caught, connect(URL):
            pass
        assert b"arrive as whole messages" in (caught.value.response.body or b"")
        with pytest.raises(ResponseTypeError):
            mock.check_refused_requests()


# --- during a session ----------------------------------------------------------------------------


@pytest.mark.parametrize("count", [0, 1, 3])
def test_the_server_closes_after_some_events(count: int) -> None:
    answer = faults.disconnect(Counting, after_events=count, code=1011, reason="broken")
    assert limits(answer, count) == list(range(count))
    with pytest.raises(ConnectionClosedError, match=r"1011.*broken"):
        limits(answer, count + 1)


@pytest.mark.parametrize("is_reset", [False, True])
def test_the_connection_is_cut_after_some_events(is_reset: bool) -> None:
    answer = faults.disconnect(Counting, after_events=2, reset=is_reset)
    assert limits(answer, 2) == [0, 1]
    with pytest.raises(ConnectionClosedError, match="no close frame") as caught:
        limits(answer, 3)
    assert isinstance(caught.value.__cause__, ConnectionResetError) is is_reset


@pytest.mark.parametrize("is_reset", [False, True])
def test_the_connection_of_an_async_client_is_cut(is_reset: bool) -> None:
    async def talk() -> None:
        async with connect_async(URL) as connection:
            await connection.recv()

    with OpenAIMock() as mock:
        mock.realtime.connect.response = faults.disconnect(Counting, reset=is_reset)
        with pytest.raises(ConnectionClosedError, match="no close frame") as caught:
            asyncio.run(talk())
    assert isinstance(caught.value.__cause__, ConnectionResetError) is is_reset


def test_a_server_that_stops_sending() -> None:
    assert limits(faults.end_early(Counting, after_events=2), 2) == [0, 1]
    with OpenAIMock() as mock:
        mock.realtime.connect.response = faults.end_early(Counting)
        with connect(URL) as connection:
            connection.send('{"type": "response.cancel"}')
            assert not connection.ping().wait(0.05)
            with pytest.raises(TimeoutError):
                connection.recv(0.05)
    assert mock.realtime.connect.connections[0].close_code == 1000


def test_a_client_times_out_if_the_server_stops_sending() -> None:
    async def talk() -> None:
        options: dict[str, Any] = {"ping_interval": 0.02, "ping_timeout": 0.02}
        async with connect_async(URL, **options, close_timeout=0.1) as connection:
            await asyncio.wait_for(connection.recv(), 5)

    with OpenAIMock() as mock:
        mock.realtime.connect.response = faults.end_early(Counting)
        with pytest.raises(ConnectionClosedError, match="keepalive ping timeout"):
            asyncio.run(talk())


def test_an_error_event_comes_between_others() -> None:
    first, error, second = limits(faults.error_event(Counting, after_events=1, code="x"), 3)
    assert (first, second) == (0, 1)
    assert error["type"] == "error"
    assert (error["error"]["code"], error["error"]["type"]) == ("x", "server_error")


def test_an_error_event_has_the_form_of_its_endpoint(openai_mock: OpenAIMock) -> None:
    openai_mock.responses.connect.response = faults.error_event(ResponsesSession, code="x")
    client: Any = openai_mock.responses.session()
    (event,) = client.receive_all()
    assert (event["status"], event["error"]["code"]) == (500, "x")


def test_an_event_is_no_json() -> None:
    with OpenAIMock() as mock:
        mock.realtime.connect.response = faults.malformed_json(Counting, event=2)
        with connect(URL) as connection:
            texts = [str(connection.recv(5)) for _ in range(3)]
    assert [text.endswith("}") for text in texts] == [True, False, True]
    with pytest.raises(json.JSONDecodeError):
        json.loads(texts[1])


def test_events_are_paced_and_faults_are_nested() -> None:
    clock = faults.VirtualClock()
    paced: Any = faults.pace(Counting, first=2, between=1, clock=clock)
    broken = faults.malformed_json(paced, event=3)
    answer: Any = faults.error_event(broken, after_events=1)
    assert limits(answer, 3)[2] == 1
    assert clock.waits[:2] == [2, 1]


def test_a_slow_server_takes_events_meanwhile(openai_mock: OpenAIMock) -> None:
    openai_mock.realtime.connect.response = faults.pace(Counting, between=0.2)
    with connect(URL) as connection:
        connection.recv(5)
        connection.send('{"type": "response.cancel"}')
        assert connection.ping().wait(0.1)
        events = [json.loads(connection.recv(5)) for _ in range(2)]  # the first was on its way
    assert [event["rate_limits"][0]["limit"] for event in events] == [1, -1]


def test_a_pause_is_over_when_the_time_of_the_mock_has_advanced(openai_mock: OpenAIMock) -> None:
    openai_mock.realtime.connect.response = faults.pace(Counting, first=60, between=3600)
    with connect(URL) as connection:
        for seconds in (60, 3600):
            with pytest.raises(TimeoutError):
                connection.recv(0.05)
            openai_mock.advance(seconds=seconds)
            connection.recv(5)


def test_parts_of_seconds_end_a_pause(openai_mock: OpenAIMock) -> None:
    openai_mock.realtime.connect.response = faults.pace(Counting, first=60.5, between=3600)
    with connect(URL) as connection:
        for seconds in (60, 0.25, 0.25):
            with pytest.raises(TimeoutError):
                connection.recv(0.05)
            openai_mock.advance(seconds=seconds)
        connection.recv(5)


def test_a_client_without_a_socket_waits(openai_mock: OpenAIMock) -> None:
    clock = faults.VirtualClock()
    openai_mock.realtime.connect.response = faults.pace(Counting, first=2, between=1, clock=clock)
    assert len(openai_mock.realtime.session().receive_all()) == 5
    assert clock.now == 6


def test_a_fault_applies_to_the_default_session_and_to_functions() -> None:
    def respond(request: object) -> object:
        return Counting

    with pytest.raises(ConnectionClosedError, match="1012"):
        limits(faults.disconnect(code=1012), 1)
    with pytest.raises(ConnectionClosedError, match="1013"):
        limits(faults.disconnect(respond, after_events=1, code=1013), 2)


# --- instead of a session ------------------------------------------------------------------------

# What the libraries raise; an exception of their own where the connection is lost meanwhile.
FAILURES: list[tuple[Any, Any]] = [
    (faults.connect_timeout(), TimeoutError),
    (faults.pool_timeout(), TimeoutError),
    (faults.read_timeout(), TimeoutError),
    (faults.write_timeout(), TimeoutError),
    (faults.connection_refused(), ConnectionRefusedError),
    (faults.dns_failure(), socket.gaierror),
    (faults.certificate_error(), ssl.SSLCertVerificationError),
]
IDS = [type_.__name__ for _, type_ in FAILURES]


@pytest.mark.parametrize(("fault", "expected"), FAILURES, ids=IDS)
def test_connections_are_not_made(
    openai_mock: OpenAIMock, fault: Any, expected: type[Exception]
) -> None:
    async def talk() -> None:
        async with connect_async(URL):
            raise AssertionError

    openai_mock.realtime.connect.response = fault
    with pytest.raises(expected), connect(URL):
        pass
    with pytest.raises(expected):
        asyncio.run(talk())


@pytest.mark.parametrize("fault", [faults.connection_reset(), faults.server_disconnected()])
def test_connections_are_lost_during_the_handshake(openai_mock: OpenAIMock, fault: Any) -> None:
    openai_mock.realtime.connect.response = fault
    with pytest.raises(Exception, match=r"did not receive|closed|lost|EOF"):
        connect(URL)
    assert openai_mock.realtime.connect.call_count == 1


def refusal(response: Any) -> Any:
    """Return the HTTP response that refuses a connection."""
    with OpenAIMock() as mock:
        mock.realtime.connect.response = response
        with pytest.raises(InvalidStatus) as caught, connect(URL):
            pass
    return caught.value.response


def test_refusals_are_http_responses() -> None:
    assert refusal(faults.bad_gateway(503)).status_code == 503
    page = refusal(faults.content_type(api_errors.rate_limit()))
    assert (page.status_code, page.headers["content-type"]) == (429, "text/html")
    assert refusal(faults.empty_body(api_errors.rate_limit())).body == b""
    assert refusal(faults.rechunk(Response(500, text="Hello"), sizes=2)).body == b"Hello"
    assert refusal(faults.end_early(Response(500, text="Hello"), after_bytes=2)).body == b"He"


# --- the SDK connects again ----------------------------------------------------------------------

# For openai 2.x these two codes are the end of a connection, as 1000.
CODES = [
    *([] if openai.__version__.startswith("2.") else [1001, 1005]),
    *(1006, 1011, 1012, 1013, 1015),
]


def reconnecting(codes: list[int]) -> dict[str, Any]:
    """Return arguments by which the SDK connects again at once, and keeps the codes."""

    def remember(event: Any) -> None:
        codes.append(event.close_code)

    return {
        "model": "gpt-realtime",
        "on_reconnecting": remember,
        "initial_delay": 0.001,
    }


def first_of(events: Iterable[Any], count: int) -> int:
    return sum(1 for _, _ in zip(range(count), events, strict=False))


@pytest.mark.parametrize("code", CODES)
def test_the_sdk_reconnects(openai_mock: OpenAIMock, code: int) -> None:
    codes: list[int] = []
    openai_mock.realtime.connect.response = [
        faults.disconnect(Counting, after_events=1, code=code),
        Counting,
    ]
    client = OpenAI(api_key="sk-test")
    with client.realtime.connect(**reconnecting(codes)) as connection:
        assert first_of(connection, 6) == 6
    assert codes == [1006 if code == 1015 else code]
    assert openai_mock.realtime.connect.call_count == 2


@pytest.mark.parametrize("code", CODES)
def test_the_async_sdk_reconnects(openai_mock: OpenAIMock, code: int) -> None:
    codes: list[int] = []
    openai_mock.realtime.connect.response = [
        faults.disconnect(Counting, after_events=1, code=code),
        Counting,
    ]
    client = AsyncOpenAI(api_key="sk-test")

    async def talk() -> int:
        count = 0
        async with client.realtime.connect(**reconnecting(codes)) as connection:
            async for _ in connection:
                count += 1
                if count == 6:
                    break
        return count

    assert asyncio.run(talk()) == 6
    assert codes == [1006 if code == 1015 else code]
