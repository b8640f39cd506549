"""Recorded calls of a mock, and assertions about them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import openai
import pytest

from openai_responses import OpenAIMock
from openai_responses.ext.httpx import Response, get
from openai_responses.matching import contains
from openai_responses.streaming import EventStream
from tests.sdk.both import Client, done, fake_client

pytestmark = pytest.mark.asyncio

QUESTION = "What is the weather?"


async def ask(client: Client, text: str = QUESTION, model: str = "gpt-4o") -> None:
    await done(
        client.chat.completions.create(
            model=model, messages=[{"role": "user", "content": text}], temperature=0.5
        )
    )


async def test_a_call_has_its_request_and_its_answer(
    openai_mock: OpenAIMock, client: Client
) -> None:
    openai_mock.chat.completions.create.response = {"choices": [{"message": {"content": "Fine"}}]}
    await ask(client)
    call = openai_mock.chat.completions.create.calls.last
    assert (call.method, call.url) == ("POST", "https://api.openai.com/v1/chat/completions")
    assert call.body["model"] == "gpt-4o"
    assert call.body["messages"] == [{"role": "user", "content": QUESTION}]
    assert call.headers["authorization"] == "Bearer sk-fake123"
    assert call.route_name == "chat.completions.create"
    assert (call.status, call.streamed, call.events_taken) == (200, False, 0)
    assert call.answer["choices"][0]["message"]["content"] == "Fine"
    assert call.response.status_code == 200
    assert call.duration is not None
    assert 0 < call.duration < 10


@pytest.mark.openai_mock(missing="invent")
async def test_a_call_has_path_parameters_and_query(
    openai_mock: OpenAIMock, client: Client
) -> None:
    await done(client.vector_stores.files.list("vs_1", limit=7))
    call = openai_mock.vector_stores.files.list.calls.last
    assert (call.path_params, call.query) == ({"vector_store_id": "vs_1"}, {"limit": "7"})
    assert call.body == {}


async def test_the_body_of_a_form_is_read(openai_mock: OpenAIMock, client: Client) -> None:
    await done(client.files.create(file=("a.jsonl", b"{}"), purpose="batch"))
    body = dict(openai_mock.files.create.calls.last.body)
    file = {"filename": "a.jsonl", "bytes": 2}
    assert body == {**file, "purpose": "batch", "file": file}


async def test_fields_of_forms_have_the_types_of_the_sdk(
    openai_mock: OpenAIMock, client: Client
) -> None:
    edit: Any = {"model": "gpt-image-1", "prompt": "A cat", "n": 2, "stream": False}
    openai_mock.images.edit.when(n=2).response = {"data": [{"b64_json": "eA=="}]}
    call: Any = client.images.edit
    answer: Any = await done(call(image=b"1", **edit))
    assert [image.b64_json for image in answer.data] == ["eA=="]
    openai_mock.images.edit.assert_called_once_with(**edit)
    assert dict[str, object](openai_mock.images.edit.calls.last.body).items() >= edit.items()


async def test_all_files_of_a_form_are_seen(openai_mock: OpenAIMock, client: Client) -> None:
    images, mask = [("a.png", b"1"), ("b.png", b"22")], ("m.png", b"333")
    await done(client.images.edit(model="gpt-image-1", prompt="A cat", image=[*images], mask=mask))
    call = openai_mock.images.edit.calls.last
    body = dict[str, object](call.body)
    assert body["image"] == [{"filename": "a.png", "bytes": 1}, {"filename": "b.png", "bytes": 2}]
    assert body["mask"] == {"filename": "m.png", "bytes": 3}
    assert [file.content for file in call.files] == [b"1", b"22", b"333"]
    assert {file.field for file in call.files} == {"image[]", "mask"}
    await done(client.images.edit(model="gpt-image-1", prompt="A cat", image=("a.png", b"1")))
    assert dict[str, object](openai_mock.images.edit.calls.last.body)["image"] == {
        "filename": "a.png",
        "bytes": 1,
    }


class Counting(EventStream[dict[str, object]]):
    def generate(self) -> Iterator[dict[str, object]]:
        for number, text in enumerate(("One", "Two", "Three", "data: [DONE]")):
            yield {"number": number, "text": text, "object": "chat.completion.chunk"}


async def test_of_a_stream_the_events_are_counted_that_were_taken(openai_mock: OpenAIMock) -> None:
    openai_mock.chat.completions.create.response = Counting
    client = openai.OpenAI(api_key="sk-fake123")
    with client.chat.completions.create(
        model="m", messages=[{"role": "user", "content": "Hi"}], stream=True
    ) as stream:
        next(stream)
        next(stream)
        call = openai_mock.chat.completions.create.calls.last
        assert (call.streamed, call.events_taken, call.answer) == (True, 2, None)
        so_far = call.duration
    assert (
        len(
            list(
                client.chat.completions.create(
                    model="m", messages=[{"role": "user", "content": "Hi"}], stream=True
                )
            )
        )
        == 4
    )
    assert openai_mock.chat.completions.create.calls.last.events_taken == 4
    assert call.events_taken == 2
    assert call.duration == so_far


async def test_of_an_async_stream_too(openai_mock: OpenAIMock) -> None:
    client = openai.AsyncOpenAI(api_key="sk-fake123")
    async with await client.responses.create(model="m", input="Hi", stream=True) as stream:
        async for _ in stream:
            break
    assert openai_mock.responses.create.calls.last.events_taken == 1


async def test_all_calls_are_there_in_order(openai_mock: OpenAIMock, client: Client) -> None:
    openai_mock.router.get("https://example.com/x").respond(204)
    await done(client.models.list())
    get("https://example.com/x")
    await ask(client)
    names = [call.route_name for call in openai_mock.calls]
    assert names == ["models.list", names[1], "chat.completions.create"]
    assert [call.status for call in openai_mock.calls] == [200, 204, 200]
    openai_mock.reset_calls()
    assert openai_mock.calls == []
    openai_mock.chat.completions.create.assert_not_called()


async def test_a_refused_call_is_a_call(openai_mock: OpenAIMock, client: Client) -> None:
    with pytest.raises(openai.BadRequestError):
        await done(client.embeddings.create(model="m", input="a", dimensions=0))
    assert openai_mock.embeddings.create.calls.last.status == 400


async def test_assertions_hold_and_fail(openai_mock: OpenAIMock, client: Client) -> None:
    chat = openai_mock.chat.completions.create
    chat.assert_not_called()
    with pytest.raises(AssertionError, match="expected to have been called; it was not"):
        chat.assert_called()
    with pytest.raises(AssertionError, match="was not called; expected a call with model='gpt-4o'"):
        chat.assert_called_with(model="gpt-4o")
    await ask(client)
    chat.assert_called()
    chat.assert_called_once()
    chat.assert_called_with(model="gpt-4o", messages=contains("weather"))
    chat.assert_called_once_with(last_user_message=QUESTION)
    with pytest.raises(AssertionError, match="expected not to have been called; it was 1 times"):
        chat.assert_not_called()
    await ask(client)
    with pytest.raises(AssertionError, match="called once; it was 2 times"):
        chat.assert_called_once_with(model="gpt-4o")
    chat.assert_called_with(call_number=2, model="gpt-4o")


async def test_what_differs_is_shown_as_pytest_shows_it(
    openai_mock: OpenAIMock, client: Client
) -> None:
    await ask(client, model="gpt-4.1")
    await ask(client, text="Hello")
    with pytest.raises(AssertionError) as caught:
        openai_mock.chat.completions.create.assert_called_with(
            model="gpt-4o", temperature=1, messages=[{"role": "user", "content": "Hello"}]
        )
    assert str(caught.value).splitlines() == [
        "<Route chat.completions.create: POST /chat/completions>: none of 2 call(s) was as "
        "expected. Nearest is call 2:",
        "  temperature: expected 1, got 0.5",
        "    {'messages': [{'content': 'Hello', 'role': 'user'}],",
        "     'model': 'gpt-4o',",
        "  -  'temperature': 1}",
        "  ?                 ^",
        "  +  'temperature': 0.5}",
        "  ?                 ^^^",
    ]


async def test_unused_answers_are_named(openai_mock: OpenAIMock, client: Client) -> None:
    openai_mock.assert_all_used()
    chat = openai_mock.chat.completions.create
    chat.response = [{}, {}, {}]
    chat.when(model="gpt-4.1").response = {}
    openai_mock.models.list.response = {"data": []}
    openai_mock.router.get("https://example.com/x").mock(Response(200))
    await ask(client)
    with pytest.raises(AssertionError) as caught:
        openai_mock.assert_all_used()
    assert str(caught.value).splitlines()[:4] == [
        "these answers were not used by any call:",
        "- openai_mock.chat.completions.create.response: the answers to calls 2, 3",
        "- openai_mock.chat.completions.create.when(model='gpt-4.1').response",
        "- openai_mock.models.list.response",
    ]
    await ask(client)
    await ask(client)
    await ask(client, model="gpt-4.1")
    await done(client.models.list())
    get("https://example.com/x")
    openai_mock.assert_all_used()


async def test_reports_of_calls_do_not_contain_api_keys(openai_mock: OpenAIMock) -> None:
    client = fake_client("sync")
    openai_mock.router.get(host="example.com").respond(200)
    get("https://example.com/x?api-key=abcdef123456&q=1")
    await ask(client, text="my key is sk-proj-abcdefghijk")
    first, second = openai_mock.describe_calls().splitlines()
    assert first.startswith("1. GET example.com/x?api-key=***&q=1  -> 200 in ")
    assert '"content":"my key is sk-***"' in second
    assert second.endswith("(chat.completions.create)")
