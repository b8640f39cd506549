"""The generated schemas have the requirements of the SDK's clients on answers."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from codegen.document import Document, mapping, sequence
from codegen.sdk import complete
from tests.codegen.generating import Generate, document
from tests.codegen.test_sdk_removed import NEW, NEWEST, OLD, with_fields, written

SNAPSHOT = """
    paths:
      /things/{thing_id}/parts:
        post:
          operationId: makePart
          parameters: [{name: thing_id, in: path, required: true, schema: {type: string}}]
          responses:
            '200':
              description: ''
              content:
                application/json: {schema: {$ref: '#/components/schemas/Thing'}}
          requestBody:
            content:
              application/json: {schema: {properties: {name: {type: string}}}}
    components:
      schemas:
        Thing:
          required: [id, class, tags]
          properties:
            id: {type: string}
            count: {type: integer}
            class: {type: boolean}
            tags: {type: [array, 'null'], items: {type: string}}
            state: {enum: ['on', 'off', broken]}
            kind: {type: string}
"""
STATE = """            state: Literal["on", "off"]
            kind: Optional[Literal["round"]] = None
"""
FILES = with_fields(STATE)
# What the newer release needs less: no count, no tags that are not null.
LESS = {
    **FILES,
    "types/thing.py": FILES["types/thing.py"]
    .replace("            count: Optional[int]\n", "            count: Optional[int] = None\n")
    .replace("            tags: List[str]\n", "            tags: Optional[List[str]] = None\n"),
}


@pytest.fixture
def snapshot() -> Document:
    return document(SNAPSHOT)


def requirements(sdk: Document, section: str = "additions") -> Document:
    """Return the requirements on the fields of Thing."""
    of = mapping(sdk.get("removed")) if section == "removed" else sdk
    found = [one for one in map(mapping, sequence(of.get("additions"))) if "answers" in one]
    assert len(found) < 2
    return mapping(found[0]["answers"]) if found else {}


def test_what_a_client_needs_of_answers_is_written_down(tmp_path: Path, snapshot: Document) -> None:
    found = written(tmp_path, OLD, FILES, snapshot=snapshot)
    assert requirements(found) == {
        "count": {"required": True},
        "body": {"required": True},
        "made_at": {"required": True},
        "state": {"required": True, "enum": ["on", "off"]},
        "kind": {"enum": ["round"]},
        "tags": {"nullable": False},
        "class": {"nullable": True},
        "schema": {"required": True},
    }


def test_it_stands_in_the_schemas_and_not_in_the_types(
    package: Generate, tmp_path: Path, snapshot: Document
) -> None:
    sdk = written(tmp_path, OLD, FILES, snapshot=snapshot)
    made = package(snapshot, sdk)
    assert json.loads(made.files["schemas/release.json"]) == {"sdk": OLD}
    texts = [text for path, text in made.files.items() if path.startswith("schemas/")]
    assert '"state":{"required":true,"enum":["on","off"]}' in "".join(texts)
    assert made.accepts("Thing", {"id": "a", "class": True, "tags": None})


def test_what_an_earlier_release_needs_is_carried_on(tmp_path: Path, snapshot: Document) -> None:
    old = written(tmp_path, OLD, FILES, snapshot=snapshot)
    new = written(tmp_path, NEW, LESS, old, snapshot=snapshot)
    assert "count" not in requirements(new)
    assert requirements(new, "removed") == {
        "count": {"required": True},
        "tags": {"nullable": False},
    }
    assert written(tmp_path / "again", NEW, LESS, new, snapshot=snapshot) == new
    schemas = mapping(mapping(complete(snapshot, new)["components"])["schemas"])
    marks = mapping(mapping(schemas["Thing"])["x-sdk-answers"])
    assert (marks["count"], marks["tags"]) == ({"required": True}, {"nullable": False})
    back = written(tmp_path, NEWEST, FILES, new, snapshot=snapshot)
    assert requirements(back) == requirements(old)
    assert requirements(back, "removed") == {}


def test_each_of_several_variants_needs_its_own(tmp_path: Path, snapshot: Document) -> None:
    """An object of the document that is several of the SDK needs only what all of them need."""
    thing = mapping(mapping(mapping(snapshot["components"])["schemas"])["Thing"])
    mapping(thing["properties"])["body"] = {
        "type": "object",
        "properties": {"size": {"enum": ["big", "small", "tiny"]}, "of": {"type": "string"}},
    }
    found = written(tmp_path, OLD, FILES, snapshot=snapshot)
    assert "size" not in json.dumps(requirements(found))
