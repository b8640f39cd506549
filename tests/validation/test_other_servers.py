"""Azure and compatible servers: accepted values, answers and events, and remaining checks."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import openai
import pytest

from openai_responses import OpenAIMock, api_errors
from openai_responses._core.json_values.type_guards import is_list, is_mapping
from openai_responses.errors import EventValidationError, ResponseTypeError
from openai_responses.ext.httpx import post
from openai_responses.streaming import CreateChatCompletionEventStream, CreateResponseEventStream
from tests.sdk.both import Client, all_of, done

pytestmark = [pytest.mark.asyncio, pytest.mark.usefixtures("openai_mock")]

COMPATIBLE = "https://compatible.test/v1"
AZURE = "https://resource.openai.azure.com"
QUESTION: Any = [{"role": "user", "content": "Hi"}]

FUNCTION = {"type": "function", "function": {"name": "f"}}

UNKNOWN_VALUES: list[tuple[str, dict[str, Any]]] = [
    ("chat", {"service_tier": "on_demand"}),
    ("chat", {"reasoning_effort": "default"}),
    ("chat", {"tool_choice": "any", "tools": [FUNCTION]}),
    ("chat", {"tools": [{"type": "browser_search"}]}),
    ("chat", {"messages": [{"role": "ipython", "content": "1 + 1"}]}),
    ("chat", {"messages": [{"role": "user", "content": [{"type": "video_url", "url": "u"}]}]}),
    ("responses", {"tools": [{"type": "vendor:web_search"}]}),
    ("responses", {"input": [{"type": "vendor_item", "id": "1"}]}),
    ("responses", {"truncation": "middle"}),
]
WRONG_TYPES: list[tuple[str, dict[str, Any], str]] = [
    ("chat", {"temperature": "warm"}, "temperature"),
    ("chat", {"tools": [{"type": "function", "function": {"name": 1}}]}, "tools[0].function.name"),
    ("chat", {"messages": [{"role": "user", "content": 1}]}, "messages[0].content"),
    ("responses", {"tools": [{"type": 1}]}, "tools[0].type"),
]


async def call(client: Client, kind: str, fields: dict[str, Any]) -> Any:
    """Call with some fields; unlike the SDK's types, `Any` takes those of other servers."""
    resource: Any = client.chat.completions if kind == "chat" else client.responses
    body = {"messages": QUESTION} if kind == "chat" else {"input": "Hi"}
    return await done(resource.create(**{"model": "any-model", **body, **fields}))


@pytest.mark.openai_mock(COMPATIBLE)
@pytest.mark.parametrize(("kind", "fields"), UNKNOWN_VALUES)
async def test_unknown_values_pass_at_other_servers(
    client: Client, kind: str, fields: dict[str, Any]
) -> None:
    elsewhere = client.with_options(base_url=COMPATIBLE)
    assert (await call(elsewhere, kind, fields)).id
    with pytest.raises(openai.BadRequestError):
        await call(client, kind, fields)


@pytest.mark.openai_mock(unknown_fields="allow")
@pytest.mark.parametrize(("kind", "fields"), UNKNOWN_VALUES)
async def test_unknown_values_pass_if_they_are_allowed(
    client: Client, kind: str, fields: dict[str, Any]
) -> None:
    assert (await call(client, kind, fields)).id


@pytest.mark.openai_mock(COMPATIBLE)
@pytest.mark.parametrize(("kind", "fields", "param"), WRONG_TYPES)
async def test_known_types_stay_checked(
    client: Client, kind: str, fields: dict[str, Any], param: str
) -> None:
    with pytest.raises(openai.BadRequestError) as caught:
        await call(client.with_options(base_url=COMPATIBLE), kind, fields)
    assert caught.value.param == param


ANSWERS: list[Any] = [
    {"choices": [{"message": {"content": None, "reasoning_content": "hm"}}]},
    {"choices": [{"finish_reason": "error", "message": {"content": ""}}]},
    {"choices": None, "error": {"message": "Provider returned error", "code": 429}},
    {"choices": [{"message": {"content": "Hi"}, "content_filter_results": {}}]},
]


@pytest.mark.openai_mock(COMPATIBLE)
@pytest.mark.parametrize("answer", ANSWERS)
async def test_answers_of_other_servers(
    openai_mock: OpenAIMock, client: Client, answer: Any
) -> None:
    openai_mock.chat.completions.create.response = answer
    completion = await call(client.with_options(base_url=COMPATIBLE), "chat", {})
    assert contains(completion.model_dump(), answer)


def contains(whole: object, part: object) -> bool:
    """Return whether a value has all fields of another, at any depth."""
    if is_mapping(part) and is_mapping(whole):
        return all(name in whole and contains(whole[name], part[name]) for name in part)
    if is_list(part) and is_list(whole):
        return len(part) == len(whole) and all(map(contains, whole, part))
    return whole == part


@pytest.mark.openai_mock(COMPATIBLE)
async def test_known_fields_of_answers_stay_checked(openai_mock: OpenAIMock) -> None:
    wrong: Any = {"choices": [{"message": {"content": 1}}]}
    with pytest.raises(ResponseTypeError, match=r"choices\[0\].message.content: expected a string"):
        openai_mock.chat.completions.create.response = wrong


