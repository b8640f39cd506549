"""Streams with a wrong order: the errors in a test, through real clients."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Iterator
from typing import TYPE_CHECKING, Any

import openai
import pytest
from openai.types.chat import ChatCompletionChunk

import openai_responses
from openai_responses import OpenAIMock
from openai_responses._core.streams.sse import decode
from openai_responses.errors import StreamOrderError, StreamOrderWarning
from openai_responses.ext.httpx import post, request
from openai_responses.streaming import (
    AsyncCreateChatCompletionEventStream,
    CreateChatCompletionEvent,
    CreateChatCompletionEventStream,
    CreateResponseEvent,
    CreateResponseEventStream,
    EventStream,
)
from tests.sdk.clients import Caller
from tests.streams.violations import Event, parsed, violation_in
from tests.untyped import set_answer

if TYPE_CHECKING:
    from openai_responses_generated.types.chat import CreateChatCompletionStreamResponse

pytestmark = pytest.mark.asyncio

strict = pytest.mark.openai_mock(strict=True)


class Endless(CreateChatCompletionEventStream):
    """A choice that never finishes."""

    def generate(self) -> Iterator[CreateChatCompletionEvent]:
        yield self.chunk(choices=[{"index": 0, "delta": {"content": "Hi"}, "finish_reason": None}])


class Twice(CreateChatCompletionEventStream):
    """A choice that finishes twice."""

    def generate(self) -> Iterator[CreateChatCompletionStreamResponse]:
        for _ in range(2):
            yield self.chunk(choices=[{"index": 0, "delta": {}, "finish_reason": "stop"}])


class AsyncTwice(AsyncCreateChatCompletionEventStream):
    """The same, made while awaiting."""

    async def agenerate(self) -> AsyncGenerator[CreateChatCompletionStreamResponse, None]:
        for event in Twice().generate():
            await asyncio.sleep(0)
            yield event


class WithoutCreated(CreateResponseEventStream):
    """A response that is complete before it is there."""

    def generate(self) -> Iterator[CreateResponseEvent]:
        yield {"type": "response.output_text.delta", "delta": "Hi", "logprobs": [],
               "item_id": "msg_1", "output_index": 0, "content_index": 0,
               "sequence_number": 0}  # fmt: skip


class DictsOnly(EventStream["dict[str, Any] | ChatCompletionChunk"]):
    """A stream that anything may be in, of SDK objects and dicts with SDK objects in them."""

    def generate(self) -> Iterator[dict[str, Any] | ChatCompletionChunk]:
        common = {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m"}
        choice = {"index": 0, "delta": {"role": "assistant"}, "finish_reason": None}
        chunk = ChatCompletionChunk.model_validate({**common, "choices": [choice]})
        yield chunk
        yield {**common, "choices": chunk.choices}


class Continued(EventStream[dict[str, object]]):
    """A run that continues with the outputs that it required."""

    def generate(self) -> Iterator[dict[str, object]]:
        for state in ("queued", "in_progress", "completed"):
            yield {"event": f"thread.run.{state}", "data": {"id": "run_1", "status": state}}


TWICE = (
    "Twice yielded as its event number 2 another chunk for choice 0, where a chunk without it was "
    "expected: that choice has finished. If the order is to be broken, set check_order = False in "
    "the stream."
)


async def read(caller: Caller) -> int:
    return len([chunk async for chunk in caller.chat_stream()])


# --- strict mocks --------------------------------------------------------------------------------


@strict
async def test_a_strict_mock_fails_where_the_order_breaks(
    openai_mock: OpenAIMock, caller: Caller
) -> None:
    openai_mock.chat.completions.create.response = Twice
    chunks = caller.chat_stream()
    assert (await anext(chunks)).choices[0].finish_reason == "stop"
    with pytest.raises(StreamOrderError) as caught:
        await anext(chunks)
    assert str(caught.value) == TWICE
    assert isinstance(caught.value, openai.OpenAIError)
    openai_mock.refused_requests.clear()


@strict
async def test_async_streams_are_looked_at_as_well(openai_mock: OpenAIMock) -> None:
    openai_mock.chat.completions.create.response = AsyncTwice
    with pytest.raises(StreamOrderError, match="AsyncTwice yielded as its event number 2"):
        await read(Caller("async"))
    openai_mock.refused_requests.clear()


@strict
async def test_the_end_may_be_what_is_wrong(openai_mock: OpenAIMock, caller: Caller) -> None:
    openai_mock.chat.completions.create.response = Endless
    with pytest.raises(StreamOrderError, match=r"^Endless ended after event number 1, where a ch"):
        await read(caller)
    openai_mock.refused_requests.clear()


@strict
async def test_streams_of_responses_are_looked_at(openai_mock: OpenAIMock, caller: Caller) -> None:
    openai_mock.responses.create.response = WithoutCreated
    with pytest.raises(StreamOrderError, match=r"where response\.created was expected"):
        [event async for event in caller.response_stream()]
    openai_mock.refused_requests.clear()


@strict
@pytest.mark.filterwarnings(
    "ignore::DeprecationWarning", "ignore::openai_responses.errors.RetiredWarning"
)
async def test_only_an_existing_run_may_continue(openai_mock: OpenAIMock) -> None:
    runs, routes = openai.OpenAI(api_key="sk-fake").beta.threads.runs, openai_mock.beta.threads.runs
    routes.submit_tool_outputs.response = routes.create.response = Continued
    going_on = runs.submit_tool_outputs("run_1", thread_id="t", tool_outputs=[], stream=True)
    names = [event.event for event in going_on]
    assert names == ["thread.run.queued", "thread.run.in_progress", "thread.run.completed"]
    created = runs.create("t", assistant_id="a", stream=True)
    with pytest.raises(StreamOrderError, match=r"where thread\.run\.created was expected"):
        next(created)
    openai_mock.refused_requests.clear()


@strict
async def test_a_strict_mock_looks_at_streams_without_a_schema_too(
    openai_mock: OpenAIMock, caller: Caller
) -> None:
    openai_mock.chat.completions.create.response = DictsOnly
    with pytest.raises(
        StreamOrderError, match=r"DictsOnly yielded as its event number 2 delta\.role"
    ):
        await read(caller)
    openai_mock.refused_requests.clear()


@strict
async def test_an_intentional_violation_is_not_reported(
    openai_mock: OpenAIMock, caller: Caller
) -> None:
    class OnPurpose(Twice):
        check_order = False

    one = Twice()
    one.check_order = False
    for stream in (OnPurpose, OnPurpose(), one):
        openai_mock.chat.completions.create.response = stream
        assert await read(caller) == 2


async def test_a_test_fails_whose_code_swallows_it() -> None:
    @openai_responses.mock(strict=True)
    def swallowing(openai_mock: OpenAIMock) -> None:
        openai_mock.chat.completions.create.response = Twice
        with pytest.raises(openai.OpenAIError):
            list(
                Caller("sync").sync.chat.completions.create(
                    model="m", messages=[{"role": "user", "content": "Hi"}], stream=True
                )
            )

    with pytest.raises(StreamOrderError) as caught:
        swallowing()
    assert str(caught.value) == (
        "The code under test swallowed 1 error(s) of the mock. If that is meant, clear "
        f"openai_mock.refused_requests.\n- {TWICE}"
    )


@strict
async def test_the_authors_line_is_in_the_traceback(openai_mock: OpenAIMock) -> None:
    cleaned: list[str] = []

    class InOrder(Twice):
        def generate(self) -> Iterator[CreateChatCompletionStreamResponse]:
            try:
                yield from super().generate()
            except StreamOrderError:
                cleaned.append("caught")
                raise

    openai_mock.chat.completions.create.response = InOrder
    with pytest.raises(StreamOrderError):
        await read(Caller("sync"))
    assert cleaned == ["caught"]
    openai_mock.refused_requests.clear()


# --- all others ----------------------------------------------------------------------------------


async def test_a_class_is_warned_about_once(openai_mock: OpenAIMock, caller: Caller) -> None:
    openai_mock.chat.completions.create.response = Twice
    with pytest.warns(StreamOrderWarning) as caught:
        assert [await read(caller), await read(caller)] == [2, 2]
    assert [str(warning.message) for warning in caught] == [
        f"{TWICE}\nSee docs/troubleshooting.md#streamorderwarning"
    ]
    assert caught[0].filename == __file__
    openai_mock.chat.completions.create.response = Endless
    with pytest.warns(StreamOrderWarning, match="Endless ended"):
        await read(caller)


async def test_streams_without_a_schema_may_do_as_they_like(
    openai_mock: OpenAIMock, caller: Caller
) -> None:
    openai_mock.chat.completions.create.response = DictsOnly
    assert await read(caller) == 2


async def test_streams_outside_of_any_mock_are_warned_about() -> None:
    with pytest.warns(StreamOrderWarning, match="Twice yielded"):
        list(Twice())


# --- what makes short streams whole --------------------------------------------------------------


@strict
async def test_a_choice_begins_with_its_role_by_itself(
    openai_mock: OpenAIMock, caller: Caller
) -> None:
    class Two(CreateChatCompletionEventStream):
        def generate(self) -> Iterator[CreateChatCompletionEvent]:
            for index in (0, 1):
                yield self.chunk(
                    choices=[{"index": index, "delta": {"content": "Hi"}, "finish_reason": None}]
                )
            for index in (0, 1):
                yield self.chunk(choices=[{"index": index, "delta": {}, "finish_reason": "stop"}])

    openai_mock.chat.completions.create.response = Two
    roles = [chunk.choices[0].delta.role async for chunk in caller.chat_stream()]
    assert roles == ["assistant", "assistant", None, None]


# --- free streams --------------------------------------------------------------------------------


API = "https://api.openai.com/v1"
STREAM = {"stream": True}
CHAT: dict[str, object] = {
    **STREAM,
    "model": "gpt-5",
    "messages": [{"role": "user", "content": "Hi"}],
    "stream_options": {"include_usage": True},
}
THREAD: dict[str, object] = {**STREAM, "assistant_id": "asst_1"}

FREE: list[tuple[str, dict[str, object] | None]] = [
    ("POST /chat/completions", CHAT),
    ("POST /chat/completions", {**CHAT, "n": 3}),
    ("POST /completions", {**STREAM, "model": "m", "prompt": ["a", "b"], "n": 2}),
    ("POST /responses", {**STREAM, "model": "m", "input": "Hi"}),
    ("POST /responses", {**STREAM, "model": "m", "input": "Hi", "background": True}),
    ("GET /responses/resp_1?stream=true", None),
    ("GET /responses/resp_1?stream=true&starting_after=3", None),
    ("POST /responses?beta=true", {**STREAM, "model": "m", "input": "Hi"}),
    ("GET /responses/resp_1?beta=true&stream=true", None),
    ("POST /threads/thread_1/runs", THREAD),
    ("POST /threads/runs", THREAD),
    ("POST /threads/thread_1/runs/run_1/submit_tool_outputs", {**STREAM, "tool_outputs": []}),
    ("POST /audio/speech", {"model": "m", "voice": "a", "input": "Hi", "stream_format": "sse"}),
    ("POST /images/generations", {**STREAM, "prompt": "A cat", "partial_images": 2, "n": 2}),
]


@pytest.mark.parametrize(("line", "body"), FREE)
@pytest.mark.openai_mock(missing="invent")
async def test_free_streams_are_in_order(
    openai_mock: OpenAIMock, line: str, body: dict[str, object] | None
) -> None:
    method, _, path = line.partition(" ")
    answer = request(method, API + path, json=body)
    assert answer.status_code == 200
    events = events_of(answer.content)
    assert len(events) > 1
    assert violation_in(events) is None


TOOL_CALLS = [
    {"id": f"call_{i}", "type": "function", "function": {"name": "f", "arguments": '{"a": 1}'}}
    for i in range(2)
]
MESSAGES: list[dict[str, object]] = [
    {"content": "Hi there"},
    {"refusal": "I cannot"},
    {"tool_calls": TOOL_CALLS},
    {"tool_calls": TOOL_CALLS[:1]},
    {"content": "Hi", "tool_calls": TOOL_CALLS},
]


@pytest.mark.parametrize("message", MESSAGES)
async def test_free_chat_streams_are_in_order(
    openai_mock: OpenAIMock, message: dict[str, object]
) -> None:
    set_answer(openai_mock.chat.completions.create, {"choices": [{"message": message}] * 2})
    assert violation_in(events_of(post(f"{API}/chat/completions", json=CHAT).content)) is None


OUTPUT: list[dict[str, object]] = [
    {"type": "reasoning", "id": "rs_1", "summary": [{"type": "summary_text", "text": "Well"}] * 2},
    {"type": "message", "content": [{"type": "output_text", "text": "Hi you"}] * 2},
    {"type": "message", "content": [{"type": "refusal", "refusal": "No, no"}]},
    {"type": "function_call", "name": "f", "arguments": '{"a": 1}', "call_id": "call_1"},
    {"type": "custom_tool_call", "name": "f", "input": "a b", "call_id": "call_2"},
    {"type": "computer_call", "call_id": "call_3", "pending_safety_checks": []},
]


@pytest.mark.parametrize("status", ["completed", "incomplete", "failed"])
async def test_free_streams_of_responses_are_in_order(openai_mock: OpenAIMock, status: str) -> None:
    set_answer(openai_mock.responses.create, {"status": status, "output": OUTPUT})
    body = {**STREAM, "model": "m", "input": "Hi"}
    events = events_of(post(f"{API}/responses", json=body).content)
    assert len(events) > 30
    assert violation_in(events) is None


def events_of(wire: bytes) -> list[Event]:
    """Return the events of a stream, those of runs as pairs."""
    return [
        {"event": event.event, "data": parsed(event.data)}
        if event.event is not None and event.event.startswith(("thread", "done"))
        else parsed(event.data)
        for event in decode([wire])
        if event.event == "done" or event.data != "[DONE]"
    ]
