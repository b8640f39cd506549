import json

import openai
from flask import Flask, request

from openai_responses import OpenAIMock
from openai_responses.webhooks import SECRET, events


def make_app(outputs: dict[str, str | None]) -> Flask:
    """Return an application that keeps the output file of each batch, once it has ended."""
    app = Flask(__name__)
    client = openai.OpenAI(api_key="sk-fake123", webhook_secret=SECRET)

    @app.post("/webhooks/openai")
    def receive() -> tuple[str, int]:
        try:
            event = client.webhooks.unwrap(request.get_data(), request.headers)
        except openai.InvalidWebhookSignatureError:
            return "", 400
        if event.type == "batch.completed":
            batch = client.batches.retrieve(event.data.id)
            outputs[batch.id] = batch.output_file_id
        return "", 204

    return app


def test_a_batch(openai_mock: OpenAIMock) -> None:
    outputs: dict[str, str | None] = {}
    openai_mock.webhooks.deliver_to(make_app(outputs), url="/webhooks/openai")

    client = openai.OpenAI(api_key="sk-fake123")
    body = {"model": "text-embedding-3-small", "input": "Hi"}
    line = {"custom_id": "1", "method": "POST", "url": "/v1/embeddings", "body": body}
    file = client.files.create(file=("in.jsonl", json.dumps(line).encode()), purpose="batch")
    batch = client.batches.create(
        input_file_id=file.id, endpoint="/v1/embeddings", completion_window="24h"
    )
    openai_mock.finish(batch)
    assert outputs[batch.id] is not None


def test_a_forged_webhook(openai_mock: OpenAIMock) -> None:
    openai_mock.webhooks.deliver_to(make_app({}), url="/webhooks/openai", secret="whsec_b3RoZXI=")
    (delivery,) = openai_mock.webhooks.send(events.batch_completed(id="batch_1"))
    assert delivery.attempts[0].status == 400
