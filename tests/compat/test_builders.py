"""Builders and mergers, with which functions make complete objects."""

# pyright: reportDeprecated=false

from __future__ import annotations

import json
from typing import cast

import openai
import pytest
from openai.types.beta import Assistant, Thread
from openai.types.beta.threads import Message, Run

import openai_responses
from openai_responses import OpenAIMock, helpers
from openai_responses.errors import ResponseTypeError
from openai_responses.ext.httpx import Request, Response
from openai_responses.helpers.builders.assistants import assistant_from_create_request
from openai_responses.helpers.builders.chat import chat_completion_from_create_request
from openai_responses.helpers.builders.embeddings import (
    embedding_create_response_from_create_request,
)
from openai_responses.helpers.builders.messages import build_message, message_from_create_request
from openai_responses.helpers.builders.moderations import (
    moderation_create_response_from_create_request,
)
from openai_responses.helpers.builders.run_steps import build_run_step
from openai_responses.helpers.builders.runs import run_from_create_request
from openai_responses.helpers.builders.threads import thread_from_create_request
from openai_responses.helpers.builders.vector_store_files import (
    vector_store_file_from_create_request,
)
from openai_responses.helpers.builders.vector_stores import vector_store_from_create_request
from openai_responses.helpers.mergers.assistants import merge_assistant_with_partial
from openai_responses.helpers.mergers.runs import merge_run_with_partial
from openai_responses.helpers.mergers.threads import merge_thread_with_partial
from openai_responses_generated.types.partials.chat import CreateChatCompletionResponsePartial

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")


def request(**fields: object) -> Request:
    return Request("POST", "https://api.openai.com/v1/whatever", json=fields)


def test_a_chat_completion_repeats_the_request() -> None:
    completion = chat_completion_from_create_request(
        request(model="gpt-4o", messages=[{"role": "user", "content": "Hi"}]),
        extra={"choices": [{"message": {"content": "Hello"}}, {"finish_reason": "length"}]},
    )
    assert (completion.model, completion.object) == ("gpt-4o", "chat.completion")
    assert completion.id.startswith("chatcmpl-")
    first, second = completion.choices
    assert (first.index, first.message.content, first.finish_reason) == (0, "Hello", "stop")
    assert (second.index, second.message.role, second.finish_reason) == (1, "assistant", "length")
    assert completion.model_extra == {}


def test_what_is_built_without_a_content_type_is_json() -> None:
    by_hand = Request(method="POST", url="", content=json.dumps({"model": "gpt-4o", "name": None}))
    assistant = assistant_from_create_request(by_hand, extra={"name": "Tutor"})
    assert isinstance(assistant, Assistant)
    assert (assistant.model, assistant.name, assistant.tools) == ("gpt-4o", "Tutor", [])


def test_a_run_is_built_on_a_thread() -> None:
    run = run_from_create_request(
        "thread_1",
        request(assistant_id="asst_1", instructions="Be brief."),
        extra={"status": "completed", "model": "gpt-4"},
    )
    assert isinstance(run, Run)
    assert (run.thread_id, run.assistant_id, run.status) == ("thread_1", "asst_1", "completed")
    assert (run.instructions, run.model, run.tools) == ("Be brief.", "gpt-4", [])
    assert run_from_create_request("thread_1", request(assistant_id="asst_1")).status == "queued"


def test_messages_are_built_from_requests_and_from_parts() -> None:
    sent = message_from_create_request("thread_1", request(role="user", content="Hi"))
    assert sent.thread_id == "thread_1"
    assert sent.content[0].type == "text"
    assert sent.content[0].text.value == "Hi"
    built = build_message(
        {"role": "assistant", "content": [{"type": "text", "text": {"value": "Hello"}}]}
    )
    assert isinstance(built, Message)
    assert built.content[0].type == "text"
    assert (built.content[0].text.value, built.content[0].text.annotations) == ("Hello", [])
    assert built.id != sent.id


def test_a_step_is_built_from_its_details() -> None:
    step = build_run_step(
        {
            "run_id": "run_1",
            "step_details": {
                "type": "tool_calls",
                "tool_calls": [
                    {"type": "function", "function": {"name": "weather", "arguments": "{}"}}
                ],
            },
        }
    )
    assert (step.run_id, step.type, step.object) == ("run_1", "tool_calls", "thread.run.step")
    assert step.step_details.type == "tool_calls"
    (call,) = step.step_details.tool_calls
    assert call.type == "function"
    assert call.id.startswith("call_")
    assert (call.function.name, call.function.output) == ("weather", None)


