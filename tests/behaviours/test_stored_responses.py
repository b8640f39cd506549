"""Responses that are stored, continue others, are in conversations, or run in the background."""

from __future__ import annotations

import openai
import pytest
from openai.types.responses import EasyInputMessageParam, Response

from openai_responses import OpenAIMock
from tests.sdk.both import Client, all_of, done

pytestmark = pytest.mark.asyncio


async def respond(client: Client, text: str = "Tell me a joke", **wishes: object) -> Response:
    return await done(
        client.responses.create(model="gpt-5", input=text, **wishes)  # type: ignore[call-overload]
    )


async def test_a_response_is_kept_with_its_input(openai_mock: OpenAIMock, client: Client) -> None:
    created = await done(
        client.responses.create(
            model="gpt-5",
            input=[
                {"role": "user", "content": "A"},
                {"role": "assistant", "content": "B"},
                {"type": "function_call", "call_id": "call_1", "name": "f", "arguments": "{}"},
                {"type": "function_call_output", "call_id": "call_1", "output": "C"},
            ],
        )
    )
    assert await done(client.responses.retrieve(created.id)) == created
    listed = await all_of(client.responses.input_items.list(created.id, limit=1))
    newest, call, middle, oldest = [item.to_dict() for item in listed]
    assert (newest["type"], call["type"]) == ("function_call_output", "function_call")
    assert (oldest["role"], oldest["status"]) == ("user", "completed")
    assert oldest["content"] == [{"type": "input_text", "text": "A"}]
    assert middle["content"] == [
        {"type": "output_text", "text": "B", "annotations": [], "logprobs": []}
    ]
    await done(client.responses.with_raw_response.delete(created.id))
    with pytest.raises(openai.NotFoundError):
        await done(client.responses.retrieve(created.id))
    with pytest.raises(openai.NotFoundError):
        await done(client.responses.input_items.list(created.id))


async def test_a_response_need_not_be_kept(openai_mock: OpenAIMock, client: Client) -> None:
    created = await respond(client, store=False)
    with pytest.raises(openai.NotFoundError):
        await done(client.responses.retrieve(created.id))
    with pytest.raises(openai.BadRequestError, match=f"response with id '{created.id}' not found"):
        await respond(client, previous_response_id=created.id)


async def test_a_response_may_follow_another(openai_mock: OpenAIMock, client: Client) -> None:
    first = await respond(client)
    second = await respond(client, "Explain it", previous_response_id=first.id)
    assert second.previous_response_id == first.id
    alone = await done(client.responses.input_tokens.count(model="gpt-5", input="Another"))
    after = await done(
        client.responses.input_tokens.count(
            model="gpt-5", input="Another", previous_response_id=second.id
        )
    )
    assert after.input_tokens > alone.input_tokens
    with pytest.raises(openai.BadRequestError) as caught:
        await respond(client, previous_response_id="resp_none")
    assert (caught.value.code, caught.value.param) == (
        "previous_response_not_found",
        "previous_response_id",
    )


async def test_a_conversation_has_the_items_of_its_responses(
    openai_mock: OpenAIMock, client: Client
) -> None:
    openai_mock.responses.create.response = {
        "output": [{"type": "message", "content": [{"type": "output_text", "text": "Knock"}]}]
    }
    conversation = await done(
        client.conversations.create(
            items=[{"type": "message", "role": "system", "content": "Be funny."}],
            metadata={"topic": "jokes"},
        )
    )
    response = await respond(client, conversation=conversation.id)
    assert response.conversation is not None
    assert response.conversation.id == conversation.id
    items = await all_of(client.conversations.items.list(conversation.id, order="asc", limit=1))
    said = [item.to_dict() for item in items]
    assert [each["role"] for each in said] == ["system", "user", "assistant"]
    assert [each["content"][0]["text"] for each in said] == [  # type: ignore[index]
        "Be funny.",
        "Tell me a joke",
        "Knock",
    ]
    assert response.output[0].id == said[2]["id"]
    with pytest.raises(openai.BadRequestError, match="Mutually exclusive parameters"):
        await respond(
            client, conversation={"id": conversation.id}, previous_response_id=response.id
        )
    openai_mock.responses.create.response = None
    with pytest.raises(openai.NotFoundError, match="Conversation with id 'conv_none' not found"):
        await respond(client, conversation="conv_none")


async def test_items_of_a_conversation_are_created_and_deleted(
    openai_mock: OpenAIMock, client: Client
) -> None:
    conversation = await done(client.conversations.create())
    added = await done(
        client.conversations.items.create(
            conversation.id,
            items=[
                {"type": "message", "role": "user", "content": "one"},
                {"type": "message", "role": "user", "content": "two"},
            ],
        )
    )
    one, two = added.data
    assert (added.first_id, added.last_id, added.has_more) == (one.id, two.id, False)
    assert one.id is not None
    found = await done(client.conversations.items.retrieve(one.id, conversation_id=conversation.id))
    assert found == one
    left = await done(client.conversations.items.delete(one.id, conversation_id=conversation.id))
    assert left == conversation
    items = await all_of(client.conversations.items.list(conversation.id))
    assert [item.id for item in items] == [two.id]
    many = [EasyInputMessageParam(role="user", content="again")] * 21
    with pytest.raises(openai.BadRequestError, match="maximum length 20, but got an array with"):
        await done(client.conversations.items.create(conversation.id, items=many))


