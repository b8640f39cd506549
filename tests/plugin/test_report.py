"""The report of a failing test about the calls of its mock."""

from __future__ import annotations

import pytest

from tests.plugin.runs import OPTIONS, load

pytest_plugins = ["pytester"]

TESTS = """
import openai
def test_passes(openai_mock):
    openai.OpenAI(api_key="sk-fake123").models.list()
def test_fails(openai_mock):
    openai.OpenAI(api_key="sk-fake123").models.retrieve("gpt-5")
    openai.OpenAI(api_key="sk-fake123").embeddings.create(model="sk-proj-secret123", input="Hi")
    assert False
def test_fails_without_a_call(openai_mock):
    assert False
def test_fails_without_a_mock():
    assert False
"""


def test_a_failing_test_lists_its_calls(pytester: pytest.Pytester) -> None:
    load()
    pytester.makepyfile(TESTS)
    result = pytester.runpytest(*OPTIONS, "-p", "no:randomly")
    result.assert_outcomes(passed=1, failed=3)
    result.stdout.fnmatch_lines(
        [
            "*test_fails*",
            "*- openai_mock calls -*",
            "1. GET api.openai.com/v1/models/gpt-5* -> 200 in * ms (models.retrieve)",
            "2. POST api.openai.com/v1/embeddings {*} -> 200 in * ms (embeddings.create)",
            "*- openai_mock calls -*",
            "no calls",
        ]
    )
    assert result.stdout.str().count("openai_mock calls") == 2
    assert "secret123" not in result.stdout.str().split("openai_mock calls", 1)[1]
