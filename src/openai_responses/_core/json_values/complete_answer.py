"""Whole answers: JSON that needs no completion, as a value, as text, or as both."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from pydantic_core import from_json
from typing_extensions import Self

from .encoding import dump

__all__ = ["CompleteAnswer"]


class CompleteAnswer:
    """A JSON answer that needs no completion; of value and text the other is made when needed."""

    __slots__ = ("_text", "_value")

    def __init__(self, value: Mapping[str, object]) -> None:
        """Take the value of an answer."""
        self._value: Mapping[str, object] | None = value
        self._text: bytes | None = None

    @classmethod
    def of_text(cls, text: bytes) -> Self:
        """Return the answer whose text this is."""
        whole = cls.__new__(cls)
        whole._value, whole._text = None, text
        return whole

    @property
    def value(self) -> Mapping[str, object]:
        """The answer as Python has JSON."""
        if self._value is None:
            self._value = cast("Mapping[str, object]", from_json(self.text))
        return self._value

    @property
    def text(self) -> bytes:
        """The answer as it is sent. Raises ValueError for what JSON cannot hold."""
        if self._text is None:
            self._text = dump(self._value)
        return self._text
