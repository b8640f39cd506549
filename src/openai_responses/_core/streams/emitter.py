"""The emitter: completes, validates and encodes the events of a stream one by one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from openai_responses._core.errors.exceptions import EventValidationError, MockError
from openai_responses._core.http.reply_stream import StreamContext
from openai_responses._core.json_values.encoding import dump
from openai_responses._core.json_values.model_fields import fields_of
from openai_responses._core.json_values.type_guards import is_mapping
from openai_responses._core.spec.base64_fields import encode_bytes
from openai_responses._core.spec.event_schema import EventSchema, Variant
from openai_responses._core.spec.misspelt_fields import misspelt_fields
from openai_responses._core.spec.modes import ALLOW_UNKNOWN, check_unknown_fields

from .chunk_memory import ChunkMemory
from .framing import Dialect
from .memory import StreamMemory, UnionMemory
from .object_memory import ObjectMemory
from .partial_objects import InvalidObjectError
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
        self._stream = stream
        self._schema = schema
        self._checker = checker
        self._memory = _memory(
            schema, context, is_complete=is_complete, adds_roles=checker is not None
        )
        self._number = 0
        self._is_ended = False
        if unknown_fields is None:
            self._accepts_unknown = context is not None and context.accepts_unknown
        else:
            check_unknown_fields(unknown_fields)
            self._accepts_unknown = unknown_fields == "allow"
        facts = None if context is None else context.operation.stream
        self._dialect = None if facts is None else Dialect.of_operation(facts)

    def encode(self, event: object) -> bytes:
        """Return the bytes of the next event.

        Raises EventValidationError if the endpoint does not send such an event, and in strict mocks
        StreamOrderError if it does not send it at this point.
        """
        self._number += 1
        try:
            fields = _fields(event)
            variant = self._variant(fields)
            if variant is not None:
                if not variant.is_valid_partial(fields):
                    fields = _with_base64(fields, variant)
                    self._check_names(event, variant)
                fields = self._complete(fields, variant)
            is_valid = variant is None or self._is_valid(fields, variant)
            if variant is not None and not is_valid:
                fields = self._memory.fill(fields, variant)
                is_valid = variant.is_valid(fields, strict=True)
            text = dump(fields)
            if variant is not None and not is_valid:
                self._validate(variant, text)
            if self._checker is not None:
                self._checker.check(fields, self._number)
            return self._frame(fields, text)
        except MockError:
            raise
        except InvalidObjectError as error:
            raise self._error(error.problems, is_unknown=error.is_unknown) from None
        except ValueError as error:
            raise self._error([str(error)]) from error

    def _variant(self, event: Mapping[str, object]) -> Variant | None:
        """Return the type of an event; None if it is unknown, and may be.

        Raises EventValidationError if the endpoint has no such event.
        """
        if self._schema is None:
            return None
        try:
            return self._schema.variant(event)
        except ValueError as error:
            if self._accepts_unknown:
                return None
            is_unknown = isinstance(event.get(self._schema.discriminator), str)
            raise self._error([str(error)], is_unknown=is_unknown) from error

    def _check_names(self, event: object, variant: Variant) -> None:
        """Raise EventValidationError for misspelt fields of a dict, which would have no effect."""
        if is_mapping(event) and not self._accepts_unknown:
            problems = list(misspelt_fields(event, variant.shape))
            if problems:
                raise self._error(problems, variant.name, is_unknown=True)

    def _complete(self, event: Mapping[str, object], variant: Variant) -> Mapping[str, object]:
        try:
            return self._memory.complete(event, variant)
        except InvalidObjectError:
            if not self._accepts_unknown:
                raise
            return event

    def _is_valid(self, event: Mapping[str, object], variant: Variant) -> bool:
        if variant.is_valid(event, strict=True):
            return True
        return self._accepts_unknown and variant.is_valid_elsewhere(event)

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
            self._checker.end(self._number)
        end = b"" if self._dialect is None or self._is_ended else self._dialect.end()
        if end:
            yield end

    def _validate(self, variant: Variant, text: bytes) -> None:
        """Validate the JSON of an event whose Python value is invalid.

        With SDK objects or tuples inside, its JSON may be valid nevertheless.
        """
        problems = variant.problems(text)
        if problems:
            is_unknown = variant.is_known_but_for_values(text)
            raise self._error(problems, variant.name, is_unknown=is_unknown)

    def _error(
        self, problems: Sequence[str], kind: str = "", *, is_unknown: bool = False
    ) -> EventValidationError:
        """Return the error for the current event, with stream, number and every problem.

        If `is_unknown`, the event would be accepted with unknown fields and values.
        """
        what = f" ({kind})" if kind else ""
        lines = "".join(f"\n  - {problem}" for problem in problems)
        hint = f"\n{ALLOW_UNKNOWN}" if is_unknown else ""
        return EventValidationError(
            f"{self._stream} yielded as its event number {self._number}{what} "
            f"what its endpoint does not send:{lines}{hint}"
        )


def _with_base64(event: Mapping[str, object], variant: Variant) -> Mapping[str, object]:
    encoded = encode_bytes(event, variant.shape)
    return encoded if is_mapping(encoded) else event


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


def _fields(event: object) -> Mapping[str, object]:
    """Return the fields of an event. Raises ValueError unless it is a mapping or a model."""
    fields = fields_of(event)
    if fields is None:
        raise ValueError(
            f"expected a dict, an SDK object or what an event constructor returns, got {event!r}"
        )
    return fields
