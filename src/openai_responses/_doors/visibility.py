"""How a mock's errors get past the SDK, which takes whatever a transport raises for its network."""

from __future__ import annotations

import sys
from typing import cast

from openai_responses._core.errors import MockError

__all__ = ["make_visible"]


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
