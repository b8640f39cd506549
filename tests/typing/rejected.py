"""What type checkers must reject: each ignored line is an error, or the ignore itself is one.

Never imported: `mypy` warns about an ignore that is not needed, and so does `pyright`.
"""

from __future__ import annotations

from collections.abc import Iterator

import openai.types

from openai_responses import Image, OpenAIMock, Text, ToolCall, Usage, faults
from openai_responses.streaming import (
    CreateChatCompletionEvent,
    CreateChatCompletionEventStream,
    CreateResponseEventStream,
)
from openai_responses.webhooks import events

openai_mock = OpenAIMock()
chat = openai_mock.chat.completions.create
model = openai.types.Model(id="m", created=1, object="model", owned_by="nobody")

# Unknown fields, at depth 1 and 3.
chat.response = {"choises": []}  # type: ignore[assignment]
chat.response = {"choices": [{"message": {"contents": "Hi"}}]}  # type: ignore[assignment]
openai_mock.responses.create.response = {"outputs": []}  # type: ignore[assignment]
embed = openai_mock.embeddings.create
embed.response = {"data": [{"embeding": [0.5]}]}  # type: ignore[assignment]
openai_mock.files.list.response = {"data": [{"name": "a"}]}  # type: ignore[assignment]
openai_mock.models.retrieve.response = {"owner": "nobody"}  # type: ignore[assignment]
moderation = openai_mock.moderations.create
moderation.response = {"results": [{"categories": {"hates": True}}]}  # type: ignore[assignment]
store = openai_mock.vector_stores.create
store.response = {"file_counts": {"complete": 2}}  # type: ignore[assignment]

# Wrong values.
chat.response = {"choices": [{"finish_reason": "stopped"}]}  # type: ignore[assignment]
run = openai_mock.beta.threads.runs.retrieve
run.response = {"status": "finished"}  # type: ignore[assignment]
batch = openai_mock.batches.create
batch.response = {"request_counts": {"total": "1"}}  # type: ignore[assignment]
openai_mock.chat.completions.delete.response = {"deleted": "yes"}  # type: ignore[assignment]

# Inside of sequences and faults.
chat.response = [{"choices": []}, {"choises": []}]  # type: ignore[list-item]
chat.response = [b"bytes"]  # type: ignore[list-item]
chat.response = faults.disconnect(model)  # type: ignore[arg-type]

# Objects of another operation.
chat.response = model  # type: ignore[assignment]
openai_mock.models.retrieve.response = b"bytes"  # type: ignore[assignment]
openai_mock.files.content.response = model  # type: ignore[assignment]


class Chunks(CreateChatCompletionEventStream):
    def generate(self) -> Iterator[CreateChatCompletionEvent]:
        yield self.chunk(choice=[])  # type: ignore[call-arg]
        yield {"choices": []}  # type: ignore[misc]


class Deltas(CreateResponseEventStream):
    def generate(self) -> Iterator[CreateChatCompletionEvent]:  # type: ignore[override]
        yield self.output_text_delta()  # type: ignore[call-arg, misc]


# What a store does not have, and what goes into another of its places.
state = openai_mock.state
state.beta.thread  # type: ignore[attr-defined]  # noqa: B018
file: openai.types.FileObject | None = state.batches.get("1")  # type: ignore[assignment]

# What no model says, and what says nothing at all there.
openai_mock.model_says(3)  # type: ignore[arg-type]
openai_mock.model_says("Hello", finish_reason="stopped")  # type: ignore[arg-type]
openai_mock.model_says("Hello", usage={"input_tokens": 1})  # type: ignore[arg-type]
openai_mock.embeddings.create.response = Text("Hello")  # type: ignore[assignment]
openai_mock.responses.retrieve.response = Text("Hello")  # type: ignore[assignment]
chat.response = Image(b"")  # type: ignore[assignment]
openai_mock.completions.create.response = ToolCall("f")  # type: ignore[assignment]
chat.response = Usage(1, 2)  # type: ignore[assignment]
ToolCall("f", 3)  # type: ignore[arg-type]

# What no call is like, and no case answers with.
chat.when(temprature=1)  # type: ignore[call-arg]
chat.when(temperature="1")  # type: ignore[arg-type]
chat.when(reasoning_effort="much")  # type: ignore[arg-type]
chat.assert_called_with(modle="m")  # type: ignore[call-arg]
chat.assert_called_once_with(stream="yes")  # type: ignore[arg-type]
openai_mock.models.list.when(model="m")  # type: ignore[call-arg]
chat.when(call_number="1")  # type: ignore[arg-type]
chat.when(headers="x")  # type: ignore[arg-type]
chat.when(lambda call: call.body["temprature"])  # type: ignore[typeddict-item]
chat.when(model="m").response = b"bytes"  # type: ignore[assignment]
chat.calls.last.body["modle"]  # type: ignore[typeddict-item]
OpenAIMock(unknown_fields="ignore")  # type: ignore[arg-type]

# Modes of time that there are not, and what has no fate.
OpenAIMock(time="fast")  # type: ignore[arg-type]
OpenAIMock(time=lambda: "now")  # type: ignore[arg-type, return-value]
openai_mock.fail(3)  # type: ignore[arg-type]
openai_mock.advance(seconds="60")  # type: ignore[arg-type]
openai_mock.webhook(openai_mock.state.batches)  # type: ignore[arg-type]

# Events with other fields than theirs, and what cannot receive them.
events.response_completed()  # type: ignore[call-arg]
events.response_completed(id=1)  # type: ignore[arg-type]
events.response_completed(idd="resp_1", id="resp_1")  # type: ignore[call-arg]
events.response_complete(id="resp_1")  # type: ignore[attr-defined]
events.realtime_call_incoming(call_id="rtc_1", sip_headers=[{"name": "To"}])  # type: ignore[typeddict-item]
openai_mock.webhooks.deliver_to(3)  # type: ignore[arg-type]
openai_mock.webhooks.deliver_to(lambda a, b, c, d: None)  # type: ignore[arg-type]
openai_mock.webhooks.send("response.completed")  # type: ignore[arg-type]
