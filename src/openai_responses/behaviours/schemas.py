"""Example values for a JSON Schema, for structured output and the arguments of tool calls."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from sys import float_info
from typing import TypeGuard

from openai_responses._core.json_values.type_guards import is_list, is_mapping

__all__ = ["example_of"]

_OF_TYPE: Mapping[str, object] = {"boolean": True, "null": None}

# An example string for each `format`.
_OF_FORMAT: Mapping[str, str] = {
    "date": "2026-01-01",
    "date-time": "2026-01-01T00:00:00Z",
    "duration": "P1D",
    "email": "user@example.com",
    "hostname": "example.com",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "time": "00:00:00Z",
    "uri": "https://example.com/",
    "uuid": "00000000-0000-4000-8000-000000000000",
}
_MOST_ITEMS = 100


def example_of(schema: object) -> object:
    """Return the simplest value that a schema allows; objects have just their required properties.

    References inside the schema are resolved; one with an endless cycle gives null. The `pattern`
    of a string is ignored.
    """
    return _Examples(schema).of(schema, ())


class _Examples:
    """Examples for the subschemas of one schema, whose references start at its root."""

    def __init__(self, root: object) -> None:
        self._root = root

    def of(self, schema: object, inside: Sequence[str]) -> object:
        """Return an example for a subschema; `inside` are the references that led to it."""
        if not is_mapping(schema):
            return {}
        reference = schema.get("$ref")
        if isinstance(reference, str):
            if reference in inside:
                return None
            return self.of(self._resolve(reference), (*inside, reference))
        listed = _listed_values(schema)
        if listed:
            return listed[0]
        for name in ("anyOf", "oneOf"):
            values = schema.get(name)
            if is_list(values) and values:
                return self._of_first(values, inside)
        parts = schema.get("allOf")
        if is_list(parts) and parts:
            return self._of_all([*parts, {**schema, "allOf": None}], inside)
        return self._of_type(schema, inside)

    def _resolve(self, reference: str) -> object:
        """Return the target of a reference such as `#/$defs/Item`; None if it has none."""
        place = self._root
        for segment in reference.removeprefix("#").split("/")[1:]:
            name = segment.replace("~1", "/").replace("~0", "~")
            place = place.get(name) if is_mapping(place) else None
        return place

    def _of_first(self, schemas: Sequence[object], inside: Sequence[str]) -> object:
        """Return an example for the first schema that does not refer back to one of `inside`."""
        examples = (self.of(each, inside) for each in schemas if not _is_recursive(each, inside))
        return next(examples, None)

    def _of_all(self, parts: Sequence[object], inside: Sequence[str]) -> object:
        examples = [self.of(part, inside) for part in parts]
        objects = [each for each in examples if is_mapping(each)]
        if len(objects) < len(examples):
            return next(each for each in examples if not is_mapping(each))
        return {name: value for each in objects for name, value in each.items()}

    def _of_type(self, schema: Mapping[str, object], inside: Sequence[str]) -> object:
        kind = schema.get("type")
        if is_list(kind) and kind:
            kind = kind[0]
        if kind == "string":
            return _text(schema)
        if kind in ("integer", "number"):
            return _number(schema, kind == "integer")
        if kind == "array":
            example = self.of(schema.get("items"), inside) if _least(schema, "minItems") else None
            return [example] * min(_least(schema, "minItems"), _MOST_ITEMS)
        if isinstance(kind, str) and kind in _OF_TYPE:
            return _OF_TYPE[kind]
        return self._object(schema, inside)

    def _object(self, schema: Mapping[str, object], inside: Sequence[str]) -> dict[str, object]:
        properties, required = schema.get("properties"), schema.get("required")
        if not is_mapping(properties) or not is_list(required):
            return {}
        return {str(name): self.of(properties.get(str(name)), inside) for name in required}


def _listed_values(schema: Mapping[str, object]) -> Sequence[object]:
    """Return the values in a schema's `default`, `const`, `enum` or `examples`; may be empty."""
    for name in ("default", "const"):
        if name in schema:
            return [schema[name]]
    lists = (schema.get(name) for name in ("enum", "examples"))
    return next((values for values in lists if is_list(values) and values), ())


def _is_recursive(schema: object, inside: Sequence[str]) -> bool:
    return is_mapping(schema) and schema.get("$ref") in inside


def _text(schema: Mapping[str, object]) -> str:
    name = schema.get("format")
    text = _OF_FORMAT.get(name, "example") if isinstance(name, str) else "example"
    text = text.ljust(min(_least(schema, "minLength"), 10_000), ".")
    longest = schema.get("maxLength")
    return text[:longest] if isinstance(longest, int) else text


def _number(schema: Mapping[str, object], is_integer: bool) -> int | float:
    """Return 1, or the nearest number to it within the limits."""
    step = 1 if is_integer else 0.5
    limits = (
        ("minimum", 0, max),
        ("exclusiveMinimum", step, max),
        ("maximum", 0, min),
        ("exclusiveMaximum", -step, min),
    )
    number: int | float = 1 if is_integer else 1.0
    for name, beyond, nearest in limits:
        limit = schema.get(name)
        if _is_number(limit):
            number = nearest(number, limit + beyond)
    return int(number) if is_integer else float(number)


def _is_number(value: object) -> TypeGuard[int | float]:
    """Return whether a value is a number that a float can represent."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return False
    return abs(value) <= float_info.max


def _least(schema: Mapping[str, object], name: str) -> int:
    least = schema.get(name)
    return least if isinstance(least, int) else 0
