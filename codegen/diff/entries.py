"""Sorts facts into the sections of the page, and renders each as an entry."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum

from codegen.diff.facts import (
    Kind,
    OperationDiff,
    OperationFacts,
    OperationKind,
    SchemaChange,
    SchemaDiff,
    SchemaKind,
    SpecDiff,
    StreamDiff,
    TypeFacts,
    Use,
)
from codegen.diff.rules import breaks, broken_uses
from codegen.diff.wording import (
    OPERATION_PHRASES,
    SCHEMA_PHRASES,
    code,
    codes,
    operation_item,
    schema_item,
    uses_text,
)


class Section(Enum):
    """A section of the page, in the order of the page."""

    BREAKING = "Breaking"
    ADDED = "Added"
    CHANGED = "Changed"
    DEPRECATED = "Deprecated"


class Row(Enum):
    """The kind of subject of an entry, in the order of a resource's part of a section."""

    OPERATIONS = 1
    EVENTS = 2
    SCHEMAS = 3
    TYPES = 4


@dataclass(frozen=True)
class Subject:
    """The subject of a change.

    Subjects with the same changes are printed together if they are `foldable`. `operations`,
    `websockets`, `webhooks` and `uses` are those that the change affects, if the label does not
    name them.
    """

    label: str
    foldable: bool = False
    remarks: tuple[str, ...] = ()
    operations: tuple[str, ...] = ()
    websockets: tuple[str, ...] = ()
    webhooks: tuple[str, ...] = ()
    uses: frozenset[Use] = frozenset()


@dataclass(frozen=True)
class Entry:
    """One change: its section and subject, and its text.

    Entries of the same subject and phrase share a line, in which equal `head`s are written once.
    """

    section: Section
    group: str
    row: Row
    subject: Subject
    phrase: str
    item: str = ""
    head: str = ""


_ADDED_KINDS = frozenset(
    {
        SchemaKind.FIELD_ADDED,
        SchemaKind.REQUIRED_FIELD_ADDED,
        SchemaKind.ALTERNATIVE_ADDED,
        SchemaKind.VALUE_ADDED,
        SchemaKind.KNOWN_VALUE_ADDED,
        OperationKind.REQUEST_MEDIA_TYPE_ADDED,
        OperationKind.ANSWER_MEDIA_TYPE_ADDED,
        OperationKind.ERROR_ANSWER_ADDED,
        OperationKind.STREAMING_GAINED,
    }
)
_KIND_ORDER = list(SchemaKind)
_TITLES = {
    Kind.OPERATION: "Operations",
    Kind.WEBSOCKET: "WebSockets",
    Kind.WEBHOOK: "Webhooks",
}
_UNIONS = {
    Use.EVENT: "Stream of",
    Use.CLIENT_EVENT: "Client's events of WebSocket",
    Use.SERVER_EVENT: "Server's events of WebSocket",
}
_DEPRECATED_KINDS = frozenset({SchemaKind.DEPRECATED, OperationKind.DEPRECATED})
_LISTS = frozenset(
    {
        SchemaKind.ALTERNATIVE_REMOVED,
        SchemaKind.ALTERNATIVE_ADDED,
        SchemaKind.VALUE_REMOVED,
        SchemaKind.VALUE_ADDED,
        SchemaKind.KNOWN_VALUE_REMOVED,
        SchemaKind.KNOWN_VALUE_ADDED,
    }
)


def entries(difference: SpecDiff) -> list[Entry]:
    """Return all differences, one entry per fact."""
    return [
        *_added_and_removed_operations(difference),
        *(entry for each in difference.operations_changed for entry in _operation(each)),
        *(entry for each in difference.streams for entry in _stream(each)),
        *(entry for each in difference.schemas for entry in _schema(each)),
        *_types(difference),
    ]


def _added_and_removed_operations(difference: SpecDiff) -> Iterator[Entry]:
    sides = (
        (Section.BREAKING, "removed", difference.operations_removed),
        (Section.ADDED, "added", difference.operations_added),
    )
    for section, what, operations in sides:
        for one in operations:
            subject = Subject(f"{_TITLES[one.kind]} {what}")
            # Webhooks have no address, so that their names are a list.
            phrase, item = ("", code(one.id)) if one.kind is Kind.WEBHOOK else (_signature(one), "")
            yield Entry(section, one.group, Row.OPERATIONS, subject, phrase, item)


