"""Packages that import their modules on first access."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from importlib import import_module

__all__ = ["lazy_modules"]


def lazy_modules(
    package: str, names: Sequence[str]
) -> tuple[Callable[[str], object], Callable[[], Sequence[str]]]:
    """Return `__getattr__` and `__dir__` for a package with these modules (PEP 562)."""

    def load(name: str) -> object:
        if name not in names:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        return import_module(f"{package}.{name}")  # also sets the attribute

    return load, lambda: names
