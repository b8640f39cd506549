"""WebSocket connections as adapters see them: frames in, frames out, no socket (RFC 6455)."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple, Protocol, TypeAlias

__all__ = ["Abort", "Close", "Output", "SocketConnection", "Text"]


class Text(NamedTuple):
    """A text frame to send."""

    text: str


class Close(NamedTuple):
    """A close frame to send: a status code (RFC 6455, section 7.4) and a reason."""

    code: int = 1000
    reason: str = ""


class Abort(NamedTuple):
    """The connection is to be closed without a close frame, as when a server is killed."""


Output: TypeAlias = Text | Close | Abort


class SocketConnection(Protocol):
    """The server's side of one connection, after the opening handshake.

    An adapter gives it what the client sends, and takes outputs until there is none, again after
    each frame of the client and whenever `on_output` is called. It may do that on any thread, one
    at a time. After `Close` or `Abort` there is no further output.
    """

    on_output: Callable[[], None] | None
    """Set by the adapter; called, on any thread, when there is output without a frame."""

    def receive(self, frame: str | bytes) -> None:
        """Take a message of the client."""
        ...

    def receive_close(self, code: int, reason: str) -> None:
        """Take the end of the connection; the code is 1006 if there was no close frame."""
        ...

    def next_output(self) -> Output | None:
        """Return the next frame to send; None if there is none for now."""
        ...
