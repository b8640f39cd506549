from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Any

import openai
from fastapi import FastAPI, Request
from fastapi.testclient import TestClient

from openai_responses import OpenAIMock
from openai_responses.webhooks import Webhook


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncGenerator[None, None]:
    async with openai.AsyncOpenAI(api_key="sk-fake123") as client:
        app.state.client, app.state.texts = client, []
        yield


app = FastAPI(lifespan=lifespan)


@app.post("/webhooks/openai", status_code=204)
async def receive(event: dict[str, Any], request: Request) -> None:
    response = await request.app.state.client.responses.retrieve(event["data"]["id"])
    request.app.state.texts.append(response.output_text)


def finish_a_response(openai_mock: OpenAIMock) -> None:
    openai_mock.responses.create.response = {"output_text": "Done"}
    client = openai.OpenAI(api_key="sk-fake123")
    openai_mock.finish(client.responses.create(model="gpt-5", input="Hi", background=True))


def test_the_mock_runs_the_lifespan(openai_mock: OpenAIMock) -> None:
    openai_mock.webhooks.deliver_to(app, url="/webhooks/openai", lifespan=True)
    finish_a_response(openai_mock)
    assert app.state.texts == ["Done"]


def test_a_test_client_runs_the_lifespan(openai_mock: OpenAIMock) -> None:
    with TestClient(app) as http:

        def post(webhook: Webhook) -> int:
            response = http.post("/webhooks/openai", content=webhook.body, headers=webhook.headers)
            return response.status_code

        openai_mock.webhooks.deliver_to(post)
        finish_a_response(openai_mock)
    assert app.state.texts == ["Done"]
