"""Synthesized streams of runs with tools, messages and ends, read by the SDK's handlers."""

# pyright: reportDeprecated=false

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import TYPE_CHECKING, cast

import openai
import pytest
from openai import AssistantEventHandler
from openai.types.beta import AssistantStreamEvent, AssistantToolParam
from openai.types.beta.threads import Message, Run
from openai.types.beta.threads.runs import RunStep, ToolCall, ToolCallDelta
from typing_extensions import override

from openai_responses import OpenAIMock
from openai_responses.stores import StateStore
from tests.sdk.both import Client, all_of, done
from tests.sdk.played import Json, names
from tests.sdk.streaming_calls import CONTINUED_RUN as WRITING
from tests.streams.violations import violation_in

if TYPE_CHECKING:
    from openai_responses_generated.types.partials.beta_threads import RunObjectPartial

pytestmark = [pytest.mark.asyncio, pytest.mark.filterwarnings("ignore::DeprecationWarning")]

TEXT = "Hello! How can I help you today?"
CALL: Json = {
    "id": "call_1",
    "type": "function",
    "function": {"name": "weather", "arguments": '{"city": "Paris"}'},
}


def run_partial(**fields: object) -> RunObjectPartial:
    return cast("RunObjectPartial", fields)


def waiting(*calls: Json) -> RunObjectPartial:
    """Return a run that waits for the outputs of calls."""
    action = {"type": "submit_tool_outputs", "submit_tool_outputs": {"tool_calls": list(calls)}}
    return run_partial(status="requires_action", required_action=action)


def as_sent(events: Iterable[AssistantStreamEvent]) -> list[Json]:
    """Return events as they were sent, the end mark included."""
    sent: list[Json] = [{"event": event.event, "data": event.data.to_dict()} for event in events]
    return [*sent, {"event": "done", "data": "[DONE]"}]


WAITING = [
    "thread.run.created",
    "thread.run.queued",
    "thread.run.in_progress",
    "thread.run.step.created",
    "thread.run.step.in_progress",
    "thread.run.step.delta",
    "thread.run.requires_action",
]


async def outputs_submitted(client: Client, run: Run, output: str) -> list[AssistantStreamEvent]:
    """Return the events that follow the output of the one tool that a run waits for."""
    assert run.required_action is not None
    (called,) = run.required_action.submit_tool_outputs.tool_calls
    submitted = client.beta.threads.runs.submit_tool_outputs(
        run.id,
        thread_id=run.thread_id,
        tool_outputs=[{"tool_call_id": called.id, "output": output}],
        stream=True,
    )
    return await all_of(await done(submitted))


# --- a run that calls a tool ---------------------------------------------------------------------


async def test_a_run_waits_for_outputs_and_continues(
    openai_mock: OpenAIMock, client: Client
) -> None:
    openai_mock.beta.threads.runs.create.response = waiting(CALL)
    assistant = await done(client.beta.assistants.create(model="gpt-4o"))
    thread = await done(client.beta.threads.create())
    runs = client.beta.threads.runs
    created = await done(runs.create(thread.id, assistant_id=assistant.id, stream=True))
    first = await all_of(created)
    assert names(first) == WAITING
    assert violation_in(as_sent(first)) is None
    run = cast("Run", first[-1].data)
    kept = await done(runs.retrieve(run.id, thread_id=thread.id))
    assert (kept.status, kept.required_action) == ("requires_action", run.required_action)

    second = await outputs_submitted(client, run, "18 degrees")
    assert names(second) == ["thread.run.step.completed", *WRITING]
    assert violation_in(as_sent(second)) is None
    steps = await all_of(runs.steps.list(run.id, thread_id=thread.id, order="asc"))
    assert [(step.type, step.status) for step in steps] == [
        ("tool_calls", "completed"),
        ("message_creation", "completed"),
    ]
    called = steps[0].step_details.to_dict()
    assert called["tool_calls"] == [
        {**CALL, "function": {**cast("Json", CALL["function"]), "output": "18 degrees"}}
    ]
    (message,) = await all_of(client.beta.threads.messages.list(thread.id))
    assert (message.role, message.run_id) == ("assistant", run.id)
    kept = await done(runs.retrieve(run.id, thread_id=thread.id))
    assert (kept.status, kept.required_action) == ("completed", None)


