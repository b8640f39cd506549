"""Fixtures of all tests of WebSockets."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import openai
import pytest

from tests.websockets.waiting import wait_for


@pytest.fixture(autouse=True)
def no_threads_left() -> Iterator[None]:
    """Wait until all threads of the test have ended, those of its clients included.

    As long as one runs, the libraries stay patched.
    """
    before = {*threading.enumerate()}
    yield
    wait_for(lambda: before.issuperset(threading.enumerate()))


@pytest.fixture
def sync_client() -> openai.OpenAI:
    """Return the SDK's sync client."""
    return openai.OpenAI(api_key="sk-fake123")


@pytest.fixture
def async_client() -> openai.AsyncOpenAI:
    """Return the SDK's async client."""
    return openai.AsyncOpenAI(api_key="sk-fake123")
