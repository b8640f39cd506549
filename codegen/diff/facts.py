"""The differences between two documents as data, without wording and without assessment."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum


class Use(Enum):
    """The part of the API in which users of the mock meet a schema."""

    REQUEST = "requests"
    ANSWER = "answers"
    EVENT = "events"
    CLIENT_EVENT = "client events"
    SERVER_EVENT = "server events"
    WEBHOOK = "webhooks"


class Kind(Enum):
    """Whether a client calls it, connects to it, or receives it as a POST request."""

    OPERATION = "operation"
    WEBSOCKET = "WebSocket"
    WEBHOOK = "webhook"


class Part(Enum):
    """The parts that the page counts, in the order of the page."""

    OPERATIONS = "Operations"
    REQUESTS = "Requests"
    ANSWERS = "Answers"
    STREAMS = "Streams"
    EVENTS = "Events of streams"
    WEBSOCKETS = "WebSockets"
    WEBSOCKET_EVENTS = "Events of WebSockets"
    WEBHOOKS = "Webhooks"
    TYPES = "Types"


class SchemaKind(Enum):
    """The kinds of change at one place of a schema."""

    FIELD_REMOVED = "field removed"
    REQUIRED_FIELD_ADDED = "required field added"
    FIELD_ADDED = "field added"
    BECAME_REQUIRED = "became required"
    BECAME_OPTIONAL = "became optional"
    BECAME_NULLABLE = "became nullable"
    NO_LONGER_NULLABLE = "no longer nullable"
    TYPE_CHANGED = "type changed"
    TYPE_NARROWED = "type narrowed"
    TYPE_WIDENED = "type widened"
    ALTERNATIVE_REMOVED = "alternative removed"
    ALTERNATIVE_ADDED = "alternative added"
    VALUE_REMOVED = "value removed"
    VALUE_ADDED = "value added"
    KNOWN_VALUE_REMOVED = "known value removed"
    KNOWN_VALUE_ADDED = "known value added"
    LIMIT_TIGHTENED = "limit tightened"
    LIMIT_LOOSENED = "limit loosened"
    FORMAT_CHANGED = "format changed"
    DEFAULT_CHANGED = "default changed"
    DEPRECATED = "deprecated"
    NO_LONGER_DEPRECATED = "no longer deprecated"


class OperationKind(Enum):
    """The kinds of change of an operation, apart from its schemas."""

    NAME_REMOVED = "public name removed"
    RENAMED = "renamed"
    MOVED = "moved"
    DOCUMENTED = "documented"
    UNDOCUMENTED = "no longer documented"
    BODY_BECAME_REQUIRED = "body became required"
    BODY_BECAME_OPTIONAL = "body became optional"
    REQUEST_MEDIA_TYPE_REMOVED = "request media type removed"
    REQUEST_MEDIA_TYPE_ADDED = "request media type added"
    STATUS_CHANGED = "success status changed"
    ANSWER_MEDIA_TYPE_REMOVED = "answer media type removed"
    ANSWER_MEDIA_TYPE_ADDED = "answer media type added"
    ERROR_ANSWER_REMOVED = "error answer removed"
    ERROR_ANSWER_ADDED = "error answer added"
    STREAMING_LOST = "streaming lost"
    STREAMING_GAINED = "streaming gained"
    FRAMING_CHANGED = "stream framing changed"
    SECURITY_CHANGED = "security changed"
    DEPRECATED = "deprecated"
    NO_LONGER_DEPRECATED = "no longer deprecated"


@dataclass(frozen=True)
class SchemaChange:
    """One difference at one place of a schema.

    `where` is the path below the schema, in the notation `usage.details[].tokens`: `[]` is a list's
    item, `{}` a mapping's value, `<name>` an alternative; empty for the schema itself. `old` and
    `new` hold a type, a value or a limit in short notation, empty where the kind needs none.
    """

    kind: SchemaKind
    where: str
    old: str = ""
    new: str = ""


@dataclass(frozen=True)
class SchemaDiff:
    """All differences of one schema: a component, or an inline schema of one operation.

    `uses` are those in which both documents reach it (what cannot break where it is new or gone);
    `operations` the ids of all that reaches it, by what that is; `touches` the ids of what reached
    it before, too, with the use. `replaces` names another component of the old document where this
    one took its place, at `places`. `event` is the event or webhook it describes.
    """

    name: str
    group: str
    uses: frozenset[Use]
    operations: tuple[str, ...]
    changes: tuple[SchemaChange, ...]
    replaces: str = ""
    places: tuple[str, ...] = ()
    event: str = ""
    websockets: tuple[str, ...] = ()
    webhooks: tuple[str, ...] = ()
    touches: frozenset[tuple[str, Use]] = frozenset()


@dataclass(frozen=True)
class OperationFacts:
    """An operation, a WebSocket or a webhook: id, upper-case method, path, resource, streaming.

    The id is the SDK's name for it, without one the document's (`operation_id`). `names` are the
    public names that the mock makes of an operation, each with what it is the name of. What is not
    `documented` is of the SDK alone.
    """

    id: str
    method: str
    path: str
    group: str
    streams: bool
    kind: Kind = Kind.OPERATION
    operation_id: str = ""
    names: tuple[tuple[str, str], ...] = ()
    documented: bool = True


@dataclass(frozen=True)
class OperationChange:
    """One difference of one operation; `old` and `new` are empty where the kind needs none."""

    kind: OperationKind
    old: str = ""
    new: str = ""


@dataclass(frozen=True)
class OperationDiff:
    """All differences of an operation that both documents have; `operation` is the new one."""

    operation: OperationFacts
    changes: tuple[OperationChange, ...]


@dataclass(frozen=True)
class StreamDiff:
    """The event types of one union that came, went, or hold other fields than before.

    `use` tells streams from what either side of a WebSocket sends.
    """

    group: str
    operations: tuple[str, ...]
    added: tuple[str, ...]
    removed: tuple[str, ...]
    changed: tuple[str, ...]
    use: Use = Use.EVENT


@dataclass(frozen=True)
class TypeFacts:
    """A component schema that operations reach; `former` is its old name if it was renamed."""

    name: str
    group: str
    former: str = ""


@dataclass(frozen=True)
class Count:
    """How many of one part came, went, and are in both documents but not the same."""

    added: int = 0
    removed: int = 0
    changed: int = 0
    renamed: int = 0


@dataclass(frozen=True)
class SpecDiff:
    """Everything that differs between two documents.

    WebSockets and webhooks stand among the operations. `unreached` names component schemas that
    differ and that nothing of either document reaches.
    """

    versions: tuple[str, str] = ("", "")
    operations_added: tuple[OperationFacts, ...] = ()
    operations_removed: tuple[OperationFacts, ...] = ()
    operations_changed: tuple[OperationDiff, ...] = ()
    streams: tuple[StreamDiff, ...] = ()
    schemas: tuple[SchemaDiff, ...] = ()
    types_added: tuple[TypeFacts, ...] = ()
    types_removed: tuple[TypeFacts, ...] = ()
    types_renamed: tuple[TypeFacts, ...] = ()
    unreached: tuple[str, ...] = ()
    counts: Mapping[Part, Count] = field(default_factory=dict[Part, Count])

    def __bool__(self) -> bool:
        """Whether anything differs (another version number alone is nothing)."""
        return any(
            (
                self.operations_added,
                self.operations_removed,
                self.operations_changed,
                self.streams,
                self.schemas,
                self.types_added,
                self.types_removed,
                self.types_renamed,
                self.unreached,
            )
        )
