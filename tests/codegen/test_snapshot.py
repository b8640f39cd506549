"""The snapshot: refused documents with their messages, and the snapshot's header."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.document import Document, mapping, parse_document
from codegen.errors import CodegenError
from codegen.fetch.upstream import upstream_of
from codegen.overlays import Overlay, load_overlays
from codegen.snapshot import build_snapshot, render_snapshot

GOOD = """
openapi: 3.0.0
info: {title: Test, version: '1'}
paths:
  /models/{model}:
    get:
      operationId: retrieveModel
      parameters: [{name: model, in: path, required: true, schema: {type: string}}]
      responses:
        '200':
          description: OK
          content: {application/json: {schema: {$ref: '#/components/schemas/Model'}}}
components:
  schemas:
    Model:
      description: A model.
      properties: {id: {type: string}, owner: {type: string, nullable: true}}
      required: [id, id]
"""


def yaml(text: str) -> Document:
    return parse_document(text, source="test")


def overlays(folder: Path, action: str) -> list[Overlay]:
    head = "overlay: 1.0.0\ninfo: {title: Corrections, version: 1.0.0}\n"
    why = "description: The API does., x-evidence: chat/basic.json"
    (folder / "models.yaml").write_text(f"{head}actions:\n- {{{action}, {why}}}\n")
    return load_overlays(folder)


def model(snapshot: Document) -> Document:
    return mapping(mapping(mapping(snapshot["components"])["schemas"])["Model"])


def refusal(text: str, corrections: list[Overlay] | None = None) -> str:
    """Return the error about an invalid document."""
    with pytest.raises(CodegenError) as caught:
        build_snapshot(yaml(text), corrections or [])
    return str(caught.value)


def test_document_is_normalised() -> None:
    snapshot = build_snapshot(yaml(GOOD), [])
    assert snapshot["openapi"] == "3.1.0"
    assert model(snapshot) == {
        "type": "object",
        "properties": {"id": {"type": "string"}, "owner": {"type": ["string", "null"]}},
        "required": ["id"],
    }


def test_overlays_correct_the_normalised_document(tmp_path: Path) -> None:
    strings = '$.components.schemas.Model.properties[?@.type == "string"]'
    corrections = overlays(tmp_path, f"target: '{strings}', update: {{format: uri}}")
    assert model(build_snapshot(yaml(GOOD), corrections))["properties"] == {
        "id": {"type": "string", "format": "uri"},
        "owner": {"type": ["string", "null"]},
    }


def test_what_an_overlay_writes_is_normalised(tmp_path: Path) -> None:
    update = "{enum: [a, b], nullable: true, description: Prose}"
    action = f"target: $.components.schemas.Model.properties.id, update: {update}"
    properties = mapping(
        model(build_snapshot(yaml(GOOD), overlays(tmp_path, action)))["properties"]
    )
    assert properties["id"] == {"anyOf": [{"type": "string", "enum": ["a", "b"]}, {"type": "null"}]}


def test_overlay_that_does_not_fit_is_named(tmp_path: Path) -> None:
    said = refusal(GOOD, overlays(tmp_path, "target: $.components.schemas.Modle, remove: true"))
    assert said.startswith("The overlays do not fit the document (1):\n  models.yaml")
    assert "the target matches nothing" in said


def test_overlay_may_not_refer_to_what_is_not_there(tmp_path: Path) -> None:
    update = "{$ref: '#/components/schemas/Owner'}"
    action = f"target: $.components.schemas.Model.properties, update: {{owner: {update}}}"
    assert refusal(GOOD, overlays(tmp_path, action)) == (
        "The overlays do not fit the document (1):\n"
        "  models.yaml, action 1 ($.components.schemas.Model.properties): the update refers to "
        "'#/components/schemas/Owner', which the document lacks: upstream has moved or dropped it; "
        "correct the reference or delete the action.\n"
        "    proposed: delete this action.\n"
        "--mend edits the overlays as proposed; --stale-overlays warn goes on without what does "
        "not fit."
    )


NOT_WHOLE = "The document is not whole: it has references to what is not in it"
INVALID = "The snapshot would not be valid OpenAPI 3.1"
MODEL = "#/components/schemas/Model"

REFUSED = {
    "another format": (
        "{type: object, properties: {}}",
        "The document is not OpenAPI: it has no `openapi` key; expected OpenAPI 3.0 or 3.1.",
    ),
    "Swagger": (
        "{swagger: '2.0', info: {title: T, version: '1'}, paths: {/a: {}}}",
        "The document is Swagger 2.0: expected OpenAPI 3.0 or 3.1; convert it.",
    ),
    "a later OpenAPI": (
        GOOD.replace("3.0.0", "4.0.0"),
        "The document is OpenAPI 4.0.0: expected OpenAPI 3.0 or 3.1.",
    ),
    "no paths": (
        "openapi: 3.1.0\ninfo: {title: Test, version: '1'}\n",
        "The document is not whole: it has no `paths`. It may be cut off: fetch it again.",
    ),
    "no info": (
        "openapi: 3.1.0\npaths: {/a: {}}\n",
        "The document is not whole: it has no `info`. It may be cut off: fetch it again.",
    ),
    "cut off before what it refers to": (
        GOOD[: GOOD.index("    Model:")],
        f"{NOT_WHOLE} (1):\n"
        "  paths['/models/{model}'].get.responses['200'].content['application/json'].schema: "
        f"$ref '{MODEL}' points to nothing.",
    ),
    "a reference to another file": (
        GOOD.replace(MODEL, "models.yaml#/Model"),
        f"{NOT_WHOLE} (1):\n"
        "  paths['/models/{model}'].get.responses['200'].content['application/json'].schema: "
        "$ref 'models.yaml#/Model' points outside of the document.",
    ),
    "a reference that is no text": (
        GOOD.replace(f"'{MODEL}'", "1"),
        f"{NOT_WHOLE} (1):\n"
        "  paths['/models/{model}'].get.responses['200'].content['application/json'].schema: "
        "$ref is int, expected a string.",
    ),
    "a part that contains itself": (
        GOOD.replace(MODEL, f"{MODEL}/properties/id").replace(
            "id: {type: string}", f"id: {{items: {{$ref: '{MODEL}/properties/id'}}}}"
        ),
        f"$ref '{MODEL}/properties/id' contains itself; name what it points to a component, by an "
        "overlay, and refer to that.",
    ),
    "two operations of one id": (
        GOOD.replace(
            "paths:\n",
            "paths:\n  /a: {get: {operationId: retrieveModel, responses: {'200': {}}}}\n",
        ),
        f"{INVALID} (1):\n"
        "  Operation ID 'retrieveModel' for 'get' in '/models/{model}' is not unique",
    ),
    "a parameter declared twice": (
        GOOD.replace("parameters: [", "parameters: [" + 2 * "{name: a, in: query, schema: {}}, "),
        f"{INVALID} (1):\n  paths['/models/{{model}}'].get.parameters: Duplicate parameter 'a'",
    ),
    "several mistakes in schemas": (
        GOOD.replace("{id: {type: string}", "{id: {type: strin}, a: {minLength: x}"),
        "The document is not OpenAPI (2):\n"
        "  components.schemas.Model.properties.id.type: expected one of array, boolean, integer, "
        "null, number, object, string, or a list of those, found 'strin'.\n"
        "  components.schemas.Model.properties.a.minLength: expected a whole number that is not "
        "negative, found 'x'.",
    ),
    "a mistake in a schema that is come to by a reference": (
        GOOD[: GOOD.index("      description: A model.")]
        + "      allOf: [{type: string, pattern: a}, {type: string, pattern: b}]\n"
        "      required: [id]\n",
        f"{INVALID} (1):\n"
        "  components.schemas.Model: Required list has not defined properties: ['id']",
    ),
    "a mistake outside of schemas": (
        GOOD.replace("in: path, required: true", "in: path"),
        f"{INVALID} (1):\n"
        "  paths['/models/{model}'].get.parameters[0]: 'required' is a required property",
    ),
}


@pytest.mark.parametrize(("text", "said"), REFUSED.values(), ids=REFUSED)
def test_refused(text: str, said: str) -> None:
    assert refusal(text) == said


def test_snapshot_says_what_it_is_and_where_it_comes_from() -> None:
    upstream = upstream_of(commit="c" * 40, date="2026-08-21", sha256="a" * 64, openapi="3.1.0")
    text = render_snapshot(yaml(GOOD), upstream)
    assert "Generated by `python -m codegen snapshot`. Do not edit" in text
    assert "https://github.com/openai/openai-openapi, `openapi.yaml` (MIT licence)" in text
    assert f"{'c' * 40} of 2026-08-21" in text
    assert "a" * 64 in text
    assert yaml(text) == yaml(GOOD)


def test_snapshot_of_a_document_without_a_known_commit_says_so() -> None:
    upstream = upstream_of(commit=None, date=None, sha256="a" * 64, openapi="3.1.0")
    assert "# Commit:   not known\n" in render_snapshot({}, upstream)
