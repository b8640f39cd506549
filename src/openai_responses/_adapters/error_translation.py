"""Translation of a mock's errors, to those of the client library or to an OpenAIError."""

from __future__ import annotations

import sys
from typing import Protocol, cast

from openai_responses._core.errors.exceptions import MockError
from openai_responses._core.http.wire_errors import WireError

from .backoff import retry_at_once

__all__ = ["make_visible", "translate"]


class FailureFactory(Protocol):
    """A library with exceptions for failed connections."""

    def failure(self, error: WireError, url: str) -> Exception:
        """Return the library's own exception for a failed connection."""
        ...


def translate(error: Exception, library: FailureFactory, url: str) -> None:
    """Prepare an error that a mock has raised instead of answering at `url`, for the client.

    The caller re-raises `error`: a MockError, which the SDK now lets through, or any other error,
    which the SDK takes for a connection failure and retries without a wait. For a WireError, this
    function raises the library's own exception.
    """
    if isinstance(error, WireError):
        raise library.failure(error, url) from error
    if isinstance(error, MockError):
        make_visible(error)
    else:
        retry_at_once()


def make_visible(error: MockError) -> None:
    """Make `error` also an OpenAIError, which the SDK lets through to the test.

    The SDK takes every other exception of a transport for a network problem: it retries, and then
    raises its own APIConnectionError.
    """
    openai_error: object = getattr(sys.modules.get("openai"), "OpenAIError", None)
    if isinstance(openai_error, type) and not isinstance(error, openai_error):
        kind = type(error)
        both = type(kind.__name__, (kind, openai_error), {"__module__": kind.__module__})
        error.__class__ = cast("type[MockError]", both)
