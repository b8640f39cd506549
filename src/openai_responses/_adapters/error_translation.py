"""How what a mock raises reaches the client: as the errors of its library, or past the SDK."""

from __future__ import annotations

import sys
from typing import Protocol, cast

from openai_responses._core.errors.exceptions import MockError
from openai_responses._core.http.wire_errors import WireError

from .backoff import retry_at_once

__all__ = ["make_visible", "translate"]


class HasFailures(Protocol):
    """A library that has an exception for a connection that fails."""

    def failure(self, error: WireError, url: str) -> Exception:
        """Return the library's own exception for a connection that fails."""
        ...


def translate(error: Exception, family: HasFailures, url: str) -> None:
    """Make ready for the client of a library what a mock has raised instead of answering at `url`.

    Whoever has caught the error raises it again: as a mistake of the test, which the SDK now lets
    through, or as anything else, which the SDK takes for a failure that it need not wait after. A
    connection that fails is raised here, as the library's own exception.
    """
    if isinstance(error, WireError):
        raise family.failure(error, url) from error
    if isinstance(error, MockError):
        make_visible(error)
    else:
        retry_at_once()


def make_visible(error: MockError) -> None:
    """Make `error` one that the SDK lets through to the test.

    Whatever a transport raises the SDK takes for a network problem: it tries again, and then raises
    its own APIConnectionError, but for errors that are OpenAIErrors as well.
    """
    openai_error: object = getattr(sys.modules.get("openai"), "OpenAIError", None)
    if isinstance(openai_error, type) and not isinstance(error, openai_error):
        kind = type(error)
        both = type(kind.__name__, (kind, openai_error), {"__module__": kind.__module__})
        error.__class__ = cast("type[MockError]", both)
