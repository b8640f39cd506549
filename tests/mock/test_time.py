"""What advances lifecycles: a request, the creation, the test, or a clock."""

# pyright: reportDeprecated=false

from __future__ import annotations

import json
from typing import Any

import openai
import pytest
from openai.types import Batch
from openai.types.beta import FunctionToolParam

import openai_responses
from openai_responses import OpenAIMock
from tests.sdk.both import Client, done

pytestmark = [pytest.mark.asyncio, pytest.mark.filterwarnings("ignore::DeprecationWarning")]


async def batch(client: Client) -> Batch:
    line = {"custom_id": "1", "method": "POST", "url": "/v1/responses", "body": {"model": "gpt-5"}}
    content = json.dumps(line).encode()
    file = await done(client.files.create(file=content, purpose="batch"))
    return await done(
        client.batches.create(
            input_file_id=file.id, endpoint="/v1/responses", completion_window="24h"
        )
    )


async def status(client: Client, about: Batch) -> str:
    return (await done(client.batches.retrieve(about.id))).status


@pytest.mark.openai_mock(time="instant")
async def test_all_can_be_over_at_once(openai_mock: OpenAIMock, client: Client) -> None:
    created = await batch(client)
    assert created.status == "completed"
    assert created.output_file_id is not None
    helper = await done(client.beta.assistants.create(model="gpt-4o"))
    run = await done(client.beta.threads.create_and_run(assistant_id=helper.id))
    assert run.status == "completed"
    assert len((await done(client.beta.threads.messages.list(run.thread_id))).data) == 1


@pytest.mark.openai_mock(time="manual")
async def test_the_test_can_do_it_by_hand(openai_mock: OpenAIMock, client: Client) -> None:
    first, second = await batch(client), await batch(client)
    assert [await status(client, first) for _ in range(3)] == ["validating"] * 3
    openai_mock.advance(first)
    assert (await status(client, first), await status(client, second)) == (
        "in_progress",
        "validating",
    )
    openai_mock.advance(second.id, steps=2)
    assert (await status(client, first), await status(client, second)) == (
        "in_progress",
        "finalizing",
    )
    openai_mock.advance()
    assert (await status(client, first), await status(client, second)) == (
        "finalizing",
        "completed",
    )
    openai_mock.advance(steps=100)
    assert await status(client, first) == "completed"


@pytest.mark.openai_mock(time="clock")
async def test_time_can_pass_by_seconds(openai_mock: OpenAIMock, client: Client) -> None:
    created = await batch(client)
    assert [await status(client, created) for _ in range(3)] == ["validating"] * 3
    openai_mock.advance(seconds=60)
    assert await status(client, created) == "in_progress"
    openai_mock.advance(seconds=300)
    found = await done(client.batches.retrieve(created.id))
    assert found.status == "completed"
    assert found.completed_at == created.created_at + 360


@pytest.mark.openai_mock(time="manual")
async def test_seconds_and_steps_together(openai_mock: OpenAIMock, client: Client) -> None:
    created = await batch(client)
    openai_mock.advance(seconds=60, steps=2)
    assert await status(client, created) == "finalizing"
    openai_mock.advance(seconds=60)
    assert await status(client, created) == "finalizing"
    openai_mock.advance(seconds=60, steps=1)
    found = await done(client.batches.retrieve(created.id))
    assert (found.status, found.completed_at) == ("completed", created.created_at + 180)


async def test_a_clock_of_the_test_can_be_followed(client: Client) -> None:
    now = 1_800_000_000.0
    with OpenAIMock(time=lambda: now):
        created = await batch(client)
        assert created.created_at == 1_800_000_000
        assert await status(client, created) == "validating"
        now += 61
        assert await status(client, created) == "in_progress"
        assert [each.status for each in (await done(client.batches.list())).data] == ["in_progress"]
        now += 24 * 3600
        listed = (await done(client.batches.list())).data
        assert [each.status for each in listed] == ["completed"]


async def test_a_time_that_there_is_not_is_refused() -> None:
    with pytest.raises(ValueError, match='expected "look", "instant", "manual", "clock" or a'):
        OpenAIMock(time="fast")  # type: ignore[arg-type]


