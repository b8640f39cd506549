"""The default behaviour of translation sessions: the model's turns are spoken as translations."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable, Iterator, Mapping
from copy import deepcopy
from functools import cached_property
from typing import TYPE_CHECKING

from openai_responses._core.completion.api_defaults import INITIAL_VALUES
from openai_responses._core.completion.tokens import count_tokens
from openai_responses._core.errors.exceptions import ResponseTypeError
from openai_responses._core.http.websockets import Close
from openai_responses._core.json_values.type_guards import JsonObject, is_mapping
from openai_responses._core.sessions.behaviour import Handler, Session
from openai_responses._core.streams.synthesis.cutting import cut_at_tokens
from openai_responses.behaviours.fields import object_at

from .api_words import fixed_setting
from .audio import PCM16, decode_audio, speech_of
from .client_shapes import settings_shape
from .expiry import SESSION_SECONDS, expiry_items
from .input_audio import InputAudio, Turn
from .outbox import OrderedBehaviour
from .settings import merge_settings
from .turn_detection import with_defaults

if TYPE_CHECKING:
    from openai_responses._core.sessions.context import SessionContext

__all__ = ["TranslationBehaviour"]

_DEFAULT_TEXT = str(INITIAL_VALUES["output_text.text"])
_MODEL = "gpt-realtime-translate"
_FRAME_MS = 200
_DETECTION = with_defaults({}, responds=False)
_DEFAULTS: Mapping[str, object] = {
    "audio": {"input": {"transcription": None, "noise_reduction": None}, "output": {}}
}
_AUDIO: Mapping[str, object] = {
    "sample_rate": PCM16.rate,
    "channels": 1,
    "format": "pcm16",
}


class TranslationBehaviour(OrderedBehaviour):
    """The behaviour of one connection of `realtime.translations.connect`.

    Turns of speech are detected as in Realtime sessions. At the end of each, or when the client
    closes the session, the model's next turn is the translation.
    """

    @cached_property
    def handlers(self) -> Mapping[str, Handler]:
        """The functions that answer events of the client, by type."""
        return {
            "session.update": self._update,
            "session.input_audio_buffer.append": self._append,
            "session.close": self._close,
        }

    def __init__(self, session: Session, context: SessionContext) -> None:
        """Begin with the API's settings."""
        super().__init__(session, context)
        self._audio = InputAudio()
        self._fields: JsonObject = {
            "id": context.new_id("sess_"),
            "type": "translation",
            "model": context.query.get("model") or _MODEL,
            "expires_at": context.now() + SESSION_SECONDS,
            **deepcopy(dict(_DEFAULTS)),
        }

    def on_connect(self) -> Iterable[object]:
        """Send `session.created`."""
        return self.send([self._settings_event("created")])

    def on_time_passed(self) -> Iterable[object] | None:
        """End an expired session."""
        return expiry_items(self, self._fields)

    def _settings_event(self, kind: str) -> JsonObject:
        return {"type": f"session.{kind}", "session": deepcopy(self._fields)}

    def _update(self, event: Mapping[str, object]) -> Iterable[object]:
        given = object_at(event, "session")
        if given.get("model") not in (None, self._fields["model"]):
            raise fixed_setting("model")
        fields = merge_settings(self._fields, given, settings_shape("translation"), _DEFAULTS)
        assert is_mapping(fields)  # both are
        self._fields = deepcopy(dict(fields))
        return [self._settings_event("updated")]

    def _append(self, event: Mapping[str, object]) -> Iterator[object]:
        data = decode_audio(event.get("audio"), "audio")
        for found in self._audio.append(data, PCM16, _DETECTION):
            if isinstance(found, Turn):
                yield from self._translation_events(found)

    def _close(self, event: Mapping[str, object]) -> Iterator[object]:
        """Translate the current speech, and close the connection."""
        if self._audio.is_speech:
            yield from self._translation_events(self._audio.take_from(0, PCM16))
        yield {"type": "session.closed"}
        yield Close()

    def _translation_events(self, turn: Turn) -> Iterator[object]:
        """Yield the events of the translation of a turn of speech."""
        words = self.context.user_turns.take()
        elapsed = _in_frames(turn.end_ms)
        if object_at(object_at(object_at(self._fields, "audio"), "input"), "transcription"):
            for piece in cut_at_tokens(words):
                transcript = "session.input_transcript.delta"
                yield {"type": transcript, "delta": piece, "elapsed_ms": elapsed}
        spoken_ms = 0.0
        for piece in cut_at_tokens(self._next_text()):
            data = speech_of(count_tokens(piece), PCM16)
            elapsed = _in_frames(turn.end_ms + spoken_ms)
            spoken_ms += PCM16.milliseconds(len(data))
            transcript = "session.output_transcript.delta"
            yield {"type": transcript, "delta": piece, "elapsed_ms": elapsed}
            audio = {"delta": b64encode(data).decode(), "elapsed_ms": elapsed, **_AUDIO}
            yield {"type": "session.output_audio.delta", **audio}

    def _next_text(self) -> str:
        """Return the text of the model's next turn. Raises ResponseTypeError if it is no text."""
        script, operation = self.context.script(), self.context.operation
        turn = None if script is None else script.next(operation)
        if turn is None:
            return _DEFAULT_TEXT
        if turn.text is None:
            raise ResponseTypeError(
                f"openai_mock.model_says: expected a text, the translation of {operation.name}, "
                f"got {turn}"
            )
        return turn.text


def _in_frames(milliseconds: float) -> int:
    """Return a time, rounded up to the end of a frame of the model."""
    return -(-round(milliseconds) // _FRAME_MS) * _FRAME_MS
