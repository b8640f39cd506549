"""Matchers for the expected values in `when(...)` and `assert_called_with(...)`.

An expected object matches objects with at least its fields, a compiled regular expression matches
strings in which it is found, a function matches values for which it returns a true value, and any
other value matches itself. The matchers of this module match more. They work at any depth of an
expected value, and compare equal to what they match, so they also work in a plain `assert`.
"""

from __future__ import annotations

from typing import Any

from ._core.calls.matchers import Anything, Contains, OneOf

__all__ = ["anything", "contains", "one_of"]

anything: Any = Anything()
"""Matches any value; the field must be present."""


def contains(part: object) -> Any:
    """Return a matcher for strings that contain `part`, and for lists and objects that hold it.

    It searches at any depth: `messages=contains("Hello")` matches if any message has that text.
    """
    return Contains(part)


def one_of(*values: object) -> Any:
    """Return a matcher for any one of `values`, which may be patterns and functions too."""
    return OneOf(values)
