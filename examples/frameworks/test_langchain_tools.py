import operator
from collections.abc import Iterable
from functools import reduce

import pytest
from langchain_core.messages import AIMessage, AIMessageChunk, BaseMessage, HumanMessage
from langchain_core.tools import tool
from langchain_openai import ChatOpenAI
from pydantic import SecretStr

from openai_responses import OpenAIMock, ToolCall, Usage

both_apis = pytest.mark.parametrize("use_responses_api", [False, True], ids=["chat", "responses"])


@tool
def get_weather(city: str) -> str:
    """Say what the weather in a city is."""
    return f"sunny in {city}"


def whole(chunks: Iterable[AIMessage]) -> AIMessageChunk:
    """Return the message that the chunks are parts of."""
    return reduce(operator.add, (chunk for chunk in chunks if isinstance(chunk, AIMessageChunk)))


@both_apis
@pytest.mark.openai_mock(strict=True)
def test_streamed_tool_call(openai_mock: OpenAIMock, use_responses_api: bool) -> None:
    openai_mock.model_says("Let me see.", ToolCall("get_weather", city="Paris"))
    openai_mock.model_says("It is sunny.", usage=Usage(30, 4))

    model = ChatOpenAI(
        model="gpt-5", api_key=SecretStr("sk-fake123"), use_responses_api=use_responses_api
    ).bind_tools([get_weather])
    messages: list[BaseMessage] = [HumanMessage("How is the weather in Paris?")]
    asks = whole(model.stream(messages))
    assert asks.text == "Let me see."
    (call,) = asks.tool_calls
    assert (call["name"], call["args"]) == ("get_weather", {"city": "Paris"})

    result = get_weather.invoke(call)
    assert result.content == "sunny in Paris"
    answer = whole(model.stream([*messages, asks, result]))
    assert answer.text == "It is sunny."
    assert answer.usage_metadata is not None
    assert answer.usage_metadata["total_tokens"] == 34
