"""Rendering a turn as an answer of images."""

from __future__ import annotations

from collections.abc import Mapping

from openai_responses._core.json_values.type_guards import JsonObject

from .values import Image, ModelTurn

__all__ = ["images"]


def images(turn: ModelTurn, request_fields: Mapping[str, object]) -> JsonObject:
    """Return the fields of an answer with the images of a turn."""
    found = [each for each in turn.outputs if isinstance(each, Image)]
    return {"data": [{"b64_json": each.base64} for each in found]}
