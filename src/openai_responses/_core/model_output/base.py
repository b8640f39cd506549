"""The base class of all model output, in a module that imports no subclass."""

from __future__ import annotations

__all__ = ["ModelOutput"]


class ModelOutput:
    """The base class of all output (text, tool calls, ...) that `model_says` and routes take."""
