"""Events of assistants' streams made without their data: the stream knows it, or makes it up."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import openai
import pytest

from openai_responses import OpenAIMock
from openai_responses.streaming import CreateRunEventStream

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")


class Run(CreateRunEventStream):
    def generate(self) -> Iterator[Any]:
        yield self.run_created()
        yield self.run_queued()
        yield self.run_in_progress()
        yield self.run_step_created()
        yield self.run_step_in_progress()
        yield self.message_created(data={"metadata": {"a": "b"}})
        yield self.message_in_progress()
        text: Any = [{"index": 0, "type": "text", "text": {"value": "Hello there, you"}}]
        yield {"event": "thread.message.delta", "data": {"delta": {"content": text}}}
        yield self.message_completed()
        yield self.run_step_completed()
        yield self.run_completed()


def test_the_data_of_events_is_known(openai_mock: OpenAIMock) -> None:
    openai_mock.beta.threads.runs.create.response = Run
    client: Any = openai.OpenAI(api_key="sk-fake")
    assistant = client.beta.assistants.create(model="gpt-4o")
    thread = client.beta.threads.create()
    stream = client.beta.threads.runs.create(thread.id, assistant_id=assistant.id, stream=True)
    found: dict[str, Any] = {event.event: event.data for event in stream}
    first, last = found["thread.run.created"], found["thread.run.completed"]
    assert (first.id, first.thread_id, first.assistant_id) == (last.id, thread.id, assistant.id)
    assert (first.status, last.status) == ("queued", "completed")
    message = found["thread.message.completed"]
    assert (message.run_id, message.metadata) == (first.id, {"a": "b"})
    assert found["thread.run.step.completed"].run_id == first.id
