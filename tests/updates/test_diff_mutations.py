"""Properties of comparisons: nothing is missed, and both directions are consistent."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

from codegen.diff import SpecDiff, diff, render_markdown
from codegen.diff.facts import Count, SchemaKind
from codegen.document import Document, load_document, mapping, operations, reached_schemas, sequence
from codegen.sdk import complete_snapshot
from codegen.sdk.naming import NAMES
from codegen.sdk.websocket_schemas import WEBSOCKETS
from tests.codegen.mutations import BREAKING, EITHER, HARMLESS, mutated

OPENAPI = Path(__file__).parents[2] / "openapi"
# Of each kind of operation some: streams, forms, pages, files, what only the SDK has.
RESOURCES = ("audio.", "batches.", "beta.agents.sessions.", "embeddings.", "files.", "uploads.")
WEBSOCKETS_OF = ("live.", "realtime.translations.")
KINDS = {**BREAKING, **HARMLESS, **EITHER}

SEEDS = range(3)


@pytest.fixture(scope="module")
def real() -> Document:
    """A part of what the mock knows, small enough to be compared often."""
    sdk = load_document(OPENAPI / "sdk.yaml")
    document = complete_snapshot(load_document(OPENAPI / "openai.yaml"), sdk)
    paths: dict[str, Document] = {}
    for path, method, operation in operations(document):
        if str(next(iter(sequence(operation.get(NAMES))), "")).startswith(RESOURCES):
            paths.setdefault(path, {})[method] = operation
    kept: Document = {
        "paths": {**paths},
        "webhooks": document["webhooks"],
        WEBSOCKETS: {
            name: row
            for name, row in mapping(document[WEBSOCKETS]).items()
            if name.startswith(WEBSOCKETS_OF)
        },
    }
    components = mapping(document["components"])
    schemas = reached_schemas([*kept.values()], mapping(components["schemas"]))
    assert 30 < sum(map(len, paths.values())) < 100
    return {**document, **kept, "components": {**components, "schemas": schemas}}


def compared(document: Document, kind: str, seed: int) -> SpecDiff:
    other = mutated(document, KINDS[kind], Random(seed))
    assert other is not None
    return diff(document, other)


def number(markdown: str) -> int:
    line = next(line for line in markdown.splitlines() if line.startswith("- Breaking changes: "))
    return int(line.rpartition(" ")[2])


def test_the_mock_does_not_differ_from_itself(real: Document) -> None:
    assert not diff(real, real)
    assert set(diff(real, real).counts.values()) == {Count()}


@pytest.mark.parametrize("kind", BREAKING)
@pytest.mark.parametrize("seed", SEEDS)
def test_breaking_changes_are_counted(real: Document, kind: str, seed: int) -> None:
    difference = compared(real, kind, seed)
    assert any(count != Count() for count in difference.counts.values())
    assert number(render_markdown(difference)) > 0


@pytest.mark.parametrize("kind", HARMLESS)
@pytest.mark.parametrize("seed", SEEDS)
def test_changes_that_are_not_breaking_are_reported_too(
    real: Document, kind: str, seed: int
) -> None:
    difference = compared(real, kind, seed)
    assert any(count != Count() for count in difference.counts.values())
    assert number(render_markdown(difference)) == 0


@pytest.mark.parametrize("kind", EITHER)
@pytest.mark.parametrize("seed", SEEDS)
def test_what_breaks_some_is_reported(real: Document, kind: str, seed: int) -> None:
    assert any(count != Count() for count in compared(real, kind, seed).counts.values())


MIRRORED = {
    SchemaKind.FIELD_REMOVED: {SchemaKind.FIELD_ADDED, SchemaKind.REQUIRED_FIELD_ADDED},
    SchemaKind.BECAME_REQUIRED: {SchemaKind.BECAME_OPTIONAL},
    SchemaKind.BECAME_NULLABLE: {SchemaKind.NO_LONGER_NULLABLE},
    SchemaKind.ALTERNATIVE_REMOVED: {SchemaKind.ALTERNATIVE_ADDED},
    SchemaKind.VALUE_REMOVED: {SchemaKind.VALUE_ADDED},
    SchemaKind.DEPRECATED: {SchemaKind.NO_LONGER_DEPRECATED},
}


def places(difference: SpecDiff, wanted: set[SchemaKind]) -> list[tuple[str, str, str]]:
    return sorted(
        (
            schema.name,
            change.where,
            change.old or change.new if "value" in change.kind.value else "",
        )
        for schema in difference.schemas
        for change in schema.changes
        if change.kind in wanted
    )


def assert_mirrored(there: SpecDiff, back: SpecDiff) -> None:
    """What is added in one direction is removed in the other."""
    assert there.counts.keys() == back.counts.keys()
    for part, count in there.counts.items():
        other = back.counts[part]
        assert (count.added, count.removed) == (other.removed, other.added), part
        assert (count.changed, count.renamed) == (other.changed, other.renamed), part
    assert [one.id for one in there.operations_added] == [o.id for o in back.operations_removed]
    assert [one.name for one in there.types_added] == [one.name for one in back.types_removed]
    events = {(one.use, one.operations): (one.added, one.removed) for one in there.streams}
    assert events == {(o.use, o.operations): (o.removed, o.added) for o in back.streams}
    for gone, come in MIRRORED.items():
        assert places(there, {gone}) == places(back, come)
        assert places(back, {gone}) == places(there, come)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("seed", SEEDS)
def test_what_is_added_in_one_direction_is_removed_in_the_other(
    real: Document, kind: str, seed: int
) -> None:
    other = mutated(real, KINDS[kind], Random(seed))
    assert other is not None
    assert_mirrored(diff(real, other), diff(other, real))