@pytest.mark.parametrize("answer", ANSWERS)
async def test_openai_has_no_such_answers(openai_mock: OpenAIMock, answer: Any) -> None:
    with pytest.raises(ResponseTypeError):
        openai_mock.chat.completions.create.response = answer


class OddChunks(CreateChatCompletionEventStream):
    """Chunks of Azure, OpenRouter and others."""

    check_order = False

    def generate(self) -> Iterator[Any]:
        results: list[Any] = [{"prompt_index": 0, "content_filter_results": {}}]
        empty: dict[str, Any] = {"id": "", "created": 0, "model": "", "object": "", "choices": []}
        yield {**empty, "prompt_filter_results": results}
        yield {"choices": [{"index": 0, "content_filter_offsets": {"end_offset": 1}}]}
        call = {"id": "c0", "type": "function", "function": {"name": "f", "arguments": "{}"}}
        yield {"choices": [{"index": 0, "delta": {"reasoning": "hm", "tool_calls": [call]}}]}
        yield {"choices": [{"index": 0, "delta": {}, "finish_reason": "error"}]}


class OddEvents(CreateResponseEventStream):
    """Events of which one has a type that OpenAI does not send."""

    check_order = False

    def generate(self) -> Iterator[Any]:
        yield self.created()
        yield {"type": "vendor.progress", "percent": 50}
        yield self.completed()


async def read(stream: Any) -> list[Any]:
    """Return the events or chunks of a stream."""
    return await all_of(await done(stream))


def chat_stream(client: Client) -> Any:
    return client.chat.completions.create(model="any-model", messages=QUESTION, stream=True)


@pytest.mark.openai_mock(COMPATIBLE)
async def test_streams_of_other_servers(openai_mock: OpenAIMock, client: Client) -> None:
    openai_mock.chat.completions.create.response = OddChunks
    openai_mock.responses.create.response = OddEvents
    elsewhere = client.with_options(base_url=COMPATIBLE)
    first, offsets, calls, end = await read(chat_stream(elsewhere))
    assert (first.object, first.choices) == ("", [])
    assert first.prompt_filter_results[0]["prompt_index"] == 0
    assert offsets.choices[0].delta is None
    assert calls.choices[0].delta.tool_calls[0].index is None
    assert end.choices[0].finish_reason == "error"
    events = await read(elsewhere.responses.create(model="any-model", input="Hi", stream=True))
    assert [event.type for event in events][1] == "vendor.progress"


@pytest.mark.openai_mock(COMPATIBLE)
@pytest.mark.parametrize("stream", [OddChunks, OddEvents])
async def test_openai_sends_no_such_events(
    openai_mock: OpenAIMock, client: Client, stream: Any
) -> None:
    openai_mock.chat.completions.create.response = OddChunks
    openai_mock.responses.create.response = OddEvents
    opened = (
        chat_stream(client)
        if stream is OddChunks
        else client.responses.create(model="any-model", input="Hi", stream=True)
    )
    with pytest.raises(EventValidationError):
        await read(opened)


@pytest.mark.openai_mock(unknown_fields="allow")
async def test_events_may_be_odd_if_that_is_allowed(
    openai_mock: OpenAIMock, client: Client
) -> None:
    openai_mock.chat.completions.create.response = OddChunks
    assert len(await read(chat_stream(client))) == 4


class WrongDelta(CreateChatCompletionEventStream):
    """A chunk with a field of another type than anywhere."""

    def generate(self) -> Iterator[Any]:
        yield {"choices": [{"index": 0, "delta": {"content": 1}, "finish_reason": None}]}


@pytest.mark.openai_mock(COMPATIBLE)
async def test_known_fields_of_events_stay_checked(openai_mock: OpenAIMock, client: Client) -> None:
    openai_mock.chat.completions.create.response = WrongDelta
    elsewhere = client.with_options(base_url=COMPATIBLE)
    with pytest.raises(EventValidationError, match=r"choices\[0\].delta.content"):
        await read(chat_stream(elsewhere))


# --- Azure ---------------------------------------------------------------------------------------


@pytest.mark.openai_mock(AZURE)
async def test_a_deployment_replaces_a_null_model() -> None:
    url = f"{AZURE}/openai/deployments/gpt-4o/chat/completions?api-version=2024-10-21"
    answer = post(url, headers={"api-key": "k"}, json={"messages": QUESTION, "model": None})
    assert (answer.status_code, answer.json()["model"]) == (200, "gpt-4o")


@pytest.mark.openai_mock(AZURE)
async def test_the_content_filter_answers_as_the_server_that_is_called(
    openai_mock: OpenAIMock, client: Client
) -> None:
    openai_mock.chat.completions.create.response = api_errors.content_filter()
    azure = openai.AzureOpenAI(
        api_key="sk-fake123", api_version="2024-10-21", azure_endpoint=AZURE, max_retries=0
    )
    with pytest.raises(openai.BadRequestError) as caught:
        azure.chat.completions.create(model="gpt-4o", messages=QUESTION)
    body: Any = caught.value.body
    assert (caught.value.code, caught.value.param) == ("content_filter", "prompt")
    assert body["innererror"]["code"] == "ResponsibleAIPolicyViolation"
    assert body["innererror"]["content_filter_result"]["violence"]["filtered"] is True
    with pytest.raises(openai.BadRequestError) as caught:
        await call(client, "chat", {})
    assert (caught.value.code, caught.value.param) == ("content_policy_violation", None)
