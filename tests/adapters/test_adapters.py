"""Every adapter gives the same answers: patched libraries, handlers, transports, clients."""

from __future__ import annotations

import importlib
import inspect
import subprocess
import sys
from collections.abc import Callable, Iterator
from types import ModuleType
from typing import TYPE_CHECKING, Any, NamedTuple

import openai
import pytest

from openai_responses import OpenAIMock
from openai_responses._adapters.libraries import sdk_http_library
from openai_responses.errors import AsyncAnswerError, UnmockedRequestError
from openai_responses.ext import httpx as sdk_httpx
from openai_responses.streaming import EventStream
from tests.sdk.named import API, MODELS

if TYPE_CHECKING:
    from openai_responses_generated.types.partials.chat import CreateChatCompletionResponsePartial

SDK = sdk_http_library()
OTHER = "httpx" if SDK == "httpx2" else "httpx2"


class Chunks(EventStream[dict[str, object]]):
    """Two chunks."""

    def generate(self) -> Iterator[dict[str, object]]:
        for text in ("é", "!"):
            choice = {"index": 0, "delta": {"content": text}, "finish_reason": None}
            yield {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m",
                   "choices": [choice]}  # fmt: skip


def chat(request: object) -> CreateChatCompletionResponsePartial | type[Chunks]:
    body = getattr(request, "content", b"")
    return Chunks if b"stream" in body else {"choices": [{"message": {"content": "Hi é"}}]}


async def chat_async(request: object) -> CreateChatCompletionResponsePartial | type[Chunks]:
    return chat(request)


def library(name: str) -> Any:
    return pytest.importorskip(name, reason=f"{name} is not installed beside the SDK's own library")


def aiohttp_client(mock: OpenAIMock) -> object:
    pytest.importorskip("aiohttp", reason="the extra openai[aiohttp] is not installed")
    return openai.DefaultAioHttpClient()


def over(name: str, handler: str, client: str) -> Callable[[OpenAIMock], object]:
    def make(mock: OpenAIMock) -> object:
        module = library(name)
        transport = module.MockTransport(getattr(mock, handler))
        return getattr(module, client)(transport=transport)

    return make


PATCHED: dict[str, Callable[[OpenAIMock], Any]] = {
    f"{SDK} sync": lambda _: library(SDK).Client(),
    f"{SDK} async": lambda _: library(SDK).AsyncClient(),
    f"{OTHER} sync": lambda _: library(OTHER).Client(),
    f"{OTHER} async": lambda _: library(OTHER).AsyncClient(),
    "aiohttp": aiohttp_client,
}
UNPATCHED: dict[str, Callable[[OpenAIMock], Any]] = {
    f"{SDK} handler": over(SDK, "handler", "Client"),
    f"{SDK} handler, async client": over(SDK, "handler", "AsyncClient"),
    f"{SDK} async handler": over(SDK, "async_handler", "AsyncClient"),
    f"{OTHER} handler": over(OTHER, "handler", "Client"),
    f"{OTHER} async handler": over(OTHER, "async_handler", "AsyncClient"),
    "transport": lambda mock: sdk_httpx.Client(transport=mock.transport()),
    "async transport": lambda mock: sdk_httpx.AsyncClient(transport=mock.async_transport()),
}


class Received(NamedTuple):
    status: int
    headers: list[tuple[str, str]]
    body: bytes


REQUESTS: dict[str, tuple[str, str, dict[str, object] | None]] = {
    "json": (
        "POST",
        "/chat/completions",
        {"model": "gpt-5", "messages": [{"role": "user", "content": "Hi"}]},
    ),
    "stream": (
        "POST",
        "/chat/completions",
        {"model": "gpt-5", "messages": [{"role": "user", "content": "Hi"}], "stream": True},
    ),
    "bytes": ("POST", "/audio/speech", {"model": "tts-1", "input": "Hi", "voice": "alloy"}),
    "unknown path": ("GET", "/nothing", None),
    "wrong method": ("PATCH", "/models", None),
}


async def awaited(value: Any) -> Any:
    return await value if inspect.isawaitable(value) else value


async def received(client: Any, kind: str) -> Received:
    method, path, body = REQUESTS[kind]
    response = await awaited(client.request(method, API + path, json=body))
    return Received(response.status_code, response.headers.multi_items(), response.content)


def prepared() -> OpenAIMock:
    mock = OpenAIMock()
    mock.chat.completions.create.response = chat
    mock.audio.speech.create.response = b"\x00\x01"
    return mock


