"""Vector stores, as in OpenAI's guide: upload, wait, search; and uploads in parts."""

from __future__ import annotations

import io
from collections.abc import Sequence
from hashlib import md5

import openai
import pytest
from openai.types import VectorStore
from openai.types.vector_store_search_params import Filters

from openai_responses import OpenAIMock
from tests.sdk.both import Client, all_of, done

pytestmark = pytest.mark.asyncio

TEXTS = {
    "returns.md": b"Goods can be returned within thirty days. Keep the receipt.",
    "shipping.md": b"Shipping takes three days. Express shipping takes one day.",
    "jobs.md": "Wir suchen Köche.".encode(),
}


async def store_with(client: Client, texts: dict[str, bytes]) -> VectorStore:
    store = await done(client.vector_stores.create(name="FAQ"))
    await done(
        client.vector_stores.file_batches.upload_and_poll(
            store.id, files=[(name, io.BytesIO(text)) for name, text in texts.items()]
        )
    )
    return await done(client.vector_stores.retrieve(store.id))


async def names(client: Client, store: VectorStore, query: str | list[str]) -> list[str]:
    found = await all_of(client.vector_stores.search(store.id, query=query))
    return [result.filename for result in found]


async def test_the_walk_through_of_the_guide(openai_mock: OpenAIMock, client: Client) -> None:
    store = await store_with(client, TEXTS)
    assert (store.status, store.file_counts.completed) == ("completed", 3)
    results = await all_of(
        client.vector_stores.search(store.id, query="How long does express shipping take?")
    )
    best = results[0]
    assert best.filename == "shipping.md"
    assert best.content[0].text == TEXTS["shipping.md"].decode()
    assert 0 < best.score <= 1
    assert await names(client, store, ["receipt", "returned"]) == ["returns.md"]
    assert await names(client, store, "köche") == ["jobs.md"]
    assert await names(client, store, "weather") == []


async def test_long_files_are_found_by_chunk(openai_mock: OpenAIMock, client: Client) -> None:
    words = " ".join(f"word{number}" for number in range(3000))
    store = await store_with(client, {"long.txt": words.encode(), "none.bin": b"\xff\xfe"})
    results = await all_of(
        client.vector_stores.search(store.id, query="word7 word2999", max_num_results=1)
    )
    assert len(results) == 1
    assert len(results[0].content[0].text) <= 4 * 800
    assert len(await names(client, store, "word7 word2999")) == 2


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        ({"type": "eq", "key": "year", "value": 2024}, [2024]),
        ({"type": "ne", "key": "year", "value": 2024}, [2023, 2025]),
        ({"type": "gt", "key": "year", "value": 2023}, [2024, 2025]),
        ({"type": "lte", "key": "year", "value": 2023}, [2023]),
        ({"type": "in", "key": "year", "value": [2023, 2025]}, [2023, 2025]),
        ({"type": "nin", "key": "year", "value": [2023, 2025]}, [2024]),
        ({"type": "gte", "key": "place", "value": "b"}, [2024, 2025]),
        ({"type": "lt", "key": "place", "value": 1}, []),
        (
            {
                "type": "and",
                "filters": [
                    {"type": "gt", "key": "year", "value": 2023},
                    {"type": "eq", "key": "place", "value": "c"},
                ],
            },
            [2025],
        ),
        (
            {
                "type": "or",
                "filters": [
                    {"type": "eq", "key": "year", "value": 2023},
                    {"type": "eq", "key": "place", "value": "c"},
                ],
            },
            [2023, 2025],
        ),
    ],
)
async def test_files_are_filtered_by_their_attributes(
    openai_mock: OpenAIMock, client: Client, filters: Filters, expected: Sequence[int]
) -> None:
    store = await done(client.vector_stores.create())
    for year, place in ((2023, "a"), (2024, "b"), (2025, "c")):
        await done(
            client.vector_stores.files.upload_and_poll(
                vector_store_id=store.id,
                file=(f"{year}.txt", b"report"),
                attributes={"year": year, "place": place},
            )
        )
    found = await all_of(client.vector_stores.search(store.id, query="report", filters=filters))
    years = sorted(float((each.attributes or {})["year"]) for each in found)
    assert years == list(expected)


async def test_a_threshold_leaves_the_worse_ones_out(
    openai_mock: OpenAIMock, client: Client
) -> None:
    store = await store_with(client, TEXTS)
    query = "goods returned receipt days"
    assert await names(client, store, query) == ["returns.md", "shipping.md"]
    found = await all_of(
        client.vector_stores.search(store.id, query=query, ranking_options={"score_threshold": 0.5})
    )
    assert [each.filename for each in found] == ["returns.md"]


async def test_the_text_of_a_file_can_be_read(openai_mock: OpenAIMock, client: Client) -> None:
    store = await store_with(client, {"a.txt": b"some text"})
    (file,) = await all_of(client.vector_stores.files.list(store.id))
    content = await all_of(client.vector_stores.files.content(file.id, vector_store_id=store.id))
    assert [part.text for part in content] == ["some text"]


