"""Webhooks to ASGI applications with a lifespan."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Awaitable, Callable, MutableMapping
from typing import cast

import openai
import pytest

from openai_responses import OpenAIMock
from openai_responses.errors import WebhookReceiverError
from openai_responses.webhooks import Webhook, events

Message = MutableMapping[str, object]
EVENT = events.batch_failed(id="batch_1")


class App:
    """An application whose lifespan makes a client and a task, as those of frameworks do."""

    def __init__(self, failing: str = "") -> None:
        self.failing = failing
        self.log: list[str] = []
        self.loops: set[asyncio.AbstractEventLoop] = set()

    async def __call__(
        self,
        scope: Message,
        receive: Callable[[], Awaitable[Message]],
        send: Callable[[Message], Awaitable[None]],
    ) -> None:
        self.loops.add(asyncio.get_running_loop())
        if scope["type"] == "lifespan":
            await self.live(cast("Message", scope["state"]), receive, send)
            return
        state = cast("Message", scope["state"])
        client = cast("openai.AsyncOpenAI", state["client"])
        state["client"] = None  # of this request only
        self.log.append((await client.responses.create(model="gpt-5", input="Hi")).output_text)
        await send({"type": "http.response.start", "status": 204, "headers": []})
        await send({"type": "http.response.body", "body": b""})

    async def live(
        self,
        state: Message,
        receive: Callable[[], Awaitable[Message]],
        send: Callable[[Message], Awaitable[None]],
    ) -> None:
        for step in ("startup", "shutdown"):
            assert (await receive())["type"] == f"lifespan.{step}"
            if self.failing == f"raise at {step}":
                raise KeyError(step)
            if self.failing == step:
                await send({"type": f"lifespan.{step}.failed", "message": f"no {step} today"})
                return
            state.setdefault("client", openai.AsyncOpenAI(api_key="sk-fake"))
            client = cast("openai.AsyncOpenAI", state["client"])
            await client.models.list()
            self.log.append(step)
            await send({"type": f"lifespan.{step}.complete"})


def test_it_starts_once_and_is_shut_down_at_the_end() -> None:
    app = App()
    with OpenAIMock() as mock:
        mock.responses.create.response = {"output_text": "Hi"}
        mock.webhooks.deliver_to(app, lifespan=True)
        assert app.log == ["startup"]
        mock.webhooks.send(EVENT)
        (delivery,) = mock.webhooks.send(EVENT)
        assert delivery.attempts[0].status == 204
    assert app.log == ["startup", "Hi", "Hi", "shutdown"]
    (loop,) = app.loops
    assert loop.is_closed()


@pytest.mark.asyncio
async def test_beside_a_running_loop() -> None:
    app = App()
    async with OpenAIMock() as mock:
        mock.responses.create.response = {"output_text": "Hi"}
        mock.webhooks.deliver_to(app, lifespan=True)
        mock.finish(
            await openai.AsyncOpenAI(api_key="sk-fake").responses.create(
                model="gpt-5", input="Hi", background=True
            )
        )
    assert app.log == ["startup", "Hi", "shutdown"]


def test_stop_and_reset_shut_it_down(openai_mock: OpenAIMock) -> None:
    stopped, forgotten = App(), App()
    subscription = openai_mock.webhooks.deliver_to(stopped, url="/one", lifespan=True)
    openai_mock.webhooks.deliver_to(forgotten, url="/two", lifespan=True)
    subscription.stop()
    assert (stopped.log, forgotten.log) == (["startup", "shutdown"], ["startup"])
    openai_mock.reset()
    assert (stopped.log, forgotten.log) == (["startup", "shutdown"], ["startup", "shutdown"])


def test_a_mock_that_is_entered_again_starts_it_again() -> None:
    app, mock = App(), OpenAIMock()
    mock.responses.create.response = {"output_text": "Hi"}
    with mock:
        mock.webhooks.deliver_to(app, lifespan=True)
    with mock:
        mock.webhooks.send(EVENT)
    assert app.log == ["startup", "shutdown", "startup", "Hi", "shutdown"]


def test_without_it_the_application_does_not_start(openai_mock: OpenAIMock) -> None:
    app = App()
    openai_mock.webhooks.deliver_to(app)
    (delivery,) = openai_mock.webhooks.send(EVENT)
    assert delivery.attempts[0].status == 500
    assert len(openai_mock.webhooks.deliveries) == 1
    assert app.log == []


@pytest.mark.parametrize("failing", ["startup", "raise at startup"])
def test_an_application_that_does_not_start(openai_mock: OpenAIMock, failing: str) -> None:
    with pytest.raises(RuntimeError, match=r"did not start: .*startup") as caught:
        openai_mock.webhooks.deliver_to(App(failing), lifespan=True)
    assert isinstance(caught.value.__cause__, KeyError if "raise" in failing else RuntimeError)
    assert openai_mock.webhooks.send(EVENT) == []


@pytest.mark.parametrize("failing", ["shutdown", "raise at shutdown"])
def test_an_application_that_does_not_shut_down(failing: str) -> None:
    with (
        pytest.raises(WebhookReceiverError, match=r"/hooks.* the application did not shut down"),
        OpenAIMock() as mock,
    ):
        mock.webhooks.deliver_to(App(failing), url="/hooks", lifespan=True)
    with OpenAIMock() as mock:
        subscription = mock.webhooks.deliver_to(App(failing), lifespan=True)
        with pytest.raises(RuntimeError, match="the application did not shut down"):
            subscription.stop()


def test_an_application_without_a_lifespan(openai_mock: OpenAIMock) -> None:
    async def app(scope: Message, receive: object, send: object) -> None:
        assert scope["type"] == "http", "only http"

    with pytest.raises(RuntimeError, match=r"only http.* leave out lifespan=True"):
        openai_mock.webhooks.deliver_to(app, lifespan=True)


def test_a_task_of_the_application_causes_a_webhook(openai_mock: OpenAIMock) -> None:
    """The loop of the application waits for the call meanwhile."""
    received: list[object] = []

    async def app(
        scope: Message,
        receive: Callable[[], Awaitable[Message]],
        send: Callable[[Message], Awaitable[None]],
    ) -> None:
        if scope["type"] == "http":
            received.append(scope["path"])
            await send({"type": "http.response.start", "status": 204, "headers": []})
            await send({"type": "http.response.body", "body": b""})
            return
        await receive()
        client = openai.AsyncOpenAI(api_key="sk-fake")
        response = await client.responses.create(model="gpt-5", input="Hi", background=True)
        await send({"type": "lifespan.startup.complete"})
        await receive()
        while response.status != "completed":
            response = await client.responses.retrieve(response.id)
        await send({"type": "lifespan.shutdown.complete"})

    openai_mock.webhooks.deliver_to(app, url="/mine", lifespan=True)
    openai_mock.reset()
    assert received == ["/mine"]
    # What it causes while it shuts down does not start it again.
    assert "webhooks" not in [thread.name for thread in threading.enumerate()]


def ignore(_: Webhook) -> None:
    """Take a webhook."""


@pytest.mark.parametrize("target", ["http://127.0.0.1:1/", ignore])
def test_others_have_none(
    openai_mock: OpenAIMock, target: str | Callable[[Webhook], object]
) -> None:
    with pytest.raises(TypeError, match="lifespan=True is for ASGI applications"):
        openai_mock.webhooks.deliver_to(target, lifespan=True)
