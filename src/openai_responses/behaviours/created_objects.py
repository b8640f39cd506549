"""Objects that are created as a side effect of a request for something else."""

from __future__ import annotations

from collections.abc import Mapping

from openai_responses._core.json_values.type_guards import JsonObject
from openai_responses._core.state.calls import StateCall

__all__ = ["make_object"]


def make_object(call: StateCall, key: str, own: Mapping[str, object]) -> JsonObject:
    """Return a complete answer of the operation `key`, with the fields of `own`."""
    return call.backend.completer.complete(call.backend.operation(key), own, {}, {})
