"""HTTP/1.1 as clients of all kinds speak it, byte by byte."""

from __future__ import annotations

import json
import socket
import threading
import time
from collections.abc import Iterator

import pytest

from openai_responses import OpenAIMock
from openai_responses.ext import httpx
from openai_responses.server import Server
from openai_responses.streaming import EventStream
from tests.server.raw import CHAT, STREAM, RawClient, post

HEALTH = b"GET /health HTTP/1.1\r\nhost: localhost\r\n\r\n"


def test_a_connection_is_kept_and_used_again(openai_server: Server) -> None:
    with RawClient(openai_server) as client:
        for _ in range(3):
            client.send(post())
            answer = client.read()
            assert answer.status == 200
            assert json.loads(answer.body)["object"] == "chat.completion"
            assert "connection" not in answer.headers


def test_requests_may_be_sent_ahead(openai_mock: OpenAIMock, openai_server: Server) -> None:
    openai_mock.chat.completions.create.response = [
        {"choices": [{"message": {"content": str(number)}}]} for number in range(5)
    ]
    with RawClient(openai_server) as client:
        client.send(post() * 3 + HEALTH + post(body=STREAM) + post())
        texts = [json.loads(client.read().body)["choices"] for _ in range(3)]
        assert [each[0]["message"]["content"] for each in texts] == ["0", "1", "2"]
        assert json.loads(client.read().body) == {"status": "ok"}
        assert client.read().body.endswith(b"data: [DONE]\n\n")
        assert b'"content":"4"' in client.read().body


def test_a_request_may_arrive_byte_by_byte(openai_server: Server) -> None:
    with RawClient(openai_server) as client:
        for number in post():
            client.send(bytes((number,)))
        assert client.read().status == 200


def test_bodies_may_be_chunked(openai_mock: OpenAIMock, openai_server: Server) -> None:
    body = b"".join(b"1;x=y\r\n%c\r\n" % each for each in CHAT) + b"0\r\ntrailer: x\r\n\r\n"
    with RawClient(openai_server) as client:
        client.send(post("/v1/chat/completions", body, "transfer-encoding: chunked") + HEALTH)
        assert client.read().status == 200
        assert client.read().status == 200
    assert openai_mock.calls.last.body["model"] == "gpt-5"


def test_a_client_may_ask_before_it_sends_the_body(openai_server: Server) -> None:
    with RawClient(openai_server) as client:
        client.send(
            post(
                "/v1/chat/completions", b"", f"content-length: {len(CHAT)}", "expect: 100-continue"
            )
        )
        assert client.read().status == 100
        client.send(CHAT)
        assert client.read().status == 200


def test_a_head_has_no_body(openai_server: Server) -> None:
    with RawClient(openai_server) as client:
        client.send(HEALTH.replace(b"GET", b"HEAD") + HEALTH.replace(b"/health", b"/v1/models"))
        assert client.read(head_only=True).headers["content-length"] == "15"
        assert json.loads(client.read().body)["object"] == "list"


def test_unknown_upgrades_are_ignored_and_the_body_kept(
    openai_mock: OpenAIMock, openai_server: Server
) -> None:
    upgrade = (
        f"content-length: {len(CHAT)}",
        "connection: Upgrade, HTTP2-Settings",
        "upgrade: h2c",
        "http2-settings: AAMAAABkAAQAAP__",
    )
    with RawClient(openai_server) as client:
        client.send(post("/v1/chat/completions", CHAT, *upgrade) + HEALTH)
        assert client.read().status == 200
        assert client.read().status == 200
    assert openai_mock.chat.completions.create.calls.last.body["model"] == "gpt-5"


def test_http_1_0_is_answered_and_closed(openai_server: Server) -> None:
    for body in (CHAT, STREAM):
        with RawClient(openai_server) as client:
            client.send(post(body=body).replace(b"HTTP/1.1", b"HTTP/1.0"))
            answer = client.read()
            assert answer.status == 200
            assert answer.headers["connection"] == "close"
            assert "transfer-encoding" not in answer.headers
            assert client.is_closed()


