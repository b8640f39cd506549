"""Rendering a turn as an answer of images."""

from __future__ import annotations

from collections.abc import Mapping

from openai_responses._core.json_values.type_guards import JsonObject

from .usage import usage_of
from .values import Image, ModelTurn

__all__ = ["images"]

_COUNTS = ("input_tokens", "output_tokens", "total_tokens")


def images(turn: ModelTurn, request_fields: Mapping[str, object]) -> JsonObject:
    """Return the fields of an answer with the images of a turn."""
    found = [each for each in turn.outputs if isinstance(each, Image)]
    data = [{"b64_json": each.base64} for each in found]
    if turn.usage is None:
        return {"data": data}
    counted = usage_of(turn, ("input", "output"), request_fields)
    return {"data": data, "usage": {name: counted[name] for name in _COUNTS}}
