"""Raises KeyboardInterrupt again where Python ignored it.

Python ignores an exception that is raised in a weak reference's callback or in `__del__`, and the
import system has such a callback at every import: a KeyboardInterrupt there does not end the
program. It is raised again when a stage begins and before files are written.
"""

from __future__ import annotations

import signal
import threading
from collections.abc import Generator
from contextlib import contextmanager
from types import FrameType


class _Interrupt:
    """A handler of SIGINT that raises KeyboardInterrupt, and records that it has."""

    def __init__(self) -> None:
        self.received = False

    def __call__(self, number: int, frame: FrameType | None) -> None:
        self.received = True
        raise KeyboardInterrupt


@contextmanager
def remember_interrupts() -> Generator[None]:
    """Record every Ctrl-C in the block, for `raise_if_interrupted`.

    Does nothing outside the main thread, or if SIGINT is ignored or has another handler.
    """
    in_main_thread = threading.current_thread() is threading.main_thread()
    if not in_main_thread or signal.getsignal(signal.SIGINT) is not signal.default_int_handler:
        yield
        return
    signal.signal(signal.SIGINT, _Interrupt())
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, signal.default_int_handler)


def raise_if_interrupted() -> None:
    """Raise KeyboardInterrupt if Ctrl-C was pressed in the block of `remember_interrupts`."""
    handler = signal.getsignal(signal.SIGINT)
    if isinstance(handler, _Interrupt) and handler.received:
        raise KeyboardInterrupt
