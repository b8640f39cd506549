"""Partial answers are completed, and the values of the test are kept."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import openai
import pytest
from openai.pagination import SyncCursorPage
from openai.types.beta import Assistant
from openai.types.chat import ChatCompletionMessage
from openai.types.chat.chat_completion import Choice
from pydantic import BaseModel

from openai_responses import OpenAIMock, faults
from openai_responses.ext.httpx import Request, post
from tests.untyped import set_answer

API = "https://api.openai.com/v1"


def strict() -> openai.OpenAI:
    return openai.OpenAI(api_key="sk-fake", _strict_response_validation=True)


def test_one_field_is_enough(openai_mock: OpenAIMock) -> None:
    openai_mock.chat.completions.create.response = {"choices": [{"message": {"content": "Hi"}}]}
    completion = strict().chat.completions.create(
        model="gpt-4o", messages=[{"role": "user", "content": "Hi"}]
    )
    (choice,) = completion.choices
    assert choice.message.content == "Hi"
    assert (choice.index, choice.finish_reason, choice.message.role) == (0, "stop", "assistant")
    assert completion.model == "gpt-4o"


def test_items_of_a_list_are_numbered_as_they_stand(openai_mock: OpenAIMock) -> None:
    openai_mock.chat.completions.create.response = {
        "choices": [{}, {"index": 7}, {"message": {"content": "C"}}]
    }
    completion = strict().chat.completions.create(
        model="gpt-4o", messages=[{"role": "user", "content": "Hi"}]
    )
    assert [choice.index for choice in completion.choices] == [0, 7, 2]


def test_an_item_of_a_union_is_recognised_by_its_type_or_its_fields(
    openai_mock: OpenAIMock,
) -> None:
    set_answer(
        openai_mock.responses.create,
        {
            "output": [
                {"type": "function_call", "name": "f", "arguments": "{}"},
                {"type": "reasoning", "summary": [{"text": "thinking"}]},
                {"content": [{"text": "Hi"}]},
            ]
        },
    )
    response = strict().responses.create(model="gpt-5", input="Hello")
    assert [item.type for item in response.output] == ["function_call", "reasoning", "message"]
    call = response.output[0]
    assert call.type == "function_call"
    assert call.call_id.startswith("call_")
    assert call.status == "completed"
    assert response.output_text == "Hi"


def test_left_out_fields_in_lists_are_neutral(openai_mock: OpenAIMock) -> None:
    openai_mock.moderations.create.response = {
        "results": [{"flagged": True, "categories": {"violence": True}}]
    }
    (result,) = strict().moderations.create(input="x").results
    assert result.flagged
    assert result.categories.violence
    assert not result.categories.hate
    assert result.category_scores.violence == 0.0


@pytest.mark.parametrize(
    ("given", "counts"),
    [
        ({}, (3, 1, 4)),
        ({"prompt_tokens": 10}, (10, 1, 11)),
        ({"completion_tokens": 10}, (3, 10, 13)),
        ({"total_tokens": 20}, (3, 17, 20)),
        ({"total_tokens": 20, "completion_tokens": 5}, (15, 5, 20)),
        ({"total_tokens": 1, "prompt_tokens": 5, "completion_tokens": 7}, (5, 7, 1)),
    ],
)
def test_token_counts_add_up(
    openai_mock: OpenAIMock, given: dict[str, int], counts: tuple[int, int, int]
) -> None:
    set_answer(
        openai_mock.chat.completions.create,
        {"choices": [{"message": {"content": "four"}}], "usage": given},
    )
    messages = [{"role": "user", "content": "twelve chars"}]
    usage = post(f"{API}/chat/completions", json={"model": "gpt-4o", "messages": messages}).json()[
        "usage"
    ]
    got = (usage["prompt_tokens"], usage["completion_tokens"], usage["total_tokens"])
    assert got == counts
    assert usage["completion_tokens_details"]["reasoning_tokens"] == 0


def test_a_list_has_its_first_and_last_ids(openai_mock: OpenAIMock) -> None:
    openai_mock.files.list.response = {"data": [{"id": "file-1"}, {"id": "file-2"}]}
    page = strict().files.list()
    assert [file.id for file in page.data] == ["file-1", "file-2"]
    assert not page.has_more
    raw = page.model_dump()
    assert (raw["first_id"], raw["last_id"], raw["object"]) == ("file-1", "file-2", "list")


def test_a_page_of_the_sdk_ends_too(openai_mock: OpenAIMock) -> None:
    """A page without `has_more` would let the SDK ask for the next one for ever."""
    assistant = Assistant(
        id="asst_1", created_at=1, model="gpt-4o", object="assistant", tools=[], name="A"
    )
    page = SyncCursorPage[Assistant](data=[assistant])
    openai_mock.beta.assistants.list.response = page
    found = openai.OpenAI(api_key="sk-fake").get("/assistants", cast_to=type(page))
    assert [each.name for each in found] == ["A"]


def test_a_partial_may_hold_sdk_objects_and_tuples(openai_mock: OpenAIMock) -> None:
    message = ChatCompletionMessage(role="assistant", content="Hi")
    choice = Choice(finish_reason="stop", index=0, message=message)
    set_answer(openai_mock.chat.completions.create, {"choices": (choice,), "model": "mine"})
    completion = strict().chat.completions.create(
        model="gpt-4o", messages=[{"role": "user", "content": "Hi"}]
    )
    assert (completion.model, completion.choices[0].message.content) == ("mine", "Hi")


class Mine(BaseModel):
    """A model of the test itself, which is no more than its fields."""

    name: str


def test_an_own_model_is_a_partial(openai_mock: OpenAIMock) -> None:
    set_answer(openai_mock.vector_stores.create, Mine(name="books"))
    assert strict().vector_stores.create().name == "books"


def test_the_partial_itself_is_not_changed(openai_mock: OpenAIMock) -> None:
    partial: dict[str, Any] = {"choices": [{"message": {"content": "Hi"}}]}
    set_answer(openai_mock.chat.completions.create, partial)
    strict().chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": "Hi"}])
    assert partial == {"choices": [{"message": {"content": "Hi"}}]}
    assert openai_mock.chat.completions.create.response is partial


def _itself(partial: dict[str, Any]) -> object:
    return partial


def _in_a_list(partial: dict[str, Any]) -> object:
    return [partial]


def _as_json(partial: dict[str, Any]) -> object:
    return faults.content_type(partial, media_type="application/json")


@pytest.mark.parametrize(
    "assigned",
    [_itself, _in_a_list, _as_json],
    ids=["itself", "one of several", "altered"],
)
def test_to_change_a_partial_after_its_assignment_has_no_effect(
    openai_mock: OpenAIMock, assigned: Callable[[dict[str, Any]], object]
) -> None:
    message = {"content": "Hi"}
    partial: dict[str, Any] = {"choices": [{"message": message}]}
    set_answer(openai_mock.chat.completions.create, assigned(partial))
    said: list[str | None] = []
    for content in ("Bye", "Ciao", "Tschüss"):
        completion = strict().chat.completions.create(
            model="gpt-4o", messages=[{"role": "user", "content": "Hi"}]
        )
        said.append(completion.choices[0].message.content)
        message["content"] = content
    assert said == ["Hi", "Hi", "Hi"]
    set_answer(openai_mock.chat.completions.create, partial)
    completion = strict().chat.completions.create(
        model="gpt-4o", messages=[{"role": "user", "content": "Hi"}]
    )
    assert completion.choices[0].message.content == "Tschüss"


def test_what_a_function_returns_is_completed(openai_mock: OpenAIMock) -> None:
    def answer(request: Request, route: object) -> object:
        return {"choices": [{"message": {"content": request.method}}]}

    set_answer(openai_mock.chat.completions.create, answer)
    completion = strict().chat.completions.create(
        model="gpt-4o", messages=[{"role": "user", "content": "Hi"}]
    )
    assert completion.choices[0].message.content == "POST"


def test_an_answer_that_failed_has_no_output(openai_mock: OpenAIMock) -> None:
    openai_mock.responses.create.response = {
        "status": "failed",
        "error": {"code": "server_error", "message": "Oh no"},
    }
    response = strict().responses.create(model="gpt-5", input="Hello")
    assert (response.status, response.output, response.usage) == ("failed", [], None)


# --- what an answer repeats of its request -------------------------------------------------------


def test_fields_of_the_same_name_are_repeated(openai_mock: OpenAIMock) -> None:
    openai_mock.state.conversations.put({"id": "conv_1"})
    response = strict().responses.create(
        model="gpt-4o",
        input="Hello",
        instructions="Be kind",
        temperature=0.2,
        metadata={"a": "b"},
        tools=[
            {"type": "function", "name": "f", "parameters": {"type": "object"}, "strict": False}
        ],
        conversation="conv_1",
    )
    assert (response.model, response.instructions) == ("gpt-4o", "Be kind")
    assert (response.temperature, response.metadata) == (0.2, {"a": "b"})
    (tool,) = response.tools
    assert tool.type == "function"
    assert tool.name == "f"
    assert response.conversation is not None
    assert response.conversation.id == "conv_1"


def test_values_of_the_test_take_precedence_over_the_request(openai_mock: OpenAIMock) -> None:
    openai_mock.responses.create.response = {"model": "mine", "metadata": {}}
    response = strict().responses.create(model="gpt-5", input="x", metadata={"a": "b"})
    assert (response.model, response.metadata) == ("mine", {})


@pytest.mark.parametrize(
    ("path", "request_only"),
    [
        (
            "chat/completions",
            {"messages": [{"role": "user", "content": "Hi"}], "max_tokens": 5, "stream": False},
        ),
        ("responses", {"input": "x", "include": [], "stream": False}),
        ("threads", {"messages": []}),
        ("files", {"expires_after": {"anchor": "created_at", "seconds": 3600}}),
    ],
)
def test_what_only_requests_have_is_not_repeated(
    openai_mock: OpenAIMock, path: str, request_only: dict[str, object]
) -> None:
    answer = post(f"{API}/{path}", json=request_only).json()
    assert not answer.keys() & request_only.keys()


def test_null_in_a_request_means_that_nothing_was_given(openai_mock: OpenAIMock) -> None:
    answer = post(f"{API}/assistants", json={"model": "gpt-4o", "temperature": None}).json()
    assert (answer["model"], answer["temperature"], answer["metadata"]) == ("gpt-4o", 1.0, {})


@pytest.mark.openai_mock(check_requests=False)
def test_a_value_that_the_answer_cannot_have_is_not_repeated(openai_mock: OpenAIMock) -> None:
    answer = post(f"{API}/assistants", json={"model": 3, "tools": "all"}).json()
    assert (answer["model"], answer["tools"]) == ("gpt-4o", [])


def test_text_of_a_message_is_repeated_in_parts() -> None:
    with OpenAIMock(missing="invent"):
        answer = post(f"{API}/threads/t/messages", json={"role": "user", "content": "Hi"}).json()
    text: dict[str, object] = {"type": "text", "text": {"value": "Hi", "annotations": []}}
    assert (answer["role"], answer["content"], answer["thread_id"]) == ("user", [text], "t")


def test_a_form_is_read_as_json_is(openai_mock: OpenAIMock) -> None:
    uploaded = strict().files.create(file=("my.jsonl", b"{}\n"), purpose="batch")
    assert (uploaded.filename, uploaded.bytes, uploaded.purpose) == ("my.jsonl", 3, "batch")


@pytest.mark.openai_mock(check_requests=False)
@pytest.mark.parametrize(
    ("path", "after", "seconds"),
    [
        ("files", {"anchor": "created_at", "seconds": 3600}, 3600),
        ("vector_stores", {"anchor": "last_active_at", "days": 2}, 172_800),
    ],
)
def test_expiring_objects_have_their_time_of_expiry(
    openai_mock: OpenAIMock, path: str, after: dict[str, object], seconds: int
) -> None:
    answer = post(f"{API}/{path}", json={"expires_after": after}).json()
    assert answer["expires_at"] == answer["created_at"] + seconds


def of_container() -> object:
    with OpenAIMock(missing="invent"):
        client = strict()
        return client.containers.files.create("cntr_1", file=("my.txt", b"hello"))


def of_path() -> object:
    with OpenAIMock(missing="invent"):
        return strict().vector_stores.files.retrieve("file-1", vector_store_id="vs_1")


def of_body() -> object:
    with OpenAIMock(missing="invent"):
        return strict().vector_stores.files.create("vs_1", file_id="file-1")


@pytest.mark.parametrize(
    ("call", "known"),
    [
        (of_container, {"container_id": "cntr_1", "path": "/mnt/data/my.txt", "bytes": 5}),
        (of_path, {"id": "file-1", "vector_store_id": "vs_1"}),
        (of_body, {"id": "file-1", "vector_store_id": "vs_1"}),
    ],
)
def test_ids_and_files_of_the_request_are_known(
    call: Callable[[], object], known: dict[str, object]
) -> None:
    found = call()
    assert {name: getattr(found, name) for name in known} == known
