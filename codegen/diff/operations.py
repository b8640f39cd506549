"""Compares two operations, apart from their schemas."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from codegen.diff.endpoints import Endpoint, without_parameter_names
from codegen.diff.facts import OperationChange, OperationFacts, OperationKind
from codegen.diff.notation import value_text
from codegen.document import Document, mapping


def operation_changes(old: Endpoint, new: Endpoint) -> Iterator[OperationChange]:
    """Yield the differences between two versions of one operation, WebSocket or webhook."""
    yield from _name_changes(old.facts, new.facts)
    if without_parameter_names(old.key) != without_parameter_names(new.key):
        yield OperationChange(OperationKind.MOVED, _address(old), _address(new))
    yield from _flag_changes(
        old.facts.documented,
        new.facts.documented,
        OperationKind.DOCUMENTED,
        OperationKind.UNDOCUMENTED,
    )
    yield from _request_changes(old, new)
    yield from _answer_changes(old, new)
    yield from _streaming_changes(old, new)
    yield from _value_changes(OperationKind.SECURITY_CHANGED, old.security, new.security)
    yield from _flag_changes(
        old.deprecated,
        new.deprecated,
        OperationKind.DEPRECATED,
        OperationKind.NO_LONGER_DEPRECATED,
    )


def _name_changes(old: OperationFacts, new: OperationFacts) -> Iterator[OperationChange]:
    """Yield the removed public names, each with the name that replaces it."""
    now = dict(new.names)
    kept = {name for _role, name in new.names}
    for role, name in old.names:
        if name not in kept:
            successor = now.get(role, "")
            yield OperationChange(OperationKind.NAME_REMOVED, name, successor)
    yield from _value_changes(OperationKind.RENAMED, old.operation_id, new.operation_id)


def _request_changes(old: Endpoint, new: Endpoint) -> Iterator[OperationChange]:
    if new.bodies:
        yield from _flag_changes(
            old.body_required,
            new.body_required,
            OperationKind.BODY_BECAME_REQUIRED,
            OperationKind.BODY_BECAME_OPTIONAL,
        )
    yield from _set_changes(
        old.bodies,
        new.bodies,
        OperationKind.REQUEST_MEDIA_TYPE_REMOVED,
        OperationKind.REQUEST_MEDIA_TYPE_ADDED,
    )


def _answer_changes(old: Endpoint, new: Endpoint) -> Iterator[OperationChange]:
    yield from _value_changes(OperationKind.STATUS_CHANGED, old.status, new.status)
    yield from _set_changes(
        old.answers,
        new.answers,
        OperationKind.ANSWER_MEDIA_TYPE_REMOVED,
        OperationKind.ANSWER_MEDIA_TYPE_ADDED,
    )
    yield from _set_changes(
        old.errors,
        new.errors,
        OperationKind.ERROR_ANSWER_REMOVED,
        OperationKind.ERROR_ANSWER_ADDED,
    )


def _streaming_changes(old: Endpoint, new: Endpoint) -> Iterator[OperationChange]:
    yield from _flag_changes(
        old.stream is not None,
        new.stream is not None,
        OperationKind.STREAMING_GAINED,
        OperationKind.STREAMING_LOST,
    )
    if old.stream is not None and new.stream is not None:
        yield from _value_changes(
            OperationKind.FRAMING_CHANGED, _framing(old.stream), _framing(new.stream)
        )


def _value_changes(kind: OperationKind, old: str, new: str) -> Iterator[OperationChange]:
    if old != new:
        yield OperationChange(kind, old, new)


def _flag_changes(
    was: bool, is_now: bool, gained: OperationKind, lost: OperationKind
) -> Iterator[OperationChange]:
    if was != is_now:
        yield OperationChange(gained if is_now else lost)


def _set_changes(
    old: Iterable[str], new: Iterable[str], removed: OperationKind, added: OperationKind
) -> Iterator[OperationChange]:
    ours, theirs = list(old), list(new)
    yield from (OperationChange(removed, old=one) for one in ours if one not in theirs)
    yield from (OperationChange(added, new=one) for one in theirs if one not in ours)


def _address(one: Endpoint) -> str:
    return f"{one.facts.method} {one.facts.path}"


def _framing(stream: Document) -> str:
    facts = mapping(stream.get("x-event-stream"))
    return ", ".join(f"{key} {value_text(facts[key])}" for key in sorted(facts)) or "default"
