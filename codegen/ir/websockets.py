"""The WebSockets of the SDK: the events of both sides, and which event acknowledges which.

The document describes no WebSockets, so that no operation refers to their events; it only has
schemas that are named after them: `RealtimeClientEvent`, `BetaResponsesServerEvent`. The SDK has
the list of WebSockets.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from codegen import names
from codegen.document import Document, mapping, sequence
from codegen.errors import CodegenError
from codegen.ir.facts import Event, EventUnion, SdkType, WebSocket
from codegen.ir.flatten import Flattener
from codegen.ir.unions import FlatSchemas
from codegen.sdk import WEBSOCKETS

_EVENT = re.compile(r"(\w+?)(?:Client|Server)Event")
_TYPE = "type"


@dataclass(frozen=True)
class WebSocketDraft:
    """A WebSocket with named unions; their events are read when all schemas are known."""

    name: str
    path: str
    client: str
    server: str


def websocket_events(schemas: Iterable[str], sdk: Document) -> Iterator[str]:
    """Return the schemas that are named after the events of a WebSocket of the SDK.

    `RealtimeBetaServerEventError` belongs to `beta.realtime.connect`: the words before
    `ServerEvent` are those of the resource, in any order and number.
    """
    sockets = [str(mapping(one)["name"]) for one in sequence(sdk.get("websockets"))]
    owners = {_words(name.rpartition(".")[0]) for name in sockets}
    for schema in schemas:
        event = _EVENT.match(schema)
        if event is not None and _words(event[1]) in owners:
            yield schema


def websocket_drafts(snapshot: Document, flattener: Flattener) -> list[WebSocketDraft]:
    """Return the WebSockets of a completed snapshot that have events of both sides."""
    found: list[WebSocketDraft] = []
    for name, row in mapping(snapshot.get(WEBSOCKETS)).items():
        sides = mapping(row)
        if "client" in sides and "server" in sides:
            stem = names.pascal(name)
            unions = [
                flattener.name(mapping(sides[side]), f"{stem}{names.pascal(side)}Event")
                for side in ("client", "server")
            ]
            found.append(WebSocketDraft(name, str(sides["path"]), *unions))
    return found


def websockets(
    drafts: Sequence[WebSocketDraft], schemas: FlatSchemas, sdk: Document
) -> Iterator[WebSocket]:
    """Return the WebSockets. Raises CodegenError if an event lacks the discriminator."""
    rows = {str(mapping(one)["name"]): mapping(one) for one in sequence(sdk.get("websockets"))}
    for draft in drafts:
        row = rows[draft.name]
        client = _union(draft.client, schemas, mapping(row.get("client")), draft.name)
        server = _union(draft.server, schemas, mapping(row.get("server")), draft.name)
        yield WebSocket(
            draft.name,
            draft.path,
            client,
            server,
            tuple(_acknowledgements(client, server)),
        )


def _union(union: str, schemas: FlatSchemas, reference: Document, where: str) -> EventUnion:
    events: list[Event] = []
    for name, variant in schemas.variants(schemas.get(union)):
        values = schemas.tags(variant, _TYPE)
        if not values:
            raise CodegenError(
                f"{where}: the event {name or union} has no constant `type` that it requires; "
                "say in an overlay which it is."
            )
        events += [Event(value, name or union) for value in values]
    events.sort(key=lambda event: (event.value, event.schema))
    sdk_event = SdkType(str(reference["module"]), str(reference["name"])) if reference else None
    return EventUnion(union, _TYPE, tuple(events), sdk_event)


def _acknowledgements(client: EventUnion, server: EventUnion) -> Iterator[tuple[str, str]]:
    """Map events of the client to their acknowledgements: `session.update`, `session.updated`."""
    answers = {event.value for event in server.events}
    for value in dict.fromkeys(event.value for event in client.events):
        found = next((each for each in _past(value) if each in answers), None)
        if found is not None:
            yield value, found


def _past(verb: str) -> Iterator[str]:
    """Return the possible past tenses of a verb: `updated`, `cleared`, `committed`."""
    yield f"{verb}d"
    yield f"{verb}ed"
    yield f"{verb}{verb[-1]}ed"


def _words(text: str) -> frozenset[str]:
    return frozenset(word.lower().removesuffix("s") for word in names.words(text))
