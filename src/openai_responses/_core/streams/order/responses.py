"""The order of a response's events: its beginning, its items one by one, its end."""

from __future__ import annotations

from collections.abc import Mapping

from openai_responses._core.json_values.model_fields import fields_of

from .items import INSIDE, ONE_BY_ONE, OpenItem
from .rules import Violation, one_of

__all__ = ["ResponseOrder"]

_CREATED = "response.created"
_QUEUED = "response.queued"
_IN_PROGRESS = "response.in_progress"
_ADDED = "response.output_item.added"
_DONE = "response.output_item.done"
_COMPLETED = "response.completed"
_FAILED = "response.failed"

# The events before any output, and the events that each may follow.
_BEGINNING: Mapping[str, frozenset[str]] = {
    _CREATED: frozenset(("",)),
    _QUEUED: frozenset((_CREATED,)),
    _IN_PROGRESS: frozenset((_CREATED, _QUEUED)),
}
_ENDS = frozenset((_COMPLETED, "response.incomplete", _FAILED, "error"))

# The states in which a response may have output.
_WORKING = frozenset((_IN_PROGRESS, _ADDED))

# The events that may end a response before it is in progress.
_EARLY_ENDS = frozenset((_FAILED, "error"))


class ResponseOrder:
    """The events of one response: numbered without gaps, about items that were added.

    A stream that does not begin at number 0 is the rest of one (`starting_after`): the events
    before it are unknown, and so not required.
    """

    def __init__(self) -> None:
        self._number: int | None = None
        self._state = ""
        self._rest = False
        self._id: object = None
        self._items = 0
        self._open: dict[int, OpenItem] = {}

    def check(self, event: Mapping[str, object]) -> Violation | None:
        """Take the next event; return its violation of the order, if any."""
        name = event.get("type")
        if not isinstance(name, str):
            return None
        violation = self._numbered(name, event.get("sequence_number"))
        if violation is None:
            rule = INSIDE.get(name)
            if rule is None:
                violation = self._outside(name, event)
            else:
                index = event.get("output_index")
                item = self._open.get(index) if isinstance(index, int) else None
                if item is None:
                    violation = self._without_item(name, index)
                else:
                    violation = item.check(name, rule, event)
        return violation

    def end(self) -> Violation | None:
        """Return what is missing if the stream ends here."""
        if self._state in _ENDS:
            return None
        ends = one_of(_ENDS - {"error"})
        return Violation("the end of the stream", ends, "a response says at last what became of it")

    def _numbered(self, name: str, number: object) -> Violation | None:
        """Check the sequence number, which the first recordings of 2025 do not have."""
        if self._state in _ENDS and not (self._state == "error" and name == _FAILED):
            return Violation(name, "the end of the stream", f"{self._state} is the last event")
        if type(number) is not int:
            return None
        last = self._number
        self._number = number
        if last is None:
            self._rest = number > 0
        elif number != last + 1:
            came = f"{name} with sequence_number {number}"
            return Violation(
                came, f"sequence_number {last + 1}", "the events are numbered one by one"
            )
        return None

    def _outside(self, name: str, event: Mapping[str, object]) -> Violation | None:
        """Check an event that is not about the inside of an item."""
        if name in _BEGINNING:
            return self._beginning(name, event)
        if name not in (_ADDED, _DONE) and name not in _ENDS:
            return None
        if self._state not in _WORKING and not self._rest and name not in _EARLY_ENDS:
            expected = _IN_PROGRESS if self._state else _CREATED
            return Violation(
                name, expected, "a response is created, and in progress, before it works"
            )
        if name in _ENDS:
            return self._ending(name, event)
        item = fields_of(event.get("item"))
        if item is None:
            return None
        index = event.get("output_index")
        if not isinstance(index, int):
            return None
        return self._added(index, item) if name == _ADDED else self._done(index, item)

    def _beginning(self, name: str, event: Mapping[str, object]) -> Violation | None:
        before = self._state
        if before not in _BEGINNING[name] and not (self._rest and not before):
            follow = [n for n, after in _BEGINNING.items() if before in after] or [_ADDED]
            return Violation(name, one_of(follow), f"{before or 'nothing'} has come before")
        self._state = name
        return self._named(name, event)

    def _named(self, name: str, event: Mapping[str, object]) -> Violation | None:
        identity = (fields_of(event.get("response")) or {}).get("id")
        if self._id is not None and identity != self._id:
            came = f"{name} of response {identity!r}"
            return Violation(came, f"response {self._id!r}", "a stream tells of one response")
        self._id = identity
        return None

    def _ending(self, name: str, event: Mapping[str, object]) -> Violation | None:
        self._state = name
        if name == _COMPLETED:
            unfinished = {i: item for i, item in self._open.items() if not item.may_stay_open}
            if unfinished:
                self._open = unfinished
                return self._to_be_done(name)
        return None if name == "error" else self._named(name, event)

    def _to_be_done(self, came: str) -> Violation:
        index, item = next(iter(self._open.items()))
        why = f"the item with output_index {index} ({item.kind}) is still open"
        return Violation(came, _DONE, why)

    def _added(self, index: int, item: Mapping[str, object]) -> Violation | None:
        if self._rest and not self._items:
            self._items = index
        if index != self._items:
            came = f"{_ADDED} with output_index {index}"
            return Violation(came, f"output_index {self._items}", "items are counted from 0")
        kind = item.get("type")
        if any(other.kind in ONE_BY_ONE for other in self._open.values()):
            return self._to_be_done(_ADDED)
        self._items += 1
        self._open[index] = OpenItem(kind, item.get("id"))
        self._state = _ADDED
        return None

    def _done(self, index: int, item: Mapping[str, object]) -> Violation | None:
        opened = self._open.pop(index, None)
        if opened is None:
            return self._without_item(_DONE, index)
        return opened.close(item)

    def _without_item(self, name: str, index: object) -> Violation | None:
        if self._rest and isinstance(index, int) and index >= self._items:
            return None
        expected = f"{_ADDED} with output_index {self._items}" if self._state else _CREATED
        return Violation(name, expected, f"no item with output_index {index} is open")
