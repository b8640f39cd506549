"""Headers: as the HTTP libraries have them, and as a list of pairs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

__all__ = ["HeaderList", "Headers"]

HeaderList = Sequence[tuple[str, str]]


class Headers(Protocol):
    """Headers as the HTTP libraries have them; names are of any case."""

    def get(self, name: str, default: str, /) -> str:
        """Return the value of a header; of several of one name all, joined by commas."""
        ...

    def multi_items(self) -> list[tuple[str, str]]:
        """Return all pairs, repeated names included."""
        ...
