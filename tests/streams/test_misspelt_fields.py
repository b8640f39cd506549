"""A misspelt field of an event would have no effect: it is an error that names the right one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import openai
import pytest

from openai_responses import OpenAIMock
from openai_responses.errors import EventValidationError
from openai_responses.streaming import (
    CreateChatCompletionEvent,
    CreateChatCompletionEventStream,
    CreateResponseEvent,
    CreateResponseEventStream,
)

MESSAGES: Any = [{"role": "user", "content": "Hi"}]


class Chunk(CreateChatCompletionEventStream):
    """Yields the chunk that it is given."""

    check_order = False

    def __init__(self, chunk: Any) -> None:
        self._chunk = chunk

    def generate(self) -> Iterator[CreateChatCompletionEvent]:
        yield self._chunk


class Misspelt(CreateResponseEventStream):
    def generate(self) -> Iterator[CreateResponseEvent]:
        event: Any = {"type": "response.output_text.delta", "delta": "Hi", "output_idnex": 0}
        yield event


def read_chat(openai_mock: OpenAIMock, chunk: dict[str, Any]) -> int:
    openai_mock.chat.completions.create.response = Chunk(chunk)
    client = openai.OpenAI(api_key="sk-fake123")
    return len(list(client.chat.completions.create(model="gpt-5", messages=MESSAGES, stream=True)))


@pytest.mark.parametrize(
    ("chunk", "problem"),
    [
        (
            {"choices": [{"delta": {"contents": "Hi"}}]},
            'choices[0].delta.contents: unknown field, did you mean "content"?',
        ),
        (
            {"choices": [{"dleta": {"content": "Hi"}}]},
            'choices[0].dleta: unknown field, did you mean "delta"?',
        ),
        ({"choises": []}, 'choises: unknown field, did you mean "choices"?'),
    ],
)
def test_chunks(openai_mock: OpenAIMock, chunk: dict[str, Any], problem: str) -> None:
    with pytest.raises(EventValidationError) as caught:
        read_chat(openai_mock, chunk)
    assert f"  - {problem}\n" in str(caught.value)
    assert 'unknown_fields="allow"' in str(caught.value)


def test_events_of_responses(openai_mock: OpenAIMock) -> None:
    openai_mock.responses.create.response = Misspelt
    client = openai.OpenAI(api_key="sk-fake123")
    with pytest.raises(EventValidationError, match="output_idnex: unknown field, did you mean"):
        list(client.responses.create(model="gpt-5", input="Hi", stream=True))


def test_fields_that_resemble_none_or_one_that_is_there_may_be_newer(
    openai_mock: OpenAIMock,
) -> None:
    delta: dict[str, object] = {
        "content": "Hi",
        "contents": "x",
        "reasoning_content": "y",
        "brand_new": {},
    }
    assert read_chat(openai_mock, {"choices": [{"delta": delta}]}) == 1


def test_mocks_that_allow_unknown_fields_allow_these() -> None:
    with OpenAIMock(unknown_fields="allow") as openai_mock:
        assert read_chat(openai_mock, {"choices": [{"delta": {"contents": "Hi"}}]}) == 1


@pytest.mark.parametrize("unknown_fields", ["refuse", "allow"])
@pytest.mark.parametrize(
    ("chunk", "problem"),
    [
        ({"choices": [], 5: "x"}, "expected strings as keys, as in JSON, got 5"),
        (
            {"choices": [{"delta": {None: "x"}}]},
            "choices[0].delta: expected strings as keys, as in JSON, got None",
        ),
    ],
)
def test_keys_are_strings(chunk: dict[Any, Any], problem: str, unknown_fields: Any) -> None:
    openai_mock = OpenAIMock(unknown_fields=unknown_fields)
    with openai_mock, pytest.raises(EventValidationError) as caught:
        read_chat(openai_mock, chunk)
    assert str(caught.value).partition("\nSee ")[0].endswith(f"  - {problem}")
