"""Packages whose modules are loaded when they are first asked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from importlib import import_module

__all__ = ["lazy_modules"]


def lazy_modules(
    package: str, names: Sequence[str]
) -> tuple[Callable[[str], object], Callable[[], Sequence[str]]]:
    """Return the `__getattr__` and the `__dir__` of a package that has these modules (PEP 562)."""

    def load(name: str) -> object:
        if name not in names:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        return import_module(f"{package}.{name}")  # which makes it an attribute as well

    return load, lambda: names
