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

from .measuring import Row, in_rounds, of_calls, ratio_row

__all__ = ["rows"]

ROUNDS, CALLS = 15, 60
BOUND, BOUND_OF_NEW = 1.10, 1.15

_Call = Callable[[openai.OpenAI], object]

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


def rows() -> Iterator[Row]:
    """Yield the cost of calls whose answer is made up, and of one whose answer was given."""
    yield _row("chat.completions.create, answer given", _chat, _set)
    yield _row("chat.completions.create, default answer", _chat, lambda _: None)
    yield _row("responses.create, default answer", _responses, lambda _: None)
    yield _row("chat.completions.create, ever new text", _new_chat, _set, BOUND_OF_NEW)
    yield _row("responses.create, ever new text", _new_responses, lambda _: None, BOUND_OF_NEW)


def _row(
    name: str, call: _Call, prepare: Callable[[OpenAIMock], None], bound: float = BOUND
) -> Row:
    mock = OpenAIMock()
    prepare(mock)
    canned = _canned(mock, call)
    bare = openai.OpenAI(
        api_key="sk-fake", http_client=openai.DefaultHttpxClient(transport=_bare_transport(canned))
    )
    with mock:
        mocked = openai.OpenAI(api_key="sk-fake")
        for client in (bare, mocked):
            call(client)
        rounds = in_rounds(
            ROUNDS, of_calls(lambda: call(mocked), CALLS), of_calls(lambda: call(bare), CALLS)
        )
    return ratio_row(name, rounds, bound)


def _canned(mock: OpenAIMock, call: _Call) -> httpx.Response:
    """Return what the mock answers, read to its end."""
    kept: list[httpx.Response] = []

    def keep(response: httpx.Response) -> None:
        response.read()
        kept.append(response)

    http_client = openai.DefaultHttpxClient(
        transport=mock.transport(), event_hooks={"response": [keep]}
    )
    call(openai.OpenAI(api_key="sk-fake", http_client=http_client))
    return kept[0]


def _bare_transport(canned: httpx.Response) -> httpx.MockTransport:
    headers, content = canned.headers, canned.content
    return httpx.MockTransport(lambda _: httpx.Response(200, headers=headers, content=content))
