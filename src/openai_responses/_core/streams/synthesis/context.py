"""The context of a synthesis: the call, the schema of its events, and the cutter of texts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property

from openai_responses._core.completion.completion import answer_shape
from openai_responses._core.json_values.type_guards import JsonObject
from openai_responses._core.spec.event_schema import EventSchema
from openai_responses._core.spec.modes import EXACT
from openai_responses._core.spec.operations import Operation
from openai_responses._core.spec.shapes import ObjectOf, Shape
from openai_responses._core.spec.validators import accepts
from openai_responses._core.state.calls import StateCall
from openai_responses._core.state.families import Family
from openai_responses._core.state.store import Owners

from .cutting import Cutter, cut_into_tokens, cut_with
from .final_objects import object_at

__all__ = ["SynthesisContext"]


class SynthesisContext:
    """The input of emitters besides the final object.

    `schema` has the events of the operation, `cutter` splits texts into pieces, and
    `author_fields` are the fields of the final object that the test author set; the others are
    generated.
    """

    def __init__(
        self,
        call: StateCall,
        schema: EventSchema,
        cutter: Cutter,
        author_fields: Mapping[str, object],
    ) -> None:
        self.call = call
        self.schema = schema
        self.cutter = cutter
        self.author_fields = author_fields

    # --- texts -----------------------------------------------------------------------------------

    def pieces(self, text: str) -> Iterator[str]:
        """Yield the pieces of a text. Raises ValueError if the cutter loses some of it."""
        return cut_with(self.cutter, text)

    def tokens(
        self, text: str, entries: Sequence[Mapping[str, object]]
    ) -> Iterator[tuple[str, list[Mapping[str, object]]]]:
        """Yield the pieces of a text, each with its log probabilities, if these are known."""
        return cut_into_tokens(self.cutter, text, entries)

    # --- options of the request ------------------------------------------------------------------

    @cached_property
    def wants_usage(self) -> bool:
        """Whether the request asks for a chunk with the usage at the end."""
        return self._options.get("include_usage") is True

    @cached_property
    def obfuscates(self) -> bool:
        """Whether deltas are padded: they are unless the request's body or URL disables it."""
        option = self._options.get("include_obfuscation")
        return option is not False and self.call.query.get("include_obfuscation") != "false"

    @cached_property
    def _options(self) -> Mapping[str, object]:
        return object_at(self.call.fields, "stream_options")

    # --- events of the schema --------------------------------------------------------------------

    def events_after(self, prefix: str) -> list[str]:
        """Return the rest of the event names that begin with a prefix, in alphabetical order."""
        return [name[len(prefix) :] for name in self.schema.variants if name.startswith(prefix)]

    def has_field(self, event: str, field: str) -> bool:
        """Return whether the event with a name may have a field."""
        return field in self.schema.variant({self.schema.discriminator: event}).fields

    def takes(self, event: str, field: str, value: object) -> bool:
        """Return whether the event with a name may have a value in a field."""
        shape = self.shape(event)
        found = shape.field(field) if isinstance(shape, ObjectOf) else None
        return found is not None and accepts(found.shape, value, EXACT)

    def shape(self, event: str) -> Shape | None:
        """Return the shape of the event with a name, from the OpenAPI document."""
        return answer_shape(self._operation_of_event(event))

    def complete_event(self, event: str, own: Mapping[str, object]) -> JsonObject:
        """Return the event with a name: the fields `own`, completed to a whole event.

        It is completed like the answer of an operation that answers with such events.
        """
        name = {self.schema.discriminator: event} if self.schema.discriminator else {}
        call = self.call
        return call.backend.completer.complete(
            self._operation_of_event(event), {**own, **name}, call.body, call.path_params
        )

    def _operation_of_event(self, event: str) -> Operation:
        """Return a copy of the called operation that answers with the event with a name."""
        operation = self.call.operation
        schema = self.schema.variants[event]
        return operation._replace(id=f"{operation.id}: {event}", answer=schema, sdk_answers=())

    # --- families, which a document may not have -------------------------------------------------

    def complete_object(self, path: str, event: str, own: Mapping[str, object]) -> JsonObject:
        """Return an object of the family at a path: the fields `own`, completed.

        If there is no such family, it has the shape of the event's `data`.
        """
        family = self.family(path)
        if family is None or family.item is None:
            return dict(object_at(self.complete_event(event, {"data": own}), "data"))
        return self.call.backend.completer.complete(family.item, own, {}, {})

    def family(self, path: str) -> Family | None:
        """Return a family by its path, such as `/threads/{}/runs`; None if there is none."""
        return self.call.backend.families.by_path.get(path)

    def keep(self, value: JsonObject, path: str, owners: Owners) -> None:
        """Store an object in the family at a path, below its owners' ids, if there is a family."""
        if self.family(path) is not None:
            self.call.keep(value, path, owners)
