"""Stored chat completions: how they are retrieved, and eval runs over them."""

from __future__ import annotations

from typing import Any

import pytest

from openai_responses import OpenAIMock, Refusal, ToolCall
from tests.sdk.both import Client, all_of, done

pytestmark = pytest.mark.asyncio

GRADER: Any = {
    "type": "string_check",
    "name": "polite",
    "operation": "like",
    "input": "{{sample.output_text}}",
    "reference": "please",
}


async def chat(client: Client, text: str, **fields: Any) -> Any:
    asked: Any = {"messages": [{"role": "user", "content": text}], "model": "gpt-4o", "store": True}
    create: Any = client.chat.completions.create
    return await done(create(**{**asked, **fields}))


async def stored(client: Client, key: str) -> Any:
    completion = await done(client.chat.completions.retrieve(key))
    return completion.choices[0].message.to_dict()


async def test_a_stored_message_has_its_text_and_nulls(
    openai_mock: OpenAIMock, client: Client
) -> None:
    created = await chat(client, "Hi")
    assert await stored(client, created.id) == {
        "role": "assistant",
        "content": created.choices[0].message.content,
        "tool_calls": None,
        "function_call": None,
    }
    (listed,) = await all_of(client.chat.completions.list())
    assert listed.choices[0].message.to_dict() == await stored(client, created.id)
    await done(client.chat.completions.update(created.id, metadata={"a": "b"}))
    assert (await stored(client, created.id)).keys() == {
        "role",
        "content",
        "tool_calls",
        "function_call",
    }


async def test_stored_messages_do_not_change(openai_mock: OpenAIMock, client: Client) -> None:
    openai_mock.model_says(ToolCall("f", a=1))
    openai_mock.model_says(Refusal("No."))
    called, refused = await chat(client, "Call."), await chat(client, "Hack.")
    message = await stored(client, called.id)
    assert (message["content"], message["function_call"]) == (None, None)
    assert message["tool_calls"][0]["function"]["name"] == "f"
    assert (await stored(client, refused.id))["refusal"] == "No."


# --- eval runs -----------------------------------------------------------------------------------


async def run_of(client: Client, **source: Any) -> tuple[Any, list[Any]]:
    """Return an eval run over stored completions, and its items."""
    config: Any = {"type": "stored_completions"}
    made = await done(
        client.evals.create(data_source_config=config, testing_criteria=[GRADER], name="e")
    )
    data: Any = {"type": "completions", "source": {"type": "stored_completions", **source}}
    run: Any = await done(client.evals.runs.create(made.id, data_source=data))
    while run.status not in ("completed", "failed"):
        run = await done(client.evals.runs.retrieve(run.id, eval_id=made.id))
    items = await all_of(client.evals.runs.output_items.list(run.id, eval_id=made.id))
    return run, items


@pytest.fixture
def two_answers(openai_mock: OpenAIMock) -> None:
    openai_mock.model_says("Wait, please.")
    openai_mock.model_says("Wait!")


@pytest.mark.usefixtures("two_answers")
async def test_each_stored_completion_is_an_item(openai_mock: OpenAIMock, client: Client) -> None:
    await chat(client, "Now?", metadata={"kind": "a"})
    await chat(client, "When?", model="gpt-5")
    run, items = await run_of(client)
    assert (run.result_counts.passed, run.result_counts.failed) == (1, 1)
    inputs = {item.datasource_item["input"][0]["content"]: item.status for item in items}
    assert inputs == {"Now?": "pass", "When?": "fail"}
    assert {item.sample.output[0].content for item in items} == {"Wait, please.", "Wait!"}


@pytest.mark.usefixtures("two_answers")
@pytest.mark.parametrize(
    ("source", "count"),
    [
        ({"metadata": {"kind": "a"}}, 1),
        ({"metadata": {"kind": "b"}}, 0),
        ({"metadata": None, "model": None}, 2),
        ({"model": "gpt-5"}, 1),
        ({"limit": 1}, 1),
        ({"created_after": 1}, 2),
        ({"created_before": 1}, 0),
    ],
)
async def test_a_source_selects_completions(
    openai_mock: OpenAIMock, client: Client, source: Any, count: int
) -> None:
    await chat(client, "Now?", metadata={"kind": "a"})
    await chat(client, "When?", model="gpt-5")
    run, items = await run_of(client, **source)
    assert (run.result_counts.total, len(items)) == (count, count)
