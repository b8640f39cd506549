"""The base class of everything that a model can say, which loads none of the others."""

from __future__ import annotations

__all__ = ["ModelOutput"]


class ModelOutput:
    """The base of text, tool calls, and all else that `model_says` and routes take as output."""
