"""Partial objects in events are completed, whichever fields are given."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Iterator, Mapping, Sequence
from operator import attrgetter
from typing import Any, cast

import openai
import pytest
from openai.types.responses import ResponseFunctionToolCall, ResponseOutputItemAddedEvent

import openai_responses.streaming as streaming
from openai_responses import OpenAIMock
from openai_responses.errors import EventValidationError
from openai_responses.streaming import CreateResponseEvent, CreateResponseEventStream
from tests.sdk.both import Client, all_of, done

pytestmark = pytest.mark.asyncio

Event = Mapping[str, object]

CREATED: Event = {"type": "response.created"}
ADDED, DONE = "response.output_item.added", "response.output_item.done"
COMPLETED: Event = {"type": "response.completed"}

CALLS: Mapping[str, Any] = {
    "responses.create": ("CreateResponse", {"model": "gpt-5", "input": "Hi"}),
    "chat.completions.create": (
        "CreateChatCompletion",
        {"model": "gpt-5", "messages": [{"role": "user", "content": "Hi"}]},
    ),
    "completions.create": ("CreateCompletion", {"model": "m", "prompt": "Hi"}),
    "beta.threads.runs.create": ("CreateRun", {"thread_id": "thread_1", "assistant_id": "asst_1"}),
    "images.generate": ("CreateImage", {"prompt": "a cat", "quality": "high"}),
}


def stream_of(name: str, events: Sequence[object], kind: str = "") -> Any:
    """Return the class of a stream of an operation; its name begins with Async for an async one."""

    def generate(self: object) -> Iterator[object]:
        return iter(events)

    async def agenerate(self: object) -> AsyncGenerator[object, None]:
        for event in events:
            yield event

    base: Any = getattr(streaming, f"{kind}{CALLS[name][0]}EventStream")
    functions = {"generate": generate, "agenerate": agenerate, "check_order": False}
    return type("Yielded", (base,), functions)


async def read(
    openai_mock: OpenAIMock, client: Client, name: str, *events: object, kind: str = ""
) -> list[Any]:
    """Return the events of a stream as a strict client reads them."""
    attrgetter(name)(openai_mock).response = stream_of(name, events, kind)
    strict = type(client)(api_key="sk-fake123", _strict_response_validation=True)
    return await all_of(await done(attrgetter(name)(strict)(**CALLS[name][1], stream=True)))


@pytest.mark.parametrize(
    "given",
    [
        {},
        {"object": "response"},
        {"id": "resp_1"},
        {"status": "completed"},
        {"object": "response", "id": "resp_1", "model": "gpt-5"},
    ],
)
async def test_a_response_is_completed_whatever_it_has(
    openai_mock: OpenAIMock, client: Client, given: Event
) -> None:
    first, last = await read(
        openai_mock, client, "responses.create",
        {**CREATED, "response": given if "status" not in given else {}},
        {**COMPLETED, "response": {**given, "output": []}},
    )  # fmt: skip
    assert last.response.id == first.response.id
    assert (last.response.object, last.response.model) == ("response", "gpt-5")
    assert (first.response.status, last.response.status) == ("in_progress", "completed")
    assert last.response.output == []


async def test_async_streams_are_completed_in_the_same_way(openai_mock: OpenAIMock) -> None:
    client: Any = openai.AsyncOpenAI(api_key="sk-fake123")
    item = {"type": "function_call", "id": "fc_1", "name": "f"}
    events: Sequence[Event] = [CREATED, {"type": ADDED, "item": item}, {"type": DONE}, COMPLETED]
    _, added, ended, last = await read(
        openai_mock, client, "responses.create", *events, kind="Async"
    )
    assert added.item.call_id == ended.item.call_id
    assert last.response.output == [ended.item]


@pytest.mark.parametrize("given", [{"id": "fc_1"}, {"arguments": ""}, {"status": "in_progress"},
                                   {"call_id": "call_1", "id": "fc_1"}, {}])  # fmt: skip
async def test_an_item_is_completed_whatever_it_has(
    openai_mock: OpenAIMock, client: Client, given: Event
) -> None:
    item = {"type": "function_call", "name": "f", **given}
    _, added, ended = await read(
        openai_mock, client, "responses.create",
        CREATED, {"type": ADDED, "item": item}, {"type": DONE},
    )  # fmt: skip
    assert added.item.to_dict().items() >= item.items()
    assert (added.item.status, added.item.arguments) == ("in_progress", "")
    assert (ended.item.id, ended.item.call_id) == (added.item.id, added.item.call_id)
    assert ended.item.status == "completed"


async def test_an_item_of_the_sdk_is_completed(openai_mock: OpenAIMock, client: Client) -> None:
    item = ResponseFunctionToolCall.construct(type="function_call", name="f")
    added = ResponseOutputItemAddedEvent.construct(type=ADDED, item=item)
    first, second = await read(
        openai_mock, client, "responses.create", added, {"type": ADDED, "item": item}
    )
    assert (first.output_index, second.output_index) == (0, 1)
    assert first.item.name == second.item.name == "f"
    assert first.item.id != second.item.id


async def test_a_done_item_completes_the_added_one(openai_mock: OpenAIMock, client: Client) -> None:
    summary = [{"type": "summary_text", "text": "thought"}]
    call = {"type": "function_call", "arguments": "{}"}
    events = await read(
        openai_mock, client, "responses.create",
        CREATED,
        {"type": ADDED, "item": {"type": "reasoning"}},
        {"type": DONE, "item": {"type": "reasoning", "summary": summary}},
        {"type": ADDED, "item": {"type": "function_call", "name": "f", "call_id": "call_1"}},
        {"type": DONE, "item": call},
        {"type": DONE, "output_index": 2, "item": {"type": "message", "content": []}},
        COMPLETED,
    )  # fmt: skip
    thought, called, message = events[2].item, events[4].item, events[5].item
    assert thought.id == events[1].item.id
    assert (called.id, called.call_id, called.name) == (events[3].item.id, "call_1", "f")
    assert message.id.startswith("msg_")
    assert events[-1].response.output == [thought, called, message]


async def test_texts_without_an_event_for_their_end_are_in_the_item(
    openai_mock: OpenAIMock, client: Client
) -> None:
    delta = {"type": "response.function_call_arguments.delta"}
    events = await read(
        openai_mock, client, "responses.create",
        CREATED,
        {"type": ADDED, "item": {"type": "function_call", "name": "f"}},
        {**delta, "delta": '{"a"'}, {**delta, "delta": ":1}"},
        COMPLETED,
    )  # fmt: skip
    (call,) = events[-1].response.output
    assert (call.arguments, call.status) == ('{"a":1}', "completed")


async def test_texts_of_items_that_were_not_added_stay_outside_of_the_item(
    openai_mock: OpenAIMock, client: Client
) -> None:
    place = {"item_id": "rs_1", "output_index": 0, "content_index": 0}
    events = await read(
        openai_mock, client, "responses.create",
        CREATED,
        {"type": ADDED, "item": {"type": "reasoning", "id": "rs_1"}},
        {"type": "response.reasoning_text.delta", **place, "delta": "Hm"},
        {"type": "response.reasoning_text.done", **place},
        {"type": DONE},
    )  # fmt: skip
    assert events[3].text == "Hm"
    assert "text" not in events[4].item.to_dict()


async def test_parts_are_completed(openai_mock: OpenAIMock, client: Client) -> None:
    part = {"type": "output_text"}
    events = await read(
        openai_mock, client, "responses.create",
        CREATED,
        {"type": ADDED, "item": {"type": "message", "id": "msg_1"}},
        {"type": "response.content_part.added", "part": part},
        {"type": "response.output_text.delta", "delta": "Hello"},
        {"type": "response.content_part.done", "part": part},
        {"type": DONE, "item": {"type": "message"}},
        COMPLETED,
    )  # fmt: skip
    assert (events[2].part.text, events[2].part.annotations) == ("", [])
    assert events[3].logprobs == []
    assert events[4].part.text == "Hello"
    assert events[-1].response.output_text == "Hello"


async def test_items_in_the_final_response_are_the_ones_that_are_done(
    openai_mock: OpenAIMock, client: Client
) -> None:
    output = [{"type": "function_call", "arguments": "{}"}]
    *_, ended, last = await read(
        openai_mock, client, "responses.create",
        CREATED,
        {"type": ADDED, "item": {"type": "function_call", "name": "f"}},
        {"type": DONE},
        {**COMPLETED, "response": {"output": output}},
    )  # fmt: skip
    (call,) = last.response.output
    assert (call.id, call.name, call.arguments) == (ended.item.id, "f", "{}")


async def test_responses_in_events_do_not_say_who_pays(
    openai_mock: OpenAIMock, client: Client
) -> None:
    payer = {"payer": "openai"}
    given = await read(
        openai_mock, client, "responses.create",
        CREATED, {**COMPLETED, "response": {"billing": payer}},
    )  # fmt: skip
    assert ["billing" in each.response.to_dict() for each in given] == [False, True]
    openai_mock.responses.create.response = {}
    made = await all_of(await done(client.responses.create(model="m", input="Hi", stream=True)))
    told = [
        each.response.to_dict() for each in cast("list[Any]", made) if hasattr(each, "response")
    ]
    assert [("billing" in each) for each in told] == [False] * len(told)


@pytest.mark.parametrize("common", [{}, {"id": "chatcmpl-1"}, {"object": "chat.completion.chunk"},
                                    {"model": "m"}, {"created": 7}])  # fmt: skip
async def test_chunks_are_completed_whatever_they_have(
    openai_mock: OpenAIMock, client: Client, common: Event
) -> None:
    call = {"id": "call_1", "type": "function", "function": {"name": "f", "arguments": ""}}
    other = {**call, "id": "call_2"}
    piece = {"function": {"arguments": "{}"}}
    first, *others = await read(
        openai_mock, client, "chat.completions.create",
        *({**common, "choices": [{"delta": delta}]} for delta in (
            {"role": "assistant", "tool_calls": [call]}, {"tool_calls": [piece]},
            {"tool_calls": [other]}, {"tool_calls": [piece]},
        )),
        {**common, "choices": [{"finish_reason": "stop"}]},
        {**common, "usage": {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2}},
    )  # fmt: skip
    assert first.to_dict().items() >= common.items()
    assert first.object == "chat.completion.chunk"
    for chunk in others:
        assert (chunk.id, chunk.object, chunk.created, chunk.model) == (
            first.id, first.object, first.created, first.model
        )  # fmt: skip
    choices = [chunk.choices[0] for chunk in (first, *others[:-1])]
    assert [choice.index for choice in choices] == [0] * 5
    assert [choice.delta.tool_calls[0].index for choice in choices[:-1]] == [0, 0, 1, 1]
    assert others[-1].choices == []


@pytest.mark.parametrize("given", [{}, {"logprobs": None}, {"index": 0}])
async def test_chunks_of_completions_are_completed(
    openai_mock: OpenAIMock, client: Client, given: Event
) -> None:
    choice = {"text": "Nine", "finish_reason": "stop", **given}
    (chunk,) = await read(openai_mock, client, "completions.create", {"choices": [choice]})
    assert chunk.object == "text_completion"
    assert chunk.choices[0].to_dict() == {"logprobs": None, "index": 0, **choice}


@pytest.mark.filterwarnings("ignore:The Assistants API is deprecated:DeprecationWarning")
async def test_runs_steps_and_messages_are_completed(
    openai_mock: OpenAIMock, client: Client
) -> None:
    names = ("run.created", "run.in_progress", "run.step.created", "message.created")
    deltas = [{"delta": {"content": [{"index": 0, "type": "text", "text": {"value": text}}]}}
              for text in ("Hel", "lo")]  # fmt: skip
    details = {"type": "message_creation", "message_creation": {"message_id": "msg_1"}}
    data: Mapping[str, Event] = {
        "run.step.created": {"type": "message_creation", "step_details": details},
        "message.created": {"id": "msg_1"},
    }
    events = await read(
        openai_mock, client, "beta.threads.runs.create",
        *({"event": f"thread.{name}", "data": data.get(name, {})} for name in names),
        *({"event": "thread.message.delta", "data": delta} for delta in deltas),
        *({"event": f"thread.{name}.completed"} for name in ("message", "run.step", "run")),
    )  # fmt: skip
    run, started, step, message, delta, _, written, ended, last = [each.data for each in events]
    assert (run.status, started.status, last.status) == ("queued", "in_progress", "completed")
    assert run.id == started.id == step.run_id == last.id
    assert {each.thread_id for each in (run, step, message, last)} == {"thread_1"}
    assert {each.assistant_id for each in (run, step, last)} == {"asst_1"}
    assert (step.status, ended.status, ended.step_details) == (
        "in_progress", "completed", step.step_details
    )  # fmt: skip
    assert message.id == delta.id == written.id == "msg_1"
    assert (message.content, written.content[0].text.value) == ([], "Hello")
    assert last.completed_at is not None


async def test_images_are_as_the_request_asks(openai_mock: OpenAIMock, client: Client) -> None:
    partial = {"type": "image_generation.partial_image", "b64_json": "aGk="}
    first, second, last = await read(
        openai_mock, client, "images.generate",
        {**partial, "background": "opaque"},
        partial,
        {"type": "image_generation.completed", "b64_json": "aGk="},
    )  # fmt: skip
    assert [each.partial_image_index for each in (first, second)] == [0, 1]
    assert {each.quality for each in (first, second, last)} == {"high"}
    assert {each.background for each in (first, second, last)} == {"opaque"}


TEXT = {"type": "output_text", "text": 3}
PART: Event = {"type": "response.content_part.added", "item_id": "msg_1", "output_index": 0}
WRONG: Sequence[tuple[Event, str]] = [
    (
        {"type": ADDED, "item": {"type": "message", "stauts": "completed"}},
        'item.stauts: unknown field, did you mean "status"?',
    ),
    ({"type": ADDED, "item": {"type": "message", "status": 3}}, "item.status: "),
    (
        {"type": DONE, "output_index": 0, "item": {"type": "message", "content": [TEXT]}},
        "item.content[0].text: ",
    ),
    (
        {**CREATED, "response": {"metdata": {}}},
        'response.metdata: unknown field, did you mean "metadata"?',
    ),
    (
        {**COMPLETED, "response": {"output": [{"type": "reasoning", "sumary": TEXT}]}},
        'response.output[0].sumary: unknown field, did you mean "summary"?',
    ),
    ({**PART, "part": {"type": "text"}}, "part.type: "),
    ({**PART, "type": "response.output_text.delta", "content_index": 0}, "delta: Field required"),
]


@pytest.mark.parametrize(("event", "problem"), WRONG)
async def test_what_is_wrong_inside_an_event_is_refused(
    openai_mock: OpenAIMock, client: Client, event: Event, problem: str
) -> None:
    with pytest.raises(EventValidationError) as caught:
        await read(openai_mock, client, "responses.create", event)
    assert f"\n  - {problem}" in str(caught.value)


class Whole(CreateResponseEventStream):
    """Constructors with as little as possible, in the order of the wire."""

    def generate(self) -> Iterator[CreateResponseEvent]:
        partial: Any = {"object": "response"}
        yield self.created(response=partial)
        yield self.in_progress(response=partial)
        item: Any = {"type": "message", "id": "msg_1"}
        yield self.output_item_added(item=item)
        yield self.content_part_added()
        yield self.output_text_delta(delta="Hello")
        yield self.output_text_done()
        yield self.content_part_done()
        yield self.output_item_done(item=item)
        yield self.completed(response=partial)


@pytest.mark.openai_mock(strict=True)
async def test_constructors_are_completed_in_the_same_way(
    openai_mock: OpenAIMock, client: Client
) -> None:
    openai_mock.responses.create.response = Whole
    strict = type(client)(api_key="sk-fake123", _strict_response_validation=True)
    stream = await done(strict.responses.create(model="gpt-5", input="Hi", stream=True))
    events: list[Any] = await all_of(stream)
    assert events[-1].response.output_text == "Hello"
    assert events[-1].response.output == [events[-2].item]
