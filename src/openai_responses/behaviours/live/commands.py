"""The commands of a Live session: their effects, and the events that they cause."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property
from itertools import chain
from typing import TYPE_CHECKING

from openai_responses._core.json_values.type_guards import JsonObject
from openai_responses._core.model_output.values import ModelTurn, OutputPart, ToolCall
from openai_responses._core.model_output.values import Text as Said
from openai_responses._core.sessions.waiting import CheckedEvent
from openai_responses.behaviours.fields import number_at, object_at, objects_at, text_at
from openai_responses.behaviours.realtime.audio import PCM16
from openai_responses.behaviours.realtime.input_audio import InputAudio
from openai_responses.behaviours.realtime.input_audio import Turn as Speech

from .api_words import (
    duplicate_event_id,
    fixed_delegation,
    invalid_audio,
    no_phone_call,
    repeated_trigger,
    unknown_delegation,
    unknown_item,
)
from .delegation import Delegation
from .speech import DEFAULT_TEXT, command_audio, duration_ms, input_transcript, speech_events

if TYPE_CHECKING:
    from openai_responses._core.sessions.context import SessionContext

    from .live_sessions import LiveSession

__all__ = ["Commands"]

_Command = Callable[[Mapping[str, object]], Iterable[JsonObject]]
_DETECTION: Mapping[str, object] = {"type": "server_vad"}
_MAX_FIXTURE_MS = 30_000
_KEYS = frozenset("0123456789ABCD*#")


class Commands:
    """Runs the commands that one connection of a session receives.

    A command takes effect at once; the events that it returns are sent later. Raises ApiError.
    """

    def __init__(self, context: SessionContext, live: LiveSession) -> None:
        """Store the connection and its session."""
        self._context = context
        self._live = live
        self._input = InputAudio()
        self._delegation = Delegation(context, live)

    def run(self, command: Mapping[str, object]) -> Iterable[JsonObject]:
        """Run a command, and return the events that it causes."""
        events = self._by_type[str(command["type"])](command)
        return self._with_decisions(events) if self._live.triggers else events

    @cached_property
    def _by_type(self) -> Mapping[str, _Command]:
        return {
            "decision.create": self._decide,
            "decision.item.create": self._add_decision_item,
            "decision.item.delete": self._delete_decision_item,
            "response.create": self._respond,
            "response.item.create": self._add_response_item,
            "session.commentary.append": self._append,
            "session.input_audio.append": self._append_audio,
            "session.input_audio.mute": self._mute,
            "session.input_audio.unmute": self._unmute,
            "session.instructions.append": self._append,
            "session.output_audio.fixture.play": self._play,
            "session.thinking.append": self._append,
            "session.update": self._update,
            "transport.dtmf.send": self._send_keypress,
        }

    def _with_decisions(self, events: Iterable[JsonObject]) -> Iterator[JsonObject]:
        """Yield events; each part of a transcript is followed by the decisions that it triggers."""
        for each in events:
            if not text_at(each, "type").endswith("_transcript.delta"):
                yield each
                continue
            event = {"event_id": self._context.new_event_id(), **each}
            yield event
            yield from self._delegation.trigger_decisions(event)

    def _update(self, command: Mapping[str, object]) -> Iterable[JsonObject]:
        changes = object_at(command, "session")
        if text_at(object_at(changes, "delegation"), "type") not in ("", self._live.owner):
            raise fixed_delegation()
        event_types = [each.get("event_type") for each in objects_at(changes, "triggers")]
        if len(event_types) > len({*event_types}):
            raise repeated_trigger()
        self._live.update(changes)
        return [CheckedEvent({"type": "session.updated", "session": self._live.resource})]

    def _append(self, command: Mapping[str, object]) -> Iterable[JsonObject]:
        """Acknowledge context; commentary also becomes output of the model."""
        key = command.get("delegation_id")
        is_own = key in self._live.delegations and self._live.owner == "client"
        if isinstance(key, str) and not is_own:
            raise unknown_delegation(key)
        return self._append_events(text_at(command, "type"), text_at(command, "content"))

    def _append_events(self, type_: str, content: str) -> Iterator[JsonObject]:
        at_ms = self._live.at_ms  # read when the event is sent: earlier events advance the time
        yield {"type": f"{type_}ed", "start_ms": at_ms, "end_ms": at_ms}
        if type_ == "session.commentary.append":
            yield from self._speak(content)

    # --- audio -----------------------------------------------------------------------------------

    def _append_audio(self, command: Mapping[str, object]) -> Iterable[JsonObject]:
        """Add audio of the client; the model answers at the end of each turn of speech."""
        live, data = self._live, command_audio(command)
        audio = live.audio
        if live.is_muted:
            data = audio.encode(array("h", [0]) * (len(data) // audio.bytes_per_sample))
        found = list(self._input.append(data, audio, _DETECTION))
        live.at_ms = max(live.at_ms, round(self._input.end_ms))
        event = {"type": "session.input_audio.append", "audio": command["audio"]}
        speeches = [each for each in found if isinstance(each, Speech)]
        answers = [
            self._answer(self._next_user_text(), each.start_ms, each.end_ms) for each in speeches
        ]
        return chain([event], *answers) if answers else [event]

    def append_microphone_speech(self) -> Iterator[JsonObject]:
        """Yield the events of a turn spoken into a microphone outside of all connections.

        Speech resumes a paused session.
        """
        live, text = self._live, self._next_user_text()
        if live.is_paused:
            live.resume(self._context.now())
            yield {"type": "session.resumed"}
        start_ms = live.at_ms
        live.at_ms += duration_ms(text)
        yield from self._answer(text, start_ms, live.at_ms)

    def _next_user_text(self) -> str:
        return self._context.user_turns.take()

    def _answer(self, text: str, start_ms: int, end_ms: int) -> Iterator[JsonObject]:
        """Yield the transcript of the user's turn, and the events of the model's next turn."""
        script = self._context.script()
        turn = None if script is None else script.next(self._context.operation)
        answer = ModelTurn(Said(DEFAULT_TEXT)) if turn is None else turn
        yield input_transcript(text, start_ms, end_ms)
        for output in answer.outputs:
            yield from self._output(output)
        yield self.usage()

    def _output(self, output: OutputPart) -> Iterable[JsonObject]:
        if isinstance(output, ToolCall):
            return self._delegate(output)
        return self._speak(ModelTurn(output).visible)

    def _speak(self, text: str) -> Iterator[JsonObject]:
        for event in speech_events(text, self._live.at_ms, self._live.audio):
            self._live.at_ms = max(self._live.at_ms, number_at(event, "end_ms"))
            yield event

    def usage(self) -> JsonObject:
        """Return the event with the charged time."""
        usage = self._live.usage(self._context.now())
        return {"type": "session.usage.updated", "usage": usage}

    def _mute(self, command: Mapping[str, object]) -> Iterable[JsonObject]:
        self._live.is_muted = True
        return [{"type": "session.input_audio.muted"}]

    def _unmute(self, command: Mapping[str, object]) -> Iterable[JsonObject]:
        self._live.is_muted = False
        return [{"type": "session.input_audio.unmuted"}]

    def _play(self, command: Mapping[str, object]) -> Iterable[JsonObject]:
        """Play an audio fixture; the timeline advances by its length at once."""
        length = PCM16.milliseconds(len(command_audio(command)))
        if not 0 < length <= _MAX_FIXTURE_MS:
            raise invalid_audio("Invalid 'audio'. Expected at most 30 seconds of audio.")
        self._live.at_ms += round(length)
        kind = "session.output_audio.fixture"
        return [{"type": f"{kind}.playing"}, {"type": f"{kind}.played"}]

    def _send_keypress(self, command: Mapping[str, object]) -> Iterable[JsonObject]:
        if not self._live.is_call:
            raise no_phone_call()
        if command.get("event") not in _KEYS:
            raise no_phone_call("event")
        return [{"type": "transport.dtmf.sent", "event": command["event"]}]

    # --- delegation ------------------------------------------------------------------------------

    def _delegate(self, call: ToolCall) -> Iterator[JsonObject]:
        """Yield the events for a task that the model delegates by a call of a tool."""
        created = self._delegation.create()
        yield created
        key = text_at(object_at(created, "delegation"), "id")
        if self._live.owner == "responses":
            self._delegation.add_task(call.arguments)
            yield from self._delegation.response(key)
            yield from self._speak(self._delegation.result)
        elif self._live.owner == "decisions":
            yield self._delegation.decision(key)

    def _add_response_item(self, command: Mapping[str, object]) -> Iterable[JsonObject]:
        self._delegation.require("responses")
        self._live.response_items.append(command["item"])
        return []

    def _respond(self, command: Mapping[str, object]) -> Iterable[JsonObject]:
        return self._delegation.response()

    def _add_decision_item(self, command: Mapping[str, object]) -> Iterable[JsonObject]:
        item = object_at(command, "item")
        key = text_at(item, "id") or self._context.new_id("item_")
        stored = self._live.decision_items[key] = {**item, "id": key}
        return [CheckedEvent({"type": "decision.item.created", "item": stored})]

    def _delete_decision_item(self, command: Mapping[str, object]) -> Iterable[JsonObject]:
        key = text_at(command, "item_id")
        if self._live.decision_items.pop(key, None) is None:
            raise unknown_item(key)
        return [{"type": "decision.item.deleted", "item_id": key}]

    def _decide(self, command: Mapping[str, object]) -> Iterable[JsonObject]:
        key = text_at(command, "event_id")
        if key in self._live.decisions:
            raise duplicate_event_id(key)
        self._delegation.require("decisions")
        self._live.decisions.add(key)
        return [self._delegation.decision()]
