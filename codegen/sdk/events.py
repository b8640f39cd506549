"""What the SDK takes in and sends outside of its HTTP calls: events of WebSockets, and webhooks."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.document import Document, mapping, ref_name, sequence
from codegen.sdk.schemas import SchemaReader

_SIDES = ("client", "server")


def websocket_schemas(sdk: Document, reader: SchemaReader) -> Document:
    """The WebSockets of `openapi/sdk.yaml` by name, with a schema where that has a type."""
    found: Document = {}
    for row in map(mapping, sequence(sdk.get("websockets"))):
        sides: Document = {
            side: reader.of_reference(mapping(row[side])) for side in _SIDES if side in row
        }
        found[str(row["name"])] = {"path": row["path"], **sides}
    return found


def webhook_items(sdk: Document, reader: SchemaReader) -> Document:
    """The `webhooks` of a document: one for each event that `webhooks.unwrap` may return."""
    reference = mapping(sdk.get("webhooks"))
    return dict(_webhooks(reader.of_reference(reference), reader)) if reference else {}


def _webhooks(schema: Document, reader: SchemaReader) -> Iterator[tuple[str, Document]]:
    union = ref_name(schema)
    if union in reader.components and "anyOf" in reader.components[union]:
        schema = reader.components.pop(union)  # a list of what follows, and nothing else
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
