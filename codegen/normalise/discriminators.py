"""Adds mappings to discriminators, and removes those that do not identify the variants."""

from __future__ import annotations

from typing import cast

from codegen.document import Document, Json, mapping, sequence
from codegen.normalise.grammar import rewrite_schemas
from codegen.normalise.references import resolve


def normalise_discriminators(document: Document) -> Document:
    """Return a copy in which every discriminator maps each value to its only variant.

    Without a mapping, OpenAPI uses the schemas' names as values, which is wrong here. The values
    come from the variants: a required property with a `const` or an `enum`. If two variants have
    the same value, or one has none, the discriminator is removed.
    """

    def settle(schema: Document) -> Json:
        if "discriminator" not in schema:
            return schema
        name = mapping(schema["discriminator"]).get("propertyName")
        found = _Variants(document, cast("str", name)).mapping(schema)
        rest = {key: value for key, value in schema.items() if key != "discriminator"}
        if not found:
            return rest
        return {**rest, "discriminator": {"propertyName": name, "mapping": found}}

    return rewrite_schemas(document, settle)


class _Variants:
    """The variants of a union with a discriminator."""

    def __init__(self, document: Document, name: str) -> None:
        self._document = document
        self._name = name

    def mapping(self, union: Document) -> Document:
        """Return the mapping of values to references; empty if it is not unique."""
        found: Document = {}
        for variant in self._members(union):
            reference = variant.get("$ref")
            values = self._values(variant, ())
            if reference is None or not values or not values.isdisjoint(found):
                return {}
            found.update(dict.fromkeys(sorted(values), reference))
        return found

    def _members(self, schema: Document) -> list[Document]:
        members = [*sequence(schema.get("oneOf")), *sequence(schema.get("anyOf"))]
        return [mapping(member) for member in members if member != {"type": "null"}]

    def _values(self, schema: Document, trail: tuple[str, ...]) -> set[str]:
        """Return the values of the property in a schema; none if it is optional or has others."""
        reference = schema.get("$ref")
        if isinstance(reference, str):
            if reference in trail:
                return set()
            target = mapping(resolve(self._document, reference))
            return self._values(target, (*trail, reference))
        members = self._members(schema)
        if members:
            each = [self._values(member, trail) for member in members]
            return set[str]().union(*each) if all(each) else set()
        return self._own_values(schema)

    def _own_values(self, schema: Document) -> set[str]:
        declared = mapping(mapping(schema.get("properties")).get(self._name))
        values = [declared["const"]] if "const" in declared else sequence(declared.get("enum"))
        if self._name not in sequence(schema.get("required")):
            return set()
        return {value for value in values if isinstance(value, str)}
