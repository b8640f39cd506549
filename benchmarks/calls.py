"""One call of the SDK in a mock, against the same answer as canned bytes.

The calls have an equal body each time, or a text that has never been sent before.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import count
from typing import Any

import openai

from openai_responses import OpenAIMock
from openai_responses.ext import httpx

from .answers import Call, answer_to
from .measuring import Row, measure_in_rounds, of_calls, ratio_row

__all__ = ["rows"]

CALLS = 60
BOUND, BOUND_OF_NEW = 1.10, 1.15

_numbers = count(100_000)


def _chat(client: openai.OpenAI, text: str = "Hello, 100000") -> object:
    return client.chat.completions.create(
        model="gpt-5", messages=[{"role": "user", "content": text}]
    )


def _responses(client: openai.OpenAI, text: str = "Hello, 100000") -> object:
    return client.responses.create(model="gpt-5", input=text)


def _new_chat(client: openai.OpenAI) -> object:
    return _chat(client, f"Hello, {next(_numbers)}")


def _new_responses(client: openai.OpenAI) -> object:
    return _responses(client, f"Hello, {next(_numbers)}")


def _set(mock: OpenAIMock) -> None:
    message: Any = {"role": "assistant", "content": "Hello! How can I help you today?"}
    mock.chat.completions.create.response = {"choices": [{"message": message}]}


def rows(rounds: int) -> Iterator[Row]:
    """Yield the cost of calls with default answers, and of calls whose answer the test sets."""
    yield _row(rounds, "chat.completions.create, answer set", _chat, _set)
    yield _row(rounds, "chat.completions.create, default answer", _chat, lambda _: None)
    yield _row(rounds, "responses.create, default answer", _responses, lambda _: None)
    yield _row(rounds, "chat.completions.create, new text", _new_chat, _set, BOUND_OF_NEW)
    yield _row(rounds, "responses.create, new text", _new_responses, lambda _: None, BOUND_OF_NEW)


def _row(
    rounds: int,
    name: str,
    call: Call,
    prepare: Callable[[OpenAIMock], None],
    bound: float = BOUND,
) -> Row:
    mock = OpenAIMock()
    prepare(mock)
    canned = answer_to(call, mock)
    bare = openai.OpenAI(
        api_key="sk-fake", http_client=openai.DefaultHttpxClient(transport=_bare_transport(canned))
    )
    with mock:
        mocked = openai.OpenAI(api_key="sk-fake")
        for client in (bare, mocked):
            call(client)
        figures = measure_in_rounds(
            rounds, of_calls(lambda: call(mocked), CALLS), of_calls(lambda: call(bare), CALLS)
        )
    return ratio_row(name, figures, bound)


def _bare_transport(canned: httpx.Response) -> httpx.MockTransport:
    headers, content = canned.headers, canned.content
    return httpx.MockTransport(lambda _: httpx.Response(200, headers=headers, content=content))
