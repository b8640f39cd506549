"""Exceptions and warnings of the mock; their messages say what the test author can do."""

from __future__ import annotations

from collections.abc import Sequence

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
    "SessionFailedError",
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
    "documentation_of",
]


# Until the documentation has an address, its pages are named by their place in the repository.
_PAGE = "docs/troubleshooting.md"


def documentation_of(cls: type[Exception]) -> str:
    """Return the link to what the documentation says about an exception or a warning."""
    return f"{_PAGE}#{cls.__name__.lower()}"


class MockError(Exception):
    """The base class of all errors that the mock itself raises.

    Tracebacks and pytest's reports end in a link to its description, which is a note (PEP 678).
    """

    def __init__(self, *args: object) -> None:
        """Take the message."""
        super().__init__(*args)
        # Python 3.10 has no `add_note`, but pytest shows notes there as well.
        self.__notes__ = [f"See {documentation_of(type(self))}"]


class NoAnswerLeftError(MockError):
    """A route was called more often than it has answers."""


class RefusedRequestError(MockError):
    """A strict mock received a request that the API would refuse."""


class ResponseTypeError(MockError, TypeError):
    """A value was set as an answer that the operation cannot send.

    `problems` has a sentence for each wrong field, which begins with its path and a colon. Most of
    them are of the class `FieldProblem`, which also has the parts of the sentence.
    """

    def __init__(self, message: str = "", problems: Sequence[str] = ()) -> None:
        """Take the whole message, and the part of it that is about fields."""
        super().__init__(message)
        self.problems = tuple(problems)


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


class SessionFailedError(MockError):
    """A method of a WebSocket session raised an error, which has closed the connection."""


class WebhookReceiverError(MockError):
    """A function or an application of the test raised an error when it received a webhook."""


class UnusedTurnsError(MockError, AssertionError):
    """A turn of the model was configured, but no request asked for it."""
