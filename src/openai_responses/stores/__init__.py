"""Stores: what exists in a mock, on the SDK's own tree: `state.beta.threads.messages`."""

from __future__ import annotations

from .collection import Collection
from .contents import ContentStore
from .state_store import StateStore

__all__ = ["Collection", "ContentStore", "StateStore"]
