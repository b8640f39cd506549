"""Instructor makes models of JSON, of a response's tool call, and of parts as they come."""

from __future__ import annotations

import instructor
import openai
import pytest
from pydantic import BaseModel, Field

from openai_responses import OpenAIMock, ToolCall

pytestmark = pytest.mark.openai_mock(strict=True)


class City(BaseModel):
    name: str
    inhabitants: int = Field(gt=0)


def test_json_schema(openai_mock: OpenAIMock) -> None:
    openai_mock.model_says(City(name="Paris", inhabitants=2_100_000))
    client = instructor.from_openai(
        openai.OpenAI(api_key="sk-fake123"), mode=instructor.Mode.JSON_SCHEMA
    )
    city = client.chat.completions.create(
        model="gpt-5",
        response_model=City,
        messages=[{"role": "user", "content": "The largest city of France?"}],
    )
    assert (city.name, city.inhabitants) == ("Paris", 2_100_000)


def test_responses(openai_mock: OpenAIMock) -> None:
    openai_mock.model_says(ToolCall("City", name="Paris", inhabitants=2_100_000))
    client = instructor.from_openai(
        openai.OpenAI(api_key="sk-fake123"), mode=instructor.Mode.RESPONSES_TOOLS
    )
    city = client.responses.create(
        model="gpt-5", input="The largest city of France?", response_model=City
    )
    assert (city.name, city.inhabitants) == ("Paris", 2_100_000)


@pytest.mark.asyncio
async def test_streamed_partial(openai_mock: OpenAIMock) -> None:
    openai_mock.model_says(ToolCall("City", name="Paris", inhabitants=2_100_000))
    client = instructor.from_openai(openai.AsyncOpenAI(api_key="sk-fake123"))
    cities = [
        city
        async for city in client.chat.completions.create_partial(
            model="gpt-5",
            response_model=City,
            messages=[{"role": "user", "content": "The largest city of France?"}],
        )
    ]
    assert len(cities) > 1
    assert cities[-1].model_dump() == {"name": "Paris", "inhabitants": 2_100_000}
