"""Webhooks: their events, and which objects come to be without an operation that creates them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from codegen.document import Document, mapping, ref_name, schema_references
from codegen.ir.facts import Family, Operation, WebhookEvent
from codegen.ir.flatten import constants
from codegen.ir.unions import FlatSchemas
from codegen.sdk import UNTIL

# Where the event types stand to which an endpoint can subscribe: a method, and a field of its body.
_SUBSCRIBE, _EVENT_TYPES = "webhooks.create", "event_types"
_COMPLETED = ".completed"


def webhook_events(
    snapshot: Document,
    webhooks: Mapping[str, str],
    operations: Iterable[Operation],
    schemas: FlatSchemas,
) -> Iterator[WebhookEvent]:
    """The events by type: those of `webhooks` (schemas by name), and others that can be subscribed.

    Of the latter neither the document nor the SDK says what they look like. They have the form that
    all events share which tell of the end of an object: its id.
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
    """The types of events to which endpoints can subscribe."""
    for operation in operations:
        if operation.name == _SUBSCRIBE and operation.request is not None:
            for _, body in schemas.variants(schemas.get(operation.request)):
                field = mapping(mapping(body.get("properties")).get(_EVENT_TYPES))
                for _, item in schemas.variants(mapping(field.get("items"))):
                    yield from constants(item)


def mark_announced(
    families: Mapping[str, Family], webhooks: Iterable[str], schemas: FlatSchemas
) -> dict[str, Family]:
    """The families, those marked of which a webhook names objects (`webhooks` are its schemas).

    Its event says under the name of their parameter which object it is about, and its type begins
    as their path does: `live.call.incoming` has a `session_id` of `/live/sessions`. What is called
    `id` there is an object that has changed, as a batch.
    """
    events = [mapping(schemas.named[name]) for name in webhooks]
    named = {pair for event in events for pair in _named_objects(event, schemas)}
    return {
        path: replace(one, announced=(path.split("/")[1], one.parameter) in named)
        for path, one in families.items()
    }


def _named_objects(event: Document, schemas: FlatSchemas) -> Iterator[tuple[str, str]]:
    """What the events of a webhook are about, and the names of the ids in them."""
    properties = mapping(event.get("properties"))
    data = mapping(properties.get("data"))
    for name in [*schema_references(data)] if "$ref" in data else []:
        data = mapping(schemas.named[name])
    for type_ in constants(mapping(properties.get("type"))):
        for name in mapping(data.get("properties")):
            if name != "id":
                yield type_.partition(".")[0], name
