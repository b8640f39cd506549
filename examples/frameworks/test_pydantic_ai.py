import pytest
from pydantic import BaseModel
from pydantic_ai import Agent, NativeOutput
from pydantic_ai.models.openai import OpenAIChatModel
from pydantic_ai.providers.openai import OpenAIProvider

from openai_responses import OpenAIMock

pytestmark = pytest.mark.openai_mock(strict=True)


class City(BaseModel):
    name: str
    country: str


def test_structured_output(openai_mock: OpenAIMock) -> None:
    openai_mock.model_says(City(name="Paris", country="France"))
    model = OpenAIChatModel("gpt-4o", provider=OpenAIProvider(api_key="sk-fake123"))
    agent = Agent(model, output_type=NativeOutput(City))
    assert agent.run_sync("Which city?").output == City(name="Paris", country="France")