@pytest.mark.openai_mock(time="manual")
async def test_ingestion_can_be_driven_by_hand(openai_mock: OpenAIMock, client: Client) -> None:
    files = [
        await done(client.files.create(file=(f"{n}.txt", b"text"), purpose="assistants"))
        for n in range(3)
    ]
    store = await done(client.vector_stores.create())
    batch = await done(
        client.vector_stores.file_batches.create(store.id, file_ids=[file.id for file in files])
    )
    assert (batch.status, batch.file_counts.in_progress) == ("in_progress", 3)
    stores, batches = client.vector_stores, client.vector_stores.file_batches
    assert (await done(stores.retrieve(store.id))).status == "in_progress"
    assert await names(client, store, "text") == []

    openai_mock.advance(files[0].id)
    first = await done(stores.files.retrieve(files[0].id, vector_store_id=store.id))
    assert (first.status, first.usage_bytes) == ("completed", 4)
    second = await done(stores.files.retrieve(files[1].id, vector_store_id=store.id))
    openai_mock.fail(second, "Not a text", code="unsupported_file")
    second = await done(stores.files.retrieve(files[1].id, vector_store_id=store.id))
    assert second.last_error is not None
    assert (second.status, second.last_error.code) == ("failed", "unsupported_file")
    batch = await done(batches.retrieve(batch.id, vector_store_id=store.id))
    counts = batch.file_counts
    assert (counts.completed, counts.failed, counts.in_progress) == (1, 1, 1)

    cancelled = await done(batches.cancel(batch.id, vector_store_id=store.id))
    assert (cancelled.status, cancelled.file_counts.cancelled) == ("cancelled", 1)
    found = await done(stores.retrieve(store.id))
    assert (found.status, found.file_counts.total) == ("completed", 3)
    failed = await all_of(stores.files.list(store.id, filter="failed"))
    assert [file.id for file in failed] == [files[1].id]


@pytest.mark.openai_mock(time="clock")
async def test_a_batch_takes_time_by_the_clock(openai_mock: OpenAIMock, client: Client) -> None:
    file = await done(client.files.create(file=b"text", purpose="assistants"))
    store = await done(client.vector_stores.create())
    batches = client.vector_stores.file_batches
    batch = await done(batches.create(store.id, file_ids=[file.id]))
    assert batch.status == "in_progress"
    openai_mock.advance(seconds=1)
    found = await done(batches.poll(batch.id, vector_store_id=store.id))
    assert (found.status, found.file_counts.completed) == ("completed", 1)


async def test_a_vector_store_expires_when_nobody_has_used_it(
    openai_mock: OpenAIMock, client: Client
) -> None:
    store = await done(
        client.vector_stores.create(expires_after={"anchor": "last_active_at", "days": 1})
    )
    openai_mock.advance(seconds=80_000)
    await all_of(client.vector_stores.search(store.id, query="anything"))
    openai_mock.advance(seconds=80_000)
    found = await done(client.vector_stores.retrieve(store.id))
    assert (found.status, found.last_active_at) == ("completed", store.created_at + 80_000)
    longer = await done(
        client.vector_stores.update(store.id, expires_after={"anchor": "last_active_at", "days": 2})
    )
    assert longer.expires_at == store.created_at + 80_000 + 2 * 86_400
    openai_mock.advance(seconds=2 * 86_400)
    assert (await done(client.vector_stores.retrieve(store.id))).status == "expired"


# --- uploads -------------------------------------------------------------------------------------


async def test_a_big_file_is_uploaded_in_chunks(openai_mock: OpenAIMock, client: Client) -> None:
    content = bytes(range(256)) * 40
    upload = await done(
        client.uploads.upload_file_chunked(
            file=content,
            filename="data.jsonl",
            bytes=len(content),
            mime_type="text/jsonl",
            purpose="fine-tune",
            part_size=1000,
            md5=md5(content, usedforsecurity=False).hexdigest(),
        )
    )
    assert upload.status == "completed"
    assert upload.file is not None
    assert (upload.file.filename, upload.file.purpose) == ("data.jsonl", "fine-tune")
    assert upload.file.bytes == len(content)
    assert (await done(client.files.content(upload.file.id))).content == content
    assert openai_mock.uploads.parts.create.route.call_count == 11


async def test_parts_are_put_together_as_they_are_named(
    openai_mock: OpenAIMock, client: Client
) -> None:
    upload = await done(
        client.uploads.create(filename="a", bytes=4, mime_type="text/plain", purpose="batch")
    )
    assert (upload.status, upload.expires_at) == ("pending", upload.created_at + 3600)
    second = await done(client.uploads.parts.create(upload.id, data=b"cd"))
    first = await done(client.uploads.parts.create(upload.id, data=b"ab"))
    assert (first.object, first.upload_id) == ("upload.part", upload.id)
    with pytest.raises(openai.BadRequestError, match="have 2 bytes together"):
        await done(client.uploads.complete(upload.id, part_ids=[first.id]))
    with pytest.raises(openai.BadRequestError, match="Part with id 'part_none' not found"):
        await done(client.uploads.complete(upload.id, part_ids=["part_none"]))
    both = [first.id, second.id]
    with pytest.raises(openai.BadRequestError, match="but 'beef' was announced"):
        await done(client.uploads.complete(upload.id, part_ids=both, md5="beef"))
    done_with = await done(client.uploads.complete(upload.id, part_ids=both))
    assert done_with.file is not None
    assert (await done(client.files.content(done_with.file.id))).content == b"abcd"
    with pytest.raises(openai.BadRequestError, match="is completed; only pending uploads"):
        await done(client.uploads.parts.create(upload.id, data=b"ef"))


async def test_an_upload_may_be_cancelled_or_expire(
    openai_mock: OpenAIMock, client: Client
) -> None:
    first, second = [
        await done(
            client.uploads.create(filename="a", bytes=1, mime_type="text/plain", purpose="batch")
        )
        for _ in range(2)
    ]
    assert (await done(client.uploads.cancel(first.id))).status == "cancelled"
    with pytest.raises(openai.BadRequestError, match="is cancelled"):
        await done(client.uploads.complete(first.id, part_ids=[]))
    openai_mock.advance(seconds=3600)
    with pytest.raises(openai.BadRequestError, match="is expired"):
        await done(client.uploads.parts.create(second.id, data=b"a"))
    with pytest.raises(openai.NotFoundError, match="Upload with id 'upload_none' not found"):
        await done(client.uploads.cancel("upload_none"))
