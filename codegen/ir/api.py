"""From the snapshot and the SDK's resource tree to the IR."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from codegen import names
from codegen.document import (
    Document,
    Json,
    mapping,
    operations,
    reached_schemas,
    schema_ref,
    sequence,
)
from codegen.errors import CodegenError
from codegen.ir.event_streams import MEDIA_TYPE, read_stream
from codegen.ir.facts import Api, Operation
from codegen.ir.families import SECRET, find_families
from codegen.ir.flatten import Flattener
from codegen.ir.parameters import query_parameters
from codegen.ir.places import Places, build_tree
from codegen.ir.taken_back import Bodies, with_answered_fields
from codegen.ir.unions import FlatSchemas, flat_schemas
from codegen.ir.webhooks import mark_announced, webhook_events
from codegen.ir.websockets import websocket_drafts, websocket_events, websockets
from codegen.normalise.references import resolve
from codegen.sdk import complete, ids_of, join
from codegen.sdk.paths import path_shape

_PARAMETER = re.compile(r"\{([^{}]*)\}")


@dataclass(frozen=True)
class _Draft:
    """An operation whose bodies have names, but whose stream needs all schemas to be read."""

    id: str
    path_key: str
    method: str
    query: tuple[tuple[str, str], ...]
    status: int
    source: Document
    content: Document
    answer: str | None
    request: str | None
    parameters: str | None
    union: str | None
    answer_media_types: tuple[str, ...]
    request_media_types: tuple[str, ...]
    admin: bool

    @property
    def path(self) -> str:
        return self.path_key.partition("#")[0]

    @property
    def where(self) -> str:
        return f"{self.method} {self.path} ({self.id})"


def build_api(snapshot: Document, sdk: Document) -> Api:
    """The IR of a snapshot and of what the SDK calls beyond it, placed where the SDK has it.

    Raises CodegenError where the snapshot contradicts itself or two things want one name.
    """
    documented = {(path, method.upper()) for path, method, _ in operations(snapshot)}
    snapshot = complete(snapshot, sdk)
    components = mapping(mapping(snapshot.get("components")).get("schemas"))
    flattener = Flattener(components)
    admin_by_default = _needs_admin_key(snapshot)
    ids = ids_of(snapshot, sdk)
    drafts = [
        _draft(
            path,
            method,
            {**_whole(snapshot, path, operation), "operationId": ids[path, method]},
            flattener,
            admin_by_default,
        )
        for path, method, operation in operations(snapshot)
    ]
    webhooks = dict(_webhooks(snapshot, flattener))
    sockets = websocket_drafts(snapshot, flattener)
    unions = {union for one in sockets for union in (one.client, one.server)}
    socket_schemas = unions.union(websocket_events(flattener.named, sdk))
    roots = {*_named_by(drafts), *webhooks.values(), *socket_schemas}
    bodies = [Bodies(one.path, one.query, one.request, (one.answer, one.union)) for one in drafts]
    named = with_answered_fields(flattener.named, bodies)
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
    """The operations that answer with a credential: its value, and when it expires."""
    for one in placed:
        if one.method == "POST" and one.answer is not None:
            required = sequence(mapping(schemas.named.get(one.answer)).get("required"))
            if SECRET in required and "expires_at" in required:
                yield one.id


def _named_by(drafts: Iterable[_Draft]) -> Iterator[str]:
    """The schemas of all bodies, queries and streams."""
    for draft in drafts:
        named = (draft.answer, draft.request, draft.parameters, draft.union)
        yield from (name for name in named if name is not None)


def _whole(snapshot: Document, path: str, operation: Document) -> Document:
    """An operation with its path's parameters, references to other components followed."""
    item = mapping(mapping(snapshot.get("paths")).get(path))
    parameters = [*sequence(item.get("parameters")), *sequence(operation.get("parameters"))]
    answers = mapping(operation.get("responses"))
    return {
        **operation,
        "parameters": [_follow(snapshot, one) for one in parameters],
        "requestBody": _follow(snapshot, operation.get("requestBody")),
        "responses": {code: _follow(snapshot, answer) for code, answer in answers.items()},
    }


def _follow(snapshot: Document, node: Json) -> Document:
    reference = mapping(node).get("$ref")
    return mapping(resolve(snapshot, reference) if isinstance(reference, str) else node)


