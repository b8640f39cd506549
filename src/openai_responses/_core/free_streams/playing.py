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

from .finals import UnplayableError

__all__ = ["FreeStreams"]

Emitter: TypeAlias = Callable[[object, StateCall], Iterator[JsonObject]]

# Where the emitter of an operation is found, by the operation's id.
_EMITTERS: Mapping[str, str] = {
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


class FreeStreams:
    """Plays final objects as streams, each of which knows the events of its operation."""

    def __init__(self, base_of: Callable[[Operation], type[StreamDefinition]]) -> None:
        """Take where the generated base of an operation's streams comes from."""
        self._base_of = base_of
        self._classes: dict[str, type[_Played]] = {}

    def play(self, final: object, call: StateCall) -> EventStream[JsonObject]:
        """Return the stream that ends in what a call answers: JSON, an SDK object, text or bytes.

        Raises StreamMismatchError if something in it cannot be streamed by itself.
        """
        if isinstance(final, BaseModel):
            final = final.model_dump(mode="json", by_alias=True, exclude_unset=True)
        operation = call.operation
        if operation.id not in _EMITTERS:
            raise _mismatch(operation, "all of it")
        try:
            events = _emitter(operation.id)(final, call)
        except UnplayableError as error:
            raise _mismatch(operation, str(error)) from error
        return self._class(operation)(events)

    def _class(self, operation: Operation) -> type[_Played]:
        """Return the class of an operation's free streams, named for the errors that name it."""
        if operation.id not in self._classes:
            base = self._base_of(operation)
            facts = {"operation_id": operation.id, "schema": base.schema}
            name = f"The free stream of {operation.name}"
            self._classes[operation.id] = type(name, (_Played,), facts)
        return self._classes[operation.id]


class _Played(EventStream[JsonObject]):
    """A stream of events that an emitter makes."""

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
