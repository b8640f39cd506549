"""Counts the added, removed and changed operations, requests, answers, streams and so on."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

from codegen.diff.endpoints import Endpoint
from codegen.diff.facts import (
    Count,
    Kind,
    OperationDiff,
    OperationKind,
    Part,
    SchemaDiff,
    StreamDiff,
    Use,
)
from codegen.diff.matching import Matching

_REQUEST_KINDS = frozenset(
    {
        OperationKind.BODY_BECAME_REQUIRED,
        OperationKind.BODY_BECAME_OPTIONAL,
        OperationKind.REQUEST_MEDIA_TYPE_REMOVED,
        OperationKind.REQUEST_MEDIA_TYPE_ADDED,
    }
)
_ANSWER_KINDS = frozenset(
    {
        OperationKind.STATUS_CHANGED,
        OperationKind.ANSWER_MEDIA_TYPE_REMOVED,
        OperationKind.ANSWER_MEDIA_TYPE_ADDED,
        OperationKind.ERROR_ANSWER_REMOVED,
        OperationKind.ERROR_ANSWER_ADDED,
    }
)
_STREAM_KINDS = frozenset({OperationKind.FRAMING_CHANGED})
_SOCKET_USES = (Use.CLIENT_EVENT, Use.SERVER_EVENT)


def counts(
    matching: Matching,
    operations: Sequence[OperationDiff],
    streams: Sequence[StreamDiff],
    schemas: Sequence[SchemaDiff],
) -> dict[Part, Count]:
    """Return the counts of all parts except types, which cannot be counted by operation."""
    changed = _ChangedOperations(operations, streams, schemas)
    anything = changed.ids(Use, OperationKind)
    tables: dict[Part, tuple[Callable[[Endpoint], bool], Collection[str]]] = {
        Part.OPERATIONS: (_is(Kind.OPERATION), anything),
        Part.REQUESTS: (_has_request, changed.ids([Use.REQUEST], _REQUEST_KINDS)),
        Part.ANSWERS: (_has_answer, changed.ids([Use.ANSWER], _ANSWER_KINDS)),
        Part.STREAMS: (_has_stream, changed.ids([Use.EVENT], _STREAM_KINDS)),
        Part.WEBSOCKETS: (_is(Kind.WEBSOCKET), anything),
        Part.WEBHOOKS: (_is(Kind.WEBHOOK), anything),
    }
    return {
        **{part: _count(matching, has, ids) for part, (has, ids) in tables.items()},
        Part.EVENTS: _events(streams, [Use.EVENT]),
        Part.WEBSOCKET_EVENTS: _events(streams, _SOCKET_USES),
    }


class _ChangedOperations:
    """The changed operations, WebSockets and webhooks, by the kind of the change."""

    def __init__(
        self,
        operations: Sequence[OperationDiff],
        streams: Sequence[StreamDiff],
        schemas: Sequence[SchemaDiff],
    ) -> None:
        self._kinds: Mapping[str, set[OperationKind]] = {
            each.operation.id: {change.kind for change in each.changes} for each in operations
        }
        self._changed_uses = {pair for each in schemas for pair in each.touches}
        self._changed_uses |= {(name, each.use) for each in streams for name in each.operations}

    def ids(self, uses: Iterable[Use], kinds: Iterable[OperationKind]) -> set[str]:
        """Return the ids of those with a change in one of these uses, or of one of these kinds."""
        given_uses, ways = set(uses), set(kinds)
        found = {name for name, use in self._changed_uses if use in given_uses}
        return found | {name for name, own in self._kinds.items() if own & ways}


def _count(matching: Matching, has: Callable[[Endpoint], bool], changed: Collection[str]) -> Count:
    both = [(has(one), has(other), other.facts.id) for one, other in matching.both]
    return Count(
        added=sum(map(has, matching.added)) + sum(now and not was for was, now, _ in both),
        removed=sum(map(has, matching.removed)) + sum(was and not now for was, now, _ in both),
        changed=sum(was and now and name in changed for was, now, name in both),
    )


def _events(streams: Sequence[StreamDiff], uses: Collection[Use]) -> Count:
    found = [each for each in streams if each.use in uses]
    return Count(
        added=sum(len(each.added) for each in found),
        removed=sum(len(each.removed) for each in found),
        changed=sum(len(each.changed) for each in found),
    )


def _is(kind: Kind) -> Callable[[Endpoint], bool]:
    return lambda one: one.facts.kind is kind


def _has_request(one: Endpoint) -> bool:
    return bool(one.bodies or one.parameters.get("properties"))


def _has_answer(one: Endpoint) -> bool:
    return bool(one.answers or one.errors)


def _has_stream(one: Endpoint) -> bool:
    return one.stream is not None
