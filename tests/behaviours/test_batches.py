"""Batches, as in OpenAI's guide: a file of requests, a batch of it, files of answers."""

from __future__ import annotations

import json
from collections.abc import Mapping

import openai
import pytest
from openai.types import Batch, FileObject

from openai_responses import OpenAIMock
from openai_responses.ext.httpx import Request
from tests.sdk.both import Client, all_of, done

pytestmark = pytest.mark.asyncio

CHAT = "/v1/chat/completions"
ENDED = ("completed", "failed", "expired", "cancelled")


def line(number: int, url: str = CHAT, **body: object) -> dict[str, object]:
    messages = [{"role": "user", "content": f"Question {number}"}]
    return {
        "custom_id": f"request-{number}",
        "method": "POST",
        "url": url,
        "body": {"model": "gpt-4o", "messages": messages, **body},
    }


def embedding(number: int, **body: object) -> dict[str, object]:
    asked = {"input": "hi", "model": "text-embedding-3-small", **body}
    return {**line(number, "/v1/embeddings"), "body": asked}


async def upload(client: Client, *lines: Mapping[str, object] | str) -> FileObject:
    texts = [each if isinstance(each, str) else json.dumps(each) for each in lines]
    content = "\n".join(texts).encode()
    return await done(client.files.create(file=("requests.jsonl", content), purpose="batch"))


async def batch_of(client: Client, file: FileObject) -> Batch:
    return await done(
        client.batches.create(
            input_file_id=file.id, endpoint="/v1/chat/completions", completion_window="24h"
        )
    )


async def finished(client: Client, batch: Batch) -> Batch:
    """Poll a batch, as the guide does."""
    for _ in range(10):
        if batch.status in ENDED:
            break
        batch = await done(client.batches.retrieve(batch.id))
    return batch


async def lines_of(client: Client, file_id: str | None) -> list[dict[str, object]]:
    assert file_id is not None
    content = await done(client.files.content(file_id))
    return [json.loads(text) for text in content.text.splitlines()]


async def test_the_walk_through_of_the_guide(openai_mock: OpenAIMock, client: Client) -> None:
    def echo(request: Request) -> dict[str, object]:
        said = json.loads(request.content)["messages"][0]["content"]
        return {"choices": [{"message": {"content": f"Answer to {said}"}}]}

    openai_mock.chat.completions.create.response = echo  # type: ignore[assignment]
    file = await upload(client, line(1), line(2), line(3))
    created = await batch_of(client, file)
    assert (created.status, created.input_file_id) == ("validating", file.id)
    assert created.expires_at == created.created_at + 24 * 3600

    seen: list[str] = []
    batch = created
    while batch.status != "completed":
        batch = await done(client.batches.retrieve(created.id))
        seen.append(batch.status)
    assert seen == ["validating", "in_progress", "finalizing", "completed"]
    assert batch.request_counts is not None
    assert batch.request_counts.to_dict() == {"total": 3, "completed": 3, "failed": 0}
    assert batch.error_file_id is None
    assert batch.in_progress_at is not None
    assert batch.completed_at is not None

    results = await lines_of(client, batch.output_file_id)
    assert [result["custom_id"] for result in results] == ["request-1", "request-2", "request-3"]
    first = results[0]
    assert first.keys() == {"id", "custom_id", "response", "error"}
    assert str(first["id"]).startswith("batch_req_")
    assert first["error"] is None
    response = first["response"]
    assert isinstance(response, dict)
    assert response["status_code"] == 200
    assert response["body"]["choices"][0]["message"]["content"] == "Answer to Question 1"
    assert openai_mock.chat.completions.create.route.call_count == 3
    output = await done(client.files.retrieve(batch.output_file_id or ""))
    assert (output.purpose, output.filename) == ("batch_output", f"{batch.id}_output.jsonl")


async def test_requests_that_are_refused_are_in_the_error_file(
    openai_mock: OpenAIMock, client: Client
) -> None:
    openai_mock.embeddings.create.response = {}
    file = await upload(
        client,
        embedding(1),
        embedding(2, stream=True),
    )
    created = await done(
        client.batches.create(
            input_file_id=file.id, endpoint="/v1/embeddings", completion_window="24h"
        )
    )
    batch = await finished(client, created)
    assert batch.request_counts is not None
    assert (batch.request_counts.completed, batch.request_counts.failed) == (1, 1)
    (good,) = await lines_of(client, batch.output_file_id)
    (bad,) = await lines_of(client, batch.error_file_id)
    assert (good["custom_id"], bad["custom_id"]) == ("request-1", "request-2")
    response = bad["response"]
    assert isinstance(response, dict)
    assert (response["status_code"], response["body"]["error"]["param"]) == (400, "stream")


