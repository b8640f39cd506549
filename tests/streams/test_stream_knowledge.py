"""Values that streams fill in, so that authors need not give them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from typing_extensions import assert_type

from openai_responses import OpenAIMock
from openai_responses._core.streams.sse import decode
from openai_responses.errors import MockError
from openai_responses.ext.httpx import get, post
from openai_responses.streaming import (
    CreateChatCompletionEvent,
    CreateChatCompletionEventStream,
    CreateResponseEvent,
    CreateResponseEventStream,
    CreateTranscriptionEvent,
    CreateTranscriptionEventStream,
    GetResponseEvent,
    GetResponseEventStream,
)
from openai_responses_generated.types.chat import CreateChatCompletionRequest
from tests.sdk.both import Client, all_of, done

pytestmark = [pytest.mark.asyncio, pytest.mark.openai_mock(strict=True)]

API = "https://api.openai.com/v1"
BODY = {"model": "gpt-5", "input": "How are you?", "stream": True, "instructions": "Be brief."}


class Full(CreateResponseEventStream):
    """All kinds of items that the model writes, told as shortly as possible."""

    def generate(self) -> Iterator[CreateResponseEvent]:
        yield self.created()
        yield self.in_progress()
        yield self.output_item_added(item={"type": "reasoning"})
        yield self.reasoning_summary_part_added()
        for delta in ("Hm", ".", ""):
            yield self.reasoning_summary_text_delta(delta=delta)
        yield self.reasoning_summary_text_done()
        yield self.reasoning_summary_part_done()
        yield self.output_item_done()
        yield self.output_item_added(item={"type": "message"})
        for text in ("Hello", "you"):
            yield self.content_part_added()
            for delta in text:
                yield self.output_text_delta(delta=delta)
            yield self.output_text_done()
            yield self.content_part_done()
        yield self.content_part_added(part={"type": "refusal", "refusal": ""})
        yield self.refusal_delta(delta="No")
        yield self.refusal_done()
        yield self.content_part_done()
        yield self.output_item_done()
        yield self.output_item_added(item={"type": "function_call", "name": "f"})
        for delta in ('{"a"', ":1}"):
            yield self.function_call_arguments_delta(delta=delta)
        yield self.function_call_arguments_done(name="f")
        yield self.output_item_done()
        yield self.completed()


def events_of(wire: bytes) -> list[dict[str, Any]]:
    return [json.loads(event.data) for event in decode([wire]) if event.data != "[DONE]"]


def named(events: list[dict[str, Any]], name: str) -> list[dict[str, Any]]:
    return [event for event in events if event["type"] == f"response.{name}"]


@pytest.fixture
def events(openai_mock: OpenAIMock) -> list[dict[str, Any]]:
    """The events of the full stream."""
    openai_mock.responses.create.response = Full
    return events_of(post(f"{API}/responses", json=BODY).content)


async def test_events_are_numbered_without_gaps(events: list[dict[str, Any]]) -> None:
    assert [event["sequence_number"] for event in events] == list(range(len(events)))


async def test_all_events_are_of_one_response(events: list[dict[str, Any]]) -> None:
    told = [event["response"] for event in events if "response" in event]
    first, second, last = told
    assert first["id"].startswith("resp_")
    assert first["id"] == second["id"] == last["id"]
    assert [response["status"] for response in told] == ["in_progress"] * 2 + ["completed"]
    assert first["output"] == second["output"] == []
    assert first["usage"] is None
    assert last["usage"]["total_tokens"] > last["usage"]["output_tokens"] > 0
    for response in told:
        assert (response["model"], response["instructions"]) == ("gpt-5", "Be brief.")
        assert response["created_at"] == first["created_at"]


async def test_ids_and_indices_follow_from_what_is_open(events: list[dict[str, Any]]) -> None:
    added = named(events, "output_item.added")
    ids = [event["item"]["id"] for event in added]
    assert [identity.partition("_")[0] for identity in ids] == ["rs", "msg", "fc"]
    assert [event["output_index"] for event in added] == [0, 1, 2]
    for event in events:
        if "item_id" in event:
            assert event["item_id"] == ids[event["output_index"]]
    assert [event["content_index"] for event in named(events, "content_part.added")] == [0, 1, 2]
    assert {event["content_index"] for event in named(events, "refusal.delta")} == {2}
    assert {event["summary_index"] for event in named(events, "reasoning_summary_text.done")} == {0}


async def test_last_events_repeat_the_text_of_deltas(events: list[dict[str, Any]]) -> None:
    assert [event["text"] for event in named(events, "output_text.done")] == ["Hello", "you"]
    assert [event["text"] for event in named(events, "reasoning_summary_text.done")] == ["Hm."]
    assert [event["refusal"] for event in named(events, "refusal.done")] == ["No"]
    (called,) = named(events, "function_call_arguments.done")
    assert called["arguments"] == '{"a":1}'
    parts = [event["part"] for event in named(events, "content_part.done")]
    assert [part.get("text", part.get("refusal")) for part in parts] == ["Hello", "you", "No"]
    thought, message, call = [event["item"] for event in named(events, "output_item.done")]
    assert thought["summary"] == [{"type": "summary_text", "text": "Hm."}]
    assert (message["status"], message["content"]) == ("completed", parts)
    assert (call["status"], call["arguments"]) == ("completed", '{"a":1}')
    assert events[-1]["response"]["output"] == [thought, message, call]


async def test_items_begin_empty(events: list[dict[str, Any]]) -> None:
    thought, message, call = [event["item"] for event in named(events, "output_item.added")]
    assert thought["summary"] == []
    assert (message["status"], message["content"]) == ("in_progress", [])
    assert (call["status"], call["arguments"], call["name"]) == ("in_progress", "", "f")
    assert call["call_id"].startswith("call_")


async def test_the_sdk_accumulates_the_same(openai_mock: OpenAIMock, client: Client) -> None:
    openai_mock.responses.create.response = Full
    create: Any = client.responses.create
    events: list[Any] = await all_of(await done(create(model="gpt-5", input="Hi", stream=True)))
    assert events[-1].response.output_text == "Helloyou"


async def test_values_of_the_author_are_kept(openai_mock: OpenAIMock) -> None:
    class Said(CreateResponseEventStream):
        def generate(self) -> Iterator[CreateResponseEvent]:
            yield self.created(response={"id": "resp_mine", "metadata": {"a": "b"}})
            yield self.in_progress()
            yield self.output_item_added(
                item={
                    "type": "message",
                    "id": "msg_mine",
                    "content": [],
                    "role": "assistant",
                    "status": "in_progress",
                }
            )
            yield self.content_part_added()
            yield self.output_text_delta(delta="Hello")
            yield self.output_text_done(text="Goodbye")
            yield self.content_part_done()
            yield self.output_item_done()
            yield self.completed(response={"usage": None, "model": "other"})  # fmt: skip

    openai_mock.responses.create.response = Said
    events = events_of(post(f"{API}/responses", json=BODY).content)
    first, last = events[0]["response"], events[-1]["response"]
    assert first["id"] == last["id"] == "resp_mine"
    assert first["metadata"] == last["metadata"] == {"a": "b"}
    assert (first["model"], last["model"], last["usage"]) == ("gpt-5", "other", None)
    (message,) = last["output"]
    assert (message["id"], message["content"][0]["text"]) == ("msg_mine", "Goodbye")


@pytest.mark.parametrize(
    ("state", "field", "value"),
    [
        ("incomplete", "incomplete_details", {"reason": "max_output_tokens"}),
        ("failed", "usage", None),
    ],
)
async def test_other_ends_are_whole_as_well(
    openai_mock: OpenAIMock, state: str, field: str, value: object
) -> None:
    class Ending(CreateResponseEventStream):
        def generate(self) -> Iterator[CreateResponseEvent]:
            yield self.created()
            yield self.queued()
            yield self.in_progress()
            yield self.incomplete() if state == "incomplete" else self.failed()

    openai_mock.responses.create.response = Ending
    body = {**BODY, "background": True}
    told = [event["response"] for event in events_of(post(f"{API}/responses", json=body).content)]
    assert [each["status"] for each in told] == ["queued", "queued", "in_progress", state]
    assert told[-1][field] == value
    assert (told[-1]["error"] is not None) == (state == "failed")


async def test_a_retrieved_response_has_the_id_that_was_asked_for(openai_mock: OpenAIMock) -> None:
    class Retrieved(GetResponseEventStream):
        def generate(self) -> Iterator[GetResponseEvent]:
            assert self.request == {"stream": "true", "include_obfuscation": "false"}
            yield self.created()
            yield self.in_progress()
            yield self.completed()

    openai_mock.responses.retrieve.response = Retrieved
    url = f"{API}/responses/resp_7?stream=true&include_obfuscation=false"
    told = [event["response"]["id"] for event in events_of(get(url).content)]
    assert told == ["resp_7"] * 3


async def test_a_transcription_ends_with_all_of_it(openai_mock: OpenAIMock) -> None:
    class Transcript(CreateTranscriptionEventStream):
        def generate(self) -> Iterator[CreateTranscriptionEvent]:
            for delta in ("Hel", "lo"):
                yield self.delta(delta=delta)
            yield self.done()

    openai_mock.audio.transcriptions.create.response = Transcript
    form = {"model": "gpt-4o-transcribe", "stream": "true"}
    wire = post(f"{API}/audio/transcriptions", data=form, files={"file": b"RIFF"}).content
    assert events_of(wire)[-1] == {"type": "transcript.text.done", "text": "Hello"}


class Echo(CreateChatCompletionEventStream):
    """Repeats the input."""

    def generate(self) -> Iterator[CreateChatCompletionEvent]:
        assert_type(self.request, CreateChatCompletionRequest)
        message: Any = self.request["messages"][-1]
        delta: Any = {"content": message["content"]}
        yield self.chunk(choices=[{"index": 0, "delta": delta, "finish_reason": None}])
        yield self.chunk(choices=[{"index": 0, "delta": {}, "finish_reason": "stop"}])


async def test_a_stream_sees_the_request_that_opened_it(
    openai_mock: OpenAIMock, client: Client
) -> None:
    openai_mock.chat.completions.create.response = Echo()
    create: Any = client.chat.completions.create
    for text in ("one", "two"):
        messages = [{"role": "user", "content": text}]
        stream = await done(create(model="gpt-5", messages=messages, stream=True))
        chunks: list[Any] = await all_of(stream)
        assert chunks[0].choices[0].delta.content == text
        assert {(chunk.id, chunk.created, chunk.model) for chunk in chunks} == {
            (chunks[0].id, chunks[0].created, "gpt-5")
        }


async def test_outside_of_any_request_there_is_none() -> None:
    with pytest.raises(MockError, match=r"Echo\.request: no request has opened this stream"):
        list(Echo())


async def test_a_stream_may_have_a_request_of_its_own() -> None:
    class Own(Echo):
        def __init__(self) -> None:
            vars(self)["request"] = {"messages": [{"content": "mine"}]}

    (first, *_) = events_of(b"".join(Own()))
    assert first["choices"][0]["delta"]["content"] == "mine"
