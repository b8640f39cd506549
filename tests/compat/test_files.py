"""Files and vector stores, as tests of the older package use them."""

from __future__ import annotations

from pathlib import Path

import openai
import pytest
from openai.types import FileObject, VectorStore

from openai_responses import OpenAIMock
from openai_responses.ext.httpx import get
from tests.sdk.both import Client, all_of, done

pytestmark = pytest.mark.asyncio

AWKWARD = b"\r\n--\x00\xff\r\n--boundary\r\n\r\ntext\n"


async def file(client: Client, content: bytes = b"some text") -> FileObject:
    return await done(client.files.create(file=("a.txt", content), purpose="assistants"))


async def store_with(client: Client, *files: FileObject) -> VectorStore:
    ids = [each.id for each in files]
    return await done(client.vector_stores.create(name="Support FAQ", file_ids=ids))


# --- files ---------------------------------------------------------------------------------------


async def test_a_file_has_the_content_that_was_uploaded(
    openai_mock: OpenAIMock, client: Client, tmp_path: Path
) -> None:
    path = tmp_path / "training.jsonl"
    path.write_bytes(AWKWARD)
    created = await done(client.files.create(file=path, purpose="fine-tune"))
    assert (created.filename, created.purpose) == ("training.jsonl", "fine-tune")
    assert (created.bytes, created.object, created.status) == (len(AWKWARD), "file", "processed")
    assert await done(client.files.retrieve(created.id)) == created
    assert (await done(client.files.content(created.id))).content == AWKWARD
    assert openai_mock.state.files.content.get(created.id) == AWKWARD
    answer = get(f"https://api.openai.com/v1/files/{created.id}/content")
    assert answer.headers["content-type"] == "application/octet-stream"
    assert answer.headers["content-disposition"] == 'attachment; filename="training.jsonl"'


@pytest.mark.parametrize("content", [b"", b"hi", AWKWARD], ids=["none", "two", "awkward"])
async def test_a_file_counts_its_own_bytes_only(
    openai_mock: OpenAIMock, client: Client, content: bytes
) -> None:
    created = await done(client.files.create(file=content, purpose="assistants"))
    assert created.bytes == len(content)
    assert (await done(client.files.content(created.id))).content == content


async def test_a_file_may_expire(openai_mock: OpenAIMock, client: Client) -> None:
    created = await done(
        client.files.create(
            file=b"hi",
            purpose="assistants",
            expires_after={"anchor": "created_at", "seconds": 3600},
        )
    )
    assert created.expires_at == created.created_at + 3600


async def test_files_are_listed_by_purpose(openai_mock: OpenAIMock, client: Client) -> None:
    first = await file(client)
    other = await done(client.files.create(file=b"{}", purpose="batch"))
    last = await file(client)
    assert [each.id for each in await all_of(client.files.list())] == [last.id, other.id, first.id]
    assistants = await all_of(client.files.list(purpose="assistants", limit=1))
    assert [each.id for each in assistants] == [last.id, first.id]
    assert [each.id for each in openai_mock.state.files.list("batch")] == [other.id]


async def test_a_deleted_file_is_gone_with_its_content(
    openai_mock: OpenAIMock, client: Client
) -> None:
    created = await file(client)
    deleted = await done(client.files.delete(created.id))
    assert (deleted.id, deleted.object, deleted.deleted) == (created.id, "file", True)
    assert openai_mock.state.files.content.get(created.id) is None
    with pytest.raises(openai.NotFoundError, match=f"No such File object: {created.id}") as caught:
        await done(client.files.content(created.id))
    assert caught.value.param == "id"
    assert caught.value.type == "invalid_request_error"


async def test_a_file_that_was_put_in_without_content_has_some(
    openai_mock: OpenAIMock, client: Client
) -> None:
    openai_mock.state.files.put({"id": "file-1", "filename": "b.txt"})
    assert (await done(client.files.content("file-1"))).content
    openai_mock.state.files.content.put("file-1", b"mine")
    assert (await done(client.files.content("file-1"))).content == b"mine"
    assert openai_mock.state.files.content.delete("file-1")
    assert not openai_mock.state.files.content.delete("file-1")