async def test_a_thread_with_a_run_waits_for_outputs(
    openai_mock: OpenAIMock, client: Client
) -> None:
    openai_mock.beta.threads.create_and_run.response = waiting(CALL, {**CALL, "id": "call_2"})
    assistant = await done(client.beta.assistants.create(model="gpt-4o"))
    stream = client.beta.threads.create_and_run(assistant_id=assistant.id, stream=True)
    assert names(await all_of(await done(stream))) == ["thread.created", *WAITING]


WEATHER: Json = {
    "type": "function",
    "function": {
        "name": "weather",
        "parameters": {
            "type": "object",
            "properties": {"city": {"type": "string"}},
            "required": ["city"],
        },
    },
}


async def test_a_run_that_must_call_a_tool_does_so_by_itself(
    openai_mock: OpenAIMock, client: Client
) -> None:
    runs = client.beta.threads.runs
    tools = cast("list[AssistantToolParam]", [WEATHER])
    assistant = await done(client.beta.assistants.create(model="gpt-4o", tools=tools))
    thread = await done(client.beta.threads.create())
    created = await done(
        runs.create(thread.id, assistant_id=assistant.id, tool_choice="required", stream=True)
    )
    first = await all_of(created)
    assert names(first) == WAITING
    run = cast("Run", first[-1].data)
    assert run.required_action is not None
    (called,) = run.required_action.submit_tool_outputs.tool_calls
    assert (called.function.name, list(json.loads(called.function.arguments))) == (
        "weather",
        ["city"],
    )
    second = await outputs_submitted(client, run, "18")
    assert names(second) == ["thread.run.step.completed", *WRITING]


async def test_a_turn_of_the_model_is_what_a_run_says(
    openai_mock: OpenAIMock, client: Client
) -> None:
    openai_mock.model_says("Bonjour, tout le monde!")
    assistant = await done(client.beta.assistants.create(model="gpt-4o"))
    thread = await done(client.beta.threads.create())
    runs = client.beta.threads.runs
    events = await all_of(
        await done(runs.create(thread.id, assistant_id=assistant.id, stream=True))
    )
    assert names(events) == ["thread.run.created", *WRITING]
    (read,) = await all_of(client.beta.threads.messages.list(thread.id))
    assert read.content[0].to_dict()["text"] == {
        "value": "Bonjour, tout le monde!",
        "annotations": [],
    }


async def forced_run(client: Client) -> list[AssistantStreamEvent]:
    """Return the events of a run that must call a tool."""
    tools = cast("list[AssistantToolParam]", [WEATHER])
    assistant = await done(client.beta.assistants.create(model="gpt-4o", tools=tools))
    thread = await done(client.beta.threads.create())
    runs = client.beta.threads.runs
    created = await done(
        runs.create(thread.id, assistant_id=assistant.id, tool_choice="required", stream=True)
    )
    return await all_of(created)


@pytest.mark.openai_mock(time="manual")
async def test_a_stream_ends_where_the_test_has_let_the_run_go(
    openai_mock: OpenAIMock, client: Client
) -> None:
    events = await forced_run(client)
    assert names(events) == WAITING[:2]
    runs, run = client.beta.threads.runs, cast("Run", events[-1].data)
    kept = await done(runs.retrieve(run.id, thread_id=run.thread_id))
    assert (kept.status, kept.started_at) == ("queued", None)
    assert await all_of(client.beta.threads.messages.list(run.thread_id)) == []

    openai_mock.advance(run, steps=2)
    kept = await done(runs.retrieve(run.id, thread_id=run.thread_id))
    assert kept.status == "requires_action"
    second = await outputs_submitted(client, kept, "18")
    assert names(second) == ["thread.run.step.completed", "thread.run.queued"]
    openai_mock.finish(run)
    (message,) = await all_of(client.beta.threads.messages.list(run.thread_id))
    assert message.run_id == run.id


@pytest.mark.openai_mock(time="manual")
async def test_a_turn_is_streamed_in_every_mode_of_lifecycles(
    openai_mock: OpenAIMock, client: Client
) -> None:
    openai_mock.model_says("Bonjour!")
    assert names(await forced_run(client)) == ["thread.run.created", *WRITING]


