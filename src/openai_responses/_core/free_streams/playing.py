"""From a final object to an event stream: the emitter of its operation, checked as any other."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cache
from importlib import import_module
from typing import TypeAlias, cast

from pydantic import BaseModel

from openai_responses._core.errors import StreamMismatchError
from openai_responses._core.event_streams import EventStream, StreamDefinition
from openai_responses._core.operations import Operation
from openai_responses._core.state.calls import StateCall
from openai_responses._core.state.store import JsonObject

from .cutting import Cutter, cut_at_tokens
from .finals import UnplayableError
from .stage import Stage

__all__ = ["FreeStreams"]

Emitter: TypeAlias = Callable[[object, Stage], Iterator[JsonObject]]

# Where the emitter of an operation is found, by the operation's id.
_EMITTERS: Mapping[str, str] = {
    "betaAgentsSessionsCreate": "agents:new_session",
    "betaAgentsSessionsEventsStream": "agents:session",
    "beta_createResponse": "responses:events",
    "beta_getResponse": "responses:events",
    "createChatCompletion": "chat:events",
    "createCompletion": "completions:events",
    "createImage": "images:generation",
    "createImageEdit": "images:edit",
    "createResponse": "responses:events",
    "createRun": "runs:run",
    "createSpeech": "audio:speech",
    "createThreadAndRun": "runs:thread_and_run",
    "createTranscription": "audio:transcription",
    "getResponse": "responses:events",
    "submitToolOuputsToRun": "runs:continued_run",
}

# Models that answer as a whole also where a stream is asked for, by the operation's id.
_DEAF = {"createTranscription": "whisper-1"}


class FreeStreams:
    """Plays final objects as streams, each of which knows the events of its operation."""

    def __init__(
        self,
        base_of: Callable[[Operation], type[StreamDefinition]],
        cut: Cutter = cut_at_tokens,
    ) -> None:
        """Take where the generated base of an operation's streams comes from, and what cuts."""
        self._base_of = base_of
        self._cut = cut
        self._classes: dict[str, type[_Played]] = {}

    def cutting_with(self, cut: Cutter | None) -> FreeStreams:
        """Return what plays the same streams, in the pieces that another cutter makes."""
        return self if cut is None else FreeStreams(self._base_of, cut)

    def play(self, final: object, call: StateCall) -> object:
        """Return the stream that ends in what a call answers: JSON, an SDK object, text or bytes.

        It is the answer itself where the model does not stream. Raises StreamMismatchError if
        something in it cannot be streamed by itself.
        """
        operation = call.operation
        if operation.id in _DEAF and call.fields.get("model") == _DEAF[operation.id]:
            return final
        given = call.given or {}
        if isinstance(final, BaseModel):
            final = given = final.model_dump(mode="json", by_alias=True, exclude_unset=True)
        if operation.id not in _EMITTERS:
            raise _mismatch(operation, "all of it")
        stream = self._class(operation)
        assert stream.schema is not None  # what is generated has one
        stage = Stage(call, stream.schema, self._cut, given)
        try:
            events = _emitter(operation.id)(final, stage)
        except UnplayableError as error:
            raise _mismatch(operation, str(error)) from error
        return stream(events)

    def _class(self, operation: Operation) -> type[_Played]:
        """Return the class of an operation's free streams, named for the errors that name it."""
        if operation.id not in self._classes:
            base = self._base_of(operation)
            facts = {"operation_id": operation.id, "schema": base.schema}
            name = f"The free stream of {operation.name}"
            self._classes[operation.id] = type(name, (_Played,), facts)
        return self._classes[operation.id]


class _Played(EventStream[JsonObject]):
    """A stream of events that an emitter makes. That it keeps their order is for tests to check."""

    check_order = False
    is_whole = True

    def __init__(self, events: Iterator[JsonObject]) -> None:
        self._events = events

    def generate(self) -> Iterator[JsonObject]:
        """Return the emitter's events."""
        return self._events


@cache
def _emitter(operation_id: str) -> Emitter:
    module, _, name = _EMITTERS[operation_id].partition(":")
    return cast("Emitter", getattr(import_module(f".{module}", __package__), name))


def _mismatch(operation: Operation, what: str) -> StreamMismatchError:
    base = "" if operation.stream is None else operation.stream.base
    return StreamMismatchError(
        f"{operation.name} was asked for a stream, but its answer holds what is not streamed by "
        f"itself: {what}. Give it an event stream (openai_responses.streaming.{base})."
    )
