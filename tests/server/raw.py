"""A client that sends bytes, and reads the answer."""

from __future__ import annotations

import socket
from typing import NamedTuple

from benchmarks.fuzz_server import CHAT, STREAM, post
from openai_responses.server import Server

__all__ = ["CHAT", "STREAM", "RawAnswer", "RawClient", "post"]


class RawAnswer(NamedTuple):
    status: int
    headers: dict[str, str]
    body: bytes


class RawClient:
    """One connection to a server."""

    def __init__(self, server: Server, timeout: float = 10.0) -> None:
        self.socket = socket.create_connection(("127.0.0.1", server.port), timeout)
        self.stream = self.socket.makefile("rb")

    def __enter__(self) -> RawClient:
        return self

    def __exit__(self, *error: object) -> None:
        self.stream.close()
        self.socket.close()

    def send(self, data: bytes) -> None:
        self.socket.sendall(data)

    def read_head(self) -> tuple[int, dict[str, str]]:
        """Return the status and the headers of the next response."""
        status = int(self.stream.readline().split(b" ", 2)[1])
        headers: dict[str, str] = {}
        while line := self.stream.readline().strip():
            name, _, value = line.decode().partition(": ")
            headers[name] = value
        return status, headers

    def read(self, *, head_only: bool = False) -> RawAnswer:
        """Return the next response."""
        status, headers = self.read_head()
        if head_only or status in (100, 204):
            return RawAnswer(status, headers, b"")
        if headers.get("transfer-encoding") == "chunked":
            return RawAnswer(status, headers, b"".join(self._chunks()))
        if "content-length" in headers:
            return RawAnswer(status, headers, self.stream.read(int(headers["content-length"])))
        return RawAnswer(status, headers, self.stream.read())

    def _chunks(self) -> list[bytes]:
        chunks: list[bytes] = []
        while length := int(self.stream.readline(), 16):
            chunks.append(self.stream.read(length))
            assert self.stream.readline() == b"\r\n"
        assert self.stream.readline() == b"\r\n"
        return chunks

    def is_closed(self) -> bool:
        """Return whether the server has closed the connection; waits for it."""
        return self.stream.read(1) == b""
