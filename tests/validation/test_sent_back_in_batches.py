"""Messages and items of answers are accepted in the requests of batches."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import openai
from openai import BaseModel as SdkModel

from openai_responses import OpenAIMock
from tests.validation.test_sent_back import (
    FORMS,
    ITEM,
    MESSAGES,
    OUTPUT,
    STORED,
    Form,
    conversation,
    each_form,
    is_newer,
    with_others,
)

Body = dict[str, Any]


@each_form
def test_batches_take_items(openai_mock: OpenAIMock, form: Form, covered: list[str]) -> None:
    client = openai.OpenAI(api_key="sk-fake123")
    answered = [*_output(openai_mock, client), *_stored(openai_mock, client)]
    bodies: list[Body] = []
    for item in answered:
        sent = [*with_others(form(item), [form(item)]), ITEM]
        bodies.append({"model": "gpt-5", "input": [_as_json(each) for each in sent]})
    assert len(bodies) > 40
    check_taken_in_batch(client, "/v1/responses", bodies)
    if form is FORMS["the object"]:
        pairs = (len(bodies) + len(MESSAGES)) * len(FORMS)
        covered.append(f"{pairs} lines of batches with answers that are sent back")


@each_form
def test_batches_take_messages(openai_mock: OpenAIMock, form: Form) -> None:
    client = openai.OpenAI(api_key="sk-fake123")
    bodies: list[Body] = []
    for message in MESSAGES.values():
        openai_mock.chat.completions.create.response = {"choices": [{"message": message}]}
        answer = client.chat.completions.create(
            model="gpt-5", messages=[{"role": "user", "content": "Hi"}]
        )
        sent = conversation(form(answer.choices[0].message))
        bodies.append({"model": "gpt-5", "messages": [_as_json(each) for each in sent]})
    openai_mock.reset()
    check_taken_in_batch(client, "/v1/chat/completions", bodies)


def _output(mock: OpenAIMock, client: openai.OpenAI) -> Iterator[Any]:
    for item in OUTPUT.values():
        mock.responses.create.response = {"output": [item]}
        found = client.responses.create(model="gpt-5", input="Hi").output[0]
        if not is_newer(found):
            yield found
    mock.reset()


def _stored(mock: OpenAIMock, client: openai.OpenAI) -> Iterator[Any]:
    for item in STORED.values():
        mock.conversations.items.list.response = {"data": [item]}
        found = client.conversations.items.list("conv_1").data[0]
        if not is_newer(found):
            yield found


def check_taken_in_batch(client: openai.OpenAI, url: str, bodies: list[Body]) -> None:
    """Send bodies as the lines of one batch; each must be answered with status 200."""
    lines = [
        json.dumps({"custom_id": f"line-{number}", "method": "POST", "url": url, "body": body})
        for number, body in enumerate(bodies)
    ]
    file = client.files.create(file=("lines.jsonl", "\n".join(lines).encode()), purpose="batch")
    endpoint: Any = url
    batch = client.batches.create(input_file_id=file.id, endpoint=endpoint, completion_window="24h")
    for _ in range(5):
        batch = client.batches.retrieve(batch.id)
    assert batch.status == "completed", batch.errors
    assert batch.error_file_id is None, client.files.content(batch.error_file_id or "").text
    assert batch.output_file_id is not None
    answers = [json.loads(line) for line in client.files.content(batch.output_file_id).iter_lines()]
    assert [each["response"]["status_code"] for each in answers] == [200] * len(bodies)


def _as_json(value: Any) -> Any:
    return value.to_dict(mode="json") if isinstance(value, SdkModel) else value
