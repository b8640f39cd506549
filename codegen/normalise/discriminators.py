"""Discriminators with their mapping written out, as far as they tell the variants apart."""

from __future__ import annotations

from typing import cast

from codegen.document import Document, Json, mapping, sequence
from codegen.normalise.grammar import rewrite_schemas
from codegen.normalise.references import resolve


def normalise_discriminators(document: Document) -> Document:
    """A copy in which every discriminator maps each value to the one variant that has it.

    Without a mapping OpenAPI takes the schemas' names for the values, which they are not here. The
    values come from the variants: a required property with a `const` or an `enum`. Where two
    variants share a value, or one states none, the discriminator tells nothing and is dropped.
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
    """The variants of a union, told apart by one property."""

    def __init__(self, document: Document, name: str) -> None:
        self._document = document
        self._name = name

    def mapping(self, union: Document) -> Document:
        """Value to reference; empty where that is not one to one."""
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
        """The values of the property in a schema, none where it can be absent or anything."""
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
