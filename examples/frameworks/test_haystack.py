from typing import Annotated

import pytest
from haystack.components.agents import Agent
from haystack.components.generators.chat import OpenAIChatGenerator
from haystack.dataclasses import ChatMessage
from haystack.tools import tool
from haystack.utils import Secret

from openai_responses import OpenAIMock, ToolCall

pytestmark = pytest.mark.openai_mock(strict=True)


@tool
def get_weather(city: Annotated[str, "the name of the city"]) -> str:
    """Say what the weather in a city is."""
    return f"sunny in {city}"


def test_an_agent_calls_its_tool(openai_mock: OpenAIMock) -> None:
    openai_mock.model_says(ToolCall("get_weather", city="Rome"))
    openai_mock.model_says("It is sunny in Rome.")

    generator = OpenAIChatGenerator(Secret.from_token("sk-fake123"), model="gpt-5")
    agent = Agent(chat_generator=generator, tools=[get_weather])
    result = agent.run(messages=[ChatMessage.from_user("What is the weather in Rome?")])
    assert result["last_message"].text == "It is sunny in Rome."
    # The second request carried what the tool returned.
    assert "sunny in Rome" in str(openai_mock.chat.completions.create.calls[-1].body)
