"""Moderations given by a test: missing fields of a result are consistent with the given ones."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import openai
import pytest
from openai.types import Moderation, ModerationCreateResponse

from openai_responses import OpenAIMock
from tests.untyped import set_answer

client = openai.OpenAI(api_key="sk-fake")

GIVEN: list[Any] = [
    {"flagged": True},
    {"categories": {"violence": True}},
    {"category_scores": {"hate": 0.4}},
    {"category_applied_input_types": {"hate": ["text"]}},
    {},
]


def moderate(openai_mock: OpenAIMock, answer: Any, **fields: Any) -> ModerationCreateResponse:
    openai_mock.moderations.create.response = answer
    create: Callable[..., ModerationCreateResponse] = client.moderations.create
    return create(**{"input": "Hi", **fields})


@pytest.mark.parametrize("result", GIVEN)
@pytest.mark.parametrize("by_function", [False, True])
def test_the_other_categories_are_false(
    openai_mock: OpenAIMock, result: Any, by_function: bool
) -> None:
    partial = {"results": [result]}
    answer = moderate(openai_mock, (lambda: partial) if by_function else partial)
    (read,) = answer.results
    true = {name for name, value in read.categories.to_dict().items() if value}
    assert true == result.get("categories", {}).keys()
    assert {*read.categories.to_dict().values()} <= {True, False}
    assert read.categories.illicit is False
    assert all(isinstance(score, float) for score in read.category_scores.to_dict().values())
    applied = read.category_applied_input_types.to_dict()
    assert applied.keys() == read.categories.to_dict().keys()
    assert all(isinstance(kinds, list) for kinds in applied.values())
    assert answer.model == "omni-moderation-latest"


def test_siblings_fit_each_other(openai_mock: OpenAIMock) -> None:
    violent: Any = {"categories": {"violence": True}, "category_scores": {"violence": 0.6}}
    (read,) = moderate(openai_mock, {"results": [violent]}).results
    assert read.flagged
    assert (read.category_scores.violence, read.category_scores.hate) == (0.6, 0)
    (read,) = moderate(openai_mock, {"results": [{**violent, "flagged": False}]}).results
    assert not read.flagged


def test_results_that_are_not_given_are_the_usual_ones(openai_mock: OpenAIMock) -> None:
    answer = moderate(openai_mock, {"model": "mine"}, input=["a", "b"])
    assert (answer.model, len(answer.results)) == ("mine", 2)
    assert moderate(openai_mock, {"results": []}).results == []
    assert len(moderate(openai_mock, {"results": [{}, {"flagged": True}]}).results) == 2


def test_older_models_have_older_categories(openai_mock: OpenAIMock) -> None:
    partial = {"results": [{"flagged": True}]}
    set_answer(openai_mock.moderations.create, partial)
    strict = openai.OpenAI(api_key="sk-fake", _strict_response_validation=True)
    answer = strict.moderations.create(input="Hi", model="text-moderation-latest")
    assert "illicit" not in answer.results[0].categories.to_dict()
    assert answer.model == "text-moderation-latest"


def test_an_object_of_the_sdk_is_sent_as_it_is(openai_mock: OpenAIMock) -> None:
    result = Moderation.model_construct(flagged=True)
    given = ModerationCreateResponse.model_construct(id="m", model="mine", results=[result])
    assert moderate(openai_mock, given).to_dict() == given.to_dict()
