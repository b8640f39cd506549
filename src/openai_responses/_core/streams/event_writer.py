"""The writer of events: what authors yield is completed, validated and encoded."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from openai_responses._core.errors.exceptions import EventValidationError, MockError
from openai_responses._core.json_values.encoding import dump
from openai_responses._core.json_values.model_fields import fields_of
from openai_responses._core.json_values.type_guards import is_mapping
from openai_responses._core.spec.base64_fields import encode_bytes
from openai_responses._core.spec.event_schema import EventSchema, Variant
from openai_responses._core.spec.misspelt_fields import keys_without_text, misspelt_fields
from openai_responses._core.spec.modes import ALLOW_UNKNOWN

from .memory import StreamMemory
from .partial_objects import InvalidObjectError

__all__ = ["EventWriter"]


class EventWriter:
    """Completes, validates and encodes the events of one stream or session, and counts them.

    Its errors have the name of the author's class, the number of the event and every problem.
    """

    def __init__(
        self,
        source: str,
        schema: EventSchema | None,
        memory: StreamMemory,
        *,
        accepts_unknown: bool,
    ) -> None:
        """Write the events of the class `source`, by a union; without one, any are accepted.

        The `memory` fills in what authors leave out. If it `accepts_unknown`, events may have
        types, fields and values that the union lacks.
        """
        self._source = source
        self._schema = schema
        self._memory = memory
        self._accepts_unknown = accepts_unknown
        self.number = 0

    def write(self, event: object) -> tuple[Mapping[str, object], bytes]:
        """Return the fields of the next event, completed, and their JSON.

        Raises EventValidationError if the endpoint does not send such an event.
        """
        self.number += 1
        try:
            return self._write(event)
        except InvalidObjectError as error:
            raise self.error(error.problems, is_unknown=error.is_unknown) from None
        except MockError:
            raise
        except ValueError as error:
            raise self.error([str(error)]) from error

    def _write(self, event: object) -> tuple[Mapping[str, object], bytes]:
        fields = _fields(event)
        variant = self._variant(fields)
        if variant is None:
            return fields, dump(fields)
        if not variant.is_valid_partial(fields):
            fields = _with_base64(fields, variant)
            self._check_names(event, variant)
        try:
            fields = self._memory.complete(fields, variant)
        except InvalidObjectError:
            if not self._accepts_unknown:
                raise
        if variant.is_valid(fields, strict=True) or (
            self._accepts_unknown and variant.is_valid_elsewhere(fields)
        ):
            return fields, dump(fields)
        fields = self._memory.fill(fields, variant)
        text = dump(fields)
        if not variant.is_valid(fields, strict=True):
            self._validate(variant, text)
        return fields, text

    def _variant(self, event: Mapping[str, object]) -> Variant | None:
        """Return the type of an event; None if it is unknown, and may be.

        Raises EventValidationError if the union has no such event.
        """
        if self._schema is None:
            return None
        try:
            return self._schema.variant(event)
        except ValueError as error:
            if self._accepts_unknown:
                return None
            is_unknown = isinstance(event.get(self._schema.discriminator), str)
            raise self.error([str(error)], is_unknown=is_unknown) from error

    def _check_names(self, event: object, variant: Variant) -> None:
        """Raise EventValidationError for misspelt fields of a dict, which would have no effect.

        Keys that are no strings are none of JSON.
        """
        if problems := list(keys_without_text(event)):
            raise self.error(problems, variant.name)
        if is_mapping(event) and not self._accepts_unknown:
            problems = list(misspelt_fields(event, variant.shape))
            if problems:
                raise self.error(problems, variant.name, is_unknown=True)

    def _validate(self, variant: Variant, text: bytes) -> None:
        """Validate the JSON of an event whose Python value is invalid.

        With SDK objects or tuples inside, its JSON may be valid nevertheless. Raises
        EventValidationError if it is not.
        """
        problems = variant.problems(text)
        if problems:
            is_unknown = variant.is_known_but_for_values(text)
            raise self.error(problems, variant.name, is_unknown=is_unknown)

    def error(
        self, problems: Sequence[str], kind: str = "", *, is_unknown: bool = False
    ) -> EventValidationError:
        """Return the error for the current event.

        If `is_unknown`, the event would be accepted with unknown fields and values.
        """
        what = f" ({kind})" if kind else ""
        lines = "".join(f"\n  - {problem}" for problem in problems)
        hint = f"\n{ALLOW_UNKNOWN}" if is_unknown else ""
        return EventValidationError(
            f"{self._source} yielded as its event number {self.number}{what} "
            f"what its endpoint does not send:{lines}{hint}"
        )


def _with_base64(event: Mapping[str, object], variant: Variant) -> Mapping[str, object]:
    encoded = encode_bytes(event, variant.shape)
    return encoded if is_mapping(encoded) else event


def _fields(event: object) -> Mapping[str, object]:
    """Return the fields of an event. Raises ValueError unless it is a mapping or a model."""
    fields = fields_of(event)
    if fields is None:
        raise ValueError(
            f"expected a dict, an SDK object or what an event constructor returns, got {event!r}"
        )
    return fields
