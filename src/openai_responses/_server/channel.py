"""The interface of a connection that exchanges use."""

from __future__ import annotations

from typing import Protocol

from .endings import Ending

__all__ = ["BytesReceiver", "Channel"]


class BytesReceiver(Protocol):
    """A receiver of a client's bytes after the connection has switched from HTTP."""

    def data_received(self, data: bytes) -> None:
        """Handle bytes of the client."""
        ...

    def eof_received(self) -> None:
        """Handle the end of the client's bytes."""
        ...

    def stop(self) -> None:
        """Tell the client that the server stops."""
        ...


class Channel(Protocol):
    """The connection to a client."""

    @property
    def is_writable(self) -> bool:
        """Whether the write buffer has room."""
        ...

    def write(self, data: bytes) -> None:
        """Send bytes."""
        ...

    def write_eof(self) -> bool:
        """Send the end of the server's bytes; return whether the client can still send some."""
        ...

    async def drain(self) -> None:
        """Wait until the write buffer has room."""
        ...

    def pause_reading(self) -> None:
        """Stop reading from the socket."""
        ...

    def resume_reading(self) -> None:
        """Resume reading from the socket."""
        ...

    def start_streaming(self) -> None:
        """From now on, treat the end of the client's data as a disconnect."""
        ...

    def switch_protocol(self, receiver: BytesReceiver) -> None:
        """Pass all bytes of the client after the request to `receiver`."""
        ...

    async def end(self, ending: Ending) -> None:
        """End the connection without a complete reply."""
        ...
