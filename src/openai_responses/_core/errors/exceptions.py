"""What can go wrong in a mock, said so that a test author knows what to do about it."""

from __future__ import annotations

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


class MockError(Exception):
    """The base of all errors that the mock raises by itself."""


class NoAnswerLeftError(MockError):
    """A route was called more often than it was given answers."""


class RefusedRequestError(MockError):
    """A strict mock was sent a request that the API would refuse."""


class ResponseTypeError(MockError, TypeError):
    """A value was given as an answer that the operation cannot answer with."""


class AsyncAnswerError(MockError):
    """A sync client was given an answer that has to be awaited."""


class StreamMismatchError(MockError):
    """A stream was asked for and none was given, or the other way round."""


class EventValidationError(MockError, ValueError):
    """A stream yielded an event which its endpoint does not send."""


class UnmatchedCallError(MockError):
    """A route has answers for some calls, and was called in another way."""


class UnmockedRequestError(MockError):
    """A request left for an address that no active mock answers on."""


class UnreachedFaultError(MockError):
    """A fault was to happen at a place in an answer which that answer does not have."""


class AmbiguousMockError(MockError):
    """Several mocks are active, and nothing says which of them a request belongs to."""


class MockEndedError(MockError):
    """A request was made by work whose mock has ended: a thread or task that outlived its test."""


class StreamOrderError(MockError, ValueError):
    """A stream yielded its events in an order in which its endpoint never sends them."""


class StreamOrderWarning(UserWarning):
    """A stream yielded its events in an order in which its endpoint never sends them."""


class UnusedTurnsError(MockError, AssertionError):
    """The model was to say something that nobody has asked for."""
