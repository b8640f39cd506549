"""Writes the modules below `sessions/`: event constructors and session classes of WebSockets."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from codegen import names
from codegen.emit.event_constructors import Constructor, constructors, names_of_constructors
from codegen.emit.python_types import TypedDictType
from codegen.emit.render import render
from codegen.emit.sdk_types import sdk_expression, sdk_import_lines
from codegen.emit.types import PACKAGE, TypeModules, import_lines
from codegen.ir.facts import Api, Event, EventUnion, WebSocket

SESSIONS = f"{PACKAGE}.sessions"

# The counters that a session fills in, in addition to ids.
_COUNTERS = frozenset({"content_index", "output_index", "sequence_number", "summary_index"})
_ID = "_id"
_IMPORTED = ("EventSchema", "Iterable", "SessionAction", "UNSET", "Unset", "WebSocketSession")


@dataclass(frozen=True)
class _Handler:
    """A method of a session that handles one event of the client."""

    name: str
    value: str
    event: str


@dataclass(frozen=True)
class _UnionText:
    module: str
    name: str
    discriminator: str
    variants: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True)
class _SessionText:
    websocket: WebSocket
    events_class: str
    session_class: str
    item_alias: str
    client: _UnionText
    server: _UnionText
    constructors: tuple[Constructor, ...]
    handlers: tuple[_Handler, ...]
    yields: str

    @property
    def classes(self) -> tuple[str, ...]:
        """The names of all definitions of the session."""
        return (self.session_class, self.events_class, self.item_alias)


def session_files(api: Api, types: TypeModules) -> Iterator[tuple[str, str]]:
    """Yield path and text of every module below `sessions/`, and of the table of WebSockets."""
    by_module: dict[str, list[WebSocket]] = defaultdict(list)
    for websocket in api.websockets:
        by_module[names.module(websocket.name)].append(websocket)
    index: dict[str, str] = {}
    for module, websockets in sorted(by_module.items()):
        texts = [_session_text(one, types) for one in websockets]
        index |= {text.session_class: module for text in texts}
        yield f"sessions/{module}.py", _module(module, texts, types)
    yield (
        "sessions/__init__.py",
        render(
            "sessions_index.py.jinja",
            title="Bases of the sessions of every WebSocket, loaded on first use.",
            package=PACKAGE,
            index=sorted(index.items()),
        ),
    )
    yield (
        "websockets.py",
        render(
            "websockets.py.jinja",
            title="Every operation that opens a WebSocket.",
            rows=[
                (one, f"{SESSIONS}.{names.module(one.name)}", names.session_class(one.name))
                for one in api.websockets
            ],
        ),
    )


def _module(module: str, texts: Sequence[_SessionText], types: TypeModules) -> str:
    homes = types.homes()
    used = {name for text in texts for name in _used_names(text)}
    names.refuse_duplicates(
        [
            *(
                (name, f"the sessions of {text.websocket.name}")
                for text in texts
                for name in text.classes
            ),
            *((name, "an import of all sessions") for name in _IMPORTED),
            *((name, f"the schema {name}") for name in used & homes.keys()),
        ]
    )
    sdk = [text.websocket.server.sdk_event for text in texts]
    return render(
        "sessions.py.jinja",
        title=f"Sessions of the WebSockets of `{module}`.",
        imports=[
            *import_lines(used, homes, f"{SESSIONS}.{module}"),
            *sdk_import_lines(one for one in sdk if one is not None),
        ],
        has_optional=any(
            not parameter.required
            for text in texts
            for constructor in text.constructors
            for parameter in constructor.parameters
        ),
        sessions=texts,
    )


def _used_names(text: _SessionText) -> Iterator[str]:
    yield text.client.name
    yield text.server.name
    yield from (handler.event for handler in text.handlers)
    yield from names_of_constructors(text.constructors)


def _session_text(websocket: WebSocket, types: TypeModules) -> _SessionText:
    server, sdk_event = websocket.server, websocket.server.sdk_event
    constructors_made = constructors(
        server.events, server.discriminator, types, _filled_in, types.partials, websocket.name
    )
    handlers = [
        _Handler(names.event_handler(value), value, schema)
        for value, schema in _by_value(websocket.client)
    ]
    session_class = names.session_class(websocket.name)
    names.refuse_duplicates(
        [
            *(
                (one.name, f"the constructor of {one.value} of {websocket.name}")
                for one in constructors_made
            ),
            *((one.name, f"the event {one.value} of {websocket.name}") for one in handlers),
        ]
    )
    return _SessionText(
        websocket,
        names.session_events_class(websocket.name),
        session_class,
        names.session_item(websocket.name),
        _union_text(websocket.client, types),
        _union_text(server, types),
        tuple(constructors_made),
        tuple(handlers),
        server.union if sdk_event is None else f"{server.union} | {sdk_expression(sdk_event)}",
    )


def _by_value(union: EventUnion) -> Iterator[tuple[str, str]]:
    """Return the schema of events by value; the union itself for events with the same value."""
    counts = Counter(event.value for event in union.events)
    found = {
        one.value: one.schema if counts[one.value] == 1 else union.union for one in union.events
    }
    yield from found.items()


def _union_text(union: EventUnion, types: TypeModules) -> _UnionText:
    return _UnionText(
        types.schema_home(union.union),
        union.union,
        union.discriminator,
        tuple((value, types.schema_home(schema), schema) for value, schema in _by_value(union)),
    )


def _filled_in(_: Event, shape: TypedDictType) -> frozenset[str]:
    """Return the fields of an event that the session fills in: its counters and ids."""
    ids = {field.name for field in shape.fields if field.name.endswith(_ID)}
    return _COUNTERS | ids
