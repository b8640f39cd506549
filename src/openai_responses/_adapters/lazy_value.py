"""Something that is built when it is first asked for, by whichever thread that is."""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock
from typing import Generic, TypeVar

__all__ = ["LazyValue"]

BuiltT = TypeVar("BuiltT")


class LazyValue(Generic[BuiltT]):
    """What builds something when it is asked for, and then keeps it."""

    def __init__(self, build: Callable[[], BuiltT]) -> None:
        self._build = build
        self._built: BuiltT | None = None
        self._lock = Lock()

    @property
    def is_built(self) -> bool:
        """Whether anybody has asked for it."""
        return self._built is not None

    def __call__(self) -> BuiltT:
        """Return what is built, at the first call, or was built."""
        with self._lock:
            if self._built is None:
                self._built = self._build()
            return self._built
