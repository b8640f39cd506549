"""Behaviours: what single operations answer where their schema cannot say it, a file a family."""

from __future__ import annotations

from openai_responses._core.behaviours import BehaviourTable

__all__ = ["BEHAVIOURS"]

BEHAVIOURS = BehaviourTable({})
