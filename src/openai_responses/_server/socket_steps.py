"""The steps of a session on a server: it gets messages and returns outputs; a step may block."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from threading import Lock

from openai_responses._core.http.websockets import Close, Output, SocketConnection

__all__ = ["SocketSteps"]

_LOST = Close(1006)


class SocketSteps:
    """The queue of messages for a session, and the source of its outputs.

    `add` and `close` are called on the event loop, the other methods in threads.
    """

    def __init__(self, session: SocketConnection, wake: Callable[[], None]) -> None:
        """Set the session; `wake` is called, in any thread, when it has an output."""
        self._session = session
        self._messages: deque[str | bytes] = deque()
        self._size_arrived = 0
        self._size_taken = 0
        self._closed: Close | None = None
        self._lock = Lock()
        session.on_output = wake

    @property
    def waiting(self) -> int:
        """The size of the messages that the session has not received."""
        return self._size_arrived - self._size_taken

    @property
    def is_closed(self) -> bool:
        """Whether the client has closed the connection or disconnected."""
        return self._closed is not None

    @property
    def is_silent(self) -> bool:
        """Whether the server answers nothing but the client's close frame, not even pings."""
        return self._session.is_silent

    def add(self, message: str | bytes) -> None:
        """Add a message of the client."""
        self._size_arrived += len(message)
        self._messages.append(message)

    def close(self, close_frame: Close) -> None:
        """Record the end of the connection; earlier messages are still delivered."""
        self._closed = self._closed or close_frame

    def next_output(self) -> Output | None:
        """Deliver the queued messages, and return the next output of the session.

        None if it has none for now, or if the connection has ended.
        """
        self._deliver()
        return None if self.is_closed else self._session.next_output()

    def end(self) -> None:
        """Notify the session of the end of the connection."""
        self._session.on_output = None
        self._deliver()
        self._session.receive_close(*(self._closed or _LOST))

    def _deliver(self) -> None:
        """Deliver the queued messages to the session."""
        with self._lock:  # a step may still run when the connection ends
            while self._messages:
                message = self._messages.popleft()
                self._size_taken += len(message)
                self._session.receive(message)
