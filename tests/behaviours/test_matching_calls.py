"""Outputs of functions must match calls of earlier responses, or they are refused."""

from __future__ import annotations

from typing import Any

import openai
import pytest

from openai_responses import OpenAIMock
from openai_responses.ext.httpx import post
from tests.sdk.both import Client, done, fake_client

pytestmark = pytest.mark.asyncio

CALL: Any = {
    "type": "function_call",
    "id": "fc_1",
    "call_id": "call_1",
    "name": "f",
    "arguments": "{}",
}
NO_CALL = "No tool call found for function call output with call_id call_2."
NO_OUTPUT = "No tool output found for function call call_1."


def output(call_id: str) -> dict[str, str]:
    return {"type": "function_call_output", "call_id": call_id, "output": "1"}


async def create(client: Client, given: object, **fields: Any) -> Any:
    method: Any = client.responses.create
    return await done(method(model="gpt-5", input=given, **fields))


async def refusal(client: Client, given: object, **fields: Any) -> str:
    """Return the message of a refused call; its param is that of the input."""
    with pytest.raises(openai.BadRequestError) as caught:
        await create(client, given, **fields)
    assert (caught.value.param, caught.value.code) == ("input", None)
    body: Any = caught.value.body
    return str(body["message"])


async def test_outputs_match_the_calls_of_previous_responses(
    openai_mock: OpenAIMock, client: Client
) -> None:
    openai_mock.responses.create.response = {"output": [CALL]}
    first = (await create(client, "Hi")).id
    openai_mock.responses.create.response = {}
    assert await refusal(client, [output("call_2")], previous_response_id=first) == NO_CALL
    assert await refusal(client, "Well?", previous_response_id=first) == NO_OUTPUT
    second = await create(client, [output("call_1")], previous_response_id=first)
    third = await create(client, "Well?", previous_response_id=second.id)
    assert third.previous_response_id == second.id


async def test_outputs_match_the_calls_of_the_conversation(
    openai_mock: OpenAIMock, client: Client
) -> None:
    conversation = (await done(client.conversations.create(items=[CALL]))).id
    assert await refusal(client, "Well?", conversation=conversation) == NO_OUTPUT
    given = [output("call_1"), output("call_2")]
    assert await refusal(client, given, conversation=conversation) == NO_CALL
    await create(client, [output("call_1")], conversation=conversation)
    await create(client, "Well?", conversation={"id": conversation})


async def test_an_item_that_stands_for_others_may_be_the_call(
    openai_mock: OpenAIMock, client: Client
) -> None:
    first = (await create(client, "Hi")).id
    reference = {"type": "item_reference", "id": "fc_1"}
    await create(client, [reference, output("call_2")], previous_response_id=first)


async def test_given_answers_do_not_need_known_responses(
    openai_mock: OpenAIMock, client: Client
) -> None:
    openai_mock.responses.create.response = {"id": "resp_2"}
    answer = await create(client, [output("call_1")], previous_response_id="resp_1")
    assert answer.id == "resp_2"


@pytest.mark.openai_mock(missing="invent")
async def test_nothing_has_to_match_where_missing_objects_are_invented(
    openai_mock: OpenAIMock, client: Client
) -> None:
    first = (await create(client, "Hi")).id
    await create(client, [output("call_2")], previous_response_id=first)
    await create(client, [output("call_2")], previous_response_id="resp_none")


@pytest.mark.openai_mock(check_requests=False)
async def test_nothing_has_to_match_where_nothing_is_checked(
    openai_mock: OpenAIMock, client: Client
) -> None:
    first = (await create(client, "Hi")).id
    await create(client, [output("call_2")], previous_response_id=first)


@pytest.mark.openai_mock("http://localhost:8000/v1")
async def test_nothing_has_to_match_on_other_servers(openai_mock: OpenAIMock) -> None:
    client = fake_client("sync", "http://localhost:8000/v1")
    first = (await create(client, "Hi")).id
    await create(client, [output("call_2")], previous_response_id=first)


async def test_a_response_continues_a_response_or_a_conversation(openai_mock: OpenAIMock) -> None:
    body = {"model": "gpt-5", "input": "Hi", "previous_response_id": "a", "conversation": "b"}
    answer = post("https://api.openai.com/v1/responses", json=body)
    assert answer.status_code == 400
    assert answer.json()["error"]["code"] == "mutually_exclusive_parameters"
