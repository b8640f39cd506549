"""The script of a mock: the queue of turns that the model says to the next calls."""

from __future__ import annotations

from collections import deque
from threading import Lock
from typing import NamedTuple

from openai_responses._core.errors.exceptions import MockError, NoAnswerLeftError, UnusedTurnsError
from openai_responses._core.spec.operations import Operation

from .endpoints import check_turn, takes
from .values import ModelTurn

__all__ = ["Script"]

_WHERE = "openai_mock.model_says"


class _UsedTurn(NamedTuple):
    """A used turn, and the operation that was called."""

    turn: ModelTurn
    operation: Operation


class Script:
    """The queue of one mock's turns, whichever generating endpoint is called.

    Until the first turn is added, a mock has no script and answers as usual.
    """

    def __init__(self, errors: list[MockError]) -> None:
        """Start without turns; errors of calls are appended to `errors`, to be raised again."""
        self._queue: deque[ModelTurn] = deque()
        self._used_turns: list[_UsedTurn] = []
        self._errors = errors
        self._lock = Lock()

    def add(self, turn: ModelTurn) -> None:
        """Add a turn to the end of the queue."""
        self._queue.append(turn)

    def has_turn_for(self, operation: Operation) -> bool:
        """Return whether a turn is queued that a call of an operation takes."""
        return bool(self._queue) and takes(operation, self._queue[0])

    def next(self, operation: Operation) -> ModelTurn | None:
        """Return the next turn, for a call of an operation; None if it takes none.

        Raises NoAnswerLeftError if no turn is left, and ResponseTypeError if the operation cannot
        render the next turn.
        """
        with self._lock:
            if not takes(operation, self._queue[0] if self._queue else None):
                return None
            try:
                turn = self._next(operation)
            except MockError as error:
                self._errors.append(error)
                raise
            self._used_turns.append(_UsedTurn(turn, operation))
            return turn

    def _next(self, operation: Operation) -> ModelTurn:
        if not self._queue:
            raise NoAnswerLeftError(
                f"{operation.name} was called, but no turn of the model is left. Add a turn with "
                f"{_WHERE}, or set a response of the route. {self._describe_used_turns()}"
            )
        turn = self._queue[0]
        number = len(self._used_turns) + 1
        check_turn(turn, operation, f"{_WHERE}, turn {number}, for {operation.name}")
        return self._queue.popleft()

    def check_all_used(self) -> None:
        """Raise UnusedTurnsError if unused turns are queued, and forget them."""
        with self._lock:
            unused = list(self._queue)
            self._queue.clear()
        if unused:
            begin = len(self._used_turns) + 1
            lines = "".join(f"\n- {number}. {turn}" for number, turn in enumerate(unused, begin))
            raise UnusedTurnsError(
                f"{len(unused)} turn(s) of the model were not used:{lines}\n"
                f"{self._describe_used_turns()}"
            )

    def _describe_used_turns(self) -> str:
        """Return a list of the used turns, for error messages."""
        if not self._used_turns:
            return "No turn was used before."
        lines = "".join(
            f"\n- {number}. {used.turn} (to {used.operation.name})"
            for number, used in enumerate(self._used_turns, 1)
        )
        return f"Used turns:{lines}"
