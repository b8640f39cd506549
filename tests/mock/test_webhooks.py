"""Webhooks as a server receives them, unwrapped by the SDK."""

from __future__ import annotations

import time

import openai
import pytest

from openai_responses import OpenAIMock
from openai_responses.webhooks import SECRET, signed, webhook

BODY = (
    '{"id":"evt_1","object":"event","created_at":1800000000,'
    '"type":"response.completed","data":{"id":"resp_1"}}'
)


@pytest.fixture
def client() -> openai.OpenAI:
    """A client that knows the secret."""
    return openai.OpenAI(api_key="sk-fake", webhook_secret=SECRET)


def test_the_signature_is_that_of_the_standard() -> None:
    headers = signed(BODY, SECRET, id="wh_0001", timestamp=1_800_000_000)
    assert headers["webhook-signature"] == "v1,IxUNDlOpiePB9EId8PF7iDChWa7y8RK22YRRsu1BrKs="
    assert signed(BODY.encode(), SECRET, id="wh_0001", timestamp=1_800_000_000) == headers


def test_the_sdk_takes_what_is_signed(client: openai.OpenAI) -> None:
    body, headers = webhook("batch.completed", {"id": "batch_1"})
    event = client.webhooks.unwrap(body, headers)
    assert event.type == "batch.completed"
    assert event.data.id == "batch_1"
    assert abs(event.created_at - time.time()) < 60


def test_a_secret_may_be_any_text(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_WEBHOOK_SECRET", "a plain text")
    body, headers = webhook("response.failed", {"id": "resp_1"})
    client = openai.OpenAI(api_key="sk-fake")
    assert client.webhooks.unwrap(body, headers).type == "response.failed"
    with pytest.raises(openai.InvalidWebhookSignatureError):
        client.webhooks.unwrap(body, headers, secret="another text")


def test_the_sdk_refuses_what_is_too_old(client: openai.OpenAI) -> None:
    headers = signed(BODY, timestamp=int(time.time()) - 301)
    with pytest.raises(openai.InvalidWebhookSignatureError, match="too old"):
        client.webhooks.unwrap(BODY, headers)


def test_an_object_that_has_ended_has_a_webhook(
    openai_mock: OpenAIMock, client: openai.OpenAI
) -> None:
    response = client.responses.create(model="gpt-5", input="Hi", background=True)
    with pytest.raises(ValueError, match=f"exists for '{response.id}' with status 'queued'"):
        openai_mock.webhook(response)
    openai_mock.advance(response, steps=2)
    event = client.webhooks.unwrap(*openai_mock.webhook(response))
    assert event.type == "response.completed"
    assert (event.data.id, event.created_at) == (response.id, response.created_at)
    found = client.responses.retrieve(event.data.id)
    assert found.output_text
    evaluation = client.evals.create(
        data_source_config={"type": "custom", "item_schema": {}}, testing_criteria=[]
    )
    run = client.evals.runs.create(
        evaluation.id,
        data_source={"type": "jsonl", "source": {"type": "file_content", "content": []}},
    )
    openai_mock.cancel(run.id)
    assert client.webhooks.unwrap(*openai_mock.webhook(run.id)).type == "eval.run.canceled"
    openai_mock.state.evals.runs.put({**run.to_dict(), "status": "completed"})
    assert client.webhooks.unwrap(*openai_mock.webhook(run.id)).type == "eval.run.succeeded"


def test_some_objects_have_no_webhook(openai_mock: OpenAIMock, client: openai.OpenAI) -> None:
    upload = client.uploads.create(filename="a", bytes=1, mime_type="text/plain", purpose="batch")
    with pytest.raises(ValueError, match="expected an object of batches, evals"):
        openai_mock.webhook(upload)
