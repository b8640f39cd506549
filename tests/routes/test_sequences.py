"""Answers for each call: lists, and the other kinds of sequences."""

from __future__ import annotations

from threading import Thread
from typing import Any

import openai
import pytest

from openai_responses import OpenAIMock, api_errors, faults, sequences
from openai_responses.errors import NoAnswerLeftError, ResponseTypeError
from tests.sdk.kinds import KINDS, chat
from tests.untyped import set_answer

pytestmark = pytest.mark.asyncio

NOTHING: dict[str, object] = {}
WRONG: dict[str, object] = {"choises": []}


def says(text: str) -> Any:
    return {"choices": [{"message": {"content": text}}]}


async def texts(kind: str, count: int, **options: Any) -> list[str]:
    outcomes = [await chat(kind, stream=False, **options) for _ in range(count)]
    return [outcome.text if outcome.error is None else outcome.errors[0] for outcome in outcomes]


@pytest.mark.parametrize("kind", KINDS)
async def test_the_last_of_a_list_answers_for_ever(openai_mock: OpenAIMock, kind: str) -> None:
    openai_mock.chat.completions.create.response = [
        says("a"), api_errors.not_found(), faults.connection_refused(), says("b"),
    ]  # fmt: skip
    assert await texts(kind, 6) == [
        "a", "openai.NotFoundError",
        "openai.APITimeoutError" if kind == "aiohttp" else "openai.APIConnectionError",
        "b", "b", "b",
    ]  # fmt: skip


@pytest.mark.parametrize("kind", KINDS)
async def test_answers_that_are_given_once(openai_mock: OpenAIMock, kind: str) -> None:
    openai_mock.chat.completions.create.response = sequences.once(says("a"), says("b"))
    assert await texts(kind, 2) == ["a", "b"]
    outcome = await chat(kind, max_retries=2)
    assert isinstance(outcome.error, NoAnswerLeftError)
    assert "openai_mock.chat.completions.create.response has 2 answers" in str(outcome.error)
    assert "call number 3" in str(outcome.error)


async def test_answers_that_begin_anew(openai_mock: OpenAIMock) -> None:
    openai_mock.chat.completions.create.response = sequences.cycle(says("a"), says("b"))
    assert await texts("sync", 5) == ["a", "b", "a", "b", "a"]


async def test_answers_by_the_number_of_the_call(openai_mock: OpenAIMock) -> None:
    route = openai_mock.chat.completions.create
    route.response = sequences.by_call({2: says("two"), 4: says("four")}, otherwise=says("other"))
    assert await texts("sync", 5) == ["other", "two", "other", "four", "other"]
    route.response = sequences.by_call({2: says("two")})
    default, two, last = await texts("sync", 3)
    assert (two, default) == ("two", last)
    with pytest.raises(ValueError, match="calls count from 1"):
        sequences.by_call({0: says("zero")})


async def test_retries_take_the_next_answers(openai_mock: OpenAIMock) -> None:
    openai_mock.chat.completions.create.response = [
        api_errors.rate_limit(), api_errors.server_error(), says("done"),
    ]  # fmt: skip
    assert await texts("sync", 1, max_retries=2) == ["done"]


async def test_elements_may_be_anything_that_a_route_takes(openai_mock: OpenAIMock) -> None:
    def function(route: Any) -> Any:
        return says(f"call {route.call_count + 1}")

    route = openai_mock.chat.completions.create
    route.response = (None, function, faults.pace(says("c"), between=0.001))
    default, second, third = await texts("sync", 3)
    assert default
    assert (second, third) == ("call 2", "c")
    assert (await chat("sync")).text == "c"


async def test_each_kind_of_element_keeps_its_behaviour(openai_mock: OpenAIMock) -> None:
    """What is given completes what the store knows; a function stands for all the call does."""
    client = openai.OpenAI(api_key="sk-fake", max_retries=0)
    openai_mock.vector_stores.create.response = [
        api_errors.server_error(), {"name": "a"}, lambda: {"name": "b"},
    ]  # fmt: skip
    with pytest.raises(openai.InternalServerError):
        client.vector_stores.create()
    assert [client.vector_stores.create().name for _ in range(2)] == ["a", "b"]
    assert [store.name for store in client.vector_stores.list()] == ["a"]


async def test_elements_are_checked_at_the_assignment(openai_mock: OpenAIMock) -> None:
    route = openai_mock.chat.completions.create
    with pytest.raises(ResponseTypeError, match=r"response\[1\] got what .*\n  choises"):
        set_answer(route, [says("a"), WRONG])
    with pytest.raises(ResponseTypeError, match="got an empty sequence"):
        set_answer(route, [])
    with pytest.raises(ResponseTypeError, match=r"response\[0\] got \[\{\}\]"):
        set_answer(route, [[NOTHING]])
    with pytest.raises(ResponseTypeError, match="for all other calls, got 3"):
        set_answer(route, sequences.by_call({1: NOTHING}, otherwise=3))
    assert route.response is None


async def test_an_assignment_counts_from_one(openai_mock: OpenAIMock) -> None:
    route = openai_mock.chat.completions.create
    answers = [says("a"), says("b")]
    route.response = answers
    assert await texts("sync", 1) == ["a"]
    route.response = answers
    assert route.response is answers
    assert await texts("sync", 2) == ["a", "b"]
    route.response = None
    assert route.response is None


async def test_threads_get_one_answer_each(openai_mock: OpenAIMock) -> None:
    client = openai.OpenAI(api_key="sk-fake", max_retries=0)
    openai_mock.models.retrieve.response = [{"owned_by": str(number)} for number in range(40)]
    owners: list[str] = []

    def work() -> None:
        owners.extend(client.models.retrieve("m").owned_by for _ in range(10))

    threads = [Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(map(int, owners)) == list(range(40))
