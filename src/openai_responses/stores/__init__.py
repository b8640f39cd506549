"""Stores: the objects of a mock, in the SDK's resource tree: `state.beta.threads.messages`."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from .state_store import StateStore

__all__ = ["Collection", "ContentCollection", "ContentStore", "StateStore"]

if TYPE_CHECKING:
    from openai_responses._core.state.collection import Collection, ContentCollection
    from openai_responses._core.state.contents import ContentStore
else:
    _PLACES = {
        "Collection": "collection",
        "ContentCollection": "collection",
        "ContentStore": "contents",
    }

    def __getattr__(name: str) -> object:
        """Return a class that only tests which name it need (PEP 562)."""
        if name not in _PLACES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        module = import_module(f"openai_responses._core.state.{_PLACES[name]}")
        return getattr(module, name)
