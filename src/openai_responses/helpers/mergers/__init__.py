"""Mergers: an object with some of its fields replaced, a module a resource."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_responses._lazy_modules import lazy_modules

if TYPE_CHECKING:
    from . import assistants, runs, threads

__all__ = [
    "assistants",
    "runs",
    "threads",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_modules(__name__, __all__)
