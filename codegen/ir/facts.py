"""The classes of the IR: facts about the API, never Python source."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from codegen.ir.unions import FlatSchemas

Scalar: TypeAlias = "str | int | float | bool | None"


@dataclass(frozen=True)
class SdkType:
    """A type of the `openai` package; `SyncPage[Model]` has one argument."""

    module: str
    name: str
    args: tuple[SdkType, ...] = ()


@dataclass(frozen=True)
class Event:
    """One variant of a stream's union: the discriminator's value and the schema."""

    value: str
    schema: str


@dataclass(frozen=True)
class Stream:
    """The framing, the switch and the events of a stream (`x-event-stream` in the snapshot)."""

    switch_in: str
    switch_name: str
    switch_value: str | bool
    event: str
    terminator: str
    line_end: str
    union: str
    discriminator: str
    events: tuple[Event, ...]
    sdk_event: SdkType | None


@dataclass(frozen=True)
class Parameter:
    """A parameter of a query, without the brackets after the name of a list.

    `kind` is its JSON type; `least` and `most` limit a number, or the length of a string or a list;
    `values` are the allowed values (of a list: of its items), empty if all are allowed.
    """

    name: str
    kind: str
    required: bool
    default: Scalar
    least: int | float | None
    most: int | float | None
    values: tuple[str, ...]


@dataclass(frozen=True)
class Operation:
    """One operation of the document or of the SDK only, with its place in the SDK.

    `query` is the fixed query of the URL, `query_parameters` are the other parameters. `answer`,
    `request` and `parameters` (of the query) are names of schemas; `answer_kinds` has `json`,
    `binary` and `text`. `documented` and `in_sdk` tell whether the document and the SDK have it.
    `moved_to` is the path that newer releases of the SDK call, if that is another one.
    """

    id: str
    method: str
    path: str
    query: tuple[tuple[str, str], ...]
    query_parameters: tuple[Parameter, ...]
    name: str
    aliases: tuple[str, ...]
    status: int
    answer_media_types: tuple[str, ...]
    request_media_types: tuple[str, ...]
    admin: bool
    answer_kinds: tuple[str, ...]
    answer: str | None
    request: str | None
    parameters: str | None
    sdk_answers: tuple[SdkType, ...]
    stream: Stream | None
    documented: bool
    in_sdk: bool
    moved_to: str | None = None


@dataclass(frozen=True)
class Place:
    """The place of an operation in a family: the family's path, and the operation's role.

    `role` is `create`, `list`, `retrieve`, `update`, `delete`, or `action` for all others;
    `on_item` tells whether it is about one object.
    """

    path: str
    role: str
    on_item: bool


@dataclass(frozen=True)
class Family:
    """The objects below one path, such as the messages of threads.

    `path` is that path without the names of parameters (`/threads/{}/messages`), `parameter` the
    name of the parameter after it, `parents` the names of those within it. `name` is the SDK's
    attribute path; a family without `operations` (ids by role), which only has other families below
    it, has its path as name. `model` is the SDK's type of one object; `has_content` tells whether
    an object can be downloaded, `announced` whether a webhook names objects that no operation has
    created, such as an incoming call.
    """

    path: str
    name: str
    parameter: str
    parents: tuple[str, ...]
    parent: str | None
    operations: Mapping[str, str]
    model: SdkType | None
    has_content: bool
    announced: bool = False


@dataclass(frozen=True)
class EventUnion:
    """The events of one side of a WebSocket: their union, and the events by discriminator value.

    `sdk_event` is the SDK's type of the events. Several events may have the same value.
    """

    union: str
    discriminator: str
    events: tuple[Event, ...]
    sdk_event: SdkType | None


@dataclass(frozen=True)
class WebSocket:
    """A method of the SDK that connects a WebSocket: its name, its path and the events.

    `acknowledgements` maps the type of a client's event to that of the server's answer.
    """

    name: str
    path: str
    client: EventUnion
    server: EventUnion
    acknowledgements: tuple[tuple[str, str], ...]


@dataclass
class Resource:
    """A node of the resource tree: `path` is the attribute path, empty for the root.

    `shared` maps an attribute to the path of a resource that has another parent too (`beta.chat`);
    `websockets` are the methods that connect a WebSocket.
    """

    path: str
    children: dict[str, Resource] = field(default_factory=dict[str, "Resource"])
    shared: dict[str, str] = field(default_factory=dict[str, str])
    operations: dict[str, Operation] = field(default_factory=dict[str, Operation])
    websockets: dict[str, WebSocket] = field(default_factory=dict[str, WebSocket])

    def walk(self) -> Iterator[Resource]:
        """Yield this resource and its descendants, by path."""
        yield self
        for name in sorted(self.children):
            yield from self.children[name].walk()


@dataclass(frozen=True)
class WebhookEvent:
    """A webhook event: its type, and the schema of its `data`, if it has any.

    `until` is the last release of the SDK that has it; empty if a newer one or the document has.
    """

    type: str
    data: str | None
    until: str = ""


@dataclass(frozen=True)
class Api:
    """The API: the schemas, the operations by id, and the resource tree.

    `webhooks` are the schemas of webhook bodies by name, `webhook_events` the events by type;
    `websockets` are those of the SDK, `websocket_schemas` the schemas of WebSocket events.
    `families` are by path, `places` by the id of the operation.
    """

    schemas: FlatSchemas
    operations: tuple[Operation, ...]
    root: Resource
    webhooks: Mapping[str, str]
    webhook_events: tuple[WebhookEvent, ...]
    websockets: tuple[WebSocket, ...]
    websocket_schemas: frozenset[str]
    families: Mapping[str, Family]
    places: Mapping[str, Place]