def _draft(
    path_key: str,
    method: str,
    operation: Document,
    flattener: Flattener,
    admin_by_default: bool,
) -> _Draft:
    path = path_key.partition("#")[0]
    operation_id = str(operation["operationId"])
    status, answer = _success(operation, f"{method.upper()} {path}")
    content = mapping(answer.get("content"))
    request = mapping(mapping(operation.get("requestBody")).get("content"))
    stem = names.pascal(operation_id)
    return _Draft(
        id=operation_id,
        path_key=path_key,
        method=method.upper(),
        query=tuple(_fixed_query(operation)),
        status=status,
        source=operation,
        content=content,
        answer=_name(
            [content[key] for key in content if _kind(key) == "json"], f"{stem}Response", flattener
        ),
        request=_name(list(request.values()), f"{stem}Request", flattener),
        parameters=_parameters(operation, f"{stem}Query", flattener),
        union=_name([content.get(MEDIA_TYPE)], f"{stem}StreamEvent", flattener),
        answer_media_types=tuple(content),
        request_media_types=tuple(request),
        admin=_needs_admin_key(operation) if "security" in operation else admin_by_default,
    )


def _name(media_types: Sequence[Json], name: str, flattener: Flattener) -> str | None:
    """The name of the schema of these media types, of their union where they differ."""
    schemas: list[Json] = []
    for media_type in media_types:
        schema = mapping(media_type).get("schema")
        if schema and schema not in schemas:
            schemas.append(schema)
    if not schemas:
        return None
    return flattener.name(mapping(schemas[0]) if len(schemas) == 1 else {"anyOf": schemas}, name)


def _operation(
    draft: _Draft,
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
        answer_kinds=tuple(sorted({_kind(key) for key in draft.answer_media_types} - {"stream"})),
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
    """The path that the SDK calls, in the document's names, if it is not the document's own."""
    names_here, names_there = (_PARAMETER.findall(one) for one in (path, called))
    if not called or path_shape(path) == path_shape(called) or len(names_here) != len(names_there):
        return None
    found = iter(names_here)
    return _PARAMETER.sub(lambda _: f"{{{next(found)}}}", called)


def _success(operation: Document, where: str) -> tuple[int, Document]:
    responses = mapping(operation.get("responses"))
    codes = sorted(code for code in responses if code.startswith("2"))
    if not codes:
        raise CodegenError(f"{where}: no successful response is described (2xx).")
    code = codes[0].replace("XX", "00")
    return int(code), mapping(responses[codes[0]])


def _kind(media_type: str) -> str:
    base = media_type.partition(";")[0].strip()
    if base == MEDIA_TYPE:
        return "stream"
    if base.endswith("json"):
        return "json"
    return "text" if base.startswith("text/") or base == "application/sdp" else "binary"


def _fixed_query(operation: Document) -> Iterator[tuple[str, str]]:
    for parameter in map(mapping, sequence(operation.get("parameters"))):
        schema = mapping(parameter.get("schema"))
        if parameter.get("in") == "query" and parameter.get("required") and "const" in schema:
            yield str(parameter["name"]), str(schema["const"])


def _parameters(operation: Document, name: str, flattener: Flattener) -> str | None:
    """The name of the schema of an operation's query, of which fixed values are no part.

    The document writes some arrays with brackets (`include[]`), and clients write all of them so.
    """
    fixed = {name for name, _ in _fixed_query(operation)}
    found = {
        str(one["name"]).removesuffix("[]"): one
        for one in map(mapping, sequence(operation.get("parameters")))
        if one.get("in") == "query" and one.get("name") not in fixed
    }
    if not found:
        return None
    schema: Document = {
        "type": "object",
        "properties": {name: one.get("schema", {}) for name, one in found.items()},
        "required": [name for name, one in found.items() if one.get("required")],
    }
    return flattener.name(schema, name)


def _needs_admin_key(node: Document) -> bool:
    return any(
        "admin" in scheme.lower()
        for requirement in sequence(node.get("security"))
        for scheme in mapping(requirement)
    )


def _webhooks(snapshot: Document, flattener: Flattener) -> Iterator[tuple[str, str]]:
    for name, item in mapping(snapshot.get("webhooks")).items():
        for operation in (mapping(one) for one in mapping(item).values() if isinstance(one, dict)):
            content = mapping(_follow(snapshot, operation.get("requestBody")).get("content"))
            schema = _name(list(content.values()), f"{names.pascal(name)}Webhook", flattener)
            if schema is not None:
                yield name, schema


def websocket_roots(api: Api) -> Mapping[str, set[str]]:
    """Which schemas the WebSockets of each module name."""
    roots: dict[str, set[str]] = {}
    for one in api.websockets:
        roots.setdefault(names.module(one.name), set()).update((one.client.union, one.server.union))
    return roots


def type_roots(api: Api) -> Mapping[str, set[str]]:
    """Which schemas the operations of each module name; webhooks count as a module."""
    roots: dict[str, set[str]] = {}
    for operation in api.operations:
        found = {operation.answer, operation.request, operation.parameters}
        if operation.stream is not None:
            found.add(operation.stream.union)
        module = roots.setdefault(names.module(operation.name), set())
        module.update(name for name in found if name is not None)
    if api.webhooks:
        roots.setdefault("webhooks", set()).update(api.webhooks.values())
    return roots