@pytest.mark.openai_mock(time="clock")
async def test_a_stream_takes_the_time_that_its_run_takes(
    openai_mock: OpenAIMock, client: Client
) -> None:
    assert names(await forced_run(client)) == WAITING


class Handler(AssistantEventHandler):
    """Records the events as the SDK reads them."""

    def __init__(self) -> None:
        super().__init__()
        self.created = list[str]()
        self.arguments = ""
        self.done = list[Json]()
        self.text = ""

    @override
    def on_tool_call_created(self, tool_call: ToolCall) -> None:
        self.created.append(tool_call.type)

    @override
    def on_tool_call_delta(self, delta: ToolCallDelta, snapshot: ToolCall) -> None:
        if delta.type == "function" and delta.function and delta.function.arguments:
            self.arguments += delta.function.arguments

    @override
    def on_tool_call_done(self, tool_call: ToolCall) -> None:
        self.done.append(tool_call.to_dict())

    @override
    def on_text_done(self, text: object) -> None:
        self.text = str(getattr(text, "value", ""))


async def test_the_sdks_handler_sees_the_calls_and_then_the_text(openai_mock: OpenAIMock) -> None:
    client = openai.OpenAI(api_key="sk-fake")
    openai_mock.beta.threads.runs.create.response = waiting(CALL)
    assistant = client.beta.assistants.create(model="gpt-4o")
    thread = client.beta.threads.create()
    handler = Handler()
    with client.beta.threads.runs.stream(
        thread_id=thread.id, assistant_id=assistant.id, event_handler=handler
    ) as stream:
        stream.until_done()
        run = stream.get_final_run()
    assert (run.status, handler.created) == ("requires_action", ["function"])
    assert handler.arguments == cast("Json", CALL["function"])["arguments"]

    second = Handler()
    with client.beta.threads.runs.submit_tool_outputs_stream(
        run_id=run.id,
        thread_id=thread.id,
        tool_outputs=[{"tool_call_id": "call_1", "output": "18"}],
        event_handler=second,
    ) as stream:
        stream.until_done()
        assert stream.get_final_run().status == "completed"
    assert second.text == TEXT


# --- what the store holds ------------------------------------------------------------------------


async def test_steps_and_messages_that_are_stored_are_what_is_played(
    openai_mock: OpenAIMock,
) -> None:
    client = openai.OpenAI(api_key="sk-fake")
    assistant = client.beta.assistants.create(model="gpt-4o")
    thread = client.beta.threads.create()
    openai_mock.beta.threads.runs.create.response = run_partial(id="run_1", status="completed")
    message, step = written(thread.id, assistant.id)
    openai_mock.state.beta.threads.messages.put(message)
    openai_mock.state.beta.threads.runs.steps.put(code_step(thread.id, assistant.id))
    openai_mock.state.beta.threads.runs.steps.put(step)
    handler = Handler()
    with client.beta.threads.runs.stream(
        thread_id=thread.id, assistant_id=assistant.id, event_handler=handler
    ) as stream:
        stream.until_done()
        assert [each.type for each in stream.get_final_run_steps()] == [
            "tool_calls",
            "message_creation",
        ]
        (read,) = stream.get_final_messages()
    not_incomplete = {"incomplete_at": None, "incomplete_details": None}  # sent in events only
    assert read.to_dict() == {**message.to_dict(), **not_incomplete}
    assert handler.created == ["code_interpreter", "file_search"]


def written(thread: str, assistant: str) -> tuple[Message, RunStep]:
    """Return a message with all that one can hold, and the step that has written it."""
    text = {
        "value": "See it.",
        "annotations": [
            {
                "type": "file_path",
                "text": "it",
                "start_index": 4,
                "end_index": 6,
                "file_path": {"file_id": "file_1"},
            }
        ],
    }
    content = [
        {"type": "text", "text": text},
        {"type": "image_file", "image_file": {"file_id": "file_2", "detail": "low"}},
        {"type": "refusal", "refusal": "No more than that."},
    ]
    owners = {"thread_id": thread, "assistant_id": assistant, "run_id": "run_1"}
    message: Json = {
        **owners,
        "id": "msg_1",
        "object": "thread.message",
        "created_at": 1,
        "status": "completed",
        "completed_at": 2,
        "role": "assistant",
        "content": content,
        "attachments": [],
        "metadata": {},
    }
    created: Json = {"type": "message_creation", "message_creation": {"message_id": "msg_1"}}
    return Message.model_validate(message), step_of("step_2", owners, created)


