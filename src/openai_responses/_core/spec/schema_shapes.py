"""Shapes read from the generated schemas."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, partial
from typing import cast

from .schemas import (
    JsonSchema,
    SchemaPath,
    find_schema,
    is_object,
    referenced,
)
from .shapes import (
    ANY,
    NULL,
    Field,
    ListOf,
    Literals,
    MapOf,
    ObjectOf,
    Peek,
    Recursive,
    Scalar,
    Shape,
    allows_null,
    union_of,
)

__all__ = ["generated_shape"]

_KINDS: Mapping[object, type[str] | type[int] | type[float] | type[bool]] = {
    "boolean": bool,
    "integer": int,
    "number": float,
    "string": str,
}


@cache
def generated_shape(module: str, name: str) -> Shape:
    """Return the shape of a generated schema; the generated type has the same name."""
    path = SchemaPath(module, name)
    schema = find_schema(path)
    return _object(path, schema) if is_object(schema) else _Reader(module, (path,)).read(schema)


def _object(path: SchemaPath, schema: JsonSchema) -> ObjectOf:
    properties = cast("Mapping[str, JsonSchema]", schema["properties"])
    required = frozenset(cast("list[str]", schema.get("required", ())))
    read = _Reader(path.module).read

    def field(name: str) -> Field:
        shape = read(properties[name])
        nullable = allows_null(shape)
        return Field(shape, name in required, nullable, nullable)

    def load() -> Mapping[str, Field]:
        return {name: field(name) for name in properties}

    return ObjectOf(path.name, load, Peek(lambda: properties, field))


class _Reader:
    """Reads the schemas of a module; `within` has the enclosing named schemas except objects.

    A reference of such a schema to itself, as in a list of itself, is read on demand.
    """

    def __init__(self, module: str, within: tuple[SchemaPath, ...] = ()) -> None:
        self._module = module
        self._within = within

    def read(self, schema: JsonSchema) -> Shape:
        """Return the shape of a schema."""
        path = referenced(schema, self._module)
        if path is not None:
            return _limited(self._named(path), schema)
        if "anyOf" in schema:
            return union_of([self.read(each) for each in cast("list[JsonSchema]", schema["anyOf"])])
        if "enum" in schema:
            return Literals(tuple(cast("list[str | int | bool]", schema["enum"])))
        return self._of_type(schema)

    def _named(self, path: SchemaPath) -> Shape:
        schema = find_schema(path)
        if is_object(schema):
            return generated_shape(*path)
        if path in self._within:
            return Recursive(f"{path.module}.{path.name}", partial(generated_shape, *path))
        return _Reader(path.module, (*self._within, path)).read(schema)

    def _of_type(self, schema: JsonSchema) -> Shape:
        kind = schema.get("type")
        if kind == "array":
            return _limited(ListOf(self.read(cast("JsonSchema", schema["items"]))), schema)
        if kind == "object":
            value = cast("JsonSchema", schema["additionalProperties"])
            return _limited(MapOf(self.read(value)), schema)
        if kind in _KINDS:
            return _limited(Scalar(_KINDS[kind]), schema)
        return NULL if kind == "null" else ANY


def _limited(shape: Shape, schema: JsonSchema) -> Shape:
    """Return a shape with a schema's limits; most schemas have none."""
    if len(schema) == 1:
        return shape
    if isinstance(shape, ListOf) and ("minItems" in schema or "maxItems" in schema):
        shortest, longest = _number(schema, "minItems"), _number(schema, "maxItems")
        return ListOf(
            shape.item,
            shape.shortest if shortest is None else shortest,
            shape.longest if longest is None else longest,
        )
    if isinstance(shape, MapOf) and "maxProperties" in schema:
        return MapOf(shape.value, _number(schema, "maxProperties"))
    return _limited_scalar(shape, schema) if isinstance(shape, Scalar) else shape


def _limited_scalar(shape: Scalar, schema: JsonSchema) -> Scalar:
    limits = {
        "at_least": schema.get("minimum", shape.at_least),
        "at_most": schema.get("maximum", shape.at_most),
        "above": schema.get("exclusiveMinimum", shape.above),
        "below": schema.get("exclusiveMaximum", shape.below),
        "multiple_of": schema.get("multipleOf", shape.multiple_of),
        "shortest": schema.get("minLength", shape.shortest),
        "longest": schema.get("maxLength", shape.longest),
        "pattern": schema.get("pattern", shape.pattern),
    }
    return Scalar(shape.kind, **cast("dict[str, None]", limits))


def _number(schema: JsonSchema, name: str) -> int | None:
    return cast("int | None", schema.get(name))
