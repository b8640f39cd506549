"""Receivers of webhooks: functions, ASGI and WSGI applications, and servers."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Callable, Iterable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import BinaryIO, cast

import openai
import pytest

from openai_responses import OpenAIMock
from openai_responses.errors import MockError, WebhookReceiverError
from openai_responses.webhooks import SECRET, Webhook, events
from tests.sdk.local_server import serving

Event = dict[str, object]


@pytest.fixture
def client() -> openai.OpenAI:
    return openai.OpenAI(api_key="sk-fake", webhook_secret=SECRET)


class AsgiApp:
    """An ASGI application that verifies webhooks and retrieves what they are about."""

    def __init__(self, error: BaseException | None = None, status: int = 200) -> None:
        self.client = openai.AsyncOpenAI(api_key="sk-fake", webhook_secret=SECRET)
        self.scopes: list[Event] = []
        self.texts: list[str] = []
        self.error = error
        self.status = status

    async def __call__(
        self,
        scope: Event,
        receive: Callable[[], asyncio.Future[Event]],
        send: Callable[[Event], asyncio.Future[None]],
    ) -> None:
        self.scopes.append(scope)
        body = b""
        while (message := await receive())["type"] == "http.request":
            part = message["body"]
            assert isinstance(part, bytes)
            body += part
            if not message["more_body"]:
                break
        headers = cast("list[tuple[bytes, bytes]]", scope["headers"])
        texts = {name.decode(): value.decode() for name, value in headers}
        event = self.client.webhooks.unwrap(body, texts)
        if event.type == "response.completed":
            response = await self.client.responses.retrieve(event.data.id)
            await asyncio.sleep(0)
            self.texts.append(response.output_text)
        if self.error is not None:
            raise self.error
        await send({"type": "http.response.start", "status": self.status, "headers": []})
        await send({"type": "http.response.body", "body": b"", "more_body": False})


def wsgi_app(
    seen: list[Event], status: str = "204 No Content", error: Exception | None = None
) -> Callable[[Event, Callable[..., object]], Iterable[bytes]]:
    """Return a WSGI application that verifies webhooks."""
    client = openai.OpenAI(api_key="sk-fake", webhook_secret=SECRET)

    def app(environ: Event, start_response: Callable[..., object]) -> Iterable[bytes]:
        stream = cast("BinaryIO", environ["wsgi.input"])
        body = stream.read(int(str(environ["CONTENT_LENGTH"])))
        headers = {
            name.removeprefix("HTTP_").replace("_", "-").lower(): str(value)
            for name, value in environ.items()
        }
        client.webhooks.verify_signature(body, headers)
        with pytest.raises(RuntimeError):
            asyncio.get_running_loop()
        seen.append(environ)
        if error is not None:
            raise error
        start_response(status, [])
        return [b""]

    return app


def background(client: openai.OpenAI) -> str:
    return client.responses.create(model="gpt-5", input="Hi", background=True).id


# --- in process ----------------------------------------------------------------------------------


def test_an_asgi_application(openai_mock: OpenAIMock, client: openai.OpenAI) -> None:
    app = AsgiApp()
    openai_mock.webhooks.deliver_to(app, url="/hooks/openai?a=1", secret=SECRET)
    openai_mock.finish(background(client))
    assert app.texts
    assert app.texts[0]
    (delivery,) = openai_mock.webhooks.deliveries
    assert (delivery.status, delivery.attempts[0].status) == ("delivered", 200)
    (scope,) = app.scopes
    assert (scope["method"], scope["path"], scope["query_string"]) == (
        "POST",
        "/hooks/openai",
        b"a=1",
    )


@pytest.mark.asyncio
async def test_an_asgi_application_while_a_loop_runs(openai_mock: OpenAIMock) -> None:
    """It has a loop of its own, in another thread, and is answered by the same mock."""
    app = AsgiApp()
    openai_mock.webhooks.deliver_to(app, url="/hooks")
    client = openai.AsyncOpenAI(api_key="sk-fake")
    response = await client.responses.create(model="gpt-5", input="Hi", background=True)
    while response.status != "completed":
        response = await client.responses.retrieve(response.id)
    assert app.texts == [response.output_text]
    openai_mock.finish(await client.responses.create(model="gpt-5", input="Hi", background=True))
    assert len(app.texts) == 2


def test_a_wsgi_application(openai_mock: OpenAIMock) -> None:
    seen: list[Event] = []
    openai_mock.webhooks.deliver_to(wsgi_app(seen), url="https://app.test/hooks/%C3%A9?a=1")
    (delivery,) = openai_mock.webhooks.send(events.batch_failed(id="batch_1"))
    assert delivery.attempts[0].status == 204
    (environ,) = seen
    assert environ["PATH_INFO"] == "/hooks/é".encode().decode("latin-1")
    assert (environ["QUERY_STRING"], environ["HTTP_HOST"]) == ("a=1", "app.test")
    assert (environ["SERVER_PORT"], environ["wsgi.url_scheme"]) == ("443", "https")


@pytest.mark.asyncio
async def test_a_wsgi_application_while_a_loop_runs(openai_mock: OpenAIMock) -> None:
    """It sees no loop: Django refuses blocking calls where one runs."""
    seen: list[Event] = []
    openai_mock.webhooks.deliver_to(wsgi_app(seen))
    openai_mock.webhooks.send(events.batch_failed(id="batch_1"))
    assert len(seen) == 1


@pytest.mark.asyncio
async def test_an_async_function(openai_mock: OpenAIMock) -> None:
    seen: list[str] = []

    async def receive(webhook: Webhook) -> int:
        await asyncio.sleep(0)
        seen.append(json.loads(webhook.body)["type"])
        return 202

    openai_mock.webhooks.deliver_to(receive)
    (delivery,) = openai_mock.webhooks.send(events.batch_failed(id="batch_1"))
    assert (seen, delivery.attempts[0].status) == (["batch.failed"], 202)


def test_built_in_functions_take_webhooks(openai_mock: OpenAIMock) -> None:
    seen: list[Webhook] = []
    openai_mock.webhooks.deliver_to(seen.append)
    openai_mock.webhooks.send(events.batch_failed(id="batch_1"))
    assert [json.loads(each.body)["type"] for each in seen] == ["batch.failed"]


def test_what_is_no_target_is_refused(openai_mock: OpenAIMock) -> None:
    def with_four(a: int, b: int, c: int, d: int) -> None: ...

    def with_any(*args: object) -> None:
        seen.append(args)

    seen: list[object] = []
    for target in (with_four, with_any, 7):
        with pytest.raises(TypeError, match=r'expected a URL, a function .* interface="asgi"'):
            openai_mock.webhooks.deliver_to(target)  # type: ignore[arg-type]
    openai_mock.webhooks.deliver_to(with_any, interface="function")
    openai_mock.webhooks.send(events.batch_failed(id="batch_1"))
    assert len(seen) == 1


# --- applications that fail ----------------------------------------------------------------------


def an_asgi_app(error: Exception) -> Callable[..., object]:
    return AsgiApp(error)


def a_wsgi_app(error: Exception) -> Callable[..., object]:
    return wsgi_app([], error=error)


either = pytest.mark.parametrize("make", [an_asgi_app, a_wsgi_app])


@either
def test_an_error_of_an_application_is_a_500(
    openai_mock: OpenAIMock, make: Callable[[Exception], Callable[..., object]]
) -> None:
    openai_mock.webhooks.deliver_to(make(KeyError("no such user")))
    (delivery,) = openai_mock.webhooks.send(events.batch_failed(id="batch_1"))
    (attempt,) = delivery.attempts
    assert (attempt.status, delivery.status) == (500, "retrying")
    assert isinstance(attempt.error, KeyError)
    assert openai_mock.webhooks.deliveries  # who looks there knows


@either
def test_an_unexamined_error_fails_the_test(
    make: Callable[[Exception], Callable[..., object]],
) -> None:
    def run() -> None:
        with OpenAIMock() as openai_mock:
            openai_mock.webhooks.deliver_to(make(KeyError("no such user")))
            openai_mock.webhooks.send(events.batch_failed(id="batch_1"))

    with pytest.raises(WebhookReceiverError, match=r"batch\.failed was posted to .*KeyError"):
        run()


@either
def test_a_failed_assertion_in_an_application_reaches_the_test(
    openai_mock: OpenAIMock,
    client: openai.OpenAI,
    make: Callable[[Exception], Callable[..., object]],
) -> None:
    openai_mock.webhooks.deliver_to(make(AssertionError("not what was expected")))
    with pytest.raises(AssertionError, match="not what was expected"):
        openai_mock.finish(background(client))
    key = background(client)
    with pytest.raises(WebhookReceiverError, match="not what was expected"):
        client.responses.cancel(key)


def test_an_application_without_a_response(openai_mock: OpenAIMock) -> None:
    async def app(scope: Event, receive: object, send: object) -> None: ...

    openai_mock.webhooks.deliver_to(app)
    (delivery,) = openai_mock.webhooks.send(events.batch_failed(id="batch_1"))
    assert delivery.attempts[0].status is None
    assert str(delivery.attempts[0].error) == "the application sent no response"


def test_an_application_may_wait_for_the_client_to_leave(openai_mock: OpenAIMock) -> None:
    """So does Django: it stops when the client leaves, which must not be before the response."""
    seen: list[object] = []

    async def app(
        scope: Event,
        receive: Callable[[], asyncio.Future[Event]],
        send: Callable[[Event], asyncio.Future[None]],
    ) -> None:
        await receive()
        left = asyncio.ensure_future(receive())
        await asyncio.sleep(0.01)
        assert not left.done()
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body", "body": b"a", "more_body": True})
        await send({"type": "http.response.body", "body": b"b"})
        seen.append((await left)["type"])

    openai_mock.webhooks.deliver_to(app)
    (delivery,) = openai_mock.webhooks.send(events.batch_failed(id="batch_1"))
    assert (delivery.delivered, seen) == (True, ["http.disconnect"])


def test_an_application_may_answer_with_any_status(openai_mock: OpenAIMock) -> None:
    openai_mock.webhooks.deliver_to(AsgiApp(status=503))
    openai_mock.webhooks.deliver_to(wsgi_app([], "400 Bad Request"))
    found = openai_mock.webhooks.send(events.batch_failed(id="batch_1"))
    assert [delivery.attempts[0].status for delivery in found] == [503, 400]


# --- servers -------------------------------------------------------------------------------------


class Posted(list[tuple[str, Webhook]]):
    """What was posted to a server, by path; each path begins with the status to answer with."""

    def server(self) -> ThreadingHTTPServer:
        """Return a server that takes webhooks."""
        posted = self

        class Posting(Handler):
            def take(self, webhook: Webhook) -> None:
                posted.append((self.path, webhook))

        return ThreadingHTTPServer(("127.0.0.1", 0), Posting)


class Handler(BaseHTTPRequestHandler):
    """Takes webhooks, and answers with the status in the path."""

    def take(self, webhook: Webhook) -> None:
        raise NotImplementedError

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["content-length"])).decode()
        headers = {name.lower(): value for name, value in self.headers.items()}
        self.take(Webhook(body, headers))
        self.send_response(int(self.path[1:4]))
        self.send_header("location", "/200")
        self.send_header("content-length", "0")
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None: ...  # noqa: A002


def test_a_server_on_this_machine(openai_mock: OpenAIMock, client: openai.OpenAI) -> None:
    server = Posted()
    with serving(server.server()) as port:
        openai_mock.webhooks.deliver_to(f"http://127.0.0.1:{port}/204?a=1")
        openai_mock.webhooks.deliver_to(f"http://localhost:{port}/302")
        found = openai_mock.webhooks.send(events.batch_failed(id="batch_1"))
    assert [delivery.attempts[0].status for delivery in found] == [204, 302]
    assert [path for path, _ in server] == ["/204?a=1", "/302"]  # no redirect is followed
    for _, posted in server:
        assert client.webhooks.unwrap(*posted).type == "batch.failed"
    openai_mock.advance(seconds=5)
    error = openai_mock.webhooks.deliveries[1].attempts[1].error
    assert isinstance(error, ConnectionRefusedError)


def test_other_machines_are_refused(openai_mock: OpenAIMock) -> None:
    url = "https://example.com/hooks"
    with pytest.raises(ValueError, match=r"this machine only.*allow_host=True"):
        openai_mock.webhooks.deliver_to(url)
    for wrong in ("ftp://127.0.0.1/", "/hooks", "http://"):
        with pytest.raises(ValueError, match=r"expected a URL that begins with http"):
            openai_mock.webhooks.deliver_to(wrong)
    for here in ("http://[::1]:1/", "https://a.localhost/", "http://127.9.9.9"):
        openai_mock.webhooks.deliver_to(here)
    openai_mock.webhooks.deliver_to(url, allow_host=True)


# --- threads and mocks ---------------------------------------------------------------------------


def test_threads_may_send_at_the_same_time(openai_mock: OpenAIMock) -> None:
    seen: list[Webhook] = []
    openai_mock.webhooks.deliver_to(seen.append)

    def send() -> None:
        for _ in range(20):
            openai_mock.webhooks.send(events.batch_failed(id="batch_1"))

    threads = [threading.Thread(target=send) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len({webhook.headers["webhook-id"] for webhook in seen}) == 160
    assert len(seen) == 160
    assert all(len(each.attempts) == 1 for each in openai_mock.webhooks.deliveries)


def test_a_served_mock_delivers_too(openai_mock: OpenAIMock) -> None:
    app = AsgiApp()
    openai_mock.webhooks.deliver_to(app)
    with openai_mock.serve() as server:
        client = openai.OpenAI(api_key="sk-fake", base_url=server.url, max_retries=0)
        response = client.responses.create(model="gpt-5", input="Hi", background=True)
        client.responses.cancel(response.id)
    assert [each.type for each in openai_mock.webhooks.deliveries] == ["response.cancelled"]
    assert len(app.scopes) == 1


def test_routes_without_a_mock_deliver_nothing() -> None:
    from openai_responses._api.table import TABLE
    from openai_responses._core.routes.resource import RouteRegistry
    from openai_responses_generated.routes import Routes

    with pytest.raises(MockError, match="belong to no mock"):
        Routes(RouteRegistry(TABLE)).webhooks.deliver_to(print)
