"""The pytest plugin, in pytest runs of its own."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.plugin.runs import HEAD, OPTIONS, run

pytest_plugins = ["pytester"]


def test_the_fixture_alone_mocks_and_is_new_for_every_test(pytester: pytest.Pytester) -> None:
    code = """
@pytest.mark.parametrize("number", [1, 2])
def test_it(openai_mock, number):
    assert isinstance(openai_mock, OpenAIMock)
    assert get(MODELS).text != "mock"
    openai_mock.models.list.response = Response(200, text="mock")
    assert get(MODELS).text == "mock"
"""
    run(pytester, code).assert_outcomes(passed=2)


def test_the_fixture_mocks_what_other_fixtures_and_async_tests_do(
    pytester: pytest.Pytester,
) -> None:
    code = """
@pytest.fixture
def models(openai_mock):
    openai_mock.models.list.response = lambda: Response(200, text="mock")
    return get(MODELS).text

@pytest.mark.asyncio
async def test_it(models, openai_mock):
    assert models == (await AsyncClient().get(MODELS)).text == "mock"
"""
    run(pytester, code).assert_outcomes(passed=1)


def test_the_marker_says_what_the_mock_is_made_with(pytester: pytest.Pytester) -> None:
    code = """
pytestmark = pytest.mark.openai_mock(base_url="https://example.com/v1")

def test_it(openai_mock):
    assert get("https://example.com/v1/models").json()["object"] == "list"
"""
    run(pytester, code).assert_outcomes(passed=1)


def test_the_marker_is_listed(pytester: pytest.Pytester) -> None:
    result = pytester.runpytest_inprocess("--markers", *OPTIONS)
    result.stdout.fnmatch_lines(
        ["@pytest.mark.openai_mock(base_url=None, state=None, [*], missing='404'*): *"]
    )


def test_a_mock_ends_with_its_test_also_if_that_fails(pytester: pytest.Pytester) -> None:
    code = """
from openai_responses.ext.httpx import HTTPTransport
before = HTTPTransport.handle_request

def test_fails(openai_mock):
    assert HTTPTransport.handle_request is not before
    raise KeyError

def test_is_as_before():
    assert HTTPTransport.handle_request is before
"""
    run(pytester, code).assert_outcomes(passed=1, failed=1)


def test_tests_run_beside_each_other_under_xdist(pytester: pytest.Pytester) -> None:
    code = """
@pytest.mark.parametrize("number", range(4))
def test_it(openai_mock, number):
    openai_mock.models.list.response = lambda: Response(200, text=str(number))
    assert get(MODELS).text == str(number)
"""
    pytester.makepyfile(HEAD + code)
    result = pytester.runpytest_subprocess("-n", "2", *OPTIONS)
    result.assert_outcomes(passed=4)


LOADED = """
import sys
{code}
names = ("openai", "pydantic", "httpx", "httpx2", "asyncio")
heavy = [name for name in names if name in sys.modules]
ours = [name for name in sys.modules if name.startswith("openai_responses_generated.types.")]
print(heavy, ours)
"""


@pytest.mark.parametrize(
    ("code", "loaded"),
    [
        ("import openai_responses", "[] []"),
        ("import openai_responses.errors", "[] []"),
    ],
)
def test_importing_the_package_loads_no_types_and_no_large_package(code: str, loaded: str) -> None:
    assert in_new_process(LOADED.format(code=code)) == loaded


def test_the_plugin_loads_nothing_that_pytest_does_not() -> None:
    code = LOADED.format(code="import asyncio, pytest; import openai_responses.plugin")
    assert in_new_process(code) == "['asyncio'] []"


def test_a_mock_and_its_routes_load_no_types() -> None:
    code = """
import openai_responses
from openai_responses.streaming import EventStream
openai_mock = openai_responses.OpenAIMock()
openai_mock.chat.completions.create.response = lambda request: None
openai_mock.responses.create.response = None
with openai_mock: pass
"""
    assert in_new_process(LOADED.format(code=code)).endswith("] []")


def test_all_public_names_are_there() -> None:
    code = """
import openai_responses
from openai_responses import streaming
from openai_responses.ext import httpx
for module in (openai_responses, streaming, httpx):
    missing = [name for name in module.__all__ if not hasattr(module, name)]
    assert missing == [], missing
    assert set(module.__all__) <= set(dir(module))
try:
    openai_responses.nothing
except AttributeError as error:
    print(error)
from openai_responses import *
from openai_responses.streaming import *
from openai_responses.ext.httpx import *
assert (mock, EventStream, CreateChatCompletionEventStream, OpenAIMock, Request, Response)
"""
    expected = "module 'openai_responses' has no attribute 'nothing'"
    assert in_new_process(code) == expected


def in_new_process(code: str) -> str:
    """Run code in a fresh interpreter that sees what this one sees, and return what it prints."""
    path = f"import sys; sys.path[:] = {sys.path!r}\n"
    done = subprocess.run(
        [sys.executable, "-c", path + code], check=False, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()
