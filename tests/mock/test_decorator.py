"""The decorator `openai_responses.mock`, as tests use it."""

from __future__ import annotations

import inspect
import sys
import unittest
from collections.abc import AsyncGenerator, Iterator
from contextlib import aclosing, suppress
from typing import Any, ClassVar, cast

import pytest

import openai_responses
from openai_responses import OpenAIMock
from openai_responses.errors import UnmockedRequestError
from openai_responses.ext.httpx import AsyncClient, Response, get

MODELS = "https://api.openai.com/v1/models"


@openai_responses.mock()
def test_a_test_gets_its_mock(openai_mock: OpenAIMock) -> None:
    openai_mock.models.list.response = Response(200, text="mock")
    assert get(MODELS).text == "mock"


@openai_responses.mock()
def test_a_test_that_does_not_ask_for_it_is_mocked_all_the_same() -> None:
    assert get(MODELS).json()["object"] == "list"


@pytest.mark.asyncio
@openai_responses.mock()
async def test_async_tests_get_it_too(openai_mock: OpenAIMock) -> None:
    openai_mock.models.list.response = Response(200, text="mock")
    assert (await AsyncClient().get(MODELS)).text == "mock"


@openai_responses.mock()
@pytest.mark.parametrize("number", [1, 2, 3])
def test_every_call_gets_a_new_mock(
    number: int, openai_mock: OpenAIMock, tmp_path_factory: pytest.TempPathFactory
) -> None:
    assert openai_mock.models.list.response is None
    openai_mock.models.list.response = Response(200, text=str(number))
    assert get(MODELS).text == str(number)


@openai_responses.mock(base_url="https://example.com/v1")
def test_it_takes_a_base_url(openai_mock: OpenAIMock) -> None:
    openai_mock.models.list.response = lambda: Response(200, text="mock")
    assert get("https://example.com/v1/models").text == "mock"
    with pytest.raises(UnmockedRequestError):
        get("https://example.org/v1/models")
    openai_mock.refused_requests.clear()


class TestMethods:
    greeting: ClassVar[str] = "hello"

    @openai_responses.mock()
    def test_methods_are_tests_too(self, openai_mock: OpenAIMock) -> None:
        openai_mock.models.list.response = Response(200, text=self.greeting)
        assert get(MODELS).text == "hello"


@openai_responses.mock()
class TestClass:
    """All tests of a class, each with a new mock."""

    def helper(self) -> str:
        return "hello"

    @pytest.mark.parametrize("number", [1, 2])
    def test_sync(self, number: int, openai_mock: OpenAIMock) -> None:
        assert openai_mock.models.list.response is None
        openai_mock.models.list.response = Response(200, text=f"{self.helper()} {number}")
        assert get(MODELS).text == f"hello {number}"

    @pytest.mark.asyncio
    async def test_async(self, openai_mock: OpenAIMock) -> None:
        openai_mock.models.list.response = Response(200, text="mock")
        assert (await AsyncClient().get(MODELS)).text == "mock"

    def test_without_the_parameter(self) -> None:
        assert get(MODELS).status_code == 200

    @staticmethod
    def test_static(openai_mock: OpenAIMock) -> None:
        assert openai_mock.models.list.response is None
        assert get(MODELS).status_code == 200

    @classmethod
    def test_of_the_class(cls, openai_mock: OpenAIMock) -> None:
        assert openai_mock.models.list.response is None
        assert get(MODELS).status_code == 200


class TestInherited(TestClass):
    """Inherited tests stay decorated."""


class Base:
    def test_of_a_base(self) -> None:
        assert get(MODELS).status_code == 200


@openai_responses.mock()
class TestDerived(Base):
    """What is inherited is decorated as well, here and not in the base."""

    def test_the_base_is_as_it_was(self) -> None:
        assert not hasattr(Base.test_of_a_base, "__wrapped__")
        assert hasattr(TestDerived.test_of_a_base, "__wrapped__")


@openai_responses.mock(base_url="https://example.com/v1")
class TestCaseClass(unittest.TestCase):
    """A case whose set-up and cleanups make requests as well."""

    def setUp(self) -> None:
        self.addCleanup(get, MODELS)
        self.status = get("https://example.com/v1/models").status_code

    def tearDown(self) -> None:
        assert get(MODELS).status_code == 200

    def test_set_up_is_mocked(self) -> None:
        assert self.status == 200

    def test_the_mock_is_an_argument_and_an_attribute(self, openai_mock: OpenAIMock) -> None:
        assert openai_mock is vars(self)["openai_mock"]
        openai_mock.models.list.response = Response(200, text="mock")
        assert get(MODELS).text == "mock"


@openai_responses.mock()
class TestAsyncCaseClass(unittest.IsolatedAsyncioTestCase):
    """The same with async tests."""

    async def asyncSetUp(self) -> None:
        self.status = (await AsyncClient().get(MODELS)).status_code

    async def test_set_up_is_mocked(self) -> None:
        assert self.status == 200

    async def test_the_mock_is_an_argument(self, openai_mock: OpenAIMock) -> None:
        openai_mock.models.list.response = lambda: Response(200, text="mock")
        assert (await AsyncClient().get(MODELS)).text == "mock"
        assert get(MODELS).text == "mock"


