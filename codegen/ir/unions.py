"""What tells the variants of a union apart, and the places where a type needs a name in between."""

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
    """Named schemas without an inline object, and anonymous ones that need a name in between.

    `named` holds what becomes a Python type. `anonymous` holds constrained values and discriminated
    unions in places (a list's item, a union's variant) where only a reference can carry them; their
    names never reach the output.
    """

    named: Mapping[str, Document]
    anonymous: Mapping[str, Document]

    def variants(self, schema: Document) -> list[tuple[str | None, Document]]:
        """The variants of a union with their names, unions of unions unfolded, `null` left out.

        A reference stands for what it leads to; a schema that is no union is its own one variant.
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
        """The schema of a name."""
        return self.named[name] if name in self.named else self.anonymous[name]

    def discriminator(self, schema: Document) -> str | None:
        """The property by which a union's variants differ, None where there is no such property.

        Every variant must be an object that requires the property and holds constants of its own
        in it. OpenAI's document names a discriminator for a hundred unions but never says which
        value means which variant, so both are derived from the variants themselves.
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
        """The values of a property by which a variant can be known, none if it may lack them."""
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
    """Put references where a constrained value or a discriminated union stands inside a type."""
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
        # The blank keeps it apart from every Python name.
        name = self._names.setdefault(key, f"anonymous {len(self._names)}")
        self.anonymous[name] = schema
        return schema_ref(name)
