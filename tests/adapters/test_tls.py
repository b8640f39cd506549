"""Clients that are created while a mock is active load their TLS context later."""

from __future__ import annotations

import gc
import ssl
from collections.abc import Callable, Iterator
from http.server import ThreadingHTTPServer
from pathlib import Path
from typing import Any

import anyio
import openai
import pytest

from openai_responses import OpenAIMock
from openai_responses._adapters.libraries import sdk_http_library
from openai_responses._adapters.tls import LateContext
from openai_responses.ext import httpx
from tests.sdk.local_server import Handler, serving

# Key and certificate of a server that nobody trusts; made for these tests, good for nothing else.
CERTIFICATE = Path(__file__).parents[1] / "sdk/localhost.pem"
OTHER = "httpx" if sdk_http_library() == "httpx2" else "httpx2"
pytestmark = [
    pytest.mark.filterwarnings("ignore::ResourceWarning"),
    pytest.mark.usefixtures("quick_collection"),
]

VARIABLES = ("SSL_CERT_FILE", "SSL_CERT_DIR")


class Server(ThreadingHTTPServer):
    """A server that speaks TLS, and keeps failed handshakes to itself."""

    daemon_threads = True

    def get_request(self) -> tuple[ssl.SSLSocket, object]:
        connection, address = super().get_request()
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(CERTIFICATE)
        # Shaking hands is left to the thread of the connection: it can take as long as it likes.
        return context.wrap_socket(connection, True, do_handshake_on_connect=False), address

    def handle_error(self, request: object, client_address: object) -> None: ...


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    """The base URL of a server with an untrusted certificate."""
    with serving(Server(("127.0.0.1", 0), Handler)) as port:
        yield f"https://localhost:{port}/v1"


@pytest.fixture(autouse=True)
def _usual_certificates(monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in (*VARIABLES, "HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.delenv(variable, raising=False)


def sync_client(url: str) -> Callable[[], object]:
    client = openai.OpenAI(api_key="sk-fake", base_url=url, max_retries=0)

    def call() -> object:
        return client.models.list()  # the client lives as long as this function

    return call


def other_client(url: str) -> Callable[[], object]:
    library = pytest.importorskip(OTHER, reason=f"{OTHER} is not installed beside the SDK's own")
    client: Any = openai.OpenAI(
        api_key="sk-fake", base_url=url, max_retries=0, http_client=library.Client()
    )

    def call() -> object:
        return client.models.list()  # the client lives as long as this function

    return call


def async_client(url: str, backend: str) -> Callable[[], object]:
    client = openai.AsyncOpenAI(api_key="sk-fake", base_url=url, max_retries=0)

    async def call() -> object:
        async with client:
            return await client.models.list()

    return lambda: anyio.run(call, backend=backend)


def aiohttp_client(url: str) -> Callable[[], object]:
    pytest.importorskip("aiohttp", reason="the extra openai[aiohttp] is not installed")
    client = openai.AsyncOpenAI(
        api_key="sk-fake", base_url=url, max_retries=0, http_client=openai.DefaultAioHttpClient()
    )

    async def call() -> object:
        async with client:
            return await client.models.list()

    return lambda: anyio.run(call)


CLIENTS: dict[str, Callable[[str], Callable[[], object]]] = {
    "sync": sync_client,
    "other library": other_client,
    "asyncio": lambda url: async_client(url, "asyncio"),
    "trio": lambda url: async_client(url, "trio"),
    "aiohttp": aiohttp_client,
}


def failure(call: Callable[[], object]) -> str:
    """Return the error of a call, down to its first cause."""
    errors: list[str] = []
    try:
        call()
    except (openai.APIConnectionError, OSError) as caught:  # newer SDKs wrap only what HTTP raises
        error: BaseException | None = caught
        while error is not None:
            errors.append(repr(error))
            error = error.__cause__ or error.__context__
    gc.collect()  # some libraries leave the socket of a failed handshake to the collector
    return " because of ".join(errors)


@pytest.mark.parametrize("kind", CLIENTS)
def test_a_client_made_in_a_mock_refuses_untrusted_servers_after_it(kind: str, server: str) -> None:
    with OpenAIMock():
        call = CLIENTS[kind](server)
    assert "CERTIFICATE_VERIFY_FAILED" in failure(call)


@pytest.mark.parametrize("kind", CLIENTS)
def test_a_client_made_in_a_mock_trusts_what_the_environment_says(
    kind: str, server: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATE))
    with OpenAIMock():
        call = CLIENTS[kind](server)
    assert getattr(call(), "data", None) == []


def test_a_client_made_in_a_mock_and_used_in_it_never_builds_a_context(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, server: str
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "missing.pem"))
    with OpenAIMock(server):
        call = sync_client(server)
        assert getattr(call(), "object", None) == "list"
    assert "FileNotFoundError" in failure(call)


def test_a_client_made_outside_builds_its_context_at_once(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, server: str
) -> None:
    with OpenAIMock():
        pass
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "missing.pem"))
    with pytest.raises(FileNotFoundError):
        sync_client(server)


@pytest.mark.parametrize("client", [httpx.Client, httpx.AsyncClient])
def test_explicit_options_of_a_client_are_kept(
    client: Callable[..., object], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "missing.pem"))
    with OpenAIMock():
        client(verify=False)
        client(verify=ssl.create_default_context())
        client(trust_env=False)


def test_a_client_that_verifies_nothing_does_so_after_a_mock_as_well(server: str) -> None:
    with OpenAIMock():
        client = httpx.Client(verify=False)
        trusting = httpx.Client(verify=ssl.create_default_context(cafile=str(CERTIFICATE)))
    assert client.get(f"{server}/models").status_code == 200
    assert trusting.get(f"{server}/models").status_code == 200


def test_a_late_context_is_built_once_and_is_the_true_one_from_then_on() -> None:
    built: list[ssl.SSLContext] = []

    def build() -> ssl.SSLContext:
        built.append(ssl.create_default_context())
        return built[-1]

    late: Any = LateContext(build)
    assert isinstance(late, ssl.SSLContext)
    assert not isinstance(late, str)
    assert repr(late)
    assert built == []
    late.minimum_version = ssl.TLSVersion.TLSv1_3
    assert late.get_ca_certs() == built[0].get_ca_certs()
    assert built[0].minimum_version == late.minimum_version == ssl.TLSVersion.TLSv1_3
    assert len(built) == 1


def test_a_late_context_trusts_nobody_where_its_attributes_are_passed_by() -> None:
    late = LateContext(ssl.create_default_context)
    plain: Any = ssl.SSLContext
    assert plain.verify_mode.__get__(late) == ssl.CERT_REQUIRED
    assert plain.check_hostname.__get__(late)
    assert plain.get_ca_certs(late) == []
