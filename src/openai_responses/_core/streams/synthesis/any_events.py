"""Streams that no emitter knows, as far as the types of their events tell: one event of each kind.

Failures are left out; what begins something comes first, what ends it last. The answer is told
where events have its fields, or all of it; texts come piece by piece where an event has a `delta`.
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

# How the names of events end that tell of a beginning, of an end, and of what has gone wrong; they
# are those of the API's own events.
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

# Fields of which each event has its own.
_OWN = frozenset((_DELTA, "event_id"))

# Where events have media, as text.
_MEDIA = ("audio", "b64_json")


def events(final: object, context: SynthesisContext) -> Iterator[JsonObject]:
    """Return the events.

    Raises UnplayableError if the test's author has given what none of them has a place for.
    """
    telling = _Telling(final, context)
    told = [each for kind in _in_order(context.schema.variants) for each in telling.events(kind)]
    telling.check()
    return iter(told)


def _in_order(kinds: Iterable[str]) -> list[str]:
    """Return the kinds of events in the order in which they come; failures only if all are."""
    found = list(kinds)
    return sorted((each for each in found if not each.endswith(_FAILURES)), key=_rank) or found[:1]


def _rank(kind: str) -> tuple[int, int]:
    """Return what sorts kinds: of things within things, the outer ones begin first and end last."""
    depth = kind.count(".")
    if kind.endswith(_BEGINNINGS):
        return 0, depth
    return (2, -depth) if kind.endswith(_ENDS) else (1, 0)


class _Telling:
    """Tells of one answer, and remembers what was said: events agree where they have one field."""

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
        """Raise UnplayableError if something that somebody has given was not told."""
        untold = [name for name in self._stage.given if name not in self._told]
        if untold:
            raise UnplayableError(", ".join(untold))
        if self._content and self._told.isdisjoint(self._content):
            raise UnplayableError("all of it")

    def events(self, kind: str) -> Iterator[JsonObject]:
        """Yield the events of a kind: one, or one for each piece of a text."""
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
        """Return what is known of the fields of an event."""
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
        """Return an event, completed; those after it say the same where they have the same field.

        What numbers the events is left to who sends them.
        """
        event = self._stage.whole_event(kind, own)
        event.pop(_NUMBER, None)
        for name in event.keys() - _OWN:
            self._known.setdefault(name, event[name])
        return event

    def _answer(self) -> JsonObject:
        """Return the answer for an event that has all of it."""
        self._told.update(self._final or ())
        return dict(self._final or {})

    def _is_answer(self, shape: Shape) -> bool:
        """Return whether a shape is the type of what the operation answers."""
        answer, shape = self._stage.call.operation.answer, without_null(shape)
        if self._final is None or answer is None or not isinstance(shape, ObjectOf):
            return False
        return shape.name == answer[1]


def _of_content(final: object) -> JsonObject:
    """Return the fields in which events may have an answer that is not JSON."""
    if isinstance(final, str):
        return {"text": final}
    content = final.content if isinstance(final, Media) else final
    if not isinstance(content, bytes) or not content:
        return {}
    return dict.fromkeys(_MEDIA, b64encode(content).decode())


def _begun(kind: str, shape: Shape) -> JsonObject:
    """Return the status that an object has in an event which tells of its beginning."""
    inner = without_null(shape)
    status = inner.fields.get("status") if isinstance(inner, ObjectOf) else None
    if status is None or not kind.endswith(_BEGINNINGS) or problems(_BEGUN, status.shape):
        return {}
    return {"status": _BEGUN}
