"""Helpers for functions that answer requests: build complete objects, and change their fields."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_responses._lazy_modules import lazy_modules

if TYPE_CHECKING:
    from . import builders, mergers

__all__ = ["builders", "mergers"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_modules(__name__, __all__)