def _signature(one: OperationFacts) -> str:
    streams = ", streams" if one.streams else ""
    return f"{code(one.id)} ({code(f'{one.method} {one.path}')}){streams}"


def _operation(difference: OperationDiff) -> Iterator[Entry]:
    one = difference.operation
    label = code(one.id) if one.kind is Kind.OPERATION else f"{one.kind.value} {code(one.id)}"
    subject = Subject(label, foldable=True)
    for change in difference.changes:
        section = Section.BREAKING if breaks(change.kind) else _non_breaking_section(change.kind)
        phrase = OPERATION_PHRASES[change.kind]
        yield Entry(section, one.group, Row.OPERATIONS, subject, phrase, operation_item(change))


def _stream(difference: StreamDiff) -> Iterator[Entry]:
    """Yield added and removed events; changed fields are entries of the events' own schemas."""
    subject = Subject(f"{_UNIONS[difference.use]} {codes(difference.operations, most=4)}")
    sides = (
        (Section.BREAKING, "events removed", difference.removed),
        (Section.ADDED, "events added", difference.added),
    )
    for section, phrase, names in sides:
        for name in names:
            yield Entry(section, difference.group, Row.EVENTS, subject, phrase, code(name))


def _schema(difference: SchemaDiff) -> Iterator[Entry]:
    subject = _schema_subject(difference)
    for change in sorted(difference.changes, key=lambda each: _KIND_ORDER.index(each.kind)):
        broken = broken_uses(change.kind, difference.uses)
        phrase = _schema_phrase(difference, change)
        if broken and broken != difference.uses:
            phrase += f" (breaks {uses_text(broken)})"
        section = Section.BREAKING if broken else _non_breaking_section(change.kind)
        item, head = _item(change)
        yield Entry(section, difference.group, Row.SCHEMAS, subject, phrase, item, head)


def _item(change: SchemaChange) -> tuple[str, str]:
    if change.kind in _LISTS:
        return code(change.old or change.new), code(change.where) if change.where else ""
    return schema_item(change), ""


def _schema_phrase(difference: SchemaDiff, change: SchemaChange) -> str:
    phrase = SCHEMA_PHRASES[change.kind]
    of_parameters = difference.name.endswith(" parameters") and "." not in change.where
    return phrase.replace("fields", "parameters") if of_parameters else phrase


def _schema_subject(difference: SchemaDiff) -> Subject:
    label = _schema_label(difference)
    if " " in difference.name:  # an inline schema: its name contains its place
        return Subject(label, foldable=True)
    kind = "webhook" if difference.event in difference.webhooks else "event"
    remarks = [f"{kind} {code(difference.event)}"] if difference.event else []
    if difference.places:
        remarks.append(f"at {codes(difference.places, most=3)}")
    return Subject(
        label,
        True,
        tuple(remarks),
        difference.operations,
        difference.websockets,
        difference.webhooks,
        difference.uses,
    )


def _schema_label(difference: SchemaDiff) -> str:
    if difference.replaces:
        return f"{code(difference.replaces)} → {code(difference.name)}"
    name, _, rest = difference.name.partition(" ")
    return f"{code(name)} {rest}".rstrip()


def _types(difference: SpecDiff) -> Iterator[Entry]:
    yield from _type_names(Section.BREAKING, "Types removed", difference.types_removed)
    yield from _type_names(Section.BREAKING, "Types renamed", difference.types_renamed)
    yield from _type_names(Section.ADDED, "Types added", difference.types_added)


def _type_names(section: Section, title: str, types: Iterable[TypeFacts]) -> Iterator[Entry]:
    for one in types:
        item = f"{code(one.former)} → {code(one.name)}" if one.former else code(one.name)
        yield Entry(section, one.group, Row.TYPES, Subject(title), "", item)


def _non_breaking_section(kind: SchemaKind | OperationKind) -> Section:
    if kind in _DEPRECATED_KINDS:
        return Section.DEPRECATED
    return Section.ADDED if kind in _ADDED_KINDS else Section.CHANGED
