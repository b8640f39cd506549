"""The project's overlays on documents that lack or rename the targets of actions.

Whatever is missing, what comes out is whole and can be read as an API; what is left out is named.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import cast

import pytest
from jsonpath_rfc9535 import JSONPathNode

from codegen.document import (
    HTTP_METHODS,
    Document,
    Json,
    copy_tree,
    load_document,
    mapping,
    reached_schemas,
    renamed_schemas,
    rewrite,
    schema_references,
    sequence,
)
from codegen.ir import build_api
from codegen.normalise import normalise
from codegen.normalise.references import unresolved_references
from codegen.overlays import Action, Overlay, apply_overlays, load_overlays
from tests.codegen.generating import NO_SDK

ROOT = Path(__file__).parents[2]
OVERLAYS = load_overlays(ROOT / "openapi/overlays")
REFERRING = [
    (overlay, action, name)
    for overlay in OVERLAYS
    for action in overlay.actions
    for name in dict.fromkeys(schema_references(action.update))
]
STREAMING = [
    (overlay, action)
    for overlay in OVERLAYS
    for action in overlay.actions
    if "'text/event-stream': {'schema'" in str(action.update)
]


@cache
def snapshot() -> Document:
    return load_document(ROOT / "openapi/openai.yaml")


def schemas_of(document: Document) -> Document:
    return mapping(mapping(document["components"])["schemas"])


def matches(action: Action, document: Document) -> list[JSONPathNode]:
    return list(action.query.find(document))


def part_without_correction(action: Action) -> Document:
    """The part of the snapshot that an action changes, as it is without the action."""
    whole = snapshot()
    paths: dict[str, Json] = {}
    named = set[str]()
    for match in matches(action, whole):
        where = [str(part) for part in match.location]
        if where[0] == "paths":
            paths[where[1]] = mapping(whole["paths"])[where[1]]
        elif len(where) > 2:
            named.add(where[2])
    named.update(schema_references(action.update))
    responses = mapping(whole["components"])["responses"]
    roots: list[Json] = [{"$ref": f"#/components/schemas/{name}"} for name in sorted(named)]
    needed = reached_schemas([*paths.values(), responses, *roots], schemas_of(whole))
    part: Document = {
        "openapi": whole["openapi"],
        "info": whole["info"],
        "paths": cast("Json", paths),
        "components": {"responses": responses, "schemas": needed},
    }
    part = mapping(copy_tree(part))
    for match in matches(action, part):
        value = cast("Json", match.value)
        for key in mapping(action.update):
            mapping(value).pop(key, None)
        for entry in sequence(action.update):
            sequence(value).remove(entry)
    return part


def without_schema(document: Document, name: str) -> Document:
    """The document without a schema: what referred to it may be anything."""
    reference = f"#/components/schemas/{name}"
    found = rewrite(document, lambda node: {} if node.get("$ref") == reference else node)
    schemas_of(mapping(found)).pop(name, None)
    return mapping(found)


def renamed_schema(document: Document, name: str) -> Document:
    """The document with another name for a schema."""
    found = mapping(renamed_schemas(document, {name: f"{name}Renamed"}))
    schemas = schemas_of(found)
    if name in schemas:
        schemas[f"{name}Renamed"] = schemas.pop(name)
    return found


def corrected(document: Document, overlay: Overlay) -> tuple[Document, list[str]]:
    """The document corrected by an overlay, which is whole; and what was left out."""
    found, rejected = apply_overlays(document, [overlay])
    assert unresolved_references(found) == []
    build_api(normalise(found), NO_SDK)
    return found, [one.action.where for one in rejected]


@pytest.mark.parametrize("change", [without_schema, renamed_schema])
@pytest.mark.parametrize(
    ("overlay", "action", "name"),
    REFERRING,
    ids=[f"{one.file}-{action.number}-{name}" for one, action, name in REFERRING],
)
def test_what_an_action_refers_to_can_be_missing_or_moved(
    overlay: Overlay, action: Action, name: str, change: Callable[[Document, str], Document]
) -> None:
    _, before = corrected(part_without_correction(action), overlay)
    assert action.where not in before
    _, left_out = corrected(change(part_without_correction(action), name), overlay)
    brought = any(
        name in mapping(one.update) and one.where not in left_out
        for one in overlay.actions[: action.number - 1]
    )
    assert (action.where in left_out) != brought


@pytest.mark.parametrize(
    ("overlay", "action"), STREAMING, ids=[f"{one.file}-{a.number}" for one, a in STREAMING]
)
def test_a_stream_can_lack_what_asks_for_it(overlay: Overlay, action: Action) -> None:
    document = part_without_correction(action)
    for item in mapping(document["paths"]).values():
        for operation in _operations(mapping(item)):
            operation.pop("requestBody", None)
            operation["parameters"] = [
                one
                for one in sequence(operation.get("parameters"))
                if mapping(one).get("name") != "stream"
            ]
    _, left_out = corrected(document, overlay)
    assert action.where in left_out


def _operations(item: Document) -> Iterator[Document]:
    return (mapping(item[method]) for method in HTTP_METHODS if method in item)
