"""Validators of pydantic-core, built from the generated schemas.

Fields that a schema does not name are accepted, as by pydantic's validators of TypedDicts.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple, TypeAlias, cast

from pydantic_core import CoreSchema, SchemaValidator, core_schema

from .schemas import JsonSchema, SchemaPath, find_schema, is_object, referenced

__all__ = ["validator_of"]

_NULL: JsonSchema = {"type": "null"}
# A schema and the module in which its references are resolved.
_Placed: TypeAlias = "tuple[JsonSchema, str]"


@cache
def validator_of(path: SchemaPath) -> SchemaValidator:
    """Return the validator for a schema."""
    schema = _definition(path).schema
    needed: dict[SchemaPath, CoreSchema] = {}
    pending = [path]
    while pending:
        for each in _definition(pending.pop()).references:
            if each not in needed:
                referred = {**_definition(each).schema, "ref": _ref(each)}
                needed[each] = cast("CoreSchema", referred)
                pending.append(each)
    return SchemaValidator(core_schema.definitions_schema(schema, [*needed.values()]))


class _Definition(NamedTuple):
    """The core schema of a named schema, and the schemas it refers to."""

    schema: CoreSchema
    references: frozenset[SchemaPath]


@cache
def _definition(path: SchemaPath) -> _Definition:
    translator = _Translator(path)
    schema = find_schema(path)
    if is_object(schema):
        translated = translator.object(schema, path.module)
    else:
        translated = translator.schema(schema, path.module)
    return _Definition(translated, frozenset(translator.references))


def _ref(path: SchemaPath) -> str:
    return f"{path.module}.{path.name}"


class _Translator:
    """Translates one named schema; `references` collects the schemas it refers to.

    These are objects, and recursive unions, lists and maps.
    """

    def __init__(self, path: SchemaPath) -> None:
        self.references: set[SchemaPath] = set()
        self._within = [path]

    def object(self, schema: JsonSchema, module: str) -> CoreSchema:
        """Return the core schema of an object with named fields."""
        properties = cast("Mapping[str, JsonSchema]", schema["properties"])
        required = frozenset(cast("Sequence[str]", schema.get("required", ())))
        fields = {
            name: core_schema.typed_dict_field(
                self.schema(value, module), required=name in required
            )
            for name, value in properties.items()
        }
        return core_schema.typed_dict_schema(fields)

    def schema(self, schema: JsonSchema, module: str) -> CoreSchema:
        """Return the core schema of any schema in a module."""
        path = referenced(schema, module)
        if path is not None:
            return self._reference(path)
        if "anyOf" in schema:
            return self._union(schema, module)
        if "enum" in schema:
            return core_schema.literal_schema(cast("list[object]", schema["enum"]))
        return self._of_type(schema, module)

    def _reference(self, path: SchemaPath) -> CoreSchema:
        """Return a reference to an object or a recursive schema, else its core schema."""
        schema = find_schema(path)
        if is_object(schema) or path in self._within:
            self.references.add(path)
            return core_schema.definition_reference_schema(_ref(path))
        self._within.append(path)
        translated = self.schema(schema, path.module)
        self._within.pop()
        return translated

    def _of_type(self, schema: JsonSchema, module: str) -> CoreSchema:
        kind = schema.get("type")
        if kind == "array":
            return core_schema.list_schema(
                self.schema(cast("JsonSchema", schema["items"]), module),
                min_length=_number(schema, "minItems"),
                max_length=_number(schema, "maxItems"),
            )
        if kind == "object":
            values = self.schema(cast("JsonSchema", schema["additionalProperties"]), module)
            return core_schema.dict_schema(
                core_schema.str_schema(), values, max_length=_number(schema, "maxProperties")
            )
        return _scalar(schema)

    # --- unions ----------------------------------------------------------------------------------

    def _union(self, schema: JsonSchema, module: str) -> CoreSchema:
        members = list(_members(schema, module))
        others = [each for each in members if _followed(*each)[0] != _NULL]
        union = self._tagged(schema, others) or self._untagged(others)
        return union if len(others) == len(members) else core_schema.nullable_schema(union)

    def _untagged(self, members: Sequence[_Placed]) -> CoreSchema:
        if len(members) == 1:
            return self.schema(*members[0])
        return core_schema.union_schema([self.schema(*member) for member in members])

    def _tagged(self, schema: JsonSchema, members: Sequence[_Placed]) -> CoreSchema | None:
        """Return a union with a discriminator; None if the schema has none."""
        tag = _discriminator(schema)
        if not tag:
            return None
        choices = {
            value: self.schema(*member) for member in members for value in _tags(*member, tag)
        }
        return core_schema.tagged_union_schema(choices, tag, strict=False)


def _scalar(schema: JsonSchema) -> CoreSchema:
    kind = schema.get("type")
    if kind == "string":
        if schema.get("format") == "binary":
            return core_schema.bytes_schema()
        return core_schema.str_schema(
            pattern=cast("str | None", schema.get("pattern")),
            min_length=_number(schema, "minLength"),
            max_length=_number(schema, "maxLength"),
            regex_engine="python-re" if "pattern" in schema else None,
        )
    if kind in ("integer", "number"):
        make = core_schema.int_schema if kind == "integer" else core_schema.float_schema
        return make(
            ge=_number(schema, "minimum"),
            gt=_number(schema, "exclusiveMinimum"),
            le=_number(schema, "maximum"),
            lt=_number(schema, "exclusiveMaximum"),
            multiple_of=_number(schema, "multipleOf"),
        )
    if kind == "boolean":
        return core_schema.bool_schema()
    return core_schema.none_schema() if kind == "null" else core_schema.any_schema()


def _number(schema: JsonSchema, name: str) -> int | None:
    return cast("int | None", schema.get(name))


def _followed(schema: JsonSchema, module: str) -> _Placed:
    """Return the schema, or the one it refers to, recursively."""
    path = referenced(schema, module)
    if path is None:
        return schema, module
    return _followed(find_schema(path), path.module)


def _discriminator(schema: JsonSchema) -> str:
    found = cast("Mapping[str, str]", schema.get("discriminator", {}))
    return found.get("propertyName", "")


def _members(schema: JsonSchema, module: str) -> Iterator[_Placed]:
    """Yield the members of a union, with nested unions of the same discriminator flattened.

    Each member is yielded once.
    """
    seen: list[_Placed] = []
    same = "", _discriminator(schema)
    for member in cast("Sequence[JsonSchema]", schema["anyOf"]):
        union = _followed(member, module)
        nested = "anyOf" in union[0] and _discriminator(union[0]) in same
        for each in _members(*union) if nested else [(member, module)]:
            if each not in seen:
                seen.append(each)
                yield each


def _tags(schema: JsonSchema, module: str, tag: str) -> Iterator[str]:
    """Yield the values of the discriminator that select a member of a union."""
    schema, module = _followed(schema, module)
    if "anyOf" in schema:
        for member in _members(schema, module):
            yield from _tags(*member, tag)
    elif is_object(schema):
        properties = cast("Mapping[str, JsonSchema]", schema["properties"])
        yield from _tags(properties[tag], module, tag)
    else:
        yield from cast("Sequence[str]", schema.get("enum", ()))
