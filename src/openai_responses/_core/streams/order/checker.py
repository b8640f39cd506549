"""The checker of event order: checks the events one by one until the first violation."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from openai_responses._core.errors.order_policy import OrderPolicy

from .rules import Order, Violation
from .selection import select_order

__all__ = ["OrderChecker"]


class OrderChecker:
    """The checker of one run of a stream; it stops at the first event that is out of order."""

    def __init__(
        self, stream: type, names: Collection[str], policy: OrderPolicy, path: str | None
    ) -> None:
        """Check a stream of the class `stream`, whose endpoint sends events with these names.

        `path` is the endpoint's path template; None if the endpoint is unknown.
        """
        self._stream = stream
        self._names = names
        self._policy = policy
        self._path = path
        self._order: Order | None = None
        self._active = True

    def check(self, event: Mapping[str, object], number: int) -> None:
        """Take the next event, with its number in the stream.

        Raises StreamOrderError in strict mocks if it is out of order.
        """
        if not self._active:
            return
        if self._order is None:
            self._order = select_order(self._names, event, self._path)
            if self._order is None:
                self._active = False
                return
        violation = self._order.check(event)
        if violation is not None:
            self._report(f"yielded as its event number {number} {violation.actual}", violation)

    def end(self, number: int) -> None:
        """Take the end, after `number` events. Raises StreamOrderError as `check` does."""
        violation = self._order.end() if self._order is not None and self._active else None
        if violation is not None:
            self._report(f"ended after event number {number}", violation)

    def _report(self, what: str, violation: Violation) -> None:
        self._active = False
        self._policy.report(
            self._stream,
            f"{self._stream.__name__} {what}, where {violation.expected} was expected: "
            f"{violation.reason}. "
            "If the order is to be broken, set check_order = False in the stream.",
        )
