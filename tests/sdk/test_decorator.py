"""The decorator `openai_responses.mock`, as tests use it."""

from __future__ import annotations

import inspect
import unittest
from typing import ClassVar

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
    assert not openai_mock.models.list.is_set
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


class TestUnittest(unittest.TestCase):
    @openai_responses.mock()
    def test_case_methods_are_tests_too(self, openai_mock: OpenAIMock) -> None:
        openai_mock.models.list.response = Response(200, text="case")
        assert get(MODELS).text == "case"


def test_what_a_test_returns_and_raises_comes_through() -> None:
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
