"""The emitter for all unregistered streams: one event of each type, made from its schema.

It leaves out failures, and sends beginnings first and ends last. The answer goes into the events
that have its fields or the whole object; texts come piece by piece in events with a `delta`.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable, Iterator

from openai_responses._core.behaviours.table import Media
from openai_responses._core.completion.api_defaults import INITIAL_VALUES
from openai_responses._core.json_values.type_guards import JsonObject, is_mapping
from openai_responses._core.spec.choosing import choose
from openai_responses._core.spec.modes import PARTIAL
from openai_responses._core.spec.shapes import ObjectOf, Shape, UnionOf, without_null
from openai_responses._core.spec.validators import accepts

from .context import SynthesisContext
from .final_objects import UnstreamableError, text_at

__all__ = ["events"]

# The suffixes of event names for beginnings, ends and failures, from the API's own events.
_BEGINNINGS = ("created", "added", "queued", "pending", "started", "in_progress")
_ENDS = ("done", "completed", "complete", "finished", "succeeded", "stopped", "ended", "idle")
_FAILURES = (
    "error",
    "failed",
    "cancelled",
    "canceled",
    "cancelling",
    "expired",
    "incomplete",
    "requires_action",
)

_TEXT = str(INITIAL_VALUES["output_text.text"])
_DELTA, _NUMBER, _IN_PROGRESS = "delta", "sequence_number", "in_progress"

# The fields that differ in each event.
_UNIQUE_FIELDS = frozenset((_DELTA, "event_id"))

# The fields of events that hold media, as base64.
_MEDIA = ("audio", "b64_json")


def events(final: object, context: SynthesisContext) -> Iterator[JsonObject]:
    """Return the events.

    Raises UnstreamableError if no event has a field for something that the test author gave.
    """
    builder = _EventBuilder(final, context)
    all_events = [
        each for kind in _sort_kinds(context.schema.variants) for each in builder.events(kind)
    ]
    builder.check()
    return iter(all_events)


def _sort_kinds(kinds: Iterable[str]) -> list[str]:
    """Return the event types in their order; without failures, or one if all are failures."""
    names = list(kinds)
    return (
        sorted((each for each in names if not each.endswith(_FAILURES)), key=_sort_key) or names[:1]
    )


def _sort_key(kind: str) -> tuple[int, int]:
    """Return the sort key of an event type: outer objects begin first and end last."""
    depth = kind.count(".")
    if kind.endswith(_BEGINNINGS):
        return 0, depth
    return (2, -depth) if kind.endswith(_ENDS) else (1, 0)


class _EventBuilder:
    """A builder of one answer's events; it remembers fields, so that all events agree on them."""

    def __init__(self, final: object, context: SynthesisContext) -> None:
        self._final = final if is_mapping(final) else None
        self._context = context
        content = _content_fields(final)
        self._fields: JsonObject = dict(self._final or content)
        self._text = text_at(self._fields, "text")
        if not (self._text or "text" in context.author_fields or isinstance(final, str)):
            self._fields["text"] = self._text = _TEXT
        self._content = () if isinstance(final, Media) else tuple(content)
        self._used_fields: set[str] = set()

    def check(self) -> None:
        """Raise UnstreamableError if a given field or the content is in no event."""
        missing = [name for name in self._context.author_fields if name not in self._used_fields]
        if missing:
            raise UnstreamableError(", ".join(missing))
        if self._content and self._used_fields.isdisjoint(self._content):
            raise UnstreamableError("any of it")

    def events(self, kind: str) -> Iterator[JsonObject]:
        """Yield the events of a type: one, or one for each piece of a text."""
        shape = self._context.shape(kind)
        if isinstance(shape, UnionOf):
            shape = choose(shape, self._fields)
        if not isinstance(shape, ObjectOf):
            raise UnstreamableError("any of it")
        own = self._known_fields(kind, shape)
        if _DELTA not in shape.fields or not accepts(shape.fields[_DELTA].shape, "", PARTIAL):
            yield self._event(kind, own)
            return
        self._used_fields.add("text")
        for piece in list(self._context.pieces(self._text)) or [""]:
            yield self._event(kind, {**own, _DELTA: piece})

    def _known_fields(self, kind: str, shape: ObjectOf) -> JsonObject:
        """Return the known fields of an event."""
        if self._is_answer(shape):
            return self._answer()
        own: JsonObject = {}
        for name, field in shape.fields.items():
            if self._is_answer(field.shape):
                own[name] = {**self._answer(), **_initial_status(kind, field.shape)}
            elif name in self._fields and accepts(field.shape, self._fields[name], PARTIAL):
                own[name] = self._fields[name]
                self._used_fields.add(name)
        return own

    def _event(self, kind: str, own: JsonObject) -> JsonObject:
        """Return a completed event, and remember its fields for the events after it.

        The sequence number is left to the stream.
        """
        event = self._context.complete_event(kind, own)
        event.pop(_NUMBER, None)
        for name in event.keys() - _UNIQUE_FIELDS:
            self._fields.setdefault(name, event[name])
        return event

    def _answer(self) -> JsonObject:
        """Return the whole answer, for an event that contains it."""
        self._used_fields.update(self._final or ())
        return dict(self._final or {})

    def _is_answer(self, shape: Shape) -> bool:
        """Return whether a shape is that of the operation's answer."""
        answer, shape = self._context.call.operation.answer, without_null(shape)
        if self._final is None or answer is None or not isinstance(shape, ObjectOf):
            return False
        return shape.name == answer[1]


def _content_fields(final: object) -> JsonObject:
    """Return the event fields that may hold an answer that is not JSON."""
    if isinstance(final, str):
        return {"text": final}
    content = final.content if isinstance(final, Media) else final
    if not isinstance(content, bytes) or not content:
        return {}
    return dict.fromkeys(_MEDIA, b64encode(content).decode())


def _initial_status(kind: str, shape: Shape) -> JsonObject:
    """Return the status field of an object in an event for its beginning; empty for others."""
    inner = without_null(shape)
    status = inner.fields.get("status") if isinstance(inner, ObjectOf) else None
    if status is None or not kind.endswith(_BEGINNINGS):
        return {}
    if not accepts(status.shape, _IN_PROGRESS, PARTIAL):
        return {}
    return {"status": _IN_PROGRESS}
