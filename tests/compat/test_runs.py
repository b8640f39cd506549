"""Runs and their steps, as tests of the older package use them."""

# pyright: reportDeprecated=false

from __future__ import annotations

import openai
import pytest
from openai.types.beta import Assistant, Thread
from openai.types.beta.threads import Run

from openai_responses import OpenAIMock
from openai_responses.ext.httpx import Request, Response, post
from openai_responses.ext.respx import Route
from openai_responses.helpers.builders.messages import build_message
from openai_responses.helpers.builders.run_steps import build_run_step
from openai_responses.helpers.mergers.runs import merge_run_with_partial
from openai_responses.stores import StateStore
from tests.sdk.both import Client, all_of, done

pytestmark = [pytest.mark.asyncio, pytest.mark.filterwarnings("ignore::DeprecationWarning")]


async def assistant(client: Client) -> Assistant:
    return await done(
        client.beta.assistants.create(
            model="gpt-4-turbo",
            instructions="You are a tutor.",
            tools=[{"type": "code_interpreter"}],
            temperature=0.5,
        )
    )


async def thread(client: Client) -> Thread:
    return await done(client.beta.threads.create())


async def run(client: Client) -> Run:
    owner, helper = await thread(client), await assistant(client)
    return await done(client.beta.threads.runs.create(owner.id, assistant_id=helper.id))


async def test_a_run_waits_and_is_as_its_assistant_says(
    openai_mock: OpenAIMock, client: Client
) -> None:
    helper, owner = await assistant(client), await thread(client)
    created = await done(client.beta.threads.runs.create(owner.id, assistant_id=helper.id))
    assert (created.status, created.thread_id) == ("queued", owner.id)
    assert (created.assistant_id, created.model) == (helper.id, "gpt-4-turbo")
    assert (created.instructions, created.temperature) == ("You are a tutor.", 0.5)
    assert [tool.type for tool in created.tools] == ["code_interpreter"]
    assert created.expires_at == created.created_at + 600
    assert await done(client.beta.threads.runs.retrieve(created.id, thread_id=owner.id)) == created


async def test_the_request_takes_precedence_over_the_assistant(
    openai_mock: OpenAIMock, client: Client
) -> None:
    helper, owner = await assistant(client), await thread(client)
    created = await done(
        client.beta.threads.runs.create(
            owner.id,
            assistant_id=helper.id,
            model="gpt-4o",
            instructions="Be brief.",
            additional_instructions="Be kind.",
            additional_messages=[{"role": "user", "content": "Hello"}],
            tools=[],
            metadata={"a": "1"},
        )
    )
    assert (created.model, created.instructions) == ("gpt-4o", "Be brief.\nBe kind.")
    assert (created.tools, created.metadata) == ([], {"a": "1"})
    assert len((await done(client.beta.threads.messages.list(owner.id))).data) == 1


async def test_null_means_not_given(openai_mock: OpenAIMock, client: Client) -> None:
    helper, owner = await assistant(client), await thread(client)
    created = await done(
        client.beta.threads.runs.create(
            owner.id,
            assistant_id=helper.id,
            model=None,
            instructions=None,
            tools=None,
            temperature=None,
            metadata=None,
        )
    )
    assert (created.model, created.instructions) == ("gpt-4-turbo", "You are a tutor.")
    assert (len(created.tools), created.temperature) == (1, 0.5)
    assert created.metadata == {}


async def test_a_thread_may_have_several_runs(openai_mock: OpenAIMock, client: Client) -> None:
    helper, owner = await assistant(client), await thread(client)
    runs = client.beta.threads.runs
    created = [await done(runs.create(owner.id, assistant_id=helper.id)) for _ in range(3)]
    listed = await all_of(runs.list(owner.id, limit=2))
    assert [each.id for each in listed] == [each.id for each in reversed(created)]


async def test_a_run_is_cancelled_in_two_steps(openai_mock: OpenAIMock, client: Client) -> None:
    created = await run(client)
    runs, thread_id = client.beta.threads.runs, created.thread_id
    assert (await done(runs.cancel(created.id, thread_id=thread_id))).status == "cancelling"
    looked_at = await done(runs.retrieve(created.id, thread_id=thread_id))
    assert (looked_at.status, looked_at.expires_at) == ("cancelled", None)
    assert looked_at.cancelled_at is not None
    with pytest.raises(openai.BadRequestError, match="Cannot cancel run with status 'cancelled'"):
        await done(runs.cancel(created.id, thread_id=thread_id))


async def test_a_run_can_be_updated(openai_mock: OpenAIMock, client: Client) -> None:
    created = await run(client)
    updated = await done(
        client.beta.threads.runs.update(
            created.id, thread_id=created.thread_id, metadata={"user": "1"}
        )
    )
    assert (updated.metadata, updated.status) == ({"user": "1"}, "queued")


async def test_a_run_needs_its_thread_and_its_assistant(
    openai_mock: OpenAIMock, client: Client
) -> None:
    helper, owner = await assistant(client), await thread(client)
    with pytest.raises(openai.NotFoundError, match="No thread found with id 'thread_none'"):
        await done(client.beta.threads.runs.create("thread_none", assistant_id=helper.id))
    with pytest.raises(openai.NotFoundError, match="No assistant found with id 'asst_none'"):
        await done(client.beta.threads.runs.create(owner.id, assistant_id="asst_none"))
    answer = post(f"https://api.openai.com/v1/threads/{owner.id}/runs", json={})
    assert answer.status_code == 400
    assert answer.json()["error"]["message"] == "Missing required parameter: 'assistant_id'."


