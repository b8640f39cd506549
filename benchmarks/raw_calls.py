"""Chat completions on eight connections to a server, as bytes, so that the client costs little."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from time import perf_counter

__all__ = ["call_once", "calling"]

CONNECTIONS, BATCHES, WARMING = 8, 250, 100

_CHAT = b'{"model": "gpt-5", "messages": [{"role": "user", "content": "Hi"}]}'
_REQUEST = (
    b"POST %b HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer sk-fake\r\n"
    b"content-type: application/json\r\ncontent-length: %d\r\n\r\n%b"
)
_END_OF_HEAD, _LAST_CHUNK = b"\r\n\r\n", b"0\r\n\r\n"


@contextmanager
def calling(
    port: int, path: str = "/v1/chat/completions", batches: int = BATCHES
) -> Iterator[Callable[[], float]]:
    """Yield a measure of a warm server: the milliseconds that a call takes.

    Each batch has one call on each connection.
    """
    request = _request(path)
    with ExitStack() as stack:
        addresses = [("127.0.0.1", port)] * CONNECTIONS
        clients = [stack.enter_context(socket.create_connection(each)) for each in addresses]
        for _ in range(WARMING):
            _call_all(clients, request)

        def measure() -> float:
            start = perf_counter()
            for _ in range(batches):
                _call_all(clients, request)
            return (perf_counter() - start) * 1000 / (batches * CONNECTIONS)

        yield measure


def call_once(port: int, path: str = "/v1/chat/completions") -> bytes:
    """Return the status line of an answer. Raises OSError if nothing listens on the port."""
    with socket.create_connection(("127.0.0.1", port), 30) as client:
        client.sendall(_request(path))
        return _read(client).partition(b"\r\n")[0]


def _request(path: str) -> bytes:
    return _REQUEST % (path.encode(), len(_CHAT), _CHAT)


def _call_all(clients: Sequence[socket.socket], request: bytes) -> None:
    """Make one call on each connection, all at the same time."""
    for client in clients:
        client.sendall(request)
    for client in clients:
        _read(client)


def _read(client: socket.socket) -> bytes:
    """Return a whole answer. Raises OSError if the connection is closed before."""
    data = b""
    while not _is_whole(data):
        more = client.recv(65536)
        if not more:
            raise ConnectionError(f"closed after {data!r}")
        data += more
    return data


def _is_whole(data: bytes) -> bool:
    head, found, body = data.partition(_END_OF_HEAD)
    if not found:
        return False
    _, has_length, rest = head.lower().partition(b"content-length: ")
    if has_length:
        return len(body) >= int(rest.split(b"\r\n", 1)[0])
    return body.endswith(_LAST_CHUNK)
