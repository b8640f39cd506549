"""A small document with every construct, and random mutations of it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import cast

from hypothesis import strategies as st

from codegen.document import Document, Json, copy_tree, parse_document

MINI = Path(__file__).parent / "mini"
PUBLISHED = (MINI / "document.yaml").read_text(encoding="utf-8")
SDK = (MINI / "sdk.yaml").read_text(encoding="utf-8")
OVERLAY = (MINI / "overlay.yaml").read_text(encoding="utf-8")

REFERENCES = (
    "#/components/schemas/Thing",
    "#/components/schemas/Content",
    "#/components/schemas/New",
    "#/components/schemas/Gone",
    "#/components/schemas/%54hing",
    "#/components/schemas/Thing/properties/children",
    "#/components/schemas/Thing/properties/children/items",
    "#/components/schemas/Event/anyOf/0",
    "#/components/schemas/Event/anyOf/9",
    "#/components/parameters/ThingId",
    "#/components/responses/Thing",
    "#/paths/~1things~1{thing_id}/get/responses/200",
    "#/paths/~1things~1%7Bthing_id%7D",
    "#/info/title",
    "#/components/schemas/%ZZ",
    "#/components/schemas/a~2b",
    "#/components/schemas/",
    "#/",
    "#",
    "",
    "other.yaml#/Thing",
    "https://example.com/openapi.json",
)
VALUES: tuple[Json, ...] = (
    None,
    True,
    False,
    0,
    -1,
    1.5,
    10**299,
    "",
    "x",
    "text",
    "null",
    "object",
    "1e3",
    "\0\x1b\u2028\ufeff\U0001f600",
    '\'"""\\',
    "{",
    "a" * 20_000,
    [],
    {},
    [None],
    [[]],
    ["x", "x"],
    [{}],
    {"": {}},
    {"type": "string"},
    {"type": ["null"]},
    {"enum": [[], {}, 1.0, 1, True]},
    {"const": {"a": 1}},
    {"default": {"a": []}, "type": "object"},
    {"nullable": True},
    {"allOf": []},
    {"allOf": [{"type": "string"}, {"type": "integer"}]},
    {"anyOf": [{"type": "null"}]},
    {"not": {}},
    {"$recursiveRef": "#"},
    {"$dynamicRef": "#x"},
    {"discriminator": {"propertyName": "type"}, "anyOf": [True, False]},
    {"items": True},
    {"additionalProperties": False, "properties": {"a": True}},
)
KEYS = (
    "",
    "/x{",
    "/x{}",
    "/{a}{b}",
    "x",
    "x-y",
    "200",
    "2XX",
    "default",
    "$ref",
    "type",
    "class",
    "__init__",
    "self",
    "é ü",
    "\0",
    "1",
    "Thing",
    "thing",
    "a/b~c%20",
    "type.type",
    "*/*",
    "text/event-stream",
)


def places(node: Json, place: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    """All places of a tree but its root."""
    children: list[tuple[str | int, Json]] = []
    if isinstance(node, dict):
        children = [*node.items()]
    elif isinstance(node, list):
        children = [*enumerate(node)]
    found: list[tuple[str | int, ...]] = []
    for key, child in children:
        found += [(*place, key), *places(child, (*place, key))]
    return found


def at(tree: Json, place: tuple[str | int, ...]) -> Json:
    """Return the value at a place."""
    for key in place:
        tree = cast("dict[str | int, Json]", tree)[key]
    return tree


@st.composite
def mutated(draw: st.DrawFn, text: str) -> Document:
    """A document that differs from a text in one place or in a few."""
    tree = parse_document(text, source="mini-document")
    for _ in range(draw(st.integers(1, 3))):
        place = draw(st.sampled_from(places(tree)))
        around = at(tree, place[:-1])
        holder, key = cast("dict[str | int, Json]", around), place[-1]
        kind = draw(st.sampled_from(("value", "reference", "remove", "key", "beside", "copy")))
        reference: Json = {"$ref": draw(st.sampled_from(REFERENCES))}
        if kind == "value":
            holder[key] = copy_tree(draw(st.sampled_from(VALUES)))
        elif kind == "reference":
            holder[key] = reference
        elif kind == "remove":
            del holder[key]
        elif kind == "copy":
            holder[key] = copy_tree(at(tree, draw(st.sampled_from(places(tree)))))
        elif isinstance(around, dict):
            named = draw(st.sampled_from(KEYS))
            holder[named] = holder.pop(key) if kind == "key" else reference
    return tree


def as_json(tree: Document) -> str:
    """A tree as JSON, whose characters are written as they are."""
    return json.dumps(tree, ensure_ascii=False)
