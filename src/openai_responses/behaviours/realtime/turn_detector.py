"""The listener of a session: makes items of the conversation from the client's audio."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from openai_responses._core.json_values.type_guards import JsonObject
from openai_responses.behaviours.fields import number_at

from .audio import AudioFormat, decode_audio, format_of, pieces
from .idle import IdleTimer
from .input_audio import InputAudio, Turn
from .transcription import transcription_events
from .turn_detection import SpeechStarted, SpeechStopped, silence_after

if TYPE_CHECKING:
    from openai_responses._core.sessions.context import SessionContext

    from .conversation import Conversation, Item
    from .settings import Settings

__all__ = ["TurnDetector", "item_events"]

_BUFFER = "input_audio_buffer"


class TurnDetector:
    """Detects turns in the client's audio, and adds them to the conversation with their words."""

    def __init__(
        self,
        context: SessionContext,
        settings: Settings,
        conversation: Conversation,
        interrupt: Callable[[], Iterable[object]],
    ) -> None:
        """Create a listener; `interrupt` ends the running response, and returns its last events."""
        self._context = context
        self._settings = settings
        self._conversation = conversation
        self._interrupt = interrupt
        self._words = context.user_turns
        self._buffer = InputAudio(self._silence)
        self._idle = IdleTimer()
        self._speech_item = ""
        self._appended = deque[bytes]()
        self.expects_response = False
        """Whether a turn has ended that the model must answer; the caller resets this."""

    @property
    def audio(self) -> AudioFormat:
        """The format of the client's audio."""
        return format_of(self._settings.audio_input.get("format"))

    def append(self, audio: object) -> None:
        """Add audio in base64. Raises ApiError if it is no base64."""
        data = decode_audio(audio, "audio")
        self._appended.extend([*pieces(data, self.audio)] or [data])

    def detect(self) -> Iterator[object]:
        """Yield the events of audio that was appended, up to a turn that the model must answer."""
        while self._appended and not self.expects_response:
            yield from self._add(self._appended.popleft())

    def _add(self, data: bytes) -> Iterator[object]:
        for found in self._buffer.append(data, self.audio, self._settings.turn_detection):
            yield from self._handle_detection(found)
        yield from self.on_time_passed()

    def commit(self) -> Iterator[object]:
        """Commit the audio as a turn, and return its events. Raises ApiError if it is too short."""
        is_speech = self._buffer.is_speech
        turn = self._buffer.commit(self.audio)
        if not is_speech:
            self._speech_item = self._conversation.new_item_id()
        return self._commit_events(turn, self._words.take())

    def clear(self) -> Iterable[object]:
        """Remove the audio from the buffer."""
        self._appended.clear()
        self._buffer.clear()
        return [{"type": f"{_BUFFER}.cleared"}]

    def stop_idle_timer(self) -> None:
        """Stop measuring the user's silence, while the model responds."""
        self._idle.stop()

    def start_idle_timer(self, playback_ms: float) -> None:
        """Measure the user's silence after a response whose audio has this length."""
        self._idle.start(self._context.determinism.exact_time(), self._buffer.end_ms, playback_ms)

    def on_time_passed(self) -> Iterator[object]:
        """Yield the events for a user who has been silent for too long."""
        detection = self._settings.turn_detection or {}
        timeout, end = number_at(detection, "idle_timeout_ms"), self._buffer.end_ms
        if not timeout or self._buffer.is_speech:
            return
        if not self._idle.is_over(self._context.determinism.exact_time(), end, timeout):
            return
        self._idle.stop()
        self._speech_item = self._conversation.new_item_id()
        begin = round(self._idle.silent_from(end))
        times = {"audio_start_ms": begin, "audio_end_ms": round(end)}
        yield {"type": f"{_BUFFER}.timeout_triggered", **times, "item_id": self._speech_item}
        yield from self._commit_events(self._buffer.take_from(begin, self.audio), "")
        self.expects_response = True

    def _silence(self, detection: Mapping[str, object]) -> float:
        """Return the milliseconds of silence that end the current turn."""
        return silence_after(detection, is_complete=self._words.next_is_complete)

    def _handle_detection(self, found: SpeechStarted | SpeechStopped | Turn) -> Iterable[object]:
        if isinstance(found, Turn):
            self.expects_response = self._detects("create_response")
            return self._commit_events(found, self._words.take())
        if isinstance(found, SpeechStopped):
            return [self._speech_event("speech_stopped", "audio_end_ms", found.at_ms)]
        self._speech_item = self._conversation.new_item_id()
        started = self._speech_event("speech_started", "audio_start_ms", found.at_ms)
        interrupted = self._interrupt() if self._detects("interrupt_response") else ()
        self._idle.stop()
        return [started, *interrupted]

    def _speech_event(self, kind: str, name: str, at_ms: int) -> JsonObject:
        return {"type": f"{_BUFFER}.{kind}", name: at_ms, "item_id": self._speech_item}

    def _detects(self, setting: str) -> bool:
        detection = self._settings.turn_detection
        return self._settings.responds and detection is not None and detection.get(setting) is True

    def _commit_events(self, turn: Turn, text: str) -> Iterator[object]:
        """Add a turn with these words to the conversation, and yield its events."""
        part: JsonObject = {"type": "input_audio"}
        fields: JsonObject = {"id": self._speech_item, "type": "message", "role": "user"}
        previous = self._conversation.last_id
        item = self._conversation.create({**fields, "content": [part]}, turn.audio)
        item.audio[0] = turn.data
        committed = {"item_id": item.id, "previous_item_id": previous}
        yield {"type": f"{_BUFFER}.committed", **committed}
        yield from item_events(item, previous)
        where: JsonObject = {"item_id": item.id, "content_index": 0}
        for event in transcription_events(text, turn, where, self._settings, self._context):
            item.parts[0]["transcript"] = text
            yield event


def item_events(item: Item, previous: str | None) -> list[object]:
    """Return the events for a whole item that is new in the conversation."""
    fields = {"previous_item_id": previous, "item": item.snapshot()}
    return [{"type": f"conversation.item.{kind}", **fields} for kind in ("added", "done")]
