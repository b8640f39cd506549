"""The page of documentation about the mock's support for each method of the SDK."""

from __future__ import annotations

from codegen.document import Document
from codegen.emit.package import generate_package
from tests.codegen.generating import NO_SDK, document, sdk

THINGS = """
    paths:
      /things:
        post:
          operationId: makeThing
          requestBody: {content: {application/json: {schema:
            {properties: {stream: {type: boolean}}}}}}
          responses:
            '200':
              description: ''
              content:
                application/json: {schema: {$ref: '#/components/schemas/Thing'}}
                text/event-stream: {schema: {$ref: '#/components/schemas/Thing'}}
      /things/{thing_id}:
        get:
          operationId: getThing
          parameters:
            - {name: thing_id, in: path, required: true, schema: {type: string}}
            - {name: full, in: query, schema: {type: boolean}}
          responses: {'200': {description: '', content: {application/json: {schema:
            {$ref: '#/components/schemas/Thing'}}}}}
      /time:
        get:
          operationId: getTime
          responses: {'200': {description: '', content: {text/plain: {schema: {type: string}}}}}
    components:
      schemas: {Thing: {required: [id], properties: {id: {type: string}}}}
"""
TREE = sdk(
    "things.create POST /things things.stream",
    "things.retrieve GET /things/{thing_id}",
    "time.now GET /time",
)


def page(tree: Document) -> str:
    return generate_package(document(THINGS), tree, lambda stage: None).coverage


def rows(text: str) -> list[str]:
    return [line for line in text.splitlines() if line.startswith("| `")]


def test_every_method_has_a_row_that_says_what_is_done_for_it() -> None:
    assert rows(page(TREE)) == [
        "| `things.create` | `POST /things` | yes | yes | yes | body | document |",
        "| `things.retrieve` | `GET /things/{thing_id}` | yes | yes |  | query | document |",
        "| `things.stream` | `POST /things` | yes | yes | yes | body | document |",
        "| `time.now` | `GET /time` | yes |  |  |  | document |",
    ]


def test_methods_without_a_request_of_their_own_are_listed_too() -> None:
    tree: Document = {
        **TREE,
        "helpers": [{"name": "things.create_and_poll"}],
        "websockets": [{"name": "things.connect", "path": "/things"}],
    }
    added = set(rows(page(tree))) - set(rows(page(TREE)))
    assert added == {
        "| `things.create_and_poll` | through other methods | yes |  |  |  |  |",
        "| `things.connect` | WebSocket `/things` | yes |  |  |  |  |",
    }


def test_what_only_the_sdk_has_is_marked() -> None:
    only: Document = {
        "operationId": "thingsDelete",
        "parameters": [
            {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
        ],
        "responses": {"200": {"description": ""}},
    }
    tree = sdk("things.delete DELETE /things/{thing_id}")
    text = page({**tree, "fragments": {"paths": {"/things/{id}": {"delete": only}}}})
    assert "| `things.delete` | `DELETE /things/{thing_id}` | yes | yes |  |  | SDK |" in rows(text)
    assert "4 operations, 1 of the SDK alone, 3 stateful, 1 streaming." in text


def test_the_page_says_which_sdk_it_is_of() -> None:
    assert "Every method of openai 1.2.3" in page(NO_SDK)
