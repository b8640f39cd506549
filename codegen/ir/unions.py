"""Discriminators of unions, and anonymous types for constrained values."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from codegen.document import Document, Json, mapping, ref_name, schema_ref, sequence
from codegen.ir.flatten import (
    DISCRIMINATOR_NAMES,
    constants,
    constraints,
    union_variants,
)


@dataclass(frozen=True)
class FlatSchemas:
    """Named schemas without inline objects, and anonymous schemas.

    `named` become Python types. `anonymous` are constrained values and discriminated unions at
    places (a list's item, a union's variant) where the generator needs a reference; their names are
    not part of the output.
    """

    named: Mapping[str, Document]
    anonymous: Mapping[str, Document]

    def variants(self, schema: Document) -> list[tuple[str | None, Document]]:
        """Yield the variants of a union with names; nested unions are flattened, null is left out.

        References are resolved; a schema that is not a union is its own only variant.
        """
        found: list[tuple[str | None, Document]] = []
        for variant in self._unfold(None, schema, set()):
            if variant not in found:
                found.append(variant)
        return found

    def _unfold(
        self, name: str | None, schema: Document, seen: set[str]
    ) -> Iterator[tuple[str | None, Document]]:
        target = ref_name(schema)
        if target and target not in seen:
            seen.add(target)
            yield from self._unfold(target, self.get(target), seen)
        elif members := union_variants(schema):
            for member in members:
                yield from self._unfold(None, member, seen)
        elif not target and schema.get("type") != "null":
            yield name, schema

    def get(self, name: str) -> Document:
        """Return the schema of a name."""
        return self.named[name] if name in self.named else self.anonymous[name]

    def discriminator(self, schema: Document) -> str | None:
        """Return the property by which a union's variants differ; None if there is none.

        Every variant must be an object that requires the property and admits only constants for it
        which no other variant has. OpenAI's document declares a discriminator for a hundred unions
        but never maps its values to variants, so both are derived from the variants.
        """
        variants = [variant for _, variant in self.variants(schema)]
        if not union_variants(schema) or len(variants) < 2:
            return None
        if not all("properties" in variant for variant in variants):
            return None
        keys = mapping(variants[0]["properties"])
        preferred = (key for key in DISCRIMINATOR_NAMES if key in keys)
        return next(
            (key for key in (*preferred, *keys) if self._is_discriminator(key, variants)), None
        )

    def _is_discriminator(self, key: str, variants: Sequence[Document]) -> bool:
        seen: set[str] = set()
        for variant in variants:
            values = self.tags(variant, key)
            if not values or seen.intersection(values):
                return False
            seen.update(values)
        return True

    def tags(self, variant: Document, key: str) -> list[str]:
        """Return the constants of a property that identify a variant; none if it is optional."""
        if key not in sequence(variant.get("required")):
            return []
        declared = self._follow(mapping(mapping(variant.get("properties")).get(key)))
        values = constants(declared)
        return values if len(values) == max(1, len(sequence(declared.get("enum")))) else []

    def _follow(self, schema: Document) -> Document:
        visited: set[str] = set()
        while (target := ref_name(schema)) and target not in visited:
            visited.add(target)
            schema = self.get(target)
        return schema


def flat_schemas(named: Mapping[str, Document]) -> FlatSchemas:
    """Replace constrained values and discriminated unions inside types by references."""
    hider = _AnonymousTypeExtractor(FlatSchemas(named, {}))
    changed = {name: hider.root(schema) for name, schema in named.items()}
    return FlatSchemas(changed, hider.anonymous)


class _AnonymousTypeExtractor:
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
        is_discriminated = self._schemas.discriminator(schema) is not None
        changed = self.root(schema)
        return self._extract(changed) if is_discriminated else changed

    def _element(self, schema: Json) -> Document:
        placed = mapping(schema)
        if "$ref" in placed:
            return placed
        is_discriminated = self._schemas.discriminator(placed) is not None
        changed = self.root(placed)
        return self._extract(changed) if is_discriminated or constraints(placed) else changed

    def _extract(self, schema: Document) -> Document:
        key = json.dumps(schema, sort_keys=True)
        # The blank makes it different from every Python name.
        name = self._names.setdefault(key, f"anonymous {len(self._names)}")
        self.anonymous[name] = schema
        return schema_ref(name)