async def test_a_response_in_the_background_is_polled(
    openai_mock: OpenAIMock, client: Client
) -> None:
    """The guide's own loop."""
    conversation = await done(client.conversations.create())
    response = await respond(client, background=True, conversation=conversation.id)
    assert (response.status, response.output, response.usage) == ("queued", [], None)
    assert await all_of(client.conversations.items.list(conversation.id)) == []
    seen: list[str | None] = []
    while response.status in {"queued", "in_progress"}:
        response = await done(client.responses.retrieve(response.id))
        seen.append(response.status)
    assert seen == ["queued", "in_progress", "completed"]
    assert response.output_text
    assert response.usage is not None
    assert len(await all_of(client.conversations.items.list(conversation.id))) == 2


async def test_a_response_in_the_background_can_be_cancelled_or_fail(
    openai_mock: OpenAIMock, client: Client
) -> None:
    first, second = [await respond(client, background=True) for _ in range(2)]
    for _ in range(2):  # once more does no harm
        assert (await done(client.responses.cancel(first.id))).status == "cancelled"
    openai_mock.fail(second, "Too busy")
    failed = await done(client.responses.retrieve(second.id))
    assert (failed.status, failed.output) == ("failed", [])
    assert failed.error is not None
    assert failed.error.message == "Too busy"
    with pytest.raises(openai.BadRequestError, match="Cannot cancel a synchronous response"):
        await done(client.responses.cancel((await respond(client)).id))


async def test_what_runs_in_the_background_can_be_streamed(
    openai_mock: OpenAIMock, client: Client
) -> None:
    response = await respond(client, background=True)
    stream = await done(client.responses.retrieve(response.id, stream=True))
    types = [event.type for event in await all_of(stream)]
    assert (types[1], types[-1]) == ("response.queued", "response.completed")
    created = await done(
        client.responses.create(model="gpt-5", input="Hi", background=True, stream=True)
    )
    assert [event.type for event in await all_of(created)][-1] == "response.completed"


@pytest.mark.openai_mock(time="manual")
async def test_what_was_put_in_unfinished_can_be_finished(
    openai_mock: OpenAIMock, client: Client
) -> None:
    openai_mock.state.responses.put({"id": "resp_1", "status": "queued", "background": True})
    openai_mock.advance("resp_1", steps=2)
    found = await done(client.responses.retrieve("resp_1"))
    assert (found.status, bool(found.output_text)) == ("completed", True)


async def test_a_conversation_can_be_compacted(openai_mock: OpenAIMock, client: Client) -> None:
    first = await respond(client, "one")
    compacted = await done(
        client.responses.compact(model="gpt-5", input="two", previous_response_id=first.id)
    )
    assert compacted.object == "response.compaction"
    assert [item.type for item in compacted.output] == ["message", "message", "compaction"]
    assert compacted.usage.input_tokens > 0


async def test_stored_chats_are_found_by_model_and_metadata(
    openai_mock: OpenAIMock, client: Client
) -> None:
    chats = client.chat.completions
    kept = [
        await done(
            chats.create(
                model=model,
                messages=[
                    {"role": "system", "content": "Be brief."},
                    {"role": "user", "content": [{"type": "text", "text": "Hello"}]},
                ],
                store=True,
                metadata={"user": user},
            )
        )
        for model, user in (("gpt-4o", "a"), ("gpt-4o", "b"), ("gpt-4o-mini", "b"))
    ]
    await done(chats.create(model="gpt-4o", messages=[{"role": "user", "content": "Hi"}]))
    assert [each.id for each in await all_of(chats.list())] == [each.id for each in kept]
    by_model = await all_of(chats.list(model="gpt-4o", limit=1))
    assert [each.id for each in by_model] == [kept[0].id, kept[1].id]
    by_user = await all_of(chats.list(metadata={"user": "b"}))
    assert [each.id for each in by_user] == [kept[1].id, kept[2].id]

    system, user = await all_of(chats.messages.list(kept[0].id, limit=1))
    assert (system.id, system.role, system.content) == (f"{kept[0].id}-0", "system", "Be brief.")
    assert (user.id, user.content) == (f"{kept[0].id}-1", "Hello")
    assert user.content_parts is not None
    assert len(user.content_parts) == 1

    updated = await done(chats.update(kept[0].id, metadata={"user": "c"}))
    assert updated.to_dict()["metadata"] == {"user": "c"}
    assert [each.id for each in await all_of(chats.list(metadata={"user": "c"}))] == [kept[0].id]
    assert (await done(chats.delete(kept[0].id))).deleted
    with pytest.raises(openai.NotFoundError):
        await done(chats.messages.list(kept[0].id))
