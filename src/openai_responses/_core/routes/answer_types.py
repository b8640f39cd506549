"""What may be assigned to a route, for type checkers: nothing imports this when a program runs.

To put these unions together would cost every process its time. Each is written flat and with None
first: mypy tells of a wrong value by formatting all members of the union, each of them three times,
or twice where it meets None at once, and so on in every union within. Nested as they are meant
(`AnyOne = Answer | AnswerFunction`) one wrong key took it millions of steps, and most of a minute.
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
"""What every route can answer with, whatever its own answers are."""

Plain: TypeAlias = None | PartialT | ModelT | Fixed

PlainFunction: TypeAlias = Callable[
    ..., None | PartialT | ModelT | Fixed | Awaitable[Plain[PartialT, ModelT]]
]

Changed: TypeAlias = FaultyReply[
    None | PartialT | ModelT | Fixed | PlainFunction[PartialT, ModelT] | Mapping[str, object]
]
"""An answer with a fault. Of partials inside of other values pyright cannot know what they are."""

Answer: TypeAlias = None | PartialT | ModelT | Fixed | Changed[PartialT, ModelT]
"""What a route answers with, and what a function that answers for it may return."""

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
"""What may be assigned to a route: one answer for all calls, or one for each."""
