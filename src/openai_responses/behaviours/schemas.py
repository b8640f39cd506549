"""Examples of what a JSON schema describes: the arguments with which a model might call a tool."""

from __future__ import annotations

from collections.abc import Mapping

from openai_responses._core.narrowing import is_list, is_mapping

__all__ = ["example_of"]

_OF_TYPE: Mapping[object, object] = {
    "string": "example",
    "integer": 1,
    "number": 1.0,
    "boolean": True,
    "array": [],
    "null": None,
}


def example_of(schema: object) -> object:
    """Return the plainest value that a schema takes, of an object all its required properties."""
    if not is_mapping(schema):
        return {}
    for name in ("default", "const"):
        if name in schema:
            return schema[name]
    for name in ("enum", "examples"):
        values = schema.get(name)
        if is_list(values) and values:
            return values[0]
    for name in ("anyOf", "oneOf"):
        values = schema.get(name)
        if is_list(values) and values:
            return example_of(values[0])
    kind = schema.get("type")
    if is_list(kind) and kind:
        kind = kind[0]
    return _OF_TYPE[kind] if kind in _OF_TYPE else _object(schema)


def _object(schema: Mapping[str, object]) -> dict[str, object]:
    properties, required = schema.get("properties"), schema.get("required")
    if not is_mapping(properties) or not is_list(required):
        return {}
    return {str(name): example_of(properties.get(str(name))) for name in required}
