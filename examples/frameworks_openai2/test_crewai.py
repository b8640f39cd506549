import pytest
from crewai import LLM, Agent, Crew, Task
from crewai.tools import tool

from openai_responses import OpenAIMock, ToolCall

pytestmark = pytest.mark.openai_mock(strict=True)


@tool
def get_weather(city: str) -> str:
    """Say what the weather in a city is."""
    return f"sunny in {city}"


def test_a_crew_calls_its_tool(openai_mock: OpenAIMock) -> None:
    openai_mock.model_says(ToolCall("get_weather", city="Rome"))
    openai_mock.model_says("It is sunny in Rome.")

    forecaster = Agent(
        role="Forecaster",
        goal="Say what the weather is",
        backstory="You know every city.",
        tools=[get_weather],
        llm=LLM(model="openai/gpt-4o", api_key="sk-fake123"),
    )
    task = Task(
        description="What is the weather in Rome?", expected_output="A sentence", agent=forecaster
    )
    result = Crew(agents=[forecaster], tasks=[task]).kickoff()
    assert str(result) == "It is sunny in Rome."
    # The second request carried what the tool returned.
    assert "sunny in Rome" in str(openai_mock.chat.completions.create.calls[-1].body)
