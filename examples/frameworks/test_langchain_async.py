"""A LangChain model asks for two tools, is told their results, and answers: async, streamed."""

from __future__ import annotations

import operator
from collections.abc import Iterable
from functools import reduce

import pytest
from langchain_core.messages import AIMessage, AIMessageChunk, BaseMessage, HumanMessage
from langchain_core.tools import tool
from langchain_openai import ChatOpenAI
from pydantic import SecretStr

from openai_responses import OpenAIMock, ToolCall

both_apis = pytest.mark.parametrize("use_responses_api", [False, True], ids=["chat", "responses"])


@tool
def get_weather(city: str) -> str:
    """Say what the weather in a city is."""
    return f"sunny in {city}"


def whole(chunks: Iterable[AIMessage]) -> AIMessageChunk:
    """Return the message that the chunks are parts of."""
    return reduce(operator.add, (chunk for chunk in chunks if isinstance(chunk, AIMessageChunk)))


@both_apis
@pytest.mark.asyncio
@pytest.mark.openai_mock(strict=True)
async def test_streamed_tool_call_async(openai_mock: OpenAIMock, use_responses_api: bool) -> None:
    openai_mock.model_says(
        ToolCall("get_weather", city="Paris"), ToolCall("get_weather", city="Rome")
    )
    openai_mock.model_says("Sunny in both.")

    model = ChatOpenAI(
        model="gpt-5", api_key=SecretStr("sk-fake123"), use_responses_api=use_responses_api
    ).bind_tools([get_weather])
    messages: list[BaseMessage] = [HumanMessage("Paris and Rome?")]
    asks = whole([chunk async for chunk in model.astream(messages)])
    results = [await get_weather.ainvoke(call) for call in asks.tool_calls]
    assert [result.content for result in results] == ["sunny in Paris", "sunny in Rome"]
    answer = whole([chunk async for chunk in model.astream([*messages, asks, *results])])
    assert answer.text == "Sunny in both."
