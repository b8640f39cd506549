"""Processes forked by `os.fork`: their calls are recorded in their own memory only."""

from __future__ import annotations

import os
from time import monotonic

__all__ = ["Forks"]

_forks: list[float] = []

if hasattr(os, "register_at_fork"):  # not on Windows, which cannot fork
    os.register_at_fork(after_in_parent=lambda: _forks.append(monotonic()))


class Forks:
    """The processes that were forked since this object was created."""

    def __init__(self) -> None:
        self._since = monotonic()

    @property
    def hint(self) -> str:
        """The end of a message about calls: why some may be missing; empty without forks."""
        number = sum(time >= self._since for time in _forks)
        if number == 0:
            return ""
        return (
            f"\n{number} process(es) were forked since the mock was created; what they called was "
            "recorded in their own memory only."
        )
