"""A real server whose connections fail, to compare the mock's faults with."""

from __future__ import annotations

import socket
import struct
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Event, Thread

__all__ = ["ENDINGS", "broken_server"]

_HEAD = (
    b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream; charset=utf-8\r\n"
    b"transfer-encoding: chunked\r\n\r\n"
)


def _reset(connection: socket.socket) -> None:
    """Close with an RST instead of a FIN."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def _read_request(connection: socket.socket) -> None:
    """Read all of a request: what is left unread would make an RST of the FIN of closing."""
    with connection.makefile("rb") as stream:
        length = 0
        while (line := stream.readline()).strip():
            name, _, value = line.partition(b":")
            length = int(value) if name.lower() == b"content-length" else length
        stream.read(length)


def _chunk(body: bytes) -> bytes:
    return b"%x\r\n%b\r\n" % (len(body), body)


def _no_answer(connection: socket.socket, body: bytes, stop: Event) -> None:
    """Take the request, and close."""


def _reset_at_once(connection: socket.socket, body: bytes, stop: Event) -> None:
    _reset(connection)


def _never(connection: socket.socket, body: bytes, stop: Event) -> None:
    stop.wait(5)


def _cut(connection: socket.socket, body: bytes, stop: Event) -> None:
    connection.sendall(_HEAD + _chunk(body))


def _cut_reset(connection: socket.socket, body: bytes, stop: Event) -> None:
    connection.sendall(_HEAD + _chunk(body))
    stop.wait(0.3)  # what was sent must have been read, as a reset throws away what was not
    _reset(connection)


def _stalled(connection: socket.socket, body: bytes, stop: Event) -> None:
    connection.sendall(_HEAD + _chunk(body))
    stop.wait(5)


ENDINGS: dict[str, Callable[[socket.socket, bytes, Event], None]] = {
    "no answer": _no_answer,
    "reset": _reset_at_once,
    "never": _never,
    "cut": _cut,
    "cut by a reset": _cut_reset,
    "stalled": _stalled,
}


@contextmanager
def broken_server(ending: str, body: bytes) -> Iterator[str]:
    """Serve on the address that is yielded; each request gets the same, `body` as its start."""
    stop = Event()
    with socket.create_server(("127.0.0.1", 0)) as listening:
        listening.settimeout(0.05)

        def serve() -> None:
            while not stop.is_set():
                try:
                    connection, _ = listening.accept()
                except TimeoutError:
                    continue
                with connection:
                    connection.settimeout(5)
                    _read_request(connection)
                    ENDINGS[ending](connection, body, stop)

        thread = Thread(target=serve)
        thread.start()
        try:
            yield f"http://127.0.0.1:{listening.getsockname()[1]}/v1"
        finally:
            stop.set()
            thread.join()
