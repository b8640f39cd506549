"""Compares all schemas of two documents once: components, inline schemas, replaced components."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.diff.compare import compare_schemas
from codegen.diff.endpoints import Endpoint, matching_slots
from codegen.diff.facts import Kind, SchemaChange, SchemaDiff, SchemaKind, Use
from codegen.diff.streams import events
from codegen.diff.versions import Versions
from codegen.document import ref_name

_VARIANT_KINDS = frozenset({SchemaKind.ALTERNATIVE_ADDED, SchemaKind.ALTERNATIVE_REMOVED})


def schema_diffs(versions: Versions) -> tuple[SchemaDiff, ...]:
    """Return the differences of all schemas that operations of both documents reach.

    The variants of event unions are left out, since they are reported as events.
    """
    return tuple(_SchemaComparison(versions).diffs())


class _SchemaComparison:
    def __init__(self, versions: Versions) -> None:
        self._versions = versions
        self._event_of: dict[str, str] = {}
        self._unions: set[str] = set()
        for endpoint in versions.new.endpoints:
            for slot in endpoint.unions():
                found = events(slot.schema, versions.new.schemas)
                self._event_of.update({part: name for name, part in found.schemas.items()})
                self._unions |= found.unions
            for use, schema in endpoint.messages:
                if use is Use.WEBHOOK:
                    self._event_of[ref_name(schema)] = endpoint.facts.id

    def diffs(self) -> Iterator[SchemaDiff]:
        """Yield the differences in the order of the documents, replaced components last."""
        versions = self._versions
        for old, new in versions.pairs():
            if old in versions.was and new in versions.now:
                yield from self._component_diffs(old, new, self._compare_components(old, new))
        for one, other in versions.matching.both:
            yield from self._inline_diffs(one, other)
        changes = dict(self._replaced_component_changes())
        for old, new in changes:
            places = tuple(versions.sides.replaced[old, new])
            yield from self._component_diffs(old, new, changes[old, new], places)

    def _compare_components(self, old: str, new: str) -> tuple[SchemaChange, ...]:
        sides = self._versions.sides
        changes = compare_schemas(sides, new, sides.old.component(old), sides.new.component(new))
        return _without_variants(changes) if new in self._unions else changes

    def _component_diffs(
        self, old: str, new: str, changes: tuple[SchemaChange, ...], places: tuple[str, ...] = ()
    ) -> Iterator[SchemaDiff]:
        if not changes:
            return
        versions = self._versions
        operations = versions.operations(old, new)
        yield SchemaDiff(
            name=new,
            group=versions.group(operations),
            uses=versions.uses(old, new),
            operations=versions.of_kind(operations, Kind.OPERATION),
            changes=changes,
            replaces=old if places else "",
            places=places,
            event=self._event_of.get(new, ""),
            websockets=versions.of_kind(operations, Kind.WEBSOCKET),
            webhooks=versions.of_kind(operations, Kind.WEBHOOK),
            touches=versions.touches(old, new),
        )

    def _inline_diffs(self, old: Endpoint, new: Endpoint) -> Iterator[SchemaDiff]:
        facts, unions = new.facts, list(new.unions())
        for before, slot in matching_slots(old, new):
            several = sum(one.label == slot.label for one in new.slots()) > 1
            name = f"{facts.id} {slot.label}{f' {slot.media_type}' if several else ''}"
            changes = compare_schemas(self._versions.sides, name, before.schema, slot.schema)
            if slot in unions:
                changes = _without_variants(changes)
            if changes:
                touches = frozenset({(facts.id, slot.use)})
                yield SchemaDiff(
                    name, facts.group, frozenset({slot.use}), (facts.id,), changes, touches=touches
                )

    def _replaced_component_changes(
        self,
    ) -> Iterator[tuple[tuple[str, str], tuple[SchemaChange, ...]]]:
        """Yield replaced components and their changes; comparing them may find further ones."""
        compared_pairs: set[tuple[str, str]] = set()
        while waiting := [
            pair for pair in self._versions.sides.replaced if pair not in compared_pairs
        ]:
            for pair in waiting:
                compared_pairs.add(pair)
                yield pair, self._compare_components(*pair)


def _without_variants(changes: tuple[SchemaChange, ...]) -> tuple[SchemaChange, ...]:
    return tuple(each for each in changes if each.where or each.kind not in _VARIANT_KINDS)
