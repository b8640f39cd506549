"""Invalid answers are refused when they are assigned, with helpful messages."""

from __future__ import annotations

from collections import UserDict
from datetime import datetime
from functools import reduce
from types import MappingProxyType
from typing import Any

import openai
import pytest
from openai.pagination import SyncCursorPage
from openai.types.beta import Thread
from openai.types.chat import ChatCompletion, ChatCompletionChunk

from openai_responses import OpenAIMock
from openai_responses.errors import ResponseTypeError
from tests.untyped import set_answer

HINT = (
    'unknown_fields="allow" of the mock, the route or the stream accepts what the document does '
    "not have."
)


def refusal(route: str, value: object) -> str:
    """Return the text of the refusal, after the line that says whose it is, without the hint."""
    mock: object = OpenAIMock()
    for name in route.split("."):
        mock = getattr(mock, name)
    with pytest.raises(ResponseTypeError) as caught:
        set_answer(mock, value)
    head, *lines = str(caught.value).split("\n")
    if lines:
        assert head == f"openai_mock.{route}.response got what {route} does not answer with:"
    return "\n".join(line.strip() for line in lines if line != HINT) if lines else head


CHAT = "chat.completions.create"


@pytest.mark.parametrize(
    ("route", "value", "text"),
    [
        (
            CHAT,
            {"choices": [{"mesage": {"content": "Hi"}}]},
            'choices[0].mesage: unknown field, did you mean "message"?',
        ),
        (
            CHAT,
            {"usage": {"xyz": 1}},
            "usage.xyz: unknown field; CompletionUsage has completion_tokens, prompt_tokens, "
            "total_tokens, completion_tokens_details, prompt_tokens_details",
        ),
        (CHAT, {"created": "now"}, 'created: expected an integer, got "now"'),
        (CHAT, {"created": True}, "created: expected an integer, got true"),
        (CHAT, {"choices": {}}, "choices: expected a list, got {}"),
        (CHAT, {"choices": [None]}, "choices[0]: expected an object, got null"),
        (CHAT, {"id": None}, "id: expected a string, got null"),
        (
            CHAT,
            {"choices": [{"finish_reason": "stopp"}]},
            'choices[0].finish_reason: expected "stop", "length", "tool_calls", "content_filter" '
            'or "function_call", got "stopp", did you mean "stop"?',
        ),
        (CHAT, {"object": "chat"}, 'object: expected "chat.completion", got "chat"'),
        (
            "beta.assistants.create",
            {"temperature": 3},
            "temperature: expected at most 2, got 3",
        ),
        (
            "beta.assistants.create",
            {"name": "x" * 257},
            "name: expected at most 256 characters, got 257",
        ),
        (
            "beta.assistants.create",
            {"tools": [{"type": "code_interpreter"}] * 129},
            "tools: expected at most 128 items, got 129",
        ),
        (
            "responses.create",
            {"output": [{"type": "message", "content": [{"type": "output_text", "txt": ""}]}]},
            'output[0].content[0].txt: unknown field, did you mean "text"?',
        ),
        ("files.retrieve", {"bytes": 1.5}, "bytes: expected an integer, got 1.5"),
    ],
)
def test_the_field_and_what_it_takes_are_named(
    route: str, value: dict[str, object], text: str
) -> None:
    assert refusal(route, value) == text


def test_of_many_values_some_are_named_and_the_nearest() -> None:
    found = refusal("responses.create", {"output": [{"type": "functioncall"}]})
    assert found.startswith('output[0].type: expected "message", ')
    assert found.endswith(' other values, got "functioncall", did you mean "function_call"?')


def test_everything_wrong_is_named_at_once_up_to_a_limit() -> None:
    found = refusal(CHAT, {f"field{n}": 1 for n in range(10)}).split("\n")
    assert [line.partition(":")[0] for line in found[:8]] == [f"field{n}" for n in range(8)]
    assert found[8:] == ["and 2 more"]


def test_what_json_cannot_hold_is_refused() -> None:
    assert "datetime" in refusal(CHAT, {"created": datetime(2026, 1, 1)})
    text = {"content": "\ud800"}
    assert refusal(CHAT, {"choices": [{"message": text}]}).startswith(
        "choices[0].message.content: not JSON: "
    )
    assert refusal("embeddings.create", {"data": [{}, {"embedding": [0.5, float("nan")]}]}) == (
        "data[1].embedding[1]: not JSON: NaN has no spelling in JSON"
    )


def test_a_name_that_is_no_text_is_refused() -> None:
    assert refusal(CHAT, {1: 2}).startswith("1: unknown field; CreateChatCompletionResponse has ")


