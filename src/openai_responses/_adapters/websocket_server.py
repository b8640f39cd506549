"""The mock's end of a WebSocket in this process: a thread that answers one connection."""

from __future__ import annotations

import socket
from contextlib import suppress
from dataclasses import dataclass
from threading import Thread
from typing import TYPE_CHECKING, TypeAlias

from openai_responses._core.errors.exceptions import MockError, SessionFailedError
from openai_responses._core.http.headers import HeaderList, HeaderPairs
from openai_responses._core.http.interception import Chain, connect, report, use_chain
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

__all__ = ["ConnectionLoss", "OpeningResult", "ServerThread", "open_connection"]

_CHUNK = 65_536
_JSON: HeaderList = (("content-type", "application/json"),)
_FRAMING = frozenset(("connection", "content-length", "transfer-encoding"))
_RESETS = frozenset((WireFault.RESET, WireFault.BODY_RESET))

OpeningResult: TypeAlias = SocketConnection | Reply | WireError
"""The result of an opening handshake: a connection, a reply that refuses it, or a failure."""


@dataclass(eq=False)
class ConnectionLoss:
    """The fault for which the mock has closed a socket without a reply or a close frame, if any."""

    error: WireError | None = None

    @property
    def is_reset(self) -> bool:
        """Whether the client gets a connection reset."""
        return self.error is not None and self.error.fault in _RESETS


class ServerThread(Thread):
    """Serves one connection until either side has ended it."""

    def __init__(
        self,
        end: socket.socket,
        origin: str,
        mocks: Chain,
        loss: ConnectionLoss,
        result: OpeningResult | None,
    ) -> None:
        """Set the mock's end of a pair of sockets, and the scheme and host of the client's URL.

        `mocks` are the active mocks of the client's context. They answer the opening handshake,
        unless its `result` is given. A connection failure is stored in `loss`.
        """
        super().__init__(name="openai_responses WebSocket", daemon=True)
        self._socket = end
        self._origin = origin
        self._mocks = mocks
        self._loss = loss
        self._result = result

    def run(self) -> None:
        """Answer the opening handshake, then pump frames."""
        from .websocket_frames import Frames, server_protocol

        with use_chain(self._mocks), self._socket, suppress(OSError):  # of a lost client
            protocol = server_protocol()
            opening = self._opening_request(protocol)
            connection = None if opening is None else self._open(protocol, opening)
            if connection is None:
                self._socket.sendall(b"".join(protocol.data_to_send()))
            else:
                self._pump(Pump(self._socket, Frames(protocol), connection))

    def _pump(self, pump: Pump) -> None:
        """Pass frames until the connection has ended; store an error with the mock."""
        try:
            if pump.run():
                self._loss.error = WireError(WireFault.BODY_RESET)
        except OSError:
            raise  # of a lost client
        except Exception as error:
            failure = MockError(
                f"sending to the client of {self._origin} raised {type(error).__name__}: {error}"
            )
            failure.__cause__ = error
            report(failure)

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
        """Return the connection; None if it was refused or failed."""
        result = self._result
        if result is None:
            headers = with_headers_of_browsers(HeaderPairs(list(opening.headers.raw_items())))
            result = open_connection(Request("GET", f"{self._origin}{opening.path}", headers, b""))
        if isinstance(result, WireError):
            self._loss.error = result
            return None
        if isinstance(result, Reply):
            protocol.send_response(_refusal(result))
            return None
        protocol.send_response(protocol.accept(opening))
        return result


def open_connection(request: Request) -> OpeningResult:
    """Return the active mock's result for an opening handshake.

    An error of the author's code is stored with the mock, and refuses the connection.
    """
    try:
        result = connect(request)
        return _read_body(Reply(502, (), b"") if result is None else result)
    except WireError as error:
        return error
    except Exception as error:
        failure = _failure(error, request.url)
        report(failure)
        return Reply(500, _JSON, dump({"error": {"message": str(failure)}}))


def _read_body(result: SocketConnection | Reply) -> SocketConnection | Reply:
    """Return a reply with its body read. Raises the error of a stream that fails."""
    if not isinstance(result, Reply) or isinstance(result.body, bytes):
        return result
    result.body.check_sync()
    return Reply(result.status, result.headers, b"".join(result.body))


def _failure(error: Exception, url: str) -> MockError:
    """Return the MockError for an error that refuses a connection."""
    if isinstance(error, MockError):
        return error
    failure = SessionFailedError(
        f"{url}: the WebSocket was refused, because answering the opening request raised "
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
