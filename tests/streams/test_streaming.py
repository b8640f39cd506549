"""Event streams through real clients."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Generator, Iterator
from contextlib import aclosing
from typing import TYPE_CHECKING

import openai
import pytest

from openai_responses import OpenAIMock
from openai_responses.errors import (
    AsyncAnswerError,
    EventValidationError,
    ResponseTypeError,
    StreamMismatchError,
)
from openai_responses.ext.httpx import Request, Response, post
from openai_responses.streaming import (
    AsyncCreateChatCompletionEventStream,
    AsyncEventStream,
    CreateChatCompletionEventStream,
    CreateResponseEventStream,
    EventStream,
)
from tests.sdk.clients import Caller
from tests.untyped import set_answer

if TYPE_CHECKING:
    from openai_responses_generated.types.chat import CreateChatCompletionStreamResponse
    from openai_responses_generated.types.responses import ResponseTextDeltaEvent

CHAT: dict[str, object] = {
    "model": "gpt-4o",
    "messages": [{"role": "user", "content": "Hi"}],
    "stream": True,
}

pytestmark = pytest.mark.asyncio

API = "https://api.openai.com/v1"


def chunk_dict(content: str) -> dict[str, object]:
    choice = {"index": 0, "delta": {"content": content}, "finish_reason": None}
    return {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m",
            "choices": [choice]}  # fmt: skip


class Hello(CreateChatCompletionEventStream):
    """Two chunks, with the base that knows its endpoint."""

    def generate(self) -> Iterator[CreateChatCompletionStreamResponse]:
        for text in ("Hel", "lo"):
            yield self.chunk(
                choices=[{"index": 0, "delta": {"content": text}, "finish_reason": None}]
            )
        yield self.chunk(choices=[{"index": 0, "delta": {}, "finish_reason": "stop"}])


class AsyncHello(AsyncCreateChatCompletionEventStream):
    """The same, made while awaiting."""

    async def agenerate(self) -> AsyncGenerator[CreateChatCompletionStreamResponse, None]:
        for event in Hello().generate():
            await asyncio.sleep(0)
            yield event


class BareHello(EventStream[dict[str, object]]):
    """The same with the base for any endpoint."""

    def generate(self) -> Generator[dict[str, object], None, None]:
        yield chunk_dict("Hel")
        yield chunk_dict("lo")


AnyHello = Hello | BareHello | type[Hello] | type[BareHello]


async def text_of(caller: Caller) -> str:
    texts = [chunk.choices[0].delta.content or "" async for chunk in caller.chat_stream()]
    return "".join(texts)


@pytest.mark.parametrize("stream", [Hello, Hello(), BareHello, BareHello()])
async def test_a_stream_is_an_answer(
    openai_mock: OpenAIMock,
    caller: Caller,
    stream: AnyHello,
) -> None:
    openai_mock.chat.completions.create.response = stream
    assert await text_of(caller) == "Hello"
    assert await text_of(caller) == "Hello"


@pytest.mark.parametrize("stream", [Hello, BareHello])
async def test_a_stream_may_be_the_content_of_a_response(
    openai_mock: OpenAIMock, caller: Caller, stream: type[Hello] | type[BareHello]
) -> None:
    openai_mock.chat.completions.create.response = Response(201, content=stream())
    assert await text_of(caller) == "Hello"
    assert await text_of(caller) == "Hello"


async def test_a_function_may_return_a_stream(openai_mock: OpenAIMock, caller: Caller) -> None:
    def answer(request: Request) -> Hello:
        assert request.method == "POST"
        return Hello()

    openai_mock.chat.completions.create.response = answer
    assert await text_of(caller) == "Hello"


@pytest.mark.parametrize("wrapped", [False, True])
async def test_an_async_stream_serves_async_clients(openai_mock: OpenAIMock, wrapped: bool) -> None:
    openai_mock.chat.completions.create.response = (
        Response(200, content=AsyncHello()) if wrapped else AsyncHello
    )
    assert await text_of(Caller("async")) == "Hello"


@pytest.mark.parametrize("wrapped", [False, True])
async def test_an_async_stream_is_refused_to_sync_clients(
    openai_mock: OpenAIMock, wrapped: bool
) -> None:
    openai_mock.chat.completions.create.response = (
        Response(200, content=AsyncHello()) if wrapped else AsyncHello()
    )
    with pytest.raises(AsyncAnswerError, match="Derive the stream from EventStream"):
        await text_of(Caller("sync"))
    assert openai_mock.chat.completions.create.call_count == 1


class Delta(CreateResponseEventStream):
    """One event of the responses endpoint."""

    check_order = False

    def generate(self) -> Iterator[ResponseTextDeltaEvent]:
        yield self.output_text_delta(
            delta="é", logprobs=[], item_id="msg_1", output_index=0, content_index=0
        )


async def test_events_of_responses_arrive_typed(openai_mock: OpenAIMock, caller: Caller) -> None:
    openai_mock.responses.create.response = Delta
    (event,) = [event async for event in caller.response_stream()]
    assert event.type == "response.output_text.delta"
    assert (event.delta, event.sequence_number) == ("é", 0)


async def test_each_route_has_its_own_framing(openai_mock: OpenAIMock) -> None:
    openai_mock.chat.completions.create.response = BareHello
    openai_mock.responses.create.response = Delta
    chat = post(f"{API}/chat/completions", json=CHAT)
    responses = post(f"{API}/responses", json={"stream": True})
    assert chat.headers["content-type"] == "text/event-stream; charset=utf-8"
    assert chat.text.endswith('"finish_reason":null}]}\n\ndata: [DONE]\n\n')
    assert "event:" not in chat.text
    assert responses.text == (
        "event: response.output_text.delta\n"
        'data: {"type":"response.output_text.delta","sequence_number":0,"item_id":"msg_1",'
        '"output_index":0,"content_index":0,"delta":"é","logprobs":[]}\n\n'
    )


@pytest.mark.parametrize("given", [None, "text/event-stream"])
async def test_a_response_without_content_type_gets_that_of_streams(
    openai_mock: OpenAIMock, given: str | None
) -> None:
    headers = {} if given is None else {"content-type": given}
    openai_mock.chat.completions.create.response = lambda: Response(
        200, headers=headers, content=BareHello()
    )
    response = post(f"{API}/chat/completions", json=CHAT)
    assert response.headers["content-type"] == (given or "text/event-stream; charset=utf-8")


async def test_assistants_events_are_named(openai_mock: OpenAIMock) -> None:
    class Run(EventStream[dict[str, object]]):
        def generate(self) -> Iterator[dict[str, object]]:
            yield {"event": "thread.run.queued", "data": {"id": "run_1"}}

    openai_mock.beta.threads.runs.create.response = lambda: Response(200, content=Run())
    response = post(f"{API}/threads/thread_1/runs", json={"assistant_id": "asst_1", "stream": True})
    assert response.text == (
        'event: thread.run.queued\ndata: {"id":"run_1"}\n\nevent: done\ndata: [DONE]\n\n'
    )


class Watched(EventStream[dict[str, object]]):
    """An endless stream that records its progress."""

    def __init__(self) -> None:
        self.generated = 0
        self.ended = False

    def generate(self) -> Iterator[dict[str, object]]:
        try:
            while True:
                self.generated += 1
                yield chunk_dict(str(self.generated))
        finally:
            self.ended = True


class AsyncWatched(AsyncEventStream[dict[str, object]]):
    """The same, awaiting when it ends."""

    def __init__(self) -> None:
        self.generated = 0
        self.ended = False

    async def agenerate(self) -> AsyncGenerator[dict[str, object], None]:
        try:
            while True:
                self.generated += 1
                yield chunk_dict(str(self.generated))
        finally:
            await asyncio.sleep(0)
            self.ended = True


@pytest.mark.parametrize("wrapped", [False, True])
async def test_a_stream_is_read_as_it_is_made_and_closed_with_the_client(
    openai_mock: OpenAIMock, caller: Caller, wrapped: bool
) -> None:
    stream = Watched()
    openai_mock.chat.completions.create.response = (
        Response(200, content=stream) if wrapped else stream
    )
    await read_two(caller, stream)


@pytest.mark.parametrize("wrapped", [False, True])
async def test_an_async_stream_is_closed_with_the_client(
    openai_mock: OpenAIMock, wrapped: bool
) -> None:
    stream = AsyncWatched()
    openai_mock.chat.completions.create.response = (
        Response(200, content=stream) if wrapped else stream
    )
    await read_two(Caller("async"), stream)


async def read_two(caller: Caller, stream: Watched | AsyncWatched) -> None:
    chunks = caller.chat_stream()
    async with aclosing(chunks):
        for number in (1, 2):
            assert (await anext(chunks)).choices[0].delta.content == str(number)
            assert (stream.generated, stream.ended) == (number, False)
    assert stream.ended


async def test_one_instance_serves_requests_at_the_same_time(
    openai_mock: OpenAIMock, caller: Caller
) -> None:
    openai_mock.responses.create.response = Delta()
    one, other = caller.response_stream(), caller.response_stream()
    events = [await anext(one), await anext(other)]
    assert [event.type for event in events] == ["response.output_text.delta"] * 2
    assert [getattr(event, "sequence_number", None) for event in events] == [0, 0]
    assert [event async for event in one] == [event async for event in other] == []


async def test_a_wrong_event_reaches_the_test_as_itself(
    openai_mock: OpenAIMock, caller: Caller
) -> None:
    class Wrong(Hello):
        def generate(self) -> Iterator[CreateChatCompletionStreamResponse]:
            yield from super().generate()
            yield self.chunk(choices=[{"index": 0, "delta": {}, "finish_reason": "sotp"}])  # type: ignore[typeddict-item]

    openai_mock.chat.completions.create.response = Wrong
    chunks = caller.chat_stream()
    for _ in range(3):
        await anext(chunks)
    with pytest.raises(EventValidationError) as caught:
        await anext(chunks)
    assert isinstance(caught.value, openai.OpenAIError)
    assert str(caught.value) == (
        "Wrong yielded as its event number 4 (CreateChatCompletionStreamResponse) what its "
        "endpoint does not send:\n  - choices[0].finish_reason: Input should be 'stop', 'length', "
        "'tool_calls', 'content_filter' or 'function_call', got 'sotp'\n"
        'unknown_fields="allow" of the mock, the route or the stream accepts what the document '
        "does not have."
    )


async def test_an_error_of_the_author_reaches_the_test_as_itself(
    openai_mock: OpenAIMock, caller: Caller
) -> None:
    class Broken(EventStream[dict[str, object]]):
        def generate(self) -> Iterator[dict[str, object]]:
            yield chunk_dict("x")
            raise LookupError("mine")

    openai_mock.chat.completions.create.response = Broken
    with pytest.raises(LookupError, match="mine"):
        await text_of(caller)


async def test_a_stream_of_another_operation_is_refused_at_the_assignment(
    openai_mock: OpenAIMock,
) -> None:
    openai_mock.responses.create.response = Delta  # so that there is one before
    refused: list[object] = [Hello, Hello(), AsyncHello]
    for stream in refused:
        with pytest.raises(ResponseTypeError) as caught:
            set_answer(openai_mock.responses.create, stream)
        name = stream.__name__ if isinstance(stream, type) else type(stream).__name__
        assert str(caught.value) == (
            f"openai_mock.responses.create.response got {name}, a stream of "
            "CreateChatCompletionStreamResponse; responses.create streams ResponseStreamEvent: "
            "derive from CreateResponseEventStream (in openai_responses.streaming)"
        )
    assert openai_mock.responses.create.response is Delta
    openai_mock.responses.retrieve.response = Delta  # which sends the same events
    openai_mock.beta.responses.create.response = Delta


async def test_a_stream_without_a_streaming_request_is_refused(
    openai_mock: OpenAIMock, caller: Caller
) -> None:
    openai_mock.chat.completions.create.response = Hello
    with pytest.raises(StreamMismatchError, match=r"called without stream=True, .*stream Hello"):
        await caller.chat()
    assert openai_mock.chat.completions.create.call_count == 1


async def test_a_form_can_ask_for_a_stream(openai_mock: OpenAIMock) -> None:
    class Transcript(EventStream[dict[str, object]]):
        def generate(self) -> Iterator[dict[str, object]]:
            yield {"type": "transcript.text.done", "text": "Hi"}

    openai_mock.audio.transcriptions.create.response = Transcript
    client = openai.OpenAI(api_key="sk-fake")
    audio = ("a.wav", b'--x\r\nContent-Disposition: form-data; name="stream"\r\n\r\nfalse')
    events = client.audio.transcriptions.create(model="gpt-4o-transcribe", file=audio, stream=True)
    assert [event.type for event in events] == ["transcript.text.done"]
    with pytest.raises(StreamMismatchError, match="called without stream=True"):
        client.audio.transcriptions.create(model="gpt-4o-transcribe", file=audio)
