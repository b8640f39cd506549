"""Azure: answers and streams with the results of the content filter."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import openai
import pytest
from pydantic import BaseModel

from openai_responses import OpenAIMock, Text, ToolCall
from openai_responses.ext.httpx import post
from openai_responses.streaming import CreateChatCompletionEventStream
from tests.sdk.both import all_of, done

HOST = "https://resource.openai.azure.com"
QUESTION: Any = [{"role": "user", "content": "Hi"}]
CATEGORIES = {"hate", "self_harm", "sexual", "violence"}

pytestmark = [pytest.mark.asyncio, pytest.mark.openai_mock(HOST)]


@pytest.fixture(params=[openai.AzureOpenAI, openai.AsyncAzureOpenAI])
def azure(request: pytest.FixtureRequest, openai_mock: OpenAIMock) -> Any:
    return request.param(api_key="k", api_version="2024-10-21", azure_endpoint=HOST, max_retries=0)


def ask(client: Any, **fields: Any) -> Any:
    return client.chat.completions.create(model="my-deployment", messages=QUESTION, **fields)


async def test_the_default_answer(azure: Any) -> None:
    answer = (await done(ask(azure))).to_dict()
    (choice,), (prompt,) = answer["choices"], answer["prompt_filter_results"]
    assert choice["content_filter_results"].keys() > CATEGORIES
    assert choice["content_filter_results"]["hate"] == {"filtered": False, "severity": "safe"}
    assert prompt["prompt_index"] == 0
    assert prompt["content_filter_results"]["jailbreak"] == {"filtered": False, "detected": False}


PARTIALS: list[Any] = [
    {"choices": [{"message": {"content": "Hello"}}]},
    lambda: {"choices": [{"message": {"content": "Hello"}}]},
    Text("Hello"),
    {"usage": {"prompt_tokens": 3}},
]


@pytest.mark.parametrize("partial", PARTIALS)
async def test_partial_answers(openai_mock: OpenAIMock, azure: Any, partial: Any) -> None:
    openai_mock.chat.completions.create.response = partial
    for _ in range(3):
        answer = (await done(ask(azure))).to_dict()
        assert answer["choices"][0]["content_filter_results"].keys() > CATEGORIES
        assert len(answer["prompt_filter_results"]) == 1


async def test_given_results_stay(openai_mock: OpenAIMock, azure: Any) -> None:
    given: Any = {
        "choices": [{"content_filter_results": {"hate": {"filtered": True}}}, {}],
        "prompt_filter_results": [],
    }
    openai_mock.chat.completions.create.response = given
    answer = (await done(ask(azure))).to_dict()
    assert answer["choices"][0]["content_filter_results"] == {"hate": {"filtered": True}}
    assert answer["choices"][1]["content_filter_results"].keys() > CATEGORIES
    assert answer["prompt_filter_results"] == []


async def test_a_filtered_choice_has_what_was_found(openai_mock: OpenAIMock, azure: Any) -> None:
    filtered: Any = {"choices": [{"finish_reason": "content_filter"}]}
    openai_mock.chat.completions.create.response = filtered
    (choice,) = (await done(ask(azure))).to_dict()["choices"]
    assert any(found["filtered"] for found in choice["content_filter_results"].values())
    *_, last = await all_of(await done(ask(azure, stream=True)))
    found = last.to_dict()["choices"][0]["content_filter_results"]
    assert found == choice["content_filter_results"]


async def test_a_stream_begins_with_the_prompt(azure: Any) -> None:
    first, role, *texts, last = [
        chunk.to_dict() for chunk in await all_of(await done(ask(azure, stream=True)))
    ]
    assert {name: first[name] for name in ("id", "object", "created", "model", "choices")} == {
        "id": "",
        "object": "",
        "created": 0,
        "model": "",
        "choices": [],
    }
    assert first["prompt_filter_results"][0]["content_filter_results"].keys() > CATEGORIES
    assert role["choices"][0]["content_filter_results"] == {}
    assert all(text["choices"][0]["content_filter_results"].keys() > CATEGORIES for text in texts)
    assert last["choices"][0]["content_filter_results"] == {}
    assert {chunk["id"] for chunk in (role, *texts, last)} == {role["id"]}


async def test_the_helpers_of_the_sdk(openai_mock: OpenAIMock, azure: Any) -> None:
    class City(BaseModel):
        name: str

    parsed = await done(
        azure.chat.completions.parse(model="d", messages=QUESTION, response_format=City)
    )
    assert isinstance(parsed.choices[0].message.parsed, City)
    openai_mock.chat.completions.create.response = ToolCall("f", x=1)
    tools: Any = [{"type": "function", "function": {"name": "f", "parameters": {}}}]
    chunks = await all_of(await done(ask(azure, stream=True, tools=tools)))
    assert chunks[1].choices[0].delta.tool_calls[0].function.name == "f"


async def test_the_stream_helper_of_the_sdk(openai_mock: OpenAIMock) -> None:
    client = openai.AzureOpenAI(api_key="k", api_version="2024-10-21", azure_endpoint=HOST)
    with client.chat.completions.stream(model="d", messages=QUESTION) as stream:
        final = stream.get_final_completion()
    assert final.choices[0].message.content


async def test_legacy_completions(azure: Any) -> None:
    answer = (await done(azure.completions.create(model="d", prompt="Hi"))).to_dict()
    assert answer["choices"][0]["content_filter_results"].keys() > CATEGORIES
    chunks = await all_of(await done(azure.completions.create(model="d", prompt="Hi", stream=True)))
    assert "prompt_filter_results" in chunks[0].to_dict()
    assert "".join(chunk.choices[0].text for chunk in chunks[1:])


async def test_the_responses_endpoint(openai_mock: OpenAIMock, azure: Any) -> None:
    answer = await done(azure.responses.create(model="d", input="Hi"))
    assert answer.output_text
    assert openai_mock.calls.last.url.startswith(f"{HOST}/openai/responses?api-version=")
    *_, last = await all_of(await done(azure.responses.create(model="d", input="Hi", stream=True)))
    assert last.type == "response.completed"


async def test_the_newest_api_has_no_version(openai_mock: OpenAIMock) -> None:
    client = openai.OpenAI(api_key="k", base_url=f"{HOST}/openai/v1/")
    answer = ask(client).to_dict()
    assert "prompt_filter_results" in answer


async def test_other_servers_have_no_such_filter(openai_mock: OpenAIMock) -> None:
    answer = ask(openai.OpenAI(api_key="k")).to_dict()
    assert "prompt_filter_results" not in answer
    body = {"model": "gpt-4o", "messages": QUESTION, "stream": True}
    url = "https://api.openai.com/v1/chat/completions"
    sent = post(url, json=body, headers={"api-key": "k"}).text
    assert "filter_results" not in sent


async def test_streams_of_tests_are_sent_as_they_are(openai_mock: OpenAIMock, azure: Any) -> None:
    class Stream(CreateChatCompletionEventStream):
        def generate(self) -> Iterator[Any]:
            yield self.chunk(choices=[{"index": 0, "delta": {}, "finish_reason": "stop"}])

    openai_mock.chat.completions.create.response = Stream
    (chunk,) = await all_of(await done(ask(azure, stream=True)))
    assert "content_filter_results" not in chunk.to_dict()["choices"][0]
