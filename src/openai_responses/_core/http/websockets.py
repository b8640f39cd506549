"""WebSocket connections as adapters see them: frames in, frames out, no socket (RFC 6455)."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple, Protocol, TypeAlias

__all__ = ["Abort", "Close", "Output", "SocketConnection", "Text", "closing", "internal_error"]

_NO_STATUS = 1005
# No frame has these codes: they are those of connections that ended without one.
_WITHOUT_FRAME = frozenset((1006, 1015))
_CODES = frozenset((*range(1000, 1004), _NO_STATUS, *range(1007, 1015), *_WITHOUT_FRAME))
_PRIVATE_CODES = range(3000, 5000)
_LONGEST_REASON = 123


class Text(NamedTuple):
    """A text frame to send, in UTF-8."""

    data: bytes


class Close(NamedTuple):
    """A close frame to send: a status code (RFC 6455, section 7.4) and a reason.

    The code 1005 stands for a frame without a code.
    """

    code: int = 1000
    reason: str = ""


class Abort(NamedTuple):
    """The connection is to be closed without a close frame, as when a server is killed.

    If it `is_reset`, the client's network tells so (RST of TCP), where an adapter can do that.
    """

    is_reset: bool = False


Output: TypeAlias = Text | Close | Abort


def closing(code: int = 1000, reason: str = "") -> Close | Abort:
    """Return what ends a connection so that the client sees a code and a reason.

    Raises ValueError for a code that it cannot see, and for a reason that is too long for a frame.
    """
    if code not in _CODES and code not in _PRIVATE_CODES:
        raise ValueError(
            f"expected the code of a close frame (1000 to 1003, 1005 to 1015, or 3000 to 4999), "
            f"got {code}"
        )
    if len(reason.encode()) > _LONGEST_REASON:
        raise ValueError(f"expected a reason of at most {_LONGEST_REASON} bytes, got {reason!r}")
    return Abort() if code in _WITHOUT_FRAME else Close(code, reason)


def internal_error(error: Exception, where: str) -> Close:
    """Return the close frame for an error of the mock, or of the author's code."""
    reason = f"{type(error).__name__} in {where}"
    return Close(1011, reason.encode()[:_LONGEST_REASON].decode(errors="ignore"))


class SocketConnection(Protocol):
    """The server's side of one connection, after the opening handshake.

    An adapter gives it what the client sends, and takes outputs until there is none, again after
    each frame of the client and whenever `on_output` is called. It may do that on any thread, one
    at a time. After `Close` or `Abort` there is no further output.
    """

    on_output: Callable[[], None] | None
    """Set by the adapter; called, on any thread, when there is output without a frame."""

    @property
    def is_silent(self) -> bool:
        """Whether the server answers nothing but the client's close frame, not even pings."""
        ...

    @property
    def has_ended(self) -> bool:
        """Whether either side has ended the connection."""
        ...

    def receive(self, frame: str | bytes) -> None:
        """Take a message of the client."""
        ...

    def close(self, code: int, reason: str) -> None:
        """Close the connection, on any thread: the next output is the close frame."""
        ...

    def receive_close(self, code: int, reason: str) -> None:
        """Take the end of the connection; the code is 1006 if there was no close frame."""
        ...

    def next_output(self) -> Output | None:
        """Return the next frame to send; None if there is none for now."""
        ...
