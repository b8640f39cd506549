import pytest
from agents import Agent, Runner, function_tool, set_tracing_disabled

from openai_responses import OpenAIMock, ToolCall

pytestmark = pytest.mark.openai_mock(strict=True)


@function_tool
def get_weather(city: str) -> str:
    """Say what the weather in a city is."""
    return f"sunny in {city}"


@pytest.fixture(autouse=True)
def settings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-fake123")
    set_tracing_disabled(True)


def test_an_agent_calls_its_tool(openai_mock: OpenAIMock) -> None:
    openai_mock.model_says(ToolCall("get_weather", city="Rome"))
    openai_mock.model_says("It is sunny in Rome.")

    agent = Agent(name="Forecaster", model="gpt-5", tools=[get_weather])
    result = Runner.run_sync(agent, "What is the weather in Rome?")
    assert result.final_output == "It is sunny in Rome."
    # The second request carried what the tool returned.
    assert "sunny in Rome" in str(openai_mock.responses.create.calls[-1].body)
