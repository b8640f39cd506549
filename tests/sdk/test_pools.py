"""Clients that are made while a mock is active have a pool of connections once they need one."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from http.server import ThreadingHTTPServer
from typing import Any

import anyio
import openai
import pytest

from openai_responses import OpenAIMock
from openai_responses._doors.pools import LatePool, patches_of_exits
from openai_responses.ext import httpx
from tests.sdk.local_server import Handler, serving

SYNC = """
client = openai.OpenAI(api_key="sk-fake")
client.models.list()
client.close()
with openai.OpenAI(api_key="sk-fake") as client:
    client.models.list()
"""
ASYNC = """
async def call():
    client = openai.AsyncOpenAI(api_key="sk-fake")
    await client.models.list()
    await client.close()
    async with openai.AsyncOpenAI(api_key="sk-fake") as client:
        await client.models.list()
asyncio.run(call())
"""
PROGRAM = """
import asyncio, sys
import openai
from openai_responses import OpenAIMock
before = set(sys.modules)
with OpenAIMock():
    exec({code!r})
print(sorted({{name.partition(".")[0] for name in sys.modules.keys() - before}}))
"""


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    """The base URL of a server on this machine."""
    with serving(ThreadingHTTPServer(("127.0.0.1", 0), Handler)) as port:
        yield f"http://127.0.0.1:{port}/v1"


@pytest.mark.parametrize("code", [SYNC, ASYNC], ids=["sync", "async"])
def test_calls_of_a_mock_import_nothing_that_speaks_http(code: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM.format(code=code)],
        check=True,
        capture_output=True,
        text=True,
    )
    assert "'openai_responses_generated'" in done.stdout
    for name in ("httpcore", "httpcore2", "h11"):
        assert f"'{name}'" not in done.stdout


def test_a_client_made_in_a_mock_reaches_the_network_after_it_and_is_closed(server: str) -> None:
    with OpenAIMock(), openai.OpenAI(api_key="sk-fake", base_url=server) as unused:
        client = openai.OpenAI(api_key="sk-fake", base_url=server, max_retries=0)
    assert unused.is_closed()
    assert client.models.list().data == []
    assert client.models.list().data == []
    client.close()
    assert client.is_closed()


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_an_async_client_made_in_a_mock_reaches_the_network_after_it(
    backend: str, server: str
) -> None:
    with OpenAIMock():
        client = openai.AsyncOpenAI(api_key="sk-fake", base_url=server, max_retries=0)

    async def call() -> None:
        async with client:
            assert (await client.models.list()).data == []

    anyio.run(call, backend=backend)
    assert client.is_closed()


@pytest.mark.parametrize("transport", [httpx.HTTPTransport, httpx.AsyncHTTPTransport])
def test_the_pool_is_the_one_that_was_asked_for(transport: Callable[..., Any]) -> None:
    limits = httpx.Limits(max_connections=7, max_keepalive_connections=3)
    with OpenAIMock():
        made = transport(limits=limits, retries=5)
    true = transport(limits=limits, retries=5)
    assert isinstance(made._pool, type(true._pool))
    for name in ("_max_connections", "_max_keepalive_connections", "_retries", "_http2"):
        assert getattr(made._pool, name) == getattr(true._pool, name)


@pytest.mark.parametrize("transport", [httpx.HTTPTransport, httpx.AsyncHTTPTransport])
def test_the_pool_of_a_proxy_is_built_at_once(transport: Callable[..., Any]) -> None:
    with OpenAIMock(), pytest.raises(ValueError, match="ftp"):
        transport(proxy="ftp://localhost:1")


def test_a_late_pool_is_built_once_and_closed_only_if_it_was() -> None:
    class Pool:
        closed = 0
        limit = 1

        def close(self) -> None:
            self.closed += 1

    built: list[Pool] = []

    def build() -> Pool:
        built.append(Pool())
        return built[-1]

    late: Any = LatePool(build)
    with late as entered:
        assert entered is late
    late.close()
    assert built == []
    late.limit = 2
    assert (late.limit, built[0].limit, len(built)) == (2, 2, 1)
    late.close()
    assert built[0].closed == 1


def test_a_pool_that_was_used_is_closed_with_its_transport() -> None:
    closed: list[str] = []
    with OpenAIMock():
        transport: Any = httpx.HTTPTransport()
        transport._pool.close = lambda: closed.append("by a mock")
        with transport:
            assert closed == []
        assert closed == ["by a mock"]
        transport._pool.close = lambda: closed.append("by nobody")
    transport.__exit__(None, None, None)
    assert closed == ["by a mock", "by nobody"]


def test_an_async_pool_that_was_used_is_closed_with_its_transport() -> None:
    closed: list[str] = []

    async def close() -> None:
        closed.append("closed")

    async def leave() -> None:
        with OpenAIMock():
            transport: Any = httpx.AsyncHTTPTransport()
            transport._pool.aclose = close
            async with transport:
                assert closed == []
            assert closed == ["closed"]
        await transport.__aexit__(None, None, None)
        assert closed == ["closed", "closed"]

    anyio.run(leave)


def test_transports_that_leave_their_exit_to_a_base_are_left_as_they_are() -> None:
    class Transport(httpx.HTTPTransport):
        def __init__(self) -> None:
            super().__init__()
            self.size: object = getattr(self._pool, "_max_connections", None)

    assert patches_of_exits(httpx.HTTPTransport)
    assert not patches_of_exits(Transport)
