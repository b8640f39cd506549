"""Frameworks for Node.js: the OpenAI Agents SDK, the AI SDK, LangChain."""

from __future__ import annotations

import pytest

from examples.clients.programs import Programs
from openai_responses import OpenAIMock, ToolCall

pytestmark = pytest.mark.openai_mock(strict=True)

both_frameworks = pytest.mark.parametrize("script", ["ai_sdk.mjs", "langchain.mjs"])
both_endpoints = pytest.mark.parametrize("endpoint", ["chat", "responses"])


def last_body(openai_mock: OpenAIMock) -> str:
    """Return the body of the last call, as text."""
    call = openai_mock.calls[-1]
    assert call.status == 200
    return str(call.body)


@pytest.mark.parametrize("way", ["whole", "streamed"])
def test_an_agent_calls_its_tool(openai_mock: OpenAIMock, programs: Programs, way: str) -> None:
    openai_mock.model_says(ToolCall("get_weather", city="Paris"))
    openai_mock.model_says("It is sunny in Paris.")
    printed = programs.node("agents.mjs", way, OPENAI_AGENTS_DISABLE_TRACING="1")
    assert printed == "It is sunny in Paris."
    assert openai_mock.responses.create.calls.last.streamed == (way == "streamed")
    assert "sunny in Paris" in last_body(openai_mock)


@both_frameworks
@both_endpoints
def test_tools(openai_mock: OpenAIMock, programs: Programs, script: str, endpoint: str) -> None:
    openai_mock.model_says("Let me see.", ToolCall("get_weather", city="Paris"))
    openai_mock.model_says("It is sunny.")
    assert programs.node(script, "tools", endpoint) == "It is sunny."
    assert [endpoint in str(call.route_name) for call in openai_mock.calls] == [True, True]
    assert "sunny in Paris" in last_body(openai_mock)


@both_frameworks
@both_endpoints
def test_streams(openai_mock: OpenAIMock, programs: Programs, script: str, endpoint: str) -> None:
    openai_mock.model_says("It is sunny.")
    assert programs.node(script, "stream", endpoint) == "It is sunny."
    assert openai_mock.calls[-1].streamed


@both_frameworks
@both_endpoints
def test_objects(openai_mock: OpenAIMock, programs: Programs, script: str, endpoint: str) -> None:
    openai_mock.model_says('{"city": "Paris"}')
    assert programs.node(script, "object", endpoint) == {"city": "Paris"}
    assert "json_schema" in last_body(openai_mock)


@both_frameworks
def test_embeddings(openai_mock: OpenAIMock, programs: Programs, script: str) -> None:
    assert programs.node(script, "embed", "chat") == 2
    assert len(openai_mock.embeddings.create.calls) == 1
