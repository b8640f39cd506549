"""Deterministic ids, times and random values, so that a test sees the same answers in every run."""

from __future__ import annotations

import string
from collections.abc import Callable
from random import Random
from zlib import crc32

from typing_extensions import Self

__all__ = ["Determinism"]

# A letter or digit for each value of a byte.
_LETTERS = ((string.ascii_letters + string.digits) * 5).encode()[:256]

# The mock's time at its beginning: May 2033. Code under test may compare what expires with the real
# clock, for which nothing that the mock hands out may have expired.
_START = 2_000_000_000

# How many short texts of one length are drawn at a time: drawing is slower than slicing.
_AT_ONCE, _SHORT = 16, 64


class Determinism:
    """Seeded ids and times: mocks with the same seed and the same calls give the same answers."""

    def __init__(self, seed: int = 0) -> None:
        self._random = Random(seed)
        self._digits: dict[int, list[str]] = {}
        self._letter_stock: dict[int, list[str]] = {}
        self.seconds_passed: float = 0
        self._clock: Callable[[], float] | None = None

    @classmethod
    def of(cls, text: str, time: int) -> Self:
        """Create an instance that depends only on `text`, with a fixed `time` in Unix seconds."""
        determinism = cls(crc32(text.encode()))
        determinism.follow(lambda: time)
        return determinism

    def id(self, prefix: str, length: int = 24) -> str:
        """Return a new id: `prefix` and `length` letters and digits."""
        return prefix + self.letters(length)

    def hex(self, length: int) -> str:
        """Return `length` hexadecimal digits."""
        try:
            return self._digits[length].pop()
        except (KeyError, IndexError):
            text = self._random.randbytes((_batch_length(length) + 1) // 2).hex()
            return _slice_into_stock(text, length, self._digits)

    def letters(self, length: int) -> str:
        """Return `length` letters and digits."""
        try:
            return self._letter_stock[length].pop()
        except (KeyError, IndexError):
            text = self._random.randbytes(_batch_length(length)).translate(_LETTERS).decode()
            return _slice_into_stock(text, length, self._letter_stock)

    def reseed(self, known: bytes) -> None:
        """Mix `known` into the seed: later ids differ from, for example, ids made elsewhere."""
        self._digits, self._letter_stock = {}, {}
        self._random.seed(self._random.getrandbits(64) ^ crc32(known))

    def now(self) -> int:
        """Return the mock's time in whole Unix seconds, as the API has it."""
        return int(self.exact_time())

    def exact_time(self) -> float:
        """Return the mock's time in Unix seconds; without a clock, only `pass_time` advances it."""
        return self.seconds_passed + (_START if self._clock is None else self._clock())

    def pass_time(self, seconds: float) -> None:
        """Advance the time."""
        self.seconds_passed += seconds

    def follow(self, clock: Callable[[], float]) -> None:
        """Use `clock`, which returns Unix seconds, from now on."""
        self._clock = clock


def _batch_length(length: int) -> int:
    """Return how many characters to draw for a text of `length` characters."""
    return length * _AT_ONCE if length <= _SHORT else length


def _slice_into_stock(text: str, length: int, stock: dict[int, list[str]]) -> str:
    """Return the first piece of a drawn text, and store the others in `stock` for later calls."""
    first, *others = [text[at : at + length] for at in range(0, _batch_length(length), length)]
    if others:  # another thread may have added pieces meanwhile; they are as good
        stock.setdefault(length, []).extend(reversed(others))
    return first
