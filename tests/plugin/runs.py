"""Runs of pytest inside a test."""

from __future__ import annotations

import openai
import pytest

from openai_responses import mock
from openai_responses.ext import httpx

# Plugins that would spend most of a run's time: one imports all of hypothesis, the other collects
# this process's garbage five times.
OPTIONS = (
    "-p",
    "no:hypothesispytest",
    "-p",
    "no:unraisableexception",
    "--strict-markers",
    "-p",
    "no:cacheprovider",
    "-o",
    "asyncio_default_fixture_loop_scope=function",
)
HEAD = """
import pytest
from openai_responses import OpenAIMock
from openai_responses.ext.httpx import AsyncClient, Response, get
MODELS = "https://api.openai.com/v1/models"
"""


@mock()
def load() -> None:
    """Load what a call needs.

    A run in this process forgets the modules that it has imported. What is there before is used by
    all of them, and no run patches one copy of a library with another copy of the mock.
    """
    openai.OpenAI(api_key="sk-fake").models.list()
    httpx.get("https://api.openai.com/v1/models")


load()


def run(pytester: pytest.Pytester, code: str, *options: str) -> pytest.RunResult:
    """Run the tests of a module, in this process and in its order unless options say otherwise."""
    pytester.makepyfile(HEAD + code)
    order = () if "randomly" in options else ("-p", "no:randomly")
    return pytester.runpytest_inprocess(*OPTIONS, *order, *options)
