"""Headers: the interface of the HTTP libraries, and a list of pairs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

__all__ = ["HeaderList", "Headers", "NoHeaders"]

HeaderList = Sequence[tuple[str, str]]


class NoHeaders:
    """The headers of a request that no HTTP library has made, which has none."""

    def get(self, name: str, default: str, /) -> str:
        """Return the default."""
        return default

    def multi_items(self) -> list[tuple[str, str]]:
        """Return an empty list."""
        return []


class Headers(Protocol):
    """The headers interface of the HTTP libraries; names are case-insensitive."""

    def get(self, name: str, default: str, /) -> str:
        """Return the value of a header; several of one name are joined by commas."""
        ...

    def multi_items(self) -> list[tuple[str, str]]:
        """Return all pairs, repeated names included."""
        ...
