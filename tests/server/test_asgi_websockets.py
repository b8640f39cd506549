"""WebSockets of a mock that is an ASGI application: called by itself, and by uvicorn."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator, MutableMapping
from contextlib import contextmanager
from typing import Any

import anyio
import openai
import pytest
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.sync.client import connect
from websockets.typing import Subprotocol

from openai_responses import OpenAIMock, api_errors
from openai_responses._core.http.wire_errors import WireError
from openai_responses.sessions import RealtimeSession
from tests.websockets.waiting import wait_for

uvicorn = pytest.importorskip("uvicorn", reason="uvicorn is not installed")

CLEARED: Any = {"type": "input_audio_buffer.cleared"}
CREATE = '{"type": "response.create"}'
DENIAL = "websocket.http.response"


class Counting(RealtimeSession):
    """Answers each event by two others, and a cancel by the end."""

    def on_connect(self) -> Iterator[Any]:
        yield CLEARED

    def on_response_create(self, event: object) -> Iterator[Any]:
        for number in range(2):
            yield {**CLEARED, "event_id": f"event_{number}"}

    def on_response_cancel(self, event: object) -> Iterator[Any]:
        yield self.close(4000, "enough")


class Calling:
    """Calls an application as a server does, for one WebSocket."""

    def __init__(self, mock: OpenAIMock, path: str = "/v1/realtime", **scope: Any) -> None:
        self.app = mock.asgi
        self.scope: dict[str, Any] = {"type": "websocket", "path": path, "headers": [], **scope}
        self.to_app, self.from_client = anyio.create_memory_object_stream[Any](100)
        self._sender, self.from_app = anyio.create_memory_object_stream[Any](100)
        self.to_app.send_nowait({"type": "websocket.connect"})

    async def run(self) -> None:
        async def send(message: MutableMapping[str, Any]) -> None:
            await self._sender.send(message)

        try:
            await self.app(self.scope, self.from_client.receive, send)
        finally:
            for each in (self.to_app, self.from_client, self._sender):
                each.close()

    async def text(self) -> Any:
        message = await self.from_app.receive()
        assert message["type"] == "websocket.send"
        return json.loads(message["text"])


@pytest.fixture(params=["asyncio", "trio"])
def anyio_backend(request: pytest.FixtureRequest) -> Any:
    if request.param == "trio":
        pytest.importorskip("trio", reason="trio is not installed")
    return request.param


def run_with(backend: str, mock: OpenAIMock, talk: Any, **scope: Any) -> None:
    """Run the application beside `talk`, which takes what calls it."""

    async def main() -> None:
        calling = Calling(mock, **scope)
        with anyio.fail_after(10):
            async with anyio.create_task_group() as tasks:
                tasks.start_soon(calling.run)
                await talk(calling)
        calling.from_app.close()

    anyio.run(main, backend=backend)


def test_messages(anyio_backend: str) -> None:
    mock = OpenAIMock()
    mock.realtime.connect.response = Counting

    async def talk(calling: Calling) -> None:
        accepted = await calling.from_app.receive()
        assert accepted == {"type": "websocket.accept", "subprotocol": "realtime"}
        assert (await calling.text())["type"] == CLEARED["type"]
        await calling.to_app.send({"type": "websocket.receive", "bytes": CREATE.encode()})
        assert [(await calling.text())["event_id"] for _ in range(2)] == ["event_0", "event_1"]
        await calling.to_app.send({"type": "websocket.receive", "text": CREATE, "bytes": None})
        assert [(await calling.text())["event_id"] for _ in range(2)] == ["event_0", "event_1"]
        await calling.to_app.send({"type": "websocket.disconnect", "code": 1001})

    run_with(anyio_backend, mock, talk, subprotocols=["realtime", "other"])
    (call,) = mock.realtime.connect.connections
    assert call.close_code == 1001
    assert len(call.sent) == 2


def test_ends_by_the_session(anyio_backend: str) -> None:
    mock = OpenAIMock()
    mock.realtime.connect.response = Counting

    async def talk(calling: Calling) -> None:
        cancel = '{"type": "response.cancel"}'
        await calling.to_app.send({"type": "websocket.receive", "text": cancel})
        messages = [await calling.from_app.receive() for _ in range(3)]
        assert [each["type"] for each in messages] == [
            "websocket.accept",
            "websocket.send",
            "websocket.close",
        ]
        assert (messages[-1]["code"], messages[-1]["reason"]) == (4000, "enough")

    run_with(anyio_backend, mock, talk)


def test_time_that_a_test_advances(anyio_backend: str) -> None:
    class Waiting(Counting):
        def on_time_passed(self) -> Iterator[Any]:
            yield {**CLEARED, "event_id": "later"}

    mock = OpenAIMock()
    mock.realtime.connect.response = Waiting

    async def talk(calling: Calling) -> None:
        await calling.from_app.receive()
        await calling.text()
        mock.advance(seconds=60)
        assert (await calling.text())["event_id"] == "later"
        thread = threading.Thread(target=lambda: mock.advance(seconds=60))
        thread.start()
        assert (await calling.text())["event_id"] == "later"
        thread.join()
        await calling.to_app.send({"type": "websocket.disconnect"})

    run_with(anyio_backend, mock, talk)


@pytest.mark.parametrize("extensions", [None, {DENIAL: {}}])
def test_refusals(extensions: Any) -> None:
    mock = OpenAIMock()
    mock.realtime.connect.response = api_errors.rate_limit()

    async def refused(calling: Calling) -> None:
        message = await calling.from_app.receive()
        if extensions is None:
            assert message["type"] == "websocket.close"  # servers send the status 403 then
            return
        assert (message["type"], message["status"]) == (f"{DENIAL}.start", 429)
        assert (b"content-type", b"application/json") in message["headers"]
        body = (await calling.from_app.receive())["body"]
        assert json.loads(body)["error"]["code"] == "rate_limit_exceeded"

    run_with("asyncio", mock, refused, extensions=extensions)


@pytest.mark.parametrize(("path", "status"), [("/v1/nothing", 404), ("/health", 200)])
def test_paths_without_websockets(path: str, status: int) -> None:
    async def refused(calling: Calling) -> None:
        message = await calling.from_app.receive()
        assert (message["type"], message["status"]) == (f"{DENIAL}.start", status)

    run_with("asyncio", OpenAIMock(), refused, path=path, extensions={DENIAL: {}})


def test_a_cut_connection_is_an_error_of_the_application() -> None:
    class Cut(Counting):
        def on_connect(self) -> Iterator[Any]:
            yield self.abort()

    mock = OpenAIMock()
    mock.realtime.connect.response = Cut

    async def talk() -> None:
        calling = Calling(mock)
        with calling.from_app, pytest.raises(WireError):
            await calling.run()

    anyio.run(talk)


# --- uvicorn -------------------------------------------------------------------------------------


@contextmanager
def served(mock: OpenAIMock) -> Iterator[str]:
    """Serve an application by uvicorn, at the URL without its scheme."""
    config = uvicorn.Config(mock.asgi, port=0, log_config=None, ws="websockets-sansio")
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run)
    thread.start()
    wait_for(lambda: server.started)
    (listener,) = server.servers
    try:
        yield f"127.0.0.1:{listener.sockets[0].getsockname()[1]}/v1"
    finally:
        server.should_exit = True
        thread.join()


@pytest.fixture
def mock() -> OpenAIMock:
    mock = OpenAIMock()
    mock.realtime.connect.response = Counting
    return mock


def test_the_sdk_and_uvicorn(mock: OpenAIMock) -> None:
    with served(mock) as address:
        client = openai.OpenAI(api_key="sk-fake123", base_url=f"http://{address}")
        with client, client.realtime.connect(model="gpt-realtime") as connection:
            assert connection.recv().type == CLEARED["type"]
            connection.response.create()
            received: list[Any] = [connection.recv() for _ in range(2)]
            assert [each.event_id for each in received] == ["event_0", "event_1"]
            connection.response.cancel()
            with pytest.raises(ConnectionClosed) as closed:
                connection.recv()
        assert closed.value.rcvd is not None
        assert (closed.value.rcvd.code, closed.value.rcvd.reason) == (4000, "enough")
    assert mock.realtime.connect.connections[0].close_code == 4000


def test_refusals_and_keys_of_browsers_with_uvicorn() -> None:
    mock = OpenAIMock(api_keys=["sk-good"])
    with served(mock) as address:
        url = f"ws://{address}/realtime?model=gpt-realtime"
        with pytest.raises(InvalidStatus) as refused:
            connect(url, additional_headers={"Authorization": "Bearer sk-bad"})
        assert refused.value.response.status_code == 401
        assert b"invalid_api_key" in (refused.value.response.body or b"")
        offered = [Subprotocol("realtime"), Subprotocol("openai-insecure-api-key.sk-good")]
        with connect(url, subprotocols=offered) as client:
            assert client.subprotocol == "realtime"


def test_lost_clients_of_uvicorn(mock: OpenAIMock) -> None:
    with served(mock) as address:
        for _ in range(3):
            with connect(f"ws://{address}/realtime?model=gpt-realtime") as client:
                client.recv()
        calls = mock.realtime.connect.connections
        wait_for(lambda: [each.close_code for each in calls] == [1000] * 3)


def test_a_cut_connection_with_uvicorn() -> None:
    class Cut(Counting):
        def on_response_create(self, event: object) -> Iterator[Any]:
            yield self.abort()

    mock = OpenAIMock()
    mock.realtime.connect.response = Cut
    with served(mock) as address, connect(f"ws://{address}/realtime") as client:
        client.recv()
        client.send(CREATE)
        with pytest.raises(ConnectionClosed) as closed:
            client.recv()
        assert closed.value.rcvd is None
