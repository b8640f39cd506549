"""Stream memories: they fill in the fields that an author may leave out of an event."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

from openai_responses._core.completion.api_defaults import ALWAYS_SENT
from openai_responses._core.http.reply_stream import StreamContext
from openai_responses._core.json_values.type_guards import is_mapping
from openai_responses._core.spec.event_schema import Variant
from openai_responses._core.spec.shapes import (
    Field,
    ListOf,
    MapOf,
    ObjectOf,
    UnionOf,
    without_null,
)

from .event_objects import EVENT_ID, EventObjects

__all__ = ["StreamMemory", "UnionMemory", "path_params"]


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

    def with_event_id(self, event: Mapping[str, object]) -> Mapping[str, object]:
        """Return `event` with an id of its own."""
        return {**event, EVENT_ID: self._objects.new_event_id()}

    @abstractmethod
    def complete(self, event: Mapping[str, object], variant: Variant) -> Mapping[str, object]:
        """Return `event` with the known fields that it lacks; given fields stay unchanged."""

    def fill(self, event: Mapping[str, object], variant: Variant) -> Mapping[str, object]:
        """Return an invalid `event`, completed, with what its schema fixes besides."""
        event = self._objects.fill(event, variant, self._previous)
        self._previous = event
        return event


_NUMBER = "sequence_number"
_INDICES = ("item_id", "output_index", "content_index", "summary_index")

# The suffixes of the events that open an item or a part, with the index that they increment and
# the indices that restart.
_ITEM_ADDED, _PART_ADDED = "item.added", "_part.added"
_OUTPUT, _CONTENT, _SUMMARY = "output_index", "content_index", "summary_index"

# Indices that count the events of one type inside a part, an item, or an image.
_COUNTERS = ("partial_image_index", "annotation_index")
_COUNTS_END = ".completed"


class _NumberingFields(NamedTuple):
    """The fields of an event type that number the event or identify what it is about.

    `fields` are all that the stream knows, `indices` the ids and indices, `counters` those that
    count such events, and `owners` the objects with ids. `empty` are the lists that are always
    sent; an event that has all other fields is left without them, as the server's older ones are.
    `opens` is the index that the event increments, if it begins an item or a part. Deltas and most
    others are plain: they only have numbers, ids and indices.
    """

    fields: frozenset[str]
    indices: tuple[str, ...]
    is_numbered: bool
    counters: tuple[str, ...]
    empty: tuple[str, ...]
    owners: tuple[str, ...]
    opens: str
    is_plain: bool

    @classmethod
    def of(cls, name: str, variant: Variant) -> _NumberingFields:
        """Return the fields of an event type."""
        shape = variant.shape
        fields: Mapping[str, Field] = shape.fields if isinstance(shape, ObjectOf) else {}
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
        known = frozenset((*indices, *numbers, *counters))
        opens = _opened_index(name, variant)
        is_plain = not (opens or owners or counters or name.endswith(_COUNTS_END))
        return cls(
            fields=known,
            indices=tuple(indices),
            is_numbered=is_numbered,
            counters=counters,
            empty=tuple(empty),
            owners=tuple(owners),
            opens=opens,
            is_plain=is_plain,
        )


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
        numbering = self._numbering.get(variant)
        if numbering is None:
            name = str(event[self._discriminator])
            numbering = self._numbering[variant] = _NumberingFields.of(name, variant)
        if numbering.is_plain:
            if not event.keys() >= numbering.fields:
                event = self._fill_in(numbering, event)
            self._remember(event, numbering.indices)
            return event
        if numbering.opens:
            self._open(numbering.opens)
        self._remember_ids(event, numbering.owners)
        if not event.keys() >= numbering.fields:
            event = self._fill_in(numbering, event)
        self._remember(event, numbering.indices)
        self._count(event, numbering.counters)
        return event

    def _fill_in(
        self, numbering: _NumberingFields, event: Mapping[str, object]
    ) -> Mapping[str, object]:
        """Return an event with name, number, id and indices first, in the server's order."""
        name = event[self._discriminator]
        result: dict[str, object] = {self._discriminator: name}
        if numbering.is_numbered:
            result[_NUMBER] = self._next_number
        for field in numbering.indices:
            if field in event:
                result[field] = event[field]
            elif field in self._last:
                result[field] = self._last[field]
        for field in numbering.counters:
            result[field] = self._counts.get(self._counter_key(name, {**result, **event}), 0)
        result.update(event)
        for field in numbering.empty:
            result.setdefault(field, [])
        return result

    def _open(self, index: str) -> None:
        """Increment the index of an item or a part; parts are counted anew in each item."""
        if index == _OUTPUT:
            self._last.pop(_CONTENT, None)
            self._last.pop(_SUMMARY, None)
        before = self._last.get(index)
        self._last[index] = before + 1 if isinstance(before, int) else 0

    def _counter_key(self, name: object, event: Mapping[str, object]) -> tuple[object, ...]:
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

    def _remember(self, event: Mapping[str, object], indices: Sequence[str]) -> None:
        for field in indices:
            if field in event:
                self._last[field] = event[field]
        number = event.get(_NUMBER)
        if isinstance(number, int):
            self._next_number = number + 1

    def _count(self, event: Mapping[str, object], counters: Sequence[str]) -> None:
        """Count an event in its item and part; the end of an image begins new counts."""
        name = str(event[self._discriminator])
        for field in counters:
            count = event.get(field)
            if isinstance(count, int):
                self._counts[self._counter_key(name, event)] = count + 1
        if not counters and name.endswith(_COUNTS_END):
            self._counts.clear()


def _opened_index(name: str, variant: Variant) -> str:
    """Return the index that an event type increments; empty if it begins no item and no part."""
    if name.endswith(_ITEM_ADDED):
        return _OUTPUT
    if name.endswith(_PART_ADDED):
        return _SUMMARY if _SUMMARY in variant.fields else _CONTENT
    return ""


def path_params(context: StreamContext) -> Mapping[str, str]:
    """Return the parameters in the path of the request that opened a stream."""
    names = context.operation.path.split("/")
    values = context.request.address.path.split("/")[-len(names) :]
    return {
        name[1:-1]: value
        for name, value in zip(names, values, strict=False)
        if name.startswith("{") and name.endswith("}")
    }
