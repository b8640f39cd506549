"""Exceptions and warnings of the mock; their messages say what the test author can do."""

from __future__ import annotations

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
]


class MockError(Exception):
    """The base class of all errors that the mock itself raises."""


class NoAnswerLeftError(MockError):
    """A route was called more often than it has answers."""


class RefusedRequestError(MockError):
    """A strict mock received a request that the API would refuse."""


class ResponseTypeError(MockError, TypeError):
    """A value was set as an answer that the operation cannot send."""


class AsyncAnswerError(MockError):
    """A sync client received an answer that has to be awaited."""


class StreamMismatchError(MockError):
    """A stream was requested but the answer is none, or the other way round."""


class EventValidationError(MockError, ValueError):
    """A stream yielded an event that its endpoint does not send."""


class UnansweredCallError(MockError):
    """A call was made for which the test has set no answer, and the mock refuses such calls."""


class UnknownFieldError(MockError, TypeError):
    """A condition on calls names a field that the requests of the operation do not have."""


class UnmatchedCallError(MockError):
    """A route has answers for some calls, and a call matched none of them."""


class UnmockedRequestError(MockError):
    """A request was sent to an address that no active mock answers."""


class UnreachedFaultError(MockError):
    """A fault was set for a position that the answer does not have."""


class AmbiguousMockError(MockError):
    """Several mocks are active, and a request cannot be assigned to one of them."""


class MockEndedError(MockError):
    """A request was made after its mock had ended, by a thread or task that outlived its test."""


class StreamOrderError(MockError, ValueError):
    """A stream yielded its events in an order that its endpoint never sends."""


class StreamOrderWarning(UserWarning):
    """A stream yielded its events in an order that its endpoint never sends."""


class RetiredWarning(UserWarning):
    """A request asked for what OpenAI has switched off, or will on an announced date."""


class OuterMockWarning(UserWarning):
    """A request was answered by an outer mock while a mock inside of it was active."""


class UnusedTurnsError(MockError, AssertionError):
    """A turn of the model was configured, but no request asked for it."""
