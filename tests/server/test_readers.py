"""Both readers of requests give the same result for any bytes in any parts."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

import pytest

from benchmarks.fuzz_server import mutated
from openai_responses._server.h11_reader import H11Reader
from openai_responses._server.reading import BadRequestError, Limits, RequestReader
from tests.server.raw import CHAT, post

COUNT = 1000
LIMITS = Limits(head=2000, body=1000)
CASES = (
    post(),
    post() * 3,
    post("/v1/files", b"", "content-length: 0"),
    post("/v1/files", CHAT, f"content-length: {len(CHAT)}", f"content-length: {len(CHAT)}"),
    post("/v1/files", CHAT, "content-length: 1, 1"),
    post("/v1/files", CHAT, "content-length: +3"),
    post("/v1/files", CHAT, "content-length: 0", "content-length: 0"),
    post("/v1/files", b"a" * 1001, "content-length: 1001"),
    post("/v1/files", b"", "x: " + "a" * 2000),
    b"GET / HTTP/1.1\r\n\r\n",
    b"GET / HTTP/1.1\r\nhost: a\r\nhost: b\r\n\r\n",
    b"GET / HTTP/1.1\r\nhost : a\r\n\r\n",
    b"GET / HTTP/1.1\r\nhost: a\r\n folded\r\n\r\n",
    b"GET / HTTP/1.1\r\nhost: a\r\nx-\xe4: b\r\n\r\n",
    b"GET / HTTP/1.1\r\nhost: a\r\nx: \xe4\t b \r\n\r\n",
    b"GET / HTTP/1.1\r\nhost: a\r\nx:\r\n\r\n",
    b"\r\n\r\nGET / HTTP/1.1\r\nhost: a\r\n\r\n",
    b"GET  /  HTTP/1.1\r\nhost: a\r\n\r\n",
    b"GET /\xe4 HTTP/1.1\r\nhost: a\r\n\r\n",
    b"GET http://a/b?c HTTP/1.1\r\nhost: a\r\n\r\n",
    b"GET a HTTP/1.1\r\nhost: a\r\n\r\n",
    b"PURGE / HTTP/1.1\r\nhost: a\r\n\r\n",
    b"FOO / HTTP/1.1\r\nhost: a\r\n\r\n",
    b"get / HTTP/1.1\r\nhost: a\r\n\r\n",
    b"CONNECT a:1 HTTP/1.1\r\nhost: a\r\n\r\n",
    b"OPTIONS * HTTP/1.1\r\nhost: a\r\n\r\n",
    b"GET / HTTP/1.0\r\n\r\n",
    b"GET / HTTP/1.1\nhost: a\n\n",
    b"GET / HTTP/2.0\r\nhost: a\r\n\r\n",
    b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
    b"GET / HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n" + post(),
)


def outcome(reader: RequestReader, parts: Sequence[bytes]) -> list[object]:
    """Return the requests that are read, and what stops it."""
    found: list[object] = []
    try:
        for part in parts:
            reader.feed(part)
            while (request := reader.next_request()) is not None:
                headers = request.headers.multi_items()
                found.append((request.method, request.target, headers, request.body))
        found.append(reader.awaits_continue)
    except BadRequestError as error:
        found.append(error.status)
    return found


def compare(data: bytes, cut: int) -> None:
    from openai_responses._server.httptools_reader import HttptoolsReader

    parts = [part for part in (data[:cut], data[cut:]) if part]
    expected = outcome(H11Reader(LIMITS), parts)
    assert outcome(HttptoolsReader(LIMITS), parts) == expected, parts


@pytest.fixture(autouse=True)
def _needs_httptools() -> None:
    pytest.importorskip("httptools")


@pytest.mark.parametrize("data", CASES)
def test_unusual_requests(data: bytes) -> None:
    for cut in range(len(data)):
        compare(data, cut)


def test_any_bytes() -> None:
    for number in range(COUNT):
        random = Random(number)
        data = mutated(random)
        compare(data, random.randrange(len(data) + 1))
