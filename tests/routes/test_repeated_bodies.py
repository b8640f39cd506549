"""Requests with equal bodies are validated, answered and stored separately."""

# pyright: reportDeprecated=false

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import openai
import pytest

from openai_responses import OpenAIMock
from openai_responses._core.spec.operations import Operation
from openai_responses.ext.httpx import request
from tests.sdk.operations import all_operations, body_of, url_of

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")

TIMES = 2
WITH_BODY = [each for each in all_operations() if each.method not in ("GET", "DELETE")]


def sdk() -> openai.OpenAI:
    return openai.OpenAI(api_key="sk-fake")


def answers(operation: Operation, padding: Callable[[int], str]) -> list[tuple[Any, ...]]:
    """Return what several equal calls are answered; `padding` stands behind their bodies."""
    text = json.dumps(body_of(operation))
    headers = {"content-type": "application/json"}
    found: list[tuple[Any, ...]] = []
    with OpenAIMock(missing="invent") as mock:
        for number in range(TIMES):
            content = f"{text}{padding(number)}"
            got = request(operation.method, url_of(operation), content=content, headers=headers)
            found.append((got.status_code, got.headers.multi_items(), got.content))
        created = [
            [(each.key, each.value) for each in mock.state.core.store.items(family)]
            for family in mock.state.core.store.families
        ]
    return [*found, (created,)]


@pytest.mark.parametrize("operation", WITH_BODY, ids=lambda operation: operation.id)
def test_equal_bodies_are_answered_as_different_ones(operation: Operation) -> None:
    # Spaces behind a body say nothing, but no two of these are the same.
    assert answers(operation, lambda _: "") == answers(operation, lambda number: " " * number)


def chat(**options: Any) -> Any:
    client: Any = sdk()
    messages = [{"role": "user", "content": "Say it again"}]
    return client.chat.completions.create(model="gpt-5", messages=messages, **options)


def test_each_has_its_own_ids_and_is_stored(openai_mock: OpenAIMock) -> None:
    chats = [chat(store=True).id for _ in range(TIMES)]
    responses = [sdk().responses.create(model="gpt-5", input="Again").id for _ in range(TIMES)]
    assert len({*chats, *responses}) == 2 * TIMES
    assert [each.id for each in sdk().chat.completions.list()] == chats
    assert [sdk().responses.retrieve(each).id for each in responses] == responses


def test_another_answer_is_given_at_once(openai_mock: OpenAIMock) -> None:
    route = openai_mock.chat.completions.create
    said = [chat().choices[0].message.content for _ in range(TIMES)]
    for text in ("first", "second"):
        route.response = {"choices": [{"message": {"content": text}}]}
        assert [chat().choices[0].message.content for _ in range(TIMES)] == [text] * TIMES
    route.response = lambda: {"choices": [{"message": {"content": "from a function"}}]}
    assert chat().choices[0].message.content == "from a function"
    route.response = None
    assert chat().choices[0].message.content == said[0]
    openai_mock.model_says("a turn")
    assert chat().choices[0].message.content == "a turn"
    route.when(model="gpt-5").response = {"choices": [{"message": {"content": "a case"}}]}
    assert chat().choices[0].message.content == "a case"


def test_repeated_requests_have_the_current_time(openai_mock: OpenAIMock) -> None:
    before = [chat().created for _ in range(TIMES)]
    openai_mock.advance(seconds=60)
    assert chat().created == before[-1] + 60


def test_what_the_store_holds_decides_each_time(openai_mock: OpenAIMock) -> None:
    client = sdk()
    first = client.responses.create(model="gpt-5", input="One").id
    for _ in range(TIMES):
        client.responses.create(model="gpt-5", input="Two", previous_response_id=first)
    client.responses.delete(first)
    with pytest.raises(openai.BadRequestError, match="not found"):
        client.responses.create(model="gpt-5", input="Two", previous_response_id=first)
    conversation = client.conversations.create().id
    for _ in range(TIMES):
        client.responses.create(model="gpt-5", input="Hi", conversation=conversation)
    assert len(list(client.conversations.items.list(conversation))) == 2 * TIMES


def test_changing_a_recorded_body_has_no_other_effect(openai_mock: OpenAIMock) -> None:
    for _ in range(TIMES):
        chat(metadata={"a": "b"}, store=True)
    calls = openai_mock.chat.completions.create.calls
    body: Any = calls[-1].body
    body["messages"].append({"role": "user", "content": "not sent"})
    body["metadata"]["a"] = "not sent"
    stored = openai_mock.state.chat.completions.list()[-1]
    assert stored.metadata is not None
    stored.metadata["a"] = "changed"
    again = chat(metadata={"a": "b"}, store=True)
    assert sdk().chat.completions.retrieve(again.id).metadata == {"a": "b"}
    sent: Any = calls[-1].body
    assert (len(sent["messages"]), sent["metadata"]) == (1, {"a": "b"})


def test_who_changes_what_a_function_gets(openai_mock: OpenAIMock) -> None:
    seen: list[int] = []

    def answer(body: Any) -> Any:
        body["messages"].append("more")
        seen.append(len(body["messages"]))
        return {"choices": [{"message": {"content": "Hi"}}]}

    openai_mock.chat.completions.create.response = answer
    for _ in range(TIMES):
        chat()

    assert seen == [2] * TIMES


def refused(mock: OpenAIMock, **fields: Any) -> bool:
    with mock:
        try:
            sdk().responses.create(model="gpt-5", input="Hi", **fields)
        except openai.BadRequestError:
            return True
    return False


def test_each_mock_judges_by_its_own_rules() -> None:
    unknown = {"extra_body": {"no_such_field": 1}}
    for _ in range(TIMES):
        assert not refused(OpenAIMock(unknown_fields="allow"), **unknown)
        assert refused(OpenAIMock(), **unknown)
        assert not refused(OpenAIMock(check_requests=False), **unknown)
        assert refused(OpenAIMock(models=["gpt-4o"]))
        assert not refused(OpenAIMock(models=["gpt-5"]))
