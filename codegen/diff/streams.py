"""Compares the event types of streaming operations."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from codegen.diff.endpoints import Endpoint, Slot
from codegen.diff.facts import SchemaChange, SchemaDiff, StreamDiff
from codegen.diff.matching import Matching
from codegen.diff.shapes import Schemas, admitted_values, fields
from codegen.document import Document, ref_name

_DISCRIMINATORS = ("type", "event")


@dataclass(frozen=True)
class Events:
    """The event types of one stream.

    `schemas` maps each event's name to its component, empty for an inline schema; `unions` are the
    components that are unions of events.
    """

    schemas: dict[str, str]
    unions: frozenset[str]


def events(schema: Document, schemas: Schemas) -> Events:
    """Return the events of a union; none if they have no discriminator."""
    variants = _without_duplicates(schemas.expanded_shape((schema,)).alternatives)
    bodies = [schemas.resolve(variant) for variant in variants]
    for discriminator in (*_DISCRIMINATORS, *(fields(bodies[0]) if bodies else ())):
        names = [_constant(body, discriminator) for body in bodies]
        # A single type is an event only if it has a usual discriminator.
        several = len(names) > 1 or discriminator in _DISCRIMINATORS
        if names and several and all(names) and len(set(names)) == len(names):
            named = {name: ref_name(one) for name, one in zip(names, variants, strict=True)}
            return Events(named, _unions(schema, schemas))
    return Events({}, frozenset())


def stream_diffs(
    old: Schemas, new: Schemas, matching: Matching, changed: Sequence[SchemaDiff]
) -> tuple[StreamDiff, ...]:
    """Return the differences between events of the streams and WebSockets of both documents.

    `changed` are the changed schemas. Operations with the same differences share one result.
    """
    merged: dict[StreamDiff, list[str]] = {}
    for one, other in matching.both:
        before = {slot.label: slot for slot in one.unions()}
        for slot in other.unions():
            if slot.label not in before:
                continue
            ours, theirs = events(before[slot.label].schema, old), events(slot.schema, new)
            difference = _difference(other, slot, (ours, theirs), changed)
            if difference.added or difference.removed or difference.changed:
                merged.setdefault(difference, []).append(other.facts.id)
    return tuple(replace(each, operations=tuple(operations)) for each, operations in merged.items())


def _difference(
    endpoint: Endpoint, slot: Slot, sides: tuple[Events, Events], changed: Sequence[SchemaDiff]
) -> StreamDiff:
    ours, theirs = sides
    lists = theirs.unions | {f"{endpoint.facts.id} {slot.label}"}
    inline = [change for each in changed if each.name in lists for change in each.changes]
    components = {each.name for each in changed}
    return StreamDiff(
        group=endpoint.facts.group,
        operations=(),
        added=tuple(name for name in theirs.schemas if name not in ours.schemas),
        removed=tuple(name for name in ours.schemas if name not in theirs.schemas),
        changed=tuple(
            name
            for name, component in theirs.schemas.items()
            if name in ours.schemas and (component in components or _is_changed(name, inline))
        ),
        use=slot.use,
    )


def _is_changed(variant: str, changes: Sequence[SchemaChange]) -> bool:
    """Whether changes of a union are in an inline variant of it."""
    return any(change.where.startswith(f"<{variant}>") for change in changes)


def _without_duplicates(variants: Sequence[Document]) -> list[Document]:
    """Return the variants, each once, even if several unions list it."""
    by_name = {ref_name(one) or str(place): one for place, one in enumerate(variants)}
    return list(by_name.values())


def _constant(body: Document, name: str) -> str:
    values = admitted_values(fields(body).get(name, {}))
    return str(values[0]) if len(values) == 1 else ""


def _unions(schema: Document, schemas: Schemas) -> frozenset[str]:
    """Return the components that are unions: the union itself and those that it refers to."""
    found: set[str] = set()
    waiting = [schema]
    while waiting:
        one = waiting.pop()
        name = ref_name(one)
        if name and (name in found or not schemas.is_union(name)):
            continue
        if name:
            found.add(name)
            one = schemas.component(name)
        waiting += [part for part in schemas.shape(one).alternatives if ref_name(part)]
    return frozenset(found)
