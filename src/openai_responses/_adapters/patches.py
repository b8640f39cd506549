"""A patch: a method of a class or a name of a module, and its replacement."""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType
from typing import Any

__all__ = ["Patch"]


class Patch:
    """A method of a class or a name of a module, and what makes its replacement."""

    __slots__ = ("method", "owner", "replace")

    def __init__(
        self, owner: type | ModuleType, method: str, replace: Callable[[Any], object]
    ) -> None:
        self.owner = owner
        self.method = method
        self.replace = replace
