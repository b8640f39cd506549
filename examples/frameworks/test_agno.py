import pytest
from agno.agent import Agent
from agno.models.openai import OpenAIResponses

from openai_responses import OpenAIMock, ToolCall

pytestmark = pytest.mark.openai_mock(strict=True)


def get_weather(city: str) -> str:
    """Say what the weather in a city is."""
    return f"sunny in {city}"


def test_an_agent_calls_its_tool(openai_mock: OpenAIMock) -> None:
    openai_mock.model_says(ToolCall("get_weather", city="Rome"))
    openai_mock.model_says("It is sunny in Rome.")

    model = OpenAIResponses(id="gpt-5", api_key="sk-fake123")
    agent = Agent(model=model, tools=[get_weather], telemetry=False)
    answer = agent.run("What is the weather in Rome?")
    assert answer.content == "It is sunny in Rome."
    # The second request carried what the tool returned.
    assert "sunny in Rome" in str(openai_mock.responses.create.calls[-1].body)
