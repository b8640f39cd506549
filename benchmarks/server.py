"""The server, beside one that says the same to every request, and beside `import openai`.

Both servers are processes of their own, and get the same calls on eight connections.
"""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from time import perf_counter

from .measuring import SOURCES, Row, in_rounds, ratio_row

CONNECTIONS, BATCHES = 8, 50
OURS = ("-m", "openai_responses", "serve", "--port", "0", "--json", "--quiet")
CANNED = ("-m", "benchmarks.canned_server")

_CHAT = b'{"model": "gpt-5", "messages": [{"role": "user", "content": "Hi"}]}'
_REQUEST = (
    b"POST /v1/chat/completions HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer sk-fake\r\n"
    b"content-type: application/json\r\ncontent-length: %d\r\n\r\n%b" % (len(_CHAT), _CHAT)
)


def rows(rounds: int) -> Iterator[Row]:
    """Yield the rows: a chat completion, and a new process until its first answer."""
    with ExitStack() as stack:
        measures = [stack.enter_context(_calling(each)) for each in (OURS, CANNED)]
        figures = in_rounds(rounds, *measures)
    yield ratio_row("chat completion on 8 connections, wall time", figures, 5.0)
    figures = in_rounds(max(3, rounds // 3), _first_answer, _import_openai)
    yield ratio_row("command line to first answer / import openai", figures, 1.2)


@contextmanager
def process(arguments: Sequence[str]) -> Iterator[int]:
    """Run a server, and yield its port."""
    paths = os.pathsep.join([*SOURCES, os.environ.get("PYTHONPATH", "")])
    with subprocess.Popen(
        [sys.executable, *arguments],
        env=os.environ | {"PYTHONPATH": paths},
        stdout=subprocess.PIPE,
        text=True,
    ) as server:
        assert server.stdout is not None
        try:
            yield json.loads(server.stdout.readline())["port"]
        finally:
            server.terminate()


@contextmanager
def _calling(arguments: Sequence[str]) -> Iterator[Callable[[], float]]:
    """Yield a measure of a warm server: the milliseconds that a call takes."""
    with process(arguments) as port, ExitStack() as stack:
        addresses = [("127.0.0.1", port)] * CONNECTIONS
        clients = [stack.enter_context(socket.create_connection(each)) for each in addresses]
        for _ in range(100):
            _call_all(clients)

        def measure() -> float:
            start = perf_counter()
            for _ in range(BATCHES):
                _call_all(clients)
            return (perf_counter() - start) * 1000 / (BATCHES * CONNECTIONS)

        yield measure


def _call_all(clients: Sequence[socket.socket]) -> None:
    """Make one call on each connection, all at the same time."""
    for client in clients:
        client.sendall(_REQUEST)
    for client in clients:
        _read(client)


def _read(client: socket.socket) -> None:
    data = client.recv(65536)
    while b"\r\n\r\n" not in data:
        data += client.recv(65536)
    head, _, body = data.partition(b"\r\n\r\n")
    length = int(head.lower().partition(b"content-length: ")[2].split(b"\r\n", 1)[0])
    while len(body) < length:
        body += client.recv(65536)


def _first_answer() -> float:
    start = perf_counter()
    with process(OURS) as port, socket.create_connection(("127.0.0.1", port)) as client:
        client.sendall(_REQUEST)
        _read(client)
        return (perf_counter() - start) * 1000


def _import_openai() -> float:
    start = perf_counter()
    subprocess.run([sys.executable, "-c", "import openai"], check=True)
    return (perf_counter() - start) * 1000
