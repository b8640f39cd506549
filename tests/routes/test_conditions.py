"""Answers with conditions on calls, and functions that compute answers."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import openai
import pytest
from openai.types.chat import ChatCompletion

from openai_responses import OpenAIMock
from openai_responses.errors import UnmatchedCallError
from openai_responses.ext import httpx
from openai_responses.matching import anything, contains, one_of
from openai_responses.stores import StateStore
from tests.sdk.both import Client, done, fake_client
from tests.untyped import set_answer

pytestmark = pytest.mark.asyncio


def answer(text: str) -> dict[str, list[dict[str, dict[str, str]]]]:
    return {"choices": [{"message": {"content": text}}]}


def has_no_n(body: dict[str, object]) -> bool:
    return "n" not in body


async def ask(client: Client, text: str = "Hello", **more: str) -> str | None:
    completion: ChatCompletion = await done(
        client.chat.completions.create(
            model=more.pop("model", "gpt-5"),
            messages=[
                {"role": "system", "content": "Be kind"},
                {"role": "user", "content": [{"type": "text", "text": text}]},
            ],
            extra_headers=more,
        )
    )
    return completion.choices[0].message.content


async def test_the_model_chooses_the_answer(openai_mock: OpenAIMock, client: Client) -> None:
    chat = openai_mock.chat.completions.create
    chat.response = {"choices": [{"message": {"content": "other"}}]}
    chat.when(model="gpt-5").response = {"choices": [{"message": {"content": "five"}}]}
    assert await ask(client) == "five"
    assert await ask(client, model="gpt-4o") == "other"
    assert (chat.call_count, chat.when(model="gpt-5").call_count) == (2, 1)


async def test_the_most_specific_case_wins_whatever_the_order(
    openai_mock: OpenAIMock, client: Client
) -> None:
    chat = openai_mock.chat.completions.create
    cases = [
        (chat.when(), "any"),
        (chat.when(model=anything), "with a model"),
        (chat.when(last_user_message=contains("weather")), "about weather"),
        (chat.when(model="gpt-5", last_user_message=re.compile("^Is")), "both"),
        (chat.when(model="gpt-5", last_user_message=contains("Is")), "both, but later"),
        (chat.when(last_user_message="Is the weather fine?", model="gpt-5"), "exactly"),
    ]
    for case, text in cases:
        set_answer(case, answer(text))
    assert await ask(client, "Hello", model="o3") == "with a model"
    assert await ask(client, "The weather!", model="o3") == "about weather"
    assert await ask(client, "Is it?") == "both"
    assert await ask(client, "Is the weather fine?") == "exactly"


async def test_any_part_of_the_body_can_be_looked_at(
    openai_mock: OpenAIMock, client: Client
) -> None:
    chat = openai_mock.chat.completions.create
    set_answer(chat.when(messages=[{"role": "system"}, {"role": "user"}]), answer("two messages"))
    assert await ask(client) == "two messages"
    case = chat.when(
        lambda call: call.headers["x-stainless-lang"] == "python",
        messages=contains("secret"),
        model=one_of("gpt-5", "o3"),
    )
    set_answer(case, answer("secret"))
    assert await ask(client, "a secret") == "secret"
    set_answer(chat.when(body={"messages": anything, "model": "gpt-5", "n": 1}), answer("n"))
    set_answer(chat.when(body=has_no_n), answer("no n"))
    assert await ask(client) == "two messages"


async def test_headers_query_and_the_number_of_the_call(
    openai_mock: OpenAIMock, client: Client
) -> None:
    chat = openai_mock.chat.completions.create
    chat.response = {"choices": [{"message": {"content": "other"}}]}
    set_answer(chat.when(headers={"X-Kind": re.compile("^a")}), answer("a header"))
    set_answer(chat.when(call_number=2), answer("the second"))
    set_answer(chat.when(call_number=range(4, 6)), answer("later"))
    texts = [await ask(client, **{"x-kind": kind}) for kind in ("abc", "b", "b", "b", "b")]
    assert texts == ["a header", "the second", "other", "later", "later"]
    openai_mock.files.list.when(query={"limit": "3"}).response = {"data": [{"id": "file-three"}]}
    openai_mock.files.list.response = {"data": []}
    page = await done(client.files.list(limit=3))
    assert [each.id for each in page.data] == ["file-three"]
    assert (await done(client.files.list())).data == []


async def test_a_case_takes_all_that_a_route_takes(openai_mock: OpenAIMock, client: Client) -> None:
    case = openai_mock.chat.completions.create.when(model="gpt-5")
    set_answer(case, [answer("first"), answer("second")])
    assert [await ask(client) for _ in range(3)] == ["first", "second", "second"]
    openai_mock.chat.completions.create.when(model="gpt-5").response = httpx.ConnectError("no")
    with pytest.raises(openai.APIConnectionError):
        await ask(client.with_options(max_retries=0))


async def test_the_error_without_a_matching_case_has_the_reasons_and_fails_the_test(
    openai_mock: OpenAIMock, client: Client
) -> None:
    chat = openai_mock.chat.completions.create
    set_answer(chat.when(model="gpt-4o", call_number=3), answer("no"))
    set_answer(chat.when(messages=contains("weather")), answer("no"))
    with pytest.raises(UnmatchedCallError) as caught:
        await ask(client)
    assert str(caught.value).splitlines() == [
        "openai_mock.chat.completions.create: call 1 matches no case of this route:",
        "- when(call_number=3, model='gpt-4o'): call_number: expected 3, this is call 1; model: "
        "expected 'gpt-4o', got 'gpt-5'",
        "- when(messages=contains('weather')): messages: expected contains('weather'), got "
        "[{'role': 'system', 'content': 'Be kind'}, {'role': 'user', 'content': [{'type': 'text', "
        "'text': 'Hello'}]}]",
        "Set openai_mock.chat.completions.create.response to answer all other calls; {} generates "
        "the answer.",
    ]
    assert [str(each) for each in openai_mock.refused_requests] == [str(caught.value)]
    openai_mock.refused_requests.clear()


async def test_turns_are_used_if_no_case_matches(openai_mock: OpenAIMock, client: Client) -> None:
    chat = openai_mock.chat.completions.create
    set_answer(chat.when(model="gpt-4o"), answer("a case"))
    openai_mock.model_says("a turn")
    assert await ask(client, model="gpt-4o") == "a case"
    assert await ask(client) == "a turn"
    with pytest.raises(UnmatchedCallError, match="matches no case of this route"):
        await ask(client)
    openai_mock.refused_requests.clear()


ASKED: dict[str, tuple[Callable[[Client], Any], str | None]] = {
    "a response": (lambda client: client.responses.create(model="m", input="Hi"), "Hi"),
    "a response to messages": (
        lambda client: client.responses.create(
            model="m",
            input=[{"role": "user", "content": "Hi"}, {"role": "assistant", "content": "Hello"}],
        ),
        "Hi",
    ),
    "a prompt": (lambda client: client.completions.create(model="m", prompt="Hi"), "Hi"),
    "a thread": (
        lambda client: client.beta.threads.create_and_run(
            assistant_id="a", thread={"messages": [{"role": "user", "content": "Hi"}]}
        ),
        "Hi",
    ),
    "nothing": (
        lambda client: client.chat.completions.create(
            model="m", messages=[{"role": "system", "content": "Be brief."}]
        ),
        None,
    ),
}


@pytest.mark.parametrize(("call", "text"), ASKED.values(), ids=ASKED)
@pytest.mark.openai_mock(missing="invent")
@pytest.mark.filterwarnings("ignore:The Assistants API is deprecated")
async def test_the_last_message_of_the_user_is_found_in_every_kind_of_body(
    openai_mock: OpenAIMock, client: Client, call: Callable[[Client], Any], text: str | None
) -> None:
    await done(call(client))
    (recorded,) = openai_mock.calls
    for route in (
        openai_mock.responses.create,
        openai_mock.completions.create,
        openai_mock.chat.completions.create,
        openai_mock.beta.threads.create_and_run,
    ):
        if route.called:
            route.assert_called_with(last_user_message=text)
    assert recorded.status == 200


async def test_functions_get_the_body_and_the_number_of_the_call(
    openai_mock: OpenAIMock, client: Client
) -> None:
    def answer_function(
        body: dict[str, object], call_number: int, state_store: StateStore
    ) -> dict[str, object]:
        return {"choices": [{"message": {"content": f"{body['model']} {call_number}"}}]}

    set_answer(openai_mock.chat.completions.create, answer_function)
    assert [await ask(client) for _ in range(2)] == ["gpt-5 1", "gpt-5 2"]
    set_answer(openai_mock.chat.completions.create.when(model="o3"), answer_function)
    assert await ask(client, model="o3") == "o3 1"


async def test_functions_may_be_async(openai_mock: OpenAIMock) -> None:
    async def answer_function(body: dict[str, object]) -> dict[str, object]:
        return {"choices": [{"message": {"content": str(body["model"])}}]}

    set_answer(openai_mock.chat.completions.create.when(model="gpt-5"), answer_function)
    assert await ask(fake_client("async")) == "gpt-5"
