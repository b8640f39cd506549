import instructor
import openai
import pytest
from pydantic import BaseModel, Field

from openai_responses import OpenAIMock, ToolCall

pytestmark = pytest.mark.openai_mock(strict=True)


class City(BaseModel):
    name: str
    inhabitants: int = Field(gt=0)


def test_structured_output(openai_mock: OpenAIMock) -> None:
    openai_mock.model_says(ToolCall("City", name="Paris", inhabitants=2_100_000))
    client = instructor.from_openai(openai.OpenAI(api_key="sk-fake123"))
    city = client.chat.completions.create(
        model="gpt-5",
        response_model=City,
        messages=[{"role": "user", "content": "The largest city of France?"}],
    )
    assert (city.name, city.inhabitants) == ("Paris", 2_100_000)


def test_an_invalid_answer_is_asked_for_again(openai_mock: OpenAIMock) -> None:
    openai_mock.model_says(ToolCall("City", name="Paris", inhabitants=-1))
    openai_mock.model_says(ToolCall("City", name="Paris", inhabitants=2_100_000))
    client = instructor.from_openai(openai.OpenAI(api_key="sk-fake123"))
    city = client.chat.completions.create(
        model="gpt-5",
        response_model=City,
        max_retries=2,
        messages=[{"role": "user", "content": "The largest city of France?"}],
    )
    assert city.inhabitants == 2_100_000
