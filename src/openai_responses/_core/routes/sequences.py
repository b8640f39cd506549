"""Sequences of answers for one route: one for each call, in order or by call number."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import Enum
from itertools import count
from typing import Final, Generic, cast

from typing_extensions import Never, TypeVar

from openai_responses._core.errors.exceptions import NoAnswerLeftError, ResponseTypeError
from openai_responses._core.json_values.type_guards import is_list
from openai_responses._core.json_values.unset import UNSET, Unset

from .responders import AnswerRoute, Responder

__all__ = ["Answers", "Plan", "Then", "plan_of"]

AnswerT_co = TypeVar("AnswerT_co", covariant=True, default=Never)


class Then(Enum):
    """The answer to calls after the end of a sequence."""

    LAST = "the last one for ever"
    AGAIN = "all of them again"
    ERROR = "an error: there are no more"


class Answers(Generic[AnswerT_co]):
    """The answers of a route by call number, counted from 1.

    Calls without an answer in `by_number` get `otherwise`, if set, else the one chosen by `then`.
    """

    __slots__ = ("by_number", "otherwise", "then")

    def __init__(
        self,
        by_number: Mapping[int, AnswerT_co],
        then: Then = Then.LAST,
        otherwise: AnswerT_co | Unset | None = UNSET,
    ) -> None:
        self.by_number: Final = by_number
        self.then: Final = then
        self.otherwise: Final = otherwise

    def __repr__(self) -> str:
        """Return the three arguments."""
        return f"Answers({self.by_number!r}, {self.then}, {self.otherwise!r})"


class Plan:
    """The responders of a route by call number, prepared on assignment."""

    def __init__(
        self, by_number: Mapping[int, Responder], then: Then, otherwise: Responder | None
    ) -> None:
        """Start counting calls; each call must get its `responder` once."""
        self._by_number = by_number
        self._then = then
        self._otherwise = otherwise
        self._numbers = count(1)
        self._last = 0

    def responder(self, where: str) -> Responder:
        """Return the responder of the next call. Raises NoAnswerLeftError if none is left."""
        number = self._last = next(self._numbers)
        responder = self._by_number.get(number, self._otherwise)
        return responder or self._after(number, where)

    @property
    def remaining(self) -> list[int]:
        """The numbers of future calls that have an answer in the sequence."""
        return [number for number in sorted(self._by_number) if number > self._last]

    def _after(self, number: int, where: str) -> Responder:
        last = max(self._by_number)
        if self._then is Then.LAST:
            return self._by_number[last]
        if self._then is Then.AGAIN:
            return self._by_number[(number - 1) % last + 1]
        raise NoAnswerLeftError(
            f"{where} has {last} answers, but this is call number {number}. Add an answer, or "
            "assign a list, whose last answer is used for all further calls."
        )


def plan_of(value: object, route: AnswerRoute) -> Plan | None:
    """Return the plan for a list or `Answers`; None if the value is one answer.

    Raises ResponseTypeError, with the position, for an item that the operation cannot answer with.
    """
    answers = _answers(value)
    if answers is None:
        return None
    where = route.where
    if not answers.by_number:
        raise ResponseTypeError(f"{where} got an empty sequence; expected at least one answer")
    responders = {
        number: Responder.of(answer, route, f"{where}[{number - 1}]")
        for number, answer in answers.by_number.items()
    }
    other = None
    if answers.otherwise is not UNSET:
        other = Responder.of(answers.otherwise, route, f"{where}, for all other calls,")
    return Plan(responders, answers.then, other)


def _answers(value: object) -> Answers[object] | None:
    if isinstance(value, Answers):
        return cast("Answers[object]", value)
    if is_list(value) or isinstance(value, tuple):
        return Answers(dict(enumerate(cast("Sequence[object]", value), start=1)))
    return None