async def test_a_thread_is_created_and_run(openai_mock: OpenAIMock, client: Client) -> None:
    helper = await assistant(client)
    created = await done(
        client.beta.threads.create_and_run(
            assistant_id=helper.id,
            thread={"messages": [{"role": "user", "content": "Hello"}], "metadata": {"a": "1"}},
        )
    )
    owner = await done(client.beta.threads.retrieve(created.thread_id))
    assert (created.model, owner.metadata) == ("gpt-4-turbo", {"a": "1"})
    assert len((await done(client.beta.threads.messages.list(owner.id))).data) == 1
    runs = client.beta.threads.runs
    assert await done(runs.retrieve(created.id, thread_id=owner.id)) == created


async def test_a_partial_takes_precedence_over_the_behaviour(
    openai_mock: OpenAIMock, client: Client
) -> None:
    helper = await assistant(client)
    openai_mock.beta.threads.create_and_run.response = {"status": "completed", "model": "gpt-5"}
    created = await done(client.beta.threads.create_and_run(assistant_id=helper.id))
    assert (created.status, created.model) == ("completed", "gpt-5")
    found = await done(client.beta.threads.runs.retrieve(created.id, thread_id=created.thread_id))
    assert found == created


async def test_a_run_that_requires_outputs_continues_with_them(
    openai_mock: OpenAIMock, client: Client
) -> None:
    created = await run(client)
    waiting = merge_run_with_partial(
        created,
        {
            "status": "requires_action",
            "required_action": {
                "type": "submit_tool_outputs",
                "submit_tool_outputs": {
                    "tool_calls": [
                        {
                            "id": "call_1",
                            "type": "function",
                            "function": {"name": "weather", "arguments": "{}"},
                        }
                    ]
                },
            },
        },
    )
    openai_mock.state.beta.threads.runs.put(waiting)
    runs = client.beta.threads.runs
    found = await done(runs.retrieve(created.id, thread_id=created.thread_id))
    assert found.required_action is not None
    went_on = await done(
        runs.submit_tool_outputs(
            created.id,
            thread_id=created.thread_id,
            tool_outputs=[{"tool_call_id": "call_1", "output": "57"}],
        )
    )
    assert (went_on.status, went_on.required_action) == ("queued", None)


async def test_a_function_replaces_the_life_of_a_call(
    openai_mock: OpenAIMock, client: Client
) -> None:
    """The polling function of the older package's guide."""

    def polled(
        request: Request, route: Route, run_id: str, thread_id: str, state_store: StateStore
    ) -> Response:
        found = state_store.beta.threads.runs.get(run_id)
        assert found is not None
        assert found.thread_id == thread_id
        statuses = ["queued", "in_progress", "completed"]
        found.status = statuses[route.call_count]  # type: ignore[assignment]
        state_store.beta.threads.runs.put(found)
        return Response(200, json=found.model_dump())

    openai_mock.beta.threads.runs.retrieve.response = polled
    helper, owner = await assistant(client), await thread(client)
    polling = client.beta.threads.runs.create_and_poll(
        thread_id=owner.id, assistant_id=helper.id, poll_interval_ms=1
    )
    assert (await done(polling)).status == "completed"
    assert openai_mock.beta.threads.runs.retrieve.route.call_count == 3
    assert openai_mock.state.beta.threads.runs.list(owner.id)[0].status == "completed"


async def test_steps_are_what_the_test_puts_in(openai_mock: OpenAIMock, client: Client) -> None:
    created = await run(client)
    where = {"run_id": created.id, "thread_id": created.thread_id}
    message = build_message({"thread_id": created.thread_id})
    said = build_run_step(
        {
            **where,  # type: ignore[typeddict-item]
            "step_details": {
                "type": "message_creation",
                "message_creation": {"message_id": message.id},
            },
        }
    )
    called = build_run_step(
        {
            **where,  # type: ignore[typeddict-item]
            "status": "in_progress",
            "step_details": {"type": "tool_calls", "tool_calls": []},
        }
    )
    assert (said.type, called.type) == ("message_creation", "tool_calls")
    for step in (said, called):
        openai_mock.state.beta.threads.runs.steps.put(step)
    steps = client.beta.threads.runs.steps
    listed = await all_of(steps.list(created.id, thread_id=created.thread_id))
    assert [step.id for step in listed] == [called.id, said.id]
    found = await done(steps.retrieve(said.id, run_id=created.id, thread_id=created.thread_id))
    assert found == said
    with pytest.raises(openai.NotFoundError, match="No run step found with id 'step_none'"):
        await done(steps.retrieve("step_none", run_id=created.id, thread_id=created.thread_id))
    with pytest.raises(openai.NotFoundError, match="No run found with id 'run_none'"):
        await done(steps.list("run_none", thread_id=created.thread_id))


async def test_messages_are_found_by_their_run(openai_mock: OpenAIMock, client: Client) -> None:
    created = await run(client)
    for run_id in (created.id, "run_other"):
        message = build_message({"thread_id": created.thread_id, "run_id": run_id})
        openai_mock.state.beta.threads.messages.put(message)
    listed = await done(client.beta.threads.messages.list(created.thread_id, run_id=created.id))
    assert [message.run_id for message in listed.data] == [created.id]
    assert (
        openai_mock.state.beta.threads.messages.list(created.thread_id, run_id="run_other")[
            0
        ].run_id
        == "run_other"
    )
