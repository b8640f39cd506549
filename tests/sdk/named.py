"""Mocks that can be told apart by what they answer, and who answers a request."""

from __future__ import annotations

from openai_responses import OpenAIMock
from openai_responses.ext import httpx

API = "https://api.openai.com/v1"
MODELS = f"{API}/models"
ELSEWHERE = "https://example.com/v1/models"


def named(name: str, base_url: str | None = None) -> OpenAIMock:
    """Return a mock that answers with its name."""
    mock = OpenAIMock(base_url)
    mock.models.list.response = lambda: httpx.Response(200, text=name)
    return mock


def who_answers(url: str = MODELS) -> str:
    """Return what a request is answered with."""
    return httpx.get(url).text


async def who_answers_async(url: str = MODELS) -> str:
    """Return what an async client's request is answered with."""
    return (await httpx.AsyncClient().get(url)).text