def test_threads_and_vector_stores_are_built() -> None:
    thread = thread_from_create_request(
        request(messages=[{"role": "user", "content": "Hi"}], metadata={"a": "1"})
    )
    assert isinstance(thread, Thread)
    assert (thread.metadata, thread.model_extra) == ({"a": "1"}, {})
    store = vector_store_from_create_request(request(name="FAQ", file_ids=["file-1", "file-2"]))
    assert (store.name, store.status, store.file_counts.completed) == ("FAQ", "completed", 2)
    file = vector_store_file_from_create_request(
        request(file_id="file-1"), extra={"vector_store_id": store.id, "usage_bytes": 7}
    )
    assert (file.id, file.vector_store_id, file.usage_bytes) == ("file-1", store.id, 7)
    assert file.status == "completed"


def test_embeddings_and_moderations_are_built() -> None:
    embeddings = embedding_create_response_from_create_request(
        request(model="text-embedding-3-small", input="Hi", encoding_format="float"),
        extra={"data": [{"embedding": [0.5, 0.25]}]},
    )
    assert embeddings.data[0].embedding == [0.5, 0.25]
    assert embeddings.model == "text-embedding-3-small"
    moderation = moderation_create_response_from_create_request(
        request(input="I hate you"), extra={"results": [{"flagged": True}]}
    )
    assert moderation.id.startswith("modr-")
    assert (moderation.results[0].flagged, moderation.results[0].categories.hate) == (True, False)
    assert len(moderation_create_response_from_create_request(request(input="Hi")).results) == 1


def test_what_the_answer_has_not_cannot_be_extra() -> None:
    with pytest.raises(ResponseTypeError, match='unknown field, did you mean "model"'):
        chat_completion_from_create_request(
            request(messages=[{"role": "user", "content": "Hi"}]),
            extra=cast("CreateChatCompletionResponsePartial", {"modl": "gpt-4o"}),
        )


def test_ids_differ_from_those_of_the_mock(openai_mock: OpenAIMock) -> None:
    outside = {build_message({}).id for _ in range(3)}
    client = openai.OpenAI(api_key="sk-fake123")
    thread = client.beta.threads.create()
    inside = {
        client.beta.threads.messages.create(thread.id, role="user", content="Hi").id
        for _ in range(3)
    }
    assert len(outside | inside) == 6


@openai_responses.mock()
def test_builders_take_the_requests_of_calls(openai_mock: OpenAIMock) -> None:
    def answer(request: Request) -> Response:
        completion = chat_completion_from_create_request(
            request, extra={"choices": [{"message": {"content": "Hello"}}]}
        )
        return Response(200, json=completion.model_dump())

    openai_mock.chat.completions.create.response = answer
    completion = openai.OpenAI(api_key="sk-fake123").chat.completions.create(
        model="gpt-4o-mini", messages=[{"role": "user", "content": "Hi"}]
    )
    assert (completion.model, completion.choices[0].message.content) == ("gpt-4o-mini", "Hello")


def test_mergers_replace_fields() -> None:
    run = run_from_create_request("thread_1", request(assistant_id="asst_1"))
    merged = merge_run_with_partial(run, {"status": "failed", "metadata": {"a": "1"}})
    assert (merged.status, merged.metadata, merged.id) == ("failed", {"a": "1"}, run.id)
    assert run.status == "queued"
    assistant = assistant_from_create_request(request(model="gpt-4o"))
    assert merge_assistant_with_partial(assistant, {"name": "Tutor"}).name == "Tutor"
    resources = merge_thread_with_partial(
        thread_from_create_request(request()),
        {"tool_resources": {"file_search": {"vector_store_ids": ["vs_1"]}}},
    ).tool_resources
    assert resources is not None
    assert resources.file_search is not None
    assert resources.file_search.vector_store_ids == ["vs_1"]


def test_all_modules_are_found_below_the_package() -> None:
    chat = helpers.builders.chat
    assert chat.chat_completion_from_create_request is chat_completion_from_create_request
    assert helpers.mergers.runs.merge_run_with_partial is merge_run_with_partial
    assert set(dir(helpers.builders)) == {
        "assistants",
        "chat",
        "embeddings",
        "messages",
        "moderations",
        "run_steps",
        "runs",
        "threads",
        "vector_store_files",
        "vector_stores",
    }
    with pytest.raises(AttributeError, match="has no attribute 'files'"):
        _ = helpers.builders.files  # type: ignore[attr-defined]
