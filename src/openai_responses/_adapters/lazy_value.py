"""A value that is built on first use, thread-safe."""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock
from typing import Generic, TypeVar

__all__ = ["LazyValue"]

BuiltT = TypeVar("BuiltT")


class LazyValue(Generic[BuiltT]):
    """A value that is built once, on the first call, and then kept."""

    def __init__(self, build: Callable[[], BuiltT]) -> None:
        self._build = build
        self._value: BuiltT | None = None
        self._lock = Lock()

    def __call__(self) -> BuiltT:
        """Return the value; build it on the first call."""
        with self._lock:
            if self._value is None:
                self._value = self._build()
            return self._value
