"""What stands where in an OpenAPI 3.1 document, and in which order it is written.

One table says for each kind of object which fields state facts and what they hold. A field that is
not in the table is prose or a vendor's extension. Knowing the kind of every place is what keeps a
property *named* `description` apart from a description.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias, cast

from codegen.document import HTTP_METHODS, Document, Json
from codegen.normalise.locations import Location

# The extensions of our own that the overlays write; every other `x-…` is dropped.
OWN_EXTENSIONS = ("x-event-stream",)

# What a schema says about a value without restricting which values there are.
ANNOTATIONS = ("default", "deprecated", "readOnly", "writeOnly")


@dataclass(frozen=True)
class Field:
    """What a field holds: one object of a kind, a list of them, or a mapping of them by name."""

    kind: str
    shape: Literal["fact", "one", "list", "names", "patterns"]


_FACT = Field("", "fact")


def _one(kind: str) -> Field:
    return Field(kind, "one")


def _list(kind: str) -> Field:
    return Field(kind, "list")


def _names(kind: str) -> Field:
    """A mapping whose keys are names: `x-request-id` is a header, not an extension."""
    return Field(kind, "names")


def _patterns(kind: str) -> Field:
    """A mapping whose keys have a form of their own (paths, status codes): `x-…` is a vendor's."""
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
        # `nullable` and the two recursive keywords are of other dialects; `normalise` ends them.
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

# Objects of other kinds are nothing but a reference where they hold one; a schema may say more.
_REFERABLE = frozenset(kind for kind, fields in OBJECTS.items() if "$ref" in fields) - {"schema"}


Visit: TypeAlias = "Callable[[Json, str], Json]"


def map_children(node: Document, kind: str, visit: Visit) -> Document:
    """A copy of an object of some kind: facts alone, in the table's order.

    Each object directly below it is what `visit(object, kind)` makes of it.
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
    """The fields that an object has, in the table's order.

    The table has sixty fields for a schema, of which most have two or three: what is looked up is
    what the object has.
    """
    fields, order = OBJECTS[kind], _ORDER[kind]
    known = [name for name in node if name in fields]
    if len(known) > 1:
        known.sort(key=order.__getitem__)
    return [(name, fields[name]) for name in known]


def is_extension(name: str, field: Field) -> bool:
    """Whether a key of a field is a vendor's, and no path, status code or name."""
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
    """A copy in which every object, innermost first, went through `change(object, kind)`.

    What is no mapping (a boolean schema, or a mistake for the validator to name) stays as it is.
    """

    def visit(node: Json, kind: str) -> Json:
        return change(map_children(node, kind, visit), kind) if isinstance(node, dict) else node

    return visit(node, kind)


def rewrite_schemas(document: Document, change: Callable[[Document], Json]) -> Document:
    """A copy of a document in which each schema, innermost first, went through `change`."""
    return cast("Document", rebuild(document, "document", _for_schemas(change)))


def rewrite_schema(schema: Json, change: Callable[[Document], Json]) -> Json:
    """The same for one schema and the schemas in it."""
    return rebuild(schema, "schema", _for_schemas(change))


def _for_schemas(change: Callable[[Document], Json]) -> Callable[[Document, str], Json]:
    return lambda node, kind: change(node) if kind == "schema" else node


def rewrite_outer_schemas(document: Document, change: Callable[[Json], Json]) -> Document:
    """A copy of a document in which each schema that is in no other went through `change`."""

    def visit(node: Json, kind: str) -> Json:
        if kind == "schema":
            return change(node)
        return map_children(node, kind, visit) if isinstance(node, dict) else node

    return map_children(document, "document", visit)


def walk(document: Document) -> Iterator[tuple[Location, str, Document]]:
    """Each object of a document, outermost first: where it stands, its kind, the object."""
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
