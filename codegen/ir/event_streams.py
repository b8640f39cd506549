"""Reads the facts of an event stream from its media type, its union and its request."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from codegen.document import Document, Json, mapping, schema_ref, sequence
from codegen.errors import CodegenError
from codegen.ir.facts import Event, SdkType, Stream
from codegen.ir.flatten import constants
from codegen.ir.unions import FlatSchemas

MEDIA_TYPE = "text/event-stream"
EXTENSION = "x-event-stream"
_LINE_ENDS = {"lf": "\n", "crlf": "\r\n"}
_TERMINATOR_OF = {"none": "data", "type": "none", "event": "event"}
# Assistants streams: the variant for the last line of the stream, which is not an event.
_DONE = "[DONE]"
# The value of a body field that requests a stream by its format (`stream_format: sse`).
_SSE = "sse"
_Switch: TypeAlias = "tuple[str, str, str | bool]"
_CHOICES: dict[str, tuple[str, ...]] = {
    "event": ("none", "type", "event"),
    "terminator": ("none", "data", "event"),
    "line-end": ("lf", "crlf"),
}


def read_stream(
    content: Document,
    *,
    where: str,
    union: str,
    operation: Document,
    body: Document,
    schemas: FlatSchemas,
    sdk_event: SdkType | None,
) -> Stream:
    """Return the stream of one operation.

    `content` is its successful answer by media type, `union` the name of the schema of its events,
    `body` the schema of its request. Raises CodegenError if `x-event-stream` has unknown members,
    or if neither it nor the request defines a switch for streaming.
    """
    extension = _extension(mapping(content.get(MEDIA_TYPE)), where)
    discriminator, events = _events(union, schemas)
    event = str(extension.get("event") or _event_field(discriminator, events, schemas))
    if "when" in extension:
        switch = _declared_switch(mapping(extension["when"]), where)
    else:
        parameters = sequence(operation.get("parameters"))
        switch = _inferred_switch(_properties(body, schemas), parameters, list(content), where)
    switch_in, switch_name, switch_value = switch
    return Stream(
        switch_in=switch_in,
        switch_name=switch_name,
        switch_value=switch_value,
        event=event,
        terminator=str(extension.get("terminator") or _TERMINATOR_OF[event]),
        line_end=_LINE_ENDS[str(extension.get("line-end", "lf"))],
        union=union,
        discriminator=discriminator,
        events=events,
        sdk_event=sdk_event,
    )


def _extension(media_type: Document, where: str) -> Document:
    extension = mapping(media_type.get(EXTENSION))
    for key, value in extension.items():
        if key == "when":
            continue
        if value not in _CHOICES.get(key, ()):
            allowed = ", ".join(_CHOICES.get(key, ())) or f"one of {', '.join(_CHOICES)}, when"
            raise CodegenError(f"{where}: {EXTENSION}.{key} is {value!r}; expected {allowed}.")
    return extension


def _events(union: str, schemas: FlatSchemas) -> tuple[str, tuple[Event, ...]]:
    """Return the discriminator and the events by its values; without one, their value is ""."""
    variants = [
        (name or union, variant)
        for name, variant in schemas.variants(schema_ref(union))
        if not _ends_the_stream(variant)
    ]
    discriminator = _discriminator(variants, schemas)
    events = [
        Event(value, name)
        for name, variant in variants
        for value in (schemas.tags(variant, discriminator) if discriminator else [""])
    ]
    return discriminator, tuple(sorted(events, key=lambda event: (event.value, event.schema)))


def _discriminator(variants: Sequence[tuple[str, Document]], schemas: FlatSchemas) -> str:
    if len(variants) == 1:
        # A single event needs no discriminator, but it may have one.
        (_, variant), *_ = variants
        return next((key for key in ("type", "event") if schemas.tags(variant, key)), "")
    members: list[Json] = [schema_ref(name) for name, _ in variants]
    return schemas.discriminator({"anyOf": members}) or ""


def _ends_the_stream(variant: Document) -> bool:
    data = mapping(mapping(variant.get("properties")).get("data"))
    return _DONE in (*constants(variant), *constants(data))


def _event_field(discriminator: str, events: Sequence[Event], schemas: FlatSchemas) -> str:
    if discriminator == "event":
        shapes = [mapping(schemas.get(event.schema).get("properties")) for event in events]
        return "event" if all("data" in shape for shape in shapes) else "none"
    return "type" if discriminator == "type" else "none"


def _declared_switch(when: Document, where: str) -> _Switch:
    place, value = when.get("in"), when.get("value", True)
    known = place in ("body", "query") and when.keys() <= {"in", "name", "value"}
    if not known or not isinstance(value, (str, bool)):
        raise CodegenError(
            f"{where}: {EXTENSION}.when needs `in` (body or query), `name` and `value`."
        )
    return str(place), str(when.get("name", "stream")), value


def _inferred_switch(
    properties: Document, parameters: Sequence[Json], media_types: Sequence[str], where: str
) -> _Switch:
    if "stream" in properties:
        return "body", "stream", True
    for name, schema in properties.items():
        if _SSE in constants(mapping(schema)):
            return "body", name, _SSE
    for one in map(mapping, parameters):
        if one.get("name") == "stream" and one.get("in") == "query":
            return "query", "stream", True
    if media_types == [MEDIA_TYPE]:
        return "always", "", True
    raise CodegenError(
        f"{where}: has {MEDIA_TYPE} but neither the body nor the query has a field `stream`; "
        f"say in an overlay how the stream is asked for ({EXTENSION}.when)."
    )


def _properties(body: Document, schemas: FlatSchemas) -> Document:
    if "properties" in body:
        return mapping(body["properties"])
    found: Document = {}
    for _, variant in schemas.variants(body):
        found |= mapping(variant.get("properties"))
    return found
