"""Requests to the API by libraries in which no mock can answer, which are refused."""

from __future__ import annotations

import asyncio
import socket
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread
from typing import Any

import anyio
import pytest

from openai_responses import OpenAIMock
from openai_responses.errors import UnmockedRequestError
from openai_responses.ext.httpx import AsyncClient, get

HOST = "api.openai.com"


class _Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b"network")

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Print nothing."""


@pytest.fixture
def looked_up() -> list[str]:
    """The names that were looked up in the network."""
    return []


@pytest.fixture
def url(monkeypatch: pytest.MonkeyPatch, looked_up: list[str]) -> Iterator[str]:
    """A server in place of the network: all host names resolve to it."""
    true: Callable[..., Any] = socket.getaddrinfo

    def getaddrinfo(host: Any, *args: Any, **kwargs: Any) -> Any:
        looked_up.append(host if isinstance(host, str) else host.decode())
        return true("127.0.0.1", *args, **kwargs)

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
    with HTTPServer(("127.0.0.1", 0), _Handler) as http:
        Thread(target=http.serve_forever, daemon=True).start()
        yield f"http://{HOST}:{http.server_port}/v1/models"
        http.shutdown()


def by_urllib(url: str) -> str:
    with urllib.request.urlopen(url) as response:
        body: bytes = response.read()
    return body.decode()


def by_asyncio(url: str) -> str:
    async def connect() -> str:
        _, writer = await asyncio.open_connection(HOST, int(url.split(":")[2].split("/")[0]))
        writer.close()
        return "network"

    return asyncio.run(connect())


def by_aiohttp(url: str) -> str:
    aiohttp = pytest.importorskip("aiohttp")

    async def ask() -> str:
        async with aiohttp.ClientSession() as session, session.get(url) as response:
            text: str = await response.text()
        return text

    return asyncio.run(ask())


def by_trio(url: str) -> str:
    async def connect() -> str:
        port = int(url.split(":")[2].split("/")[0])
        await (await anyio.connect_tcp(HOST, port)).aclose()
        return "network"

    return anyio.run(connect, backend="trio")


WAYS = [by_urllib, by_asyncio, by_aiohttp, by_trio]


@pytest.mark.parametrize("way", WAYS)
def test_nothing_reaches_the_api(url: str, looked_up: list[str], way: Callable[[str], str]) -> None:
    with pytest.raises(UnmockedRequestError) as caught, OpenAIMock():
        way(url)
    assert str(caught.value) == (
        "A connection to api.openai.com is not made through httpx2, httpx, or the SDK's aiohttp "
        "transport, which a mock can answer, nor as a WebSocket of websockets or aiohttp, "
        "but through urllib, requests, or plain aiohttp (whose WebSockets need the package "
        "websockets). No connection to the API is allowed while a mock is active. "
        "Let the code call "
        "a server that answers by the mock, whose URL the fixture openai_server and "
        "openai_mock.serve() have (see docs/server.md), or use the SDK or one of these libraries."
    )
    assert looked_up == []
    assert way(url) == "network"
    assert looked_up == [HOST]


def test_a_test_fails_whose_code_swallows_it(url: str) -> None:
    mock = OpenAIMock()
    with pytest.raises(UnmockedRequestError, match="swallowed"), mock, suppress(Exception):
        by_urllib(url)


def test_requests_to_other_hosts_are_not_refused(url: str) -> None:
    with OpenAIMock():
        assert by_urllib(url.replace(HOST, "example.com")) == "network"


@pytest.mark.asyncio
async def test_what_is_let_through_arrives(url: str) -> None:
    with OpenAIMock() as openai_mock:
        openai_mock.router.route(url=url).pass_through()
        assert get(url).text == "network"
        assert (await AsyncClient().get(url)).text == "network"
        with suppress(UnmockedRequestError):
            by_urllib(url)
        assert len(openai_mock.refused_requests) == 1
        openai_mock.refused_requests.clear()
