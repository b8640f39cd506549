"""The OpenAI Agents SDK calls a tool, and answers with what the tool returned."""

from __future__ import annotations

import json

import pytest
from agents import Agent, Runner, function_tool, set_tracing_disabled

from openai_responses import OpenAIMock
from openai_responses.ext.httpx import Request
from openai_responses_generated.types.partials.responses import ResponsePartial


@function_tool
def weather(city: str) -> str:
    """Say what the weather in a city is."""
    return f"It is sunny in {city}."


def answer(request: Request) -> ResponsePartial:
    last = json.loads(request.content)["input"][-1]
    if last.get("type") != "function_call_output":
        arguments = json.dumps({"city": "Rome"})
        return {"output": [{"type": "function_call", "name": "weather", "arguments": arguments}]}
    return {
        "output": [
            {"type": "message", "content": [{"type": "output_text", "text": last["output"]}]}
        ]
    }


def test_an_agent_calls_its_tool(openai_mock: OpenAIMock, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-fake123")
    set_tracing_disabled(True)
    openai_mock.responses.create.response = answer
    agent = Agent(name="Forecaster", model="gpt-5", tools=[weather])
    result = Runner.run_sync(agent, "What is the weather in Rome?")
    assert result.final_output == "It is sunny in Rome."
