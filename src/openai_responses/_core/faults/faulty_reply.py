"""Faulty replies: an answer, and the steps that alter its reply."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, Generic, TypeAlias, cast

from typing_extensions import Never, TypeIs, TypeVar

from openai_responses._core.http.reply import Reply
from openai_responses._core.http.reply_stream import StreamContext
from openai_responses._core.json_values.unset import Unset

__all__ = ["FaultyReply", "Step", "add_faults", "is_faulty"]

AnswerT = TypeVar("AnswerT", default=Never)
AnswerT_co = TypeVar("AnswerT_co", covariant=True, default=Never)

Step: TypeAlias = Callable[[Reply, StreamContext], Reply]
"""Alters a reply; a streamed body is altered when it is read."""


class FaultyReply(Generic[AnswerT_co]):
    """An answer (UNSET for the route's usual answer) and the steps that alter its reply."""

    __slots__ = ("answer", "steps")

    def __init__(self, answer: AnswerT_co | Unset, steps: tuple[Step, ...]) -> None:
        self.answer: Final = answer
        self.steps: Final = steps

    def __repr__(self) -> str:
        """Return the answer and its steps."""
        return f"FaultyReply({self.answer!r}, {self.steps!r})"

    def apply(self, reply: Reply, context: StreamContext) -> Reply:
        """Return the reply after all steps, applied in order."""
        for step in self.steps:
            reply = step(reply, context)
        return reply


def is_faulty(value: object) -> TypeIs[FaultyReply[object]]:
    """Return whether a value is a `FaultyReply`."""
    return isinstance(value, FaultyReply)


def add_faults(
    answer: FaultyReply[AnswerT] | AnswerT | Unset, *steps: Step
) -> FaultyReply[AnswerT]:
    """Return an answer with additional steps, which follow those that it already has."""
    if isinstance(answer, FaultyReply):
        before = cast("FaultyReply[AnswerT]", answer)
        return FaultyReply(before.answer, (*before.steps, *steps))
    return FaultyReply(answer, steps)
