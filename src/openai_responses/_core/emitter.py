"""From an author's events to bytes: completed, checked and framed, one by one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, cast

from .errors import EventValidationError, MockError
from .event_schema import EventSchema, Variant
from .framing import Dialect
from .jsonbytes import dump
from .model_fields import fields_of
from .moulds import Mould, MouldMaker
from .reply_stream import StreamContext
from .response_memory import ResponseMemory
from .stream_memory import ChunkMemory, StreamMemory, UnionMemory

if TYPE_CHECKING:
    from .stream_grammar.watching import Watch

__all__ = ["Emitter"]


class Emitter:
    """One run of a stream: counts its events and remembers what they have said."""

    def __init__(
        self,
        stream: str,
        schema: EventSchema | None,
        context: StreamContext | None,
        watch: Watch | None = None,
        *,
        is_whole: bool = False,
    ) -> None:
        """Begin a run of the stream of that name; `watch` looks at the order of its events.

        If it `is_whole` its events say all there is to say, but for what counts them.
        """
        self._stream = stream
        self._schema = schema
        self._watch = watch
        self._see = None if watch is None else watch.see
        self._memory = _memory(schema, context, is_whole=is_whole, begins=watch is not None)
        self._complete = self._memory.complete
        self._moulds = MouldMaker(self._memory)
        self._mould: Mould | None = None
        self._variants: dict[object, Variant] = {}
        self._number = 0
        self._ended = False
        facts = None if context is None else context.operation.stream
        self._dialect = None if facts is None else Dialect.of_operation(facts)
        # What is before the events of a kind, and behind all of them, known after the first.
        self._heads: dict[object, bytes] = {}
        self._tail = b""

    def encode(self, event: object) -> bytes:
        """Return the bytes of the next event.

        Raises EventValidationError if the endpoint does not have it, and StreamOrderError if it may
        not come here, where the mock is strict about that.
        """
        self._number += 1
        if self._mould is not None:
            sent = self._mould.cast(event)
            if sent is not None:
                return sent
            self._leave(self._mould)
        try:
            given = cast("dict[str, object]", event) if type(event) is dict else _fields(event)
            schema = self._schema
            return self._unknown(given) if schema is None else self._known(given, schema)
        except MockError:
            raise
        except ValueError as error:
            raise self._refusal([str(error)]) from error

    def _unknown(self, given: Mapping[str, object]) -> bytes:
        """Return the bytes of an event of a stream that may yield anything."""
        text = dump(given)
        if self._see is not None:
            self._see(given, self._number)
        return self._framed(None, given, text)

    def _known(self, given: Mapping[str, object], schema: EventSchema) -> bytes:
        """Return the bytes of an event, completed and checked; it may be a mould for others."""
        kind = given.get(schema.discriminator) if schema.discriminator else ""
        variant = self._variants.get(kind) if type(kind) is str else None
        if variant is None:
            variant = self._variant(schema, kind, given)
        fields = self._complete(given, variant)
        text = dump(fields)
        if not variant.is_valid(fields, strict=True):
            self._judge(variant, text)
        if self._see is not None:
            self._see(fields, self._number)
        head = self._heads.get(kind)
        if head is None:
            return self._framed(kind, fields, text)
        self._mould = self._moulds.make(given, fields, variant, (head, self._tail))
        return head + text + self._tail

    def _leave(self, mould: Mould) -> None:
        """Let those who count the events know of the ones that a mould has served."""
        self._mould = None
        self._moulds.count(mould)
        if mould.number:
            self._memory.go_on(mould.number)
            if self._watch is not None:
                self._watch.go_on(mould.number)

    def _variant(self, schema: EventSchema, kind: object, fields: Mapping[str, object]) -> Variant:
        """Return the type that an event claims to be of, which is looked up once for each."""
        variant = self._variants[kind] = schema.variant(fields)
        return variant

    def _framed(self, kind: object, fields: Mapping[str, object], text: bytes) -> bytes:
        """Return the bytes of an event; what is around it is kept, if it is the same for its kind.

        It is not where an event is but a part of what it was yielded as (a pair), and where that
        has no kind.
        """
        dialect = self._dialect
        if dialect is None:
            dialect = self._dialect = Dialect.of_event(fields)
        framed = dialect.encode(fields, text)
        self._ended = dialect.is_end(fields)
        if kind is not None and dialect.event != "event":
            head, self._tail = framed.split(text)
            self._heads[kind] = head
        return framed

    def end(self) -> Iterator[bytes]:
        """Yield the bytes that end the stream, if there are any and no event was the end mark.

        Raises StreamOrderError if the stream may not end here, where the mock is strict about that.
        """
        if self._watch is not None:
            self._watch.end(self._number)
        end = b"" if self._dialect is None or self._ended else self._dialect.end()
        if end:
            yield end

    def _judge(self, variant: Variant, text: bytes) -> None:
        """Judge by its JSON an event that is not of its type as it is.

        It may be of it nevertheless, with SDK objects or tuples inside.
        """
        problems = variant.problems(text)
        if problems:
            raise self._refusal(problems, variant.name)

    def _refusal(self, problems: Sequence[str], kind: str = "") -> EventValidationError:
        """Return the error for the current event: the stream, the number, then every problem."""
        what = f" ({kind})" if kind else ""
        lines = "".join(f"\n  - {problem}" for problem in problems)
        return EventValidationError(
            f"{self._stream} yielded as its event number {self._number}{what} "
            f"what its endpoint does not send:{lines}"
        )


def _memory(
    schema: EventSchema | None, context: StreamContext | None, *, is_whole: bool, begins: bool
) -> StreamMemory:
    if schema is None or not schema.discriminator:
        return ChunkMemory(context, begins=begins)
    if is_whole or schema.discriminator != "type":
        return UnionMemory(schema.discriminator)
    return ResponseMemory(schema, context)


def _fields(event: object) -> Mapping[str, object]:
    """Return the fields of an event. Raises ValueError for anything but a mapping or a model."""
    fields = fields_of(event)
    if fields is None:
        raise ValueError(
            f"expected a dict, an SDK object or what an event constructor returns, got {event!r}"
        )
    return fields
