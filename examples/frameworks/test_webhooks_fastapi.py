import openai
from fastapi import FastAPI, HTTPException, Request

from openai_responses import OpenAIMock
from openai_responses.webhooks import SECRET, events


def make_app(texts: dict[str, str]) -> FastAPI:
    """Return an application that keeps the text of each response, once it has ended."""
    app = FastAPI()
    client = openai.AsyncOpenAI(api_key="sk-fake123", webhook_secret=SECRET)

    @app.post("/webhooks/openai", status_code=204)
    async def receive(request: Request) -> None:
        try:
            event = client.webhooks.unwrap(await request.body(), request.headers)
        except openai.InvalidWebhookSignatureError as error:
            raise HTTPException(400) from error
        if event.type == "response.completed":
            response = await client.responses.retrieve(event.data.id)
            texts[response.id] = response.output_text

    return app


def test_a_background_response(openai_mock: OpenAIMock) -> None:
    texts: dict[str, str] = {}
    openai_mock.webhooks.deliver_to(make_app(texts), url="/webhooks/openai")
    openai_mock.responses.create.response = {"output_text": "Done"}

    client = openai.OpenAI(api_key="sk-fake123")
    response = client.responses.create(model="gpt-5", input="Hi", background=True)
    openai_mock.finish(response)
    assert texts == {response.id: "Done"}


def test_a_forged_webhook(openai_mock: OpenAIMock) -> None:
    openai_mock.webhooks.deliver_to(make_app({}), url="/webhooks/openai", secret="whsec_b3RoZXI=")
    (delivery,) = openai_mock.webhooks.send(events.response_completed(id="resp_1"))
    assert delivery.attempts[0].status == 400
