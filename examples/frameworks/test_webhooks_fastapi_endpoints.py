"""Other endpoints, clients and events with FastAPI."""

from __future__ import annotations

import openai
import pytest
from fastapi import FastAPI

from examples.frameworks.test_webhooks_fastapi import make_app
from openai_responses import OpenAIMock
from openai_responses.webhooks import Webhook, events


@pytest.mark.asyncio
async def test_a_background_response_that_is_polled(openai_mock: OpenAIMock) -> None:
    texts: dict[str, str] = {}
    openai_mock.webhooks.deliver_to(make_app(texts), url="/webhooks/openai")
    openai_mock.responses.create.response = {"output_text": "Done"}

    client = openai.AsyncOpenAI(api_key="sk-fake123")
    response = await client.responses.create(model="gpt-5", input="Hi", background=True)
    while response.status != "completed":
        response = await client.responses.retrieve(response.id)
    assert texts == {response.id: "Done"}


def test_an_endpoint_that_is_no_coroutine(openai_mock: OpenAIMock) -> None:
    """FastAPI runs it in a thread of its own, where the same mock answers."""
    app, statuses = FastAPI(), list[str | None]()

    @app.post("/webhooks/openai")
    def receive(event: dict[str, object]) -> None:
        client = openai.OpenAI(api_key="sk-fake123")
        statuses.append(client.responses.retrieve(response.id).status)

    openai_mock.webhooks.deliver_to(app, url="/webhooks/openai")
    client = openai.OpenAI(api_key="sk-fake123")
    response = client.responses.create(model="gpt-5", input="Hi", background=True)
    openai_mock.finish(response)
    assert statuses == ["completed"]


@pytest.mark.parametrize(
    "event", [events.batch_failed(id="batch_1"), events.video_completed(id="video_1")]
)
def test_other_events_are_accepted(openai_mock: OpenAIMock, event: Webhook) -> None:
    openai_mock.webhooks.deliver_to(make_app({}), url="/webhooks/openai")
    (delivery,) = openai_mock.webhooks.send(event)
    assert delivery.status == "delivered"
