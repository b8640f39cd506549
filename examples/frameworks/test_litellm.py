"""LiteLLM through the openai client that it makes."""

from __future__ import annotations

from litellm import (
    ModelResponse,
    completion,  # pyright: ignore[reportUnknownVariableType]  its own types say `list` alone
)

from openai_responses import OpenAIMock


def test_completion(openai_mock: OpenAIMock) -> None:
    openai_mock.chat.completions.create.response = {
        "choices": [{"message": {"content": "Paris"}, "finish_reason": "stop"}]
    }
    answer = completion(
        model="openai/gpt-4o",
        api_key="sk-fake123",
        messages=[{"role": "user", "content": "What is the capital of France?"}],
    )
    assert isinstance(answer, ModelResponse)
    assert '"content":"Paris"' in answer.model_dump_json()
