"""Schemas of a document with their places, and with references resolved."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

from codegen.document import Document, Json, mapping, schema_references, sequence

Place: TypeAlias = "tuple[str | int, ...]"

COMPONENTS: Place = ("components", "schemas")
_UNIONS = ("anyOf", "oneOf")


@dataclass(frozen=True)
class LocatedSchema:
    """A schema that is not a reference, and its place in the document."""

    place: Place
    schema: Document


@dataclass(frozen=True)
class Side:
    """One of the two documents."""

    document: Document

    def at(self, place: Place, node: Json) -> LocatedSchema:
        """Return the schema at a place, or the one that a reference there refers to."""
        schema = mapping(node)
        for name in [*schema_references(schema)] if "$ref" in schema else []:
            components = mapping(mapping(self.document["components"])["schemas"])
            return self.at((*COMPONENTS, name), components[name])
        return LocatedSchema(place, schema)

    def alternatives(self, place: Place, node: Json) -> list[LocatedSchema]:
        """Return the alternatives of a schema, with nested unions flattened, without null."""
        found = self.at(place, node)
        for union in _UNIONS:
            if union in found.schema:
                members = enumerate(sequence(found.schema[union]))
                return [
                    one
                    for number, member in members
                    for one in self.alternatives((*found.place, union, number), member)
                ]
        return [] if found.schema.get("type") == "null" else [found]

    def union(self, place: Place, node: Json) -> Place:
        """Return the place of the list of a union's members."""
        found = self.at(place, node)
        return (*found.place, "anyOf" if "anyOf" in found.schema else "oneOf")

    def takes_null(self, node: Json) -> bool:
        """Whether a schema admits null; an empty schema admits everything."""
        schema = self.at((), node).schema
        for union in _UNIONS:
            if union in schema:
                return any(self.takes_null(member) for member in sequence(schema[union]))
        if "const" in schema or "enum" in schema:
            return None in constant_values(schema)
        kind = schema.get("type")
        return kind in (None, "null") or "null" in sequence(kind)

    def constants(self, node: Json) -> list[Json]:
        """Return the values that a schema lists, without null; none if it admits others too."""
        members = self.alternatives((), node)
        listed = [constant_values(member.schema) for member in members]
        values: list[Json] = [value for each in listed for value in each if value is not None]
        return values if all(listed) else []


def constant_values(schema: Document) -> Sequence[Json]:
    """Return the values of a `const` or an `enum`; none if a schema has neither."""
    return [schema["const"]] if "const" in schema else sequence(schema.get("enum"))