@openai_responses.mock(time="manual")
async def test_the_decorator_takes_it_too(openai_mock: OpenAIMock) -> None:
    created = await batch(openai.OpenAI(api_key="sk-fake123"))
    openai_mock.advance()
    assert openai_mock.state.batches.get(created.id).status == "in_progress"  # type: ignore[union-attr]


async def test_whatever_is_next_can_be_made_to_fail(
    openai_mock: OpenAIMock, client: Client
) -> None:
    openai_mock.fail(openai_mock.state.beta.threads.runs, "No more quota", code="server_error")
    helper = await done(client.beta.assistants.create(model="gpt-4o"))
    run = await done(
        client.beta.threads.create_and_run_poll(assistant_id=helper.id, poll_interval_ms=1)
    )
    assert run.status == "failed"
    assert run.last_error is not None
    assert run.last_error.message == "No more quota"


async def test_fate_takes_ids_and_objects(openai_mock: OpenAIMock, client: Client) -> None:
    failed, expired, cancelled = [await batch(client) for _ in range(3)]
    openai_mock.fail(failed.id, "Broken", code="bad")
    openai_mock.expire(expired)
    openai_mock.cancel(cancelled)
    found = await done(client.batches.retrieve(failed.id))
    assert found.status == "failed"
    assert found.errors is not None
    assert found.errors.data is not None
    assert (found.errors.data[0].message, found.errors.data[0].code) == ("Broken", "bad")
    assert await status(client, expired) == "expired"
    assert await status(client, cancelled) == "cancelled"


@pytest.mark.openai_mock(time="manual")
async def test_objects_can_be_finished(openai_mock: OpenAIMock, client: Client) -> None:
    first, second = await batch(client), await batch(client)
    openai_mock.fail(openai_mock.state.batches)
    openai_mock.finish(first)
    assert await status(client, first) == "failed"
    openai_mock.finish(openai_mock.state.batches)
    openai_mock.finish(second.id)
    assert await status(client, second) == "completed"


async def test_a_run_needs_outputs_once(openai_mock: OpenAIMock, client: Client) -> None:
    openai_mock.require_action(openai_mock.state.beta.threads.runs)
    tool: FunctionToolParam = {"type": "function", "function": {"name": "f"}}
    helper = await done(client.beta.assistants.create(model="gpt-4o", tools=[tool]))
    runs = client.beta.threads.runs
    run = await done(client.beta.threads.create_and_run_poll(assistant_id=helper.id))
    assert run.required_action is not None
    (call,) = run.required_action.submit_tool_outputs.tool_calls
    assert (call.function.name, call.function.arguments) == ("f", "{}")
    ended = await done(
        runs.submit_tool_outputs_and_poll(
            run_id=run.id,
            thread_id=run.thread_id,
            tool_outputs=[{"tool_call_id": call.id, "output": "1"}],
        )
    )
    assert ended.status == "completed"


async def test_objects_without_a_lifecycle_cannot_be_advanced(
    openai_mock: OpenAIMock, client: Client
) -> None:
    created = await batch(client)
    model = await done(client.models.retrieve("gpt-4o"))
    with pytest.raises(ValueError, match="no object 'gpt-4o' with a lifecycle"):
        openai_mock.fail(model)
    with pytest.raises(ValueError, match="no object 'batch_none' with a lifecycle"):
        openai_mock.advance("batch_none")
    with pytest.raises(ValueError, match=r"state\.models: these objects have no lifecycle"):
        openai_mock.fail(openai_mock.state.models)
    with pytest.raises(ValueError, match="batches: an object cannot require an action"):
        openai_mock.require_action(created)


async def test_parts_of_seconds_add_up_to_whole_ones(
    openai_mock: OpenAIMock, client: Client
) -> None:
    start = (await batch(client)).created_at
    times: list[int] = []
    for _ in range(6):
        openai_mock.advance(seconds=0.25)
        times.append((await batch(client)).created_at)
    assert [each - start for each in times] == [0, 0, 0, 1, 1, 1]
    session: Any = openai_mock.realtime.session()
    times.append(session.receive()["session"]["expires_at"])
    assert {type(each) for each in times} == {int}
