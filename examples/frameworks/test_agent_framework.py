from typing import Annotated

import pytest
from agent_framework import Agent, tool
from agent_framework.openai import OpenAIChatClient

from openai_responses import OpenAIMock, ToolCall

pytestmark = pytest.mark.openai_mock(strict=True)


@tool(approval_mode="never_require")
def get_weather(city: Annotated[str, "the name of the city"]) -> str:
    """Say what the weather in a city is."""
    return f"sunny in {city}"


@pytest.mark.asyncio
async def test_an_agent_calls_its_tool(openai_mock: OpenAIMock) -> None:
    openai_mock.model_says(ToolCall("get_weather", city="Rome"))
    openai_mock.model_says("It is sunny in Rome.")

    client = OpenAIChatClient(model="gpt-5", api_key="sk-fake123")
    agent = Agent(client, "You say what the weather is.", tools=[get_weather])
    answer = await agent.run("What is the weather in Rome?")
    assert answer.text == "It is sunny in Rome."
    # The second request carried what the tool returned.
    assert "sunny in Rome" in str(openai_mock.responses.create.calls[-1].body)
