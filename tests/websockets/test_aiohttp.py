"""WebSockets of aiohttp, which LiveKit uses."""

from __future__ import annotations

import asyncio
import sys
import threading
import time
from collections.abc import Awaitable, Callable, Generator, Iterator
from typing import Any

import pytest

from openai_responses import OpenAIMock, api_errors, faults
from openai_responses.errors import UnmockedRequestError
from openai_responses.sessions import RealtimeSession

aiohttp: Any = pytest.importorskip("aiohttp")
web: Any = pytest.importorskip("aiohttp.web")

URL = "https://api.openai.com/v1/realtime?model=gpt-realtime"


class Greeting(RealtimeSession):
    """A session that sends one event, and closes when it is asked to cancel."""

    def on_connect(self) -> Iterator[Any]:
        yield self.rate_limits_updated(rate_limits=[])

    def on_response_create(self, event: Any) -> Iterator[Any]:
        text = event["response"]["instructions"]
        yield self.response_output_text_delta(delta=text, item_id="a", response_id="b")

    def on_response_cancel(self, event: object) -> Iterator[Any]:
        yield self.close(4000, "as asked")


def run(use: Callable[[Any], Awaitable[Any]]) -> Any:
    """Return what `use` returns for a session of aiohttp."""

    async def in_session() -> Any:
        async with aiohttp.ClientSession(headers={"X-Session": "1"}) as session:
            return await use(session)

    return asyncio.run(in_session())


@pytest.mark.parametrize("scheme", ["https", "wss"])
@pytest.mark.parametrize("compress", [0, 15])
def test_events_go_both_ways(openai_mock: OpenAIMock, scheme: str, compress: int) -> None:
    async def talk(session: Any) -> Any:
        url = URL.replace("https", scheme)
        headers = {"Authorization": "Bearer sk-test"}
        async with session.ws_connect(url, headers=headers, compress=compress) as socket:
            event = await socket.receive_json(timeout=5)
            await socket.send_json({"type": "response.cancel"})
            end = await socket.receive(timeout=5)
            return event["type"], end.type, socket.close_code, socket.compress

    openai_mock.realtime.connect.response = Greeting
    result = run(talk)
    assert result == ("rate_limits.updated", aiohttp.WSMsgType.CLOSE, 4000, compress)
    call = openai_mock.realtime.connect.connections[0]
    assert call.query == {"model": "gpt-realtime"}
    assert (call.headers["host"], call.headers["x-session"]) == ("api.openai.com", "1")
    openai_mock.realtime.connect.assert_sent("response.cancel")


def test_large_messages_pings_and_closes_of_the_client(openai_mock: OpenAIMock) -> None:
    size = 16 * 1024 * 1024

    async def talk(session: Any) -> Any:
        async with session.ws_connect(URL, max_msg_size=0, autoping=False) as socket:
            await socket.receive()
            await socket.ping(b"there?")
            pong = await socket.receive(timeout=5)
            text = "a" * size
            await socket.send_json({"type": "response.create", "response": {"instructions": text}})
            event = await socket.receive_json(timeout=60)
            await socket.close(code=4001, message=b"enough")
            return pong.type, pong.data, len(event["delta"])

    openai_mock.realtime.connect.response = Greeting
    assert run(talk) == (aiohttp.WSMsgType.PONG, b"there?", size)
    assert openai_mock.realtime.connect.connections[0].close_code == 4001


def test_a_close_is_answered_when_the_session_knows_of_it(openai_mock: OpenAIMock) -> None:
    closed: list[int] = []

    class Session(Greeting):
        def on_disconnect(self, code: int, reason: str) -> None:
            time.sleep(0.1)
            closed.append(code)

    async def talk(session: Any) -> list[int]:
        async with session.ws_connect(URL) as socket:
            await socket.receive()
            await socket.close(code=4001)
            return list(closed)

    openai_mock.realtime.connect.response = Session
    assert run(talk) == [4001]
    assert openai_mock.realtime.connect.connections[0].close_code == 4001


