"""What a stream knows by itself: fields that an author may leave out of an event."""

from __future__ import annotations

from collections.abc import Mapping

from .event_schema import Variant
from .narrowing import is_mapping
from .reply_stream import StreamContext
from .source import Source

__all__ = ["StreamMemory"]

# Events that open something counted: the index that counts it, and those that start anew inside it.
_OPENERS: dict[object, tuple[str, tuple[str, ...]]] = {
    "response.output_item.added": ("output_index", ("content_index", "summary_index")),
    "response.content_part.added": ("content_index", ()),
    "response.reasoning_summary_part.added": ("summary_index", ()),
}

# Fields that keep their value until an event brings another one: in unions, and where all events
# are of one type.
_STICKY_IN_UNIONS = ("item_id", "output_index", "content_index", "summary_index")
_STICKY_IN_SINGLES = ("id", "created", "model")

# How the id of a stream of one event type begins, by the `object` of its events.
_ID_PREFIXES: dict[object, str] = {
    "chat.completion.chunk": "chatcmpl-",
    "text_completion": "cmpl-",
}
_ID_LENGTH = 29


class StreamMemory:
    """The memory of one run of a stream, which completes its events on their way out.

    Filled in are `sequence_number` (from 0, without gaps), the indices of items and
    parts, and what earlier events have said already (`item_id`, `id`, `model`). What
    the author gave is never changed.
    """

    def __init__(self, context: StreamContext | None) -> None:
        self._context = context
        self._last: dict[str, object] = {}
        self._next_number = 0

    def complete(
        self, event: Mapping[str, object], variant: Variant, discriminator: str
    ) -> dict[str, object]:
        """Return `event` and what it lacks and is known, where the real API has it."""
        complete = {discriminator: event[discriminator]} if discriminator else {}
        if "sequence_number" in variant.fields:
            complete["sequence_number"] = self._next_number
        if discriminator:
            self._open(event[discriminator])
        elif not self._last:
            self._begin(event)
        sticky = _STICKY_IN_UNIONS if discriminator else _STICKY_IN_SINGLES
        for key in sticky:
            if key in variant.fields and key in self._last:
                complete[key] = self._last[key]
        complete.update(event)
        self._remember(complete, sticky)
        return complete

    def _open(self, name: object) -> None:
        """Count what the event opens, and forget the indices inside the one before."""
        if name not in _OPENERS:
            return
        index, inner = _OPENERS[name]
        before = self._last.get(index)
        self._last[index] = before + 1 if isinstance(before, int) else 0
        for key in inner:
            self._last.pop(key, None)

    def _begin(self, event: Mapping[str, object]) -> None:
        """Make up what all events of a stream have in common, before the first one."""
        source = Source() if self._context is None else self._context.source
        prefix = _ID_PREFIXES.get(event.get("object"), "")
        self._last = {"id": source.id(prefix, _ID_LENGTH), "created": source.now()}
        if self._context is not None and "model" in self._context.request.json_object:
            self._last["model"] = self._context.request.json_object["model"]

    def _remember(self, event: Mapping[str, object], sticky: tuple[str, ...]) -> None:
        for key in sticky:
            if key in event:
                self._last[key] = event[key]
        item_id = _id_of(event.get("item"))
        if item_id is not None:
            self._last["item_id"] = item_id
        number = event.get("sequence_number")
        if isinstance(number, int):
            self._next_number = number + 1


def _id_of(item: object) -> object:
    if is_mapping(item):
        return item.get("id")
    return getattr(item, "id", None)
