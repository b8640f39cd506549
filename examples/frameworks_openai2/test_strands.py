import pytest
from strands import Agent, tool
from strands.models.openai import OpenAIModel

from openai_responses import OpenAIMock, ToolCall

pytestmark = pytest.mark.openai_mock(strict=True)


@tool
def get_weather(city: str) -> str:
    """Say what the weather in a city is."""
    return f"sunny in {city}"


def test_an_agent_calls_its_tool(openai_mock: OpenAIMock) -> None:
    openai_mock.model_says(ToolCall("get_weather", city="Rome"))
    openai_mock.model_says("It is sunny in Rome.")

    model = OpenAIModel(client_args={"api_key": "sk-fake123"}, model_id="gpt-5")
    agent = Agent(model=model, tools=[get_weather], callback_handler=None)
    assert str(agent("What is the weather in Rome?")).strip() == "It is sunny in Rome."
    # The second request carried what the tool returned.
    assert "sunny in Rome" in str(openai_mock.chat.completions.create.calls[-1].body)
