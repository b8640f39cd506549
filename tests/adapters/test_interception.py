"""Which mock a request belongs to: nested, concurrent and ended mocks."""

from __future__ import annotations

import asyncio
import contextvars
import subprocess
import sys
import threading
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor

import openai
import pytest

from openai_responses import OpenAIMock
from openai_responses._adapters.libraries import sdk_http_library
from openai_responses.errors import OuterMockWarning, UnmockedRequestError
from openai_responses.ext import httpx
from tests.sdk.clients import Caller
from tests.sdk.named import API, ELSEWHERE, mock_elsewhere, named, who_answers


def transports() -> list[object]:
    return [
        vars(httpx.HTTPTransport)["handle_request"],
        vars(httpx.AsyncHTTPTransport)["handle_async_request"],
    ]


def test_the_library_is_patched_while_a_mock_is_active_only() -> None:
    before = transports()
    with OpenAIMock():
        during = transports()
        with OpenAIMock():
            assert transports() == during
        assert transports() == during
    assert not set(before) & set(during)
    assert transports() == before


def test_the_library_is_as_before_after_a_failure() -> None:
    before = transports()
    with pytest.raises(KeyError), OpenAIMock(), OpenAIMock():
        raise KeyError
    assert transports() == before


def test_the_order_of_leaving_makes_no_difference() -> None:
    before = transports()
    first, second = named("first"), named("second")
    first.__enter__()
    second.__enter__()
    first.__exit__(None, None, None)
    assert who_answers() == "second"
    second.__exit__(None, None, None)
    assert transports() == before


def answering(name: str) -> Callable[[object, object], httpx.Response]:
    return lambda transport, request: httpx.Response(200, text=name)


def answering_async(name: str) -> Callable[[object, object], Awaitable[httpx.Response]]:
    async def answer(transport: object, request: object) -> httpx.Response:
        return httpx.Response(200, text=name)

    return answer


def test_a_later_patch_of_other_code_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(httpx.HTTPTransport, "handle_request", answering("network"))
    mock = named("mock")
    mock.__enter__()
    with monkeypatch.context() as patch:
        patch.setattr(httpx.HTTPTransport, "handle_request", answering("theirs"))
        assert who_answers() == "theirs"
        mock.__exit__(None, None, None)
        assert who_answers() == "theirs"
    assert who_answers() == "network"
    with mock:
        assert who_answers() == "mock"
    assert who_answers() == "network"


@pytest.mark.asyncio
async def test_it_is_respected_in_async_clients_as_well(monkeypatch: pytest.MonkeyPatch) -> None:
    transport = httpx.AsyncHTTPTransport
    monkeypatch.setattr(transport, "handle_async_request", answering_async("network"))
    client = httpx.AsyncClient()
    mock = named("mock")
    mock.__enter__()
    with monkeypatch.context() as patch:
        patch.setattr(transport, "handle_async_request", answering_async("theirs"))
        assert (await client.get(f"{API}/models")).text == "theirs"
        mock.__exit__(None, None, None)
    assert (await client.get(f"{API}/models")).text == "network"


def test_a_library_that_cannot_be_patched_leaves_nothing_behind() -> None:
    other = "httpx" if sdk_http_library() == "httpx2" else "httpx2"
    code = f"""
import sys, types
sys.path[:] = {sys.path!r}
from openai_responses import OpenAIMock
from openai_responses.errors import MockError
from openai_responses.ext.httpx import HTTPTransport
before = HTTPTransport.handle_request
newer = sys.modules["{other}"] = types.ModuleType("{other}")
names = "HTTPTransport AsyncHTTPTransport SyncByteStream AsyncByteStream ByteStream Response"
for name in names.split():
    setattr(newer, name, type(name, (), {{}}))
try:
    OpenAIMock().__enter__()
except MockError as error:
    assert HTTPTransport.handle_request is before
    print(error)
del sys.modules["{other}"]
with OpenAIMock():
    assert HTTPTransport.handle_request is not before
assert HTTPTransport.handle_request is before
"""
    done = subprocess.run([sys.executable, "-c", code], check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert done.stdout == (
        "__main__.HTTPTransport has no method handle_request, where requests would be answered: "
        "this version of the library is not supported; install a newer "
        "release of openai-responses.\n"
    )


def test_the_innermost_mock_answers() -> None:
    with named("outer"):
        assert who_answers() == "outer"
        with named("inner"):
            assert who_answers() == "inner"
        assert who_answers() == "outer"


def test_an_address_of_an_outer_mock_is_answered_by_it() -> None:
    with named("outer", "https://example.com/v1"), named("inner"):
        assert who_answers() == "inner"
        assert who_answers(ELSEWHERE) == "outer"


def test_one_mock_may_be_entered_twice() -> None:
    mock = named("mock")
    with mock:
        with mock:
            assert who_answers() == "mock"
        assert who_answers() == "mock"


@pytest.mark.asyncio
async def test_mocks_are_entered_in_tasks_as_well(caller: Caller) -> None:
    async def one(name: str) -> str:
        async with named(name) as mock:
            answer: dict[str, object] = {"id": name, "choices": []}
            mock.chat.completions.create.response = lambda: httpx.Response(200, json=answer)
            await asyncio.sleep(0.01)
            return (await caller.chat()).id

    left, right = await asyncio.gather(one("left"), one("right"))
    assert (left, right) == ("left", "right")


def test_parallel_threads_have_their_own_mocks() -> None:
    barrier = threading.Barrier(4)

    def one(number: int) -> list[str]:
        with named(str(number)):
            barrier.wait(timeout=5)
            answers = [who_answers() for _ in range(5)]
            barrier.wait(timeout=5)
        return answers

    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(one, range(4))) == [[str(number)] * 5 for number in range(4)]


