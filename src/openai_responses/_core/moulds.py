"""Events that only bring the next piece of a text: most events of a long stream are such.

Those that follow each other differ in that piece, in their number and in what hides their length.
So one that has been completed, checked and framed makes a mould. An event whose JSON fits into it,
byte by byte, is of the same type, may come where it comes, and lacks the same fields: nothing of
that has to be found out again.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from json.encoder import encode_basestring
from typing import Any, Protocol, cast

from .event_schema import Variant
from .jsonbytes import dump

__all__ = ["Mould", "MouldMaker"]

_Event = Mapping[str, object]

_CONTENT, _DELTA, _NUMBER, _HIDING = "content", "delta", "sequence_number", "obfuscation"

# What stands where events differ while a mould is made, as JSON has it, and what takes its place:
# in the one order that is served, which is the server's.
_MARKS = {_NUMBER: "\0number", _DELTA: "\0text", _HIDING: "\0hiding"}
_PLACES = {f'"\\u0000{mark[1:]}"'.encode(): mark for mark in _MARKS.values()}

# A mould that has served fewer events has cost more than it has saved; so many may do so.
_WORTHWHILE, _IN_VAIN = 8, 8


class Mould(ABC):
    """Makes the bytes of events that are like the one before them, whose number is `number`.

    `served` says how many there were.
    """

    number = 0
    served = 0

    @abstractmethod
    def cast(self, event: object) -> bytes | None:
        """Return the bytes of the next event; None if it does not fit."""


class _ChunkMould(Mould):
    """The mould of chat chunks, which have no numbers."""

    def __init__(self, given: bytes, sent: bytes, *, hides: bool) -> None:
        self._given = given
        self._sent = sent
        self._hides = hides

    def cast(self, event: Any) -> bytes | None:
        """Return the bytes of the next chunk; None if it does not fit."""
        try:
            text = encode_basestring(event["choices"][0]["delta"]["content"]).encode()
            values = (text, _hiding(event)) if self._hides else (text,)
            if dump(event) != self._given % values:
                return None
        except (LookupError, TypeError, ValueError):
            return None  # it is of another shape, and is looked at as any other event
        self.served += 1
        return self._sent % values


class _DeltaMould(Mould):
    """The mould of a response's deltas: they are numbered, and their texts are remembered."""

    def __init__(
        self, given: bytes, sent: bytes, last: _Event, grow: Callable[[str], object] | None
    ) -> None:
        self.number = cast("int", last[_NUMBER])
        self._given = given
        self._sent = sent
        self._hides = _HIDING in last
        self._numbered = b"%d" in given
        self._grow = grow

    def cast(self, event: Any) -> bytes | None:
        """Return the bytes of the next delta; None if it does not fit."""
        number = self.number + 1
        try:
            text = event["delta"]
            piece = encode_basestring(text).encode()
            said = (piece, _hiding(event)) if self._hides else (piece,)
            values = (number, *said)
            if dump(event) != self._given % (values if self._numbered else said):
                return None
        except (LookupError, TypeError, ValueError):
            return None  # it is of another shape, and is looked at as any other event
        self.number = number
        self.served += 1
        if self._grow is not None:
            self._grow(text)
        return self._sent % values


def _hiding(event: Any) -> bytes:
    return encode_basestring(event["obfuscation"]).encode()


class _Growing(Protocol):
    """The memory of a stream, as far as moulds are told of it."""

    def growing(self, event: Mapping[str, object]) -> Callable[[str], object] | None:
        """Return what takes the next pieces of the text that an event has brought a piece of."""
        ...


class MouldMaker:
    """Makes the moulds of one run of a stream, as long as they serve."""

    def __init__(self, memory: _Growing) -> None:
        """Take the memory that is to know the texts."""
        self._memory = memory
        self._left = _IN_VAIN

    def make(
        self, given: _Event, sent: _Event, variant: Variant, around: tuple[bytes, bytes]
    ) -> Mould | None:
        """Return a mould for the events after one that was completed and found right.

        `given` is what its author gave, `sent` what it became; `around` is what frames its JSON.
        None if it is no such event, or if events like it do not seem to follow each other.
        """
        marked = _marked(sent)
        if marked is None or not self._left:
            return None
        given_marked = _marked(given, numbered=_NUMBER in given)
        formats = None if given_marked is None else (_format(given_marked), _format(marked))
        hides = _HIDING in sent
        if formats is None or hides is not (_HIDING in given):
            return None
        asked, answered = formats
        if not asked or not answered or variant.problems(dump(_with_number(marked, sent))):
            return None
        head, tail = (part.replace(b"%", b"%%") for part in around)
        framed = head + answered + tail
        if _NUMBER in marked:
            return _DeltaMould(asked, framed, sent, self._memory.growing(sent))
        return _ChunkMould(asked, framed, hides=hides)

    def count(self, mould: Mould) -> None:
        """Take that a mould serves no more."""
        if mould.served < _WORTHWHILE:
            self._left -= 1


def _marked(event: _Event, *, numbered: bool = True) -> _Event | None:
    """Return an event with marks where those after it may differ; None if it brings no text."""
    hiding = event.get(_HIDING, "")
    if type(hiding) is not str:
        return None
    marked = _marked_delta(event, numbered) if "type" in event else _marked_chunk(event)
    if marked is not None and _HIDING in event:
        marked[_HIDING] = _MARKS[_HIDING]
    return marked


def _marked_delta(event: _Event, numbered: bool) -> dict[str, object] | None:
    name, number = event["type"], event.get(_NUMBER)
    if type(name) is not str or not (name.startswith("response.") and name.endswith(".delta")):
        return None
    if type(event.get(_DELTA)) is not str or (numbered and type(number) is not int):
        return None
    marked = {**event, _DELTA: _MARKS[_DELTA]}
    if numbered:
        marked[_NUMBER] = _MARKS[_NUMBER]
    return marked


def _marked_chunk(event: _Event) -> dict[str, object] | None:
    """Return a chunk with marks, if all it does is to add text to one choice that goes on."""
    choices = event.get("choices")
    if type(choices) is not list or "error" in event or _NUMBER in event:
        return None
    first, *others = cast("list[dict[str, object]]", choices) or [{}]
    if others or type(first) is not dict or type(first.get("index")) is not int:
        return None
    delta = first.get("delta")
    if type(delta) is not dict or first.get("finish_reason") is not None:
        return None
    said = cast("dict[str, object]", delta)
    if len(said) != 1 or type(said.get(_CONTENT)) is not str:
        return None
    return {**event, "choices": [{**first, "delta": {_CONTENT: _MARKS[_DELTA]}}]}


def _format(marked: _Event) -> bytes:
    """Return the JSON of a marked event as a format; empty if the marks are not in their order."""
    text = dump(marked).replace(b"%", b"%%")
    found = [text.find(place) for place in _PLACES]
    if any(text.count(place) > 1 for place in _PLACES):
        return b""
    places = [at for at in found if at >= 0]
    if places != sorted(places):
        return b""
    for place, mark in _PLACES.items():
        text = text.replace(place, b"%d" if mark == _MARKS[_NUMBER] else b"%b")
    return text


def _with_number(marked: _Event, sent: _Event) -> _Event:
    return {**marked, _NUMBER: sent[_NUMBER]} if _NUMBER in sent else marked