def test_a_heartbeat_detects_a_server_that_does_not_answer(openai_mock: OpenAIMock) -> None:
    async def talk(session: Any) -> Any:
        async with session.ws_connect(URL, heartbeat=0.1) as socket:
            message = await socket.receive(timeout=5)
            return message.type, socket.close_code

    openai_mock.realtime.connect.response = faults.end_early(Greeting)
    type_, code = run(talk)
    assert type_ in (aiohttp.WSMsgType.ERROR, aiohttp.WSMsgType.CLOSED)
    assert code == 1006


def test_the_handshake_is_refused(openai_mock: OpenAIMock) -> None:
    openai_mock.realtime.connect.response = api_errors.rate_limit(retry_after=3)
    with pytest.raises(aiohttp.WSServerHandshakeError) as info:
        run(lambda session: session.ws_connect(URL))
    assert info.value.status == 429
    assert info.value.headers["Retry-After"] == "3"


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        (faults.connection_refused(), "ClientConnectorError"),
        (faults.dns_failure(), "ClientConnectorDNSError"),
        (faults.certificate_error(), "ClientConnectorCertificateError"),
        (faults.connection_reset(), "ClientOSError"),
        (faults.server_disconnected(), "ServerDisconnectedError"),
        (faults.connect_timeout(), "ServerTimeoutError"),
        (faults.read_timeout(), "ServerTimeoutError"),
    ],
)
def test_a_failed_connection_is_the_error_of_aiohttp(
    openai_mock: OpenAIMock, fault: Exception, error: str
) -> None:
    openai_mock.realtime.connect.response = fault
    with pytest.raises(getattr(aiohttp, error)):
        run(lambda session: session.ws_connect(URL))


def test_threads_and_tasks_have_their_own_mocks() -> None:
    found: dict[str, Any] = {}

    async def greet(session: Any) -> Any:
        async with session.ws_connect(URL) as socket:
            return (await socket.receive_json(timeout=5))["event_id"]

    def named(name: str) -> type[Greeting]:
        class Named(Greeting):
            def on_connect(self) -> Generator[Any, Any, None]:
                yield self.rate_limits_updated(rate_limits=[], event_id=name)

        return Named

    def work(name: str) -> None:
        with OpenAIMock() as mock:
            mock.realtime.connect.response = named(name)
            found[name] = run(greet)

    async def task(name: str) -> None:
        with OpenAIMock() as mock:
            mock.realtime.connect.response = named(name)
            async with aiohttp.ClientSession() as session:
                found[name] = [await greet(session) for _ in range(3)]

    async def tasks() -> None:
        await asyncio.gather(*(task(name) for name in "cd"))

    threads = [threading.Thread(target=work, args=(name,)) for name in "ab"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    asyncio.run(tasks())
    assert found == {"a": "a", "b": "b", "c": ["c"] * 3, "d": ["d"] * 3}


def test_requests_to_other_hosts_use_the_network(openai_mock: OpenAIMock) -> None:
    async def echo(request: Any) -> Any:
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        await socket.send_str(await socket.receive_str())
        await socket.close()
        return socket

    async def talk(session: Any) -> Any:
        application = web.Application()
        application.router.add_get("/echo", echo)
        runner = web.AppRunner(application)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        port = runner.addresses[0][1]
        async with session.ws_connect(f"ws://127.0.0.1:{port}/echo") as socket:
            await socket.send_str("real")
            answer = await socket.receive_str(timeout=5)
        await runner.cleanup()
        return answer

    assert run(talk) == "real"
    assert openai_mock.calls.call_count == 0


def test_without_the_library(openai_mock: OpenAIMock, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "websockets", None)  # as if it were not installed
    with pytest.raises(UnmockedRequestError, match="pip install websockets"):
        run(lambda session: session.ws_connect(URL))
    (error,) = openai_mock.refused_requests
    assert URL in str(error)
    openai_mock.refused_requests.clear()
