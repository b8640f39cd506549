"""LiteLLM streams through the openai client that it makes: with a tool call, async, responses."""

from __future__ import annotations

import pytest
from litellm import (
    CustomStreamWrapper,
    ModelResponse,
    acompletion,
    aresponses,
    completion,
    stream_chunk_builder,
)
from litellm.responses.streaming_iterator import ResponsesAPIStreamingIterator
from litellm.types.llms.openai import OutputTextDeltaEvent

from openai_responses import OpenAIMock, ToolCall

pytestmark = pytest.mark.openai_mock(strict=True)


def test_streamed_tool_call(openai_mock: OpenAIMock) -> None:
    openai_mock.model_says("Let me see.", ToolCall("get_weather", city="Paris"))
    chunks = completion(
        model="openai/gpt-4o",
        api_key="sk-fake123",
        messages=[{"role": "user", "content": "How is the weather in Paris?"}],
        stream=True,
    )
    assert isinstance(chunks, CustomStreamWrapper)
    answer = stream_chunk_builder(list(chunks))
    assert isinstance(answer, ModelResponse)
    message = answer.choices[0].message
    assert message.content == "Let me see."
    assert message.tool_calls is not None
    (call,) = [each.model_dump() for each in message.tool_calls]
    assert call["function"] == {"name": "get_weather", "arguments": '{"city":"Paris"}'}


@pytest.mark.asyncio
async def test_streamed_async(openai_mock: OpenAIMock) -> None:
    openai_mock.model_says("It is sunny.")
    chunks = await acompletion(
        model="openai/gpt-4o",
        api_key="sk-fake123",
        messages=[{"role": "user", "content": "How is the weather in Paris?"}],
        stream=True,
    )
    assert isinstance(chunks, CustomStreamWrapper)
    answer = stream_chunk_builder([chunk async for chunk in chunks])
    assert isinstance(answer, ModelResponse)
    assert answer.choices[0].message.content == "It is sunny."


@pytest.mark.asyncio
async def test_responses_streamed(openai_mock: OpenAIMock) -> None:
    openai_mock.model_says("It is sunny.")
    events = await aresponses(
        model="openai/gpt-5", api_key="sk-fake123", input="How is the weather?", stream=True
    )
    assert isinstance(events, ResponsesAPIStreamingIterator)
    pieces = [event.delta async for event in events if isinstance(event, OutputTextDeltaEvent)]
    assert len(pieces) > 1
    assert "".join(pieces) == "It is sunny."
