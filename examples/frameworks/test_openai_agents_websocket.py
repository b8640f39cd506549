import asyncio

import pytest
from agents import Agent, Runner, function_tool, set_tracing_disabled
from agents.models.openai_responses import OpenAIResponsesWSModel
from openai import AsyncOpenAI

from openai_responses import OpenAIMock, ToolCall

pytestmark = pytest.mark.openai_mock(strict=True)


@function_tool
def get_weather(city: str) -> str:
    """Say what the weather in a city is."""
    return f"sunny in {city}"


@pytest.fixture(autouse=True)
def settings() -> None:
    set_tracing_disabled(True)


async def ask(question: str) -> str:
    model = OpenAIResponsesWSModel("gpt-5", AsyncOpenAI(api_key="sk-fake123"))
    agent = Agent(name="Forecaster", model=model, tools=[get_weather])
    try:
        result = await Runner.run(agent, question)
    finally:
        await model.close()
    return str(result.final_output)


def test_an_agent_calls_its_tool_over_a_websocket(openai_mock: OpenAIMock) -> None:
    openai_mock.model_says(ToolCall("get_weather", city="Rome"))
    openai_mock.model_says("It is sunny in Rome.")

    assert asyncio.run(ask("What is the weather in Rome?")) == "It is sunny in Rome."
    # Both requests were sent over one connection, the second with what the tool returned.
    (connection,) = openai_mock.responses.connect.connections
    assert [event["type"] for event in connection.sent] == ["response.create"] * 2
    assert "sunny in Rome" in str(openai_mock.responses.create.calls[-1].body)
