"""One connection: bytes in, bytes out, one exchange after the other."""

from __future__ import annotations

import asyncio
import socket
import struct
from typing import Protocol, cast

from openai_responses._core.http.headers import HeaderPairs

from .application import error_reply
from .channel import BytesReceiver
from .endings import Ending
from .exchange import Exchange
from .reading import BadRequestError
from .received import ReceivedRequest
from .settings import Settings
from .writing import CONTINUE, framing_of, head

__all__ = ["Connection", "Connections"]

# A client may send that much of its next requests while one is answered.
_AHEAD = 64 * 1024
# How long a client may take to read that its request is refused, before the connection is closed.
_LINGER = 1.0
# Linux delivers what was sent before a reset, other systems may not.
_BEFORE_RESET = 0.05
_NO_LINGER = struct.pack("ii", 1, 0)
_UNREADABLE = ReceivedRequest("GET", "/", HeaderPairs(()))


class Connections(Protocol):
    """The open connections of a server."""

    def add(self, connection: Connection, /) -> None:
        """Add one that was made."""
        ...

    def discard(self, connection: Connection, /) -> None:
        """Remove one that was lost."""
        ...


class Connection(asyncio.Protocol):
    """The server's end of one connection; `exchange` is the task that answers a request."""

    def __init__(self, settings: Settings, others: Connections) -> None:
        """Answer by the settings' application; `others` has this one while it is open."""
        self._settings = settings
        self._others = others
        self._reader = settings.new_reader(settings.limits)
        self.exchange: asyncio.Task[None] | None = None
        self._streams = False
        self._is_at_end = False
        self._receiver: BytesReceiver | None = None
        self._writable = asyncio.Event()
        self._writable.set()
        self._refused = False

    # --- events of the transport -----------------------------------------------------------------

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Take the transport; small parts of a body are sent at once."""
        self._transport = cast("asyncio.Transport", transport)
        self._others.add(self)
        self._set_option(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def data_received(self, data: bytes) -> None:
        """Read requests; while one is answered, only a limited number of further bytes."""
        if self._refused:
            return
        if self._receiver is not None:
            self._receiver.data_received(data)
            return
        self._reader.feed(data)
        if self.exchange is None:
            self._proceed()
        elif self._reader.buffered > _AHEAD:
            self._transport.pause_reading()

    def eof_received(self) -> bool:
        """Return whether to go on: a client that has sent all may still read a short reply."""
        self._is_at_end = True
        if self._receiver is not None:
            self._receiver.eof_received()
            return False
        with_tls = self._transport.get_extra_info("ssl_object") is not None
        return self.exchange is not None and not self._streams and not with_tls

    def connection_lost(self, exc: Exception | None) -> None:
        """End the exchange: the client has left."""
        self._writable.set()
        if self.exchange is None:
            self._others.discard(self)
        else:
            self.exchange.add_done_callback(lambda _: self._others.discard(self))
            self.exchange.cancel()

    def pause_writing(self) -> None:
        """Have streams wait: the client reads more slowly than they are made."""
        self._writable.clear()

    def resume_writing(self) -> None:
        """Let streams go on."""
        self._writable.set()

    # --- exchanges -------------------------------------------------------------------------------

    def _proceed(self) -> None:
        """Start the next exchange, if a whole request has arrived."""
        try:
            request = self._reader.next_request()
        except BadRequestError as error:
            self._refuse(error)
            return
        self._transport.resume_reading()
        if request is None:
            if self._is_at_end:
                self._transport.close()
            elif self._reader.awaits_continue:
                self._transport.write(CONTINUE)
            return
        exchange = Exchange(request, self._settings, self)
        self.exchange = asyncio.get_running_loop().create_task(self._run(exchange))

    async def _run(self, exchange: Exchange) -> None:
        keeps_alive = False
        try:
            keeps_alive = await exchange.run()
        finally:
            self.exchange, self._streams = None, False
            if not keeps_alive:
                self._transport.close()
        if keeps_alive and not self._transport.is_closing():
            self._proceed()

    def _refuse(self, error: BadRequestError) -> None:
        """Answer what cannot be read, and close the connection once the client has read that."""
        self._refused = True
        reply = error_reply(error.status, str(error), "invalid_request_error")
        framing = framing_of(reply, _UNREADABLE._replace(version="1.0"))
        headers = (*reply.headers, ("access-control-allow-origin", "*"))
        body = reply.body if isinstance(reply.body, bytes) else b""
        self._transport.write(head(reply.status, headers, framing.headers) + body)
        if self._transport.can_write_eof():
            self._transport.write_eof()
        asyncio.get_running_loop().call_later(_LINGER, self._transport.close)

    # --- what an exchange does -------------------------------------------------------------------

    def write(self, data: bytes) -> None:
        """Send bytes; nothing happens if the client has left."""
        if not self._transport.is_closing():
            self._transport.write(data)

    def write_eof(self) -> bool:
        """Send the end of the server's bytes; return whether the client can still send some."""
        if self._transport.is_closing() or not self._transport.can_write_eof():
            return False
        self._transport.write_eof()
        return True

    @property
    def is_writable(self) -> bool:
        """Whether the client has read enough."""
        return self._writable.is_set()

    async def drain(self) -> None:
        """Wait until the client has read enough."""
        await self._writable.wait()

    def pause_reading(self) -> None:
        """Read no more."""
        self._transport.pause_reading()

    def resume_reading(self) -> None:
        """Read again."""
        self._transport.resume_reading()

    def switch_protocol(self, receiver: BytesReceiver) -> None:
        """Give all further bytes of the client, from the end of the request on, to `receiver`."""
        self._receiver = receiver
        self._streams = True
        rest = self._reader.take_rest()
        if rest:
            receiver.data_received(rest)
        if self._is_at_end:
            receiver.eof_received()
        self._transport.resume_reading()

    def start_streaming(self) -> None:
        """Take the end of the client's data for its leaving from now on."""
        self._streams = True

    async def end(self, ending: Ending) -> None:
        """End the connection in place of a whole reply."""
        if ending is Ending.HOLD:
            self._streams = True
            await asyncio.get_running_loop().create_future()  # cancelled when the client leaves
        if ending is Ending.RESET:
            if self._streams:
                await self._settle()
            self._set_option(socket.SOL_SOCKET, socket.SO_LINGER, _NO_LINGER)
            self._transport.abort()

    def abort(self) -> None:
        """Close the connection at once, without sending what is still to be sent.

        In another protocol than HTTP the client is told, as far as it can take that at once.
        """
        if self._receiver is not None:
            self._receiver.stop()
        self._transport.abort()

    async def _settle(self) -> None:
        """Wait until what was sent has left: a reset would take it back."""
        await asyncio.sleep(_BEFORE_RESET)
        while self._transport.get_write_buffer_size() and not self._transport.is_closing():
            await asyncio.sleep(_BEFORE_RESET)

    def _set_option(self, level: int, option: int, value: int | bytes) -> None:
        raw: socket.socket | None = self._transport.get_extra_info("socket")
        if raw is not None:
            raw.setsockopt(level, option, value)
