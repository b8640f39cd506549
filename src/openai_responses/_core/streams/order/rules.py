"""What all kinds of order have in common: they look at one event after the other, and object."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple, Protocol

__all__ = ["Order", "Violation", "one_of"]


class Violation(NamedTuple):
    """Why an event may not come where it came: what it was, what was expected, and the rule."""

    came: str
    expected: str
    why: str


class Order(Protocol):
    """The order of one kind of stream, in one run of a stream: it remembers what has come.

    Both methods take a time that does not depend on how much has come before. What they do not know
    (an event that is newer than the rules) may come anywhere before the end.
    """

    def check(self, event: Mapping[str, object]) -> Violation | None:
        """Take the next event, as it is on the wire; return what is wrong with it here, if so."""
        ...

    def end(self) -> Violation | None:
        """Return what is missing if the stream ends here."""
        ...


def one_of(names: Iterable[str]) -> str:
    """Return the names as a sentence has them: `a`, `a or b`, `a, b or c`."""
    *others, last = sorted(names)
    return f"{', '.join(others)} or {last}" if others else last
