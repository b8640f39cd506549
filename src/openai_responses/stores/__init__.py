"""Stores: what exists in a mock, on the SDK's own tree: `state.beta.threads.messages`."""

from __future__ import annotations

from openai_responses._core.state.collection import Collection, ContentCollection
from openai_responses._core.state.contents import ContentStore

from .state_store import StateStore

__all__ = ["Collection", "ContentCollection", "ContentStore", "StateStore"]
