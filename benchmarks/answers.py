"""Captures a mock's answer to a call of the SDK, as bytes for another transport."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

import openai

from openai_responses import OpenAIMock
from openai_responses.ext import httpx

__all__ = ["Call", "answer_to"]

Call: TypeAlias = Callable[[openai.OpenAI], object]


def answer_to(call: Call, mock: OpenAIMock) -> httpx.Response:
    """Return the whole answer of the mock."""
    answers: list[httpx.Response] = []

    def read(response: httpx.Response) -> None:
        response.read()
        answers.append(response)

    http_client = openai.DefaultHttpxClient(
        transport=mock.transport(), event_hooks={"response": [read]}
    )
    call(openai.OpenAI(api_key="sk-fake", http_client=http_client))
    return answers[0]
