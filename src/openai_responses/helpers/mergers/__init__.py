"""Mergers: a copy of an object with some fields replaced, one module per resource."""

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
