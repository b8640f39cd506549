"""Events of servers: what a session yields is completed, validated and encoded."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from openai_responses._core.errors.exceptions import EventValidationError
from openai_responses._core.http.reply_stream import StreamContext
from openai_responses._core.json_values.encoding import dump
from openai_responses._core.json_values.model_fields import fields_of
from openai_responses._core.json_values.type_guards import is_mapping
from openai_responses._core.spec.event_schema import EventSchema, Variant
from openai_responses._core.spec.misspelt_fields import misspelt_fields
from openai_responses._core.spec.modes import ALLOW_UNKNOWN
from openai_responses._core.streams.memory import UnionMemory
from openai_responses._core.streams.partial_objects import InvalidObjectError

if TYPE_CHECKING:
    from .context import SessionContext

__all__ = ["ServerEvents"]

# The places of what an event is about: in the first part of the first item, if it is not known.
_INDICES = ("output_index", "content_index")


class ServerEvents:
    """The events that one session sends; it numbers them and remembers their ids."""

    def __init__(self, session: str, schema: EventSchema, context: SessionContext) -> None:
        """Take the name of the session's class, for messages, and the union of its events."""
        self._session = session
        self._schema = schema
        self._accepts_unknown = context.accepts_unknown
        stream = StreamContext(context.operation, context.request, context.determinism)
        self._memory = UnionMemory(schema.discriminator, stream)
        self._number = 0

    def encode(self, event: object) -> tuple[Mapping[str, object], str]:
        """Return the fields of the next event and its JSON.

        Raises EventValidationError if the endpoint does not send such an event.
        """
        self._number += 1
        fields = fields_of(event)
        if fields is None:
            raise self._error(
                [f"expected a dict, an SDK object or what a constructor returns, got {event!r}"]
            )
        variant = self._variant(fields)
        if variant is None:
            return fields, dump(fields).decode()
        self._check_names(event, variant)
        try:
            fields = _with_indices(self._memory.complete(fields, variant), variant)
            if not variant.is_valid(fields, strict=True):
                fields = self._memory.fill(fields, variant)
        except InvalidObjectError as error:
            raise self._error(error.problems, is_unknown=error.is_unknown) from None
        text = dump(fields)
        self._validate(fields, variant, text)
        return fields, text.decode()

    def _variant(self, event: Mapping[str, object]) -> Variant | None:
        try:
            return self._schema.variant(event)
        except ValueError as error:
            if self._accepts_unknown:
                return None
            is_unknown = isinstance(event.get(self._schema.discriminator), str)
            raise self._error([str(error)], is_unknown=is_unknown) from error

    def _check_names(self, event: object, variant: Variant) -> None:
        if is_mapping(event) and not self._accepts_unknown:
            problems = list(misspelt_fields(event, variant.shape))
            if problems:
                raise self._error(problems, variant.name, is_unknown=True)

    def _validate(self, fields: Mapping[str, object], variant: Variant, text: bytes) -> None:
        if variant.is_valid(fields, strict=True):
            return
        if self._accepts_unknown and variant.is_valid_elsewhere(fields):
            return
        problems = variant.problems(text)
        if problems:
            is_unknown = variant.is_known_but_for_values(text)
            raise self._error(problems, variant.name, is_unknown=is_unknown)

    def _error(
        self, problems: Sequence[str], kind: str = "", *, is_unknown: bool = False
    ) -> EventValidationError:
        what = f" ({kind})" if kind else ""
        lines = "".join(f"\n  - {problem}" for problem in problems)
        hint = f"\n{ALLOW_UNKNOWN}" if is_unknown else ""
        return EventValidationError(
            f"{self._session} yielded as its event number {self._number}{what} "
            f"what its endpoint does not send:{lines}{hint}"
        )


def _with_indices(event: Mapping[str, object], variant: Variant) -> Mapping[str, object]:
    missing = [name for name in _INDICES if name in variant.fields and name not in event]
    return {**event, **dict.fromkeys(missing, 0)} if missing else event
