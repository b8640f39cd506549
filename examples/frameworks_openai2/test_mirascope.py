import pytest
from mirascope import llm

from openai_responses import OpenAIMock, ToolCall

pytestmark = pytest.mark.openai_mock(strict=True)


@llm.tool
def get_weather(city: str) -> str:
    """Say what the weather in a city is."""
    return f"sunny in {city}"


@llm.call("openai/gpt-5", tools=[get_weather])
def forecast(city: str) -> str:
    return f"What is the weather in {city}?"


def test_a_call_continues_with_the_results_of_its_tools(
    openai_mock: OpenAIMock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-fake123")
    openai_mock.model_says(ToolCall("get_weather", city="Rome"))
    openai_mock.model_says("It is sunny in Rome.")

    asks = forecast("Rome")
    answer = asks.resume(asks.execute_tools())
    assert answer.text() == "It is sunny in Rome."
    # The second request carried what the tool returned.
    assert "sunny in Rome" in str(openai_mock.responses.create.calls[-1].body)
