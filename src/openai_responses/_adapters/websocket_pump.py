"""The loop that passes frames between a socket and a connection in this process (RFC 6455)."""

from __future__ import annotations

import socket
from contextlib import suppress
from selectors import EVENT_READ, EVENT_WRITE, DefaultSelector
from time import perf_counter
from typing import TYPE_CHECKING

from openai_responses._core.http.websockets import Abort, Close, SocketConnection

from .socket_pairs import socket_pair
from .websocket_sending import INTERVAL, SendBuffer

if TYPE_CHECKING:
    from .websocket_frames import Frames

__all__ = ["Pump"]

_CHUNK = 65_536
_LOST = Close(1006)
# The send buffer of TCP on loopback; a smaller one causes a thread switch every few frames.
_SEND_BUFFER = 1 << 21
# That many frames of the server in sequence are sent one by one, and the client's are read between
# them. Later ones are sent together, until there are that many bytes, or at intervals.
_MAX_SINGLE, _MAX_UNSENT = 100, 1 << 18


class Pump:
    """Passes frames between a socket and a connection.

    It reads frames of the client between those of the server, which they may cancel; less often in
    a long sequence. It takes the next frame of the server if the socket has accepted the previous
    ones.
    """

    def __init__(self, end: socket.socket, frames: Frames, connection: SocketConnection) -> None:
        """Set the mock's end of a pair of sockets, after the opening handshake."""
        self._socket = end
        self._frames = frames
        self._connection = connection
        self._wake_up, self._woken = socket_pair()
        self._outgoing = SendBuffer(end)
        self._ends_when_sent = False
        self._is_reset = False
        self._has_ended = False
        connection.on_output = self._wake

    def run(self) -> bool:
        """Pass frames until the connection has ended; return whether the mock has reset it."""
        for each in (self._socket, self._wake_up, self._woken):
            each.setblocking(False)
        self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, _SEND_BUFFER)
        try:
            with self._wake_up, self._woken, DefaultSelector() as selector:
                selector.register(self._socket, EVENT_READ)
                selector.register(self._woken, EVENT_READ)
                self._pump(selector)
        finally:
            self._outgoing.stop_thread()
            self._connection.receive_close(*_LOST)  # unless one side has closed it before
        return self._is_reset

    def _pump(self, selector: DefaultSelector) -> None:
        taken, last = 0, 0.0
        while True:
            self._collect()
            now = perf_counter()
            if taken < _MAX_SINGLE or now - last >= INTERVAL or len(self._outgoing) >= _MAX_UNSENT:
                self._receive()
                self._send()
                last = now
            if self._has_ended:
                return
            if self._outgoing.is_full:
                self._wait(selector, EVENT_READ | EVENT_WRITE)
                last = 0.0
            elif self._take_output():
                taken += 1
                if taken == _MAX_SINGLE:
                    self._outgoing.start_thread()
            elif taken >= _MAX_SINGLE:
                self._outgoing.stop_thread()
                taken = 0
            else:
                self._wait(selector, EVENT_READ)
                taken = 0

    def _wait(self, selector: DefaultSelector, events: int) -> None:
        """Wait for events of the socket, or for output of the connection."""
        selector.modify(self._socket, events)
        for key, _ in selector.select():
            if key.fileobj is self._woken:
                self._woken.recv(_CHUNK)

    def _wake(self) -> None:
        with suppress(OSError):  # a byte is pending already, or the connection has ended
            self._wake_up.send(b"\0")

    # --- to the client ---------------------------------------------------------------------------

    def _take_output(self) -> bool:
        """Write the next frame of the server; return whether there was one."""
        output = self._connection.next_output() if self._frames.is_open else None
        if isinstance(output, Abort):
            self._ends_when_sent, self._is_reset = True, output.is_reset
        elif output is not None:
            self._frames.send(output)
        return output is not None

    def _send(self) -> None:
        self._collect()
        self._outgoing.send()
        is_sent = self._ends_when_sent and not self._outgoing.is_full
        self._has_ended = self._has_ended or is_sent

    def _collect(self) -> None:
        """Collect the bytes of frames. An empty piece means the end of the connection."""
        pieces = self._frames.data_to_send()
        if pieces and self._connection.is_silent and self._frames.is_open:
            return  # they are answers to pings
        for piece in pieces:
            self._outgoing.add(piece)
            self._ends_when_sent = self._ends_when_sent or not piece

    # --- from the client -------------------------------------------------------------------------

    def _receive(self) -> None:
        try:
            data = self._socket.recv(_CHUNK)
        except BlockingIOError:
            return
        except ConnectionError:
            data = b""
        self._has_ended = not data
        for each in self._frames.receive(data) if data else self._frames.receive_end():
            if isinstance(each, Close):
                # Before it is answered: then the client may look at the connection.
                self._connection.receive_close(*each)
            else:
                self._connection.receive(each)
