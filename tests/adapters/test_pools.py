"""Clients that are created while a mock is active use their own connection pools."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from http.server import ThreadingHTTPServer
from typing import Any

import anyio
import openai
import pytest

from openai_responses import OpenAIMock
from openai_responses.ext import httpx
from tests.sdk.local_server import Handler, serving


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    """The base URL of a server on this machine."""
    with serving(ThreadingHTTPServer(("127.0.0.1", 0), Handler)) as port:
        yield f"http://127.0.0.1:{port}/v1"


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
def test_the_pool_has_the_requested_type(transport: Callable[..., Any]) -> None:
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
