"""What test authors may write: this module is run, and checked by mypy and pyright, both strict."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator

import openai.types.beta
import openai.types.chat
from typing_extensions import assert_type

from openai_responses import (
    Image,
    ModelTurn,
    OpenAIMock,
    Reasoning,
    Refusal,
    StructuredOutput,
    Text,
    ToolCall,
    Usage,
    api_errors,
    faults,
    sequences,
)
from openai_responses.ext.httpx import Request, Response
from openai_responses.ext.respx import CallList
from openai_responses.matching import contains, one_of
from openai_responses.streaming import (
    AsyncCreateChatCompletionEventStream,
    CreateChatCompletionEvent,
    CreateChatCompletionEventStream,
    CreateResponseEvent,
    CreateResponseEventStream,
    CreateSpeechEvent,
    CreateSpeechEventStream,
    EventStream,
)
from openai_responses.webhooks import Attempt, Delivery, Subscription, Webhook, events
from openai_responses_generated.routes.chat import (
    ChatCompletionsResource,
    ChatResource,
    CreateChatCompletionRoute,
)
from openai_responses_generated.types.chat import (
    CreateChatCompletionRequest,
    CreateChatCompletionStreamResponse,
)
from openai_responses_generated.types.responses import ResponseTextDeltaEvent


class Chunks(CreateChatCompletionEventStream):
    def generate(self) -> Iterator[CreateChatCompletionEvent]:
        chunk = self.chunk(choices=[{"index": 0, "delta": {}, "finish_reason": "stop"}])
        assert_type(chunk, CreateChatCompletionStreamResponse)
        yield chunk


class Deltas(CreateResponseEventStream):
    def generate(self) -> Iterator[CreateResponseEvent]:
        event = self.output_text_delta(
            delta="Hi", item_id="msg_1", output_index=0, content_index=0, logprobs=[]
        )
        assert_type(event, ResponseTextDeltaEvent)
        yield event


class Audio(CreateSpeechEventStream):
    def generate(self) -> Iterator[CreateSpeechEvent]:
        yield self.delta(audio="UklGRg==")


class Plain(EventStream[openai.types.chat.ChatCompletionChunk]):
    def generate(self) -> Iterator[openai.types.chat.ChatCompletionChunk]:
        yield from ()


def test_the_tree_is_typed() -> None:
    openai_mock = OpenAIMock()
    assert_type(openai_mock.chat, ChatResource)
    assert_type(openai_mock.chat.completions, ChatCompletionsResource)
    assert_type(openai_mock.chat.completions.create, CreateChatCompletionRoute)
    assert_type(openai_mock.beta.chat.completions.create, CreateChatCompletionRoute)
    with openai_mock as entered:
        assert_type(entered, OpenAIMock)


def test_partials() -> None:
    openai_mock = OpenAIMock()
    openai_mock.chat.completions.create.response = {"choices": [{"message": {"content": "Hi"}}]}
    openai_mock.chat.completions.delete.response = {"deleted": True}
    openai_mock.responses.create.response = {"status": "completed", "output": []}
    openai_mock.embeddings.create.response = {"data": [{"embedding": [0.5]}]}
    openai_mock.files.list.response = {"data": [{"id": "file-1", "purpose": "batch"}]}
    openai_mock.models.retrieve.response = {"owned_by": "nobody"}
    openai_mock.moderations.create.response = {"results": [{"categories": {"hate": True}}]}
    openai_mock.beta.threads.runs.retrieve.response = {"status": "requires_action"}
    openai_mock.vector_stores.create.response = {"file_counts": {"completed": 2}}
    openai_mock.batches.create.response = {"request_counts": {"total": 1}}


def test_sdk_objects() -> None:
    openai_mock = OpenAIMock()
    chunk = openai.types.beta.AssistantDeleted(
        id="asst_1", deleted=True, object="assistant.deleted"
    )
    openai_mock.beta.assistants.delete.response = chunk
    openai_mock.models.retrieve.response = openai.types.Model(
        id="m", created=1, object="model", owned_by="nobody"
    )


def test_http_responses_and_functions() -> None:
    openai_mock = OpenAIMock()

    def answer(request: Request) -> Response:
        return Response(404, request=request)

    async def answer_later(request: Request, route: CreateChatCompletionRoute) -> Response:
        return Response(200, json={"called": route.called}, request=request)

    openai_mock.chat.completions.create.response = Response(500)
    openai_mock.chat.completions.create.response = answer
    openai_mock.chat.completions.create.response = answer_later
    openai_mock.files.content.response = b"bytes"
    openai_mock.audio.speech.create.response = b"bytes"
    openai_mock.audio.transcriptions.create.response = "text"


def test_streams() -> None:
    openai_mock = OpenAIMock()
    openai_mock.chat.completions.create.response = Chunks
    openai_mock.chat.completions.create.response = Chunks()
    openai_mock.chat.completions.create.response = Plain()
    openai_mock.responses.create.response = Deltas
    openai_mock.audio.speech.create.response = Audio
    assert not issubclass(AsyncCreateChatCompletionEventStream, CreateChatCompletionEventStream)


def test_faults_errors_and_sequences() -> None:
    openai_mock = OpenAIMock()

    def fail() -> Exception:
        return faults.connection_refused()

    chat = openai_mock.chat.completions.create
    chat.response = api_errors.rate_limit(retry_after=2)
    chat.response = faults.read_timeout()
    chat.response = faults.disconnect(after_events=2)
    chat.response = faults.disconnect(Chunks, after_events=2)
    chat.response = faults.pace(Chunks(), first=0.1)
    chat.response = faults.pace({"choices": [{"message": {"content": "Hi"}}]}, first=0.1)
    chat.response = faults.pace(faults.rechunk({"model": "m"}), first=0.1)
    chat.response = faults.pace(fail)
    chat.response = fail
    chat.response = [api_errors.server_error(), None, {"choices": []}]
    chat.response = [Chunks, faults.disconnect(Chunks(), after_events=1), fail]
    chat.response = [faults.end_early({"model": "m"}), {"choices": []}]
    chat.response = sequences.once({"model": "m"}, faults.disconnect({"model": "m"}))
    chat.response = sequences.by_call({2: api_errors.overloaded()}, otherwise={"model": "m"})
    openai_mock.files.content.response = [b"bytes", faults.disconnect(b"bytes", after_bytes=2)]


def test_cases_and_calls() -> None:
    openai_mock = OpenAIMock()
    chat = openai_mock.chat.completions.create
    case = chat.when(model="gpt-5", messages=contains("Hi"), call_number=range(1, 3))
    assert_type(case, CreateChatCompletionRoute)
    case.response = {"choices": [{"message": {"content": "Hi"}}]}
    chat.when(lambda call: call.body["model"] == "gpt-5", headers={"x": one_of("a", "b")})
    assert_type(chat.calls, CallList[CreateChatCompletionRequest])
    assert_type([call.body for call in chat.calls], list[CreateChatCompletionRequest])
    assert_type([call.events_taken for call in openai_mock.calls], list[int])


def test_what_the_model_says() -> None:
    openai_mock = OpenAIMock()
    openai_mock.model_says("Hello")
    openai_mock.model_says(Reasoning("Hm"), ToolCall("get_weather", city="Paris", days=3))
    openai_mock.model_says(Refusal("No"), usage=Usage(1, 2), finish_reason="length")
    openai_mock.model_says(StructuredOutput({"city": "Paris"}))
    openai_mock.chat.completions.create.response = ToolCall("get_weather", {"city": "Paris"})
    openai_mock.completions.create.response = Text("Hello")
    openai_mock.responses.create.response = ModelTurn("Hello", ToolCall("stop"))
    openai_mock.beta.responses.create.response = [Text("Hello"), ToolCall("stop")]
    openai_mock.beta.threads.runs.create.response = lambda: Text("Hello")
    openai_mock.beta.threads.create_and_run.response = Text("Hello")
    openai_mock.beta.threads.runs.submit_tool_outputs.response = Text("Hello")
    assert_type(ModelTurn("Hello").calls, list[ToolCall])


def test_time_and_fate() -> None:
    openai_mock = OpenAIMock(time="manual", one_run_per_thread=True)
    OpenAIMock(time="clock")
    OpenAIMock(time=time.time)
    openai_mock.state.batches.put({"id": "batch_1", "status": "validating"})
    batch = openai_mock.state.batches.get("batch_1")
    assert batch is not None
    openai_mock.advance()
    openai_mock.advance(batch, 2)
    openai_mock.advance("batch_1", steps=2)
    openai_mock.advance(seconds=60)
    openai_mock.fail(openai_mock.state.beta.threads.runs, "Busy", code="server_error")
    openai_mock.finish(openai_mock.state.beta.threads.runs)
    openai_mock.expire(openai_mock.state.batches)
    openai_mock.fail(batch)
    assert_type(openai_mock.webhook(batch, secret="whsec_c2VjcmV0"), Webhook)


def test_webhooks_are_made_and_delivered() -> None:
    openai_mock = OpenAIMock()
    event = events.realtime_call_incoming(
        call_id="rtc_1", sip_headers=[{"name": "To", "value": "sip:1@example.com"}]
    )
    assert_type(event, Webhook)
    assert_type(events.video_completed(id="video_1", secret="whsec_c2VjcmV0"), Webhook)

    async def receive(webhook: Webhook) -> int:
        return len(webhook.body)

    received: list[Webhook] = []
    for target in (receive, received.append, "http://localhost/hooks"):
        subscription = openai_mock.webhooks.deliver_to(
            target, url="/hooks", events=["batch.failed"]
        )
        assert_type(subscription, Subscription)
        subscription.stop()
    openai_mock.webhooks.deliver_to(lambda webhook: len(webhook.headers) + 200)
    (delivery,) = openai_mock.webhooks.send(event)
    assert_type(delivery, Delivery)
    assert_type(openai_mock.webhooks.replay(delivery, timestamp=1), Attempt)
    assert_type(openai_mock.webhooks.deliveries, list[Delivery])
    assert_type(openai_mock.webhooks.incoming_call({"From": "sip:1@example.com"}), str)


def test_conditions_take_what_matches_a_field() -> None:
    openai_mock = OpenAIMock()
    chat = openai_mock.chat.completions.create
    case = chat.when(
        lambda call: call.body["model"] == "m",
        model=re.compile("gpt"),
        temperature=lambda value: isinstance(value, float) and value < 1,
        messages=contains("Hello"),
        tools=[{"function": {"name": one_of("a", "b")}}],
        response_format={"type": "json_object"},
        service_tier=one_of("auto", "default"),
        user=None,
        call_number=range(1, 3),
        headers={"x-a": "b"},
        body={"guided_json": {}},
    )
    assert_type(case, CreateChatCompletionRoute)
    openai_mock.images.edit.when(model="gpt-image-1", image=contains("a.png"))
    openai_mock.responses.create.response = Image(b"png")
    openai_mock.models.list.when(query={"after": "m"}, headers=None)
    openai_mock.audio.transcriptions.create.when(model="whisper-1", language="en")
