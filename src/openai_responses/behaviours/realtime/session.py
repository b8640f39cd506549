"""What the server of a Realtime session does by default."""

from __future__ import annotations

from base64 import b64decode
from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property

from openai_responses._core.completion.api_defaults import INITIAL_VALUES
from openai_responses._core.completion.tokens import count_tokens
from openai_responses._core.http.api_errors import ApiError
from openai_responses._core.json_values.type_guards import JsonObject
from openai_responses._core.model_output.values import ModelTurn, Text
from openai_responses._core.sessions.behaviour import Handler, SessionBehaviour
from openai_responses.behaviours.fields import number_at, object_at, text_at

from .api_words import active_response, no_active_response, no_playback
from .audio import format_of
from .calls import CALLS, check_joining
from .configured import configured_session
from .conversation import Conversation, Item
from .input_audio import InputAudio, Turn
from .responses import Response
from .settings import Settings
from .turn_detection import SpeechStarted, SpeechStopped

__all__ = ["RealtimeBehaviour"]

_DEFAULT_TEXT = str(INITIAL_VALUES["output_text.text"])
_TURN_DETECTED, _CLIENT_CANCELLED = "turn_detected", "client_cancelled"
_TRANSCRIPTION = "conversation.item.input_audio_transcription"
# Models whose transcriptions are charged by tokens; others are by seconds.
_BY_TOKENS = "gpt-4o"


