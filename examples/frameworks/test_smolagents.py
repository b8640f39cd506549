import pytest
from smolagents import OpenAIModel, ToolCallingAgent, tool

from openai_responses import OpenAIMock, ToolCall

pytestmark = pytest.mark.openai_mock(strict=True)


@tool
def get_weather(city: str) -> str:
    """Say what the weather in a city is.

    Args:
        city: The name of the city.
    """
    return f"sunny in {city}"


def test_an_agent_calls_its_tool(openai_mock: OpenAIMock) -> None:
    openai_mock.model_says(ToolCall("get_weather", city="Rome"))
    openai_mock.model_says(ToolCall("final_answer", answer="It is sunny in Rome."))

    model = OpenAIModel("gpt-5", api_key="sk-fake123")
    agent = ToolCallingAgent([get_weather], model, verbosity_level=0)
    assert agent.run("What is the weather in Rome?") == "It is sunny in Rome."
    # The second request carried what the tool returned.
    assert "sunny in Rome" in str(openai_mock.chat.completions.create.calls[-1].body)