class TestAsyncCaseMethods(unittest.IsolatedAsyncioTestCase):
    @openai_responses.mock()
    async def test_async_case_methods_are_tests_too(self, openai_mock: OpenAIMock) -> None:
        openai_mock.models.list.response = Response(200, text="case")
        assert (await AsyncClient().get(MODELS)).text == "case"


def test_a_class_called_without_pytest_has_mocks_too() -> None:
    @openai_responses.mock()
    class Plain:
        @staticmethod
        def test_static() -> int:
            return get(MODELS).status_code

        @classmethod
        def test_of_the_class(cls, openai_mock: OpenAIMock) -> int:
            return get(MODELS).status_code + openai_mock.models.list.call_count

    decorated: Any = Plain
    assert (decorated.test_static(), decorated().test_of_the_class()) == (200, 201)


def test_an_async_case_inside_another_mock_has_its_own() -> None:
    @openai_responses.mock()
    class Case(unittest.IsolatedAsyncioTestCase):
        async def asyncSetUp(self) -> None:
            vars(self)["openai_mock"].models.list.response = Response(200, text="inner")

        async def test_it(self) -> None:
            assert (await AsyncClient().get(MODELS)).text == "inner"

    with OpenAIMock() as outer:
        result = unittest.TestLoader().loadTestsFromTestCase(Case).run(unittest.TestResult())
        assert (result.testsRun, result.errors, result.failures) == (1, [], [])
        assert outer.models.list.call_count == 0


@pytest.fixture
@openai_responses.mock()
def models(openai_mock: OpenAIMock) -> Iterator[str]:
    """A fixture that mocks as long as it is in use."""
    openai_mock.models.list.response = lambda: Response(200, text="fixture")
    yield get(MODELS).text
    assert get(MODELS).text == "fixture"


def test_generators_are_mocked_until_they_end(models: str) -> None:
    assert models == get(MODELS).text == "fixture"


@pytest.mark.asyncio
async def test_async_generators_are_mocked_until_they_end() -> None:
    ended: list[str] = []

    @openai_responses.mock()
    async def numbers(count: int, openai_mock: OpenAIMock) -> AsyncGenerator[int, None]:
        try:
            for number in range(count):
                yield number
        finally:
            ended.append((await AsyncClient().get(MODELS)).text)

    async with aclosing(numbers(3)) as items:
        assert await anext(items) == 0
        assert get(MODELS).status_code == 200
    assert len(ended) == 1
    assert [number async for number in numbers(2)] == [0, 1]


@pytest.mark.parametrize("kwargs", [{"bas_url": "https://example.com"}, {"state": None, "x": 1}])
def test_a_wrong_argument_shows_up_where_it_is_given(kwargs: dict[str, str]) -> None:
    decorator: Any = openai_responses.mock
    with pytest.raises(TypeError, match="unexpected keyword argument"):
        decorator(**kwargs)


def test_parentheses_are_optional() -> None:
    @openai_responses.mock
    def test(number: int, openai_mock: OpenAIMock) -> int:
        openai_mock.models.list.response = Response(200, text="mock")
        assert get(MODELS).text == "mock"
        return number

    @openai_responses.mock
    class TestIt:
        def test(self, openai_mock: OpenAIMock) -> str:
            return type(openai_mock).__name__

    assert cast("Any", test)(3) == 3
    assert cast("Any", TestIt()).test() == "OpenAIMock"


@pytest.mark.asyncio
async def test_parentheses_are_optional_for_async_tests() -> None:
    @openai_responses.mock
    async def test(openai_mock: OpenAIMock) -> int:
        return get(MODELS).status_code

    assert await cast("Any", test)() == 200


def test_the_decorator_names_the_options_that_it_takes() -> None:
    taken = inspect.signature(openai_responses.mock).parameters
    assert list(taken) == list(inspect.signature(OpenAIMock).parameters)


def test_a_swallowed_refusal_fails_the_test() -> None:
    @openai_responses.mock()
    def test() -> None:
        with suppress(Exception):
            get("https://example.com")

    with pytest.raises(UnmockedRequestError, match="The code under test swallowed"):
        test()


class TestUnittest(unittest.TestCase):
    @openai_responses.mock()
    def test_case_methods_are_tests_too(self, openai_mock: OpenAIMock) -> None:
        openai_mock.models.list.response = Response(200, text="case")
        assert get(MODELS).text == "case"


def test_return_values_and_exceptions_of_a_test_pass_through() -> None:
    @openai_responses.mock()
    def returns(value: int, openai_mock: OpenAIMock) -> int:
        """Say what it is for."""
        return value

    @openai_responses.mock()
    def raises() -> None:
        raise KeyError("mine")

    assert returns(3) == 3
    assert returns.__doc__ == "Say what it is for."
    assert list(inspect.signature(returns).parameters) == ["value"]
    with pytest.raises(KeyError, match="mine"):
        raises()


@pytest.mark.skipif(sys.version_info < (3, 14), reason="annotations are evaluated at once")
def test_annotations_may_be_for_type_checkers_only() -> None:
    names: dict[str, Any] = {"mock": openai_responses.mock}
    exec(
        "@mock\n"
        "def test(openai_mock: ForTypeCheckers) -> None:\n"
        "    def answer(request: ForTypeCheckers) -> ForTypeCheckers: return {'data': []}\n"
        "    openai_mock.models.list.response = answer\n",
        names,
    )
    names["test"]()
