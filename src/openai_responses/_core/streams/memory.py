"""Stream memories: they fill in the fields that an author may leave out of an event."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple, Protocol, cast

from openai_responses._core.determinism.determinism import Determinism
from openai_responses._core.http.reply_stream import StreamContext
from openai_responses._core.json_values.type_guards import is_list, is_mapping
from openai_responses._core.spec.event_schema import Variant

__all__ = ["ChunkMemory", "StreamMemory", "UnionMemory"]


class StreamMemory(Protocol):
    """The memory of one run of a stream, which completes its events before they are sent."""

    def complete(self, event: Mapping[str, object], variant: Variant) -> Mapping[str, object]:
        """Return `event` with the known fields that it lacks; given fields stay unchanged."""
        ...


# --- streams of one event type: chat and completions -------------------------------------------

_CHUNK_FIELDS = ("id", "created", "model")

_CHAT = "chat.completion.chunk"

# The prefix of the id, by the `object` of the chunks.
_ID_PREFIXES: dict[object, str] = {
    _CHAT: "chatcmpl-",
    "text_completion": "cmpl-",
}
_ID_LENGTH = 29

# The model of a stream that is read without a request.
_DEFAULT_MODEL = "gpt-4o"


class ChunkMemory:
    """A memory of `id`, `created` and `model`: of the previous chunk, or made up for the first.

    If `begins` is set, the first chunk of a chat completion's choice gets the role "assistant" if
    it has none: there is no other role.
    """

    def __init__(self, context: StreamContext | None, adds_roles: bool = True) -> None:
        self._context = context
        self._common: dict[str, object] = {}
        self._adds_roles = adds_roles
        self._started_choices: set[object] = set()

    def complete(self, event: Mapping[str, object], variant: Variant) -> Mapping[str, object]:
        """Return `event` with the fields that are the same in all chunks of a stream."""
        common = self._common
        if "id" not in event and common:  # the usual case with event constructors
            is_changed = "created" in event or "model" in event
            event = {**common, **event}
        else:
            is_changed = event.get("id") != common.get("id") or not common
        if is_changed or "created" not in event or "model" not in event:
            event = self._settle(event, variant)
        if self._adds_roles and self._any_choice_starts(event):
            return self._add_roles(event)
        return event

    def _settle(self, event: Mapping[str, object], variant: Variant) -> Mapping[str, object]:
        """Complete the common fields and remember them."""
        common = self._common or self._initial_fields(event)
        names = [name for name in _CHUNK_FIELDS if name in variant.fields]
        if any(name not in event for name in names):
            event = {**{name: common[name] for name in names}, **event}
        self._common = {name: event[name] for name in names}
        return event

    def _any_choice_starts(self, event: Mapping[str, object]) -> bool:
        """Return whether a choice may begin in an event: a rare case, so the check is cheap."""
        choices = event.get("choices")
        if type(choices) is not list:
            return is_list(choices)
        indices = self._started_choices
        for choice in cast("list[dict[str, object] | None]", choices):
            if type(choice) is not dict or choice.get("index") not in indices:
                return True
        return False

    def _add_roles(self, event: Mapping[str, object]) -> Mapping[str, object]:
        choices = event.get("choices")
        if not is_list(choices) or event.get("object") != _CHAT:
            return event
        updated_choices = [
            self._add_role(choice) if is_mapping(choice) else choice for choice in choices
        ]
        return {**event, "choices": updated_choices}

    def _add_role(self, choice: Mapping[str, object]) -> Mapping[str, object]:
        index, delta = choice.get("index"), choice.get("delta")
        if not isinstance(index, int) or index in self._started_choices:
            return choice
        self._started_choices.add(index)
        if not is_mapping(delta) or "role" in delta:
            return choice
        return {**choice, "delta": {"role": "assistant", **delta}}

    def _initial_fields(self, event: Mapping[str, object]) -> Mapping[str, object]:
        context = self._context
        determinism = Determinism() if context is None else context.determinism
        body: Mapping[str, object] = {} if context is None else context.request.json_object
        return {
            "id": determinism.id(_ID_PREFIXES.get(event.get("object"), ""), _ID_LENGTH),
            "created": determinism.now(),
            "model": body.get("model", _DEFAULT_MODEL),
        }


# --- streams of a union of events --------------------------------------------------------------

_NUMBER = "sequence_number"
_INDICES = ("item_id", "output_index", "content_index", "summary_index")

# Events that open an item or a part: the index that they increment, and the indices that restart.
_OPENERS: dict[object, tuple[str, tuple[str, ...]]] = {
    "response.output_item.added": ("output_index", ("content_index", "summary_index")),
    "response.content_part.added": ("content_index", ()),
    "response.reasoning_summary_part.added": ("summary_index", ()),
}


class _NumberingFields(NamedTuple):
    """The fields of an event type that number the event or identify its item and part."""

    fields: frozenset[str]
    indices: tuple[str, ...]
    is_numbered: bool

    @classmethod
    def of(cls, variant: Variant) -> _NumberingFields:
        """Return the fields of an event type."""
        indices = tuple(field for field in _INDICES if field in variant.fields)
        is_numbered = _NUMBER in variant.fields
        return cls(frozenset((*indices, _NUMBER) if is_numbered else indices), indices, is_numbered)


class UnionMemory:
    """A memory of the sequence number and of the current item and part.

    `sequence_number` counts from 0 without gaps. `item_id` and the indices are those of the
    previous event; an event that opens an item or a part increments its index.
    """

    def __init__(self, discriminator: str) -> None:
        self._discriminator = discriminator
        self._next_number = 0
        self._last: dict[str, object] = {}
        self._numbering: dict[Variant, _NumberingFields] = {}

    def complete(self, event: Mapping[str, object], variant: Variant) -> Mapping[str, object]:
        """Return `event` with its number, ids and indices."""
        name = event[self._discriminator]
        if name in _OPENERS:
            self._open(*_OPENERS[name])
        numbering = self._numbering.get(variant)
        if numbering is None:
            numbering = self._numbering[variant] = _NumberingFields.of(variant)
        if not event.keys() >= numbering.fields:
            event = self._fill_in(name, numbering, event)
        self._remember(event, numbering.indices)
        return event

    def _fill_in(
        self, name: object, numbering: _NumberingFields, event: Mapping[str, object]
    ) -> Mapping[str, object]:
        """Return an event with name, number, id and indices first, in the server's order."""
        result: dict[str, object] = {self._discriminator: name}
        if numbering.is_numbered:
            result[_NUMBER] = self._next_number
        for field in numbering.indices:
            if field in event:
                result[field] = event[field]
            elif field in self._last:
                result[field] = self._last[field]
        result.update(event)
        return result

    def _open(self, index: str, inner: Sequence[str]) -> None:
        """Increment an index, and forget the indices `inner` of the previous item or part."""
        before = self._last.get(index)
        self._last[index] = before + 1 if isinstance(before, int) else 0
        for field in inner:
            self._last.pop(field, None)

    def _remember(self, event: Mapping[str, object], indices: Sequence[str]) -> None:
        for field in indices:
            if field in event:
                self._last[field] = event[field]
        number = event.get(_NUMBER)
        if isinstance(number, int):
            self._next_number = number + 1
        item = event.get("item")
        if item is None:
            return
        item_id = item.get("id") if is_mapping(item) else getattr(item, "id", None)
        if item_id is not None:
            self._last["item_id"] = item_id
