"""The value of a parameter that was not given, where None would mean null."""

from __future__ import annotations

from enum import Enum
from typing import Final

__all__ = ["UNSET", "Unset"]


class Unset(Enum):
    """The type of `UNSET`; an enumeration of one, so that checkers narrow on `is UNSET`."""

    UNSET = "UNSET"

    def __repr__(self) -> str:
        """Return the name under which people write it."""
        return "UNSET"


UNSET: Final = Unset.UNSET
