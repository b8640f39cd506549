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
    without_null,
)

__all__ = ["generated_shape", "shape_in_answers"]

_KINDS: Mapping[object, type[str] | type[int] | type[float] | type[bool]] = {
    "boolean": bool,
    "integer": int,
    "number": float,
    "string": str,
}


# What clients of the SDK need of an object's fields in answers, by name.
_NEEDS = "x-sdk-answers"


@cache
def generated_shape(module: str, name: str) -> Shape:
    """Return the shape of a generated schema; the generated type has the same name."""
    return _Reader(module, in_answers=False).named(SchemaPath(module, name))


@cache
def shape_in_answers(module: str, name: str) -> Shape:
    """Return the shape of a generated schema in answers, as clients of the SDK need it.

    A field that the SDK requires is required. An optional field may be null: a client reads that as
    if the field was missing.
    """
    return _Reader(module, in_answers=True).named(SchemaPath(module, name))


def _object(path: SchemaPath, schema: JsonSchema, *, in_answers: bool) -> ObjectOf:
    properties = cast("Mapping[str, JsonSchema]", schema["properties"])
    required = frozenset(cast("list[str]", schema.get("required", ())))
    needs = cast("Mapping[str, JsonSchema]", schema.get(_NEEDS, {}) if in_answers else {})
    read = _Reader(path.module, in_answers=in_answers).read

    def field(name: str) -> Field:
        shape = read(properties[name])
        if in_answers:
            return _field_in_answers(shape, name in required, needs.get(name, {}))
        nullable = allows_null(shape)
        return Field(shape, name in required, nullable, nullable)

    def load() -> Mapping[str, Field]:
        return {name: field(name) for name in properties}

    return ObjectOf(path.name, load, Peek(lambda: properties, field))


def _field_in_answers(shape: Shape, stated: bool, needs: JsonSchema) -> Field:
    """Return a field of an answer; `stated` is whether the document requires it."""
    required = stated or needs.get("required") is True
    nullable, readable = allows_null(shape), needs.get("nullable")
    values = without_null(shape)
    listed = values.values if isinstance(values, Literals) else ()
    return Field(
        shape,
        required,
        may_be_null=nullable or readable is True or not required,
        null_at_first=nullable and readable is not False,
        known_values=tuple(cast("list[str | int | bool]", needs.get("enum", listed))),
    )


class _Reader:
    """Reads the schemas of a module; `within` has the enclosing named schemas except objects.

    A reference of such a schema to itself, as in a list of itself, is read on demand.
    """

    def __init__(
        self, module: str, within: tuple[SchemaPath, ...] = (), *, in_answers: bool
    ) -> None:
        self._module = module
        self._within = within
        self._in_answers = in_answers

    def named(self, path: SchemaPath) -> Shape:
        """Return the shape of a named schema."""
        schema = find_schema(path)
        if is_object(schema):
            return _object(path, schema, in_answers=self._in_answers)
        within = (*self._within, path)
        return _Reader(path.module, within, in_answers=self._in_answers).read(schema)

    def read(self, schema: JsonSchema) -> Shape:
        """Return the shape of a schema."""
        path = referenced(schema, self._module)
        if path is not None:
            return _with_limits(self._read_reference(path), schema)
        if "anyOf" in schema:
            return union_of([self.read(each) for each in cast("list[JsonSchema]", schema["anyOf"])])
        if "enum" in schema:
            return Literals(tuple(cast("list[str | int | bool]", schema["enum"])))
        return self._of_type(schema)

    def _read_reference(self, path: SchemaPath) -> Shape:
        read = shape_in_answers if self._in_answers else generated_shape
        if is_object(find_schema(path)):  # each is read once
            return read(*path)
        if path in self._within:
            return Recursive(f"{path.module}.{path.name}", partial(read, *path))
        return self.named(path)

    def _of_type(self, schema: JsonSchema) -> Shape:
        kind = schema.get("type")
        if kind == "array":
            return _with_limits(ListOf(self.read(cast("JsonSchema", schema["items"]))), schema)
        if kind == "object":
            value = cast("JsonSchema", schema["additionalProperties"])
            return _with_limits(MapOf(self.read(value)), schema)
        if kind in _KINDS:
            return _with_limits(Scalar(_KINDS[kind]), schema)
        return NULL if kind == "null" else ANY


def _with_limits(shape: Shape, schema: JsonSchema) -> Shape:
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
    return _scalar_with_limits(shape, schema) if isinstance(shape, Scalar) else shape


def _scalar_with_limits(shape: Scalar, schema: JsonSchema) -> Scalar:
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
