import pytest
from litellm import ModelResponse, completion

from openai_responses import OpenAIMock

pytestmark = pytest.mark.openai_mock(strict=True)


def test_completion(openai_mock: OpenAIMock) -> None:
    openai_mock.model_says("Paris")
    answer = completion(
        model="openai/gpt-4o",
        api_key="sk-fake123",
        messages=[{"role": "user", "content": "What is the capital of France?"}],
    )
    assert isinstance(answer, ModelResponse)
    assert '"content":"Paris"' in answer.model_dump_json()
