"""Random events on every WebSocket: no error of the mock, and the order that the API keeps."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator, Mapping
from typing import Any, ClassVar

from hypothesis import strategies as st
from hypothesis.stateful import rule

from openai_responses import api_errors, streaming
from openai_responses_generated.websockets import OPERATIONS
from tests.websockets.machine import SETTINGS, SocketMachine

ENDS = {"response.completed", "response.incomplete", "response.failed"}
LANES = st.sampled_from([None, "a", "b", "c"])


class Failing(streaming.CreateResponseEventStream):
    """A stream that ends with an error."""

    def generate(self) -> Iterator[Any]:
        yield self.created()
        yield self.error(code="server_error", message="Sorry.", param=None)


class ResponsesMachine(SocketMachine):
    """A client that asks for responses in several lanes, and steers them.

    In each lane they follow each other: `response.created` first, rising numbers, one end.
    """

    endpoint = "responses.connect"

    def begin(self) -> None:
        self.active: dict[str | None, str] = {}
        self.numbers: dict[str | None, int] = {}
        self.asked = self.ended = 0

    @rule(lane=LANES, store=st.booleans(), generate=st.booleans(), data=st.data())
    def create(self, lane: str | None, store: bool, generate: bool, data: st.DataObject) -> None:
        event: dict[str, Any] = {"type": "response.create", "model": "gpt-5", "input": "Hello"}
        event |= {"store": store, "metadata": {"lane": str(lane)}, "generate": generate}
        if lane is not None:
            event["stream_id"] = lane
        if data.draw(st.booleans()):
            event["previous_response_id"] = data.draw(st.sampled_from(self.ids))
        self.send(event)
        self.asked += 1

    @rule(data=st.data(), given=st.sampled_from(["more", "", [], [{"role": "system"}]]))
    def steer(self, data: st.DataObject, given: object) -> None:
        key = data.draw(st.sampled_from(self.ids))
        self.send({"type": "response.steer", "previous_response_id": key, "input": given})

    @rule(answer=st.sampled_from(["default", "error", "error event"]))
    def change_answer(self, answer: str) -> None:
        answers: dict[str, Any] = {
            "error": api_errors.rate_limit(),
            "error event": Failing,
        }
        self.mock.responses.create.response = answers.get(answer)

    def validate(self, event: dict[str, Any]) -> None:
        if event["type"] == "error" and "error" not in event:  # one inside a stream
            assert event.keys() >= {"code", "message", "param", "sequence_number"}
            return
        if event.get("error", {}).get("code") == "invalid_input":  # has that very input
            event = {**event, "steer": {**event["steer"], "input": "x"}}
        super().validate(event)

    def take(self, event: dict[str, Any]) -> None:
        lane, type_, response = event.get("stream_id"), event["type"], event.get("response")
        if type_ == "error" and "sequence_number" not in event:
            self.ended += 1
            return
        if type_.startswith(("response.steer", "response.inject")):
            return
        if type_ == "response.created":
            assert lane not in self.active
            assert event["sequence_number"] == 0
            self.active[lane] = event["response"]["id"]
        else:
            assert event["sequence_number"] > self.numbers[lane]
        self.numbers[lane] = event["sequence_number"]
        if response is not None:
            assert response["id"] == self.active[lane]
            assert response["metadata"].get("lane", str(lane)) == str(lane)
        if type_ in ENDS or type_ == "error":
            del self.active[lane]
            self.ended += 1

    def end(self) -> None:
        assert not self.active
        assert self.ended >= self.asked


class BetaResponsesMachine(ResponsesMachine):
    """The same, with outputs of tools that are injected."""

    endpoint = "beta.responses.connect"


class LiveMachine(SocketMachine):
    """A client that starts a session; its time never goes back."""

    endpoint = "live.connect"
    silent = frozenset(("response.item.create", "session.input_audio.append"))

    def begin(self) -> None:
        self.is_started, self.at_ms = False, 0

    @rule(owner=st.sampled_from(["client", "responses", "decisions"]), triggers=st.booleans())
    def start(self, owner: str, triggers: bool) -> None:
        question = {"type": "predicate", "name": "ok", "instructions": "Is it?"}
        settings: dict[str, Any] = {"model": "gpt-5"}
        if owner == "decisions":
            settings["questions"] = [question]
        config: dict[str, Any] = {"model": "gpt-live-1", "delegation": {"type": owner}}
        if owner != "client":
            config["delegation"][owner] = settings
        if triggers:
            event_type = "session.output_transcript.delta"
            own = {"type": "decisions", "decisions": {"questions": [question]}}
            config["triggers"] = [{**own, "event_type": event_type}]
        self.send({"type": "session.start", "session": config})

    @rule(samples=st.sampled_from([b"\x00\x20\x00\xe0" * 6_000, bytes(24_000), b""]))
    def speak(self, samples: bytes) -> None:
        audio = b64encode(samples).decode()
        self.send({"type": "session.input_audio.append", "audio": audio})

    @rule(content=st.text(max_size=5))
    def comment(self, content: str) -> None:
        fields = {"content": content, "delegation_id": None}
        self.send({"type": "session.commentary.append", **fields})

    def take(self, event: dict[str, Any]) -> None:
        if event["type"] == "error":
            return
        if event["type"] == "session.started":
            assert not self.is_started
            self.is_started = True
        assert self.is_started
        if event["type"].endswith(("output_transcript.delta", "appended")):
            assert event["start_ms"] >= self.at_ms
            self.at_ms = event["start_ms"]


class ForkMachine(LiveMachine):
    """The same, of a session that goes on from another one."""

    endpoint = "live.forks.connect"
    parameters: ClassVar[Mapping[str, str]] = {"session_id": "session_1"}


class SidebandMachine(SocketMachine):
    """A client that watches and steers a session."""

    endpoint = "live.sideband.connect"
    parameters: ClassVar[Mapping[str, str]] = {"session_id": "session_0"}
    silent = LiveMachine.silent

    def open(self) -> None:
        self.open_with({"session_id": f"session_{self.sent}"})  # the last one has ended


class RealtimeMachine(SocketMachine):
    """A client of a Realtime session."""

    endpoint = "realtime.connect"
    answers_all = False


class TranslationsMachine(SocketMachine):
    """A client of a Realtime session that translates."""

    endpoint = "realtime.translations.connect"
    answers_all = False


MACHINES = (
    ResponsesMachine,
    BetaResponsesMachine,
    LiveMachine,
    ForkMachine,
    SidebandMachine,
    RealtimeMachine,
    TranslationsMachine,
)
for machine in MACHINES:
    machine.TestCase.settings = SETTINGS

TestResponses = ResponsesMachine.TestCase
TestBetaResponses = BetaResponsesMachine.TestCase
TestLive = LiveMachine.TestCase
TestForks = ForkMachine.TestCase
TestSidebands = SidebandMachine.TestCase
TestRealtime = RealtimeMachine.TestCase
TestTranslations = TranslationsMachine.TestCase


def test_each_websocket_has_a_machine() -> None:
    """But for the beta of Realtime, which has no behaviour of its own."""
    driven = {each.endpoint for each in MACHINES}
    assert {each.name for each in OPERATIONS} - driven == {"beta.realtime.connect"}
