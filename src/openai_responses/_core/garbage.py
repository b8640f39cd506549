"""Keeping the garbage collector out of work that makes no garbage."""

from __future__ import annotations

import gc
from threading import RLock

__all__ = ["no_collection"]


class _NoCollection:
    """While at least one thread is in it no garbage is collected, and afterwards as before.

    It is meant for imports, which make no garbage, but many objects: after `import openai` each
    full collection costs as much as all our modules together. What the collector does by itself is
    put off, not left out. Where it was not at work before, it is left alone.
    """

    def __init__(self) -> None:
        self._lock = RLock()  # taken again where a finalizer imports something
        self._entered = 0
        self._collecting = False

    def __enter__(self) -> None:
        with self._lock:
            if not self._entered:
                self._collecting = gc.isenabled()
                gc.disable()
            self._entered += 1

    def __exit__(self, *exc_info: object) -> None:
        with self._lock:
            self._entered -= 1
            if not self._entered and self._collecting:
                gc.enable()


no_collection = _NoCollection()