class RealtimeBehaviour(SessionBehaviour):
    """What the server does during one connection of `realtime.connect`.

    An event of the client takes effect at once. What the server sends is sent in the order in which
    it was caused, a response event by event.
    """

    @cached_property
    def handlers(self) -> Mapping[str, Handler]:
        """The functions that answer events of the client, by type."""
        return {
            "session.update": self._update,
            "conversation.item.create": self._create_item,
            "conversation.item.retrieve": self._retrieve_item,
            "conversation.item.truncate": self._truncate_item,
            "conversation.item.delete": self._delete_item,
            "input_audio_buffer.append": self._append_audio,
            "input_audio_buffer.commit": self._commit_audio,
            "input_audio_buffer.clear": self._clear_audio,
            "output_audio_buffer.clear": self._clear_output,
            "response.create": self._respond,
            "response.cancel": self._cancel,
        }

    def check(self) -> None:
        """Raise ApiError if the client joins a call that does not exist."""
        if self.context.call_id:
            check_joining(self.context.backend, CALLS, self.context.call_id)

    def opened(self) -> Iterable[object] | None:
        """Tell a new client of its session; one that joins a call by its id knows it."""
        context = self.context
        self._settings = Settings(context, configured_session(context))
        self._conversation = Conversation(context)
        self._audio = InputAudio()
        self._speech_item = ""
        self._active: Response | None = None
        self._turn_has_ended = False  # with an event of the client, so that the model answers
        self._outbox: deque[Iterator[object]] = deque()
        if context.call_id:
            return None
        return [{"type": "session.created", "session": self._settings.snapshot()}]

    def answer(self, event: Mapping[str, object]) -> Iterable[object] | None:
        """Return what the server sends for a valid event of the client."""
        try:
            found = super().answer(event)
        except ApiError as error:
            found = self.refused(error, event)
        sent = self._send(found or ())
        has_ended, self._turn_has_ended = self._turn_has_ended, False
        return self._with_response(sent) if has_ended else sent

    def _with_response(self, sent: Iterator[object]) -> Iterator[object]:
        """Yield what is sent, then a response that no client has asked for.

        The author of the test may have overridden what is sent for `response.create`.
        """
        yield from sent
        yield from self.session.on_event({"type": "response.create"}) or ()

    def _send(self, items: Iterable[object]) -> Iterator[object]:
        """Return what sends these items after all that was caused before."""
        self._outbox.append(iter(items))
        return self._sent()

    def _sent(self) -> Iterator[object]:
        while self._outbox:
            first = self._outbox[0]
            yield from first
            if self._outbox and self._outbox[0] is first:  # not removed by another generator
                self._outbox.popleft()

    # --- settings and conversation ---------------------------------------------------------------

    def _update(self, event: Mapping[str, object]) -> Iterable[object]:
        has_audio = any(item.formats for item in self._conversation.items)
        self._settings.update(object_at(event, "session"), has_audio=has_audio)
        return [{"type": "session.updated", "session": self._settings.snapshot()}]

    def _create_item(self, event: Mapping[str, object]) -> Iterable[object]:
        previous = event.get("previous_item_id")
        before = previous if isinstance(previous, str) else self._conversation.last_id
        item = self._conversation.create(object_at(event, "item"), previous)
        return self._added(item, None if before == "root" else before)

    def _added(self, item: Item, previous: str | None) -> list[object]:
        told = {"previous_item_id": previous, "item": item.snapshot()}
        return [{"type": f"conversation.item.{kind}", **told} for kind in ("added", "done")]

    def _retrieve_item(self, event: Mapping[str, object]) -> Iterable[object]:
        item = self._conversation.find(text_at(event, "item_id"), "retrieve")
        return [{"type": "conversation.item.retrieved", "item": item.snapshot()}]

    def _truncate_item(self, event: Mapping[str, object]) -> Iterable[object]:
        place = {"item_id": text_at(event, "item_id")}
        index, end = number_at(event, "content_index"), number_at(event, "audio_end_ms")
        self._conversation.truncate(place["item_id"], index, end)
        where = {**place, "content_index": index, "audio_end_ms": end}
        return [{"type": "conversation.item.truncated", **where}]

    def _delete_item(self, event: Mapping[str, object]) -> Iterable[object]:
        item_id = text_at(event, "item_id")
        self._conversation.delete(item_id)
        return [{"type": "conversation.item.deleted", "item_id": item_id}]

    # --- audio of the client ---------------------------------------------------------------------

    def _append_audio(self, event: Mapping[str, object]) -> Iterable[object]:
        try:
            data = b64decode(text_at(event, "audio"), validate=True)
        except ValueError:
            message = "Invalid 'audio'. Expected audio bytes in base64."
            raise ApiError(400, message, param="audio", code="invalid_value") from None
        audio = format_of(self._settings.audio_input.get("format"))
        found = list(self._audio.append(data, audio, self._settings.turn_detection))
        return [each for one in found for each in self._detected(one)]

    def _detected(self, found: SpeechStarted | SpeechStopped | Turn) -> Iterable[object]:
        if isinstance(found, Turn):
            return self._committed(found, responds=self._detects("create_response"))
        if isinstance(found, SpeechStarted):
            self._speech_item = self._conversation.new_item_id()
            if self._active is not None and self._detects("interrupt_response"):
                self._active.cancel(_TURN_DETECTED)
        kind, name = (
            ("speech_started", "audio_start_ms")
            if isinstance(found, SpeechStarted)
            else ("speech_stopped", "audio_end_ms")
        )
        where = {name: found.at_ms, "item_id": self._speech_item}
        return [{"type": f"input_audio_buffer.{kind}", **where}]

    def _detects(self, setting: str) -> bool:
        detection = self._settings.turn_detection
        return self._settings.responds and detection is not None and detection.get(setting) is True

    def _commit_audio(self, event: Mapping[str, object]) -> Iterable[object]:
        turn = self._audio.commit(format_of(self._settings.audio_input.get("format")))
        self._speech_item = self._conversation.new_item_id()
        return self._committed(turn, responds=False)

    def _committed(self, turn: Turn, *, responds: bool) -> Iterable[object]:
        """Return the events of a turn of the client, which the model answers if it `responds`."""
        part: JsonObject = {"type": "input_audio"}
        fields: JsonObject = {"id": self._speech_item, "type": "message", "role": "user"}
        previous = self._conversation.last_id
        item = self._conversation.create({**fields, "content": [part]})
        item.audio[0], item.formats[0] = turn.data, turn.audio
        committed = {"item_id": item.id, "previous_item_id": previous}
        told: list[object] = [{"type": "input_audio_buffer.committed", **committed}]
        self._turn_has_ended = responds
        return [*told, *self._added(item, previous), *self._transcribed(item, turn)]

    def _transcribed(self, item: Item, turn: Turn) -> Iterable[object]:
        settings = self._settings.transcription
        if settings is None:
            return
        where = {"item_id": item.id, "content_index": 0}
        item.parts[0]["transcript"] = _DEFAULT_TEXT
        yield {"type": f"{_TRANSCRIPTION}.delta", **where, "delta": _DEFAULT_TEXT}
        usage = _usage(text_at(settings, "model"), turn.seconds)
        yield {
            "type": f"{_TRANSCRIPTION}.completed",
            **where,
            "transcript": _DEFAULT_TEXT,
            "usage": usage,
        }

    def _clear_audio(self, event: Mapping[str, object]) -> Iterable[object]:
        self._audio.clear()
        return [{"type": "input_audio_buffer.cleared"}]

    def _clear_output(self, event: Mapping[str, object]) -> Iterable[object]:
        raise no_playback()

    # --- responses -------------------------------------------------------------------------------

    def _respond(self, event: Mapping[str, object]) -> Iterable[object]:
        given = object_at(event, "response")
        if self._active is not None and given.get("conversation") != "none":
            raise active_response(self._active.id)
        script = self.context.script()
        turn = None if script is None else script.next(self.context.operation)
        said = ModelTurn(Text(_DEFAULT_TEXT)) if turn is None else turn
        response = Response(self.context, self._settings, self._conversation, given, said)
        if response.in_conversation:
            self._active = response
        return self._told(response)

    def _told(self, response: Response) -> Iterator[object]:
        for each in response.events():
            if each["type"] == "response.done" and self._active is response:
                self._active = None
            yield each

    def _cancel(self, event: Mapping[str, object]) -> Iterable[object]:
        wanted = text_at(event, "response_id")
        if self._active is None or wanted not in ("", self._active.id):
            raise no_active_response()
        self._active.cancel(_CLIENT_CANCELLED)
        return ()


def _usage(model: str, seconds: float) -> JsonObject:
    """Return the usage of a transcription: tokens or seconds, by the model."""
    if not model.startswith(_BY_TOKENS):
        return {"type": "duration", "seconds": seconds}
    said = count_tokens(_DEFAULT_TEXT)
    heard = max(round(seconds * 10), 1)
    return {
        "type": "tokens",
        "total_tokens": said + heard,
        "input_tokens": heard,
        "output_tokens": said,
        "input_token_details": {"text_tokens": 0, "audio_tokens": heard},
    }
