"""Replaces schema keywords of OpenAPI 3.0 and of older drafts by those of OpenAPI 3.1."""

from __future__ import annotations

import json
from functools import partial
from typing import cast

from codegen.document import Document, Json, mapping, schema_ref, sequence
from codegen.errors import CodegenError
from codegen.normalise.grammar import ANNOTATIONS, rewrite_schema, rewrite_schemas

NULL: Document = {"type": "null"}

_UNIONS = ("anyOf", "oneOf")
_PASSED_ON = frozenset((*ANNOTATIONS, "nullable"))
_NULLABLE_ALONE: Document = {"nullable": True}


def upgrade_to_openapi_31(document: Document) -> Document:
    """Return a copy of a document whose schemas only use keywords of OpenAPI 3.1.

    Raises CodegenError if there is a recursive reference outside of the named schemas.
    """
    named = rewrite_schemas(_name_recursion(document), _mark_null_members)
    return rewrite_schemas(named, _upgrade_schema)


def _name_recursion(document: Document) -> Document:
    components = mapping(document.get("components"))
    schemas = {
        name: rewrite_schema(schema, partial(_without_recursion, name))
        for name, schema in mapping(components.get("schemas")).items()
    }
    if schemas:
        document = {**document, "components": {**components, "schemas": schemas}}
    return rewrite_schemas(document, _refuse_recursion)


def _without_recursion(name: str, schema: Document) -> Json:
    kept = {key: value for key, value in schema.items() if not key.startswith("$recursive")}
    if "$recursiveRef" in schema:
        return {**schema_ref(name), **kept}
    return kept


def _refuse_recursion(schema: Document) -> Json:
    if "$recursiveRef" in schema:
        raise CodegenError(
            "$recursiveRef stands in a schema without a name, so there is nothing to refer to;"
            " move the schema to components.schemas by an overlay."
        )
    return {key: value for key, value in schema.items() if key != "$recursiveAnchor"}


def _mark_null_members(schema: Document) -> Json:
    """A member `nullable` of a union becomes null; one of an `allOf` applies to the whole."""
    changed: Document = dict(schema)
    for union in _UNIONS:
        if _NULLABLE_ALONE in sequence(schema.get(union)):
            changed[union] = [
                NULL if member == _NULLABLE_ALONE else member
                for member in sequence(schema.get(union))
            ]
    if "allOf" in schema:
        _lift_annotations(changed)
    return changed


def _lift_annotations(schema: Document) -> None:
    """Move a member of an `allOf` with annotations only (`default`, `nullable`) to the whole."""
    members = sequence(schema["allOf"])
    for member in members:
        if _only_annotates(member):
            schema.update({**mapping(member), **schema})
    asking = [member for member in members if not _only_annotates(member)]
    del schema["allOf"]
    if asking:
        schema["allOf"] = asking


def _only_annotates(schema: Json) -> bool:
    return isinstance(schema, dict) and schema.keys() <= _PASSED_ON


def _upgrade_schema(schema: Document) -> Json:
    schema = _number_bounds(schema)
    schema = _list_types(schema)
    schema = _single_values(schema)
    schema = _objects(schema)
    schema = _flatten(schema)
    schema = _type_variants(schema)
    schema = _unwrap(schema)
    schema = _share_null(schema)
    return nullable(schema) if "nullable" in schema else schema


