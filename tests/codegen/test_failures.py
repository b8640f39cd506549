"""Documents that nothing can be generated from: the command prints the reason, and stops."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.__main__ import main
from codegen.document import dump_document
from tests.codegen.generating import NO_SDK

HEAD = "openapi: 3.1.0\ninfo: {title: t, version: '1', description: As published.}\n"
NO_PATHS = f"{HEAD}paths: {{/x: {{get: {{responses: {{'204': {{description: ''}}}}}}}}}}\n"


def answering(schema: str, media_type: str = "application/json") -> str:
    """A document whose one operation, `getThing`, answers with a schema."""
    content = f"{{'{media_type}': {{schema: {schema}}}}}"
    responses = f"{{'200': {{description: '', content: {content}}}}}"
    return f"{HEAD}paths: {{/things: {{get: {{operationId: getThing, responses: {responses}}}}}}}\n"


def schemas(text: str) -> str:
    """A document with component schemas and an operation that needs none of them."""
    return f"{NO_PATHS}components: {{schemas: {{{text}}}}}\n"


FAILURES = {
    # What is no document.
    "an empty file": ("", "DOC: expected a mapping at the top, found null."),
    "a list": ("- openapi", "DOC: expected a mapping at the top, found a list."),
    "no YAML": ("a: [", "DOC, line 2, column 1: not YAML: did not find expected node"),
    "no OpenAPI": (
        "a: 1",
        "The document is not OpenAPI: it has no `openapi` key; expected OpenAPI",
    ),
    "Swagger": (
        "swagger: '2.0'",
        "The document is Swagger 2.0: expected OpenAPI 3.0 or 3.1; convert it.",
    ),
    "a later OpenAPI": (
        "openapi: 4.0.0",
        "The document is OpenAPI 4.0.0: expected OpenAPI 3.0 or 3.1.",
    ),
    "a document cut off": (HEAD, "The document is not whole: it has no `paths`. It may be cut off"),
    # What leads nowhere.
    "a reference to nothing": (
        answering("{$ref: '#/components/schemas/Gone'}"),
        "The document is not whole: it has references to what is not in it (1):\n"
        "  paths['/things'].get.responses['200'].content['application/json'].schema: $ref "
        "'#/components/schemas/Gone' points to nothing.",
    ),
    "a reference to another document": (
        answering("{$ref: 'other.yaml#/Thing'}"),
        "The document is not whole: it has references to what is not in it (1):\n"
        "  paths['/things'].get.responses['200'].content['application/json'].schema: $ref "
        "'other.yaml#/Thing' points outside of the document.",
    ),
    # What is not valid.
    "a type that there is not": (
        schemas("Thing: {type: text}"),
        "The document is not OpenAPI (1):\n  components.schemas.Thing.type: expected one of array, "
        "boolean, integer, null, number, object, string, or a list of those, found 'text'.",
    ),
    # What no type can say.
    "an allOf of what nothing can be": (
        schemas("Thing: {allOf: [{type: string}, {type: integer}]}"),
        "Thing: an allOf that no single schema can say, so no type can; write it as one schema by "
        "an overlay.",
    ),
    "an allOf of that kind inside": (
        schemas("Thing: {properties: {a: {items: {allOf: [{type: string}, {type: integer}]}}}}"),
        "ThingAItem: an allOf that no single schema can say",
    ),
    # Names.
    "two schemas of one name": (
        schemas("a_b: {type: string}, AB: {type: string}"),
        "components.schemas.AB and components.schemas.a_b both make the Python name AB; rename one "
        "by an overlay.",
    ),
    "a schema without a letter": (
        schemas("'-.-': {type: string}"),
        "'-.-' has no letter or digit to make a Python name of; rename it by an overlay.",
    ),
    # Operations.
    "an operation that never succeeds": (
        NO_PATHS.replace("204", "404"),
        "GET /x: no successful response is described (2xx).",
    ),
    "a stream that nothing switches on": (
        answering("{type: string}", "text/event-stream").replace(
            "content: {", "content: {application/json: {}, "
        ),
        "GET /things (getThing): has text/event-stream but neither the body nor the query has a "
        "field `stream`; say in an overlay how the stream is asked for (x-event-stream.when).",
    ),
}


@pytest.mark.parametrize(("text", "expected"), FAILURES.values(), ids=FAILURES)
def test_a_document_that_cannot_be_used(
    text: str, expected: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source, target = tmp_path / "document.yaml", tmp_path / "generated"
    source.write_text(text, encoding="utf-8")
    (tmp_path / "openapi/overlays").mkdir(parents=True)
    (tmp_path / "openapi/sdk.yaml").write_text(dump_document(NO_SDK), encoding="utf-8")
    arguments = ["generate", "--from", str(source), "--output", str(target)]
    assert main(["--root", str(tmp_path), *arguments]) == 2
    said = capsys.readouterr().err.partition("codegen: ")[2]
    place = "" if expected.startswith("DOC") else f"{source}: "
    assert said.startswith(place + expected.replace("DOC", str(source)))
    assert not target.exists()
