"""What codegen knows of the API before any Python is written: facts, never Python text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from codegen.ir.unions import FlatSchemas

Scalar: TypeAlias = "str | int | float | bool | None"


@dataclass(frozen=True)
class SdkType:
    """A type of the `openai` package as a type checker names it: `SyncPage[Model]` has one arg."""

    module: str
    name: str
    args: tuple[SdkType, ...] = ()


@dataclass(frozen=True)
class Event:
    """One variant of a stream's union: the discriminator's value and the schema it means."""

    value: str
    schema: str


@dataclass(frozen=True)
class Stream:
    """How an operation streams, and what (wire facts: `x-event-stream` in the snapshot)."""

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
    """A parameter of a query, without the brackets that may follow the name of a list.

    `kind` is its JSON type; `least` and `most` limit a number, the length of a string, or that of
    a list; `values` are those allowed, of a list for each of its items. Empty means any.
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
    """One operation of the document or of the SDK alone, with the place that the SDK gives it.

    `query` is what the URL must hold, `query_parameters` what else its query may. `answer`,
    `request` and `parameters` (of the query) name schemas; `answer_kinds` holds `json`, `binary`
    and `text`. `documented` and `in_sdk` say who has it. `moved_to` is the path at which newer
    releases of the SDK call it, if that is another one.
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
    """Where an operation stands: its family's path, what it does there, and if to one object.

    `role` is `create`, `list`, `retrieve`, `update`, `delete`, or `action` for whatever else.
    """

    path: str
    role: str
    on_item: bool


@dataclass(frozen=True)
class Family:
    """The objects below one path, such as the messages of threads.

    `path` is that path with its parameters unnamed (`/threads/{}/messages`), `parameter` the name
    of the one that follows it, `parents` the names of those within it. `name` is the path of
    attributes at which the SDK has the family; one without `operations` (ids by role), which only
    others are below of, is called by its path. `model` is the SDK's type of one object;
    `has_content` says that one object can be downloaded, `announced` that a webhook names objects
    which no operation has created, as an incoming call.
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
    """What one side of a WebSocket sends: its union, and the events by what they call themselves.

    `sdk_event` is the SDK's type of such an event. Events of one value have several schemas.
    """

    union: str
    discriminator: str
    events: tuple[Event, ...]
    sdk_event: SdkType | None


@dataclass(frozen=True)
class WebSocket:
    """A method of the SDK that connects a WebSocket: its name and path, and what is sent.

    `acknowledgements` has the type of the event that answers one of the client, by its type.
    """

    name: str
    path: str
    client: EventUnion
    server: EventUnion
    acknowledgements: tuple[tuple[str, str], ...]


@dataclass
class Resource:
    """A node of the tree: `path` is the attribute path, empty for the root.

    `shared` maps an attribute to the path of a resource that stands elsewhere too (`beta.chat`);
    `websockets` has the methods that connect one.
    """

    path: str
    children: dict[str, Resource] = field(default_factory=dict[str, "Resource"])
    shared: dict[str, str] = field(default_factory=dict[str, str])
    operations: dict[str, Operation] = field(default_factory=dict[str, Operation])
    websockets: dict[str, WebSocket] = field(default_factory=dict[str, WebSocket])

    def walk(self) -> Iterator[Resource]:
        """This resource and all below it, by path."""
        yield self
        for name in sorted(self.children):
            yield from self.children[name].walk()


@dataclass(frozen=True)
class WebhookEvent:
    """An event that is posted to webhooks: its type, and the schema of its `data`, if it has any.

    `until` is the last release of the SDK that has it, empty if the newest one or the document do.
    """

    type: str
    data: str | None
    until: str = ""


@dataclass(frozen=True)
class Api:
    """Everything: the schemas, the operations by id, the tree that they hang on.

    `webhooks` are the schemas of their bodies by name, `webhook_events` what they tell of, by type;
    `websockets` are those of the SDK, `websocket_schemas` the schemas of events that are sent over
    WebSockets. `families` are by path,
    `places` by the id of the operation.
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