@pytest.mark.asyncio
@pytest.mark.parametrize("kind", REQUESTS)
@pytest.mark.parametrize("adapter", [*PATCHED, *UNPATCHED])
async def test_all_adapters_give_the_same(adapter: str, kind: str) -> None:
    first, mock = prepared(), prepared()
    with first:
        expected = await received(PATCHED[f"{SDK} sync"](first), kind)
    if adapter in UNPATCHED:
        got = await received(UNPATCHED[adapter](mock), kind)
    else:
        with mock:
            got = await received(PATCHED[adapter](mock), kind)
    assert got == expected
    assert got.body


def test_a_ready_client_needs_no_entering_and_takes_options() -> None:
    mock = prepared()
    client = mock.client(max_retries=7, organization="org-mine")
    assert client.chat.completions.create(
        model="gpt-5", messages=[{"role": "user", "content": "Hi"}]
    ).choices
    chunks = client.chat.completions.create(
        model="gpt-5", messages=[{"role": "user", "content": "Hi"}], stream=True
    )
    assert [chunk.id for chunk in chunks] == ["c", "c"]
    assert client.api_key == "sk-fake123"
    assert (client.max_retries, client.organization) == (7, "org-mine")
    assert mock.chat.completions.create.call_count == 2


@pytest.mark.asyncio
async def test_a_ready_async_client_waits_for_async_answers() -> None:
    mock = prepared()
    mock.chat.completions.create.response = chat_async
    client = mock.async_client(api_key="sk-mine")
    completion = await client.chat.completions.create(
        model="gpt-5", messages=[{"role": "user", "content": "Hi"}]
    )
    assert completion.choices[0].message.content == "Hi é"
    assert client.api_key == "sk-mine"
    with pytest.raises(AsyncAnswerError):
        mock.client().chat.completions.create(
            model="gpt-5", messages=[{"role": "user", "content": "Hi"}]
        )


def test_ready_clients_can_use_admin_routes() -> None:
    parameters = inspect.signature(openai.OpenAI).parameters
    if "admin_api_key" not in parameters:
        pytest.skip("this version of the SDK has no admin keys")
    assert OpenAIMock().client().admin.organization.projects.list().data == []


def clients(base_url: str) -> dict[str, Callable[[], Any]]:
    common: dict[str, Any] = {"api_key": "sk-fake", "base_url": base_url}
    return {
        "sync": lambda: openai.OpenAI(**common),
        "async": lambda: openai.AsyncOpenAI(**common),
        "aiohttp": lambda: openai.AsyncOpenAI(**common, http_client=openai.DefaultAioHttpClient()),
        "ready": lambda: OpenAIMock().client(base_url=base_url),
        "ready async": lambda: OpenAIMock().async_client(base_url=base_url),
    }


@pytest.mark.asyncio
@pytest.mark.parametrize("kind", clients(""))
async def test_no_client_retries_or_disguises_what_nothing_answers(kind: str) -> None:
    if kind == "aiohttp":
        pytest.importorskip("aiohttp", reason="the extra openai[aiohttp] is not installed")
    client = clients("https://api.opneai.com/v1")[kind]()
    with OpenAIMock() as mock:
        call = client.embeddings.create
        with pytest.raises(UnmockedRequestError) as caught:
            await call(input="x", model="m") if "sync" != kind != "ready" else call(
                input="x", model="m"
            )
        refused = mock.refused_requests.copy()
        mock.refused_requests.clear()
    assert type(caught.value).__name__ == "UnmockedRequestError"
    assert isinstance(caught.value, openai.OpenAIError)
    assert refused == ([] if kind.startswith("ready") else [caught.value])
    assert str(caught.value).startswith(
        "POST https://api.opneai.com/v1/embeddings: no active mock answers on this address, and "
        "no request is sent to the network while a mock is active.\n"
        "Nearest routes: openai_mock.embeddings.create (POST /embeddings).\n"
    )


@pytest.mark.parametrize("region", ["us", "eu", "ae", "au", "in", "jp"])
def test_regions_are_the_api(openai_mock: OpenAIMock, region: str) -> None:
    openai_mock.chat.completions.create.response = chat
    client = openai.OpenAI(api_key="sk-fake", base_url=f"https://{region}.api.openai.com/v1")
    assert client.chat.completions.create(
        model="gpt-5", messages=[{"role": "user", "content": "Hi"}]
    ).choices


@pytest.mark.parametrize("lookalike", ["https://fakeapi.openai.com", "http://us.api.openai.com"])
def test_lookalikes_are_not(openai_mock: OpenAIMock, lookalike: str) -> None:
    with pytest.raises(UnmockedRequestError):
        sdk_httpx.get(f"{lookalike}/v1/models")
    openai_mock.refused_requests.clear()


