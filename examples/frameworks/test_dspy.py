import dspy
import pytest

from openai_responses import OpenAIMock, StructuredOutput
from openai_responses.server import Server

pytestmark = pytest.mark.openai_mock(strict=True)


class Capital(dspy.Signature):
    """Name the capital of a country, and how many people live there."""

    country: str = dspy.InputField()
    capital: str = dspy.OutputField()
    inhabitants: int = dspy.OutputField()


def test_a_signature_is_filled_in(openai_mock: OpenAIMock, openai_server: Server) -> None:
    openai_mock.model_says(StructuredOutput({"capital": "Paris", "inhabitants": 2_100_000}))
    model = dspy.LM("openai/gpt-4o", api_base=openai_server.url, api_key="sk-fake123", cache=False)
    with dspy.context(lm=model, adapter=dspy.JSONAdapter()):
        answer = dspy.Predict(Capital)(country="France")
    assert (answer.capital, answer.inhabitants) == ("Paris", 2_100_000)
    assert "France" in str(openai_mock.chat.completions.create.calls[-1].body["messages"])
