"""The mock's end of a WebSocket in this process: a thread that pumps frames (RFC 6455)."""

from __future__ import annotations

import select
import socket
from contextlib import suppress
from threading import Thread
from typing import TYPE_CHECKING

from openai_responses._core.errors.exceptions import MockError, SessionFailedError
from openai_responses._core.http.headers import HeaderList, HeaderPairs
from openai_responses._core.http.interception import Chain, connect, on_behalf_of, report
from openai_responses._core.http.reply import Reply
from openai_responses._core.http.request import Request
from openai_responses._core.http.subprotocols import with_headers_of_browsers
from openai_responses._core.http.websockets import Abort, Close, SocketConnection
from openai_responses._core.http.wire_errors import WireError
from openai_responses._core.json_values.encoding import dump

if TYPE_CHECKING:
    from websockets.http11 import Request as OpeningRequest
    from websockets.http11 import Response
    from websockets.server import ServerProtocol

    from .websocket_frames import Frames

__all__ = ["ServerThread"]

_CHUNK = 65_536
_LOST = Close(1006)


class ServerThread(Thread):
    """Serves one connection until either side has ended it."""

    def __init__(self, end: socket.socket, origin: str, mocks: Chain) -> None:
        """Take the mock's end of a pair of sockets, and the scheme and host of the client's URL.

        `mocks` are those that are active where the client connects.
        """
        super().__init__(name="openai_responses WebSocket", daemon=True)
        self._socket = end
        self._origin = origin
        self._mocks = mocks

    def run(self) -> None:
        """Answer the opening handshake, then pump frames."""
        from .websocket_frames import Frames, server_protocol

        with on_behalf_of(self._mocks), self._socket, suppress(OSError):  # the client may be gone
            protocol = server_protocol()
            request = self._opening_request(protocol)
            connection = None if request is None else self._open(protocol, request)
            if connection is None:
                self._socket.sendall(b"".join(protocol.data_to_send()))
                return
            wake, woken = socket.socketpair()
            with wake, woken:
                _Pump(self._socket, Frames(protocol), connection, wake, woken).run()

    def _opening_request(self, protocol: ServerProtocol) -> OpeningRequest | None:
        """Return the request that opens the connection; None if there is none."""
        from websockets.http11 import Request as OpeningRequest

        while True:
            data = self._socket.recv(_CHUNK)
            if not data:
                return None
            protocol.receive_data(data)
            for event in protocol.events_received():
                if isinstance(event, OpeningRequest):
                    return event

    def _open(self, protocol: ServerProtocol, opening: OpeningRequest) -> SocketConnection | None:
        """Accept or refuse the connection."""
        headers = with_headers_of_browsers(HeaderPairs(list(opening.headers.raw_items())))
        request = Request("GET", f"{self._origin}{opening.path}", headers, b"")
        try:
            opened = connect(request)
        except WireError:
            return None  # closed without an answer
        except Exception as error:  # of the author's code, which runs in another thread
            failure = _failure(error, self._origin)
            report(failure)
            opened = Reply(500, _JSON, dump({"error": {"message": str(failure)}}))
        if opened is None or isinstance(opened, Reply):
            protocol.send_response(_refusal(opened))
            return None
        protocol.send_response(protocol.accept(opening))
        return opened


_JSON: HeaderList = (("content-type", "application/json"),)


def _failure(error: Exception, origin: str) -> MockError:
    """Return an error that refuses a connection as one of the mock's."""
    if isinstance(error, MockError):
        return error
    failure = SessionFailedError(
        f"A WebSocket at {origin} was refused, since what answers it raised "
        f"{type(error).__name__}: {error}"
    )
    failure.__cause__ = error
    return failure


def _refusal(reply: Reply | None) -> Response:
    """Return the response that refuses a connection."""
    from http import HTTPStatus

    from websockets.datastructures import Headers
    from websockets.http11 import Response

    if reply is None:
        reply = Reply(502, (), b"")
    body = reply.body if isinstance(reply.body, bytes) else b""
    headers = Headers([*reply.headers, ("content-length", str(len(body))), ("connection", "close")])
    known = {status.value: status.phrase for status in HTTPStatus}
    return Response(reply.status, known.get(reply.status, ""), headers, body)


class _Pump:
    """Moves frames between a socket and a connection.

    Between two frames of the server it looks for frames of the client, which may cancel what the
    server is sending. It takes the next frame of the server when the client has room for it.
    """

    def __init__(
        self,
        end: socket.socket,
        frames: Frames,
        connection: SocketConnection,
        wake: socket.socket,
        woken: socket.socket,
    ) -> None:
        self._socket = end
        self._frames = frames
        self._connection = connection
        self._woken = woken
        self._unsent = bytearray()
        self._closed = _LOST
        self._is_cut = False
        self._has_ended = False
        connection.on_output = lambda: self._wake(wake)

    def run(self) -> None:
        self._socket.setblocking(False)
        while not self._has_ended:
            self._take_output()
            if self._is_cut:
                break
            writing = [self._socket] if self._unsent else []
            ready, writable, _ = select.select([self._socket, self._woken], writing, [])
            if self._woken in ready:
                self._woken.recv(_CHUNK)
            if self._socket in ready:
                self._receive()
            if writable:
                self._send()
        self._connection.receive_close(*self._closed)

    @staticmethod
    def _wake(wake: socket.socket) -> None:
        with suppress(OSError):  # the connection has just ended
            wake.send(b"\0")

    def _take_output(self) -> None:
        """Take the next frame of the server, if the last one was sent and no frame has arrived."""
        self._collect()
        while self._frames.is_open and not (self._unsent or self._has_ended or self._has_data()):
            output = self._connection.next_output()
            if output is None:
                return
            if isinstance(output, Abort):
                self._is_cut = True
                return
            self._frames.send(output)
            self._collect()
            self._send()

    def _has_data(self) -> bool:
        ready, _, _ = select.select([self._socket], [], [], 0)
        return bool(ready)

    def _collect(self) -> None:
        """Take the bytes that the protocol wants to send; an empty piece ends the sending."""
        for piece in self._frames.data_to_send():
            if piece:
                self._unsent += piece
            else:
                self._send()
                with suppress(OSError):  # the client may have closed it before
                    self._socket.shutdown(socket.SHUT_WR)

    def _send(self) -> None:
        with suppress(BlockingIOError):
            while self._unsent:
                del self._unsent[: self._socket.send(self._unsent)]

    def _receive(self) -> None:
        try:
            data = self._socket.recv(_CHUNK)
        except ConnectionError:
            data = b""
        self._has_ended = not data
        for each in self._frames.receive(data) if data else self._frames.receive_end():
            if isinstance(each, Close):
                self._closed = each
            else:
                self._connection.receive(each)
