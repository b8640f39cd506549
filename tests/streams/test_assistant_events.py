"""Events of assistants' streams without data, which the stream fills in."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import openai
import pytest

from openai_responses import OpenAIMock
from openai_responses.streaming import CreateRunEventStream

pytestmark = [
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
    pytest.mark.openai_mock(missing="invent"),
]


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


def test_the_usage_of_a_finished_run_is_counted(openai_mock: OpenAIMock) -> None:
    openai_mock.beta.threads.runs.create.response = Run
    client: Any = openai.OpenAI(api_key="sk-fake")
    ask = client.beta.threads.runs.create
    stream = ask("thread_1", assistant_id="asst_1", instructions="Be very kind", stream=True)
    found: dict[str, Any] = {event.event: event.data for event in stream}
    assert found["thread.run.in_progress"].usage is None
    usage = found["thread.run.completed"].usage
    assert (usage.prompt_tokens, usage.completion_tokens, usage.total_tokens) == (3, 4, 7)
    assert found["thread.run.step.completed"].usage.completion_tokens == 4


class GivenUsage(Run):
    check_order = False

    def generate(self) -> Iterator[Any]:
        yield self.run_created()
        yield self.run_completed(data={"usage": {"prompt_tokens": 10, "completion_tokens": 5}})


def test_given_counts_stay(openai_mock: OpenAIMock) -> None:
    openai_mock.beta.threads.runs.create.response = GivenUsage
    client: Any = openai.OpenAI(api_key="sk-fake")
    *_, last = client.beta.threads.runs.create("thread_1", assistant_id="asst_1", stream=True)
    assert (last.data.usage.prompt_tokens, last.data.usage.total_tokens) == (10, 15)
