"""What webhooks say of objects: which of them come to be without an operation that creates them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from codegen.document import Document, mapping, schema_references
from codegen.ir.facts import Family
from codegen.ir.flatten import constants
from codegen.ir.unions import FlatSchemas


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
