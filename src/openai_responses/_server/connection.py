"""The connection of one client, on which exchanges follow one another."""

from __future__ import annotations

import asyncio
import socket
import struct
from collections.abc import Coroutine
from contextvars import copy_context
from typing import Any, Protocol, cast

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

# The bytes of further requests that are buffered while one is answered.
_MAX_BUFFERED = 64 * 1024
# Seconds for the client to read the refusal of its request before the connection is closed.
_LINGER = 1.0
# Linux delivers what was sent before a reset, other systems may not.
_BEFORE_RESET = 0.05
_NO_LINGER = struct.pack("ii", 1, 0)
_UNREADABLE_REQUEST = ReceivedRequest("GET", "/", HeaderPairs(()))


class Connections(Protocol):
    """The open connections of a server."""

    def add(self, connection: Connection, /) -> None:
        """Add a new connection."""
        ...

    def discard(self, connection: Connection, /) -> None:
        """Remove a lost connection."""
        ...


class Connection(asyncio.Protocol):
    """The server's end of one connection; `exchange` is the task that answers a request."""

    def __init__(self, settings: Settings, others: Connections) -> None:
        """Answer by the settings' application; `others` has this one while it is open."""
        self._settings = settings
        self._others = others
        self._reader = settings.new_reader(settings.limits)
        self.exchange: asyncio.Task[None] | None = None
        self._is_streaming = False
        self._has_eof = False
        self._receiver: BytesReceiver | None = None
        self._writable = asyncio.Event()
        self._writable.set()
        self._has_refused = False

    # --- events of the transport -----------------------------------------------------------------

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Store the transport, and disable Nagle's algorithm: small parts are sent at once."""
        self._transport = cast("asyncio.Transport", transport)
        self._others.add(self)
        self._set_option(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def data_received(self, data: bytes) -> None:
        """Read requests; while one is answered, only a limited number of further bytes."""
        if self._has_refused:
            return
        if self._receiver is not None:
            self._receiver.data_received(data)
            return
        self._reader.feed(data)
        if self.exchange is None:
            self._proceed()
        elif self._reader.buffered > _MAX_BUFFERED:
            self._transport.pause_reading()

    def eof_received(self) -> bool:
        """Return whether to keep the connection open: the client may still read a short reply."""
        self._has_eof = True
        if self._receiver is not None:
            self._receiver.eof_received()
            return False
        with_tls = self._transport.get_extra_info("ssl_object") is not None
        return self.exchange is not None and not self._is_streaming and not with_tls

    def connection_lost(self, exc: Exception | None) -> None:
        """Cancel the exchange: the client has disconnected."""
        self._writable.set()
        if self.exchange is None:
            self._others.discard(self)
        else:
            self.exchange.add_done_callback(lambda _: self._others.discard(self))
            self.exchange.cancel()

    def pause_writing(self) -> None:
        """Pause streams: the write buffer is full."""
        self._writable.clear()

    def resume_writing(self) -> None:
        """Resume streams."""
        self._writable.set()

    # --- exchanges -------------------------------------------------------------------------------

    def _proceed(self) -> None:
        """Answer the requests that have arrived, up to one whose reply has to be waited for."""
        while self.exchange is None and not self._transport.is_closing():
            request = self._next_request()
            if request is None:
                return
            copy_context().run(self._start, request)

    def _next_request(self) -> ReceivedRequest | None:
        """Return the next request, if all of it has arrived."""
        try:
            request = self._reader.next_request()
        except BadRequestError as error:
            self._refuse(error)
            return None
        self._transport.resume_reading()
        if request is None and self._has_eof:
            self._transport.close()
        elif request is None and self._reader.awaits_continue:
            self._transport.write(CONTINUE)
        return request

    def _start(self, request: ReceivedRequest) -> None:
        """Answer a request: at once, or in a task if something has to be waited for."""
        keeps_alive: bool | Coroutine[Any, Any, bool] = False
        try:
            keeps_alive = Exchange(request, self._settings, self).start()
        finally:
            if keeps_alive is False:
                self._transport.close()
        if not isinstance(keeps_alive, bool):
            self.exchange = asyncio.get_running_loop().create_task(self._run(keeps_alive))

    async def _run(self, exchange: Coroutine[Any, Any, bool]) -> None:
        keeps_alive = False
        try:
            keeps_alive = await exchange
        finally:
            self.exchange, self._is_streaming = None, False
            if not keeps_alive:
                self._transport.close()
        self._proceed()

    def _refuse(self, error: BadRequestError) -> None:
        """Answer a malformed request, and close the connection after a delay."""
        self._has_refused = True
        reply = error_reply(error.status, str(error), "invalid_request_error")
        framing = framing_of(reply, _UNREADABLE_REQUEST._replace(version="1.0"))
        headers = (*reply.headers, ("access-control-allow-origin", "*"))
        body = reply.body if isinstance(reply.body, bytes) else b""
        self._transport.write(head(reply.status, headers, framing.headers) + body)
        if self._transport.can_write_eof():
            self._transport.write_eof()
        asyncio.get_running_loop().call_later(_LINGER, self._transport.close)

    # --- methods for exchanges -------------------------------------------------------------------

    def write(self, data: bytes) -> None:
        """Send bytes; do nothing if the client has disconnected."""
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
        """Whether the write buffer has room."""
        return self._writable.is_set()

    async def drain(self) -> None:
        """Wait until the write buffer has room."""
        await self._writable.wait()

    def pause_reading(self) -> None:
        """Stop reading from the socket."""
        self._transport.pause_reading()

    def resume_reading(self) -> None:
        """Resume reading from the socket."""
        self._transport.resume_reading()

    def switch_protocol(self, receiver: BytesReceiver) -> None:
        """Pass all bytes of the client after the request to `receiver`."""
        self._receiver = receiver
        self._is_streaming = True
        rest = self._reader.take_rest()
        if rest:
            receiver.data_received(rest)
        if self._has_eof:
            receiver.eof_received()
        self._transport.resume_reading()

    def start_streaming(self) -> None:
        """From now on, treat the end of the client's data as a disconnect."""
        self._is_streaming = True

    async def end(self, ending: Ending) -> None:
        """End the connection without a complete reply."""
        if ending is Ending.HOLD:
            self._is_streaming = True
            await asyncio.get_running_loop().create_future()  # cancelled when the client leaves
        if ending is Ending.RESET:
            if self._is_streaming:
                await self._wait_until_sent()
            self._set_option(socket.SOL_SOCKET, socket.SO_LINGER, _NO_LINGER)
            self._transport.abort()

    def abort(self) -> None:
        """Close the connection at once, and drop unsent bytes.

        The receiver of another protocol than HTTP may try to notify the client before.
        """
        if self._receiver is not None:
            self._receiver.stop()
        self._transport.abort()

    async def _wait_until_sent(self) -> None:
        """Wait until the sent bytes have left the write buffer: a reset would drop them."""
        await asyncio.sleep(_BEFORE_RESET)
        while self._transport.get_write_buffer_size() and not self._transport.is_closing():
            await asyncio.sleep(_BEFORE_RESET)

    def _set_option(self, level: int, option: int, value: int | bytes) -> None:
        raw: socket.socket | None = self._transport.get_extra_info("socket")
        if raw is not None:
            raw.setsockopt(level, option, value)
