"""The OpenAI Agents SDK: traces, and an agent that hands over to another one, streamed."""

from __future__ import annotations

import pytest
from agents import (
    Agent,
    OpenAIChatCompletionsModel,
    Runner,
    flush_traces,
    function_tool,
    set_tracing_disabled,
)
from openai import AsyncOpenAI
from openai.types.responses import ResponseTextDeltaEvent

from openai_responses import OpenAIMock, ToolCall, Usage

pytestmark = pytest.mark.openai_mock(strict=True)


@function_tool
def get_weather(city: str) -> str:
    """Say what the weather in a city is."""
    return f"sunny in {city}"


@pytest.fixture(autouse=True)
def settings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-fake123")
    set_tracing_disabled(True)


def test_traces_are_sent_to_the_mock(openai_mock: OpenAIMock) -> None:
    set_tracing_disabled(False)
    Runner.run_sync(Agent(name="Forecaster", model="gpt-5"), "What is the weather in Rome?")
    flush_traces()
    sent = openai_mock.traces.ingest.calls.last.body
    assert "Forecaster" in str(sent)


@pytest.mark.asyncio
@pytest.mark.parametrize("api", ["responses", "chat"])
async def test_a_handoff_and_a_tool_streamed(openai_mock: OpenAIMock, api: str) -> None:
    openai_mock.model_says(ToolCall("transfer_to_forecaster"))
    openai_mock.model_says(ToolCall("get_weather", city="Paris"))
    openai_mock.model_says("It is sunny in Paris.", usage=Usage(40, 6))

    model = "gpt-5" if api == "responses" else OpenAIChatCompletionsModel("gpt-5", AsyncOpenAI())
    forecaster = Agent(name="Forecaster", model=model, tools=[get_weather])
    triage = Agent(name="Triage", model=model, handoffs=[forecaster])
    result = Runner.run_streamed(triage, "What is the weather in Paris?")
    happened: list[str] = []
    text = ""
    async for event in result.stream_events():
        if event.type == "run_item_stream_event":
            happened.append(event.name)
        elif event.type == "raw_response_event" and isinstance(event.data, ResponseTextDeltaEvent):
            text += event.data.delta

    assert happened == [
        "handoff_requested",
        "handoff_occured",
        "tool_called",
        "tool_output",
        "message_output_created",
    ]
    assert text == result.final_output == "It is sunny in Paris."
    assert result.last_agent is forecaster
    assert result.context_wrapper.usage.requests == 3
