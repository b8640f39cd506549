"""A patch: a method of a class or a name of a module, and its replacement."""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType
from typing import Any, NamedTuple

__all__ = ["Patch"]


class Patch(NamedTuple):
    """A method of a class or a name of a module, and what makes its replacement."""

    owner: type | ModuleType
    method: str
    replace: Callable[[Any], object]
