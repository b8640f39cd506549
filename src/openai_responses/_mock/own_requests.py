"""Requests that a mock sends to itself, such as the lines of a batch."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any

from pydantic_core import from_json

from openai_responses._adapters.libraries import sdk_http_library
from openai_responses._core.engine import Engine
from openai_responses._core.errors.exceptions import AsyncAnswerError, ResponseTypeError
from openai_responses._core.http.hosts import awaited
from openai_responses._core.http.reply import Reply
from openai_responses._core.json_values.encoding import dump
from openai_responses._core.state.context import SendRequest
from openai_responses._core.webhooks.lazy_hub import LazyHub

if TYPE_CHECKING:
    from httpx2 import Request

__all__ = ["request_sender"]

_HOST = "https://api.openai.com"


def request_sender(engine: Callable[[], Engine], key: str, webhooks: LazyHub) -> SendRequest:
    """Return a function that sends requests to an engine, as the installed SDK does with this key.

    `engine` returns the engine, which does not exist yet when its backend is created. `webhooks`
    are delivered later, when the operation that sends the request has ended. The function raises
    what the engine raises, AsyncAnswerError if an async function really awaits, and
    ResponseTypeError for an answer that is a stream or passes through.
    """

    def send(method: str, path: str, body: Mapping[str, object]) -> tuple[int, object]:
        from openai_responses._adapters.requests import neutral

        content = dump(body)
        request = _request(method, f"{_HOST}{path}", content, key)
        with webhooks.postpone():
            answer = engine().start_answer(neutral(request, content))
            reply = _now(awaited(answer), path)
        if reply is None or not isinstance(reply.body, bytes):
            raise ResponseTypeError(
                f"{method} {path} was sent by the mock itself, for a line of a batch; its answer "
                "must not be a stream or come from the network"
            )
        return reply.status, from_json(reply.body)

    return send


def _request(method: str, url: str, content: bytes, key: str) -> Request:
    """Return a request of the SDK's HTTP library, as functions of the test get it."""
    headers = {"content-type": "application/json", "authorization": f"Bearer {key}"}
    library = import_module(sdk_http_library())
    request: Request = library.Request(method, url, headers=headers, content=content)
    return request


def _now(coroutine: Coroutine[Any, Any, Reply | None], path: str) -> Reply | None:
    """Return the result of a coroutine that must finish without waiting."""
    try:
        coroutine.send(None)
    except StopIteration as stop:
        reply: Reply | None = stop.value
        return reply
    coroutine.close()
    raise AsyncAnswerError(
        f"{path} was requested by the mock itself, for a line of a batch; a function that answers "
        "such a request must not await anything"
    )
