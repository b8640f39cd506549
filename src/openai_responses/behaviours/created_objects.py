"""Making objects that no request has asked for by itself."""

from __future__ import annotations

from collections.abc import Mapping

from openai_responses._core.json_values.type_guards import JsonObject
from openai_responses._core.state.calls import StateCall

__all__ = ["made"]


def made(call: StateCall, key: str, own: Mapping[str, object]) -> JsonObject:
    """Return a whole object such as an operation answers with, of which `own` is known."""
    return call.backend.completer.complete(call.backend.operation(key), own, {}, {})
