"""Sessions that run at the same time, and cause events of each other."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import Any

import openai
import pytest
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import connect
from websockets.sync.connection import Connection

from openai_responses import OpenAIMock
from openai_responses.server import Server
from openai_responses.sessions import RealtimeSession

URL = "wss://api.openai.com/v1/realtime?model=gpt-realtime"
CREATE = '{"type": "response.create"}'
PATIENCE = 5.0


class Texts(RealtimeSession):
    """Sends nothing when a connection is opened or the time passes."""

    def on_connect(self) -> Any:
        return None

    def on_time_passed(self) -> Any:
        return None

    def text(self, delta: str) -> Any:
        return self.response_output_text_delta(delta=delta, item_id="a", response_id="b")


class Advancing(Texts):
    """Advances the mock's time before each event, while another session does so."""

    def __init__(self, mock: OpenAIMock, together: threading.Barrier) -> None:
        self.mock = mock
        self.together = together

    def on_response_create(self, event: Any) -> Iterator[Any]:
        self.together.wait(PATIENCE)
        for number in range(100):
            self.mock.advance(seconds=1)
            yield self.text(str(number))


@pytest.fixture(params=["process", "server"])
def url(request: pytest.FixtureRequest) -> str:
    """Return the URL of a mock in this process, or on a server."""
    if request.param == "process":
        request.getfixturevalue("openai_mock")
        return URL
    server: Server = request.getfixturevalue("openai_server")
    return f"{server.url.replace('http', 'ws', 1)}/realtime?model=gpt-realtime"


def receive_from_all(clients: list[Connection], count: int) -> None:
    for client in clients:
        client.send(CREATE)
    for client in clients:
        for _ in range(count):
            client.recv(PATIENCE)


def closing_of(client: Connection) -> int | None:
    try:
        while True:
            client.recv(PATIENCE)
    except ConnectionClosed:
        return client.close_code


def test_sessions_advance_the_time_at_the_same_time(openai_mock: OpenAIMock, url: str) -> None:
    passed = list[object]()

    class Recording(Advancing):
        def on_time_passed(self) -> None:
            passed.append(self)

    together = threading.Barrier(2)

    def session(call: object) -> Recording:
        return Recording(openai_mock, together)

    openai_mock.realtime.connect.response = session
    with connect(url) as one, connect(url) as other:
        receive_from_all([one, other], 100)
    assert len({*map(id, passed)}) == 2


def test_the_time_advances_while_a_method_blocks(openai_mock: OpenAIMock, url: str) -> None:
    blocked, released = threading.Event(), threading.Event()

    class Blocking(Texts):
        def on_response_create(self, event: Any) -> Iterator[Any]:
            blocked.set()
            yield self.text(f"released: {released.wait(PATIENCE)}")

        def on_time_passed(self) -> Iterator[Any]:
            yield self.text("time is up")

    openai_mock.realtime.connect.response = Blocking
    with connect(url) as client:
        client.send(CREATE)
        assert blocked.wait(PATIENCE)
        openai_mock.advance(seconds=1)
        released.set()
        assert "released: True" in str(client.recv(PATIENCE))
        assert "time is up" in str(client.recv(PATIENCE))


def test_sessions_end_the_call_that_they_have_joined(openai_mock: OpenAIMock) -> None:
    api = openai.OpenAI(api_key="sk-fake123", max_retries=0)

    together = threading.Barrier(2)

    class HangingUp(Texts):
        def on_response_create(self, event: Any) -> Any:
            together.wait(PATIENCE)
            try:
                api.realtime.calls.hangup(call_id)
            except openai.BadRequestError:  # the other one was faster
                return [self.text("late")]
            return [self.text("done")]

    call_id = openai_mock.webhooks.incoming_call()
    api.realtime.calls.accept(call_id, type="realtime")
    openai_mock.realtime.connect.response = HangingUp
    url = f"wss://api.openai.com/v1/realtime?call_id={call_id}"
    with connect(url) as one, connect(url) as other:
        for client in (one, other):
            client.send(CREATE)
        for client in (one, other):
            assert closing_of(client) == 1000


def test_a_client_without_a_socket_gets_what_time_caused_when_it_receives(
    openai_mock: OpenAIMock,
) -> None:
    class Timed(Texts):
        def on_response_create(self, event: Any) -> Iterator[Any]:
            yield self.text("created")

        def on_time_passed(self) -> Iterator[Any]:
            yield self.text("time is up")

    openai_mock.realtime.connect.response = Timed
    client: Any = openai_mock.realtime.session()
    openai_mock.advance(seconds=1)
    assert [each["delta"] for each in client.receive_all()] == ["time is up"]
    openai_mock.advance(seconds=1)
    client.send({"type": "response.create"})
    assert [each["delta"] for each in client.receive_all()] == ["time is up", "created"]


def test_a_session_is_told_of_the_time_before_the_end_of_its_connection(
    openai_mock: OpenAIMock,
) -> None:
    told = list[str]()

    class Timed(Texts):
        def on_time_passed(self) -> None:
            told.append("time")

        def on_disconnect(self, code: int, reason: str) -> None:
            told.append("end")

    openai_mock.realtime.connect.response = Timed
    client = openai_mock.realtime.session()
    openai_mock.advance(seconds=1)
    client.close()
    openai_mock.advance(seconds=1)
    assert told == ["time", "end"]


def test_clients_without_sockets_advance_the_time_in_two_threads(openai_mock: OpenAIMock) -> None:
    def talk() -> None:
        client: Any = openai_mock.realtime.session()
        client.send({"type": "response.create"})
        counts.append(len(client.receive_all()))

    together = threading.Barrier(2)

    def session(call: object) -> Advancing:
        return Advancing(openai_mock, together)

    openai_mock.realtime.connect.response = session
    counts = list[int]()
    threads = [threading.Thread(target=talk, daemon=True) for _ in range(2)]
    for each in threads:
        each.start()
    for each in threads:
        each.join(2 * PATIENCE)
    assert counts == [100, 100]
