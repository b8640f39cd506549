"""Stores: the objects of a mock, in the SDK's resource tree: `state.beta.threads.messages`."""

from __future__ import annotations

from openai_responses._core.state.collection import Collection, ContentCollection
from openai_responses._core.state.contents import ContentStore

from .state_store import StateStore

__all__ = ["Collection", "ContentCollection", "ContentStore", "StateStore"]
