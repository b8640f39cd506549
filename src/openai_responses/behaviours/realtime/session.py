"""The default behaviour of Realtime sessions."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple
from weakref import ref

from typing_extensions import override

from openai_responses._core.completion.api_defaults import INITIAL_VALUES
from openai_responses._core.http.api_errors import check_range
from openai_responses._core.json_values.type_guards import is_list, is_mapping
from openai_responses._core.model_output.values import ModelTurn, Text, ToolCall
from openai_responses._core.sessions.behaviour import Handler, Session
from openai_responses.behaviours.fields import number_at, object_at, text_at
from openai_responses.behaviours.forced_tools import forced_tool
from openai_responses.behaviours.schemas import example_of

from .api_words import (
    active_response,
    fixed_voice,
    no_active_response,
    no_playback,
    no_responses,
    wrong_modalities,
)
from .calls import CALLS, check_joining
from .client_shapes import client_object
from .configured import configured_session
from .conversation import Conversation
from .expiry import expiry_items
from .outbox import OrderedBehaviour, Outbox
from .ranges import check_session
from .responses import CLIENT_CANCELLED, TURN_DETECTED, Response
from .settings import Settings
from .turn_detector import TurnDetector, item_events

if TYPE_CHECKING:
    from openai_responses._core.sessions.context import SessionContext

__all__ = ["RealtimeBehaviour"]

_DEFAULT_TEXT = str(INITIAL_VALUES["output_text.text"])


class _Running(NamedTuple):
    """A response that has not ended, its remaining events, and the outbox that sends them."""

    response: Response
    events: Iterator[object]
    outbox: Outbox


class RealtimeBehaviour(OrderedBehaviour):
    """The behaviour of one connection of `realtime.connect`."""

    def __init__(self, session: Session, context: SessionContext) -> None:
        """Create the behaviour with the session's settings and an empty conversation."""
        super().__init__(session, context)
        self.settings = Settings(context, configured_session(context))
        self._conversation = Conversation(context)
        self._turn_detector = TurnDetector(
            context, self.settings, self._conversation, self._interrupt
        )
        self._responses: dict[str, _Running] = {}
        self._playing: Response | None = None
        self._has_spoken = False
        self._is_nested = False
        # A weak reference: the method of an author may drop the items that start the response.
        self._response_to_start: Callable[[], object] = _no_response

    @cached_property
    def handlers(self) -> Mapping[str, Handler]:
        """The functions that answer events of the client, by type."""
        return {
            "session.update": self._update,
            "conversation.item.create": self._create_item,
            "conversation.item.retrieve": self._retrieve_item,
            "conversation.item.truncate": self._truncate_item,
            "conversation.item.delete": self._delete_item,
            "input_audio_buffer.append": self._append,
            "input_audio_buffer.commit": lambda event: self._turn_detector.commit(),
            "input_audio_buffer.clear": lambda event: self._turn_detector.clear(),
            "output_audio_buffer.clear": self._clear_output,
            "response.create": self._respond,
            "response.cancel": self._cancel,
        }

    def check(self) -> None:
        """Raise ApiError if the client joins a call that does not exist."""
        if self.context.call_id:
            check_joining(self.context.backend, CALLS, self.context.call_id)

    def on_connect(self) -> Iterable[object] | None:
        """Send `session.created`, except to a client that joins a call by its id."""
        if self.context.call_id:
            return None
        created = {"type": "session.created", "session": self.settings.snapshot()}
        return self.send([created])

    def on_time_passed(self) -> Iterable[object] | None:
        """End an expired session; respond to a user who is silent for too long."""
        end = expiry_items(self, self.settings.fields)
        return self.send(self._turn_detector.on_time_passed()) if end is None else end

    @override
    def respond_to(self, event: Mapping[str, object]) -> Iterable[object]:
        """Return the events caused by an event of the client, after those of earlier audio."""
        yield from self._detect()
        yield from super().respond_to(event)

    @override
    def send(self, events: Iterable[object]) -> Iterator[object]:
        """Queue events, and return an iterator over the outbox.

        If the user's turn has ended, the server starts a response by itself, through the session's
        method for `response.create`, which the author of the test may have overridden. What the
        user has said after that turn is heard after the response, unless the client goes on before.
        """
        sent = super().send(events)
        responds, self._turn_detector.expects_response = self._turn_detector.expects_response, False
        if not responds:
            return sent
        items = self._with_response(sent, self.is_separate)
        self._response_to_start = ref(items)
        return items

    def _with_response(self, sent: Iterator[object], is_separate: bool) -> Iterator[object]:
        yield from sent
        self._is_nested = is_separate
        items = self.session.on_event({"type": "response.create"})
        self._is_nested, self._response_to_start = False, _no_response
        yield from items or ()
        self.separate(is_separate)
        yield from self.send(list(self._detect()))

    def _append(self, event: Mapping[str, object]) -> Iterable[object]:
        self._turn_detector.append(event.get("audio"))
        return self._detect()

    def _detect(self) -> Iterable[object]:
        """Return the events of the client's audio, up to a turn that is to be answered first."""
        is_to_respond = self._response_to_start() is not None
        return () if is_to_respond else self._turn_detector.detect()

    @override
    def separate(self, is_separate: bool) -> None:
        super().separate(is_separate or self._is_nested)

    # --- settings and conversation ---------------------------------------------------------------

    def _update(self, event: Mapping[str, object]) -> Iterable[object]:
        given = event["session"]
        assert is_mapping(given)  # as its schema says
        _check_modalities(given, "session.output_modalities")
        check_session(given, "session")
        audio = self._turn_detector.audio
        self.settings.update(given, has_spoken=self._has_audio)
        if self._turn_detector.audio != audio:
            self._turn_detector.clear()  # it has another format
        return [{"type": "session.updated", "session": self.settings.snapshot()}]

    def _create_item(self, event: Mapping[str, object]) -> Iterable[object]:
        previous = event.get("previous_item_id")
        before = previous if isinstance(previous, str) else self._conversation.last_id
        given = client_object(event, "item")
        item = self._conversation.create(given, self._turn_detector.audio, previous)
        return item_events(item, None if before == "root" else before)

    def _retrieve_item(self, event: Mapping[str, object]) -> Iterable[object]:
        item = self._conversation.find(text_at(event, "item_id"), "retrieve")
        return [{"type": "conversation.item.retrieved", "item": item.with_audio()}]

    def _truncate_item(self, event: Mapping[str, object]) -> Iterable[object]:
        place = {"item_id": text_at(event, "item_id")}
        index, end = number_at(event, "content_index"), number_at(event, "audio_end_ms")
        check_range(end, 0, None, "audio_end_ms")
        self._conversation.truncate(place["item_id"], index, end)
        where = {**place, "content_index": index, "audio_end_ms": end}
        return [{"type": "conversation.item.truncated", **where}]

    def _delete_item(self, event: Mapping[str, object]) -> Iterable[object]:
        item_id = text_at(event, "item_id")
        self._conversation.delete(item_id)
        return [{"type": "conversation.item.deleted", "item_id": item_id}]

    # --- responses -------------------------------------------------------------------------------

    @property
    def _has_audio(self) -> bool:
        """Whether the model has spoken, or speaks."""
        speaks = any(each.response.seconds > 0 for each in self._responses.values())
        return speaks or self._has_spoken

    @property
    def _active(self) -> Response | None:
        """The running response whose items become those of the conversation."""
        running = (each.response for each in self._responses.values())
        return next((each for each in running if each.in_conversation), None)

    def _respond(self, event: Mapping[str, object]) -> Iterable[object]:
        if not self.settings.responds:
            raise no_responses()
        self._end_generated()
        given, active = client_object(event, "response"), self._active
        _check_modalities(given, "response.output_modalities")
        check_session(given, "response")
        if active is not None and given.get("conversation") != "none":
            raise active_response(active.id)
        response = self._new_response(given)
        self._turn_detector.stop_idle_timer()
        events = self._events_of(response)
        self._responses[response.id] = _Running(response, events, self.outbox)
        self.outbox.run(events)
        return [response.created()]

    def _new_response(self, given: Mapping[str, object]) -> Response:
        def response(turn: ModelTurn) -> Response:
            return Response(self.context, self.settings, self._conversation, given, turn)

        default = self._default_turn(given)
        trial = response(default)  # a refused response must not use a turn of the model
        if self._has_audio and trial.voice != self.settings.audio_output.get("voice"):
            raise fixed_voice()
        script = self.context.script()
        turn = None if script is None else script.next(self.context.operation)
        return trial if turn is None else response(turn)

    def _default_turn(self, given: Mapping[str, object]) -> ModelTurn:
        """Return the default turn of the model: a function call if `tool_choice` requires one."""
        tool = forced_tool({**self.settings.fields, **given})
        if not tool:
            return ModelTurn(Text(_DEFAULT_TEXT))
        arguments = example_of(object_at(tool, "parameters"))
        name = text_at(tool, "name")
        return ModelTurn(ToolCall(name, arguments if is_mapping(arguments) else {}))

    def _events_of(self, response: Response) -> Iterator[object]:
        """Yield the events of a response after the first one."""
        for each in response.events():
            if each["type"] == "response.done":
                self._end(response)
            yield each
        if response.is_playing:
            self._playing = response

    def _end_generated(self) -> None:
        """End the responses whose output has been sent, although the client has not read their end.

        Otherwise the answer to its next event would depend on how fast it is.
        """
        running = list(self._responses.values())
        for each in running:
            if each.response.is_generated:
                each.outbox.add(each.outbox.finish(each.events))

    def _end(self, response: Response) -> None:
        del self._responses[response.id]
        self._has_spoken = self._has_spoken or response.seconds > 0
        if response.in_conversation:
            self._turn_detector.start_idle_timer(response.seconds * 1000)

    def _cancel(self, event: Mapping[str, object]) -> Iterable[object]:
        self._end_generated()
        active = self._active
        response_id = text_at(event, "response_id") or ("" if active is None else active.id)
        if response_id not in self._responses:
            raise no_active_response()
        return self._finish(response_id, CLIENT_CANCELLED)

    def _interrupt(self) -> Iterable[object]:
        """Cancel the active response because the user speaks."""
        self._end_generated()
        active = self._active
        return () if active is None else self._finish(active.id, TURN_DETECTED)

    def _finish(self, response_id: str, reason: str) -> Iterable[object]:
        """Cancel a response, and return its last events."""
        running = self._responses[response_id]
        running.response.cancel(reason)
        return running.outbox.finish(running.events)

    def _clear_output(self, event: Mapping[str, object]) -> Iterable[object]:
        if self._playing is None:
            raise no_playback()
        playing, self._playing = self._playing, None
        return [playing.stop_playing("cleared")]


def _no_response() -> None:
    """Return None: no response is to be started."""


def _check_modalities(given: Mapping[str, object], param: str) -> None:
    """Raise ApiError unless output is to be text, or audio with a transcript."""
    modalities = given.get("output_modalities")
    if is_list(modalities) and len(modalities) != 1:
        raise wrong_modalities(modalities, param)
