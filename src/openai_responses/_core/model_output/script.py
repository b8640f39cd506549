"""The script of a mock: the queue of turns that the model says to the next calls."""

from __future__ import annotations

from collections import deque
from threading import Lock
from typing import NamedTuple

from openai_responses._core.errors.exceptions import MockError, NoAnswerLeftError, UnusedTurnsError
from openai_responses._core.spec.operations import Operation

from .endpoints import check_sayable, generates
from .values import ModelTurn

__all__ = ["Script"]

_WHERE = "openai_mock.model_says"


class _Spoken(NamedTuple):
    """A used turn, and the operation that was called."""

    turn: ModelTurn
    operation: Operation


class Script:
    """The queue of one mock's turns, whichever generating endpoint is called.

    Until the first turn is added, a mock has no script and answers as usual.
    """

    def __init__(self, refused: list[MockError]) -> None:
        """Start without turns; errors of calls are appended to `refused`, to be raised again."""
        self._waiting: deque[ModelTurn] = deque()
        self._spoken: list[_Spoken] = []
        self._refused = refused
        self._lock = Lock()

    def add(self, turn: ModelTurn) -> None:
        """Add a turn to the end of the queue."""
        self._waiting.append(turn)

    def has_turn_for(self, operation: Operation) -> bool:
        """Return whether a turn is queued and an operation generates."""
        return bool(self._waiting) and generates(operation)

    def next(self, operation: Operation) -> ModelTurn | None:
        """Return the next turn, for a call of an operation; None if it does not generate.

        Raises NoAnswerLeftError if no turn is left, and ResponseTypeError if the operation cannot
        render the next turn.
        """
        if not generates(operation):
            return None
        with self._lock:
            try:
                turn = self._next(operation)
            except MockError as error:
                self._refused.append(error)
                raise
            self._spoken.append(_Spoken(turn, operation))
            return turn

    def _next(self, operation: Operation) -> ModelTurn:
        if not self._waiting:
            raise NoAnswerLeftError(
                f"{operation.name} was called, and the model has nothing left to say. Let it say "
                f"more ({_WHERE}), or give the route an answer of its own. {self._told()}"
            )
        turn = self._waiting[0]
        number = len(self._spoken) + 1
        check_sayable(turn, operation, f"{_WHERE}, turn {number}, for {operation.name}")
        return self._waiting.popleft()

    def check_all_said(self) -> None:
        """Raise UnusedTurnsError if unused turns are queued, and forget them."""
        with self._lock:
            waiting = list(self._waiting)
            self._waiting.clear()
        if waiting:
            begin = len(self._spoken) + 1
            lines = "".join(f"\n- {number}. {turn}" for number, turn in enumerate(waiting, begin))
            raise UnusedTurnsError(
                f"{len(waiting)} turn(s) of the model were not asked for:{lines}\n{self._told()}"
            )

    def _told(self) -> str:
        """Return a list of the used turns, for error messages."""
        if not self._spoken:
            return "Nothing was said before."
        lines = "".join(
            f"\n- {number}. {spoken.turn} (to {spoken.operation.name})"
            for number, spoken in enumerate(self._spoken, 1)
        )
        return f"What was said before:{lines}"
