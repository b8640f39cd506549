"""Cases of a route: other answers for some of its calls, and the choice between them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Generic, TypeVar

from .conditions import Conditions
from .recorded import Call

__all__ = ["Cases"]

RouteT = TypeVar("RouteT")


class Cases(Generic[RouteT]):
    """The cases of one route, each a route by itself, in the order of their creation."""

    def __init__(self) -> None:
        self._by_text: dict[str, tuple[Conditions, RouteT]] = {}

    def __iter__(self) -> Iterator[RouteT]:
        """Yield the routes."""
        return (route for _, route in self._by_text.values())

    def case(self, conditions: Conditions, make: Callable[[], RouteT]) -> RouteT:
        """Return the route for these conditions; create it if they are new."""
        text = str(conditions)
        if text not in self._by_text:
            self._by_text[text] = conditions, make()
        return self._by_text[text][1]

    def best(self, call: Call[Any], number: int) -> RouteT | None:
        """Return the most specific case for a call, the first of equals; None if none fits.

        `number` is the number of the call on the route, from 1.
        """
        fitting = [each for each in self._by_text.values() if each[0].matches(call, number)]
        if not fitting:
            return None
        return max(fitting, key=lambda each: each[0].weight)[1]

    def why_none(self, call: Call[Any], number: int) -> str:
        """Return why each of the cases does not fit a call, one line per case."""
        lines = [
            f"\n- when({conditions}): {'; '.join(conditions.misses(call, number))}"
            for conditions, _ in self._by_text.values()
        ]
        return "".join(lines)
