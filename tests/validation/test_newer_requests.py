"""Requests with fields that the installed SDK has and the document lacks."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, Optional, Union

import pytest
from openai import Omit, omit
from openai.resources.responses.responses import Responses
from openai.types.responses import EasyInputMessageParam, FunctionToolParam
from typing_extensions import Required, TypedDict

from openai_responses import OpenAIMock
from openai_responses.ext.httpx import post

URL = "https://api.openai.com/v1/responses"


class JugglingTool(TypedDict, total=False):
    """A kind of tool of tomorrow."""

    type: Required[Literal["juggling"]]
    balls: int


class JugglingCall(TypedDict, total=False):
    """An item of tomorrow."""

    id: Required[str]
    type: Required[Literal["juggling_call"]]


class Reasoning(TypedDict, total=False):
    """A type of today, with a field and a value of tomorrow."""

    effort: Optional[Literal["low", "endless"]]  # noqa: UP045
    depth: int


class OfTomorrow:
    """A type that only a newer SDK has."""

    def create(
        self,
        *,
        input: Union[str, Iterable[Union[EasyInputMessageParam, JugglingCall]], Omit] = omit,  # noqa: A002, UP007
        model: Union[str, Omit] = omit,  # noqa: UP007
        reasoning: Union[Reasoning, Omit, None] = omit,  # noqa: UP007
        tools: Union[Iterable[Union[FunctionToolParam, JugglingTool]], Omit] = omit,  # noqa: UP007
    ) -> None:
        """Create a response."""


@pytest.fixture
def newer_sdk(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Responses, "create", OfTomorrow.create)


FUNCTION = {"type": "function", "name": "f"}
FIELDS: list[dict[str, object]] = [
    {"reasoning": {"depth": 2}},
    {"reasoning": {"effort": "endless"}},
    {"tools": [FUNCTION, {"type": "juggling", "balls": 3}]},
    {"tools": [{"type": "juggling"}], "reasoning": {"depth": 2}},
    {"input": [{"role": "user", "content": "Hi"}, {"type": "juggling_call", "id": "1"}]},
]


@pytest.mark.parametrize("fields", FIELDS, ids=str)
@pytest.mark.usefixtures("newer_sdk")
def test_what_only_the_sdk_knows_is_taken(
    openai_mock: OpenAIMock, fields: dict[str, object]
) -> None:
    assert post(URL, json={"model": "m", "input": "Hi", **fields}).status_code == 200


@pytest.mark.parametrize("fields", FIELDS, ids=str)
def test_what_nobody_knows_is_refused(openai_mock: OpenAIMock, fields: dict[str, object]) -> None:
    assert post(URL, json={"model": "m", "input": "Hi", **fields}).status_code == 400


@pytest.mark.usefixtures("newer_sdk")
@pytest.mark.parametrize(
    ("fields", "message"),
    [
        (
            {"reasoning": {"dept": 2}},
            "Unknown parameter: 'reasoning.dept'. Did you mean 'depth'?",
        ),
        (
            {"reasoning": {"depth": "2"}},
            "Invalid type for 'reasoning.depth': expected an integer, but got a string instead.",
        ),
        (
            {"reasoning": {"depth": 2}, "tools": [{"type": "function"}]},
            "Missing required parameter: 'tools[0].name'.",
        ),
        (
            {"tools": [{"type": "juggling", "bals": 3}]},
            "Unknown parameter: 'tools[0].bals'. Did you mean 'balls'?",
        ),
        (
            {"tools": [{"type": "juggling", "balls": "3"}]},
            "Invalid type for 'tools[0].balls': expected an integer, but got a string instead.",
        ),
        (
            {"input": [{"type": "juggling_call"}]},
            "Missing required parameter: 'input[0].id'.",
        ),
    ],
)
def test_the_rest_is_judged_as_ever(
    openai_mock: OpenAIMock, fields: dict[str, object], message: str
) -> None:
    answer = post(URL, json={"model": "m", "input": "Hi", **fields})
    assert (answer.status_code, answer.json()["error"]["message"]) == (400, message)


@pytest.mark.usefixtures("newer_sdk")
@pytest.mark.parametrize(
    "fields",
    [
        {"input": [{"type": "jugling_call", "id": "1"}]},
        {"reasoning": {"effort": "endles"}},
        {"tools": [FUNCTION, {"type": "jugling"}]},
    ],
)
def test_values_that_neither_knows_are_refused(
    openai_mock: OpenAIMock, fields: dict[str, object]
) -> None:
    answer = post(URL, json={"model": "m", "input": "Hi", **fields})
    assert answer.json()["error"]["message"].startswith("Invalid value: ")


@pytest.mark.parametrize("name", ["a.b", "a[0]", "reasoning.depth", "[", ".", '{"tools": [1'])
def test_names_of_fields_may_have_dots_and_brackets(openai_mock: OpenAIMock, name: str) -> None:
    answer = post(URL, json={"model": "m", "input": "Hi", name: 1})
    assert (answer.status_code, answer.json()["error"]["param"]) == (400, name)