# --- vector stores -------------------------------------------------------------------------------


async def test_files_are_in_a_vector_store_at_once(openai_mock: OpenAIMock, client: Client) -> None:
    created = await store_with(client, await file(client), await file(client, b"more"))
    assert (created.name, created.status) == ("Support FAQ", "completed")
    assert (created.file_counts.completed, created.file_counts.total) == (2, 2)
    assert created.usage_bytes == len(b"some text") + len(b"more")
    assert await done(client.vector_stores.retrieve(created.id)) == created


async def test_a_vector_store_needs_its_files(openai_mock: OpenAIMock, client: Client) -> None:
    with pytest.raises(openai.NotFoundError, match="No such File object: file-none"):
        await done(client.vector_stores.create(file_ids=["file-none"]))
    assert len(openai_mock.state.vector_stores) == 0
    created = await store_with(client)
    with pytest.raises(openai.NotFoundError, match="No such File object: file-none"):
        await done(client.vector_stores.files.create(created.id, file_id="file-none"))
    uploaded = await file(client)
    with pytest.raises(openai.NotFoundError, match="No vector store found with id 'vs_none'"):
        await done(client.vector_stores.files.create("vs_none", file_id=uploaded.id))


async def test_vector_stores_are_updated_listed_and_deleted(
    openai_mock: OpenAIMock, client: Client
) -> None:
    first, second = await store_with(client), await store_with(client)
    updated = await done(client.vector_stores.update(first.id, name="FAQ", metadata={"a": "1"}))
    assert (updated.name, updated.metadata) == ("FAQ", {"a": "1"})
    listed = await done(client.vector_stores.list())
    assert [(each.id, each.name) for each in listed.data] == [
        (second.id, "Support FAQ"),
        (first.id, "FAQ"),
    ]
    deleted = await done(client.vector_stores.delete(first.id))
    assert (deleted.object, deleted.deleted) == ("vector_store.deleted", True)
    assert [each.id for each in await all_of(client.vector_stores.list())] == [second.id]


async def test_a_vector_store_may_expire(openai_mock: OpenAIMock, client: Client) -> None:
    created = await done(
        client.vector_stores.create(expires_after={"anchor": "last_active_at", "days": 7})
    )
    assert created.last_active_at is not None
    assert created.expires_at == created.last_active_at + 7 * 24 * 3600


async def test_a_vector_store_counts_what_is_in_it(openai_mock: OpenAIMock, client: Client) -> None:
    created, uploaded = await store_with(client), await file(client)
    files = client.vector_stores.files
    put = await done(files.create(created.id, file_id=uploaded.id, attributes={"a": "1"}))
    assert (put.id, put.status, put.vector_store_id) == (uploaded.id, "completed", created.id)
    assert (put.usage_bytes, put.attributes) == (uploaded.bytes, {"a": "1"})
    assert put.chunking_strategy is not None
    assert put.chunking_strategy.type == "static"
    assert (await done(client.vector_stores.retrieve(created.id))).file_counts.total == 1
    changed = await done(
        files.update(uploaded.id, vector_store_id=created.id, attributes={"a": "2"})
    )
    assert changed.attributes == {"a": "2"}
    deleted = await done(files.delete(uploaded.id, vector_store_id=created.id))
    assert (deleted.object, deleted.deleted) == ("vector_store.file.deleted", True)
    assert (await done(client.vector_stores.retrieve(created.id))).file_counts.total == 0
    assert await done(client.files.retrieve(uploaded.id)) == uploaded


async def test_chunks_are_as_the_request_says(openai_mock: OpenAIMock, client: Client) -> None:
    created, uploaded = await store_with(client), await file(client)
    put = await done(
        client.vector_stores.files.create(
            created.id,
            file_id=uploaded.id,
            chunking_strategy={
                "type": "static",
                "static": {"max_chunk_size_tokens": 100, "chunk_overlap_tokens": 50},
            },
        )
    )
    assert put.chunking_strategy is not None
    assert put.chunking_strategy.type == "static"
    assert put.chunking_strategy.static.max_chunk_size_tokens == 100


