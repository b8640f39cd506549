"""Connections that fail, through the SDK and through each HTTP library by itself."""

from __future__ import annotations

import importlib
import inspect
import subprocess
import sys
import time
from typing import Any

import openai
import pytest

from openai_responses import OpenAIMock, api_errors, faults
from openai_responses._adapters.libraries import sdk_http_library
from openai_responses.ext.httpx import ConnectError
from tests.sdk.kinds import KINDS, chat

pytestmark = pytest.mark.asyncio

API = "https://api.openai.com/v1"
GREETING: Any = {"choices": [{"message": {"content": "Hi"}}]}

# The fault, what the SDK makes of it over httpx and httpx2, and the library's exception.
FAULTS: dict[str, tuple[Any, type[Exception], str]] = {
    "connect timeout": (faults.connect_timeout, openai.APITimeoutError, "ConnectTimeout"),
    "read timeout": (faults.read_timeout, openai.APITimeoutError, "ReadTimeout"),
    "write timeout": (faults.write_timeout, openai.APITimeoutError, "WriteTimeout"),
    "pool timeout": (faults.pool_timeout, openai.APITimeoutError, "PoolTimeout"),
    "refused": (faults.connection_refused, openai.APIConnectionError, "ConnectError"),
    "dns": (faults.dns_failure, openai.APIConnectionError, "ConnectError"),
    "certificate": (faults.certificate_error, openai.APIConnectionError, "ConnectError"),
    "reset": (faults.connection_reset, openai.APIConnectionError, "ReadError"),
    "no answer": (faults.server_disconnected, openai.APIConnectionError, "RemoteProtocolError"),
}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("fault", FAULTS)
async def test_the_sdk_raises_what_it_raises_in_production(
    openai_mock: OpenAIMock, kind: str, fault: str
) -> None:
    make, expected, cause = FAULTS[fault]
    openai_mock.chat.completions.create.response = make()
    for stream in (False, True):
        outcome = await chat(kind, stream=stream)
        assert isinstance(outcome.error, openai.APIConnectionError)
        if kind != "aiohttp":  # its transport has a translation of its own
            assert type(outcome.error) is expected
            assert outcome.errors[1] == f"{sdk_http_library()}.{cause}"


@pytest.mark.parametrize("name", ["httpx", "httpx2"])
@pytest.mark.parametrize("client", ["Client", "AsyncClient"])
@pytest.mark.parametrize("fault", FAULTS)
async def test_each_library_raises_an_exception_of_its_own(
    openai_mock: OpenAIMock, name: str, client: str, fault: str
) -> None:
    library = pytest.importorskip(name, reason=f"{name} is not installed")
    make, _, cause = FAULTS[fault]
    openai_mock.models.list.response = make()
    with pytest.raises(getattr(library, cause)) as caught:
        await _get(getattr(library, client)())
    assert caught.value.request.url.path == "/v1/models"
    openai_mock.models.list.response = faults.disconnect(after_bytes=3, reset=True)
    with pytest.raises(library.ReadError, match="reset by peer"):
        await _get(getattr(library, client)())


async def _get(client: Any) -> None:
    answer = client.get(f"{API}/models")
    if inspect.isawaitable(answer):
        await answer


@pytest.mark.parametrize("kind", KINDS)
async def test_the_sdk_tries_again_without_a_wait(openai_mock: OpenAIMock, kind: str) -> None:
    route = openai_mock.chat.completions.create
    for failing in (faults.connection_refused(), faults.read_timeout(), ConnectError("mine")):
        openai_mock.reset_calls()
        route.response = [failing, failing, GREETING]
        outcome = await chat(kind, stream=False, max_retries=2)
        assert (outcome.text, outcome.error) == ("Hi", None)
        assert route.call_count == 3
        assert outcome.seconds < 1  # the SDK's own two waits take 1.1 seconds at least
    counts = [call.request.headers["x-stainless-retry-count"] for call in route.calls]
    assert counts == ["0", "1", "2"]


