"""Conditions on calls: they select the calls of a route's case, or of an assertion."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from functools import cached_property
from typing import Any, TypeAlias, cast

from typing_extensions import Self, TypedDict

from openai_responses._core.json_values.type_guards import is_mapping
from openai_responses._core.json_values.unset import UNSET

from .last_message import last_user_message
from .matchers import Weight, describe_value, mismatch, mismatches, weight_of
from .recorded import Call

__all__ = ["CallConditions", "CallNumber", "Conditions", "Matching"]

CallNumber: TypeAlias = "int | Collection[int]"
"""Which calls of a route, counted from 1: `2`, `range(1, 4)`."""

Matching: TypeAlias = "re.Pattern[str] | Callable[[Any], object] | None"
"""What may be expected of a field instead of a value, beside matchers; null is none given."""


class CallConditions(TypedDict, total=False):
    """The conditions that every route has; a route adds the fields of its requests."""

    call_number: CallNumber | None
    last_user_message: object
    headers: Mapping[str, object] | None
    query: Mapping[str, object] | None
    body: object


_NAMES = frozenset(CallConditions.__optional_keys__)


class Conditions:
    """The conditions on a call; one that is None, UNSET or empty accepts anything.

    `fields` are fields of the body; `body` is a function that takes the whole body, or further
    fields. Header names are case-insensitive.
    """

    def __init__(
        self,
        accepts: Callable[[Call[Any]], object] | None,
        call_number: CallNumber | None,
        last_user_message: object,
        headers: Mapping[str, object],
        query: Mapping[str, object],
        body: object,
        fields: Mapping[str, object],
    ) -> None:
        self.accepts = accepts
        self.call_number = call_number
        self.last_user_message = last_user_message
        self.headers = headers
        self.query = query
        self.body = body
        self.fields = fields

    @classmethod
    def of(cls, accepts: Callable[[Call[Any]], object] | None, conditions: CallConditions) -> Self:
        """Return the conditions that `when` got by name; other names are those of fields."""
        return cls(
            accepts,
            conditions.get("call_number"),
            conditions.get("last_user_message", UNSET),
            conditions.get("headers") or {},
            conditions.get("query") or {},
            conditions.get("body", UNSET),
            {name: each for name, each in conditions.items() if name not in _NAMES},
        )

    def __str__(self) -> str:
        """Return the conditions as arguments of a call of `when`."""
        return ", ".join(
            f"{name}={describe_value(value)}" if name else value
            for name, value in self._descriptions
        )

    @property
    def _descriptions(self) -> Iterator[tuple[str, Any]]:
        if self.accepts is not None:
            yield "", _name(self.accepts)
        for name in ("call_number", "last_user_message", "headers", "query", "body"):
            value: object = getattr(self, name)
            if not (value is UNSET or value is None or value == {}):
                yield name, value
        yield from self.fields.items()

    @cached_property
    def weight(self) -> Weight:
        """How specific the conditions are: how many values they name, and how exactly."""
        expected = [
            value
            for value in (self.accepts, self.call_number, self.body, self.last_user_message)
            if value is not None and value is not UNSET
        ]
        total = Weight(0, 0)
        for each in (*expected, *(part for part in self._parts if part)):
            total = total.plus(weight_of(each))
        return total

    @property
    def _parts(self) -> tuple[Mapping[str, object], ...]:
        return self.headers, self.query, self.fields

    def misses(self, call: Call[Any], number: int) -> list[str]:
        """Return how a call, the `number`th of its route, differs from the conditions."""
        return list(self._misses(call, number))

    def matches(self, call: Call[Any], number: int) -> bool:
        """Return whether a call, the `number`th of its route, meets the conditions."""
        return next(self._misses(call, number), None) is None

    def _misses(self, call: Call[Any], number: int) -> Iterator[str]:
        if not _is_number(self.call_number, number):
            yield f"call_number: expected {describe_value(self.call_number)}, this is call {number}"
        body = _mapping(call.body)
        if self.last_user_message is not UNSET:
            message = last_user_message(body)
            if (why := mismatch(self.last_user_message, message)) is not None:
                yield f"last_user_message: {why}"
        headers = {name.lower(): value for name, value in self.headers.items()}
        for where, expected, actual in (
            ("headers.", headers, call.headers),
            ("query.", self.query, call.query),
            ("", self.fields, body),
            ("body: " if not is_mapping(self.body) else "", self.body, body),
        ):
            if expected is not UNSET:
                yield from (f"{where}{why}" for why in mismatches(expected, actual))
        if self.accepts is not None and not self.accepts(call):
            yield f"{_name(self.accepts)} does not accept the call"


def _is_number(call_number: CallNumber | None, number: int) -> bool:
    if call_number is None:
        return True
    return number == call_number if isinstance(call_number, int) else number in call_number


def _name(function: object) -> str:
    return str(getattr(function, "__name__", repr(function)))


def _mapping(body: object) -> Mapping[str, object]:
    return body if is_mapping(body) else cast("Mapping[str, object]", {})
