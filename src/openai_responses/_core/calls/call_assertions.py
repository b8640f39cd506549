"""Assertions about the calls of a route, with the differences from the expected call."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Generic, TypeVar

from typing_extensions import Unpack

from openai_responses._core.json_values.type_guards import is_mapping

from .conditions import CallConditions, Conditions
from .recorded import Call, CallList

__all__ = ["CallAssertions"]

BodyT = TypeVar("BodyT")

_LEFT_OUT = "..."
_WIDTH = 80


class CallAssertions(Generic[BodyT]):
    """The assertions about recorded calls, with the type of their bodies."""

    _calls: CallList[BodyT]

    @property
    def calls(self) -> CallList[BodyT]:
        """The recorded calls, in their order."""
        return self._calls

    def assert_called_with(
        self,
        accepts: Callable[[Call[BodyT]], object] | None = None,
        /,
        **conditions: Unpack[CallConditions],
    ) -> None:
        """Raise AssertionError unless a call meets the conditions, which are those of `when`.

        The error shows how the nearest call differs from the expected one. Raises UnknownFieldError
        for fields that requests do not have.
        """
        __tracebackhide__ = True
        expected = Conditions.of(accepts, conditions)
        self._check_fields(expected.fields)
        self._check_called(expected)

    def assert_called_once_with(
        self,
        accepts: Callable[[Call[BodyT]], object] | None = None,
        /,
        **conditions: Unpack[CallConditions],
    ) -> None:
        """Raise AssertionError unless there was exactly one call, and it meets the conditions."""
        __tracebackhide__ = True
        expected = Conditions.of(accepts, conditions)
        self._check_fields(expected.fields)
        self.calls.assert_called_once()
        self._check_called(expected)

    def _check_fields(self, fields: Iterable[str]) -> None:
        """Raise UnknownFieldError for names of fields that requests to the route do not have."""

    def _check_called(self, conditions: Conditions) -> None:
        __tracebackhide__ = True
        numbered_calls = enumerate(self.calls, start=1)
        if not any(conditions.matches(call, number) for number, call in numbered_calls):
            raise AssertionError(_no_call_fits(self.calls, conditions, self))


def _no_call_fits(calls: CallList[Any], conditions: Conditions, route: object) -> str:
    """Return the error message: the nearest call, and how it differs."""
    if not calls:
        return f"{route!r} was not called; expected a call with {conditions}{calls.hint}"
    misses = {number: conditions.misses(call, number) for number, call in enumerate(calls, start=1)}
    nearest = min(misses, key=lambda number: len(misses[number]))
    lines = [
        f"{route!r}: none of {len(calls)} call(s) was as expected. Nearest is call {nearest}:",
        *(f"  {miss}" for miss in misses[nearest]),
        *_diff(conditions.fields, calls[nearest - 1].body),
    ]
    return "\n".join(lines)


def _diff(expected: Mapping[str, object], body: object) -> Iterator[str]:
    """Yield the lines of a diff of the expected fields and a body's, as pytest shows it."""
    from difflib import ndiff  # imported only when a test fails
    from pprint import pformat

    if not expected or not is_mapping(body):
        return
    actual = {name: body.get(name, _LEFT_OUT) for name in expected}
    if len(body) > len(actual):
        yield f"  Omitting {len(body) - len(actual)} other field(s) of the body. Full diff:"
    expected_lines, actual_lines = (
        pformat(each, width=_WIDTH).splitlines() for each in (dict(expected), actual)
    )
    for line in ndiff(expected_lines, actual_lines):
        yield f"  {line.rstrip()}"
