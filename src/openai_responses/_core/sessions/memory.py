"""The memory of a session: it fills in what authors leave out of events."""

from __future__ import annotations

from collections.abc import Mapping

from openai_responses._core.spec.event_schema import Variant
from openai_responses._core.spec.shapes import ObjectOf
from openai_responses._core.streams.event_objects import EVENT_ID
from openai_responses._core.streams.memory import UnionMemory

__all__ = ["SessionMemory"]

# Events without these fields are about the first part of the first item.
_INDICES = ("output_index", "content_index")


class SessionMemory(UnionMemory):
    """A memory of ids and indices, for events that need not begin with an item."""

    def complete(self, event: Mapping[str, object], variant: Variant) -> Mapping[str, object]:
        """Return `event` with its number, ids and indices."""
        event = super().complete(event, variant)
        missing = [name for name in _INDICES if name in variant.fields and name not in event]
        if missing:
            event = {**event, **dict.fromkeys(missing, 0)}
        # Most events lack only their own id, which needs no completion by the schema.
        return self.with_event_id(event) if _needs_event_id(event, variant) else event


def _needs_event_id(event: Mapping[str, object], variant: Variant) -> bool:
    if EVENT_ID in event or EVENT_ID not in variant.fields:
        return False
    shape = variant.shape
    return isinstance(shape, ObjectOf) and shape.fields[EVENT_ID].required
