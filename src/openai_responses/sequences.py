"""Several answers of one route. In a plain list, each call gets the next; the last one repeats.

    openai_mock.chat.completions.create.response = [api_errors.rate_limit(), {"choices": [...]}]

Each element may be anything that a route takes; None stands for the mock's default answer. The
functions of this module assign answers to calls in other ways. Calls count from the assignment on.
"""

from __future__ import annotations

from collections.abc import Mapping

from typing_extensions import TypeVar

from ._core.json_values.unset import UNSET
from ._core.routes.sequences import Answers, Then

__all__ = ["by_call", "cycle", "once"]

AnswerT = TypeVar("AnswerT")


def once(*answers: AnswerT) -> Answers[AnswerT]:
    """Return answers that are each given once; a further call raises NoAnswerLeftError."""
    return Answers(dict(enumerate(answers, start=1)), Then.ERROR, UNSET)


def cycle(*answers: AnswerT) -> Answers[AnswerT]:
    """Return answers that start over after the last one."""
    return Answers(dict(enumerate(answers, start=1)), Then.AGAIN, UNSET)


def by_call(
    answers: Mapping[int, AnswerT], *, otherwise: AnswerT | None = None
) -> Answers[AnswerT]:
    """Return answers by the number of the call, counted from 1.

    All other calls get `otherwise`, or the mock's default answer if it is None. Raises ValueError
    for a number below 1.
    """
    if any(number < 1 for number in answers):
        raise ValueError(f"calls count from 1, got answers for {sorted(answers)}")
    return Answers(dict(answers), Then.LAST, otherwise)