def code_step(thread: str, assistant: str) -> RunStep:
    """Return a step that has run code, and searched files."""
    code = {"input": "1 + 1", "outputs": [{"type": "logs", "logs": "2"}]}
    calls: list[Json] = [
        {"id": "call_1", "type": "code_interpreter", "code_interpreter": code},
        {"id": "call_2", "type": "file_search", "file_search": {"results": []}},
    ]
    owners = {"thread_id": thread, "assistant_id": assistant, "run_id": "run_1"}
    return step_of("step_1", owners, {"type": "tool_calls", "tool_calls": calls})


def step_of(key: str, owners: dict[str, str], details: Json) -> RunStep:
    return RunStep.model_validate(
        {
            **owners,
            "id": key,
            "object": "thread.run.step",
            "created_at": 1,
            "type": details["type"],
            "status": "completed",
            "completed_at": 2,
            "step_details": details,
        }
    )


async def test_a_function_that_answers_may_fill_the_store(openai_mock: OpenAIMock) -> None:
    client = openai.OpenAI(api_key="sk-fake")
    message, step = written("thread_1", "asst_1")

    def answer(request: object, state_store: StateStore) -> Run:
        state_store.beta.threads.messages.put(message)
        state_store.beta.threads.runs.steps.put(step)
        return Run.model_validate(
            {**RUN, "id": "run_1", "thread_id": "thread_1", "assistant_id": "asst_1"}
        )

    openai_mock.beta.threads.runs.create.response = answer
    with client.beta.threads.runs.stream(thread_id="thread_1", assistant_id="asst_1") as stream:
        assert "".join(stream.text_deltas) == "See it."


RUN: Json = {
    "object": "thread.run",
    "created_at": 1,
    "status": "completed",
    "model": "gpt-4o",
    "instructions": "",
    "tools": [],
    "parallel_tool_calls": True,
    "metadata": {},
    "response_format": "auto",
    "tool_choice": "auto",
    "temperature": 1.0,
    "top_p": 1.0,
    "max_completion_tokens": None,
    "max_prompt_tokens": None,
    "truncation_strategy": {"type": "auto", "last_messages": None},
    "started_at": 1,
    "completed_at": 2,
    "cancelled_at": None,
    "expires_at": None,
    "failed_at": None,
    "incomplete_details": None,
    "last_error": None,
    "required_action": None,
    "usage": None,
}


# --- other ends ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        (
            {"status": "failed", "last_error": {"code": "server_error", "message": "No."}},
            ["thread.run.created", *WRITING[:2], "thread.run.failed"],
        ),
        ({"status": "expired"}, ["thread.run.created", *WRITING[:2], "thread.run.expired"]),
        ({"status": "cancelled"}, ["thread.run.created", *WRITING[:2], "thread.run.cancelled"]),
        (
            {"status": "incomplete", "incomplete_details": {"reason": "max_completion_tokens"}},
            [
                "thread.run.created",
                *WRITING[:-3],
                "thread.message.incomplete",
                "thread.run.step.completed",
                "thread.run.incomplete",
            ],
        ),
    ],
    ids=["failed", "expired", "cancelled", "incomplete"],
)
async def test_a_run_ends_as_it_was_given(
    openai_mock: OpenAIMock, client: Client, fields: Json, expected: list[str]
) -> None:
    openai_mock.beta.threads.runs.create.response = run_partial(**fields)
    assistant = await done(client.beta.assistants.create(model="gpt-4o"))
    thread = await done(client.beta.threads.create())
    runs = client.beta.threads.runs
    events = await all_of(
        await done(runs.create(thread.id, assistant_id=assistant.id, stream=True))
    )
    assert names(events) == expected
    assert violation_in(as_sent(events)) is None
    run = cast("Run", events[-1].data)
    kept = await done(runs.retrieve(run.id, thread_id=thread.id))
    assert (kept.status, kept.last_error) == (run.status, run.last_error)
