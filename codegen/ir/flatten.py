"""Gives every inline object of a schema its own name.

A TypedDict needs a name, and the generator would number its own ones (`Choice1`). So each inline
object becomes a named schema first, and is named after its place:
`CreateChatCompletionResponse.choices[]` is `CreateChatCompletionResponseChoicesItem`.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain, count

from codegen import names
from codegen.document import Document, Json, mapping, ref_name, schema_ref, sequence
from codegen.errors import CodegenError
from codegen.sdk import ANSWERS, REMOVED, SDK_FIELDS

# Keywords that become `Annotated[..., Field(...)]`; the others are structure, or are not types.
_CONSTRAINTS = frozenset(
    {
        "exclusiveMaximum",
        "exclusiveMinimum",
        "maxItems",
        "maxLength",
        "maxProperties",
        "maximum",
        "minItems",
        "minLength",
        "minProperties",
        "minimum",
        "multipleOf",
        "pattern",
    }
)
_BY_TYPE = {
    "string": {"maxLength", "minLength", "pattern", "format"},
    "array": {"items", "maxItems", "minItems"},
    "object": {"additionalProperties", "maxProperties", "minProperties", "properties", "required"},
}
_NUMBER_KEYWORDS = {
    "exclusiveMaximum",
    "exclusiveMinimum",
    "maximum",
    "minimum",
    "multipleOf",
}
# The names of properties that may be discriminators, in order of preference.
DISCRIMINATOR_NAMES = ("type", "object", "event", "role", "kind")


def union_variants(schema: Document) -> list[Document]:
    """Return the variants of an `anyOf` or `oneOf`; none if the schema is not a union."""
    return [mapping(variant) for variant in sequence(schema.get("anyOf") or schema.get("oneOf"))]


def constants(schema: Document) -> list[str]:
    """Return the strings that a `const` or an `enum` admits."""
    values = [schema["const"]] if "const" in schema else sequence(schema.get("enum"))
    return [value for value in values if isinstance(value, str)]


class Flattener:
    """Collects named schemas in `named`; `place` returns the replacement of an inline schema."""

    def __init__(self, components: Document) -> None:
        """Name every component and flatten it.

        Raises CodegenError if two have the same Python name, if a `$ref` cannot be resolved, or if
        an `allOf` remains.
        """
        self.named: dict[str, Document] = {}
        self._names = {component: names.type_name(component) for component in components}
        names.refuse_duplicates(
            (name, f"components.schemas.{component}") for component, name in self._names.items()
        )
        self._used_names = set(self._names.values())
        for component, schema in components.items():
            name = self._names[component]
            self.named[name] = self._body(mapping(schema), name)

    def place(self, schema: Json, name: str) -> Document:
        """Return the replacement of a schema: itself, or a `$ref` if it needs a name.

        `name` is the name for an object at this place.
        """
        schema = mapping(schema)
        if component := ref_name(schema):
            return self._ref(component)
        if is_object(schema):
            return schema_ref(self._define(schema, (name, f"{name}Object")))
        return self._body(schema, name)

    def name(self, schema: Document, preferred_name: str) -> str:
        """Return the name of a body: that of the component it refers to, else `preferred_name`."""
        if component := ref_name(schema):
            return ref_name(self._ref(component))
        return self._define(schema, (preferred_name, f"{preferred_name}Body"))

    def _ref(self, component: str) -> Document:
        if component not in self._names:
            raise CodegenError(f"$ref to components.schemas.{component}, which does not exist.")
        return schema_ref(self._names[component])

    def _define(self, schema: Document, preferred_names: Sequence[str]) -> str:
        # Names are numbered only if neither the place nor the object makes them unique.
        numbered = (f"{preferred_names[0]}{number}" for number in count(2))
        candidates = map(names.type_name, chain(preferred_names, numbered))
        name = next(candidate for candidate in candidates if candidate not in self._used_names)
        self._used_names.add(name)
        self.named[name] = {}  # keeps the order: parents before children
        self.named[name] = self._body(schema, name)
        return name

    def _body(self, schema: Document, name: str) -> Document:
        if component := ref_name(schema):
            return self._ref(component)
        if "allOf" in schema:
            raise CodegenError(
                f"{name}: an allOf that no single schema can say, so no type can; "
                "write it as one schema by an overlay."
            )
        if is_object(schema):
            return self._object(schema, name)
        if variants := union_variants(_split_types(schema)):
            return {"anyOf": self._variants(variants, name)}
        if "items" in schema or schema.get("type") == "array":
            items = self.place(schema.get("items", {}), f"{name}Item")
            return {"type": "array", "items": items, **constraints(schema)}
        if schema.get("type") == "object":
            return self._map(schema, name)
        return _scalar(schema)

    def _object(self, schema: Document, name: str) -> Document:
        properties = mapping(schema.get("properties"))
        return {
            "type": "object",
            "properties": {
                key: self.place(value, name + names.pascal(key))
                for key, value in properties.items()
            },
            "required": [key for key in sequence(schema.get("required")) if key in properties],
            **{key: schema[key] for key in (ANSWERS, REMOVED, SDK_FIELDS) if key in schema},
        }

    def _map(self, schema: Document, name: str) -> Document:
        values = schema.get("additionalProperties", True)
        placed: Json = {}  # the generator makes an empty class of `true`, a dict of this
        if isinstance(values, dict) and values:
            placed = self.place(values, f"{name}Value")
        return {"type": "object", "additionalProperties": placed, **constraints(schema)}

    def _variants(self, variants: list[Document], name: str) -> list[Json]:
        labels = _variant_labels(variants)
        return [
            self.place(variant, name + label)
            for variant, label in zip(variants, labels, strict=True)
        ]


def is_object(schema: Document) -> bool:
    """Whether a schema describes an object with known properties."""
    return bool(mapping(schema.get("properties"))) and not isinstance(schema.get("type"), list)


def constraints(schema: Document) -> Document:
    """Return the keywords of a schema that limit a value but are not its structure."""
    return {key: value for key, value in schema.items() if key in _CONSTRAINTS}


def _scalar(schema: Document) -> Document:
    kept: Document = {key: schema[key] for key in ("type", "const", "enum") if key in schema}
    if schema.get("format") == "binary":
        kept["format"] = "binary"
    return kept if "const" in kept or "enum" in kept else {**kept, **constraints(schema)}


def _split_types(schema: Document) -> Document:
    """Convert `type: [a, b]` to a union, so that each constraint belongs to its type."""
    types = schema.get("type")
    if not isinstance(types, list) or "enum" in schema or "const" in schema:
        return schema
    return {"anyOf": [_of_type(schema, str(one)) for one in types]}


def _of_type(schema: Document, one: str) -> Document:
    keywords = _BY_TYPE.get(one, _NUMBER_KEYWORDS if one in ("integer", "number") else set())
    return {"type": one, **{key: value for key, value in schema.items() if key in keywords}}


def _variant_labels(variants: Sequence[Document]) -> list[str]:
    objects = [variant for variant in variants if is_object(variant)]
    if len(objects) < 2:
        return [""] * len(variants)
    return [_label(variant, objects) if is_object(variant) else "" for variant in variants]


def _label(variant: Document, siblings: Sequence[Document]) -> str:
    """Return a label for a variant: a constant or a property that only it has."""
    properties = mapping(variant.get("properties"))
    others = [other for other in siblings if other is not variant]
    for key in (*DISCRIMINATOR_NAMES, *properties):
        value = _constant(variant, key)
        if value is not None and all(_constant(other, key) != value for other in others):
            return names.pascal(value)
    for key in (*map(str, sequence(variant.get("required"))), *properties):
        if not any(key in mapping(other.get("properties")) for other in others):
            return names.pascal(key)
    return ""


def _constant(variant: Document, key: str) -> str | None:
    values = constants(mapping(mapping(variant.get("properties")).get(key)))
    return values[0] if len(values) == 1 else None
