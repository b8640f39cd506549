"""Faults of sessions that are never applied: they test nothing, which is an error."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from websockets.sync.client import connect

from openai_responses import OpenAIMock, api_errors, faults
from openai_responses.errors import SessionFailedError, UnreachedFaultError
from openai_responses.sessions import RealtimeSession

URL = "wss://api.openai.com/v1/realtime?model=gpt-realtime"
CREATE: Any = {"type": "response.create"}


class Three(RealtimeSession):
    """A session that sends three events when it is opened, and one for each response."""

    def on_connect(self) -> Iterator[Any]:
        for number in range(3):
            yield self.rate_limits_updated(rate_limits=[{"name": "requests", "limit": number}])

    def on_response_create(self, event: Any) -> Iterator[Any]:
        yield self.input_audio_buffer_cleared()


class Ending(Three):
    def on_connect(self) -> Iterator[Any]:
        yield from super().on_connect()
        yield self.close(4000)


def read_all(mock: OpenAIMock) -> None:
    mock.realtime.session().receive_all()


def read_and_close(mock: OpenAIMock) -> None:
    client = mock.realtime.session()
    client.receive_all()
    client.close()


def read_over_a_socket(mock: OpenAIMock) -> None:
    assert mock.realtime.connect.call_count == 0
    with connect(URL) as connection:
        for _ in range(3):
            connection.recv(5)


def use(answer: Any, read: Callable[[OpenAIMock], None] = read_all) -> None:
    with OpenAIMock() as mock:
        mock.realtime.connect.response = answer
        read(mock)


FAULTS: list[tuple[Any, str]] = [
    (faults.disconnect(Three, after_events=500), "after 500 events"),
    (faults.disconnect(Three, after_events=4, code=1011), "after 4 events"),
    (faults.end_early(Three, after_events=4), "after 4 events"),
    (faults.error_event(Three, after_events=4), "after 4 events"),
    (faults.malformed_json(Three, event=4), "of event 4"),
]


@pytest.mark.parametrize("read", [read_all, read_and_close, read_over_a_socket])
@pytest.mark.parametrize(("fault", "position"), FAULTS)
def test_a_fault_that_no_connection_reaches_is_an_error(
    fault: Any, position: str, read: Callable[[OpenAIMock], None]
) -> None:
    with pytest.raises(UnreachedFaultError) as caught:
        use(fault, read)
    assert (
        f"the fault {position} was not applied: the server sent 3 events over realtime.connect. "
        "Let it send more, or set an earlier position."
    ) in str(caught.value)


def test_the_session_ends_before_the_fault() -> None:
    with pytest.raises(UnreachedFaultError, match="the server sent 3 events"):
        use(faults.disconnect(Ending, after_events=4))


def new_session() -> Any:
    return Three


@pytest.mark.parametrize("answer", [(), (None,), (new_session,)])
def test_the_default_session_and_functions_have_faults_too(answer: Any) -> None:
    with pytest.raises(UnreachedFaultError, match="after 500 events"):
        use(faults.end_early(*answer, after_events=500))


def test_each_fault_of_a_list_is_reported_once() -> None:
    mock = OpenAIMock()
    mock.realtime.connect.response = [
        faults.disconnect(Three, after_events=4),
        faults.error_event(faults.malformed_json(Three, event=5), after_events=1),
        Three,
    ]
    for _ in range(3):
        read_all(mock)
    with pytest.raises(UnreachedFaultError) as caught:
        mock.check_refused_requests()
    assert "after 4 events" in str(caught.value)
    assert "of event 5" in str(caught.value)
    assert "after 1 events" not in str(caught.value)
    mock.check_refused_requests()


def test_a_fault_behind_a_silent_one_is_not_reached() -> None:
    silent: Any = faults.end_early(Three, after_events=2)
    with pytest.raises(UnreachedFaultError, match=r"after 3 events was not .* sent 2 events"):
        use(faults.error_event(silent, after_events=3))


# --- as for bodies over HTTP, these are no errors ------------------------------------------------


def leave_early(mock: OpenAIMock) -> None:
    client = mock.realtime.session()
    client.receive()
    client.close()


def leave_before_the_answer(mock: OpenAIMock) -> None:
    client: Any = mock.realtime.session()
    client.receive_all()
    client.send(CREATE)
    client.close()


def connect_never(mock: OpenAIMock) -> None:
    """Leave the route uncalled."""


def connect_twice(mock: OpenAIMock) -> None:
    """Reach the fault in the first connection only."""
    client: Any = mock.realtime.session()
    client.send(CREATE)
    client.receive_all()
    assert client.close_code == 1006
    read_and_close(mock)


@pytest.mark.parametrize(
    "read", [leave_early, leave_before_the_answer, connect_twice, connect_never]
)
def test_the_client_leaves_or_another_connection_has_the_fault(read: Any) -> None:
    use(faults.disconnect(Three, after_events=4), read)


def test_faults_are_reached() -> None:
    twice: Any = faults.disconnect(Three, after_events=1)
    for answer in (
        faults.disconnect(Three, after_events=3),
        faults.end_early(Three),
        faults.error_event(Three, after_events=3),
        faults.pace(Three, first=1, clock=faults.VirtualClock()),
        faults.disconnect(twice, after_events=3),
    ):
        use(answer)
    use(faults.malformed_json(Three, event=3), read_over_a_socket)


def test_refused_connections_have_no_events() -> None:
    def read(mock: OpenAIMock) -> None:
        with pytest.raises(ValueError, match="was refused: 429"):
            mock.realtime.session()

    use([api_errors.rate_limit(), faults.disconnect(Three, after_events=4)], read)


def test_an_error_of_the_session_is_reported_alone() -> None:
    class Failing(Three):
        def on_connect(self) -> Iterator[Any]:
            yield from super().on_connect()
            raise ValueError("mistake")

    def read(mock: OpenAIMock) -> None:
        with pytest.raises(ValueError, match="mistake"):
            read_all(mock)

    with pytest.raises(SessionFailedError) as caught:
        use(faults.disconnect(Failing, after_events=500), read)
    assert "500" not in str(caught.value)


def test_a_failed_test_has_its_own_error() -> None:
    def read(mock: OpenAIMock) -> None:
        read_all(mock)
        raise AssertionError("mine")

    with pytest.raises(AssertionError, match="mine") as caught:
        use(faults.disconnect(Three, after_events=500), read)
    assert not hasattr(caught.value, "__notes__")
