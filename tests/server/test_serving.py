"""A mock's server in a test: the engine answers clients with a socket as in process."""

from __future__ import annotations

import asyncio
import json
import os
import socket
import subprocess
import sys
import threading
import urllib.error
import urllib.request
from collections.abc import AsyncIterator, Callable
from http.client import HTTPConnection
from importlib.util import find_spec
from time import perf_counter
from typing import Any

import openai
import pytest

from openai_responses import OpenAIMock, errors, faults
from openai_responses.ext import httpx
from openai_responses.server import LogEntry, Server
from openai_responses.streaming import AsyncEventStream, CreateChatCompletionEventStream
from tests.sdk.both import Client, done
from tests.sdk.kinds import KINDS, chat

QUESTION: Any = [{"role": "user", "content": "Hi"}]


@pytest.mark.asyncio
@pytest.mark.parametrize("kind", KINDS)
async def test_every_client_of_the_sdk(
    openai_mock: OpenAIMock, openai_server: Server, kind: str
) -> None:
    openai_mock.model_says("over a socket")
    openai_mock.model_says("in pieces over a socket")
    assert (await chat(kind, stream=False, base_url=openai_server.url)).text == "over a socket"
    streamed = await chat(kind, base_url=openai_server.url)
    assert streamed.text == "in pieces over a socket"
    assert len(streamed.texts) > 3
    assert openai_mock.chat.completions.create.call_count == 2


@pytest.mark.asyncio
async def test_streams_of_authors(openai_mock: OpenAIMock, openai_server: Server) -> None:
    class Stream(CreateChatCompletionEventStream):
        def generate(self) -> Any:
            yield self.chunk(choices=[{"index": 0, "delta": {"content": "sync"}}])
            yield self.chunk(choices=[{"index": 0, "delta": {}, "finish_reason": "stop"}])

    class AsyncStream(AsyncEventStream[dict[str, object]]):
        async def agenerate(self) -> AsyncIterator[dict[str, object]]:
            for delta, reason in (({"content": "async"}, None), ({}, "stop")):
                await asyncio.sleep(0)
                yield {"choices": [{"index": 0, "delta": delta, "finish_reason": reason}]}

    for stream, expected in ((Stream, "sync"), (AsyncStream, "async")):
        openai_mock.chat.completions.create.response = stream
        for kind in ("sync", "async"):
            assert (await chat(kind, base_url=openai_server.url)).text == expected


@pytest.mark.asyncio
async def test_state_time_and_scripts_are_the_mock_s(client: Client) -> None:
    with OpenAIMock(time="manual") as mock, mock.serve() as server:
        there = client.copy(base_url=server.url)
        file = await done(client.files.create(file=b"{}", purpose="batch"))
        assert (await done(there.files.retrieve(file.id))).id == file.id
        response = await done(there.responses.create(model="gpt-5", input="Hi", background=True))
        assert response.status == "queued"
        mock.finish(response)
        assert (await done(there.responses.retrieve(response.id))).status == "completed"
        mock.model_says("scripted")
        spoken = await done(client.responses.create(model="gpt-5", input="Hi"))
        assert spoken.output_text == "scripted"
        with pytest.raises(openai.NotFoundError):
            await done(there.files.retrieve("file-none"))
        with pytest.raises(openai.BadRequestError, match="max_output_tokens"):
            await done(
                there.responses.create(model="gpt-5", input="Hi", max_output_tokens="x")  # type: ignore[call-overload]
            )
        close: Callable[[], object] = there.close
        await done(close())


def test_functions_get_the_request_object_of_the_library(
    openai_mock: OpenAIMock, openai_server: Server
) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        fields = {"data": [{"id": request.headers["x-name"]}], "object": "list"}
        return httpx.Response(200, json=fields)

    openai_mock.models.list.response = answer
    there = openai.OpenAI(api_key="sk-fake", base_url=openai_server.url)
    (model,) = there.models.list(extra_headers={"X-Name": "given"}).data
    assert model.id == "given"
    call = openai_mock.calls.last
    assert isinstance(call.request, httpx.Request)
    assert call.request.headers["x-name"] == "given"
    assert call.response.json()["data"][0]["id"] == "given"
    assert call.status == 200


def test_standard_library_clients(openai_mock: OpenAIMock, openai_server: Server) -> None:
    with urllib.request.urlopen(f"{openai_server.url}/models") as answer:
        assert json.load(answer)["object"] == "list"
    with pytest.raises(urllib.error.HTTPError) as caught:
        urllib.request.urlopen(f"{openai_server.url}/files/file-none")
    with caught.value as answer:
        assert answer.code == 404
    connection = HTTPConnection("127.0.0.1", openai_server.port)
    body = json.dumps({"model": "gpt-5", "messages": QUESTION, "stream": True})
    connection.request("POST", "/chat/completions", body, {"content-type": "application/json"})
    assert connection.getresponse().read().endswith(b"data: [DONE]\n\n")
    connection.close()
    assert openai_mock.calls.call_count == 3


