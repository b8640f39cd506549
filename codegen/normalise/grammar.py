"""The grammar of OpenAPI 3.1 documents: the kinds of objects, their fields and their order.

A table has, for each kind of object, the fields with facts and the kinds of their values. A field
that is not in the table is prose or a vendor's extension. Since the kind of every object is known,
a property *named* `description` is not taken for a description.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias, cast

from codegen.document import HTTP_METHODS, Document, Json
from codegen.normalise.locations import Location

# The extensions that our overlays write; every other `x-…` is removed.
OWN_EXTENSIONS = ("x-event-stream",)

# The keywords of a schema that do not restrict its values.
ANNOTATIONS = ("default", "deprecated", "readOnly", "writeOnly")


@dataclass(frozen=True)
class Field:
    """The value of a field: an object of a kind, a list of them, or a mapping of them by name."""

    kind: str
    shape: Literal["fact", "one", "list", "names", "patterns"]


_FACT = Field("", "fact")


def _one(kind: str) -> Field:
    return Field(kind, "one")


def _list(kind: str) -> Field:
    return Field(kind, "list")


def _names(kind: str) -> Field:
    """A mapping whose keys are names: `x-request-id` is a header there, not an extension."""
    return Field(kind, "names")


def _patterns(kind: str) -> Field:
    """A mapping whose keys have a pattern (paths, status codes): `x-…` is an extension there."""
    return Field(kind, "patterns")


def _facts(*names: str) -> dict[str, Field]:
    return dict.fromkeys(names, _FACT)


Table: TypeAlias = "dict[str, dict[str, Field]]"

OBJECTS: Table = {
    "document": {
        **_facts("openapi"),
        "info": _one("info"),
        **_facts("jsonSchemaDialect"),
        "servers": _list("server"),
        **_facts("security"),
        "paths": _patterns("path"),
        "webhooks": _names("path"),
        "components": _one("components"),
    },
    "info": {**_facts("title", "version"), "license": _one("license")},
    "license": _facts("name", "identifier", "url"),
    "server": {**_facts("url"), "variables": _names("variable")},
    "variable": _facts("enum", "default"),
    "components": {
        "securitySchemes": _names("security-scheme"),
        "parameters": _names("parameter"),
        "headers": _names("header"),
        "requestBodies": _names("request-body"),
        "responses": _names("response"),
        "links": _names("link"),
        "callbacks": _names("callback"),
        "pathItems": _names("path"),
        "schemas": _names("schema"),
    },
    "path": {
        **_facts("$ref"),
        "servers": _list("server"),
        "parameters": _list("parameter"),
        **{method: _one("operation") for method in HTTP_METHODS},
    },
    "operation": {
        **_facts("operationId", "tags", "deprecated", "security"),
        "servers": _list("server"),
        "parameters": _list("parameter"),
        "requestBody": _one("request-body"),
        "responses": _patterns("response"),
        "callbacks": _names("callback"),
    },
    "parameter": {
        **_facts("$ref", "name", "in", "required", "deprecated", "allowEmptyValue"),
        **_facts("style", "explode", "allowReserved"),
        "schema": _one("schema"),
        "content": _names("media-type"),
    },
    "header": {
        **_facts("$ref", "required", "deprecated", "style", "explode"),
        "schema": _one("schema"),
        "content": _names("media-type"),
    },
    "request-body": {**_facts("$ref", "required"), "content": _names("media-type")},
    "response": {
        **_facts("$ref", "description"),
        "headers": _names("header"),
        "content": _names("media-type"),
        "links": _names("link"),
    },
    "media-type": {
        **_facts(*OWN_EXTENSIONS),
        "schema": _one("schema"),
        "encoding": _names("encoding"),
    },
    "encoding": {
        **_facts("contentType", "style", "explode", "allowReserved"),
        "headers": _names("header"),
    },
    "link": {
        **_facts("$ref", "operationRef", "operationId", "parameters", "requestBody"),
        "server": _one("server"),
    },
    "callback": {},  # itself a mapping of path items, see `_CALLBACK`
    "security-scheme": {
        **_facts("$ref", "type", "scheme", "bearerFormat", "in", "name", "openIdConnectUrl"),
        "flows": _names("flow"),
    },
    "flow": _facts("authorizationUrl", "tokenUrl", "refreshUrl", "scopes"),
    "discriminator": _facts("propertyName", "mapping"),
    "schema": {
        # `nullable` and the two recursive keywords are of other dialects; they are replaced.
        **_facts("$ref", "$recursiveRef", "$recursiveAnchor", "$dynamicRef", "$dynamicAnchor"),
        **_facts("type", "nullable", "format", "const", "enum", *ANNOTATIONS),
        **_facts("minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum", "multipleOf"),
        **_facts("minLength", "maxLength", "pattern", "contentEncoding", "contentMediaType"),
        "contentSchema": _one("schema"),
        "prefixItems": _list("schema"),
        "items": _one("schema"),
        "unevaluatedItems": _one("schema"),
        "contains": _one("schema"),
        **_facts("minContains", "maxContains", "minItems", "maxItems", "uniqueItems"),
        "properties": _names("schema"),
        **_facts("required"),
        "patternProperties": _names("schema"),
        "additionalProperties": _one("schema"),
        "unevaluatedProperties": _one("schema"),
        "propertyNames": _one("schema"),
        **_facts("minProperties", "maxProperties", "dependentRequired"),
        "dependentSchemas": _names("schema"),
        "allOf": _list("schema"),
        "anyOf": _list("schema"),
        "oneOf": _list("schema"),
        "not": _one("schema"),
        "if": _one("schema"),
        "then": _one("schema"),
        "else": _one("schema"),
        "discriminator": _one("discriminator"),
        "$defs": _names("schema"),
    },
}

_ORDER = {
    kind: {name: place for place, name in enumerate(fields)} for kind, fields in OBJECTS.items()
}
_CALLBACK = _patterns("path")

# An object of another kind with a `$ref` has no other fields; a schema may have.
_REFERABLE = frozenset(kind for kind, fields in OBJECTS.items() if "$ref" in fields) - {"schema"}


Visit: TypeAlias = "Callable[[Json, str], Json]"


def map_children(node: Document, kind: str, visit: Visit) -> Document:
    """Return a copy of an object with facts only, in the table's order.

    Each child object is replaced by the result of `visit(object, kind)`.
    """
    if kind in _REFERABLE and "$ref" in node:
        return {"$ref": node["$ref"]}
    if kind == "callback":
        return cast("Document", _map_field(node, _CALLBACK, visit))
    return {
        name: node[name] if field is _FACT else _map_field(node[name], field, visit)
        for name, field in _fields_of(node, kind)
    }


def _fields_of(node: Document, kind: str) -> list[tuple[str, Field]]:
    """Return the fields that an object has, in the table's order.

    The table has sixty fields for a schema, and most schemas have two or three, so the object's
    fields are looked up in the table.
    """
    fields, order = OBJECTS[kind], _ORDER[kind]
    known = [name for name in node if name in fields]
    if len(known) > 1:
        known.sort(key=order.__getitem__)
    return [(name, fields[name]) for name in known]


def is_extension(name: str, field: Field) -> bool:
    """Whether a key of a field is a vendor's extension, and not a path, status code or name."""
    return field.shape == "patterns" and name.startswith("x-")


