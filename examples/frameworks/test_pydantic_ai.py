"""pydantic-ai turns the mock's JSON into a model."""

from __future__ import annotations

import json

from pydantic import BaseModel
from pydantic_ai import Agent, NativeOutput
from pydantic_ai.models.openai import OpenAIChatModel
from pydantic_ai.providers.openai import OpenAIProvider

from openai_responses import OpenAIMock


class City(BaseModel):
    name: str
    country: str


def test_structured_output(openai_mock: OpenAIMock) -> None:
    content = json.dumps({"name": "Paris", "country": "France"})
    openai_mock.chat.completions.create.response = {"choices": [{"message": {"content": content}}]}
    model = OpenAIChatModel("gpt-4o", provider=OpenAIProvider(api_key="sk-fake123"))
    agent = Agent(model, output_type=NativeOutput(City))
    assert agent.run_sync("Which city?").output == City(name="Paris", country="France")