@pytest.mark.asyncio
@pytest.mark.skipif(find_spec("aiohttp") is None, reason="aiohttp is not installed")
async def test_aiohttp_by_itself(openai_mock: OpenAIMock, openai_server: Server) -> None:
    import aiohttp

    body = {"model": "gpt-5", "messages": QUESTION, "stream": True}
    async with (
        aiohttp.ClientSession() as session,
        session.post(f"{openai_server.url}/chat/completions", json=body) as answer,
    ):
        lines = [line async for line in answer.content]
    assert lines[-2:] == [b"data: [DONE]\n", b"\n"]


def test_nothing_is_lost_of_many_calls_at_once(
    openai_mock: OpenAIMock, openai_server: Server
) -> None:
    failures: list[BaseException] = []
    ids: list[str] = []

    def work(number: int) -> None:
        try:
            with openai.OpenAI(api_key="sk-fake", base_url=openai_server.url) as there:
                for step in range(10):
                    name = f"{number}-{step}"
                    store = there.vector_stores.create(name=name)
                    ids.append(store.id)
                    assert there.vector_stores.retrieve(store.id).name == name
                    there.vector_stores.update(store.id, metadata={"name": name})
                    assert there.vector_stores.retrieve(store.id).metadata == {"name": name}
                    there.models.list()
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert len(set(ids)) == 80
    assert openai_mock.calls.call_count == 8 * 50
    assert len(list(openai.OpenAI(api_key="sk-fake").vector_stores.list())) == 80


def test_the_same_process_calls_the_server_over_the_socket(openai_mock: OpenAIMock) -> None:
    """So that a fault takes the time, and a length is checked, as for any other client."""
    entries: list[LogEntry] = []
    with openai_mock.serve(log=entries.append) as server:
        for origin in (server.origin, server.origin.replace("127.0.0.1", "localhost")):
            openai.OpenAI(api_key="sk-fake", base_url=f"{origin}/v1").models.list()
        assert [(each.method, each.path, each.outcome) for each in entries] == [
            ("GET", "/v1/models", "200")
        ] * 2
        assert entries[0].route == "models.list"
        url = server.url
    assert openai_mock.models.list.call_count == 2
    with pytest.raises(errors.UnmockedRequestError):
        openai.OpenAI(api_key="sk-fake", base_url=url).models.list()
    openai_mock.refused_requests.clear()


def test_a_mock_need_not_be_entered() -> None:
    mock = OpenAIMock(api_keys=["sk-good"])
    with mock.serve() as server:
        assert server.environ["OPENAI_API_KEY"] == "sk-good"
        assert httpx.get(f"{server.url}/models").status_code == 401
        headers = {"authorization": "Bearer sk-good"}
        assert httpx.get(f"{server.url}/models", headers=headers).status_code == 200
    assert repr(server) == "<Server, not started>"
    with pytest.raises(RuntimeError, match="does not listen"):
        _ = server.url
    with server:  # again
        assert httpx.get(f"{server.origin}/health").status_code == 200


@pytest.mark.asyncio
async def test_an_async_block(openai_mock: OpenAIMock) -> None:
    async with openai_mock.serve() as server:
        assert (await chat("async", base_url=server.url)).text


def test_other_processes_find_the_server(openai_mock: OpenAIMock) -> None:
    openai_mock.model_says("from another process")
    before = {name: os.environ.get(name) for name in ("OPENAI_BASE_URL", "OPENAI_API_KEY")}
    program = (
        "import json, os, urllib.request as u\n"
        "request = u.Request(os.environ['OPENAI_BASE_URL'] + '/responses', json.dumps("
        "{'model': 'gpt-5', 'input': 'Hi'}).encode(), {'content-type': 'application/json', "
        "'authorization': 'Bearer ' + os.environ['OPENAI_API_KEY']})\n"
        "print(json.load(u.urlopen(request))['output'][0]['content'][0]['text'])"
    )
    with openai_mock.serve(environ=True) as server:
        assert os.environ["OPENAI_BASE_URL"] == server.url
        printed = subprocess.run(
            [sys.executable, "-c", program], check=True, capture_output=True, text=True
        )
        openai.OpenAI().models.list()
    assert printed.stdout == "from another process\n"
    assert {name: os.environ.get(name) for name in before} == before
    assert [call.route_name for call in openai_mock.calls] == ["responses.create", "models.list"]


def test_errors_of_the_mock_fail_the_test(openai_mock: OpenAIMock, openai_server: Server) -> None:
    def broken() -> httpx.Response:
        raise KeyError("no such thing")

    there = openai.OpenAI(api_key="sk-fake", base_url=openai_server.url)
    openai_mock.models.list.response = broken
    with pytest.raises(openai.InternalServerError, match="no such thing"):
        there.models.list()
    assert openai_mock.models.list.call_count == 1  # it is not retried
    with pytest.raises(errors.MockError, match="test_serving"):
        openai_mock.check_refused_requests()
    openai_mock.models.list.pass_through()
    with pytest.raises(openai.InternalServerError, match="a server does not"):
        there.models.list()
    openai_mock.refused_requests.clear()


