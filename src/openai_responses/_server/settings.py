"""The settings that the connections of a server share."""

from __future__ import annotations

from collections.abc import Callable
from importlib.util import find_spec
from typing import NamedTuple

from .dispatcher import Dispatcher
from .reading import Limits, RequestReader
from .running import Threads

__all__ = ["Settings", "fastest_reader"]


class Settings(NamedTuple):
    """The dispatcher of a server, its limits, and its threads for blocking functions.

    `new_reader` creates the reader of a connection.
    """

    dispatcher: Dispatcher
    limits: Limits
    threads: Threads
    new_reader: Callable[[Limits], RequestReader]


def fastest_reader() -> Callable[[Limits], RequestReader]:
    """Return the class of readers to use: the one with httptools, if that is installed."""
    if find_spec("httptools") is None:
        from .h11_reader import H11Reader

        return H11Reader
    from .httptools_reader import HttptoolsReader

    return HttptoolsReader
