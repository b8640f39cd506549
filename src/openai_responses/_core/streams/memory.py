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
_SOME_MODEL = "gpt-4o"


class ChunkMemory:
    """A memory of `id`, `created` and `model`: of the previous chunk, or made up for the first.

    If `begins` is set, the first chunk of a chat completion's choice gets the role "assistant" if
    it has none: there is no other role.
    """

    def __init__(self, context: StreamContext | None, begins: bool = True) -> None:
        self._context = context
        self._common: dict[str, object] = {}
        self._begins = begins
        self._begun: set[object] = set()

    def complete(self, event: Mapping[str, object], variant: Variant) -> Mapping[str, object]:
        """Return `event` with the fields that are the same in all chunks of a stream."""
        common = self._common
        if "id" not in event and common:  # the usual case with event constructors
            changed = "created" in event or "model" in event
            event = {**common, **event}
        else:
            changed = event.get("id") != common.get("id") or not common
        if changed or "created" not in event or "model" not in event:
            event = self._settle(event, variant)
        if self._begins and self._any_begins(event):
            return self._with_roles(event)
        return event

    def _settle(self, event: Mapping[str, object], variant: Variant) -> Mapping[str, object]:
        """Complete the common fields and remember them."""
        known = self._common or self._first(event)
        names = [name for name in _CHUNK_FIELDS if name in variant.fields]
        if any(name not in event for name in names):
            event = {**{name: known[name] for name in names}, **event}
        self._common = {name: event[name] for name in names}
        return event

    def _any_begins(self, event: Mapping[str, object]) -> bool:
        """Return whether a choice may begin in an event: a rare case, so the check is cheap."""
        choices = event.get("choices")
        if type(choices) is not list:
            return is_list(choices)
        begun = self._begun
        for choice in cast("list[dict[str, object] | None]", choices):
            if type(choice) is not dict or choice.get("index") not in begun:
                return True
        return False

    def _with_roles(self, event: Mapping[str, object]) -> Mapping[str, object]:
        choices = event.get("choices")
        if not is_list(choices) or event.get("object") != _CHAT:
            return event
        begun = [self._begin(choice) if is_mapping(choice) else choice for choice in choices]
        return {**event, "choices": begun}

    def _begin(self, choice: Mapping[str, object]) -> Mapping[str, object]:
        index, delta = choice.get("index"), choice.get("delta")
        if not isinstance(index, int) or index in self._begun:
            return choice
        self._begun.add(index)
        if not is_mapping(delta) or "role" in delta:
            return choice
        return {**choice, "delta": {"role": "assistant", **delta}}

    def _first(self, event: Mapping[str, object]) -> Mapping[str, object]:
        context = self._context
        source = Determinism() if context is None else context.source
        asked: Mapping[str, object] = {} if context is None else context.request.json_object
        return {
            "id": source.id(_ID_PREFIXES.get(event.get("object"), ""), _ID_LENGTH),
            "created": source.now(),
            "model": asked.get("model", _SOME_MODEL),
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


class _Counted(NamedTuple):
    """The fields of an event type that number the event or identify its item and part."""

    fields: frozenset[str]
    indices: tuple[str, ...]
    numbered: bool

    @classmethod
    def of(cls, variant: Variant) -> _Counted:
        """Return the fields of an event type."""
        indices = tuple(field for field in _INDICES if field in variant.fields)
        numbered = _NUMBER in variant.fields
        return cls(frozenset((*indices, _NUMBER) if numbered else indices), indices, numbered)


class UnionMemory:
    """A memory of the sequence number and of the current item and part.

    `sequence_number` counts from 0 without gaps. `item_id` and the indices are those of the
    previous event; an event that opens an item or a part increments its index.
    """

    def __init__(self, discriminator: str) -> None:
        self._discriminator = discriminator
        self._next_number = 0
        self._last: dict[str, object] = {}
        self._counted: dict[Variant, _Counted] = {}

    def complete(self, event: Mapping[str, object], variant: Variant) -> Mapping[str, object]:
        """Return `event` with its number, ids and indices."""
        name = event[self._discriminator]
        if name in _OPENERS:
            self._open(*_OPENERS[name])
        counted = self._counted.get(variant)
        if counted is None:
            counted = self._counted[variant] = _Counted.of(variant)
        if not event.keys() >= counted.fields:
            event = self._filled(name, counted, event)
        self._remember(event, counted.indices)
        return event

    def _filled(
        self, name: object, counted: _Counted, event: Mapping[str, object]
    ) -> Mapping[str, object]:
        """Return an event with name, number, id and indices first, in the server's order."""
        filled: dict[str, object] = {self._discriminator: name}
        if counted.numbered:
            filled[_NUMBER] = self._next_number
        for field in counted.indices:
            if field in event:
                filled[field] = event[field]
            elif field in self._last:
                filled[field] = self._last[field]
        filled.update(event)
        return filled

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
