"""A connection, as what answers on it uses it."""

from __future__ import annotations

from typing import Protocol

from .endings import Ending

__all__ = ["BytesReceiver", "Channel"]


class BytesReceiver(Protocol):
    """What takes the bytes of a client in another protocol than HTTP."""

    def data_received(self, data: bytes) -> None:
        """Take bytes."""
        ...

    def eof_received(self) -> None:
        """Take the end of the client's bytes."""
        ...

    def stop(self) -> None:
        """Tell the client that the server stops."""
        ...


class Channel(Protocol):
    """The connection to a client."""

    @property
    def is_writable(self) -> bool:
        """Whether the client has read enough."""
        ...

    def write(self, data: bytes) -> None:
        """Send bytes."""
        ...

    def write_eof(self) -> bool:
        """Send the end of the server's bytes; return whether the client can still send some."""
        ...

    async def drain(self) -> None:
        """Wait until the client has read enough."""
        ...

    def pause_reading(self) -> None:
        """Read no more."""
        ...

    def resume_reading(self) -> None:
        """Read again."""
        ...

    def start_streaming(self) -> None:
        """Take the end of the client's data for its leaving from now on."""
        ...

    def switch_protocol(self, receiver: BytesReceiver) -> None:
        """Give all further bytes of the client, from the end of the request on, to `receiver`."""
        ...

    async def end(self, ending: Ending) -> None:
        """End the connection in place of a whole reply."""
        ...
