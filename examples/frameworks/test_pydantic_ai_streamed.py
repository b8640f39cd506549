"""pydantic-ai: an agent streams its answer after a tool's result, over both APIs."""

from __future__ import annotations

import pytest
from pydantic_ai import Agent
from pydantic_ai.models.openai import OpenAIChatModel, OpenAIResponsesModel
from pydantic_ai.providers.openai import OpenAIProvider

from openai_responses import OpenAIMock, ToolCall, Usage

pytestmark = pytest.mark.openai_mock(strict=True)


@pytest.mark.asyncio
@pytest.mark.parametrize("model_type", [OpenAIChatModel, OpenAIResponsesModel])
async def test_streamed_with_a_tool(
    openai_mock: OpenAIMock, model_type: type[OpenAIChatModel | OpenAIResponsesModel]
) -> None:
    openai_mock.model_says(ToolCall("get_weather", city="Paris"))
    openai_mock.model_says("It is sunny in Paris.", usage=Usage(30, 6))

    agent = Agent(model_type("gpt-5", provider=OpenAIProvider(api_key="sk-fake123")))
    asked: list[str] = []

    @agent.tool_plain
    def get_weather(city: str) -> str:
        """Say what the weather in a city is."""
        asked.append(city)
        return f"sunny in {city}"

    async with agent.run_stream("How is the weather in Paris?") as result:
        pieces = [piece async for piece in result.stream_text(delta=True, debounce_by=None)]
    assert asked == ["Paris"]
    assert len(pieces) > 1
    assert "".join(pieces) == "It is sunny in Paris."
    assert result.usage.requests == 2
