"""The fixture in every kind of test that pytest runs, and in failing tests."""

from __future__ import annotations

import io
import unittest
from contextlib import suppress

import pytest

import openai_responses
from openai_responses.ext.httpx import get
from tests.plugin.runs import run

pytest_plugins = ["pytester"]


def test_markers_of_module_class_and_function_add_up(pytester: pytest.Pytester) -> None:
    code = """
pytestmark = pytest.mark.openai_mock(base_url="https://module.example", missing="invent")

@pytest.mark.openai_mock(base_url="https://class.example")
class TestIt:
    def test_class(self, openai_mock):
        assert get("https://class.example/v1/models").status_code == 200
        assert get("https://class.example/v1/files/file-x").status_code == 200

    @pytest.mark.openai_mock(missing="404")
    def test_function(self, openai_mock):
        assert get("https://class.example/v1/files/file-x").status_code == 404

    @pytest.mark.openai_mock("https://positional.example")
    def test_positional(self, openai_mock):
        assert get("https://positional.example/v1/models").status_code == 200

    def test_without_the_fixture(self):
        pass  # the marker of the class passes its arguments to the mocks of other tests
"""
    run(pytester, code).assert_outcomes(passed=4)


def test_a_marker_of_a_test_that_does_not_use_the_fixture_is_an_error(
    pytester: pytest.Pytester,
) -> None:
    code = """
@pytest.mark.openai_mock(missing="invent")
def test_without():
    pass

@pytest.mark.openai_mock(missing="invent")
@pytest.mark.usefixtures("openai_mock")
def test_with():
    assert get("https://api.openai.com/v1/files/file-x").status_code == 200

@pytest.mark.openai_mock(missing="invent")
def test_later(request):
    request.getfixturevalue("openai_mock")
"""
    result = run(pytester, code)
    result.assert_outcomes(passed=2, failed=1)
    result.stdout.fnmatch_lines(["*::test_without: *passes arguments to the fixture openai_mock*"])


def test_a_wrong_argument_of_a_marker_is_named(pytester: pytest.Pytester) -> None:
    code = """
@pytest.mark.openai_mock(bas_url="https://example.com")
def test_it(openai_mock): pass
"""
    result = run(pytester, code)
    result.assert_outcomes(errors=1)
    result.stdout.fnmatch_lines(["*has no argument bas_url; did you mean base_url?*"])


def test_fixture_and_decorator_share_a_mock(pytester: pytest.Pytester) -> None:
    code = """
import openai_responses

@pytest.fixture
def answered(openai_mock):
    openai_mock.models.list.response = lambda: Response(200, text="fixture")
    return openai_mock

@openai_responses.mock
def test_shared(answered, openai_mock):
    assert openai_mock is answered
    assert get(MODELS).text == "fixture"

@openai_responses.mock(missing="invent")
def test_own(answered, openai_mock):
    assert openai_mock is not answered
    assert get(MODELS).text != "fixture"

@openai_responses.mock()
def test_alone(openai_mock):
    assert get(MODELS).text != "fixture"
"""
    run(pytester, code).assert_outcomes(passed=3)


@pytest.mark.parametrize("mode", ["strict", "auto"])
def test_pytest_asyncio(pytester: pytest.Pytester, mode: str) -> None:
    code = """
import asyncio
import pytest_asyncio

@pytest_asyncio.fixture
async def text(openai_mock):
    openai_mock.models.list.response = lambda: Response(200, text="mock")
    return (await AsyncClient().get(MODELS)).text

@pytest.mark.asyncio
async def test_function(text, openai_mock):
    task = asyncio.create_task(AsyncClient().get(MODELS))
    assert text == (await task).text == (await asyncio.to_thread(get, MODELS)).text == "mock"
    assert openai_mock.models.list.call_count == 3

@pytest.mark.asyncio(loop_scope="module")
class TestLoopOfTheModule:
    async def test_first(self, openai_mock):
        openai_mock.models.list.response = Response(200, text="first")
        assert (await AsyncClient().get(MODELS)).text == "first"

    async def test_second(self, openai_mock):
        openai_mock.models.list.response = Response(200, text="second")
        assert (await AsyncClient().get(MODELS)).text == "second"
"""
    run(pytester, code, "-o", f"asyncio_mode={mode}").assert_outcomes(passed=3)


def test_asyncio_tests_need_no_mark_in_auto_mode(pytester: pytest.Pytester) -> None:
    code = """
async def test_function(openai_mock):
    assert (await AsyncClient().get(MODELS)).status_code == 200
"""
    run(pytester, code, "-o", "asyncio_mode=auto").assert_outcomes(passed=1)


def test_anyio_on_both_backends(pytester: pytest.Pytester) -> None:
    code = """
import anyio
from openai_responses import mock

pytestmark = pytest.mark.anyio

@pytest.fixture(scope="module", params=["asyncio", "trio"])
def anyio_backend(request):
    return request.param

@pytest.fixture(scope="module")
async def runner_of_the_module(anyio_backend):
    yield

@pytest.fixture
async def text(runner_of_the_module, openai_mock):
    openai_mock.models.list.response = lambda: Response(200, text="mock")
    yield (await AsyncClient().get(MODELS)).text
    assert (await AsyncClient().get(MODELS)).text == "mock"

@pytest.mark.parametrize("number", [1, 2])
async def test_fixture(text, openai_mock, number):
    answers = []

    async def ask():
        answers.append((await AsyncClient().get(MODELS)).text)
        await anyio.sleep(0)
        answers.append((await AsyncClient().get(MODELS)).text)

    async with anyio.create_task_group() as group:
        group.start_soon(ask)
        group.start_soon(ask)
    assert [text, *answers] == ["mock"] * 5

@mock()
async def test_decorator(openai_mock):
    openai_mock.models.list.response = Response(200, text="decorated")
    assert (await AsyncClient().get(MODELS)).text == "decorated"
"""
    run(pytester, code).assert_outcomes(passed=6)


