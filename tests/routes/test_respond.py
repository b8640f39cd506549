"""`respond(...)` does what an assignment of `.response` does, and returns the route."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import openai
import pytest

from openai_responses import OpenAIMock, api_errors
from openai_responses.errors import ResponseTypeError
from openai_responses.streaming import CreateResponseEventStream

CLIENT = openai.OpenAI(api_key="sk-fake123", max_retries=0)
SAID: Any = {"choices": [{"message": {"content": "set"}}]}


def untyped(openai_mock: OpenAIMock) -> Callable[..., object]:
    """Return `respond` without types, for arguments that type checkers refuse."""
    return openai_mock.chat.completions.create.respond


def chat(model: str = "gpt-5") -> str | None:
    completion = CLIENT.chat.completions.create(
        model=model, messages=[{"role": "user", "content": "Hello"}]
    )
    return completion.choices[0].message.content


def test_fields_by_name_or_in_a_dict_or_both(openai_mock: OpenAIMock) -> None:
    route = openai_mock.chat.completions.create
    assert route.respond(choices=[{"message": {"content": "by name"}}]) is route
    assert chat() == "by name"
    route.respond({"choices": [{"message": {"content": "in a dict"}}]})
    assert chat() == "in a dict"
    route.respond(SAID, model="other")
    assert route.response == {**SAID, "model": "other"}


def test_without_arguments_the_answer_is_generated(openai_mock: OpenAIMock) -> None:
    openai_mock.models.retrieve.respond()
    assert openai_mock.models.retrieve.response == {}
    assert CLIENT.models.retrieve("any").id == "any"


def test_a_case_takes_it_as_well(openai_mock: OpenAIMock) -> None:
    case = openai_mock.chat.completions.create.when(model="gpt-4o").respond(SAID)
    openai_mock.chat.completions.create.respond(choices=[{"message": {"content": "else"}}])
    assert [chat("gpt-4o"), chat()] == ["set", "else"]
    case.assert_called_once()


def test_any_answer_of_the_operation_is_accepted_when_the_test_runs(
    openai_mock: OpenAIMock,
) -> None:
    respond = untyped(openai_mock)
    respond(api_errors.rate_limit())
    with pytest.raises(openai.RateLimitError):
        chat()
    respond(lambda: SAID)
    assert chat() == "set"
    respond(None)
    assert openai_mock.chat.completions.create.response is None
    openai_mock.files.content.respond(b"bytes")
    assert CLIENT.files.content("file-1").content == b"bytes"


def test_the_arguments_of_an_http_response_stay_possible(openai_mock: OpenAIMock) -> None:
    respond = untyped(openai_mock)
    respond(429, json={"error": {"message": "Slow down"}})
    with pytest.raises(openai.RateLimitError, match="Slow down"):
        chat()
    respond(json=SAID, headers={"x-a": "b"})
    raw = CLIENT.chat.completions.with_raw_response.create(
        model="gpt-5", messages=[{"role": "user", "content": "Hello"}]
    )
    assert raw.headers["x-a"] == "b"


WRONG: list[tuple[Any, Any, str]] = [
    ((), {"choises": []}, 'did you mean "choices"'),
    (({"choices": [{"mesage": {}}]},), {}, 'did you mean "message"'),
    (("Hello",), {}, "model_says"),
    ((CreateResponseEventStream,), {}, "CreateResponseEventStream"),
    ((api_errors.rate_limit(),), {"choices": []}, "fields alone or beside a dict"),
]


@pytest.mark.parametrize(("arguments", "fields", "message"), WRONG)
def test_a_wrong_answer_is_refused_as_in_an_assignment(
    openai_mock: OpenAIMock, arguments: tuple[object, ...], fields: Any, message: str
) -> None:
    respond = untyped(openai_mock)
    with pytest.raises(ResponseTypeError, match=message):
        respond(*arguments, **fields)
