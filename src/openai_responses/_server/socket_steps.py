"""What a session gets from its client, and gives to it, step by step; a step may block."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from threading import Lock

from openai_responses._core.http.websockets import Close, Output, SocketConnection

__all__ = ["SocketSteps"]

_LOST = Close(1006)


class SocketSteps:
    """The session of one connection, as its server takes the outputs of it.

    `add` and `close` are called on the event loop, the other methods in threads.
    """

    def __init__(self, session: SocketConnection, wake: Callable[[], None]) -> None:
        """Take the session; `wake` is called, in any thread, when it has an output."""
        self._session = session
        self._arrived: deque[str | bytes] = deque()
        self._size_arrived = 0
        self._size_taken = 0
        self._closed: Close | None = None
        self._lock = Lock()
        session.on_output = wake

    @property
    def waiting(self) -> int:
        """The size of the messages that the session has not seen."""
        return self._size_arrived - self._size_taken

    @property
    def is_closed(self) -> bool:
        """Whether the client has closed the connection, or is lost."""
        return self._closed is not None

    @property
    def is_silent(self) -> bool:
        """Whether the server answers nothing but the client's close frame, not even pings."""
        return self._session.is_silent

    def add(self, message: str | bytes) -> None:
        """Add a message of the client."""
        self._size_arrived += len(message)
        self._arrived.append(message)

    def close(self, how: Close) -> None:
        """Take the end of the connection, after the messages before it."""
        self._closed = self._closed or how

    def next_output(self) -> Output | None:
        """Give the session what has arrived, and return its next output.

        None if it has none for now, or if the connection has ended.
        """
        self._give()
        return None if self.is_closed else self._session.next_output()

    def end(self) -> None:
        """Tell the session that the connection has ended, and how."""
        self._session.on_output = None
        self._give()
        self._session.receive_close(*(self._closed or _LOST))

    def _give(self) -> None:
        """Give the session the messages that have arrived."""
        with self._lock:  # a step may go on while the connection ends
            while self._arrived:
                message = self._arrived.popleft()
                self._size_taken += len(message)
                self._session.receive(message)
