"""Runs, as in OpenAI's guide: an assistant, a thread, a run, and its messages."""

# pyright: reportDeprecated=false

from __future__ import annotations

import json

import openai
import pytest
from openai.types.beta.threads import Run

from openai_responses import OpenAIMock
from tests.sdk.both import Client, all_of, done

pytestmark = [pytest.mark.asyncio, pytest.mark.filterwarnings("ignore::DeprecationWarning")]

WEATHER = {
    "type": "function",
    "function": {
        "name": "get_weather",
        "parameters": {
            "type": "object",
            "properties": {
                "city": {"type": "string"},
                "unit": {"enum": ["c", "f"]},
                "days": {"type": ["integer", "null"]},
                "hourly": {"type": "boolean"},
            },
            "required": ["city", "unit", "days"],
        },
    },
}


async def run(client: Client, **wishes: object) -> Run:
    helper = await done(
        client.beta.assistants.create(model="gpt-4o", tools=[WEATHER])  # type: ignore[list-item]
    )
    thread = await done(
        client.beta.threads.create(messages=[{"role": "user", "content": "How is the weather?"}])
    )
    return await done(
        client.beta.threads.runs.create(
            thread.id,
            assistant_id=helper.id,
            **wishes,  # type: ignore[call-overload]
        )
    )


async def retrieve(client: Client, about: Run) -> Run:
    return await done(client.beta.threads.runs.retrieve(about.id, thread_id=about.thread_id))


async def test_the_walk_through_of_the_guide(openai_mock: OpenAIMock, client: Client) -> None:
    helper = await done(client.beta.assistants.create(model="gpt-4o", name="Tutor"))
    thread = await done(client.beta.threads.create())
    asked = await done(
        client.beta.threads.messages.create(thread.id, role="user", content="What is 1 + 1?")
    )
    ended = await done(
        client.beta.threads.runs.create_and_poll(thread_id=thread.id, assistant_id=helper.id)
    )
    assert (ended.status, ended.expires_at) == ("completed", None)
    assert ended.started_at is not None
    assert ended.completed_at is not None
    assert ended.usage is not None
    assert ended.usage.total_tokens == ended.usage.prompt_tokens + ended.usage.completion_tokens
    said, before = await all_of(client.beta.threads.messages.list(thread.id))
    assert before.id == asked.id
    assert (said.role, said.run_id, said.assistant_id) == ("assistant", ended.id, helper.id)
    assert said.content[0].type == "text"
    (step,) = await all_of(client.beta.threads.runs.steps.list(ended.id, thread_id=thread.id))
    assert (step.type, step.status, step.run_id) == ("message_creation", "completed", ended.id)
    assert step.step_details.type == "message_creation"
    assert step.step_details.message_creation.message_id == said.id


async def test_every_look_shows_a_step(openai_mock: OpenAIMock, client: Client) -> None:
    created = await run(client)
    seen = [(await retrieve(client, created)).status for _ in range(4)]
    assert seen == ["queued", "in_progress", "completed", "completed"]


async def test_a_run_that_must_call_a_function_waits_for_its_output(
    openai_mock: OpenAIMock, client: Client
) -> None:
    created = await run(client, tool_choice="required")
    runs, thread_id = client.beta.threads.runs, created.thread_id
    waiting = await done(runs.poll(created.id, thread_id=thread_id))
    assert waiting.status == "requires_action"
    assert waiting.required_action is not None
    (call,) = waiting.required_action.submit_tool_outputs.tool_calls
    assert call.function.name == "get_weather"
    assert json.loads(call.function.arguments) == {"city": "example", "unit": "c", "days": 1}
    (step,) = await all_of(runs.steps.list(created.id, thread_id=thread_id))
    assert (step.type, step.status) == ("tool_calls", "in_progress")

    ended = await done(
        runs.submit_tool_outputs_and_poll(
            run_id=created.id,
            thread_id=thread_id,
            tool_outputs=[{"tool_call_id": call.id, "output": "57 degrees"}],
        )
    )
    assert (ended.status, ended.required_action) == ("completed", None)
    said, called = await all_of(runs.steps.list(created.id, thread_id=thread_id))
    assert (said.type, called.type, called.status) == (
        "message_creation",
        "tool_calls",
        "completed",
    )
    assert called.step_details.type == "tool_calls"
    assert called.step_details.tool_calls[0].type == "function"
    assert called.step_details.tool_calls[0].function.output == "57 degrees"


