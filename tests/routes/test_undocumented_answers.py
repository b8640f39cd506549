"""Answers of the API that its document forbids: a test may set them too."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any, TypeAlias

import pytest

from openai_responses import OpenAIMock
from openai_responses._core.json_values.type_guards import is_list, is_mapping
from openai_responses._core.streams.sse import decode
from openai_responses.ext.httpx import get, post
from openai_responses.streaming import CreateResponseEventStream

API = "https://api.openai.com/v1"
Fields: TypeAlias = Any

FILTER = {"read_only": None, "tool_names": ["roll"]}
MCP = {"type": "mcp", "server_label": "dice", "server_url": "https://example.com/mcp"}
TOKEN: Fields = {"token": "Hi", "logprob": -0.1, "bytes": [72, 105]}

RESPONSES: Mapping[str, Fields] = {
    "access_programs": {"access_programs": None},
    "approval always": {"tools": [{**MCP, "require_approval": {"always": FILTER, "never": None}}]},
    "approval never": {"tools": [{**MCP, "require_approval": {"always": None, "never": FILTER}}]},
    "allowed tools": {"tools": [{**MCP, "allowed_tools": FILTER}]},
    "connector": {
        "tools": [{**MCP, "server_url": None, "connector_id": "connector_gmail"}],
    },
    "tool_usage": {"tool_usage": {"web_search": {"num_requests": 1}}},
}

ITEMS: Mapping[str, Fields] = {
    "source": {
        "type": "web_search_call",
        "status": "completed",
        "action": {
            "type": "search",
            "query": "weather",
            "sources": [{"type": "api", "name": "oai-weather"}],
        },
    },
    "computer": {
        "type": "computer_call",
        "call_id": "call_1",
        "status": "completed",
        "actions": [{"type": "screenshot"}, {"type": "wait"}],
    },
    "shell": {
        "type": "shell_call",
        "call_id": "call_1",
        "status": "completed",
        "action": {"commands": ["ls"], "timeout_ms": None, "max_output_length": None},
    },
    "custom tool": {
        "type": "custom_tool_call",
        "call_id": "call_1",
        "name": "run",
        "input": "ls",
        "status": "completed",
    },
    "file search": {
        "type": "file_search_call",
        "status": "completed",
        "queries": ["a"],
        "results": [{"file_id": "file-1", "text": "a", "vector_store_id": "vs_1"}],
    },
    "metadata": {
        "type": "function_call",
        "call_id": "call_1",
        "name": "run",
        "arguments": "{}",
        "metadata": {"a": "b"},
    },
    "logprobs": {
        "type": "message",
        "content": [
            {
                "type": "output_text",
                "text": "Hi",
                "logprobs": [{**TOKEN, "top_logprobs": [TOKEN]}],
            }
        ],
    },
}


def contains_given(answer: Any, given: Any) -> bool:
    """Return whether an answer has what was given, at every depth."""
    if is_mapping(given):
        return all(
            name in answer and contains_given(answer[name], value) for name, value in given.items()
        )
    if is_list(given):
        return len(answer) == len(given) and all(map(contains_given, answer, given))
    return bool(answer == given)


@pytest.mark.parametrize("fields", RESPONSES.values(), ids=RESPONSES)
def test_responses(openai_mock: OpenAIMock, fields: Fields) -> None:
    openai_mock.responses.create.response = fields
    answer = post(f"{API}/responses", json={"model": "gpt-5", "input": "Hi"})
    assert contains_given(answer.json(), fields)


@pytest.mark.parametrize("item", ITEMS.values(), ids=ITEMS)
def test_items_of_responses(openai_mock: OpenAIMock, item: Fields) -> None:
    openai_mock.responses.create.response = {"output": [item]}
    answer = post(f"{API}/responses", json={"model": "gpt-5", "input": "Hi"})
    assert contains_given(answer.json()["output"], [item])


@pytest.mark.parametrize("item", ITEMS.values(), ids=ITEMS)
def test_items_of_streams(openai_mock: OpenAIMock, item: Fields) -> None:
    openai_mock.responses.create.response = {"output": [item]}
    answer = post(f"{API}/responses", json={"model": "gpt-5", "input": "Hi", "stream": True})
    done = [
        event for event in events(answer.read()) if event["type"] == "response.output_item.done"
    ]
    assert contains_given(done[0]["item"], item)


def events(body: bytes) -> list[Any]:
    return [json.loads(event.data) for event in decode([body])]


def test_the_size_of_an_edited_image(openai_mock: OpenAIMock) -> None:
    openai_mock.images.edit.response = {"size": "1536x864"}
    answer = post(f"{API}/images/edits", files={"image": b"png"}, data={"prompt": "Hi"})
    assert answer.json()["size"] == "1536x864"


def test_an_image_without_detail(openai_mock: OpenAIMock) -> None:
    url = {"url": "https://example.com/a.png", "detail": None}
    part: Any = {"type": "image_url", "image_url": url}
    openai_mock.beta.threads.messages.retrieve.response = {"content": [part]}
    answer = get(f"{API}/threads/thread_1/messages/msg_1")
    assert answer.json()["content"] == [part]


def test_a_stored_image_without_detail(openai_mock: OpenAIMock) -> None:
    url = {"url": "https://example.com/a.png", "detail": None}
    message: Any = {
        "id": "chatcmpl-1-0",
        "role": "user",
        "content_parts": [{"type": "image_url", "image_url": url}],
    }
    openai_mock.chat.completions.messages.list.response = {"data": [message]}
    answer = get(f"{API}/chat/completions/chatcmpl-1/messages")
    assert contains_given(answer.json()["data"], [message])


def test_an_input_image_without_detail(openai_mock: OpenAIMock) -> None:
    part: Any = {"type": "input_image", "image_url": "https://example.com/a.png", "detail": None}
    item: Any = {
        "type": "message",
        "role": "user",
        "id": "msg_1",
        "status": "completed",
        "content": [part],
    }
    openai_mock.responses.input_items.list.response = {"data": [item]}
    answer = get(f"{API}/responses/resp_1/input_items")
    assert contains_given(answer.json()["data"], [item])


def test_a_realtime_tool_without_description(openai_mock: OpenAIMock) -> None:
    tool: Any = {"type": "function", "name": "run", "description": None}
    openai_mock.realtime.client_secrets.create.response = {"session": {"tools": [tool]}}
    answer = post(f"{API}/realtime/client_secrets", json={"session": {"type": "realtime"}})
    assert contains_given(answer.json()["session"]["tools"], [tool])


PATCH = "response.apply_patch_call_operation_diff"
OPERATION = {"type": "update_file", "path": "a.py"}


class Patch(CreateResponseEventStream):
    """A stream with the events that the document does not have."""

    def generate(self) -> Iterator[Any]:
        yield {"type": "response.created", "response": {}}
        yield {"type": "keepalive", "sequence_number": 1}
        yield {"type": "response.in_progress", "response": {}}
        item: Any = {
            "type": "apply_patch_call",
            "call_id": "call_1",
            "operation": {**OPERATION, "diff": ""},
        }
        yield {
            "type": "response.output_item.added",
            "output_index": 0,
            "item": {**item, "status": "in_progress"},
        }
        yield {"type": f"{PATCH}.delta", "output_index": 0, "delta": "+1"}
        yield {"type": f"{PATCH}.done", "output_index": 0, "diff": "+1"}
        done = {**item, "operation": {**OPERATION, "diff": "+1"}, "status": "completed"}
        yield {"type": "response.output_item.done", "output_index": 0, "item": done}
        yield {"type": "keepalive"}
        yield {"type": "response.completed", "response": {}}


def test_events_that_the_document_does_not_have() -> None:
    with OpenAIMock(strict=True) as mock:
        mock.responses.create.response = Patch
        body = {"model": "gpt-5", "input": "Hi", "stream": True}
        sent = events(post(f"{API}/responses", json=body).read())
    assert [event["sequence_number"] for event in sent] == list(range(len(sent)))
    assert sent[1] == {"type": "keepalive", "sequence_number": 1}
    assert [event["type"] for event in sent[4:6]] == [f"{PATCH}.delta", f"{PATCH}.done"]
    assert sent[4]["item_id"] == sent[3]["item"]["id"]