def test_unittest_cases_use_the_fixture(pytester: pytest.Pytester) -> None:
    code = """
import unittest

@pytest.mark.usefixtures("openai_mock")
class TestSync(unittest.TestCase):
    def setUp(self):
        assert get(MODELS).status_code == 200
    def test_it(self):
        assert get(MODELS).status_code == 200

@pytest.mark.usefixtures("openai_mock")
class TestAsync(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self):
        assert (await AsyncClient().get(MODELS)).status_code == 200
    async def test_it(self):
        assert (await AsyncClient().get(MODELS)).status_code == 200
"""
    run(pytester, code).assert_outcomes(passed=2)


def test_a_fixture_of_wider_scope_may_take_its_place(pytester: pytest.Pytester) -> None:
    code = """
@pytest.fixture(scope="module")
def openai_mock():
    with OpenAIMock() as mock:
        yield mock

def test_one(openai_mock):
    openai_mock.models.list.response = lambda: Response(200, text="kept")
    assert get(MODELS).text == "kept"

def test_two(openai_mock):
    assert get(MODELS).text == "kept"
"""
    run(pytester, code).assert_outcomes(passed=2)


def test_random_order_makes_no_difference(pytester: pytest.Pytester) -> None:
    code = """
@pytest.mark.parametrize("number", range(5))
def test_it(openai_mock, number):
    assert openai_mock.models.list.response is None
    openai_mock.models.list.response = Response(200, text=str(number))
    assert get(MODELS).text == str(number)
"""
    result = run(pytester, code, "-p", "randomly", "-p", "no:cacheprovider")
    result.assert_outcomes(passed=5)


def test_nothing_stays_patched_after_a_failure_in_any_phase(pytester: pytest.Pytester) -> None:
    code = """
import threading, sys
from concurrent.futures import ThreadPoolExecutor
from openai_responses.ext.httpx import AsyncHTTPTransport, HTTPTransport

def state():
    classes = (HTTPTransport, AsyncHTTPTransport, threading.Thread, ThreadPoolExecutor)
    return [dict(vars(each)) for each in classes], list(sys.meta_path)

before = state()

@pytest.fixture
def fails_in_setup(openai_mock):
    assert state() != before
    raise KeyError("setup")

@pytest.fixture
def fails_in_teardown(openai_mock):
    yield
    assert state() != before
    raise KeyError("teardown")

def test_setup(fails_in_setup): pass
def test_after_setup(): assert state() == before
def test_call(openai_mock): raise KeyError("call")
def test_after_call(): assert state() == before
def test_teardown(fails_in_teardown): pass
def test_after_teardown(): assert state() == before
def test_exit(openai_mock): sys.exit(3)
def test_after_exit(): assert state() == before
"""
    result = run(pytester, code)
    result.assert_outcomes(passed=5, failed=2, errors=2)


SWALLOWED = """
def swallow(url):
    try:
        get(url)
    except Exception:
        pass
"""


def test_a_test_whose_code_swallows_a_refusal_fails(pytester: pytest.Pytester) -> None:
    code = """
def test_it(openai_mock):
    swallow("https://example.com/v1/chat/completions")
"""
    result = run(pytester, SWALLOWED + code)
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(
        [
            "E*UnmockedRequestError: The code under test swallowed the error of 1 request(s) that "
            "nothing answered. If that is meant, clear openai_mock.refused_requests.",
            "E* - GET https://example.com/v1/chat/completions: no active mock answers on this "
            "address, and no request is sent to the network while a mock is active.",
            "E*Nearest routes: openai_mock.chat.completions.list (GET /chat/completions).",
        ]
    )


def test_a_test_may_want_a_refusal(pytester: pytest.Pytester) -> None:
    code = """
def test_it(openai_mock):
    swallow("https://example.com/")
    (error,) = openai_mock.refused_requests
    assert "GET https://example.com/" in str(error)
    openai_mock.refused_requests.clear()
"""
    run(pytester, SWALLOWED + code).assert_outcomes(passed=1)


def test_a_refusal_in_a_teardown_is_an_error_there(pytester: pytest.Pytester) -> None:
    code = """
@pytest.fixture
def late(openai_mock):
    yield
    swallow("https://example.com/")

def test_it(late): pass
"""
    run(pytester, SWALLOWED + code).assert_outcomes(passed=1, errors=1)


def test_a_refusal_is_reported_once(pytester: pytest.Pytester) -> None:
    code = """
def test_raises(openai_mock):
    get("https://example.com/")

def test_fails_otherwise(openai_mock):
    swallow("https://example.com/")
    assert False
"""
    run(pytester, SWALLOWED + code).assert_outcomes(failed=2)


def test_a_test_case_that_swallows_a_refusal_fails_without_pytest_as_well() -> None:
    @openai_responses.mock()
    class Case(unittest.TestCase):
        def test_it(self) -> None:
            with suppress(Exception):
                get("https://example.com/")

        def test_other(self) -> None:
            assert get("https://api.openai.com/v1/models").status_code == 200

    output = io.StringIO()
    suite = unittest.TestLoader().loadTestsFromTestCase(Case)
    result = unittest.TextTestRunner(output).run(suite)
    assert (result.testsRun, len(result.errors), len(result.failures)) == (2, 1, 0)
    assert "The code under test swallowed" in output.getvalue()