@pytest.mark.openai_mock(strict=True)
def test_a_strict_mock_fails_the_test(openai_mock: OpenAIMock, openai_server: Server) -> None:
    answer = httpx.post(f"{openai_server.url}/responses", json={"model": "gpt-5", "inputs": "Hi"})
    assert answer.status_code == 500
    assert answer.json()["error"]["code"] == "RefusedRequestError"
    with pytest.raises(errors.RefusedRequestError):
        openai_mock.check_refused_requests()


@pytest.mark.asyncio
async def test_a_stream_that_fails_is_cut_off(
    openai_mock: OpenAIMock, openai_server: Server
) -> None:
    class Broken(CreateChatCompletionEventStream):
        def generate(self) -> Any:
            yield self.chunk(choices=[{"index": 0, "delta": {"content": "one"}}])
            raise ValueError("in the middle")

    openai_mock.chat.completions.create.response = Broken
    outcome = await chat("sync", base_url=openai_server.url)
    assert outcome.text == "one"
    assert outcome.error
    with pytest.raises(errors.MockError, match="in the middle"):
        openai_mock.check_refused_requests()


@pytest.mark.asyncio
async def test_the_server_stops_while_it_answers(openai_mock: OpenAIMock) -> None:
    openai_mock.chat.completions.create.response = faults.read_timeout()
    with openai_mock.serve() as server:
        call = asyncio.ensure_future(chat("async", base_url=server.url))
        while not openai_mock.calls:
            await asyncio.sleep(0.01)
    assert (await call).error


def test_a_redirect_to_the_api_leads_back(openai_mock: OpenAIMock, openai_server: Server) -> None:
    openai_mock.models.list.response = faults.redirect("https://api.openai.com/v1/files")
    there = openai.OpenAI(api_key="sk-fake", base_url=openai_server.url)
    assert there.models.list().data == []
    assert openai_mock.files.list.called


def test_a_server_of_another_address_is_as_open_as_that_one() -> None:
    body = {"model": "m", "messages": QUESTION, "top_k": 5}
    for base_url, status in ((None, 400), ("http://localhost:8000/v1", 200)):
        with OpenAIMock(base_url) as mock, mock.serve() as server:
            answer = httpx.post(f"{server.url}/chat/completions", json=body)
            assert answer.status_code == status


def test_localhost_is_both_addresses() -> None:
    with OpenAIMock().serve(host="localhost") as server:
        assert httpx.get(f"{server.origin}/health").status_code == 200
        assert httpx.get(f"http://127.0.0.1:{server.port}/health").status_code == 200
        if _has_ipv6():
            assert httpx.get(f"http://[::1]:{server.port}/health").status_code == 200


def _has_ipv6() -> bool:
    try:
        socket.create_server(("::1", 0), family=socket.AF_INET6).close()
    except OSError:
        return False
    return True


def test_an_address_in_use_is_an_error_at_once() -> None:
    mock = OpenAIMock()
    with (
        mock.serve() as server,
        pytest.raises(OSError, match="in use"),
        mock.serve(port=server.port),
    ):
        pass


def test_starting_and_stopping_takes_milliseconds() -> None:
    mock = OpenAIMock()
    with mock.serve():
        pass
    starts: list[float] = []
    stops: list[float] = []
    for _ in range(10):
        times = [perf_counter()]
        with mock.serve() as server:
            times.append(perf_counter())
            assert httpx.get(f"{server.origin}/health").status_code == 200
            times.append(perf_counter())
        starts.append(times[1] - times[0])
        stops.append(perf_counter() - times[2])
    assert min(starts) < 0.02
    assert min(stops) < 0.01


def test_tls() -> None:
    pytest.importorskip("trustme")
    import ssl

    with OpenAIMock() as mock, mock.serve(tls=True) as server:
        assert server.ca_file is not None
        context = ssl.create_default_context(cafile=server.ca_file)
        assert server.environ["SSL_CERT_FILE"] == server.ca_file
        with openai.OpenAI(
            api_key="sk-fake",
            base_url=server.url,
            http_client=httpx.Client(verify=context),
            max_retries=0,
        ) as there:
            assert there.models.list().data
            for fault in (faults.connection_reset(), faults.disconnect(after_bytes=10)):
                mock.models.list.response = fault
                with pytest.raises(openai.APIConnectionError):
                    there.models.list()


def test_tls_needs_an_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "trustme", None)
    with pytest.raises(errors.MockError, match=r"openai-responses-mock\[tls\]"):
        OpenAIMock().serve(tls=True).start()
