"""Exceptions that a mock itself raises; inside SDK calls they are also `openai.OpenAIError`s."""

from __future__ import annotations

from ._core.errors.exceptions import (
    AmbiguousMockError,
    AsyncAnswerError,
    EventValidationError,
    MockEndedError,
    MockError,
    NoAnswerLeftError,
    OuterMockWarning,
    RefusedRequestError,
    ResponseTypeError,
    RetiredWarning,
    StreamMismatchError,
    StreamOrderError,
    StreamOrderWarning,
    UnansweredCallError,
    UnknownFieldError,
    UnmatchedCallError,
    UnmockedRequestError,
    UnreachedFaultError,
    UnusedTurnsError,
    WebhookReceiverError,
)

__all__ = [
    "AmbiguousMockError",
    "AsyncAnswerError",
    "EventValidationError",
    "MockEndedError",
    "MockError",
    "NoAnswerLeftError",
    "OuterMockWarning",
    "RefusedRequestError",
    "ResponseTypeError",
    "RetiredWarning",
    "StreamMismatchError",
    "StreamOrderError",
    "StreamOrderWarning",
    "UnansweredCallError",
    "UnknownFieldError",
    "UnmatchedCallError",
    "UnmockedRequestError",
    "UnreachedFaultError",
    "UnusedTurnsError",
    "WebhookReceiverError",
]