async def test_what_the_mock_raises_is_the_error_of_a_line(
    openai_mock: OpenAIMock, client: Client
) -> None:
    openai_mock.chat.completions.create.response = ValueError("out of order")
    batch = await finished(client, await batch_of(client, await upload(client, line(1))))
    (bad,) = await lines_of(client, batch.error_file_id)
    assert bad["response"] is None
    assert bad["error"] == {"code": "server_error", "message": "out of order"}


async def test_an_async_function_may_answer_a_line(openai_mock: OpenAIMock, client: Client) -> None:
    async def answer() -> dict[str, object]:
        return {"choices": [{"message": {"content": "async"}}]}

    openai_mock.chat.completions.create.response = answer  # type: ignore[assignment]
    batch = await finished(client, await batch_of(client, await upload(client, line(1))))
    (good,) = await lines_of(client, batch.output_file_id)
    assert "async" in json.dumps(good)


@pytest.mark.parametrize(
    ("lines", "code", "number"),
    [
        ((line(1), "{nonsense"), "invalid_json_line", 2),
        ((line(1), '{"body": {"temperature": NaN}}'), "invalid_json_line", 2),
        ((line(1), line(1)), "duplicate_custom_id", 2),
        ((line(1, "/v1/responses"),), "mismatched_url", 1),
        (({**line(1), "method": "GET"},), "invalid_method", 1),
        (({"custom_id": "a", "method": "POST", "url": CHAT},), "missing_required_parameter", 1),
        (({**line(1), "body": "text"},), "invalid_type", 1),
        (("[]",), "invalid_json_line", 1),
        ((), "empty_file", None),
    ],
)
async def test_a_batch_with_a_bad_line_fails(
    openai_mock: OpenAIMock,
    client: Client,
    lines: tuple[Mapping[str, object] | str, ...],
    code: str,
    number: int | None,
) -> None:
    batch = await finished(client, await batch_of(client, await upload(client, *lines)))
    assert batch.status == "failed"
    assert batch.failed_at is not None
    assert batch.errors is not None
    assert batch.errors.data is not None
    (error,) = batch.errors.data
    assert (error.code, error.line) == (code, number)
    assert openai_mock.chat.completions.create.route.call_count == 0


async def test_a_batch_needs_a_file_of_its_kind_and_the_one_window(
    openai_mock: OpenAIMock, client: Client
) -> None:
    file = await upload(client, line(1))
    with pytest.raises(openai.BadRequestError, match="Supported values are: '24h'") as caught:
        await done(
            client.batches.create(
                input_file_id=file.id,
                endpoint="/v1/chat/completions",
                completion_window="1h",  # type: ignore[arg-type]
            )
        )
    assert caught.value.param == "completion_window"
    other = await done(client.files.create(file=b"{}", purpose="assistants"))
    with pytest.raises(openai.BadRequestError, match="expected 'batch'"):
        await batch_of(client, other)
    await done(client.files.delete(file.id))
    with pytest.raises(openai.NotFoundError, match=f"No such File object: {file.id}"):
        await batch_of(client, file)


async def test_a_batch_is_cancelled_in_two_steps(openai_mock: OpenAIMock, client: Client) -> None:
    created = await batch_of(client, await upload(client, line(1)))
    assert (await done(client.batches.cancel(created.id))).status == "cancelling"
    batch = await done(client.batches.retrieve(created.id))
    assert (batch.status, batch.output_file_id) == ("cancelled", None)
    assert batch.cancelled_at is not None
    assert openai_mock.chat.completions.create.route.call_count == 0
    with pytest.raises(openai.ConflictError, match="Cannot cancel a batch with status 'cancelled'"):
        await done(client.batches.cancel(created.id))


async def test_an_expired_batch_lists_the_unfinished_requests(
    openai_mock: OpenAIMock, client: Client
) -> None:
    created = await batch_of(client, await upload(client, line(1), line(2)))
    openai_mock.advance(seconds=24 * 3600)
    batch = await done(client.batches.retrieve(created.id))
    assert batch.status == "expired"
    bad = await lines_of(client, batch.error_file_id)
    assert [each["custom_id"] for each in bad] == ["request-1", "request-2"]
    assert {each["error"]["code"] for each in bad} == {"batch_expired"}  # type: ignore[index]


async def test_batches_are_listed_as_they_are(openai_mock: OpenAIMock, client: Client) -> None:
    file = await upload(client, line(1))
    created = [await batch_of(client, file) for _ in range(3)]
    listed = await all_of(client.batches.list(limit=2))
    assert [(each.id, each.status) for each in listed] == [
        (each.id, "validating") for each in reversed(created)
    ]
    again = await all_of(client.batches.list(limit=2))
    assert {each.status for each in again} == {"in_progress"}
