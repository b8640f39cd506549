"""The alternatives that a schema admits, and whether null is one of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from codegen.document import (
    Document,
    Json,
    component_schemas,
    mapping,
    ref_name,
    schema_ref,
    schema_references,
    sequence,
)

_UNIONS = ("anyOf", "oneOf")
# A branch of a union without any of these is a condition ("one of these two is required").
_TYPE_WORDS = frozenset({"$ref", "type", "properties", "items", "enum", "const", "allOf", *_UNIONS})
# The names of properties that may be discriminators, in order of preference.
_DISCRIMINATOR_NAMES = ("type", "event", "object", "role", "kind")


@dataclass(frozen=True)
class Shape:
    """The alternatives that a schema admits apart from null; most schemas have a single one."""

    alternatives: tuple[Document, ...]
    nullable: bool


class Schemas:
    """The component schemas of one document, which resolve references."""

    def __init__(self, document: Document) -> None:
        """Take the components of a document."""
        self.components = component_schemas(document)
        self._references: dict[str, frozenset[str]] = {}
        self._recursive: dict[str, bool] = {}

    def __contains__(self, name: str) -> bool:
        """Whether there is a component of that name."""
        return name in self.components

    def component(self, name: str) -> Document:
        """Return the component of that name; an empty schema if there is none."""
        return mapping(self.components.get(name))

    def resolve(self, schema: Document) -> Document:
        """Return the schema itself, or the one its `$ref` refers to, with `allOf` merged."""
        seen: set[str] = set()
        while (name := ref_name(schema)) and name not in seen:
            seen.add(name)
            schema = self.component(name)
        return self._merge_all_of(schema)

    def shape(self, schema: Document) -> Shape:
        """Return the alternatives of a schema; a `$ref` is one alternative, even to a union."""
        return _shape_of(self._branches(schema, expand=False, seen=frozenset()))

    def expanded_shape(self, schemas: Sequence[Document]) -> Shape:
        """Return the alternatives of several schemas, with those of unions that they refer to."""
        seen: frozenset[str] = frozenset()
        return _shape_of(
            [branch for one in schemas for branch in self._branches(one, expand=True, seen=seen)]
        )

    def is_union(self, name: str) -> bool:
        """Whether a component, or the one it is an alias of, has several alternatives.

        Null counts as one.
        """
        merged = self.resolve(schema_ref(name))
        several = any(word in merged for word in _UNIONS) or isinstance(merged.get("type"), list)
        return several or _admits_null(merged)

    def _branches(self, schema: Document, *, expand: bool, seen: frozenset[str]) -> list[Document]:
        name = ref_name(schema)
        if name:
            component = self.component(name)
            if not expand or name in seen or not (ref_name(component) or self.is_union(name)):
                return [schema]
            return self._branches(component, expand=True, seen=seen | {name})
        merged = self._merge_all_of(schema)
        parts = _parts(merged)
        if parts == [merged]:
            return parts
        return [one for part in parts for one in self._branches(part, expand=expand, seen=seen)]

    def _merge_all_of(self, schema: Document) -> Document:
        """Merge a schema with its `allOf`: fields and `required` add up, later keywords win.

        An `allOf` with a component that contains itself is kept: merging it would not terminate.
        """
        parts = [mapping(part) for part in sequence(schema.get("allOf"))]
        if not parts or any(self._contains_itself(ref_name(part)) for part in parts):
            return schema
        result: Document = {key: value for key, value in schema.items() if key != "allOf"}
        for part in parts:
            result = _merge_objects(result, self.resolve(part))
        return result

    def _contains_itself(self, name: str) -> bool:
        if name not in self._recursive:
            self._recursive[name] = name in self.referenced_components(self.component(name))
        return self._recursive[name]

    def referenced_components(self, schema: Document) -> set[str]:
        """Return the components that a schema refers to, directly or through others."""
        seen: set[str] = set()
        waiting = set(schema_references(schema))
        while waiting:
            name = waiting.pop()
            seen.add(name)
            waiting |= self._direct_references(name) - seen
        return seen

    def _direct_references(self, name: str) -> frozenset[str]:
        if name not in self._references:
            self._references[name] = frozenset(schema_references(self.component(name)))
        return self._references[name]


def fields(schema: Document) -> dict[str, Document]:
    """The properties of an object schema."""
    return {name: mapping(value) for name, value in mapping(schema.get("properties")).items()}


def required(schema: Document) -> frozenset[str]:
    """The names of the properties that an object schema requires."""
    return frozenset(name for name in sequence(schema.get("required")) if isinstance(name, str))


def kind(schema: Document) -> str:
    """Return the kind of a resolved alternative: a JSON type, `all of`, or `any`."""
    if "allOf" in schema:
        return "all of"
    declared_type = schema.get("type")
    if isinstance(declared_type, str):
        return declared_type
    if "properties" in schema or "additionalProperties" in schema:
        return "object"
    if "items" in schema:
        return "array"
    values = admitted_values(schema)
    return _kind_of_value(values[0]) if values else "any"


def admitted_values(schema: Document) -> list[Json]:
    """Return the values of a `const` or an `enum`; an empty list if the schema has neither."""
    if "const" in schema:
        return [schema["const"]]
    return sequence(schema.get("enum"))


def discriminator_of(schema: Document) -> tuple[str, str] | None:
    """Return the discriminator of an object with its value, such as `type` and `message`."""
    properties = mapping(schema.get("properties"))
    for name in (*_DISCRIMINATOR_NAMES, *sorted(properties)):
        values = admitted_values(mapping(properties.get(name)))
        if len(values) == 1 and isinstance(values[0], str):
            return name, values[0]
    return None


def _parts(schema: Document) -> list[Document]:
    """Return the branches of a union, one per type of a list of types, or the schema itself."""
    if "allOf" in schema:  # what could not be merged is compared as a whole
        return [schema]
    declared_type = schema.get("type")
    if isinstance(declared_type, list):
        return [{**schema, "type": one} for one in declared_type]
    for word in _UNIONS:
        branches = [mapping(branch) for branch in sequence(schema.get(word))]
        if any(_TYPE_WORDS & branch.keys() for branch in branches):
            return [_merge_outer_fields(schema, word, branch) for branch in branches]
    return [schema]


def _merge_outer_fields(schema: Document, word: str, branch: Document) -> Document:
    """Return a branch together with the fields beside the union."""
    if "$ref" in branch or "properties" not in schema:
        return branch
    outer: Document = {key: value for key, value in schema.items() if key != word}
    return _merge_objects(outer, branch)


def _merge_objects(one: Document, other: Document) -> Document:
    result: Document = {**one, **other}
    if "properties" in one or "properties" in other:
        result["properties"] = {
            **mapping(one.get("properties")),
            **mapping(other.get("properties")),
        }
    if "required" in one or "required" in other:
        result["required"] = [*sequence(one.get("required")), *sequence(other.get("required"))]
    return result


def _shape_of(branches: list[Document]) -> Shape:
    nullable = any(_admits_null(branch) for branch in branches)
    return Shape(_join_enums([b for b in map(_without_null, branches) if b is not None]), nullable)


def _admits_null(schema: Document) -> bool:
    return schema.get("type") == "null" or None in admitted_values(schema)


def _without_null(schema: Document) -> Document | None:
    if schema.get("type") == "null" or ("const" in schema and schema["const"] is None):
        return None
    values = admitted_values(schema)
    if None not in values:
        return schema
    rest: list[Json] = [value for value in values if value is not None]
    return {**schema, "enum": rest} if rest else None


def _join_enums(branches: list[Document]) -> tuple[Document, ...]:
    """Merge all inline enums of strings into one, since their partition has no meaning."""
    enums = [branch for branch in branches if _is_string_enum(branch)]
    if len(enums) < 2:
        return tuple(branches)
    values = dict.fromkeys(str(value) for branch in enums for value in admitted_values(branch))
    joined: Document = {"type": "string", "enum": list(values)}
    first = branches.index(enums[0])
    rest = [branch for branch in branches[first:] if not _is_string_enum(branch)]
    return (*branches[:first], joined, *rest)


def _is_string_enum(schema: Document) -> bool:
    values = admitted_values(schema)
    return bool(values) and all(isinstance(value, str) for value in values)


def _kind_of_value(value: Json) -> str:
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, int):
        return "integer"
    if isinstance(value, float):
        return "number"
    return "string"
