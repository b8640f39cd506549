"""The value of a parameter that was not given, for parameters where None means null."""

from __future__ import annotations

from enum import Enum
from typing import Final

__all__ = ["UNSET", "Unset"]


class Unset(Enum):
    """The type of `UNSET`; an enum with one member, so that type checkers narrow on `is UNSET`."""

    UNSET = "UNSET"

    def __repr__(self) -> str:
        """Return the public name."""
        return "UNSET"


UNSET: Final = Unset.UNSET
