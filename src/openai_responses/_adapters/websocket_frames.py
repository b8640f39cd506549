"""The frames of one WebSocket, without I/O: decodes bytes to messages, and encodes messages.

This module needs the package `websockets`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple, TypeAlias

from websockets.datastructures import Headers
from websockets.extensions.permessage_deflate import ServerPerMessageDeflateFactory
from websockets.frames import CloseCode, Frame, Opcode
from websockets.http11 import Request
from websockets.protocol import State
from websockets.server import ServerProtocol
from websockets.typing import Subprotocol

from openai_responses._core.http.headers import HeaderList
from openai_responses._core.http.subprotocols import SUBPROTOCOL
from openai_responses._core.http.websockets import Close, Text

__all__ = ["Acceptance", "Frames", "Incoming", "Refusal", "accept", "server_protocol"]

Incoming: TypeAlias = str | bytes | Close
"""A message of the client, or the end of what it sends."""

_SUBPROTOCOL = Subprotocol(SUBPROTOCOL)
_MESSAGES = frozenset((Opcode.TEXT, Opcode.BINARY, Opcode.CONT))
_NO_UTF_8 = "the text is not UTF-8"


class Acceptance(NamedTuple):
    """The acceptance of an opening handshake: the headers of the reply, and the frames after it."""

    headers: HeaderList
    frames: Frames


class Refusal(NamedTuple):
    """The refusal of an opening handshake: the status and the message of the reply."""

    status: int
    message: str


def server_protocol() -> ServerProtocol:
    """Return the server's side of a connection before the opening handshake."""
    return ServerProtocol(
        extensions=[ServerPerMessageDeflateFactory()],
        select_subprotocol=lambda _, offered: _SUBPROTOCOL if _SUBPROTOCOL in offered else None,
        max_size=None,
    )


def accept(target: str, headers: HeaderList, max_size: int) -> Acceptance | Refusal:
    """Return the acceptance or the refusal of an opening handshake with this target and headers.

    Messages of the client may have `max_size` bytes.
    """
    handshake = server_protocol()
    response = handshake.accept(Request(target, Headers(headers)))
    if response.status_code != 101:
        return Refusal(response.status_code, (response.body or b"").decode().strip())
    protocol = ServerProtocol(state=State.OPEN, max_size=max_size)
    protocol.extensions = handshake.extensions
    return Acceptance(list(response.headers.raw_items()), Frames(protocol))


class Frames:
    """The server's side of one open WebSocket. Pings are answered."""

    def __init__(self, protocol: ServerProtocol) -> None:
        """Take the protocol after the handshake."""
        self._protocol = protocol
        self._parts: list[bytes] = []
        self._is_text = True
        self._has_ended = False

    @property
    def is_open(self) -> bool:
        """Whether messages can be sent; False once one side has sent a close frame."""
        return self._protocol.state is State.OPEN

    def receive(self, data: bytes) -> Sequence[Incoming]:
        """Decode bytes, and return the complete messages; none after the end."""
        if self._has_ended:
            return ()
        self._protocol.receive_data(data)
        return list(self._received())

    def receive_end(self) -> Sequence[Incoming]:
        """Handle the end of the client's bytes, and return the end of the connection."""
        if self._has_ended:
            return ()
        self._protocol.receive_eof()
        return list(self._received())

    def send(self, output: Text | Close) -> None:
        """Send a message, or a close frame; the code 1005 stands for one without a code."""
        if isinstance(output, Text):
            self._protocol.send_text(output.data)
        elif output.code == CloseCode.NO_STATUS_RCVD:
            self._protocol.send_close()
        else:
            self._protocol.send_close(*output)

    def data_to_send(self) -> list[bytes]:
        """Return the bytes to send; an empty piece means the end of the server's bytes."""
        return self._protocol.data_to_send()

    def _received(self) -> Iterator[Incoming]:
        for event in self._protocol.events_received():
            if isinstance(event, Frame) and event.opcode in _MESSAGES:
                yield from self._receive_frame(event)
        if self._has_ended:
            return
        received, sent = self._protocol.close_rcvd, self._protocol.close_sent
        has_failed = self._protocol.parser_exc is not None
        if received is None and not has_failed:
            return
        self._has_ended = True
        close = sent if has_failed else received  # invalid bytes are answered by a close frame
        yield (
            Close(CloseCode.ABNORMAL_CLOSURE) if close is None else Close(close.code, close.reason)
        )

    def _receive_frame(self, frame: Frame) -> Iterator[Incoming]:
        """Add a frame of a message; yield the message if it is complete."""
        if frame.opcode is not Opcode.CONT:
            self._is_text = frame.opcode is Opcode.TEXT
        self._parts.append(bytes(frame.data))
        if not frame.fin or self._has_ended:
            return
        message = b"".join(self._parts)
        self._parts.clear()
        if not self._is_text:
            yield message
            return
        try:
            yield message.decode()
        except UnicodeDecodeError:
            self._has_ended = True
            if self.is_open:
                self._protocol.fail(CloseCode.INVALID_DATA, _NO_UTF_8)
            yield Close(CloseCode.INVALID_DATA, _NO_UTF_8)