def test_a_client_may_close_the_connection(openai_server: Server) -> None:
    with RawClient(openai_server) as client:
        client.send(post("/v1/models", b"", "connection: close").replace(b"POST", b"GET"))
        assert client.read().headers["connection"] == "close"
        assert client.is_closed()


def test_a_client_that_has_sent_all_still_reads_the_answer(openai_server: Server) -> None:
    with RawClient(openai_server) as client:
        client.send(post())
        client.socket.shutdown(socket.SHUT_WR)
        assert client.read().status == 200


@pytest.mark.parametrize(
    ("data", "status"),
    [
        (b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03 a TLS hello\r\n\r\n", 400),
        (b"nonsense\r\n\r\n", 400),
        (b"GET / HTTP/9\r\n\r\n", 400),
        (b"GET / HTTP/1.1\r\nbad header\r\n\r\n", 400),
        (b"GET /models HTTP/1.1\r\n\r\n", 400),  # without a host
        (b"CONNECT api.openai.com:443 HTTP/1.1\r\nhost: a\r\n\r\n", 400),
        (post("/v1/files", b"", "content-length: 1", "content-length: 2"), 400),
        (post("/v1/files", b"zz\r\n", "transfer-encoding: chunked"), 400),
        (b"GET / HTTP/1.1\r\nhost: a\r\nlong: " + b"x" * 70_000 + b"\r\n\r\n", 431),
        (b"GET /" + b"x" * 70_000, 431),
    ],
)
def test_what_is_no_request_is_refused(openai_server: Server, data: bytes, status: int) -> None:
    with RawClient(openai_server) as client:
        client.send(data)
        answer = client.read()
        assert answer.status == status
        assert answer.headers["connection"] == "close"
        assert answer.headers["access-control-allow-origin"] == "*"
        assert json.loads(answer.body)["error"]["message"]
        assert client.is_closed()
    with RawClient(openai_server) as client:
        client.send(HEALTH)
        assert client.read().status == 200


@pytest.mark.openai_mock(max_body_bytes=1000)
@pytest.mark.parametrize(
    "head",
    [
        post("/v1/files", b"", "content-length: 1001"),
        post("/v1/files", b"", "content-length: 1001", "expect: 100-continue"),
        post("/v1/files", b"3e9\r\n" + b"x" * 1001 + b"\r\n", "transfer-encoding: chunked"),
    ],
)
def test_a_body_that_is_too_large_is_refused(openai_server: Server, head: bytes) -> None:
    with RawClient(openai_server) as client:
        client.send(head)
        assert client.read().status == 413


def test_the_target_of_a_proxy_and_any_prefix_are_accepted(
    openai_mock: OpenAIMock, openai_server: Server
) -> None:
    for target in ("/v1/models", "/models", "http://localhost:1/v1/models?limit=1"):
        with RawClient(openai_server) as client:
            client.send(f"GET {target} HTTP/1.1\r\nhost: a\r\n\r\n".encode())
            assert client.read().status == 200
    assert openai_mock.models.list.call_count == 3


def test_web_pages_may_ask(openai_mock: OpenAIMock, openai_server: Server) -> None:
    asked = httpx.options(
        f"{openai_server.url}/chat/completions",
        headers={
            "origin": "http://localhost:3000",
            "access-control-request-method": "POST",
            "access-control-request-headers": "authorization, content-type",
        },
    )
    assert asked.status_code == 204
    assert asked.headers["access-control-allow-headers"] == "authorization, content-type"
    assert "POST" in asked.headers["access-control-allow-methods"]
    for path in ("/models", "/models/none", "/no-such-path", "/files/file-1"):
        answer = httpx.get(f"{openai_server.url}{path}", headers={"origin": "http://a"})
        assert answer.headers["access-control-allow-origin"] == "*", path
    assert openai_mock.models.list.called


@pytest.mark.parametrize("path", ["/health", "/ready", "/_x-steady/health"])
def test_health(openai_mock: OpenAIMock, openai_server: Server, path: str) -> None:
    assert httpx.get(f"{openai_server.origin}{path}").json() == {"status": "ok"}
    assert openai_mock.calls == []


def test_headers_are_sent_as_a_test_sets_them(
    openai_mock: OpenAIMock, openai_server: Server
) -> None:
    """A header may be broken, and a length may be wrong."""
    route = openai_mock.models.list
    route.response = httpx.Response(200, headers={"content-length": "100"}, text="short")
    with pytest.raises(httpx.RemoteProtocolError, match="complete message body"):
        httpx.get(f"{openai_server.url}/models")
    route.response = httpx.Response(200, headers=[("a b", "c")], text="x")
    with pytest.raises(httpx.RemoteProtocolError):
        httpx.get(f"{openai_server.url}/models")
    route.response = httpx.Response(200, headers=[(b"x-price", "5 €".encode())], text="x")
    assert httpx.get(f"{openai_server.url}/models").headers["x-price"] == "5 €"


class Endless(EventStream[dict[str, object]]):
    made = 0
    ended = threading.Event()

    def generate(self) -> Iterator[dict[str, object]]:
        try:
            while True:
                type(self).made += 1
                yield {"text": "x" * 10_000}
        finally:
            self.ended.set()


def test_a_slow_reader_slows_a_stream_down(openai_mock: OpenAIMock, openai_server: Server) -> None:
    Endless.made = 0
    Endless.ended.clear()
    openai_mock.chat.completions.create.response = Endless
    with RawClient(openai_server) as client:
        client.send(post(body=STREAM))
        client.read_head()
        before = -1
        while Endless.made != before:
            before = Endless.made
            time.sleep(0.1)
        assert 1 < Endless.made < 2000  # what the sockets' buffers hold
    assert Endless.ended.wait(5)


class Blocked(EventStream[dict[str, object]]):
    go_on = threading.Event()
    ended = threading.Event()

    def generate(self) -> Iterator[dict[str, object]]:
        try:
            yield {"number": 1}
            self.go_on.wait(10)
            yield {"number": 2}
        finally:
            self.ended.set()


def test_a_stream_that_blocks_does_not_hold_up_others(
    openai_mock: OpenAIMock, openai_server: Server
) -> None:
    Blocked.go_on.clear()
    openai_mock.chat.completions.create.response = Blocked
    with RawClient(openai_server) as blocked, RawClient(openai_server) as other:
        blocked.send(post(body=STREAM))
        blocked.read_head()
        other.send(HEALTH)
        assert other.read().status == 200
        Blocked.go_on.set()
        assert blocked.stream.read(20)


def test_a_blocked_stream_is_closed_when_it_resumes(
    openai_mock: OpenAIMock, openai_server: Server
) -> None:
    Blocked.go_on.clear()
    Blocked.ended.clear()
    openai_mock.chat.completions.create.response = Blocked
    with RawClient(openai_server) as client:
        client.send(post(body=STREAM))
        client.read_head()
    time.sleep(0.05)
    Blocked.go_on.set()
    assert Blocked.ended.wait(5)


def test_a_function_that_blocks_does_not_hold_up_others(
    openai_mock: OpenAIMock, openai_server: Server
) -> None:
    go_on = threading.Event()

    def answer() -> httpx.Response:
        go_on.wait(10)
        return httpx.Response(200, json={"object": "list", "data": []})

    openai_mock.models.list.response = answer
    with RawClient(openai_server) as blocked, RawClient(openai_server) as other:
        blocked.send(b"GET /models HTTP/1.1\r\nhost: a\r\n\r\n")
        other.send(HEALTH)
        assert other.read().status == 200
        go_on.set()
        assert blocked.read().status == 200
