"""Methods of authors that iterate over what the API sends by default: all of it, and no more."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import pytest

from openai_responses import OpenAIMock
from openai_responses.sessions import LiveSession, RealtimeSession
from tests.websockets.realtime_events import append, silence, speech

AUDIO = "response.output_audio.delta"
UPDATE = {"type": "session.update", "session": {"type": "realtime", "instructions": "Be brief."}}
SPEECH = [append(speech(1000)), append(silence(1000))]
CREATE = {"type": "response.create"}


class WithoutAudio(RealtimeSession):
    """Sends the default response without its audio."""

    def on_response_create(self, event: Any) -> Iterator[Any]:
        items: Iterable[Any] = super().on_response_create(event) or ()
        for each in items:
            assert each["type"].startswith(("response.", "conversation.item.", "rate_limits."))
            if each["type"] != AUDIO:
                yield each


class WithoutAudioByAnyEvent(RealtimeSession):
    """Sends what the API sends, without audio."""

    def on_event(self, event: Any) -> Iterator[Any]:
        items: Iterable[Any] = super().on_event(event) or ()
        for each in items:
            if each["type"] != AUDIO:
                yield each


class LateUpdate(RealtimeSession):
    """Handles only its own events in methods that other methods' events could reach."""

    def on_connect(self) -> Iterator[Any]:
        items: Iterable[Any] = super().on_connect() or ()
        for each in items:
            assert each["type"] == "session.created"
            yield each

    def on_session_update(self, event: Any) -> Iterator[Any]:
        items: Iterable[Any] = super().on_session_update(event) or ()
        for each in items:
            assert each["type"] == "session.updated"
            yield each

    def on_input_audio_buffer_append(self, event: Any) -> Iterator[Any]:
        items: Iterable[Any] = super().on_input_audio_buffer_append(event) or ()
        for each in items:
            assert each["type"] != "session.updated"
            yield each


def received(session: type[RealtimeSession], events: Sequence[Any]) -> list[str]:
    """Return the types of what is received after events that are sent together."""
    with OpenAIMock() as mock:
        mock.realtime.connect.response = session
        mock.model_says("one two three four five six")
        mock.model_says("seven eight")
        client = mock.realtime.session(model="gpt-realtime")
        for each in events:
            client.send(each)
        return [each["type"] for each in client.receive_all()]


@pytest.mark.parametrize("events", [[CREATE], [UPDATE, CREATE, UPDATE], [*SPEECH, UPDATE]])
@pytest.mark.parametrize("session", [WithoutAudio, WithoutAudioByAnyEvent])
def test_a_method_gets_all_events_of_its_default(session: Any, events: Sequence[Any]) -> None:
    expected = received(RealtimeSession, events)
    assert AUDIO in expected
    types = received(session, events)
    assert sorted(types) == sorted(each for each in expected if each != AUDIO)


def test_a_method_gets_no_events_of_other_methods() -> None:
    events = [UPDATE, CREATE, UPDATE, *SPEECH, UPDATE]
    types = received(LateUpdate, events)
    assert sorted(types) == sorted(received(RealtimeSession, events))


def test_turns_are_detected_after_a_method_has_dropped_the_events_of_one() -> None:
    class Deaf(RealtimeSession):
        is_deaf = True

        def on_input_audio_buffer_append(self, event: Any) -> Iterable[Any] | None:
            items = super().on_input_audio_buffer_append(event)
            return None if self.is_deaf else items

    session = Deaf()
    with OpenAIMock() as mock:
        mock.realtime.connect.response = session
        client = mock.realtime.session(model="gpt-realtime")
        for each in SPEECH:
            client.send(each)
        session.is_deaf = False
        for each in SPEECH:
            client.send(each)
        types = [each["type"] for each in client.receive_all()]
    assert types.count("input_audio_buffer.committed") == types.count("response.done") == 1


def test_methods_of_live_sessions_get_their_own_events() -> None:
    class Session(LiveSession):
        def on_session_start(self, event: Any) -> Iterable[Any]:
            items: Iterable[Any] = super().on_session_start(event) or ()
            for each in items:
                assert each["type"] == "session.started"
                yield each

    with OpenAIMock() as mock:
        mock.live.connect.response = Session
        client = mock.live.session()
        client.send({"type": "session.start", "session": {"model": "gpt-live-1"}})
        client.send({"type": "session.close"})
        assert [each["type"] for each in client.receive_all()][:1] == ["session.started"]
