"""Completes a document with the parts of the API in `openapi/sdk.yaml` that it lacks.

An operation, a field or a value of the document takes precedence over the SDK's, which is ignored,
as are the schemas that nothing else refers to.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import cast

from codegen import names
from codegen.document import (
    Document,
    Json,
    component_schemas,
    copy_tree,
    mapping,
    operations,
    reached_schemas,
    renamed_schemas,
    schema_references,
    sequence,
)
from codegen.sdk.answers import ANSWERS, merge_requirements
from codegen.sdk.events import missing_webhooks
from codegen.sdk.joining import Operation
from codegen.sdk.paths import path_shape
from codegen.sdk.websocket_schemas import (
    WEBSOCKETS,
    documented_websockets,
    with_websockets,
)

SDK_FIELDS = "x-sdk-fields"
"""Keyword of object schemas: the properties that only the SDK has."""

REMOVED = "x-removed"
"""Keyword of object schemas: the last release of the SDK that has a field, by name.

The empty name stands for the object itself, as a variant of a union.
"""

_PARAMETER = re.compile(r"\{([^{}]*)\}")


def complete(snapshot: Document, sdk: Document) -> Document:
    """Return a copy of a snapshot with the SDK's operations, fields and values added.

    A schema of the SDK whose name the document already uses gets the prefix `Sdk`. Parts that only
    earlier releases of the SDK have are marked with `x-removed`.
    """
    documented = documented_websockets(sdk, component_schemas(snapshot))
    complete_document = _with_fragments(snapshot, sdk, documented)
    removed = mapping(sdk.get("removed"))
    additions = list(
        _missing_parts(complete_document, map(mapping, sequence(removed.get("additions"))))
    )
    if not additions:
        return complete_document
    found = cast("Document", copy_tree(complete_document))
    known = component_schemas(found)
    all_schemas: dict[str, Json] = {**mapping(removed.get("schemas")), **known}
    kept = {**known, **reached_schemas([*additions], all_schemas)}
    components: Document = {**mapping(found.get("components")), "schemas": kept}
    found["components"] = components
    for addition in additions:
        _add(found, addition)
        _mark(found, addition, kept)
    return found


def _mark(document: Document, addition: Document, schemas: dict[str, Json]) -> None:
    """Mark the fields and variants of an addition with the last release that has them."""
    until, place = addition["until"], _node_at(document, addition)
    if isinstance(place, dict) and "properties" in addition:
        names: list[str] = [*mapping(addition["properties"])]
        place[SDK_FIELDS] = [
            name for name in sequence(place.get(SDK_FIELDS)) if str(name) not in names
        ]
        place[REMOVED] = {**mapping(place.get(REMOVED)), **dict.fromkeys(names, until)}
    for variant in sequence(addition.get("variants")):
        for name in schema_references(variant):
            own = mapping(schemas.get(name))
            schemas[name] = {**own, REMOVED: {**mapping(own.get(REMOVED)), "": until}}


def _with_fragments(snapshot: Document, sdk: Document, documented: Document) -> Document:
    fragments = mapping(sdk.get("fragments"))
    missing = list(_missing_operations(snapshot, fragments))
    webhooks = missing_webhooks(snapshot, fragments)
    additions = list(_missing_parts(snapshot, map(mapping, sequence(sdk.get("additions")))))
    websockets = _missing_events(documented, mapping(fragments.get(WEBSOCKETS)))
    calls = [operation for _, _, operation in missing]
    roots: list[Json] = [*calls, webhooks, websockets, *additions]
    if not any(roots):
        return {**snapshot, WEBSOCKETS: documented} if documented else snapshot
    schemas = reached_schemas(roots, component_schemas(fragments))
    used_names = {names.type_name(name) for name in component_schemas(snapshot)}
    new_names = {name: f"Sdk{name}" for name in schemas if names.type_name(name) in used_names}
    found = cast("Document", copy_tree(snapshot))
    for addition in additions:
        _add(found, mapping(renamed_schemas(addition, new_names)))
    paths = {key: mapping(item) for key, item in mapping(found.get("paths")).items()}
    for key, method, operation in missing:
        at, renamed = _place_operation(key, operation, paths)
        paths.setdefault(at, {})[method] = renamed_schemas(renamed, new_names)
    added: Document = {
        new_names.get(name, name): renamed_schemas(schema, new_names)
        for name, schema in schemas.items()
    }
    components = mapping(found.get("components"))
    sockets = with_websockets(documented, mapping(renamed_schemas(websockets, new_names)))
    return {
        **found,
        **({WEBSOCKETS: sockets} if sockets else {}),
        "paths": {**paths},
        **_with_webhooks(found, mapping(renamed_schemas(webhooks, new_names))),
        "components": {**components, "schemas": {**component_schemas(found), **added}},
    }


def _missing_events(documented: Document, others: Document) -> Document:
    """Return the events of each WebSocket that the document lacks."""
    return {
        name: {
            side: schema
            for side, schema in mapping(row).items()
            if side not in mapping(documented.get(name)) or "anyOf" in mapping(schema)
        }
        for name, row in others.items()
    }


def _with_webhooks(document: Document, webhooks: Document) -> Document:
    """Add webhooks to those of a document; one whose name is already used is renamed."""
    if not webhooks:
        return {}
    own = mapping(document.get("webhooks"))
    added = {f"sdk_{name}" if name in own else name: item for name, item in webhooks.items()}
    return {"webhooks": {**own, **added}}


def _missing_operations(
    snapshot: Document, fragments: Document
) -> Iterator[tuple[str, str, Document]]:
    known = {Operation(key, method, "").identity for key, method, _ in operations(snapshot)}
    for key, method, operation in operations(fragments):
        if Operation(key, method, "").identity not in known:
            yield key, method, operation


def _place_operation(
    key: str, operation: Document, paths: dict[str, Document]
) -> tuple[str, Document]:
    """Return the operation with the document's key for its path, if it has one.

    OpenAPI forbids two paths that differ only in the names of their parameters.
    """
    own = next((path for path in paths if path_shape(path) == path_shape(key)), key)
    theirs = dict(zip(_PARAMETER.findall(key), _PARAMETER.findall(own), strict=True))
    parameters: list[Json] = [
        {**one, "name": theirs[str(one["name"])]} if one.get("in") == "path" else one
        for one in map(mapping, sequence(operation.get("parameters")))
    ]
    return own, {**operation, "parameters": parameters} if parameters else operation


# --- additions ------------------------------------------------------------------------------------


def _missing_parts(snapshot: Document, additions: Iterable[Document]) -> Iterator[Document]:
    """Yield the parts of each addition that a document lacks, if it has the place."""
    for one in additions:
        place = _node_at(snapshot, one)
        if isinstance(place, list):
            missing: Document = {"variants": _missing_values(one, "variants", place)}
        elif isinstance(place, dict):
            missing = _missing_from(place, one)
        else:
            continue
        if any(missing.values()):
            until = {"until": one["until"]} if "until" in one else {}
            yield {"at": one["at"], **until, **missing}


def _missing_from(place: Document, one: Document) -> Document:
    if "parameters" in one:
        known = [mapping(parameter).get("name") for parameter in sequence(place.get("parameters"))]
        parameters = map(mapping, sequence(one["parameters"]))
        return {"parameters": [each for each in parameters if each["name"] not in known]}
    if "values" in one:
        known_values = [place["const"]] if "const" in place else sequence(place.get("enum"))
        return {"values": _missing_values(one, "values", known_values) if known_values else []}
    if "open" in one:
        return {"open": one["open"] if "const" in place or "enum" in place else []}
    if "answers" in one:
        return {"answers": one["answers"] if "properties" in place else {}}
    if "optional" in one:
        required = sequence(place.get("required"))
        return {"optional": [name for name in sequence(one["optional"]) if name in required]}
    fields = place.get("properties")
    added_fields = mapping(one.get("properties")) if isinstance(fields, dict) else {}
    missing = {name: field for name, field in added_fields.items() if name not in mapping(fields)}
    return {"properties": missing}


def _missing_values(one: Document, kind: str, known: list[Json]) -> list[Json]:
    return [value for value in sequence(one.get(kind)) if value not in known]


def _add(document: Document, one: Document) -> None:
    """Add an addition to a document."""
    place = _node_at(document, one)
    if isinstance(place, list):
        place.extend(sequence(one["variants"]))
    elif isinstance(place, dict) and "parameters" in one:
        place["parameters"] = [*sequence(place.get("parameters")), *sequence(one["parameters"])]
    elif isinstance(place, dict) and "values" in one:
        first = [place.pop("const")] if "const" in place else sequence(place.get("enum"))
        place["enum"] = [*first, *sequence(one["values"])]
    elif isinstance(place, dict) and "open" in one:
        known: Document = {key: place.pop(key) for key in ("type", "enum", "const") if key in place}
        place["anyOf"] = [*({"type": kind} for kind in sequence(one["open"])), known]
    elif isinstance(place, dict) and "optional" in one:
        place["required"] = _missing_values(place, "required", sequence(one["optional"]))
    elif isinstance(place, dict) and "answers" in one:
        requirements = mapping(one["answers"])
        known_requirements = mapping(place.get(ANSWERS))
        place[ANSWERS] = {
            **known_requirements,
            **{
                name: merge_requirements(
                    mapping(known_requirements.get(name)), mapping(requirement)
                )
                for name, requirement in requirements.items()
            },
        }
    elif isinstance(place, dict):
        fields = mapping(one["properties"])
        place["properties"] = {**mapping(place["properties"]), **fields}
        place[SDK_FIELDS] = [*sequence(place.get(SDK_FIELDS)), *fields]


def _node_at(document: Document, one: Document) -> Json:
    """Return the node at the place of an addition; None if there is no such place."""
    node: Json = document
    for key in sequence(one["at"]):
        if isinstance(node, dict):
            node = node.get(str(key))
        elif isinstance(node, list) and isinstance(key, int) and key < len(node):
            node = node[key]
        else:
            return None
    return node
