"""The policy for streams whose events are out of order: fail the test, or warn once."""

from __future__ import annotations

import warnings
from types import CodeType
from weakref import WeakSet

from .exceptions import MockError, StreamOrderError, StreamOrderWarning, documentation_of

__all__ = ["OrderPolicy"]


class OrderPolicy:
    """What one mock does about streams whose events are out of order.

    If `strict`, StreamOrderError is raised, and also added to `errors`, so that the test fails
    even if the code under test swallows it. Otherwise each stream class is warned about once.
    """

    def __init__(self, strict: bool = False) -> None:
        self.strict = strict
        self.errors: list[MockError] = []
        self.warned_classes: WeakSet[type] = WeakSet()

    def report(self, stream: type, sentence: str) -> None:
        """Report a stream that broke its order. Raises StreamOrderError if strict."""
        if self.strict:
            error = StreamOrderError(sentence)
            self.errors.append(error)
            raise error
        if stream not in self.warned_classes:
            self.warned_classes.add(stream)
            file, line = _place(stream)
            text = f"{sentence}\nSee {documentation_of(StreamOrderWarning)}"
            warnings.warn_explicit(text, StreamOrderWarning, file, line)


def _place(stream: type) -> tuple[str, int]:
    """Return the file and line where the author defined the stream, to which the warning points."""
    for name in ("generate", "agenerate"):
        code: object = getattr(getattr(stream, name, None), "__code__", None)
        if isinstance(code, CodeType):
            return code.co_filename, code.co_firstlineno
    return stream.__module__, 1