def in_new_thread(call: Callable[[], str]) -> str:
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(call).result(timeout=5)


def test_work_in_a_thread_pool_reaches_the_only_mock() -> None:
    with named("mock"):
        assert in_new_thread(who_answers) == "mock"


def test_work_in_a_thread_pool_reaches_the_innermost_of_nested_mocks() -> None:
    with named("outer"), named("inner"):
        assert in_new_thread(who_answers) == "inner"


def test_work_with_the_context_of_a_test_reaches_its_mock_among_others() -> None:
    with named("outer"):
        context = contextvars.copy_context()
        with named("inner"), pytest.warns(OuterMockWarning):
            assert in_new_thread(lambda: context.run(who_answers)) == "outer"


def test_work_in_a_thread_pool_reaches_the_mock_of_whoever_hands_it_over() -> None:
    with mock_elsewhere(named("there")), named("here"):
        assert in_new_thread(who_answers) == "here"


def test_where_only_one_of_two_mocks_serves_the_address_it_answers() -> None:
    with mock_elsewhere(named("there")), named("here", "https://example.com/v1"):
        assert in_new_thread(lambda: who_answers(ELSEWHERE)) == "here"


def test_a_mock_of_another_thread_does_not_answer_here() -> None:
    with (
        mock_elsewhere(named("there", "https://example.com/v1")),
        pytest.raises(UnmockedRequestError),
        named("here"),
    ):
        who_answers(ELSEWHERE)


@pytest.mark.asyncio
async def test_an_unknown_address_is_never_reached(caller: Caller) -> None:
    elsewhere = Caller(caller.kind, base_url="https://example.com/v1")
    with OpenAIMock() as mock:
        with pytest.raises(UnmockedRequestError) as caught:
            await elsewhere.chat()
        mock.refused_requests.clear()
    assert isinstance(caught.value, openai.OpenAIError)
    assert not isinstance(caught.value, openai.APIConnectionError)
    assert str(caught.value) == (
        "POST https://example.com/v1/chat/completions: no active mock answers on this address, "
        "and no request is sent to the network while a mock is active.\n"
        "Nearest routes: openai_mock.chat.completions.create (POST /chat/completions).\n"
        "If this is the API, pass the client's base_url to the mock: OpenAIMock(base_url=...) or "
        "@pytest.mark.openai_mock(base_url=...). To answer for another host, set a route of "
        "openai_mock.router; to let its requests through, "
        'openai_mock.router.route(host="example.com").pass_through().'
    )


@pytest.mark.parametrize(
    ("base_url", "url"),
    [
        (None, "https://api.openai.com/v1/models"),
        (None, "https://api.openai.com/models"),
        (None, "https://api.openai.com:443/v1/models?limit=3"),
        ("http://localhost:8080", "http://localhost:8080/v1/models"),
        ("http://localhost:8080/proxy/v1/", "http://localhost:8080/proxy/v1/models"),
        ("http://localhost:8080/proxy/v1", "http://localhost:8080/proxy/models"),
        ("http://localhost:8080/proxy", "http://localhost:8080/proxy/v1/models"),
        ("https://me.openai.azure.com", "https://me.openai.azure.com/openai/models?api-version=1"),
        (
            "https://me.openai.azure.com/openai",
            "https://me.openai.azure.com/openai/deployments/gpt-4o/models",
        ),
        (
            httpx.URL("https://me.openai.azure.com/openai/deployments/gpt-4o"),
            "https://me.openai.azure.com/openai/deployments/gpt-4o/models",
        ),
        ("https://me.openai.azure.com", "https://api.openai.com/v1/models"),
    ],
)
def test_addresses(base_url: str | httpx.URL | None, url: str) -> None:
    with OpenAIMock(base_url) as mock:
        mock.models.list.response = lambda: httpx.Response(200, text="found")
        assert who_answers(url) == "found"


def test_azure_clients_are_answered() -> None:
    endpoint = "https://me.openai.azure.com"
    client = openai.AzureOpenAI(api_key="x", azure_endpoint=endpoint, api_version="2024-10-21")
    with OpenAIMock(endpoint) as mock:
        mock.chat.completions.create.response = lambda: httpx.Response(200, json={"id": "azure"})
        assert (
            client.chat.completions.create(
                model="gpt-4o", messages=[{"role": "user", "content": "Hi"}]
            ).id
            == "azure"
        )


@pytest.mark.parametrize("base_url", ["", "api.openai.com/v1", "ftp://api.openai.com"])
def test_a_base_url_without_a_host_is_refused(base_url: str) -> None:
    with pytest.raises(ValueError, match="base_url: expected http"):
        OpenAIMock(base_url)


def test_clients_with_a_custom_transport_are_not_patched() -> None:
    transport = httpx.MockTransport(lambda request: httpx.Response(200, text="own"))
    with named("mock"):
        assert httpx.Client(transport=transport).get(f"{API}/models").text == "own"


def test_the_other_http_library_is_served_where_it_is_loaded() -> None:
    library = "httpx" if sdk_http_library() == "httpx2" else "httpx2"
    other = pytest.importorskip(library, reason=f"{library} is not installed beside the SDK's")
    with named("mock"):
        assert other.get(f"{API}/models").text == "mock"
        client = openai.OpenAI(api_key="sk-fake", http_client=other.Client())
        assert client.get("/models", cast_to=str) == "mock"


def test_it_is_given_streams_as_well() -> None:
    library = "httpx" if sdk_http_library() == "httpx2" else "httpx2"
    other = pytest.importorskip(library, reason=f"{library} is not installed beside the SDK's")
    with OpenAIMock() as mock:
        mock.files.content.response = lambda: httpx.Response(200, content=iter([b"a", b"b"]))
        assert other.get(f"{API}/files/file-1/content").content == b"ab"