def test_keys_of_any_object_that_are_no_text_are_refused_at_their_place() -> None:
    text = refusal("responses.create", {"metadata": {1: 2, None: 3}, "output": 4})
    assert text.split("\n") == [
        "metadata.1: expected a string, got 2",
        "metadata.None: expected a string, got 3",
        "output: expected a list, got 4",
    ]


def test_a_number_that_json_does_not_have_is_beyond_no_limit() -> None:
    assert refusal("responses.create", {"temperature": float("nan")}).startswith(
        "temperature: not JSON: NaN"
    )


def test_any_mapping_is_taken() -> None:
    route = OpenAIMock().chat.completions.create
    set_answer(route, MappingProxyType({"choices": [UserDict(message={"content": "Hi"})]}))
    assert route.response is not None
    assert "unknown field" in refusal(CHAT, UserDict(choises=[]))


def test_sdk_objects_of_another_operation_are_refused_by_name() -> None:
    assert refusal(CHAT, Thread(id="thread_1", created_at=1, object="thread")) == (
        "openai_mock.chat.completions.create.response got a Thread (openai.types.beta.thread); "
        "chat.completions.create answers with openai.types.chat.ChatCompletion"
    )


def test_pages_of_other_objects_are_refused() -> None:
    thread = Thread(id="thread_1", created_at=1, object="thread")
    page = SyncCursorPage[Thread](data=[thread])
    found = refusal("beta.assistants.list", page)
    assert "of Thread" in found
    assert "openai.pagination.SyncCursorPage[openai.types.beta.Assistant]" in found


def test_chunks_are_refused_as_completions() -> None:
    chunk = ChatCompletionChunk.construct(id="1")
    assert "got a ChatCompletionChunk" in refusal(CHAT, chunk)


def test_a_refused_answer_leaves_the_one_before() -> None:
    route = OpenAIMock().chat.completions.create
    first = ChatCompletion.construct(id="1")
    route.response = first
    with pytest.raises(ResponseTypeError):
        set_answer(route, {"choises": []})
    assert route.response is first


def test_null_is_taken_where_the_sdks_type_takes_it() -> None:
    route = OpenAIMock().chat.completions.create
    set_answer(route, {"usage": None, "choices": [{"message": {"tool_calls": None}}]})
    assert route.response is not None


def test_a_field_that_only_the_sdk_knows_is_taken() -> None:
    set_answer(OpenAIMock().files.create, {"status_details": "fine"})


def test_what_a_function_returns_is_checked_with_the_same_words(openai_mock: OpenAIMock) -> None:
    wrong: dict[str, object] = {"choices": [{"mesage": 1}]}
    set_answer(openai_mock.chat.completions.create, lambda: wrong)
    client = openai.OpenAI(api_key="sk-fake", max_retries=5)
    with pytest.raises(ResponseTypeError) as caught:
        client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": "Hi"}])
    assert str(caught.value) == (
        "openai_mock.chat.completions.create.response: the function's answer got what "
        "chat.completions.create does not answer with:\n"
        f'  choices[0].mesage: unknown field, did you mean "message"?\n{HINT}'
    )
    assert openai_mock.chat.completions.create.call_count == 1  # and is not tried again


@pytest.mark.parametrize(
    ("path", "name", "text"),
    [
        (
            CHAT,
            "respnse",
            "'respnse' of <Route chat.completions.create: POST /chat/completions> cannot be "
            "assigned; did you mean 'response'?",
        ),
        (
            "chat.completions",
            "create",
            "<Route chat.completions.create: POST /chat/completions> is a route; assign its "
            "answer to openai_mock.chat.completions.create.response",
        ),
        (
            "chat.completions",
            "response",
            "'response' cannot be assigned here; assign answers to routes, such as "
            "openai_mock.chat.completions.create.response",
        ),
    ],
)
def test_an_answer_that_is_assigned_to_the_wrong_name_is_refused(
    path: str, name: str, text: str
) -> None:
    place: object = reduce(getattr, path.split("."), OpenAIMock())
    with pytest.raises(AttributeError) as caught:
        setattr(place, name, {"choices": []})
    assert str(caught.value) == text


def test_a_class_of_ones_own_may_have_more_but_hides_nothing() -> None:
    class Ours(OpenAIMock):
        def __init__(self) -> None:
            super().__init__()
            self.ours = self.client(max_retries=0)

    mock: Any = Ours()
    assert mock.ours.models.list().object == "list"
    with pytest.raises(AttributeError, match=r"'chat' of .* cannot be assigned"):
        mock.chat = {}
