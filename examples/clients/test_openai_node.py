"""The package `openai` for Node.js: each kind of call, and every method of its resources."""

from __future__ import annotations

import pytest

from examples.clients.programs import Programs
from openai_responses import OpenAIMock, ToolCall, api_errors
from openai_responses.matching import contains

strict = pytest.mark.openai_mock(strict=True)


@strict
def test_chat(openai_mock: OpenAIMock, programs: Programs) -> None:
    openai_mock.model_says("It is sunny.")
    assert programs.node("openai.mjs", "chat") == "It is sunny."
    messages = [{"role": "user", "content": "What is the weather in Paris?"}]
    openai_mock.chat.completions.create.assert_called_once_with(messages=messages)


@strict
def test_a_streamed_tool_call(openai_mock: OpenAIMock, programs: Programs) -> None:
    openai_mock.model_says(ToolCall("get_weather", city="Paris"))
    printed = programs.node("openai.mjs", "chat_stream")
    usage = openai_mock.chat.completions.create.calls.last
    assert usage.streamed
    assert printed == {
        "tool": "get_weather",
        "arguments": {"city": "Paris"},
        "usage": 15,
        "deltas": usage.events_taken,
    }


@strict
def test_tools_that_the_sdk_runs(openai_mock: OpenAIMock, programs: Programs) -> None:
    openai_mock.model_says(ToolCall("get_weather", city="Paris"))
    openai_mock.model_says("It is sunny.")
    assert programs.node("openai.mjs", "run_tools") == "It is sunny."
    sent = openai_mock.chat.completions.create.calls.last.body["messages"]
    assert sent[-1]["role"] == "tool"
    assert sent[-1]["content"] == "sunny in Paris"


@strict
def test_responses(openai_mock: OpenAIMock, programs: Programs) -> None:
    openai_mock.model_says("One")
    openai_mock.model_says("Two")
    assert programs.node("openai.mjs", "responses") == ["One", "Two", True]
    assert [call.status for call in openai_mock.responses.create.calls] == [200, 200]


@strict
def test_a_streamed_response(openai_mock: OpenAIMock, programs: Programs) -> None:
    openai_mock.model_says("Hello there")
    assert programs.node("openai.mjs", "responses_stream") == {
        "types": [
            "response.created",
            "response.in_progress",
            "response.output_item.added",
            "response.content_part.added",
            "response.output_text.delta",
            "response.output_text.done",
            "response.content_part.done",
            "response.output_item.done",
            "response.completed",
        ],
        "text": "Hello there",
    }


@strict
def test_structured_output(openai_mock: OpenAIMock, programs: Programs) -> None:
    openai_mock.model_says('{"city": "Paris"}')
    assert programs.node("openai.mjs", "structured") == {"city": "Paris"}
    openai_mock.responses.create.assert_called_once_with(text=contains("json_schema"))


def test_files(openai_mock: OpenAIMock, programs: Programs) -> None:
    assert programs.node("openai.mjs", "files") == {
        "name": "träining.jsonl",
        "bytes": 9,
        "content": '{"a": 1}\n',
        "status": 404,
    }
    sent = openai_mock.files.create.calls.last
    assert sent.body["purpose"] == "fine-tune"
    assert "expires_after" in sent.body


def test_uploads(openai_mock: OpenAIMock, programs: Programs) -> None:
    assert programs.node("openai.mjs", "uploads") == "Hello Node"
    assert len(openai_mock.uploads.parts.create.calls) == 2


def test_images(openai_mock: OpenAIMock, programs: Programs) -> None:
    assert programs.node("openai.mjs", "images") == ["PNG", "PNG"]
    assert len(openai_mock.images.edit.calls.last.files) == 2


def test_audio(openai_mock: OpenAIMock, programs: Programs) -> None:
    text = "Hello, world! This is a test."
    assert programs.node("openai.mjs", "audio") == {"text": text, "words": 6, "streamed": text}
    sent = openai_mock.audio.transcriptions.create.calls[0].body
    assert sent.get("timestamp_granularities") == ["word", "segment"]


def test_embeddings(programs: Programs) -> None:
    assert programs.node("openai.mjs", "embeddings") == [16, 16]


def test_vector_stores(openai_mock: OpenAIMock, programs: Programs) -> None:
    assert programs.node("openai.mjs", "vector_stores") == {"status": "completed", "found": 1}
    assert openai_mock.vector_stores.search.calls.last.body["query"] == "Paris"


def test_errors(openai_mock: OpenAIMock, programs: Programs) -> None:
    openai_mock.models.list.response = api_errors.authentication()
    assert programs.node("openai.mjs", "errors") == {
        "unknown": ["NotFoundError", 404, None, "id", True],
        "wrong": ["BadRequestError", 400, "invalid_value", "messages[0].role", True],
        "key": ["AuthenticationError", 401, "invalid_api_key", None, True],
    }


def test_retries(openai_mock: OpenAIMock, programs: Programs) -> None:
    route = openai_mock.models.retrieve
    route.response = [api_errors.rate_limit(), api_errors.server_error(), {"owned_by": "me"}]
    assert programs.node("openai.mjs", "retries") == "me"
    assert [call.status for call in route.calls] == [429, 500, 200]
    sent = [call.headers["x-stainless-retry-count"] for call in route.calls]
    assert sent == ["0", "1", "2"]


def test_pagination(openai_mock: OpenAIMock, programs: Programs) -> None:
    names = programs.node("openai.mjs", "pagination")
    assert names == ["a.txt", "b.txt", "c.txt", "d.txt", "e.txt"]
    assert len(openai_mock.files.list.calls) == 3
