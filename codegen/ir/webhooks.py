"""Webhook events, and the objects that exist without an operation that creates them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from codegen.document import Document, mapping, ref_name, schema_references
from codegen.ir.facts import Family, Operation, WebhookEvent
from codegen.ir.flatten import constants
from codegen.ir.unions import FlatSchemas
from codegen.sdk import UNTIL

# The method and the field of its body with the event types that an endpoint can subscribe to.
_SUBSCRIBE, _EVENT_TYPES = "webhooks.create", "event_types"
_COMPLETED = ".completed"


def webhook_events(
    snapshot: Document,
    webhooks: Mapping[str, str],
    operations: Iterable[Operation],
    schemas: FlatSchemas,
) -> Iterator[WebhookEvent]:
    """Return the events by type: those of `webhooks` (schemas by name), and other known ones.

    Neither the document nor the SDK has schemas of the latter. They get the schema of all events
    about the end of an object's lifecycle: its id.
    """
    items = mapping(snapshot.get("webhooks"))
    found: dict[str, WebhookEvent] = {}
    for name, schema in webhooks.items():
        properties = mapping(mapping(schemas.named[schema]).get("properties"))
        data = ref_name(properties.get("data")) or None
        until = str(mapping(items.get(name)).get(UNTIL, ""))
        for type_ in constants(mapping(properties.get("type"))):
            found[type_] = WebhookEvent(type_, data, until)
    shared = next((found[name] for name in sorted(found) if name.endswith(_COMPLETED)), None)
    if shared is not None:
        for type_ in _subscribable(operations, schemas):
            found.setdefault(type_, WebhookEvent(type_, shared.data))
    yield from (found[type_] for type_ in sorted(found))


def _subscribable(operations: Iterable[Operation], schemas: FlatSchemas) -> Iterator[str]:
    """Yield the types of events that endpoints can subscribe to."""
    for operation in operations:
        if operation.name == _SUBSCRIBE and operation.request is not None:
            for _, body in schemas.variants(schemas.get(operation.request)):
                field = mapping(mapping(body.get("properties")).get(_EVENT_TYPES))
                for _, item in schemas.variants(mapping(field.get("items"))):
                    yield from constants(item)


def mark_announced(
    families: Mapping[str, Family], webhooks: Iterable[str], schemas: FlatSchemas
) -> dict[str, Family]:
    """Mark the families of which a webhook names objects (`webhooks` are schemas by name).

    Its event has a field with the name of the family's parameter, and its type begins with the same
    word as the family's path: `live.call.incoming` has a `session_id` of `/live/sessions`. A field
    `id` is not one: it identifies an object that has changed, such as a batch.
    """
    events = [mapping(schemas.named[name]) for name in webhooks]
    named = {pair for event in events for pair in _named_objects(event, schemas)}
    return {
        path: replace(one, announced=(path.split("/")[1], one.parameter) in named)
        for path, one in families.items()
    }


def _named_objects(event: Document, schemas: FlatSchemas) -> Iterator[tuple[str, str]]:
    """Yield the first word of a webhook's event types with the names of the ids in its data."""
    properties = mapping(event.get("properties"))
    data = mapping(properties.get("data"))
    for name in [*schema_references(data)] if "$ref" in data else []:
        data = mapping(schemas.named[name])
    for type_ in constants(mapping(properties.get("type"))):
        for name in mapping(data.get("properties")):
            if name != "id":
                yield type_.partition(".")[0], name