def _number_bounds(schema: Document) -> Document:
    """Convert `minimum: 0, exclusiveMinimum: true` to `exclusiveMinimum: 0`."""
    for bound, exclusive in (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")):
        flag = schema.get(exclusive)
        if isinstance(flag, bool):
            schema = {key: value for key, value in schema.items() if key != exclusive}
            if flag and bound in schema:
                schema[exclusive] = schema.pop(bound)
    return schema


def _list_types(schema: Document) -> Document:
    """Convert null in a list of types to `nullable`, which is normalised later."""
    types = schema.get("type")
    if not isinstance(types, list):
        return schema
    others = [name for name in types if name != "null"]
    if not others:
        return {**schema, "type": "null"}
    marked: Document = {"nullable": True} if len(others) < len(types) else {}
    return {**schema, "type": others[0] if len(others) == 1 else others, **marked}


def _single_values(schema: Document) -> Document:
    values = schema.get("enum")
    if not isinstance(values, list):
        return schema
    if schema.get("nullable") is True:
        values = [value for value in values if value is not None] or values
    rest = {key: value for key, value in schema.items() if key != "enum"}
    distinct = {json.dumps(value): value for value in values}
    if len(distinct) != 1:
        return {**rest, "enum": list(distinct.values())}
    return {**rest, "const": values[0]} if values[0] is not None else {**rest, **NULL}


def _objects(schema: Document) -> Document:
    """Add `type: object` to a schema with properties; remove duplicates from `required`."""
    if "properties" in schema and not {"type", "$ref"} & schema.keys():
        schema = {**schema, "type": "object"}
    required = schema.get("required")
    if isinstance(required, list):
        rest = {key: value for key, value in schema.items() if key != "required"}
        names = list(dict.fromkeys(cast("list[str]", required)))
        return {**rest, "required": cast("Json", names)} if names else rest
    return schema


def _unwrap(schema: Document) -> Document:
    """Replace a union or an `allOf` of one schema by that schema and the keywords beside it."""
    for keyword in ("allOf", *_UNIONS):
        members = sequence(schema.get(keyword))
        rest = {k: v for k, v in schema.items() if k not in (keyword, "discriminator")}
        if len(members) == 1 and isinstance(members[0], dict) and rest.keys() <= _PASSED_ON:
            return {**members[0], **rest}
    return schema


def _flatten(schema: Document) -> Document:
    """Flatten an `anyOf` in an `anyOf`, and remove duplicates."""
    if "anyOf" not in schema:
        return schema
    members: list[Json] = []
    for member in sequence(schema["anyOf"]):
        inner = mapping(member)
        members += sequence(inner["anyOf"]) if inner.keys() == {"anyOf"} else [member]
    distinct = {json.dumps(member): member for member in members}
    return {**schema, "anyOf": list(distinct.values())}


def _type_variants(schema: Document) -> Document:
    """Move a type beside a union into those variants that have none."""
    for union in _UNIONS:
        variants = schema.get(union)
        others = schema.keys() - {union, "type", "discriminator", *_PASSED_ON}
        if isinstance(variants, list) and "type" in schema and not others:
            rest = {key: value for key, value in schema.items() if key != "type"}
            return {**rest, union: [_with_type(one, schema["type"]) for one in variants]}
    return schema


def _with_type(variant: Json, type_: Json) -> Json:
    if isinstance(variant, dict) and variant.keys().isdisjoint({"type", "$ref", "allOf", *_UNIONS}):
        return {"type": type_, **variant}
    return variant


def _share_null(schema: Document) -> Document:
    """Move null out of the variants of a `oneOf`, which refuses it if several admit it."""
    variants = sequence(schema.get("oneOf"))
    if sum(map(admits_null, variants)) < 2:
        return schema
    others = [_without_null(variant) for variant in variants if variant != NULL]
    return {**schema, "oneOf": others, "nullable": True}


def _without_null(variant: Json) -> Json:
    if not isinstance(variant, dict) or not admits_null(variant):
        return variant
    if "anyOf" in variant:
        rest = [member for member in sequence(variant["anyOf"]) if member != NULL]
        return _unwrap({**variant, "anyOf": rest})
    types = [name for name in _types(variant) if name != "null"]
    return _list_types({**variant, "type": types}) if types else variant


def nullable(schema: Document) -> Json:
    """Replace `nullable` by the type null.

    Scalars and lists get a list of types; others a union with null, since the generator ignores the
    properties with `type: [object, "null"]`. Annotations stay outside of the union.
    """
    is_nullable = schema.get("nullable", True)
    body = {key: value for key, value in schema.items() if key != "nullable"}
    core = {key: value for key, value in body.items() if key not in ANNOTATIONS}
    if is_nullable is not True or not core or admits_null(core):
        return body
    if isinstance(core.get("type"), str | list) and not _is_structured(core):
        return {**body, "type": [*_types(core), "null"]}
    members = sequence(core["anyOf"]) if core.keys() == {"anyOf"} else [core]
    return {"anyOf": [*members, NULL], **{k: body[k] for k in ANNOTATIONS if k in body}}


def admits_null(schema: Json) -> bool:
    """Whether a schema itself admits null, without resolving references."""
    if not isinstance(schema, dict):
        return schema is True
    union = [member for key in _UNIONS for member in sequence(schema.get(key))]
    return "null" in _types(schema) or any(admits_null(member) for member in union)


def _types(schema: Document) -> list[Json]:
    types = schema.get("type", [])
    return types if isinstance(types, list) else [types]


def _is_structured(schema: Document) -> bool:
    keywords = {"$ref", "const", "enum", "properties", "allOf", "anyOf", "oneOf", "not", "if"}
    return "object" in _types(schema) or not keywords.isdisjoint(schema)
