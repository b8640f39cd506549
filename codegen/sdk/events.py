"""The schemas of WebSocket events and of webhooks in the SDK."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.document import Document, Json, mapping, ref_name, sequence
from codegen.sdk.located import Place, Side, constant_values
from codegen.sdk.schemas import SchemaReader

UNTIL = "x-until"
"""Beside the operation of a webhook: the last release of the SDK that has its event."""

_SIDES = ("client", "server")


def websocket_schemas(sdk: Document, reader: SchemaReader) -> Document:
    """Return the WebSockets of `openapi/sdk.yaml` by name, with the schemas of their types."""
    found: Document = {}
    for row in map(mapping, sequence(sdk.get("websockets"))):
        sides: Document = {
            side: reader.of_reference(mapping(row[side])) for side in _SIDES if side in row
        }
        found[str(row["name"])] = {"path": row["path"], **sides}
    return found


def webhook_items(sdk: Document, reader: SchemaReader) -> Document:
    """Return the `webhooks` of a document: one per event that `webhooks.unwrap` may return."""
    reference = mapping(sdk.get("webhooks"))
    return dict(_webhooks(reader.of_reference(reference), reader)) if reference else {}


def _webhooks(schema: Document, reader: SchemaReader) -> Iterator[tuple[str, Document]]:
    union = ref_name(schema)
    if union in reader.components and "anyOf" in reader.components[union]:
        schema = reader.components.pop(union)  # a union of the events below, and nothing else
        del reader.definitions[union]
    for variant in map(mapping, sequence(schema.get("anyOf")) or [schema]):
        fields = mapping(reader.components.get(ref_name(variant), variant).get("properties"))
        for value in sequence(mapping(fields.get("type")).get("enum")):
            content: Document = {"application/json": {"schema": variant}}
            answers: Document = {"200": {"description": ""}}
            yield (
                str(value).replace(".", "_"),
                {"post": {"requestBody": {"content": content}, "responses": answers}},
            )


def webhooks_by_type(document: Document) -> dict[str, tuple[Place, Document]]:
    """Return the operations that post webhooks, with their places, by the type of their event.

    The document and the SDK may name a webhook differently, but its event has the same type.
    """
    found: dict[str, tuple[Place, Document]] = {}
    for name, item in mapping(document.get("webhooks")).items():
        for method, node in mapping(item).items():
            operation = mapping(node) if isinstance(node, dict) else {}
            for type_ in _event_types(Side(document), operation):
                found[type_] = (("webhooks", name, method), operation)
    return found


def missing_webhooks(document: Document, other: Document) -> Document:
    """Return the webhooks of another document whose events no webhook of a document has."""
    known = webhooks_by_type(document)
    names = {
        str(place[1]) for type_, (place, _) in webhooks_by_type(other).items() if type_ not in known
    }
    webhooks = mapping(other.get("webhooks"))
    return {name: item for name, item in webhooks.items() if name in names}


def _event_types(side: Side, operation: Document) -> Iterator[str]:
    body = mapping(mapping(operation.get("requestBody")).get("content"))
    for media_type in map(mapping, body.values()):
        for event in side.alternatives((), media_type.get("schema")):
            type_: Json = mapping(event.schema.get("properties")).get("type")
            yield from map(str, constant_values(mapping(type_)))
