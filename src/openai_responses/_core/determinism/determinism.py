"""The one source of what looks random in answers, so that a test sees the same twice."""

from __future__ import annotations

import string
from collections.abc import Callable
from random import Random
from zlib import crc32

from typing_extensions import Self

__all__ = ["Determinism"]

# A letter or digit for each value of a byte.
_LETTERS = ((string.ascii_letters + string.digits) * 5).encode()[:256]
_START = 1_700_000_000

# How many short texts of one length are drawn at a time: to draw takes longer than to cut.
_AT_ONCE, _SHORT = 16, 64


class Determinism:
    """Ids and times, seeded: two mocks with the same seed and the same calls answer alike."""

    def __init__(self, seed: int = 0) -> None:
        self._random = Random(seed)
        self._digits: dict[int, list[str]] = {}
        self._mixed: dict[int, list[str]] = {}
        self.passed = 0
        self._clock: Callable[[], float] | None = None

    @classmethod
    def of(cls, text: str, time: int) -> Self:
        """Return a source that depends on nothing but a text, and whose time is always the same."""
        source = cls(crc32(text.encode()))
        source.follow(lambda: time)
        return source

    def id(self, prefix: str, length: int = 24) -> str:
        """Return a new id: `prefix` and `length` letters and digits."""
        return prefix + self.letters(length)

    def hex(self, length: int) -> str:
        """Return `length` hexadecimal digits."""
        try:
            return self._digits[length].pop()
        except (KeyError, IndexError):
            drawn = self._random.randbytes((_drawn(length) + 1) // 2).hex()
            return _kept(drawn, length, self._digits)

    def letters(self, length: int) -> str:
        """Return `length` letters and digits."""
        try:
            return self._mixed[length].pop()
        except (KeyError, IndexError):
            drawn = self._random.randbytes(_drawn(length)).translate(_LETTERS).decode()
            return _kept(drawn, length, self._mixed)

    def reseed(self, known: bytes) -> None:
        """Go on with other ids than if there had not been this: ids made elsewhere, for example."""
        self._digits, self._mixed = {}, {}
        self._random.seed(self._random.getrandbits(64) ^ crc32(known))

    def now(self) -> int:
        """Return the time of the mock, in Unix seconds: it stands still, but for `pass_time`."""
        return self.passed + (_START if self._clock is None else int(self._clock()))

    def pass_time(self, seconds: int) -> None:
        """Let time pass."""
        self.passed += seconds

    def follow(self, clock: Callable[[], float]) -> None:
        """Go by a clock from now on, which returns Unix seconds."""
        self._clock = clock


def _drawn(length: int) -> int:
    """Return how many characters are drawn when a text of this length is wanted."""
    return length * _AT_ONCE if length <= _SHORT else length


def _kept(drawn: str, length: int, stock: dict[int, list[str]]) -> str:
    """Return the first piece of a text that was drawn, and keep the others for later."""
    first, *others = [drawn[at : at + length] for at in range(0, _drawn(length), length)]
    if others:  # another thread may have done the same just now, and its pieces are as good
        stock.setdefault(length, []).extend(reversed(others))
    return first
