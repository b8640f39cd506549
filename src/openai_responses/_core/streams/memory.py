"""Stream memories: they fill in the fields that an author may leave out of an event."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import NamedTuple, cast

from openai_responses._core.completion.api_defaults import ALWAYS_SENT
from openai_responses._core.http.reply_stream import StreamContext
from openai_responses._core.json_values.model_fields import fields_of
from openai_responses._core.json_values.type_guards import is_list, is_mapping
from openai_responses._core.spec.event_schema import Variant
from openai_responses._core.spec.shapes import (
    ListOf,
    MapOf,
    ObjectOf,
    UnionOf,
    without_null,
)

from .event_objects import EventObjects

__all__ = ["ChunkMemory", "StreamMemory", "UnionMemory", "path_params"]


class StreamMemory(ABC):
    """The memory of one run of a stream, which completes its events before they are sent."""

    def __init__(self, context: StreamContext | None) -> None:
        """Take the exchange of the stream; None if there is none."""
        self._context = context
        self._previous: Mapping[str, object] = {}

    @cached_property
    def _objects(self) -> EventObjects:
        """What completes the objects inside events."""
        return EventObjects(self._context)

    @abstractmethod
    def complete(self, event: Mapping[str, object], variant: Variant) -> Mapping[str, object]:
        """Return `event` with the known fields that it lacks; given fields stay unchanged."""

    def fill(self, event: Mapping[str, object], variant: Variant) -> Mapping[str, object]:
        """Return an invalid `event`, completed, with what its schema fixes besides."""
        event = self._objects.fill(event, variant, self._previous)
        self._previous = event
        return event


# --- streams of one event type: chat and completions -------------------------------------------

_CHUNK_FIELDS = ("id", "object", "created", "model")

_CHAT = "chat.completion.chunk"

# The prefix of the id, by the `object` of the chunks.
_ID_PREFIXES: dict[object, str] = {
    _CHAT: "chatcmpl-",
    "text_completion": "cmpl-",
}
_ID_LENGTH = 29

# The model of a stream that is read without a request.
_DEFAULT_MODEL = "gpt-4o"


class ChunkMemory(StreamMemory):
    """A memory of the fields that all chunks of a stream share, made up for the first chunk.

    They are `id`, `object`, `created` and `model`. If `adds_roles`, the first chunk of a chat
    completion's choice gets the role "assistant" if it has none: there is no other role.
    """

    def __init__(self, context: StreamContext | None, adds_roles: bool = True) -> None:
        super().__init__(context)
        self._common: dict[str, object] = {}
        self._adds_roles = adds_roles
        self._started_choices: set[object] = set()
        self._calls: dict[object, int] = {}

    def complete(self, event: Mapping[str, object], variant: Variant) -> Mapping[str, object]:
        """Return `event` with the fields that are the same in all chunks of a stream."""
        common = self._common
        if "id" not in event and common:  # the usual case with event constructors
            is_changed = "created" in event or "model" in event
            event = {**common, **event}
        else:
            is_changed = event.get("id") != common.get("id") or not common
        if is_changed or not event.keys() >= common.keys():
            event = self._settle(event, variant)
        if self._adds_roles and self._any_choice_starts(event):
            return self._add_roles(event)
        return event

    def fill(self, event: Mapping[str, object], variant: Variant) -> Mapping[str, object]:
        """Return an invalid `event`, completed: tool calls get their indices as well."""
        choices = event.get("choices")
        if is_list(choices):
            numbered = [self._number(each, index) for index, each in enumerate(choices)]
            event = {**event, "choices": numbered}
        return super().fill(event, variant)

    def _number(self, choice: object, position: int) -> object:
        """Return a choice with the indices of its tool calls: an id begins a new one."""
        fields = fields_of(choice)
        delta = None if fields is None else fields_of(fields.get("delta"))
        calls = None if delta is None else delta.get("tool_calls")
        if fields is None or delta is None or not is_list(calls):
            return choice
        numbered = [self._number_call(call, fields.get("index", position)) for call in calls]
        return {**fields, "delta": {**delta, "tool_calls": numbered}}

    def _number_call(self, call: object, choice: object) -> object:
        fields = fields_of(call)
        if fields is None:
            return call
        last = self._calls.get(choice, -1)
        index = fields.get("index", last + 1 if fields.get("id") else max(last, 0))
        if isinstance(index, int):
            self._calls[choice] = index
        return {"index": index, **fields}

    def _settle(self, event: Mapping[str, object], variant: Variant) -> Mapping[str, object]:
        """Complete the common fields and remember them."""
        common = self._common or self._initial_fields(event, variant)
        names = [name for name in _CHUNK_FIELDS if name in variant.fields and name in common]
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
            self._add_role(choice, position) for position, choice in enumerate(choices)
        ]
        return {**event, "choices": updated_choices}

    def _add_role(self, choice: object, position: int) -> object:
        fields = fields_of(choice)
        index = None if fields is None else fields.get("index", position)
        if fields is None or not isinstance(index, int) or index in self._started_choices:
            return choice
        self._started_choices.add(index)
        delta = fields_of(fields.get("delta", {}))
        if delta is None or "role" in delta:
            return choice
        return {**fields, "delta": {"role": "assistant", **delta}}

    def _initial_fields(
        self, event: Mapping[str, object], variant: Variant
    ) -> Mapping[str, object]:
        context, determinism = self._context, self._objects.determinism
        body: Mapping[str, object] = {} if context is None else context.request.json_object
        kind = event.get("object")
        if kind is None and isinstance(variant.shape, ObjectOf):
            kind = next(iter(variant.shape.constant("object")), None)
        known_kind = {} if kind is None else {"object": kind}
        return {
            "id": determinism.id(_ID_PREFIXES.get(kind, ""), _ID_LENGTH),
            **known_kind,
            "created": determinism.now(),
            "model": body.get("model", _DEFAULT_MODEL),
        }


# --- streams of a union of events --------------------------------------------------------------

_NUMBER = "sequence_number"
_INDICES = ("item_id", "output_index", "content_index", "summary_index")

# The suffixes of the events that open an item or a part, with the index that they increment and
# the indices that restart.
_ITEM_ADDED, _PART_ADDED = "item.added", "_part.added"
_CONTENT, _SUMMARY = "content_index", "summary_index"

# Indices that count the events of one type inside a part, an item, or an image.
_COUNTERS = ("partial_image_index", "annotation_index")
_COUNTS_END = ".completed"


class _NumberingFields(NamedTuple):
    """The fields of an event type that number the event or identify what it is about.

    `fields` are all that the stream knows, `indices` the ids and indices, `counters` those that
    count such events, `empty` the lists that are always sent, and `owners` the objects with ids.
    """

    fields: frozenset[str]
    indices: tuple[str, ...]
    is_numbered: bool
    counters: tuple[str, ...]
    empty: tuple[str, ...]
    owners: tuple[str, ...]

    @classmethod
    def of(cls, name: str, variant: Variant) -> _NumberingFields:
        """Return the fields of an event type."""
        shape = variant.shape
        fields = shape.fields if isinstance(shape, ObjectOf) else {}
        indices = [field for field in _INDICES if field in variant.fields]
        empty, owners = list[str](), list[str]()
        for field, facts in fields.items():
            inner = without_null(facts.shape)
            if isinstance(inner, ListOf) and field in ALWAYS_SENT.get(name, ()):
                empty.append(field)
            elif isinstance(inner, (ObjectOf, MapOf, UnionOf)):
                owners.append(field)
            elif facts.required and field.endswith("_id") and field not in (*indices, "event_id"):
                indices.append(field)
        counters = tuple(field for field in _COUNTERS if field in variant.fields)
        is_numbered = _NUMBER in variant.fields
        numbers = (_NUMBER,) if is_numbered else ()
        known = frozenset((*indices, *numbers, *counters, *empty))
        return cls(known, tuple(indices), is_numbered, counters, tuple(empty), tuple(owners))


class UnionMemory(StreamMemory):
    """A memory of the sequence number and of the current item and part.

    `sequence_number` counts from 0 without gaps. `item_id` and the indices are those of the
    previous event; an event that opens an item or a part increments its index. Other ids are those
    of the previous event, of the object in it, or of the path.
    """

    def __init__(self, discriminator: str, context: StreamContext | None = None) -> None:
        super().__init__(context)
        self._discriminator = discriminator
        self._next_number = 0
        self._last: dict[str, object] = {} if context is None else dict(path_params(context))
        self._counts: dict[tuple[object, ...], int] = {}
        self._numbering: dict[Variant, _NumberingFields] = {}

    def complete(self, event: Mapping[str, object], variant: Variant) -> Mapping[str, object]:
        """Return `event` with its number, ids and indices."""
        name = str(event[self._discriminator])
        numbering = self._numbering.get(variant)
        if numbering is None:
            numbering = self._numbering[variant] = _NumberingFields.of(name, variant)
        if name.endswith(".added"):
            self._open(name, variant)
        if numbering.owners:
            self._remember_ids(event, numbering.owners)
        if not event.keys() >= numbering.fields:
            event = self._fill_in(name, numbering, event)
        self._remember(name, event, numbering)
        return event

    def _fill_in(
        self, name: str, numbering: _NumberingFields, event: Mapping[str, object]
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
        for field in numbering.counters:
            result[field] = self._counts.get(self._counted(name, {**result, **event}), 0)
        result.update(event)
        for field in numbering.empty:
            result.setdefault(field, [])
        return result

    def _open(self, name: str, variant: Variant) -> None:
        """Increment the index of an item or a part, and forget those of the previous one."""
        if name.endswith(_ITEM_ADDED):
            index = "output_index"
            self._last.pop(_CONTENT, None)
            self._last.pop(_SUMMARY, None)
        elif name.endswith(_PART_ADDED):
            index = _SUMMARY if _SUMMARY in variant.fields else _CONTENT
        else:
            return
        before = self._last.get(index)
        self._last[index] = before + 1 if isinstance(before, int) else 0

    def _counted(self, name: str, event: Mapping[str, object]) -> tuple[object, ...]:
        """Return what the events of a type are counted in: an item and a part, if there are any."""
        return (name, *(event.get(field) for field in ("output_index", _CONTENT)))

    def _remember_ids(self, event: Mapping[str, object], owners: Sequence[str]) -> None:
        """Remember the ids of the objects in an event: `item_id` is the id of an `item`."""
        for owner in owners:
            value = event.get(owner)
            if value is not None:
                identity = value.get("id") if is_mapping(value) else getattr(value, "id", None)
                if identity is not None:
                    self._last[f"{owner}_id"] = identity

    def _remember(
        self, name: str, event: Mapping[str, object], numbering: _NumberingFields
    ) -> None:
        for field in numbering.indices:
            if field in event:
                self._last[field] = event[field]
        number = event.get(_NUMBER)
        if isinstance(number, int):
            self._next_number = number + 1
        for field in numbering.counters:
            count = event.get(field)
            if isinstance(count, int):
                self._counts[self._counted(name, event)] = count + 1
        if self._counts and name.endswith(_COUNTS_END):
            self._counts.clear()


def path_params(context: StreamContext) -> Mapping[str, str]:
    """Return the parameters in the path of the request that opened a stream."""
    names = context.operation.path.split("/")
    values = context.request.address.path.split("/")[-len(names) :]
    return {
        name[1:-1]: value
        for name, value in zip(names, values, strict=False)
        if name.startswith("{") and name.endswith("}")
    }
