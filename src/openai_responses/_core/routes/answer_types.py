"""The types of values that may be assigned to a route, for type checkers only.

Nothing imports this module at run time, because building these unions costs time in every process.
Each union is flat and has None first: to report a wrong value, mypy formats all members of a union,
each of them three times, or twice if None is first, and again for every nested union. With nested
aliases (`AnyOne = Answer | AnswerFunction`) one wrong key took millions of steps, and most of a
minute.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import TypeAlias, TypeVar

from openai_responses._core.faults.faulty_reply import FaultyReply
from openai_responses._core.http.reply import HttpResponse
from openai_responses._core.streams.event_streams import AsyncEventStream, EventStream

from .sequences import Answers

__all__ = ["AnyAnswer"]

PartialT = TypeVar("PartialT")
ModelT = TypeVar("ModelT")

Fixed: TypeAlias = (
    HttpResponse
    | EventStream[object]
    | AsyncEventStream[object]
    | type[EventStream[object]]
    | type[AsyncEventStream[object]]
    | Exception
    | type[Exception]
)
"""Answers that every route accepts, whatever the types of its operation."""

Plain: TypeAlias = None | PartialT | ModelT | Fixed

PlainFunction: TypeAlias = Callable[
    ..., None | PartialT | ModelT | Fixed | Awaitable[Plain[PartialT, ModelT]]
]

Changed: TypeAlias = FaultyReply[
    None | PartialT | ModelT | Fixed | PlainFunction[PartialT, ModelT] | Mapping[str, object]
]
"""An answer with a fault. Pyright cannot infer the types of partials inside other values."""

Answer: TypeAlias = None | PartialT | ModelT | Fixed | Changed[PartialT, ModelT]
"""One answer of a route, which a function may also return."""

AnswerFunction: TypeAlias = Callable[
    ...,
    None
    | PartialT
    | ModelT
    | Fixed
    | Changed[PartialT, ModelT]
    | Awaitable[Answer[PartialT, ModelT]],
]

AnyAnswer: TypeAlias = (
    None
    | PartialT
    | ModelT
    | Fixed
    | Changed[PartialT, ModelT]
    | AnswerFunction[PartialT, ModelT]
    | Sequence[
        None
        | PartialT
        | ModelT
        | Fixed
        | Changed[PartialT, ModelT]
        | AnswerFunction[PartialT, ModelT]
    ]
    | Answers[
        None
        | PartialT
        | ModelT
        | Fixed
        | Changed[PartialT, ModelT]
        | AnswerFunction[PartialT, ModelT]
        | Mapping[str, object]
    ]
)
"""A value that may be assigned to a route: one answer for all calls, or one for each."""
