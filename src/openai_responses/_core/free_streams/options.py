"""What a request says about the stream that it asks for."""

from __future__ import annotations

from openai_responses._core.behaviours import Call

from .finals import object_at

__all__ = ["wants_usage"]


def wants_usage(call: Call) -> bool:
    """Return whether a request asks for a chunk with the usage at the end."""
    return object_at(call.fields, "stream_options").get("include_usage") is True
