"""The bytes that are to be sent to a socket, at once or at intervals by a thread."""

from __future__ import annotations

import socket
from threading import Event, Lock, Thread

from openai_responses._core.http.interception import use_chain

__all__ = ["INTERVAL", "SendBuffer"]

INTERVAL = 0.002
"""The seconds between two sends of the thread."""


class SendBuffer:
    """The bytes that a socket, which does not block, is to be given.

    The owner sends them; its thread does so too, at intervals, while the owner may be in code that
    blocks. `is_full` is whether the socket has not accepted all bytes.
    """

    def __init__(self, end: socket.socket) -> None:
        """Set the socket."""
        self.is_full = False
        self._socket = end
        self._unsent = bytearray()
        self._lock = Lock()
        self._thread: Thread | None = None
        self._ended = Event()

    def __len__(self) -> int:
        """Return the number of bytes that are not sent."""
        return len(self._unsent)

    def add(self, data: bytes) -> None:
        """Add bytes."""
        with self._lock:
            self._unsent += data

    def send(self) -> None:
        """Send the bytes, as far as the socket accepts them."""
        with self._lock:
            try:
                if self._unsent:
                    del self._unsent[: self._socket.send(self._unsent)]
            except BlockingIOError:
                pass
            except ConnectionError:  # reading the socket tells its end
                self._unsent.clear()
            self.is_full = bool(self._unsent)

    def start_thread(self) -> None:
        """Start to send at intervals."""
        self._ended.clear()
        self._thread = Thread(
            target=self._send_at_intervals, name="openai_responses WebSocket sender", daemon=True
        )
        with use_chain(()):  # so that the thread keeps no patches installed
            self._thread.start()

    def stop_thread(self) -> None:
        """Stop to send at intervals, if it was started."""
        if self._thread is not None:
            self._ended.set()
            self._thread.join()
            self._thread = None

    def _send_at_intervals(self) -> None:
        while not self._ended.wait(INTERVAL):
            self.send()
