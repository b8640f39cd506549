"""The mock's end of a WebSocket in this process: a thread that answers one connection."""

from __future__ import annotations

import socket
from contextlib import suppress
from dataclasses import dataclass
from threading import Thread
from typing import TYPE_CHECKING, TypeAlias

from openai_responses._core.errors.exceptions import MockError, SessionFailedError
from openai_responses._core.http.headers import HeaderList, HeaderPairs
from openai_responses._core.http.interception import Chain, connect, on_behalf_of, report
from openai_responses._core.http.reply import Reply
from openai_responses._core.http.request import Request
from openai_responses._core.http.subprotocols import with_headers_of_browsers
from openai_responses._core.http.websockets import SocketConnection
from openai_responses._core.http.wire_errors import WireError, WireFault
from openai_responses._core.json_values.encoding import dump

from .websocket_pump import Pump

if TYPE_CHECKING:
    from websockets.http11 import Request as OpeningRequest
    from websockets.http11 import Response
    from websockets.server import ServerProtocol

__all__ = ["Loss", "Opened", "ServerThread", "open_connection"]

_CHUNK = 65_536
_JSON: HeaderList = (("content-type", "application/json"),)
_FRAMING = frozenset(("connection", "content-length", "transfer-encoding"))
_RESETS = frozenset((WireFault.RESET, WireFault.BODY_RESET))

Opened: TypeAlias = SocketConnection | Reply | WireError
"""What opens a WebSocket, refuses it, or fails."""


@dataclass(eq=False)
class Loss:
    """Why the mock has closed a socket without an answer or a close frame, if that is a fault."""

    error: WireError | None = None

    @property
    def is_reset(self) -> bool:
        """Whether the client's network tells of it."""
        return self.error is not None and self.error.fault in _RESETS


class ServerThread(Thread):
    """Serves one connection until either side has ended it."""

    def __init__(
        self, end: socket.socket, origin: str, mocks: Chain, loss: Loss, opened: Opened | None
    ) -> None:
        """Take the mock's end of a pair of sockets, and the scheme and host of the client's URL.

        `mocks` are those that are active where the client connects. They decide by the client's
        request, unless `opened` says what they have decided. A failure is told by `loss`.
        """
        super().__init__(name="openai_responses WebSocket", daemon=True)
        self._socket = end
        self._origin = origin
        self._mocks = mocks
        self._loss = loss
        self._opened = opened

    def run(self) -> None:
        """Answer the opening handshake, then pump frames."""
        from .websocket_frames import Frames, server_protocol

        with on_behalf_of(self._mocks), self._socket, suppress(OSError):  # the client may be gone
            protocol = server_protocol()
            opening = self._opening_request(protocol)
            connection = None if opening is None else self._open(protocol, opening)
            if connection is None:
                self._socket.sendall(b"".join(protocol.data_to_send()))
            elif Pump(self._socket, Frames(protocol), connection).run():
                self._loss.error = WireError(WireFault.BODY_RESET)

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
        """Accept or refuse the connection, or have it fail."""
        opened = self._opened
        if opened is None:
            headers = with_headers_of_browsers(HeaderPairs(list(opening.headers.raw_items())))
            opened = open_connection(Request("GET", f"{self._origin}{opening.path}", headers, b""))
        if isinstance(opened, WireError):
            self._loss.error = opened
            return None
        if isinstance(opened, Reply):
            protocol.send_response(_refusal(opened))
            return None
        protocol.send_response(protocol.accept(opening))
        return opened


def open_connection(request: Request) -> Opened:
    """Return what the active mock answers to a request that opens a WebSocket.

    Errors of the author's code, which may run in another thread, refuse it, and are reported.
    """
    try:
        opened = connect(request)
        return _whole(Reply(502, (), b"") if opened is None else opened)
    except WireError as error:
        return error
    except Exception as error:
        failure = _failure(error, request.url)
        report(failure)
        return Reply(500, _JSON, dump({"error": {"message": str(failure)}}))


def _whole(opened: SocketConnection | Reply) -> SocketConnection | Reply:
    """Return a reply with its whole body, which raises what its reader would get."""
    if not isinstance(opened, Reply) or isinstance(opened.body, bytes):
        return opened
    opened.body.check_sync()
    return Reply(opened.status, opened.headers, b"".join(opened.body))


def _failure(error: Exception, url: str) -> MockError:
    """Return an error that refuses a connection as one of the mock's."""
    if isinstance(error, MockError):
        return error
    failure = SessionFailedError(
        f"A WebSocket at {url} was refused, since what answers it raised "
        f"{type(error).__name__}: {error}"
    )
    failure.__cause__ = error
    return failure


def _refusal(reply: Reply) -> Response:
    """Return the response that refuses a connection."""
    from http import HTTPStatus

    from websockets.datastructures import Headers
    from websockets.http11 import Response

    body = reply.body if isinstance(reply.body, bytes) else b""
    headers = Headers([pair for pair in reply.headers if pair[0].lower() not in _FRAMING])
    headers["content-length"] = str(len(body))
    headers["connection"] = "close"
    known = {status.value: status.phrase for status in HTTPStatus}
    return Response(reply.status, known.get(reply.status, ""), headers, body)
