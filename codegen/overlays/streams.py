"""Checks that a request can switch on the event stream that an overlay adds."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from codegen.document import Document, Json, mapping, sequence
from codegen.normalise.locations import Location
from codegen.normalise.references import is_resolvable, resolve

_MEDIA_TYPE = "text/event-stream"
_EXTENSION = "x-event-stream"
_SWITCH = "stream"
_SSE = "sse"
_MEMBERS = ("allOf", "anyOf", "oneOf")


def adds_stream(update: Json) -> bool:
    """Whether an update adds an event stream without declaring its switch."""
    if isinstance(update, dict):
        if _MEDIA_TYPE in update:
            facts = mapping(mapping(update[_MEDIA_TYPE]).get(_EXTENSION))
            return "when" not in facts
        return any(map(adds_stream, update.values()))
    return any(map(adds_stream, sequence(update)))


def can_be_requested(document: Document, location: Location) -> bool:
    """Whether the operation at a location has a field that switches on a stream.

    That is a field `stream` of the body or the query, or one with `sse` among its values; True for
    a location outside of operations.
    """
    if location[:1] != ("paths",) or len(location) < 3:
        return True
    item = mapping(mapping(document["paths"]).get(str(location[1])))
    operation = mapping(item.get(str(location[2])))
    parameters = [*sequence(item.get("parameters")), *sequence(operation.get("parameters"))]
    if any(_is_switch(_follow(document, one)) for one in parameters):
        return True
    body = mapping(_follow(document, operation.get("requestBody")).get("content"))
    fields = (
        field
        for media_type in body.values()
        for field in _fields(document, mapping(media_type).get("schema"), frozenset())
    )
    return any(name == _SWITCH or _SSE in _values(document, schema) for name, schema in fields)


def _is_switch(parameter: Document) -> bool:
    return parameter.get("in") == "query" and parameter.get("name") == _SWITCH


def _fields(
    document: Document, schema: Json, trail: frozenset[str]
) -> Iterator[tuple[str, Document]]:
    """Yield the properties of a schema and of the schemas that it is composed of."""
    here = mapping(schema)
    reference = here.get("$ref")
    if isinstance(reference, str):
        if reference not in trail and is_resolvable(document, reference):
            yield from _fields(document, resolve(document, reference), trail | {reference})
        return
    for name, field in mapping(here.get("properties")).items():
        yield name, mapping(field)
    for member in (one for key in _MEMBERS for one in sequence(here.get(key))):
        yield from _fields(document, member, trail)


def _values(document: Document, schema: Document) -> list[Json]:
    followed = _follow(document, schema)
    return [followed.get("const"), *sequence(followed.get("enum"))]


def _follow(document: Document, node: Json) -> Document:
    reference = mapping(node).get("$ref")
    if isinstance(reference, str) and is_resolvable(document, reference):
        return cast("Document", resolve(document, reference))
    return mapping(node)
