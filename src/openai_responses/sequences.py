"""Several answers of one route: a plain list gives each call one, and its last one to all others.

    openai_mock.chat.completions.create.response = [api_errors.rate_limit(), {"choices": [...]}]

Each element may be anything that a route takes; None is what the mock would have answered. What is
here says in other ways which call gets which answer. Calls count from the assignment on.
"""

from __future__ import annotations

from collections.abc import Mapping

from typing_extensions import TypeVar

from ._core.json_values.unset import UNSET
from ._core.routes.sequences import Answers, Then

__all__ = ["by_call", "cycle", "once"]

AnswerT = TypeVar("AnswerT")


def once(*answers: AnswerT) -> Answers[AnswerT]:
    """Return answers of which each is given once: a further call raises NoAnswerLeftError."""
    return Answers(dict(enumerate(answers, start=1)), Then.ERROR, UNSET)


def cycle(*answers: AnswerT) -> Answers[AnswerT]:
    """Return answers that begin anew when all of them were given."""
    return Answers(dict(enumerate(answers, start=1)), Then.AGAIN, UNSET)


def by_call(
    answers: Mapping[int, AnswerT], *, otherwise: AnswerT | None = None
) -> Answers[AnswerT]:
    """Return answers by the number of the call, which counts from 1.

    All other calls get `otherwise`, or without it what the mock would have answered. Raises
    ValueError for a number below 1.
    """
    if any(number < 1 for number in answers):
        raise ValueError(f"calls count from 1, got answers for {sorted(answers)}")
    return Answers(dict(answers), Then.LAST, otherwise)
