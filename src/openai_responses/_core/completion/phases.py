"""Phases of messages: the last item of an output is final, messages before it are commentary."""

from __future__ import annotations

from collections.abc import Mapping

from openai_responses._core.json_values.type_guards import is_list, is_mapping

__all__ = ["with_phases"]

_PHASE, _COMMENTARY = "phase", "commentary"


def with_phases(fields: Mapping[str, object]) -> Mapping[str, object]:
    """Return the fields of an answer, with the phase of messages that other items follow."""
    output = fields.get("output")
    if not is_list(output) or len(output) < 2:
        return fields
    *earlier, last = output
    return {**fields, "output": [*map(_as_commentary, earlier), last]}


def _as_commentary(item: object) -> object:
    if is_mapping(item) and item.get("type") == "message" and _PHASE not in item:
        return {**item, _PHASE: _COMMENTARY}
    return item
