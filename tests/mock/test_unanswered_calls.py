"""Mocks that refuse calls without an answer of the test, and answers without a call."""

from __future__ import annotations

from typing import Any, cast

import openai
import pytest

from openai_responses import OpenAIMock, faults
from openai_responses.errors import UnansweredCallError, UnusedTurnsError
from tests.sdk.clients import Caller

MESSAGES: Any = [{"role": "user", "content": "Hello"}]


def chat() -> str | None:
    client = openai.OpenAI(api_key="sk-fake123")
    completion = client.chat.completions.create(model="gpt-5", messages=MESSAGES)
    return completion.choices[0].message.content


@pytest.mark.asyncio
async def test_a_call_without_an_answer_fails_in_the_code_under_test(caller: Caller) -> None:
    with OpenAIMock(unanswered="refuse") as openai_mock:
        with pytest.raises(UnansweredCallError) as caught:
            await caller.chat()
        assert openai_mock.chat.completions.create.call_count == 1
        openai_mock.refused_requests.clear()
    assert str(caught.value) == (
        "openai_mock.chat.completions.create was called, and the test has set no answer for it, "
        'which unanswered="refuse" requires. Assign openai_mock.chat.completions.create.response '
        "({} generates the answer), or use openai_mock.model_says(...)."
    )


def test_it_fails_the_test_even_if_the_error_was_swallowed() -> None:
    with (
        pytest.raises(UnansweredCallError, match="has set no answer"),
        OpenAIMock(unanswered="refuse"),
        pytest.raises(openai.OpenAIError),
    ):
        chat()


def test_answers_cases_and_turns_are_answers() -> None:
    with OpenAIMock(unanswered="refuse") as openai_mock:
        openai_mock.chat.completions.create.when(model="gpt-5").response = {}
        assert chat()
        openai_mock.model_says("from a turn")
        client = openai.OpenAI(api_key="sk-fake123")
        assert client.responses.create(model="gpt-5", input="x").output_text == "from a turn"
        openai_mock.embeddings.create.response = faults.comments()
        client.embeddings.create(model="text-embedding-3-small", input="x")


def test_objects_of_the_state_are_answers() -> None:
    with OpenAIMock(unanswered="refuse") as openai_mock:
        openai_mock.files.create.response = {}
        client = openai.OpenAI(api_key="sk-fake123")
        file = client.files.create(file=b"{}", purpose="user_data")
        assert client.files.retrieve(file.id) == file
        assert client.files.list().data == [file]
        assert client.files.delete(file.id).deleted
        with pytest.raises(openai.NotFoundError):
            client.files.retrieve(file.id)


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_a_run_that_uses_a_turn_is_answered() -> None:
    with OpenAIMock(unanswered="refuse") as openai_mock:
        for route in (openai_mock.beta.threads.create, openai_mock.beta.assistants.create):
            cast("Any", route).response = {}
        openai_mock.model_says("Hi")
        beta = openai.OpenAI(api_key="sk-fake123").beta
        thread, assistant = beta.threads.create(), beta.assistants.create(model="gpt-5")
        run = beta.threads.runs.create_and_poll(
            thread_id=thread.id, assistant_id=assistant.id, poll_interval_ms=1
        )
        assert run.status == "completed"


def use_one_of_two_answers() -> None:
    with OpenAIMock(assert_all_used=True) as openai_mock:
        openai_mock.chat.completions.create.response = {}
        openai_mock.embeddings.create.response = {}
        chat()


def test_unused_answers_fail_the_test_on_request() -> None:
    with pytest.raises(AssertionError, match=r"openai_mock\.embeddings\.create\.response"):
        use_one_of_two_answers()


def test_so_do_unused_turns() -> None:
    with pytest.raises(UnusedTurnsError), OpenAIMock(assert_all_used=True) as openai_mock:
        openai_mock.model_says("unused")


def test_another_failure_of_the_test_is_reported_first() -> None:
    openai_mock = OpenAIMock(assert_all_used=True)
    openai_mock.embeddings.create.response = {}
    with pytest.raises(KeyError), openai_mock:
        raise KeyError


def test_an_unknown_value_is_refused() -> None:
    with pytest.raises(ValueError, match=r'^unanswered: expected "answer" or "refuse"'):
        OpenAIMock(unanswered=cast("Any", "fail"))
