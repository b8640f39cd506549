"""Complete answers: JSON that needs no completion, as a value, as text, or as both."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from pydantic_core import from_json
from typing_extensions import Self

from .encoding import dump

__all__ = ["CompleteAnswer"]


class CompleteAnswer:
    """A JSON answer that needs no completion; value and text are derived from each other lazily."""

    __slots__ = ("_text", "_value")

    def __init__(self, value: Mapping[str, object]) -> None:
        """Create an answer from its value."""
        self._value: Mapping[str, object] | None = value
        self._text: bytes | None = None

    @classmethod
    def of_text(cls, text: bytes) -> Self:
        """Create an answer from its JSON text."""
        answer = cls.__new__(cls)
        answer._value, answer._text = None, text
        return answer

    @property
    def value(self) -> Mapping[str, object]:
        """The answer as a Python value."""
        if self._value is None:
            self._value = cast("Mapping[str, object]", from_json(self.text))
        return self._value

    @property
    def text(self) -> bytes:
        """The answer as JSON text. Raises ValueError for values that JSON cannot represent."""
        if self._text is None:
            self._text = dump(self._value)
        return self._text