async def test_outputs_are_for_runs_that_wait_for_them(
    openai_mock: OpenAIMock, client: Client
) -> None:
    created = await run(client)
    runs, thread_id = client.beta.threads.runs, created.thread_id
    with pytest.raises(openai.BadRequestError, match='in status "queued" do not accept'):
        await done(runs.submit_tool_outputs(created.id, thread_id=thread_id, tool_outputs=[]))
    openai_mock.require_action(created)
    waiting = await retrieve(client, created)
    assert waiting.required_action is not None
    (call,) = waiting.required_action.submit_tool_outputs.tool_calls
    with pytest.raises(openai.BadRequestError) as caught:
        await done(
            runs.submit_tool_outputs(
                created.id, thread_id=thread_id, tool_outputs=[{"tool_call_id": "call_other"}]
            )
        )
    message = f"Expected tool outputs for call_ids ['{call.id}'], got ['call_other']"
    assert caught.value.message.endswith(message) or message in str(caught.value)


async def test_a_cancelled_run_has_no_unfinished_steps(
    openai_mock: OpenAIMock, client: Client
) -> None:
    choice = {"type": "function", "function": {"name": "get_weather"}}
    created = await run(client, tool_choice=choice)
    runs, thread_id = client.beta.threads.runs, created.thread_id
    assert (await done(runs.poll(created.id, thread_id=thread_id))).status == "requires_action"
    assert (await done(runs.cancel(created.id, thread_id=thread_id))).status == "cancelling"
    assert (await retrieve(client, created)).status == "cancelled"
    (step,) = await all_of(runs.steps.list(created.id, thread_id=thread_id))
    assert step.status == "cancelled"


async def test_a_run_expires_after_ten_minutes(openai_mock: OpenAIMock, client: Client) -> None:
    created = await run(client, tool_choice="required")
    await done(client.beta.threads.runs.poll(created.id, thread_id=created.thread_id))
    openai_mock.advance(seconds=600)
    ended = await retrieve(client, created)
    assert (ended.status, ended.required_action) == ("expired", None)


async def test_a_run_can_be_made_to_fail(openai_mock: OpenAIMock, client: Client) -> None:
    created = await run(client)
    openai_mock.fail(created, "Rate limit reached", code="rate_limit_exceeded")
    ended = await retrieve(client, created)
    assert ended.status == "failed"
    assert ended.failed_at is not None
    assert ended.last_error is not None
    assert (ended.last_error.code, ended.last_error.message) == (
        "rate_limit_exceeded",
        "Rate limit reached",
    )
    assert len(await all_of(client.beta.threads.messages.list(created.thread_id))) == 1


@pytest.mark.openai_mock(one_run_per_thread=True)
async def test_a_thread_may_refuse_a_second_run(openai_mock: OpenAIMock, client: Client) -> None:
    first = await run(client)
    thread_id, helper_id = first.thread_id, first.assistant_id
    runs = client.beta.threads.runs
    with pytest.raises(openai.BadRequestError, match=f"already has an active run {first.id}"):
        await done(runs.create(thread_id, assistant_id=helper_id))
    with pytest.raises(openai.BadRequestError, match=f"while a run {first.id} is active"):
        await done(client.beta.threads.messages.create(thread_id, role="user", content="?"))
    await done(runs.poll(first.id, thread_id=thread_id))
    assert (await done(runs.create(thread_id, assistant_id=helper_id))).status == "queued"
