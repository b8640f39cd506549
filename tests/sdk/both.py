"""Helpers for tests with sync and async clients."""

from __future__ import annotations

import inspect
from collections.abc import AsyncIterable, Iterable
from typing import Literal, TypeVar, cast

import openai

__all__ = ["Client", "all_of", "done", "fake_client"]

ResultT = TypeVar("ResultT")

Kind = Literal["sync", "async"]

Client = openai.OpenAI
"""What the tests' clients are to type checkers; half of them are really `AsyncOpenAI`."""


def fake_client(kind: Kind, base_url: str | None = None) -> Client:
    """Return a client of a kind; what its methods return is to be given to `done`."""
    if kind == "sync":
        return openai.OpenAI(api_key="sk-fake123", base_url=base_url)
    return cast("Client", openai.AsyncOpenAI(api_key="sk-fake123", base_url=base_url))


async def done(result: ResultT) -> ResultT:
    """Return the result of a call, which an async client has to wait for."""
    return cast("ResultT", await result) if inspect.isawaitable(result) else result


async def all_of(pages: Iterable[ResultT]) -> list[ResultT]:
    """Return the items of all pages that a list has."""
    if isinstance(pages, AsyncIterable):
        return [item async for item in cast("AsyncIterable[ResultT]", pages)]
    return list(pages)