async def test_a_batch_puts_its_files_in(openai_mock: OpenAIMock, client: Client) -> None:
    before = await file(client)
    created = await store_with(client, before)
    files = [await file(client), await file(client)]
    batches = client.vector_stores.file_batches
    batch = await done(batches.create(created.id, file_ids=[each.id for each in files]))
    assert (batch.status, batch.vector_store_id) == ("completed", created.id)
    assert (batch.file_counts.completed, batch.file_counts.total) == (2, 2)
    assert await done(batches.retrieve(batch.id, vector_store_id=created.id)) == batch
    listed = await all_of(batches.list_files(batch.id, vector_store_id=created.id, limit=1))
    assert [each.id for each in listed] == [files[1].id, files[0].id]
    everything = await all_of(client.vector_stores.files.list(created.id))
    assert [each.id for each in everything] == [files[1].id, files[0].id, before.id]
    failed = client.vector_stores.files.list(created.id, filter="failed")
    assert await all_of(failed) == []


async def test_a_batch_may_say_more_of_each_file(openai_mock: OpenAIMock, client: Client) -> None:
    created, uploaded = await store_with(client), await file(client)
    await done(
        client.vector_stores.file_batches.create(
            created.id, files=[{"file_id": uploaded.id, "attributes": {"a": "1"}}]
        )
    )
    found = await done(client.vector_stores.files.retrieve(uploaded.id, vector_store_id=created.id))
    assert found.attributes == {"a": "1"}


async def test_a_batch_can_be_cancelled(openai_mock: OpenAIMock, client: Client) -> None:
    created = await store_with(client)
    uploaded = await file(client)
    batches = client.vector_stores.file_batches
    batch = await done(batches.create(created.id, file_ids=[uploaded.id]))
    cancelled = await done(batches.cancel(batch.id, vector_store_id=created.id))
    assert (cancelled.id, cancelled.status) == (batch.id, "cancelled")
    found = await done(batches.retrieve(batch.id, vector_store_id=created.id))
    assert found.status == "cancelled"


async def test_the_sdks_helpers_for_uploads_work(openai_mock: OpenAIMock, client: Client) -> None:
    created = await store_with(client)
    one = await done(
        client.vector_stores.files.upload_and_poll(
            vector_store_id=created.id, file=("a.txt", b"text"), poll_interval_ms=1
        )
    )
    assert (one.status, one.usage_bytes) == ("completed", 4)
    batch = await done(
        client.vector_stores.file_batches.upload_and_poll(
            created.id, files=[("b.txt", b"b"), ("c.txt", b"c")], poll_interval_ms=1
        )
    )
    assert batch.file_counts.completed == 2
    assert (await done(client.vector_stores.retrieve(created.id))).file_counts.total == 3


# --- models --------------------------------------------------------------------------------------


async def test_the_models_of_the_api_are_there(openai_mock: OpenAIMock, client: Client) -> None:
    models = {model.id: model for model in await all_of(client.models.list())}
    assert {"gpt-4o", "gpt-3.5-turbo-instruct", "text-embedding-3-small"} <= models.keys()
    model = await done(client.models.retrieve("gpt-3.5-turbo-instruct"))
    assert (model.object, model.created, model.owned_by) == ("model", 1692901427, "system")
    assert model == models["gpt-3.5-turbo-instruct"]
    with pytest.raises(openai.NotFoundError, match="The model 'gpt-none' does not exist") as caught:
        await done(client.models.retrieve("gpt-none"))
    assert caught.value.code == "model_not_found"


async def test_a_model_that_was_put_in_can_be_deleted(
    openai_mock: OpenAIMock, client: Client
) -> None:
    openai_mock.state.models.put({"id": "ft:gpt-4o:acme::abc123", "owned_by": "acme"})
    assert (await done(client.models.retrieve("ft:gpt-4o:acme::abc123"))).owned_by == "acme"
    assert (await done(client.models.delete("ft:gpt-4o:acme::abc123"))).deleted
    assert openai_mock.state.models.get("ft:gpt-4o:acme::abc123") is None
