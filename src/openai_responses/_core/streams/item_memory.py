"""The memory of items and their parts: their texts grow by deltas, and their ends repeat them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from openai_responses._core.http.reply_stream import StreamContext
from openai_responses._core.json_values.model_fields import fields_of
from openai_responses._core.json_values.type_guards import is_list
from openai_responses._core.spec.event_schema import EventSchema, Variant
from openai_responses._core.spec.shapes import ObjectOf, Shape

from .event_objects import TEXT_FIELDS
from .memory import UnionMemory
from .merging import are_same
from .object_memory import ObjectMemory

__all__ = ["ItemMemory", "field_shape"]

_DELTA = ".delta"
_ANNOTATED = "annotation.added"

# The default types of the two kinds of parts, by the field of the item that holds them.
_PART_TYPES = {"content": "output_text", "summary": "summary_text"}

# The status of items and parts at their beginning and at their end.
_BEGINS, _ENDS = ("in_progress",), ("completed",)


class _Draft:
    """An item under construction: its fields so far, its open part, and its growing texts."""

    def __init__(self, item: Mapping[str, object]) -> None:
        self.item = dict(item)
        self.part: dict[str, object] | None = None
        self.texts: dict[str, list[str]] = {}

    def append(self, stem: str, delta: object) -> None:
        """Append a delta to a text."""
        text = self.texts.setdefault(stem, [])
        if isinstance(delta, str):
            text.append(delta)

    def take_text(self, stem: str) -> str:
        """Return the joined deltas of a text, and forget them."""
        return "".join(self.texts.pop(stem, []))


class ItemMemory(ObjectMemory):
    """A memory that also fills in what events repeat of an item and of its parts.

    A `.done` event gets the joined deltas, and the end of a part or item its contents. Whatever the
    author gives of an item or a part is completed in the same way.
    """

    def __init__(self, schema: EventSchema, context: StreamContext | None) -> None:
        super().__init__(schema.discriminator, context)
        self._schema = schema
        # The stems of `.delta` events, by the event's name.
        self._delta_stems: Mapping[object, str] = {
            name: name.removesuffix(_DELTA) for name in schema.variants if name.endswith(_DELTA)
        }
        self._drafts: dict[object, _Draft] = {}
        self._items: dict[object, Mapping[str, object]] = {}

    def complete(self, event: Mapping[str, object], variant: Variant) -> Mapping[str, object]:
        """Return `event` with all known fields that it lacks."""
        delta_stem = self._delta_stems.get(event[self._discriminator])
        if delta_stem is not None:  # most events; they have no objects in them
            event = UnionMemory.complete(self, event, variant)
            self._draft(event.get("output_index")).append(delta_stem, event.get("delta"))
            return event
        name = str(event[self._discriminator])
        stem, _, what = name.rpartition(".")
        is_new_item = what == "added" and "item" in variant.fields
        if is_new_item:
            event = self._complete_new_item(event, variant)
        elif "response" in variant.fields:
            event = self._complete_response_event(what, event, variant)
        event = super().complete(event, variant)
        index = event.get("output_index")
        if is_new_item:
            self._drafts[index] = _Draft(fields_of(event.get("item")) or {})
        elif what == "done":
            event = self._complete_done_event(stem, event, variant, self._drafts.get(index))
        elif what == "added" and index in self._drafts:
            event = self._complete_added_event(name, event, variant, self._drafts[index])
        return event

    def _complete_response_event(
        self, state: str, event: Mapping[str, object], variant: Variant
    ) -> Mapping[str, object]:
        """Return an event about a response, whose state is the last word of the event's name."""
        return event

    # --- texts -----------------------------------------------------------------------------------

    def _draft(self, index: object) -> _Draft:
        """Return the draft at an output index; create it if the item was not added."""
        draft = self._drafts.get(index)
        if draft is None:
            draft = self._drafts[index] = _Draft({})
        return draft

    def _complete_done_event(
        self, stem: str, event: Mapping[str, object], variant: Variant, draft: _Draft | None
    ) -> Mapping[str, object]:
        """Return a `.done` event with its contents: an item, a part, or a text."""
        if "item" in variant.fields:
            return self._complete_item_done(event, variant, draft)
        if "part" in variant.fields:
            return self._complete_part_done(event, variant, draft)
        field = self._text_field(stem)
        if draft is None or field is None:
            return event
        text = draft.take_text(stem)
        event = event if field in event else {**event, field: text}
        target = draft.item if draft.part is None else draft.part
        if field in target:
            target[field] = event[field]
        return event

    def _text_field(self, stem: str) -> str | None:
        """Return the field that has the joined deltas of a stem; None if there is none."""
        name = f"{stem}.done"
        if f"{stem}{_DELTA}" not in self._schema.variants or name not in self._schema.variants:
            return None
        fields = self._schema.variant({self._discriminator: name}).fields
        return next((each for each in TEXT_FIELDS if each in fields), None)

    # --- parts -----------------------------------------------------------------------------------

    def _complete_added_event(
        self, name: str, event: Mapping[str, object], variant: Variant, draft: _Draft
    ) -> Mapping[str, object]:
        """Return an event that begins a part or adds an annotation, and remember its contents."""
        if "part" in variant.fields:
            event = self._complete_part(event, variant, {}, _BEGINS)
            draft.part = dict(fields_of(event["part"]) or {})
        elif name.endswith(_ANNOTATED) and draft.part is not None and "annotation" in event:
            draft.part["annotations"] = [*_list_at(draft.part, "annotations"), event["annotation"]]
        return event

    def _complete_part_done(
        self, event: Mapping[str, object], variant: Variant, draft: _Draft | None
    ) -> Mapping[str, object]:
        known = {} if draft is None or draft.part is None else draft.part
        if draft is not None:
            known = {**known, **self._pending_texts(draft, known)}
        event = self._complete_part(event, variant, known, _ENDS)
        if draft is not None:
            field = _part_list(variant)
            draft.item[field] = [*_list_at(draft.item, field), event["part"]]
            draft.part = None
        return event

    def _complete_part(
        self,
        event: Mapping[str, object],
        variant: Variant,
        known: Mapping[str, object],
        statuses: Sequence[str],
    ) -> Mapping[str, object]:
        own = fields_of(event.get("part", {}))
        if own is None:
            return event
        known = known if known and are_same(known, own) else {}
        if not known and "type" not in own:
            known = {"type": _PART_TYPES[_part_list(variant)]}
        return self._with_object("part", event, variant, known, statuses)

    def _pending_texts(self, draft: _Draft, target: Mapping[str, object]) -> Mapping[str, object]:
        """Return the texts that no `.done` event has ended, for the fields that `target` has."""
        fields = {stem: self._text_field(stem) for stem in draft.texts}
        return {
            field: draft.take_text(stem)
            for stem, field in fields.items()
            if field is not None and field in target
        }

    def _with_object(
        self,
        name: str,
        event: Mapping[str, object],
        variant: Variant,
        known: Mapping[str, object],
        statuses: Sequence[str],
    ) -> Mapping[str, object]:
        """Return an event with its object completed: an item or a part."""
        given = event.get(name)
        own = fields_of({} if name not in event else given)
        shape = field_shape(variant, name)
        if own is None or shape is None:
            return event
        if variant.is_valid(event, strict=True):
            return event  # also without fields that only newer events have
        completed = self._objects.complete(own, shape, name, known, statuses)
        return event if completed is own and name in event else {**event, name: completed}

    # --- items -----------------------------------------------------------------------------------

    def _complete_new_item(
        self, event: Mapping[str, object], variant: Variant
    ) -> Mapping[str, object]:
        """Return the event of a new item, with an id and with empty contents."""
        if not event.get("item"):
            return event
        return self._with_object("item", event, variant, {}, _BEGINS)

    def _complete_item_done(
        self, event: Mapping[str, object], variant: Variant, draft: _Draft | None
    ) -> Mapping[str, object]:
        own = fields_of(event.get("item", {}))
        known: Mapping[str, object] = {}
        if draft is not None and own is not None and are_same(draft.item, own):
            known = {**draft.item, **self._pending_texts(draft, draft.item)}
        if known or own:
            event = self._with_object("item", event, variant, known, _ENDS)
        index = event.get("output_index")
        self._drafts.pop(index, None)
        self._items[index] = fields_of(event.get("item")) or {}
        return event

    def _output(self) -> list[Mapping[str, object]]:
        """Return the items so far in their order, those that are not done as well."""
        items = dict(self._items)
        for index, draft in self._drafts.items():
            if draft.item and index not in items:
                ends = {"status": "completed"} if "status" in draft.item else {}
                items[index] = {**draft.item, **self._pending_texts(draft, draft.item), **ends}
        return [items[index] for index in sorted(items, key=_position)]


def _position(index: object) -> int:
    return index if isinstance(index, int) else 0


def _part_list(variant: Variant) -> str:
    """Return the field of an item that has the parts of an event's kind."""
    return "summary" if "summary_index" in variant.fields else "content"


def field_shape(variant: Variant, name: str) -> Shape | None:
    """Return the shape of a field of an event type; None if there is none."""
    shape = variant.shape
    field = shape.fields.get(name) if isinstance(shape, ObjectOf) else None
    return None if field is None else field.shape


def _list_at(value: Mapping[str, object], name: str) -> list[object]:
    members = value.get(name)
    return members if is_list(members) else []
