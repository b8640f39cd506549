"""The interface of all event orders, and the violations that they report."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple, Protocol

__all__ = ["Order", "Violation", "one_of"]


class Violation(NamedTuple):
    """An event that is out of order: the event, what was expected, and the rule."""

    actual: str
    expected: str
    reason: str


class Order(Protocol):
    """The order of one kind of stream, with the state of one run.

    Both methods take constant time, whatever the number of earlier events. Unknown events (newer
    than the rules) may come anywhere before the end.
    """

    def check(self, event: Mapping[str, object]) -> Violation | None:
        """Take the next event, as it is on the wire; return its violation, if any."""
        ...

    def end(self) -> Violation | None:
        """Return what is missing if the stream ends here."""
        ...


def one_of(names: Iterable[str]) -> str:
    """Return the sorted names, joined for a sentence: `a`, `a or b`, `a, b or c`."""
    *others, last = sorted(names)
    return f"{', '.join(others)} or {last}" if others else last
