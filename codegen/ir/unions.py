"""What tells the variants of a union apart, and the places where a type needs a name in between."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from codegen.document import Document, Json, mapping, sequence
from codegen.ir.flatten import REF_PREFIX, constants, constraints, ref_name, union_variants


@dataclass(frozen=True)
class FlatSchemas:
    """Named schemas without an inline object, and anonymous ones that need a name in between.

    `named` holds what becomes a Python type. `anonymous` holds constrained values and discriminated
    unions in places (a list's item, a union's variant) where only a reference can carry them; their
    names never reach the output.
    """

    named: Mapping[str, Document]
    anonymous: Mapping[str, Document]

    def variants(self, schema: Document) -> Iterator[tuple[str | None, Document]]:
        """The variants of a union with their names, unions of unions unfolded, `null` left out."""
        for variant in union_variants(schema):
            yield from self._unfold(variant)

    def _unfold(self, variant: Document) -> Iterator[tuple[str | None, Document]]:
        name = ref_name(variant)
        schema = self.get(name) if name else variant
        if union_variants(schema):
            yield from self.variants(schema)
        elif name and ref_name(schema):
            yield from self._unfold(schema)
        elif schema.get("type") != "null":
            yield name, schema

    def get(self, name: str) -> Document:
        """The schema of a name."""
        return self.named[name] if name in self.named else self.anonymous[name]

    def discriminator(self, schema: Document) -> str | None:
        """The property by which the union's variants differ, None where there is no such property.

        Every variant must be an object that requires the property and holds constants of its own
        in it. OpenAI's document names a discriminator for a hundred unions but never says which
        value means which variant, so both are derived from the variants themselves.
        """
        variants = [variant for _, variant in self.variants(schema)]
        if len(variants) < 2 or not all("properties" in variant for variant in variants):
            return None
        for key in mapping(variants[0]["properties"]):
            if _tells_apart(key, variants):
                return key
        return None


def _tells_apart(key: str, variants: Sequence[Document]) -> bool:
    seen: set[str] = set()
    for variant in variants:
        values = constants(mapping(mapping(variant.get("properties")).get(key)))
        if not values or key not in sequence(variant.get("required")) or seen.intersection(values):
            return False
        seen.update(values)
    return True


def flat_schemas(named: Mapping[str, Document]) -> FlatSchemas:
    """Put references where a constrained value or a discriminated union stands inside a type."""
    hider = _Hider(FlatSchemas(named, {}))
    changed = {name: hider.root(schema) for name, schema in named.items()}
    return FlatSchemas(changed, hider.anonymous)


class _Hider:
    def __init__(self, schemas: FlatSchemas) -> None:
        self.anonymous: dict[str, Document] = {}
        self._schemas = schemas
        self._names: dict[str, str] = {}

    def root(self, schema: Document) -> Document:
        changed = dict(schema)
        if "properties" in schema:
            changed["properties"] = {
                key: self._property(mapping(value))
                for key, value in mapping(schema["properties"]).items()
            }
        if "anyOf" in schema:
            changed["anyOf"] = [self._element(value) for value in sequence(schema["anyOf"])]
        for key in ("items", "additionalProperties"):
            if isinstance(schema.get(key), dict):
                changed[key] = self._element(schema[key])
        return changed

    def _property(self, schema: Document) -> Document:
        told_apart = self._schemas.discriminator(schema) is not None
        changed = self.root(schema)
        return self._hide(changed) if told_apart else changed

    def _element(self, schema: Json) -> Document:
        placed = mapping(schema)
        if "$ref" in placed:
            return placed
        told_apart = self._schemas.discriminator(placed) is not None
        changed = self.root(placed)
        return self._hide(changed) if told_apart or constraints(placed) else changed

    def _hide(self, schema: Document) -> Document:
        key = json.dumps(schema, sort_keys=True)
        name = self._names.setdefault(key, f"Anonymous{len(self._names):05d}")
        self.anonymous[name] = schema
        return {"$ref": REF_PREFIX + name}
