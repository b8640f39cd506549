"""Shapes of JSON values: each reads and validates a value, and has a JSON schema.

So the OpenAPI document of the control API agrees with its validation.
"""

from __future__ import annotations

import json
from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, cast

from pydantic import TypeAdapter, ValidationError

from openai_responses._core.json_values.suggestions import suggestions
from openai_responses._core.json_values.type_guards import JsonObject, is_list, is_mapping

from .problems import InvalidInputError, Path, unknown_name

__all__ = ["Anything", "Leaf", "ListOf", "MapOf", "ObjectOf", "Shape", "require_object"]


class Shape(ABC):
    """The values that are accepted at one place of a JSON document."""

    @abstractmethod
    def read(self, value: object, path: Path) -> object:
        """Return the Python value for a JSON value. Raises InvalidInputError for a wrong one."""

    @abstractmethod
    def schema(self) -> JsonObject:
        """Return the JSON schema."""


class Anything(Shape):
    """Any JSON value, as it is."""

    def read(self, value: object, path: Path) -> object:
        """Return the value."""
        return value

    def schema(self) -> JsonObject:
        """Return the schema that accepts everything."""
        return {}


class Leaf(Shape):
    """A value of a Python type, as pydantic reads it from JSON, without conversions."""

    def __init__(self, hint: Any) -> None:
        """Set a type, or any other annotation."""
        self._hint = hint

    @cached_property
    def _adapter(self) -> TypeAdapter[object]:
        adapter: TypeAdapter[object] = TypeAdapter(self._hint)
        return adapter

    def read(self, value: object, path: Path) -> object:
        """Return the value. Raises InvalidInputError if it has another type."""
        try:
            return self._adapter.validate_json(json.dumps(value), strict=True)
        except ValidationError:
            raise self._error(value, path) from None

    def read_text(self, text: str, path: Path) -> object:
        """Return the value of a text in a query. Raises InvalidInputError for another type."""
        try:
            return self._adapter.validate_strings(text)
        except ValidationError:
            raise self._error(text, path) from None

    def schema(self) -> JsonObject:
        """Return pydantic's schema."""
        return self._adapter.json_schema()

    def _error(self, value: object, path: Path) -> InvalidInputError:
        schema = self.schema()
        near = suggestions(value, _texts(schema)) if isinstance(value, str) else ()
        return InvalidInputError(
            f"got {_short(value)}",
            path,
            expected=_describe(schema),
            did_you_mean=near[0] if near else "",
        )


@dataclass(frozen=True)
class ListOf(Shape):
    """A list."""

    items: Shape

    def read(self, value: object, path: Path) -> list[object]:
        """Return the items. Raises InvalidInputError for anything but a list."""
        if not is_list(value):
            raise InvalidInputError(f"got {_short(value)}", path, expected="a list")
        return [self.items.read(item, (*path, number)) for number, item in enumerate(value)]

    def schema(self) -> JsonObject:
        """Return the schema."""
        return {"type": "array", "items": self.items.schema()}


@dataclass(frozen=True)
class MapOf(Shape):
    """An object with any names, whose values have the same shape."""

    values: Shape

    def read(self, value: object, path: Path) -> dict[str, object]:
        """Return the values by name. Raises InvalidInputError for anything but an object."""
        return {
            name: self.values.read(inner, (*path, name))
            for name, inner in require_object(value, path).items()
        }

    def schema(self) -> JsonObject:
        """Return the schema."""
        return {"type": "object", "additionalProperties": self.values.schema()}


@dataclass(frozen=True)
class ObjectOf(Shape):
    """An object with known names, of which some must be present."""

    fields: Mapping[str, Shape]
    required: frozenset[str] = frozenset()

    def read(self, value: object, path: Path) -> dict[str, object]:
        """Return the fields by name. Raises InvalidInputError for missing and for unknown ones."""
        given = require_object(value, path)
        for name in given:
            if name not in self.fields:
                raise unknown_name("field", name, self.fields, (*path, name))
        for name in self.fields:
            if name in self.required and name not in given:
                raise InvalidInputError(f'"{name}" is missing', path, expected=f'"{name}"')
        return {name: self.fields[name].read(given[name], (*path, name)) for name in given}

    def schema(self) -> JsonObject:
        """Return the schema."""
        schema: JsonObject = {
            "type": "object",
            "properties": {name: shape.schema() for name, shape in self.fields.items()},
            "additionalProperties": False,
        }
        if self.required:
            schema["required"] = sorted(self.required)
        return schema


def require_object(value: object, path: Path) -> Mapping[str, object]:
    """Return a value that is an object. Raises InvalidInputError for any other."""
    if not is_mapping(value):
        raise InvalidInputError(f"got {_short(value)}", path, expected="an object")
    return value


def _texts(schema: Mapping[str, object]) -> list[str]:
    """Return the strings that a schema lists."""
    found = schema.get("enum", [schema["const"]] if "const" in schema else [])
    texts = [each for each in cast("list[object]", found) if isinstance(each, str)]
    for member in _members(schema):
        texts += _texts(member)
    return texts


def _members(schema: Mapping[str, object]) -> list[Mapping[str, object]]:
    members = schema.get("anyOf")
    return [each for each in members if is_mapping(each)] if is_list(members) else []


_WORDS: Mapping[object, str] = {
    "string": "a string",
    "integer": "an integer",
    "number": "a number",
    "boolean": "true or false",
    "array": "a list",
    "object": "an object",
    "null": "null",
}


def _describe(schema: Mapping[str, object]) -> str:
    """Return a description of a schema for errors: `"a" or "b"`, `an integer or null`."""
    members = _members(schema)
    if members:
        return " or ".join(dict.fromkeys(_describe(each) for each in members))
    texts = _texts(schema)
    if texts:
        return " or ".join(f'"{text}"' for text in texts)
    return _WORDS.get(schema.get("type"), "another value")


def _short(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 60 else f"{text[:57]}..."
