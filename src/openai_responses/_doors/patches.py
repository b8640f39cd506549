"""A patch: a method of a class, and what stands in for it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

__all__ = ["Patch"]


class Patch(NamedTuple):
    """A method of a class, and what makes its replacement out of the original."""

    owner: type
    method: str
    replace: Callable[[Callable[..., Any]], Callable[..., Any]]
