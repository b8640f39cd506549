"""The order of a response's events: its beginning, its items one by one, its end."""

from __future__ import annotations

from collections.abc import Mapping

from openai_responses._core.json_values.model_fields import fields_of

from .items import ITEM_RULES, SEQUENTIAL_TYPES, OpenItem
from .rules import Violation, one_of

__all__ = ["ResponseOrder"]

_CREATED = "response.created"
_QUEUED = "response.queued"
_IN_PROGRESS = "response.in_progress"
_ITEM_ADDED = "response.output_item.added"
_ITEM_DONE = "response.output_item.done"
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
_OUTPUT_STATES = frozenset((_IN_PROGRESS, _ITEM_ADDED))

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
        self._is_continued = False
        self._id: object = None
        self._item_count = 0
        self._open_items: dict[int, OpenItem] = {}

    def check(self, event: Mapping[str, object]) -> Violation | None:
        """Take the next event; return its violation of the order, if any."""
        name = event.get("type")
        if not isinstance(name, str):
            return None
        violation = self._check_number(name, event.get("sequence_number"))
        if violation is None:
            rule = ITEM_RULES.get(name)
            if rule is None:
                violation = self._check_response_event(name, event)
            else:
                index = event.get("output_index")
                item = self._open_items.get(index) if isinstance(index, int) else None
                if item is None:
                    violation = self._check_missing_item(name, index)
                else:
                    violation = item.check(name, rule, event)
        return violation

    def end(self) -> Violation | None:
        """Return what is missing if the stream ends here."""
        if self._state in _ENDS:
            return None
        ends = one_of(_ENDS - {"error"})
        return Violation(
            "the end of the stream", ends, "the last event has the final state of the response"
        )

    def _check_number(self, name: str, number: object) -> Violation | None:
        """Check the sequence number, which the first recordings of 2025 do not have."""
        if self._state in _ENDS and not (self._state == "error" and name == _FAILED):
            return Violation(name, "the end of the stream", f"{self._state} is the last event")
        if type(number) is not int:
            return None
        last = self._number
        self._number = number
        if last is None:
            self._is_continued = number > 0
        elif number != last + 1:
            actual = f"{name} with sequence_number {number}"
            return Violation(
                actual, f"sequence_number {last + 1}", "the events are numbered one by one"
            )
        return None

    def _check_response_event(self, name: str, event: Mapping[str, object]) -> Violation | None:
        """Check an event that is not about the inside of an item."""
        if name in _BEGINNING:
            return self._check_beginning(name, event)
        if name not in (_ITEM_ADDED, _ITEM_DONE) and name not in _ENDS:
            return None
        if self._state not in _OUTPUT_STATES and not self._is_continued and name not in _EARLY_ENDS:
            expected = _IN_PROGRESS if self._state else _CREATED
            return Violation(
                name, expected, "a response is created, and in progress, before it works"
            )
        if name in _ENDS:
            return self._check_end(name, event)
        item = fields_of(event.get("item"))
        if item is None:
            return None
        index = event.get("output_index")
        if not isinstance(index, int):
            return None
        return self._add_item(index, item) if name == _ITEM_ADDED else self._close_item(index, item)

    def _check_beginning(self, name: str, event: Mapping[str, object]) -> Violation | None:
        before = self._state
        if before not in _BEGINNING[name] and not (self._is_continued and not before):
            allowed = [n for n, after in _BEGINNING.items() if before in after] or [_ITEM_ADDED]
            return Violation(name, one_of(allowed), f"the event before it is {before or 'missing'}")
        self._state = name
        return self._check_id(name, event)

    def _check_id(self, name: str, event: Mapping[str, object]) -> Violation | None:
        identity = (fields_of(event.get("response")) or {}).get("id")
        if self._id is not None and identity != self._id:
            actual = f"{name} of response {identity!r}"
            return Violation(
                actual, f"response {self._id!r}", "all events of a stream are about one response"
            )
        self._id = identity
        return None

    def _check_end(self, name: str, event: Mapping[str, object]) -> Violation | None:
        self._state = name
        if name == _COMPLETED:
            open_items = {i: item for i, item in self._open_items.items() if not item.may_stay_open}
            if open_items:
                self._open_items = open_items
                return self._open_item_violation(name)
        return None if name == "error" else self._check_id(name, event)

    def _open_item_violation(self, actual: str) -> Violation:
        index, item = next(iter(self._open_items.items()))
        reason = f"the item with output_index {index} ({item.kind}) is still open"
        return Violation(actual, _ITEM_DONE, reason)

    def _add_item(self, index: int, item: Mapping[str, object]) -> Violation | None:
        if self._is_continued and not self._item_count:
            self._item_count = index
        if index != self._item_count:
            actual = f"{_ITEM_ADDED} with output_index {index}"
            return Violation(actual, f"output_index {self._item_count}", "items are counted from 0")
        kind = item.get("type")
        if any(other.kind in SEQUENTIAL_TYPES for other in self._open_items.values()):
            return self._open_item_violation(_ITEM_ADDED)
        self._item_count += 1
        self._open_items[index] = OpenItem(kind, item.get("id"))
        self._state = _ITEM_ADDED
        return None

    def _close_item(self, index: int, item: Mapping[str, object]) -> Violation | None:
        open_item = self._open_items.pop(index, None)
        if open_item is None:
            return self._check_missing_item(_ITEM_DONE, index)
        return open_item.close(item)

    def _check_missing_item(self, name: str, index: object) -> Violation | None:
        if self._is_continued and isinstance(index, int) and index >= self._item_count:
            return None
        expected = (
            f"{_ITEM_ADDED} with output_index {self._item_count}" if self._state else _CREATED
        )
        return Violation(name, expected, f"no item with output_index {index} is open")
