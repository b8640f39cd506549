"""What requests are expected to be like, for `when(...)` and `assert_called_with(...)`.

Any value stands for itself, an object for one that has at least these fields, a compiled regular
expression for a text in which it is found, and a function for what it returns a true value for.
What is here stands for more; it may be anywhere in a value, and compares equal to what it stands
for, so that it can be used in an `assert` as well.
"""

from __future__ import annotations

from typing import Any

from ._core.calls.matchers import Anything, Contains, OneOf

__all__ = ["anything", "contains", "one_of"]

anything: Any = Anything()
"""Any value at all, which must be there."""


def contains(part: object) -> Any:
    """Return what stands for a text with `part` in it, or for a list or object with such a part.

    It is looked for at any depth: `messages=contains("Hello")` is any message with that text.
    """
    return Contains(part)


def one_of(*values: object) -> Any:
    """Return what stands for each of `values`, which may be patterns and functions too."""
    return OneOf(values)
