"""The errors that a mock raises by itself; where the SDK calls, they are OpenAIErrors as well."""

from __future__ import annotations

from ._core.errors.exceptions import (
    AmbiguousMockError,
    AsyncAnswerError,
    EventValidationError,
    MockEndedError,
    MockError,
    NoAnswerLeftError,
    RefusedRequestError,
    ResponseTypeError,
    StreamMismatchError,
    StreamOrderError,
    StreamOrderWarning,
    UnmatchedCallError,
    UnmockedRequestError,
    UnreachedFaultError,
    UnusedTurnsError,
)

__all__ = [
    "AmbiguousMockError",
    "AsyncAnswerError",
    "EventValidationError",
    "MockEndedError",
    "MockError",
    "NoAnswerLeftError",
    "RefusedRequestError",
    "ResponseTypeError",
    "StreamMismatchError",
    "StreamOrderError",
    "StreamOrderWarning",
    "UnmatchedCallError",
    "UnmockedRequestError",
    "UnreachedFaultError",
    "UnusedTurnsError",
]
