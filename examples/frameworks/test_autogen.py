import pytest
from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.messages import TextMessage
from autogen_ext.models.openai import OpenAIChatCompletionClient

from openai_responses import OpenAIMock, ToolCall

pytestmark = pytest.mark.openai_mock(strict=True)


async def get_weather(city: str) -> str:
    """Say what the weather in a city is."""
    return f"sunny in {city}"


@pytest.mark.asyncio
async def test_an_agent_calls_its_tool(openai_mock: OpenAIMock) -> None:
    openai_mock.model_says(ToolCall("get_weather", city="Rome"))
    openai_mock.model_says("It is sunny in Rome.")

    client = OpenAIChatCompletionClient(model="gpt-4o", api_key="sk-fake123")
    agent = AssistantAgent("forecaster", client, tools=[get_weather], reflect_on_tool_use=True)
    result = await agent.run(task="What is the weather in Rome?")
    answer = result.messages[-1]
    assert isinstance(answer, TextMessage)
    assert answer.content == "It is sunny in Rome."
    # The second request carried what the tool returned.
    assert "sunny in Rome" in str(openai_mock.chat.completions.create.calls[-1].body)
