"""Recorded calls: what was requested of a route, and what it has answered."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import Any

__all__ = ["Call", "CallList"]


class Call:
    """One request that a route has taken, and the response to it.

    Both are objects of the HTTP library that made the request, whichever that was.
    """

    def __init__(self, request: object) -> None:
        """Record a request; `answered` tells what became of it."""
        self.request: Any = request
        self._made: Callable[[], object] | None = None

    def __repr__(self) -> str:
        """Return request and response."""
        response = self.response if self.has_response else None
        return f"<Call {self.request!r}: {response!r}>"

    @property
    def has_response(self) -> bool:
        """Whether it was answered: not so if an error was raised, or if it was let through."""
        return self._made is not None

    @cached_property
    def response(self) -> Any:
        """The response. Raises ValueError if there was none."""
        if self._made is None:
            raise ValueError(
                f"{self!r} has no response: an error was raised, or the request was let through"
            )
        return self._made()

    def answered(self, response: Callable[[], object]) -> None:
        """Record how to get at the response."""
        self._made = response


class CallList(list[Call]):
    """Calls in the order in which they were answered."""

    @property
    def called(self) -> bool:
        """Whether there was any call."""
        return bool(self)

    @property
    def call_count(self) -> int:
        """How many calls there were."""
        return len(self)

    @property
    def last(self) -> Call:
        """The last call. Raises IndexError if there was none."""
        return self[-1]

    def assert_called(self) -> None:
        """Raise AssertionError if there was no call."""
        assert self, "expected to have been called; it was not"

    def assert_called_once(self) -> None:
        """Raise AssertionError unless there was exactly one call."""
        assert len(self) == 1, f"expected to have been called once; it was {len(self)} times"

    def assert_not_called(self) -> None:
        """Raise AssertionError if there was a call."""
        assert not self, f"expected not to have been called; it was {len(self)} times: {self!r}"

    def reset(self) -> None:
        """Forget all calls."""
        self.clear()
