"""Compares two documents."""

from __future__ import annotations

from codegen.diff.compare import compare_schemas
from codegen.diff.counts import counts
from codegen.diff.facts import Count, Kind, OperationDiff, Part, SpecDiff, TypeFacts
from codegen.diff.operations import operation_changes
from codegen.diff.reach import Reach
from codegen.diff.schemas import schema_diffs
from codegen.diff.streams import stream_diffs
from codegen.diff.unions import Sides
from codegen.diff.versions import Versions
from codegen.document import Document


def diff(old: Document, new: Document) -> SpecDiff:
    """Return the differences between two normalised documents.

    A schema is compared once, however many operations reach it.
    """
    versions = Versions(old, new)
    schemas = schema_diffs(versions)
    sides, matching = versions.sides, versions.matching
    streams = stream_diffs(sides.old, sides.new, matching, schemas)
    changed = _changed_operations(versions)
    added, removed = _added_types(versions), _removed_types(versions)
    renamed = _renamed_types(versions)
    types = Count(len(added), len(removed), len(schemas), len(renamed))
    return SpecDiff(
        versions=(versions.old.version, versions.new.version),
        operations_added=tuple(one.facts for one in matching.added),
        operations_removed=tuple(one.facts for one in matching.removed),
        operations_changed=changed,
        streams=streams,
        schemas=schemas,
        types_added=added,
        types_removed=removed,
        types_renamed=renamed,
        unreached=_unreached_components(versions),
        counts={**counts(matching, changed, streams, schemas), Part.TYPES: types},
    )


def _changed_operations(versions: Versions) -> tuple[OperationDiff, ...]:
    compared = [
        OperationDiff(new.facts, tuple(operation_changes(old, new)))
        for old, new in versions.matching.both
    ]
    return tuple(each for each in compared if each.changes)


def _added_types(versions: Versions) -> tuple[TypeFacts, ...]:
    reached = _generated_components(versions, versions.now)
    before = _generated_components(versions, versions.was)
    known = {versions.renamed.get(name, name) for name in before}
    added = [name for name in versions.new.schemas.components if name in reached]
    return tuple(TypeFacts(n, versions.group(reached[n])) for n in added if n not in known)


def _removed_types(versions: Versions) -> tuple[TypeFacts, ...]:
    reached, now = (
        _generated_components(versions, versions.was),
        _generated_components(versions, versions.now),
    )
    known = [name for name in versions.old.schemas.components if name in reached]
    removed = [name for name in known if versions.renamed.get(name, name) not in now]
    return tuple(TypeFacts(name, versions.group(reached[name])) for name in removed)


def _renamed_types(versions: Versions) -> tuple[TypeFacts, ...]:
    return tuple(
        TypeFacts(new, versions.group(versions.operations(old, new)), former=old)
        for old, new in sorted(versions.renamed.items())
        if old in _generated_components(versions, versions.was)
        and new in _generated_components(versions, versions.now)
    )


def _generated_components(versions: Versions, reach: Reach) -> dict[str, tuple[str, ...]]:
    """Return the components with generated types, with the operations and webhooks using them."""
    found = {
        name: versions.of_kind(operations, Kind.OPERATION, Kind.WEBHOOK)
        for name, operations in reach.operations.items()
    }
    return {name: operations for name, operations in found.items() if operations}


def _unreached_components(versions: Versions) -> tuple[str, ...]:
    changed = [new for old, new in versions.pairs() if old != new or _differ(versions, old, new)]
    names = [*changed, *versions.added(), *versions.removed()]
    return tuple(each for each in names if each not in versions.was and each not in versions.now)


def _differ(versions: Versions, old: str, new: str) -> bool:
    sides = Sides(versions.sides.old, versions.sides.new, versions.renamed)
    changes = compare_schemas(sides, new, sides.old.component(old), sides.new.component(new))
    return bool(changes or sides.replaced)
