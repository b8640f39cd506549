"""What the user says in spoken sessions, in the words of the test: one turn after the other."""

from __future__ import annotations

from collections import deque
from typing import NamedTuple

from openai_responses._core.completion.api_defaults import INITIAL_VALUES

__all__ = ["UserTurns"]

_DEFAULT_TEXT = str(INITIAL_VALUES["output_text.text"])


class _UserTurn(NamedTuple):
    """The words of a turn, and whether it sounds as if the user had said all of it."""

    text: str
    is_complete: bool


class UserTurns:
    """The queue of one mock's turns of users, for all its sessions."""

    def __init__(self) -> None:
        """Begin without turns."""
        self._queue: deque[_UserTurn] = deque()

    def add(self, text: str, *, is_complete: bool) -> None:
        """Add a turn to the end of the queue."""
        self._queue.append(_UserTurn(text, is_complete))

    def take(self) -> str:
        """Return the words of the next turn; a default text if none is queued."""
        return self._queue.popleft().text if self._queue else _DEFAULT_TEXT

    @property
    def next_is_complete(self) -> bool:
        """Whether the next turn sounds complete, as it does if none is queued."""
        return not self._queue or self._queue[0].is_complete

    @property
    def is_empty(self) -> bool:
        """Whether no turn is queued."""
        return not self._queue

    def clear(self) -> None:
        """Forget the turns."""
        self._queue.clear()
