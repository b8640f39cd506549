"""Headers: the interface of the HTTP libraries, and a list of pairs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

__all__ = ["HeaderList", "HeaderPairs", "Headers"]

HeaderList = Sequence[tuple[str, str]]


class HeaderPairs:
    """The headers of a request that no HTTP library has made."""

    def __init__(self, pairs: HeaderList) -> None:
        self._pairs = pairs
        self._joined: dict[str, str] = {}
        for given_name, value in pairs:
            name = given_name.lower()
            before = self._joined.get(name)
            self._joined[name] = value if before is None else f"{before}, {value}"

    def get(self, name: str, default: str = "", /) -> str:
        """Return the value of a header; several of one name are joined by commas."""
        return self._joined.get(name.lower(), default)

    def multi_items(self) -> list[tuple[str, str]]:
        """Return all pairs, repeated names included."""
        return list(self._pairs)


class Headers(Protocol):
    """The headers interface of the HTTP libraries; names are case-insensitive."""

    def get(self, name: str, default: str, /) -> str:
        """Return the value of a header; several of one name are joined by commas."""
        ...

    def multi_items(self) -> list[tuple[str, str]]:
        """Return all pairs, repeated names included."""
        ...
