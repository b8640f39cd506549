"""The schemas of WebSocket events: the document's components, and others of the SDK.

The document describes no WebSockets. Its extension `x-websockets` holds, by the name of the method
that connects, a `path` and the schemas `client` and `server`.
"""

from __future__ import annotations

from collections.abc import Sequence

from codegen.document import Document, Json, mapping, schema_ref, sequence
from codegen.sdk.located import COMPONENTS, LocatedSchema, Side, constant_values

WEBSOCKETS = "x-websockets"

_SIDES = ("client", "server")


def documented_websockets(sdk: Document, components: Document) -> Document:
    """Return the SDK's WebSockets, with the components named like their types of events.

    If types in several modules have the same name, the component is that of the method at the
    highest level of the tree.
    """
    found: Document = {}
    homes: dict[str, Json] = {}
    rows = map(mapping, sequence(sdk.get("websockets")))
    for row in sorted(rows, key=lambda one: str(one["name"]).count(".")):
        schemas: Document = {}
        for side in _SIDES:
            reference = mapping(row.get(side))
            name, module = str(reference.get("name")), reference.get("module")
            if name in components and homes.setdefault(name, module) == module:
                schemas[side] = schema_ref(name)
        found[str(row["name"])] = {"path": row["path"], **schemas}
    return dict(sorted(found.items()))


def missing_websockets(known: Document, snapshot: Document, described: Document) -> Document:
    """Return the WebSockets of a document of the SDK with the events that a snapshot lacks.

    `known` are the snapshot's own. If the snapshot has only a single event and no union, the result
    is a union of the others.
    """
    found: Document = {}
    ours, theirs = Side(snapshot), Side(described)
    for name, row in mapping(described.get(WEBSOCKETS)).items():
        own, sides = mapping(known.get(name)), mapping(row)
        missing: Document = {}
        for side in (side for side in _SIDES if side in sides):
            if side not in own:
                missing[side] = sides[side]
            elif others := _other_events(ours.alternatives((), own[side]), theirs, sides[side]):
                missing[side] = {"anyOf": others}
        if missing:
            found[name] = missing
    return found


def with_websockets(known: Document, others: Document) -> Document:
    """Merge WebSockets with the schemas of events that the document lacks."""
    found: Document = {}
    for name, row in known.items():
        own, more = mapping(row), mapping(others.get(name))
        both: Document = {
            side: {"anyOf": [own[side], *sequence(mapping(more[side]).get("anyOf"))]}
            for side in _SIDES
            if side in own and side in more
        }
        found[name] = {**own, **more, **both}
    return found


def _other_events(mine: Sequence[LocatedSchema], theirs: Side, other: Json) -> list[Json]:
    """Return the SDK's events without the document's only one; none if it has several."""
    if len(mine) != 1:
        return []
    known = _types(mine[0])
    events = [one for one in theirs.alternatives((), other) if one.place[:2] == COMPONENTS]
    return [schema_ref(str(one.place[-1])) for one in events if known.isdisjoint(_types(one))]


def _types(event: LocatedSchema) -> set[str]:
    declared = mapping(mapping(event.schema.get("properties")).get("type"))
    return {str(value) for value in constant_values(declared)}
