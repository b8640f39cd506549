"""Mocks with distinguishable answers, and which of them answers a request."""

from __future__ import annotations

import threading
from collections.abc import Generator
from contextlib import contextmanager

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


@contextmanager
def mock_elsewhere(mock: OpenAIMock) -> Generator[None, None, None]:
    """Keep a mock active in another thread, as a test in parallel does."""
    entered, done = threading.Event(), threading.Event()

    def hold() -> None:
        with mock:
            entered.set()
            done.wait(timeout=10)

    thread = threading.Thread(target=hold)
    thread.start()
    try:
        assert entered.wait(timeout=10)
        yield
    finally:
        done.set()
        thread.join()


def who_answers(url: str = MODELS) -> str:
    """Return the answer to a request."""
    return httpx.get(url).text


async def who_answers_async(url: str = MODELS) -> str:
    """Return the answer to an async client's request."""
    return (await httpx.AsyncClient().get(url)).text
