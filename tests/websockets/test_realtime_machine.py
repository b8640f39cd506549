"""Random events of clients: a Realtime session answers or refuses each, in the right order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from contextlib import suppress
from typing import Any, cast

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from openai_responses import OpenAIMock
from openai_responses.sessions import RecordedSession
from tests.websockets.realtime_events import Grammar, append, message, silence, speech

PICK = st.integers(min_value=0)
FORMATS = ({"type": "audio/pcm", "rate": 24000}, {"type": "audio/pcmu"}, {"type": "audio/pcma"})
DETECTIONS: tuple[Any, ...] = (
    None,
    {"type": "server_vad"},
    {"type": "server_vad", "idle_timeout_ms": 5000},
    {"type": "server_vad", "create_response": False},
    {"type": "server_vad", "interrupt_response": False},
    {"type": "semantic_vad", "eagerness": "high"},
)
# What the server sends for an event that it does not refuse.
ANSWERS = {
    "conversation.item.create": "conversation.item.added",
    "conversation.item.retrieve": "conversation.item.retrieved",
    "conversation.item.truncate": "conversation.item.truncated",
    "conversation.item.delete": "conversation.item.deleted",
    "input_audio_buffer.commit": "input_audio_buffer.committed",
    "input_audio_buffer.clear": "input_audio_buffer.cleared",
    "response.create": "response.created",
    "response.cancel": "response.done",
    "session.update": "session.updated",
}


class Session(RuleBasedStateMachine):
    """A session, and a client that sends anything at any time."""

    def __init__(self) -> None:
        super().__init__()
        self.mock = OpenAIMock()
        self.client = cast("Any", self.mock.realtime.session(model="gpt-realtime"))
        self.grammar = Grammar()
        self.sent: Counter[str] = Counter()
        self.number = 0
        self.refused: Counter[str] = Counter()
        self.kind_of: dict[str, str] = {}

    def send(self, **event: Any) -> None:
        kind = event["type"]
        self.number += 1
        event_id = f"client_{self.number}"
        self.sent[kind] += 1
        self.kind_of[event_id] = kind
        self.client.send({"event_id": event_id, **event})

    def some(self, ids: Iterable[str], pick: int) -> str:
        every = [*ids, "unknown"]
        return every[pick % len(every)]

    @rule(milliseconds=st.sampled_from([1, 50, 150, 400, 1200]), loud=st.booleans())
    def append(self, milliseconds: int, loud: bool) -> None:
        self.send(**append((speech if loud else silence)(milliseconds)))

    @rule(kind=st.sampled_from(["commit", "clear"]))
    def end_audio(self, kind: str) -> None:
        self.send(type=f"input_audio_buffer.{kind}")

    @rule(previous=PICK, own=st.booleans())
    def add(self, previous: int, own: bool) -> None:
        found = self.some([*self.grammar.items, "root"], previous)
        more = {"previous_item_id": found} if own else {}
        self.send(**message("Hi", **more))

    @rule(pick=PICK, kind=st.sampled_from(["retrieve", "delete"]))
    def retrieve_or_delete(self, pick: int, kind: str) -> None:
        self.send(type=f"conversation.item.{kind}", item_id=self.some(self.grammar.items, pick))

    @rule(pick=PICK, end=st.sampled_from([0, 60, 600]), index=st.sampled_from([0, 0, 1, -1]))
    def truncate(self, pick: int, end: int, index: int) -> None:
        place = {"item_id": self.some(self.grammar.items, pick), "content_index": index}
        self.send(type="conversation.item.truncate", **place, audio_end_ms=end)

    @rule(
        modality=st.sampled_from(["text", "audio"]),
        out_of_band=st.booleans(),
        limit=st.sampled_from(["inf", 1, 3]),
        referred=st.sampled_from([None, 0, 1]),
        pick=PICK,
    )
    def respond(
        self, modality: str, out_of_band: bool, limit: Any, referred: int | None, pick: int
    ) -> None:
        response: dict[str, Any] = {"output_modalities": [modality], "max_output_tokens": limit}
        if out_of_band:
            response |= {"conversation": "none", "metadata": {"topic": "side"}}
        if referred is not None:
            item = self.some(self.grammar.items, pick)
            response["input"] = [{"type": "item_reference", "id": item}] * referred
        self.send(type="response.create", response=response)

    @rule(pick=PICK, named=st.booleans())
    def cancel(self, pick: int, named: bool) -> None:
        more = {"response_id": self.some(self.grammar.running, pick)} if named else {}
        self.send(type="response.cancel", **more)

    @rule(
        detection=st.sampled_from(DETECTIONS),
        format_=st.sampled_from(FORMATS),
        voice=st.sampled_from(["marin", "cedar"]),
        model=st.sampled_from([None, "whisper-1", "gpt-4o-transcribe"]),
    )
    def update(self, detection: Any, format_: Any, voice: str, model: str | None) -> None:
        transcription = None if model is None else {"model": model}
        given = {"turn_detection": detection, "transcription": transcription, "format": format_}
        audio = {"input": given, "output": {"voice": voice, "format": format_}}
        self.send(type="session.update", session={"type": "realtime", "audio": audio})

    @rule(seconds=st.integers(1, 20))
    def wait(self, seconds: int) -> None:
        self.mock.advance(seconds=seconds)

    @rule(complete=st.booleans(), text=st.sampled_from(["", "Hello", "I would like"]))
    def say(self, complete: bool, text: str) -> None:
        self.mock.user_says(text, is_complete=complete)

    @rule(text=st.sampled_from(["{", "[]", '{"type": "response.creat"}', '{"type": 3}']))
    def send_nonsense(self, text: str) -> None:
        self.client.send_raw(text)

    @rule(count=st.integers(1, 9))
    def receive_some(self, count: int) -> None:
        with suppress(IndexError):
            for _ in range(count):
                self.grammar.take([self.client.receive()])

    @rule()
    def receive_all(self) -> None:
        self.grammar.take(self.client.receive_all())
        self.grammar.check_end()
        refused = Counter(self.kind_of[each] for each in self.grammar.errors)
        for kind, answer in ANSWERS.items():
            answers = self.grammar.kinds[answer]
            assert answers + refused[kind] >= self.sent[kind], (kind, answers, refused)

    @invariant()
    def the_session_goes_on(self) -> None:
        assert self.client.is_open

    def teardown(self) -> None:
        self.receive_all()
        for item in list(self.grammar.items):
            self.retrieve_item(item)
        self.client.close()
        check_replay(self.mock.realtime.connect.connections[0].to_session())

    def retrieve_item(self, item: str) -> None:
        self.send(type="conversation.item.retrieve", item_id=item)
        self.receive_all()


def check_replay(recorded: RecordedSession) -> None:
    """Assert that a session, written and read, is played again as it was."""
    mock = OpenAIMock()
    mock.realtime.connect.response = RecordedSession.from_json_lines(recorded.to_json_lines())
    client = cast("Any", mock.realtime.session(model="gpt-realtime"))
    received: list[Any] = list(client.receive_all())
    for frame in recorded.frames:
        if frame.sender == "client":
            client.send(frame.event)
            received += client.receive_all()
    client.close()
    assert received == [each.event for each in recorded.frames if each.sender == "server"]
    assert mock.refused_requests == []


TestSession = Session.TestCase
TestSession.settings = settings(
    max_examples=15,
    stateful_step_count=25,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
