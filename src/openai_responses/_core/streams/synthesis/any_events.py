"""The emitter for all unregistered streams: one event of each type, made from its schema.

It leaves out failures, and sends beginnings first and ends last. The answer goes into the events
that have its fields or the whole object; texts come piece by piece in events with a `delta`.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable, Iterator

from openai_responses._core.behaviours.table import Media
from openai_responses._core.completion.api_defaults import AT_FIRST
from openai_responses._core.json_values.type_guards import JsonObject, is_mapping
from openai_responses._core.spec.checking import problems
from openai_responses._core.spec.choosing import choose
from openai_responses._core.spec.shapes import ObjectOf, Shape, UnionOf, without_null

from .context import SynthesisContext
from .final_objects import UnplayableError, text_at

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

_TEXT = str(AT_FIRST["output_text.text"])
_DELTA, _NUMBER, _BEGUN = "delta", "sequence_number", "in_progress"

# The fields that differ in each event.
_OWN = frozenset((_DELTA, "event_id"))

# The fields of events that hold media, as base64.
_MEDIA = ("audio", "b64_json")


def events(final: object, context: SynthesisContext) -> Iterator[JsonObject]:
    """Return the events.

    Raises UnplayableError if no event has a field for something that the test author gave.
    """
    telling = _Telling(final, context)
    told = [each for kind in _in_order(context.schema.variants) for each in telling.events(kind)]
    telling.check()
    return iter(told)


def _in_order(kinds: Iterable[str]) -> list[str]:
    """Return the event types in their order; without failures, or one if all are failures."""
    found = list(kinds)
    return sorted((each for each in found if not each.endswith(_FAILURES)), key=_rank) or found[:1]


def _rank(kind: str) -> tuple[int, int]:
    """Return the sort key of an event type: outer objects begin first and end last."""
    depth = kind.count(".")
    if kind.endswith(_BEGINNINGS):
        return 0, depth
    return (2, -depth) if kind.endswith(_ENDS) else (1, 0)


class _Telling:
    """A builder of one answer's events; it remembers fields, so that all events agree on them."""

    def __init__(self, final: object, context: SynthesisContext) -> None:
        self._final = final if is_mapping(final) else None
        self._stage = context
        content = _of_content(final)
        self._known: JsonObject = dict(self._final or content)
        self._text = text_at(self._known, "text")
        if not (self._text or "text" in context.given or isinstance(final, str)):
            self._known["text"] = self._text = _TEXT
        self._content = () if isinstance(final, Media) else tuple(content)
        self._told: set[str] = set()

    def check(self) -> None:
        """Raise UnplayableError if a given field or the content is in no event."""
        untold = [name for name in self._stage.given if name not in self._told]
        if untold:
            raise UnplayableError(", ".join(untold))
        if self._content and self._told.isdisjoint(self._content):
            raise UnplayableError("all of it")

    def events(self, kind: str) -> Iterator[JsonObject]:
        """Yield the events of a type: one, or one for each piece of a text."""
        shape = self._stage.shape(kind)
        if isinstance(shape, UnionOf):
            shape = choose(shape, self._known)
        if not isinstance(shape, ObjectOf):
            raise UnplayableError("all of it")
        own = self._own(kind, shape)
        if _DELTA not in shape.fields or problems("", shape.fields[_DELTA].shape):
            yield self._event(kind, own)
            return
        self._told.add("text")
        for piece in list(self._stage.pieces(self._text)) or [""]:
            yield self._event(kind, {**own, _DELTA: piece})

    def _own(self, kind: str, shape: ObjectOf) -> JsonObject:
        """Return the known fields of an event."""
        if self._is_answer(shape):
            return self._answer()
        own: JsonObject = {}
        for name, field in shape.fields.items():
            if self._is_answer(field.shape):
                own[name] = {**self._answer(), **_begun(kind, field.shape)}
            elif name in self._known and not problems(self._known[name], field.shape):
                own[name] = self._known[name]
                self._told.add(name)
        return own

    def _event(self, kind: str, own: JsonObject) -> JsonObject:
        """Return a completed event, and remember its fields for the events after it.

        The sequence number is left to the stream.
        """
        event = self._stage.whole_event(kind, own)
        event.pop(_NUMBER, None)
        for name in event.keys() - _OWN:
            self._known.setdefault(name, event[name])
        return event

    def _answer(self) -> JsonObject:
        """Return the whole answer, for an event that contains it."""
        self._told.update(self._final or ())
        return dict(self._final or {})

    def _is_answer(self, shape: Shape) -> bool:
        """Return whether a shape is that of the operation's answer."""
        answer, shape = self._stage.call.operation.answer, without_null(shape)
        if self._final is None or answer is None or not isinstance(shape, ObjectOf):
            return False
        return shape.name == answer[1]


def _of_content(final: object) -> JsonObject:
    """Return the event fields that may hold an answer that is not JSON."""
    if isinstance(final, str):
        return {"text": final}
    content = final.content if isinstance(final, Media) else final
    if not isinstance(content, bytes) or not content:
        return {}
    return dict.fromkeys(_MEDIA, b64encode(content).decode())


def _begun(kind: str, shape: Shape) -> JsonObject:
    """Return the status field of an object in an event for its beginning; empty for others."""
    inner = without_null(shape)
    status = inner.fields.get("status") if isinstance(inner, ObjectOf) else None
    if status is None or not kind.endswith(_BEGINNINGS) or problems(_BEGUN, status.shape):
        return {}
    return {"status": _BEGUN}
