"""The one source of what looks random in answers, so that a test sees the same twice."""

from __future__ import annotations

import string
from random import Random

__all__ = ["Source"]

_ALPHABET = string.ascii_letters + string.digits
_START = 1_700_000_000


class Source:
    """Ids and times, seeded: two mocks with the same seed and the same calls answer alike."""

    def __init__(self, seed: int = 0) -> None:
        self._random = Random(seed)

    def id(self, prefix: str, length: int = 24) -> str:
        """Return a new id: `prefix` and `length` letters and digits."""
        return prefix + self.text(_ALPHABET, length)

    def text(self, alphabet: str, length: int) -> str:
        """Return `length` characters of an alphabet."""
        return "".join(self._random.choices(alphabet, k=length))

    def number(self, least: int, most: int) -> int:
        """Return a number from `least` to `most`."""
        return self._random.randint(least, most)

    def now(self) -> int:
        """Return the time of the mock, in Unix seconds."""
        return _START
