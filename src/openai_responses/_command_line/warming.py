"""Loads schemas and validators before the first calls, while the server waits for them."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Mapping

from openai_responses._core.json_values.encoding import dump
from openai_responses._mock.mock import OpenAIMock

__all__ = ["warm_up"]

_HEADERS = [(b"content-type", b"application/json"), (b"authorization", b"Bearer sk-fake123")]
_CHAT = {"model": "gpt-5", "messages": [{"role": "user", "content": "Hi"}]}
_RESPONSE = {"model": "gpt-5", "input": "Hi"}


def warm_up() -> None:
    """Make calls of the common operations with a separate mock.

    Schemas and validators are created once per process, by the first call that needs them.
    """
    asyncio.run(_make_calls(OpenAIMock()))


async def _make_calls(mock: OpenAIMock) -> None:
    for path, fields in _calls():
        await _call(mock, path, dump(fields))


async def _call(mock: OpenAIMock, path: str, body: bytes) -> None:
    async def receive() -> dict[str, object]:
        return {"type": "http.request", "body": body}

    async def send(message: object) -> None:
        """Ignore the answer."""

    scope = {"type": "http", "method": "POST", "path": f"/v1{path}", "headers": _HEADERS}
    await mock.asgi(scope, receive, send)


def _calls() -> Iterator[tuple[str, Mapping[str, object]]]:
    for path, fields in (("/chat/completions", _CHAT), ("/responses", _RESPONSE)):
        yield path, fields
        yield path, {**fields, "stream": True}
    yield "/embeddings", {"model": "text-embedding-3-small", "input": "Hi"}
    yield "/responses", {}  # a refusal, for which the installed openai package is imported
