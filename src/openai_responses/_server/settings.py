"""What the connections of a server share."""

from __future__ import annotations

from typing import NamedTuple

from .dispatcher import Dispatcher
from .reading import Limits
from .running import Threads

__all__ = ["Settings"]


class Settings(NamedTuple):
    """What answers, within which limits, and the threads for what may block."""

    dispatcher: Dispatcher
    limits: Limits
    threads: Threads
