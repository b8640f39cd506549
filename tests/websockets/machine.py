"""A state machine for clients of any WebSocket, which sends events in any order.

It is generic over the union of the endpoint's events: a new event needs no line here.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from operator import attrgetter
from typing import Any, ClassVar

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from openai_responses import OpenAIMock, sessions
from openai_responses._core.spec.event_schema import EventSchema
from openai_responses._core.spec.schema_shapes import generated_shape
from openai_responses.sessions import SessionClosedError
from tests.generated.requests import json_values

__all__ = ["SETTINGS", "SocketMachine", "session_base"]

SETTINGS = settings(
    max_examples=8,
    stateful_step_count=12,
    deadline=None,
    database=None,
    phases=[Phase.generate],  # what failed is short, and it takes minutes to make it shorter
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
_ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=3),
    lambda inner: (
        st.lists(inner, max_size=2)
        | st.dictionaries(st.sampled_from(["type", "input", "model", "id"]), inner, max_size=2)
    ),
    max_leaves=4,
)
_ID = "_id"
_DEPTH = 5  # of the begin of an event: the deeper, the smaller what is inside


def session_base(endpoint: str) -> Any:
    """Return the generated base of the sessions of an endpoint."""
    bases = [getattr(sessions, name) for name in dir(sessions)]
    return next(each for each in bases if getattr(each, "endpoint", "") == endpoint)


class SocketMachine(RuleBasedStateMachine):
    """A client that sends valid events, wrong ones and nonsense, and reads now and then.

    Whatever it sends, the mock has no error of its own, and every event of the server is valid. If
    the endpoint `answers_all`, each event is answered or refused at once, but for `silent` types.
    """

    endpoint: ClassVar[str]
    parameters: ClassVar[Mapping[str, str]] = {}
    silent: ClassVar[frozenset[str]] = frozenset()
    answers_all: ClassVar[bool] = True

    def __init__(self) -> None:
        super().__init__()
        self.mock = OpenAIMock(missing=self.missing())
        base = session_base(self.endpoint)
        self.client_events: EventSchema = base.client_events
        self.server_events: EventSchema = base.server_events
        self.ids = ["unknown"]
        self.sent = 0
        self.open()

    def missing(self) -> Any:
        """Return what the mock does about objects that do not exist."""
        return "invent" if self.parameters else "404"

    def open(self) -> None:
        """Open a connection."""
        self.open_with(self.parameters)

    def open_with(self, parameters: Mapping[str, str]) -> None:
        """Open a connection with the parameters of its path and query."""
        route: Any = attrgetter(self.endpoint.removesuffix(".connect"))(self.mock)
        self.session: Any = route.session(**parameters)
        self.begin()

    def begin(self) -> None:
        """Reset the state of the last connection."""

    def take(self, event: dict[str, Any]) -> None:
        """Check an event against those before it."""

    def end(self) -> None:
        """Check all events of a connection, after the last one."""

    # --- rules -----------------------------------------------------------------------------------

    @rule(data=st.data())
    def send_valid(self, data: st.DataObject) -> None:
        type_ = data.draw(st.sampled_from(sorted(self.client_events.variants)))
        shape = generated_shape(*self.client_events.variants[type_])
        event: Any = data.draw(json_values(shape, _DEPTH))
        for name in [name for name in event if name.endswith(_ID) and name != "event_id"]:
            event[name] = data.draw(st.sampled_from(self.ids))
        self.send(event)

    @rule(data=st.data(), value=_ANYTHING)
    def send_wrong(self, data: st.DataObject, value: object) -> None:
        type_ = data.draw(st.sampled_from([*sorted(self.client_events.variants), "nonsense"]))
        self.send({"type": type_, "event_id": "mine", "nonsense": value})

    @rule(message=st.sampled_from(["", "{", "[]", "3", "{}", '{"type": 3}', b"\xff"]))
    def send_nonsense(self, message: str | bytes) -> None:
        if not self.session.is_open:
            with pytest.raises(SessionClosedError):
                self.session.send_raw(message)
            return
        self.session.send_raw(message)
        self.sent += 1

    @rule(data=st.data())
    def ask(self, data: st.DataObject) -> None:
        """Send an event when nothing else is left to read: something must come."""
        self.read_all()
        type_ = data.draw(st.sampled_from(sorted(self.client_events.variants)))
        shape = generated_shape(*self.client_events.variants[type_])
        event: Any = data.draw(json_values(shape, _DEPTH))
        was_open = self.session.is_open
        self.send(event)
        answers = self.read_all()
        if was_open and self.answers_all and type_ not in self.silent:
            assert answers or not self.session.is_open, event

    @rule(count=st.integers(1, 8))
    def read(self, count: int) -> None:
        for _, event in zip(range(count), self.received(), strict=False):
            self.check(event)

    @rule(seconds=st.integers(1, 900))
    def advance(self, seconds: int) -> None:
        self.mock.advance(seconds=seconds)

    @invariant()
    def mock_has_no_errors(self) -> None:
        assert self.mock.refused_requests == []

    def teardown(self) -> None:
        self.read_all()
        if self.session.is_open:
            self.end()
        assert self.mock.refused_requests == []

    # --- steps -----------------------------------------------------------------------------------

    def send(self, event: Mapping[str, object]) -> None:
        """Send an event, over a new connection if the server has closed the last one."""
        if not self.session.is_open:
            self.open()
        self.session.send(event)
        self.sent += 1

    def read_all(self) -> list[dict[str, Any]]:
        """Read and check all events that the server sends."""
        events = list(self.received())
        for event in events:
            self.check(event)
        return events

    def received(self) -> Iterator[dict[str, Any]]:
        """Yield what the server sends, as long as it sends something."""
        with suppress(IndexError, sessions.SessionClosedError):
            while self.session.is_open:
                yield self.session.receive()

    def validate(self, event: dict[str, Any]) -> None:
        """Check that an event is one of the endpoint's."""
        assert self.server_events.variant(event).is_valid(event, strict=True), event

    def check(self, event: dict[str, Any]) -> None:
        """Check that an event is one of the endpoint's, and that it fits those before it."""
        self.validate(event)
        for name, value in event.items():
            if name.endswith(_ID) and isinstance(value, str):
                self.ids.append(value)
        response: Any = event.get("response")
        if response is not None:
            self.ids.append(response.get("id", "unknown"))
        self.take(event)