@pytest.mark.parametrize(
    ("variable", "value", "url"),
    [
        ("OPENAI_BASE_URL", "http://localhost:4000", "http://localhost:4000/models"),
        ("OPENAI_BASE_URL", "http://localhost:4000/x/v1/", "http://localhost:4000/x/v1/models"),
        ("AZURE_OPENAI_ENDPOINT", "https://a.example", "https://a.example/openai/models"),
        ("OPENAI_BASE_URL", "nonsense", MODELS),
    ],
)
def test_the_environment_says_where_the_api_is(
    openai_mock: OpenAIMock, monkeypatch: pytest.MonkeyPatch, variable: str, value: str, url: str
) -> None:
    monkeypatch.setenv(variable, value)
    assert sdk_httpx.get(url).status_code == 200


def in_new_process(code: str) -> str:
    head = f"import sys\nsys.path[:] = {sys.path!r}\nfrom openai_responses import OpenAIMock\n"
    done = subprocess.run(
        [sys.executable, "-c", head + code], check=False, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


@pytest.mark.parametrize("name", [SDK, OTHER])
def test_a_library_that_is_imported_while_a_mock_is_active_is_patched(name: str) -> None:
    library(name)
    code = f"""
finders = list(sys.meta_path)
with OpenAIMock():
    assert "{name}" not in sys.modules
    import {name}
    print({name}.get("{MODELS}").status_code)
    during = {name}.HTTPTransport.handle_request
assert {name}.HTTPTransport.handle_request is not during
assert sys.meta_path == finders
assert {name}.__loader__ is {name}.__spec__.loader
print(type({name}.__loader__).__name__)
with OpenAIMock():
    print({name}.get("{MODELS}").status_code)
"""
    assert in_new_process(code).split() == ["200", "SourceFileLoader", "200"]


def test_the_sdk_is_patched_when_it_is_imported_late_with_its_aiohttp_transport() -> None:
    pytest.importorskip("aiohttp", reason="the extra openai[aiohttp] is not installed")
    code = """
import asyncio
async def main():
    import openai
    for http_client in (None, openai.DefaultAioHttpClient()):
        client = openai.AsyncOpenAI(api_key="sk-fake", http_client=http_client)
        print((await client.models.list()).object)
with OpenAIMock():
    asyncio.run(main())
"""
    assert in_new_process(code).split() == ["list", "list"]


def test_looking_for_a_library_does_not_import_it() -> None:
    library(OTHER)
    code = f"""
import importlib.util
with OpenAIMock():
    spec = importlib.util.find_spec("{OTHER}")
    assert spec.loader.is_package("{OTHER}")
    assert importlib.util.find_spec("{OTHER}._nothing") is None
    assert "{OTHER}.Client" not in sys.modules
module = importlib.util.module_from_spec(spec)
sys.modules["{OTHER}"] = module
spec.loader.exec_module(module)
before = module.HTTPTransport.handle_request
with OpenAIMock():
    assert module.HTTPTransport.handle_request is not before
assert module.HTTPTransport.handle_request is before
"""
    assert in_new_process(code) == ""


def test_a_library_that_stands_in_for_another_is_patched_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, OTHER, importlib.import_module(SDK))
    with OpenAIMock():
        assert sdk_httpx.get(MODELS).status_code == 200


@pytest.mark.parametrize("stub", [ModuleType(OTHER), None])
def test_a_stub_in_the_place_of_a_library_is_left_alone(
    monkeypatch: pytest.MonkeyPatch, stub: ModuleType | None
) -> None:
    monkeypatch.setitem(sys.modules, OTHER, stub)
    with OpenAIMock():
        assert sdk_httpx.get(MODELS).status_code == 200


class SessionTransport(sdk_httpx.AsyncBaseTransport):
    """A transport as LiteLLM has one: it is given a session, and not what to verify."""

    def __init__(self, client: object) -> None:
        self.client = client

    async def handle_async_request(self, request: sdk_httpx.Request) -> sdk_httpx.Response:
        return sdk_httpx.Response(200, json={"from": self.client})


@pytest.mark.asyncio
async def test_a_transport_without_the_verify_option_is_created_as_usual(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    name = "litellm.llms.custom_httpx.aiohttp_transport"
    module = ModuleType(name)
    vars(module).update(httpx=sdk_httpx, LiteLLMAiohttpTransport=SessionTransport)
    monkeypatch.setitem(sys.modules, name, module)
    with prepared():
        client = sdk_httpx.AsyncClient(transport=SessionTransport(client="network"))
        got = await received(client, "json")
    assert b"Hi \xc3\xa9" in got.body
    assert (await client.get(MODELS)).json() == {"from": "network"}
