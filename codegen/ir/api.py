"""Builds the IR from the snapshot and the SDK's resource tree."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator

from codegen import names
from codegen.document import (
    Document,
    component_schemas,
    mapping,
    operations,
    reached_schemas,
    schema_ref,
    sequence,
)
from codegen.ir.answered_fields import Bodies, with_answered_fields
from codegen.ir.drafts import Draft, body_name, follow, media_kind, read_drafts
from codegen.ir.event_streams import read_stream
from codegen.ir.facts import Api, Operation
from codegen.ir.families import SECRET, find_families
from codegen.ir.flatten import Flattener
from codegen.ir.parameters import query_parameters
from codegen.ir.places import Places, build_tree
from codegen.ir.unions import FlatSchemas, flat_schemas
from codegen.ir.webhooks import mark_announced, webhook_events
from codegen.ir.websockets import websocket_drafts, websocket_events, websockets
from codegen.sdk import complete, ids_of, join
from codegen.sdk.paths import path_shape

_PARAMETER = re.compile(r"\{([^{}]*)\}")


def build_api(snapshot: Document, sdk: Document) -> Api:
    """Return the IR of a snapshot and of the SDK's further operations, in the SDK's resource tree.

    Raises CodegenError if the snapshot is inconsistent or two things have the same name.
    """
    documented = {(path, method.upper()) for path, method, _ in operations(snapshot)}
    snapshot = complete(snapshot, sdk)
    components = component_schemas(snapshot)
    flattener = Flattener(components)
    drafts = read_drafts(snapshot, ids_of(snapshot, sdk), flattener)
    webhooks = dict(_webhooks(snapshot, flattener))
    sockets = websocket_drafts(snapshot, flattener)
    unions = {union for one in sockets for union in (one.client, one.server)}
    socket_schemas = unions.union(websocket_events(flattener.named, sdk))
    bodies = {name for draft in drafts for name in draft.schemas}
    roots = {*bodies, *webhooks.values(), *socket_schemas}
    pairs = [Bodies(one.path, one.query, one.request, (one.answer, one.union)) for one in drafts]
    named = with_answered_fields(flattener.named, pairs)
    needed = reached_schemas([schema_ref(name) for name in roots], {**named})
    schemas = flat_schemas({name: named[name] for name in needed})
    places = Places(join(snapshot, sdk))
    placed = [
        _operation(draft, places, schemas, components, documented)
        for draft in sorted(drafts, key=lambda draft: draft.id)
    ]
    families, places_by_id = find_families(placed, {*_secrets(placed, schemas)})
    families = mark_announced(families, webhooks.values(), schemas)
    connected = tuple(websockets(sockets, schemas, sdk))
    root = build_tree(placed, sdk, connected)
    events = tuple(webhook_events(snapshot, webhooks, placed, schemas))
    return Api(
        schemas=schemas,
        operations=tuple(placed),
        root=root,
        webhooks=webhooks,
        webhook_events=events,
        websockets=connected,
        websocket_schemas=frozenset(socket_schemas),
        families=families,
        places=places_by_id,
    )


def _secrets(placed: Iterable[Operation], schemas: FlatSchemas) -> Iterator[str]:
    """Return the operations that answer with a credential: its value, and when it expires."""
    for one in placed:
        if one.method == "POST" and one.answer is not None:
            required = sequence(mapping(schemas.named.get(one.answer)).get("required"))
            if SECRET in required and "expires_at" in required:
                yield one.id


def _operation(
    draft: Draft,
    places: Places,
    schemas: FlatSchemas,
    components: Document,
    documented: Container[tuple[str, str]],
) -> Operation:
    place = places.of(draft.path_key, draft.method, draft.id)
    stream = None
    if draft.union is not None:
        stream = read_stream(
            draft.content,
            where=draft.where,
            union=draft.union,
            operation=draft.source,
            body=schemas.get(draft.request) if draft.request else {},
            schemas=schemas,
            sdk_event=place.sdk_event,
        )
    return Operation(
        id=draft.id,
        method=draft.method,
        path=draft.path,
        query=draft.query,
        query_parameters=tuple(query_parameters(draft.source, components)),
        name=place.name,
        aliases=place.aliases,
        status=draft.status,
        answer_media_types=draft.answer_media_types,
        request_media_types=draft.request_media_types,
        admin=draft.admin,
        answer_kinds=tuple(
            sorted({media_kind(key) for key in draft.answer_media_types} - {"stream"})
        ),
        answer=draft.answer,
        request=draft.request,
        parameters=draft.parameters,
        sdk_answers=place.sdk_answers,
        stream=stream,
        documented=(draft.path_key, draft.method) in documented,
        in_sdk=bool(place.path),
        moved_to=_moved_to(draft.path, place.path),
    )


def _moved_to(path: str, called: str) -> str | None:
    """Return the path that the SDK calls, with the document's names, if it is another one."""
    names_here, names_there = (_PARAMETER.findall(one) for one in (path, called))
    if not called or path_shape(path) == path_shape(called) or len(names_here) != len(names_there):
        return None
    found = iter(names_here)
    return _PARAMETER.sub(lambda _: f"{{{next(found)}}}", called)


def _webhooks(snapshot: Document, flattener: Flattener) -> Iterator[tuple[str, str]]:
    for name, item in mapping(snapshot.get("webhooks")).items():
        for operation in (mapping(one) for one in mapping(item).values() if isinstance(one, dict)):
            content = mapping(follow(snapshot, operation.get("requestBody")).get("content"))
            schema = body_name(list(content.values()), f"{names.pascal(name)}Webhook", flattener)
            if schema is not None:
                yield name, schema