def _map_field(value: Json, field: Field, visit: Visit) -> Json:
    if isinstance(value, list) and field.shape == "list":
        return [visit(entry, field.kind) for entry in value]
    if isinstance(value, dict) and field.shape in ("names", "patterns"):
        return {
            name: visit(entry, field.kind)
            for name, entry in value.items()
            if not is_extension(name, field)
        }
    return visit(value, field.kind) if field.shape == "one" else value


def rebuild(node: Json, kind: str, change: Callable[[Document, str], Json]) -> Json:
    """Return a copy with `change(object, kind)` applied to every object, innermost first.

    Values that are not mappings (boolean schemas, or invalid values) are not changed.
    """

    def visit(node: Json, kind: str) -> Json:
        return change(map_children(node, kind, visit), kind) if isinstance(node, dict) else node

    return visit(node, kind)


def rewrite_schemas(document: Document, change: Callable[[Document], Json]) -> Document:
    """Return a copy of a document with `change` applied to each schema, innermost first."""
    return cast("Document", rebuild(document, "document", _for_schemas(change)))


def rewrite_schema(schema: Json, change: Callable[[Document], Json]) -> Json:
    """Return a copy of a schema with `change` applied to it and the schemas in it."""
    return rebuild(schema, "schema", _for_schemas(change))


def _for_schemas(change: Callable[[Document], Json]) -> Callable[[Document, str], Json]:
    return lambda node, kind: change(node) if kind == "schema" else node


def rewrite_outer_schemas(document: Document, change: Callable[[Json], Json]) -> Document:
    """Return a copy of a document with `change` applied to schemas that are not inside others."""

    def visit(node: Json, kind: str) -> Json:
        if kind == "schema":
            return change(node)
        return map_children(node, kind, visit) if isinstance(node, dict) else node

    return map_children(document, "document", visit)


def walk(document: Document) -> Iterator[tuple[Location, str, Document]]:
    """Yield each object of a document, outermost first: its location, its kind, the object."""
    return _walk(document, "document", ())


def _walk(node: Json, kind: str, location: Location) -> Iterator[tuple[Location, str, Document]]:
    if not isinstance(node, dict):
        return
    yield location, kind, node
    if kind == "callback":
        yield from _walk_field(node, _CALLBACK, location)
    for name, field in _fields_of(node, kind):
        if field is not _FACT:
            yield from _walk_field(node[name], field, (*location, name))


def _walk_field(
    value: Json, field: Field, location: Location
) -> Iterator[tuple[Location, str, Document]]:
    if field.shape == "one":
        yield from _walk(value, field.kind, location)
    elif isinstance(value, list) and field.shape == "list":
        for index, entry in enumerate(value):
            yield from _walk(entry, field.kind, (*location, index))
    elif isinstance(value, dict) and field.shape in ("names", "patterns"):
        for name, entry in value.items():
            if not is_extension(name, field):
                yield from _walk(entry, field.kind, (*location, name))
