"""The facts of an event stream, from its media type, its union and the request that opens it."""

from __future__ import annotations

from codegen.document import Document, mapping, sequence
from codegen.errors import CodegenError
from codegen.ir.facts import Event, SdkType, Stream
from codegen.ir.flatten import constants
from codegen.ir.unions import FlatSchemas

MEDIA_TYPE = "text/event-stream"
EXTENSION = "x-event-stream"
_LINE_ENDS = {"lf": "\n", "crlf": "\r\n"}
_TERMINATOR_OF = {"none": "data", "type": "none", "event": "event"}
# Assistants streams: the variant that stands for the last line of the stream, not for an event.
_DONE = "[DONE]"
# A body field that asks for a stream by naming its format (`stream_format: sse`).
_SSE = "sse"
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
    """The stream of one operation.

    `content` holds its successful answer by media type, `union` names the schema of its events, `body`
    is the schema of its request. Raises CodegenError where `x-event-stream` says something unknown
    or nothing says how the stream is asked for.
    """
    said = _extension(mapping(content.get(MEDIA_TYPE)), where)
    discriminator, events = _events(union, schemas)
    event = str(said.get("event") or _event_field(discriminator, events, schemas))
    switch_in, switch_name, switch_value = _switch(said, content, operation, body, schemas, where)
    return Stream(
        switch_in=switch_in,
        switch_name=switch_name,
        switch_value=switch_value,
        event=event,
        terminator=str(said.get("terminator") or _TERMINATOR_OF[event]),
        line_end=_LINE_ENDS[str(said.get("line-end", "lf"))],
        union=union,
        discriminator=discriminator,
        events=events,
        sdk_event=sdk_event,
    )


def _extension(media_type: Document, where: str) -> Document:
    said = mapping(media_type.get(EXTENSION))
    for key, value in said.items():
        if key == "when":
            continue
        if value not in _CHOICES.get(key, ()):
            allowed = ", ".join(_CHOICES.get(key, ())) or f"one of {', '.join(_CHOICES)}, when"
            raise CodegenError(f"{where}: {EXTENSION}.{key} is {value!r}; expected {allowed}.")
    return said


def _events(union: str, schemas: FlatSchemas) -> tuple[str, tuple[Event, ...]]:
    schema = schemas.get(union)
    discriminator = schemas.discriminator(schema)
    if discriminator is None:
        return "", (Event("", union),)
    events = [
        Event(value, name or "")
        for name, variant in schemas.variants(schema)
        if not _ends_the_stream(variant)
        for value in constants(mapping(mapping(variant["properties"])[discriminator]))
    ]
    return discriminator, tuple(sorted(events, key=lambda event: event.value))


def _ends_the_stream(variant: Document) -> bool:
    return _DONE in constants(mapping(mapping(variant.get("properties")).get("data")))


def _event_field(discriminator: str, events: tuple[Event, ...], schemas: FlatSchemas) -> str:
    if not discriminator:
        return "none"
    keys = [set(mapping(schemas.get(event.schema).get("properties"))) for event in events]
    enveloped = discriminator == "event" and all("data" in names for names in keys)
    return "event" if enveloped else "type"


def _switch(
    said: Document,
    content: Document,
    operation: Document,
    body: Document,
    schemas: FlatSchemas,
    where: str,
) -> tuple[str, str, str | bool]:
    when = mapping(said.get("when"))
    if when:
        value = when.get("value", True)
        if when.get("in") not in ("body", "query") or not isinstance(value, (str, bool)):
            raise CodegenError(
                f"{where}: {EXTENSION}.when needs `in` (body or query), `name` and `value`."
            )
        return str(when["in"]), str(when.get("name", "stream")), value
    properties = _properties(body, schemas)
    if "stream" in properties:
        return "body", "stream", True
    for name, schema in properties.items():
        if _SSE in constants(mapping(schema)):
            return "body", name, _SSE
    parameters = [mapping(one) for one in sequence(operation.get("parameters"))]
    if any(one.get("name") == "stream" and one.get("in") == "query" for one in parameters):
        return "query", "stream", True
    if list(content) == [MEDIA_TYPE]:
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
