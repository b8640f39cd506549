"""The emitter: writes the events of a stream one by one, in its order and its framing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from openai_responses._core.http.reply_stream import StreamContext
from openai_responses._core.spec.event_schema import EventSchema
from openai_responses._core.spec.modes import check_unknown_fields

from .chunk_memory import ChunkMemory
from .event_writer import EventWriter
from .framing import Dialect
from .memory import StreamMemory, UnionMemory
from .object_memory import ObjectMemory
from .response_memory import ResponseMemory

if TYPE_CHECKING:
    from openai_responses._core.spec.modes import UnknownFields

    from .order.checker import OrderChecker

__all__ = ["Emitter"]


class Emitter:
    """The encoder of one run of a stream; it numbers the events and remembers their fields."""

    def __init__(
        self,
        stream: str,
        schema: EventSchema | None,
        context: StreamContext | None,
        checker: OrderChecker | None = None,
        *,
        is_complete: bool = False,
        unknown_fields: UnknownFields | None = None,
    ) -> None:
        """Start a run of the stream with a name; `checker` checks the order of its events.

        If `is_complete`, the events are complete except for their numbers, ids and indices.
        `unknown_fields` is what the stream says about them, or None.
        """
        self._checker = checker
        self._is_ended = False
        if unknown_fields is None:
            accepts_unknown = context is not None and context.accepts_unknown
        else:
            check_unknown_fields(unknown_fields)
            accepts_unknown = unknown_fields == "allow"
        memory = _memory(schema, context, is_complete=is_complete, adds_roles=checker is not None)
        self._writer = EventWriter(stream, schema, memory, accepts_unknown=accepts_unknown)
        facts = None if context is None else context.operation.stream
        self._dialect = None if facts is None else Dialect.of_operation(facts)

    def encode(self, event: object) -> bytes:
        """Return the bytes of the next event.

        Raises EventValidationError if the endpoint does not send such an event, and in strict mocks
        StreamOrderError if it does not send it at this point.
        """
        fields, text = self._writer.write(event)
        if self._checker is not None:
            self._checker.check(fields, self._writer.number)
        try:
            return self._frame(fields, text)
        except ValueError as error:  # the dialect cannot write it
            raise self._writer.error([str(error)]) from error

    def _frame(self, fields: Mapping[str, object], text: bytes) -> bytes:
        """Return the bytes of an event with the JSON `text`, in the dialect of the stream."""
        if self._dialect is None:
            self._dialect = Dialect.of_event(fields)
        self._is_ended = self._dialect.is_end(fields)
        return self._dialect.encode(fields, text)

    def end(self) -> Iterator[bytes]:
        """Yield the bytes that end the stream, if there are any and no event was the end mark.

        Raises StreamOrderError in strict mocks if the stream may not end here.
        """
        if self._checker is not None:
            self._checker.end(self._writer.number)
        end = b"" if self._dialect is None or self._is_ended else self._dialect.end()
        if end:
            yield end


def _memory(
    schema: EventSchema | None,
    context: StreamContext | None,
    *,
    is_complete: bool,
    adds_roles: bool,
) -> StreamMemory:
    if schema is None or not schema.discriminator:
        return ChunkMemory(context, adds_roles=adds_roles)
    if is_complete:
        return UnionMemory(schema.discriminator, context)
    if schema.discriminator != "type":
        return ObjectMemory(schema.discriminator, context)
    return ResponseMemory(schema, context)
