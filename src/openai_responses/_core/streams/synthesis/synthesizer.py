"""The synthesizer: makes an event stream from a final object, validated as any other stream."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from pydantic import BaseModel

from openai_responses._core.errors.exceptions import StreamMismatchError
from openai_responses._core.json_values.type_guards import JsonObject
from openai_responses._core.spec.operations import Operation
from openai_responses._core.state.calls import StateCall
from openai_responses._core.streams.event_streams import EventStream, StreamDefinition

from .context import SynthesisContext
from .cutting import Cutter, cut_at_tokens
from .final_objects import UnstreamableError
from .registry import RegisteredStream, registered_stream, synthesize_events

__all__ = ["Synthesizer"]


class _StreamKind(NamedTuple):
    """The class of an operation's synthesized streams, and its registered stream, if any."""

    stream: type[_SynthesizedStream]
    registration: RegisteredStream | None


class Synthesizer:
    """A factory of streams from final objects, with the event schemas of their operations."""

    def __init__(
        self, base_of: Callable[[Operation], type[StreamDefinition]], cutter: Cutter | None
    ) -> None:
        """Take a function that returns an operation's generated base, and a cutter of texts."""
        self._base_of = base_of
        self._cutter = cutter or cut_at_tokens
        self._stream_kinds: dict[str, _StreamKind] = {}

    def synthesize(self, final: object, call: StateCall) -> object:
        """Return the stream of a call's final answer: JSON, an SDK object, text or bytes.

        If the model does not stream, it is the answer itself. Raises StreamMismatchError if no
        events can be made of something in the answer.
        """
        operation = call.operation
        stream, registration = self._stream_kind(operation)
        if (
            registration is not None
            and registration.unstreamed_model
            and call.fields.get("model") == registration.unstreamed_model
        ):
            return final
        author_fields = call.author_fields or {}
        if isinstance(final, BaseModel):
            final = author_fields = final.model_dump(mode="json", by_alias=True, exclude_unset=True)
        assert stream.schema is not None  # all generated bases have one
        context = SynthesisContext(call, stream.schema, self._cutter, author_fields)
        try:
            events = synthesize_events(registration, final, context)
        except UnstreamableError as error:
            raise _mismatch_error(operation, str(error)) from error
        return stream(events)

    def _stream_kind(self, operation: Operation) -> _StreamKind:
        """Return the stream class of an operation; its name is for error messages."""
        if operation.id not in self._stream_kinds:
            base = self._base_of(operation)
            assert base.schema is not None  # all generated bases have one
            facts = {"operation_id": operation.id, "schema": base.schema}
            name = f"The synthesized stream of {operation.name}"
            stream_kind = _StreamKind(
                type(name, (_SynthesizedStream,), facts), registered_stream(base.schema)
            )
            self._stream_kinds[operation.id] = stream_kind
        return self._stream_kinds[operation.id]


class _SynthesizedStream(EventStream[JsonObject]):
    """A stream of an emitter's events. This project's tests check their order, not the mock."""

    check_order = False
    is_complete = True

    def __init__(self, events: Iterator[JsonObject]) -> None:
        self._events = events

    def generate(self) -> Iterator[JsonObject]:
        """Return the emitter's events."""
        return self._events


def _mismatch_error(operation: Operation, what: str) -> StreamMismatchError:
    base = "" if operation.stream is None else operation.stream.base
    return StreamMismatchError(
        f"{operation.name} cannot send its answer as a stream: no event can express {what}. "
        f"Set an event stream as the response instead (openai_responses.streaming.{base})."
    )
