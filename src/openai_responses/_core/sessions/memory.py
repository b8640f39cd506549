"""The memory of a session: it fills in what authors leave out of events."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, cached_property

from typing_extensions import override

from openai_responses._core.spec.event_schema import Variant
from openai_responses._core.spec.shapes import ObjectOf
from openai_responses._core.streams.event_objects import EVENT_ID, EventObjects
from openai_responses._core.streams.memory import UnionMemory

from .session_ids import new_event_id

__all__ = ["SessionMemory"]

# Events without these fields are about the first part of the first item.
_INDICES = ("output_index", "content_index")


class _SessionObjects(EventObjects):
    """What completes the objects inside events of sessions."""

    @override
    def new_event_id(self) -> str:
        """Return the id of a new event."""
        return new_event_id(self.determinism)


class SessionMemory(UnionMemory):
    """A memory of ids and indices, for events that need not begin with an item."""

    @cached_property
    @override
    def _objects(self) -> EventObjects:
        """What completes the objects inside events."""
        return _SessionObjects(self._context)

    def complete(self, event: Mapping[str, object], variant: Variant) -> Mapping[str, object]:
        """Return `event` with its number, ids and indices."""
        event = super().complete(event, variant)
        indices, has_id = _indices_and_id(variant)
        if not event.keys() >= indices.keys():
            event = {**event, **{name: 0 for name in indices if name not in event}}
        # Most events lack only their own id, which needs no completion by the schema.
        return self.with_event_id(event) if has_id and EVENT_ID not in event else event


@cache
def _indices_and_id(variant: Variant) -> tuple[Mapping[str, int], bool]:
    """Return the indices that a type of event has, as 0, and whether it must have an id."""
    shape, has_id = variant.shape, False
    if isinstance(shape, ObjectOf) and EVENT_ID in shape.fields:
        has_id = shape.fields[EVENT_ID].required
    return {name: 0 for name in _INDICES if name in variant.fields}, has_id
