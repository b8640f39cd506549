"""Lives: what operations do with what is stored, beyond what their role in a family says."""

from __future__ import annotations

from openai_responses._core.behaviours import BehaviourTable

__all__ = ["LIVES"]

_HERE = "openai_responses.behaviours."

# By the id of the operation.
LIVES = BehaviourTable({})
