"""Assistants, threads and messages, as tests of the older package use them."""

# pyright: reportDeprecated=false

from __future__ import annotations

import openai
import pytest
from openai.types.beta import Assistant, Thread

from openai_responses import OpenAIMock
from openai_responses.ext.httpx import post
from tests.sdk.both import Client, all_of, done

pytestmark = [pytest.mark.asyncio, pytest.mark.filterwarnings("ignore::DeprecationWarning")]


async def assistant(client: Client, name: str = "Math Tutor") -> Assistant:
    return await done(client.beta.assistants.create(model="gpt-4-turbo", name=name))


async def thread(client: Client) -> Thread:
    return await done(client.beta.threads.create())


async def test_what_is_created_is_there(openai_mock: OpenAIMock, client: Client) -> None:
    created = await done(
        client.beta.assistants.create(
            model="gpt-4-turbo",
            name="Math Tutor",
            instructions="You are a personal math tutor.",
            tools=[{"type": "code_interpreter"}],
        )
    )
    assert (created.name, created.model, created.object) == (
        "Math Tutor",
        "gpt-4-turbo",
        "assistant",
    )
    assert created.tools[0].type == "code_interpreter"
    assert created.tool_resources is not None
    assert created.tool_resources.code_interpreter is not None
    assert created.tool_resources.code_interpreter.file_ids == []
    assert await done(client.beta.assistants.retrieve(created.id)) == created
    assert openai_mock.beta.assistants.create.route.call_count == 1


async def test_ids_differ_and_lists_begin_with_the_newest(
    openai_mock: OpenAIMock, client: Client
) -> None:
    names = [f"assistant {number}" for number in range(25)]
    ids = [(await assistant(client, name)).id for name in names]
    assert len(set(ids)) == 25
    page = await done(client.beta.assistants.list())
    assert [each.name for each in page.data] == names[:4:-1]
    assert page.has_more
    assert [each.name for each in await all_of(client.beta.assistants.list(limit=4))] == names[::-1]
    asked = await done(client.beta.assistants.list(order="asc", after=ids[2], limit=2))
    assert [each.id for each in asked.data] == ids[3:5]
    before = await done(client.beta.assistants.list(order="asc", before=ids[5], limit=2))
    assert [each.id for each in before.data] == ids[3:5]


async def test_updates_change_what_they_name(openai_mock: OpenAIMock, client: Client) -> None:
    created = await assistant(client)
    updated = await done(
        client.beta.assistants.update(created.id, instructions="Be brief.", metadata={"a": "1"})
    )
    assert (updated.instructions, updated.metadata) == ("Be brief.", {"a": "1"})
    assert updated.name == "Math Tutor"
    assert await done(client.beta.assistants.retrieve(created.id)) == updated


async def test_what_is_deleted_is_gone(openai_mock: OpenAIMock, client: Client) -> None:
    created = await assistant(client)
    deleted = await done(client.beta.assistants.delete(created.id))
    assert (deleted.id, deleted.object, deleted.deleted) == (created.id, "assistant.deleted", True)
    with pytest.raises(openai.NotFoundError, match=f"No assistant found with id '{created.id}'"):
        await done(client.beta.assistants.retrieve(created.id))
    with pytest.raises(openai.NotFoundError):
        await done(client.beta.assistants.delete(created.id))
    assert (await done(client.beta.assistants.list())).data == []


async def test_a_thread_is_created_with_its_messages(
    openai_mock: OpenAIMock, client: Client
) -> None:
    created = await done(
        client.beta.threads.create(
            messages=[{"role": "user", "content": "one"}, {"role": "user", "content": "two"}],
            metadata={"a": "1"},
        )
    )
    assert created.metadata == {"a": "1"}
    messages = await all_of(client.beta.threads.messages.list(created.id, order="asc"))
    assert [message.thread_id for message in messages] == [created.id] * 2
    texts = [part.text.value for each in messages for part in each.content if part.type == "text"]
    assert texts == ["one", "two"]


async def test_the_content_of_a_message_is_in_parts(
    openai_mock: OpenAIMock, client: Client
) -> None:
    created = await thread(client)
    for content in ("Hello", [{"type": "text", "text": "Hello"}]):
        message = await done(
            client.beta.threads.messages.create(
                created.id,
                role="user",
                content=content,  # type: ignore[arg-type]  # a list of dicts, in general
            )
        )
        (part,) = message.content
        assert part.type == "text"
        assert (part.text.value, part.text.annotations) == ("Hello", [])
        assert (message.role, message.thread_id, message.run_id) == ("user", created.id, None)
        assert message.attachments == []


async def test_messages_belong_to_their_thread(openai_mock: OpenAIMock, client: Client) -> None:
    first, second = await thread(client), await thread(client)
    message = await done(
        client.beta.threads.messages.create(first.id, role="user", content="Hello")
    )
    assert (await done(client.beta.threads.messages.list(second.id))).data == []
    with pytest.raises(openai.NotFoundError, match=f"No message found with id '{message.id}'"):
        await done(client.beta.threads.messages.retrieve(message.id, thread_id=second.id))
    await done(client.beta.threads.delete(first.id))
    with pytest.raises(openai.NotFoundError, match=f"No thread found with id '{first.id}'"):
        await done(client.beta.threads.messages.retrieve(message.id, thread_id=first.id))
    assert len(openai_mock.state.beta.threads.messages) == 0


async def test_messages_are_updated_and_deleted(openai_mock: OpenAIMock, client: Client) -> None:
    created = await thread(client)
    messages = client.beta.threads.messages
    message = await done(messages.create(created.id, role="user", content="Hello"))
    updated = await done(
        messages.update(message.id, thread_id=created.id, metadata={"modified": "true"})
    )
    assert updated.metadata == {"modified": "true"}
    assert updated.content == message.content
    deleted = await done(messages.delete(message.id, thread_id=created.id))
    assert (deleted.object, deleted.deleted) == ("thread.message.deleted", True)
    assert (await done(messages.list(created.id))).data == []


@pytest.mark.parametrize("owner", ["assistants", "threads"])
async def test_described_vector_stores_are_created_with_their_owner(
    openai_mock: OpenAIMock, client: Client, owner: str
) -> None:
    file = await done(client.files.create(file=b"some text", purpose="assistants"))
    answer = post(
        f"https://api.openai.com/v1/{owner}",
        json={
            **({"model": "gpt-4o"} if owner == "assistants" else {}),
            "tool_resources": {
                "file_search": {
                    "vector_store_ids": ["vs_old"],
                    "vector_stores": [{"file_ids": [file.id]}, {"metadata": {"a": "1"}}],
                }
            },
        },
    )
    ids = answer.json()["tool_resources"]["file_search"]["vector_store_ids"]
    stores = [await done(client.vector_stores.retrieve(each)) for each in ids]
    assert [store.file_counts.completed for store in stores] == [1, 0]
    assert stores[1].metadata == {"a": "1"}
    (held,) = await all_of(client.vector_stores.files.list(ids[0]))
    assert held.id == file.id


async def test_a_described_vector_store_needs_its_files(
    openai_mock: OpenAIMock, client: Client
) -> None:
    with pytest.raises(openai.NotFoundError, match="No such File object: file-none"):
        await done(
            client.beta.threads.create(
                tool_resources={"file_search": {"vector_stores": [{"file_ids": ["file-none"]}]}}
            )
        )
    assert len(openai_mock.state.beta.threads) == 0
