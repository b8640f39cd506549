"""Builders: the object that the API would create from a request, one module per resource."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_responses._lazy_modules import lazy_modules

if TYPE_CHECKING:
    from . import (
        assistants,
        chat,
        embeddings,
        messages,
        moderations,
        run_steps,
        runs,
        threads,
        vector_store_files,
        vector_stores,
    )

__all__ = [
    "assistants",
    "chat",
    "embeddings",
    "messages",
    "moderations",
    "run_steps",
    "runs",
    "threads",
    "vector_store_files",
    "vector_stores",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_modules(__name__, __all__)