@pytest.mark.parametrize("kind", KINDS)
async def test_with_backoff_the_sdk_waits_as_in_production(
    openai_mock: OpenAIMock, kind: str
) -> None:
    for failing in (
        faults.connection_refused(backoff=True),
        api_errors.server_error(backoff=True),
        faults.bad_gateway(backoff=True),
    ):
        openai_mock.chat.completions.create.response = [failing, GREETING]
        outcome = await chat(kind, stream=False, max_retries=1)
        assert outcome.text == "Hi"
        assert outcome.seconds > 0.35


@pytest.mark.parametrize("kind", KINDS)
async def test_retry_after_of_an_answer_is_used_after_a_connection_failure(
    openai_mock: OpenAIMock, kind: str
) -> None:
    openai_mock.chat.completions.create.response = faults.connection_refused()
    assert (await chat(kind, stream=False, max_retries=0)).error
    openai_mock.chat.completions.create.response = [
        api_errors.rate_limit(retry_after=0.4),
        GREETING,
    ]
    outcome = await chat(kind, stream=False, max_retries=1)
    assert outcome.text == "Hi"
    assert outcome.seconds > 0.35


async def test_sleeps_outside_of_the_sdk_are_not_patched(openai_mock: OpenAIMock) -> None:
    openai_mock.models.list.response = faults.connection_refused()
    with pytest.raises(openai.APIConnectionError):
        openai.OpenAI(api_key="sk-fake", max_retries=0).models.list()
    start = time.monotonic()
    time.sleep(0.1)
    assert time.monotonic() - start >= 0.1


async def test_functions_may_raise_and_return_faults(openai_mock: OpenAIMock) -> None:
    def answer(route: Any) -> Any:
        if route.call_count == 0:
            raise faults.connection_reset()
        if route.call_count == 1:
            return faults.read_timeout()
        return faults.disconnect(after_events=1) if route.call_count == 2 else GREETING

    openai_mock.chat.completions.create.response = answer
    outcomes = [await chat("sync") for _ in range(4)]
    errors = [outcome.errors[0].rpartition(".")[2] if outcome.error else "" for outcome in outcomes]
    assert errors[:2] == ["APIConnectionError", "APITimeoutError"]
    assert len(outcomes[2].texts) == 1
    assert outcomes[3].text == "Hi"


async def test_nothing_is_created_by_a_request_that_did_not_arrive(
    openai_mock: OpenAIMock,
) -> None:
    client = openai.OpenAI(api_key="sk-fake", max_retries=0)
    openai_mock.vector_stores.create.response = faults.connection_refused()
    with pytest.raises(openai.APIConnectionError):
        client.vector_stores.create(name="a")
    assert client.vector_stores.list().data == []
    openai_mock.vector_stores.create.response = faults.disconnect()
    with pytest.raises(openai.APIConnectionError):
        client.vector_stores.create(name="b")
    assert [store.name for store in client.vector_stores.list()] == ["b"]


async def test_other_hosts_have_faults_too(openai_mock: OpenAIMock) -> None:
    library = importlib.import_module(sdk_http_library())
    route = openai_mock.router.get("https://example.com/a")
    route.mock(side_effect=[faults.connection_refused(), faults.disconnect({"a": 1}), {"a": 1}])
    with pytest.raises(library.ConnectError):
        library.get("https://example.com/a")
    with pytest.raises(library.RemoteProtocolError):
        library.get("https://example.com/a")
    assert library.get("https://example.com/a").json() == {"a": 1}


async def test_the_sdk_is_as_it_was_when_the_mock_has_ended() -> None:
    program = """
from openai import _base_client as module
from openai_responses import OpenAIMock
originals = module.time, module.anyio
with OpenAIMock():
    print(module.time is originals[0] or module.anyio is originals[1])
    print(module.time.time() > 0)
print((module.time, module.anyio) == originals)
"""  # in a process of its own, where no work of another test keeps the patches
    printed = subprocess.run(
        [sys.executable, "-c", program], check=True, capture_output=True, text=True
    )
    assert printed.stdout.split() == ["False", "True", "True"]
