"""Type checkers accept the packages that are generated from unusual documents."""

from __future__ import annotations

from pathlib import Path

from codegen.emit.inventory import write
from tests.codegen.generating import PACKAGE, document, generated, sdk
from tests.codegen.type_checking import mypy_errors

AWKWARD = r"""
paths:
  /things:
    post:
      operationId: makeThing
      requestBody:
        content: {application/json: {schema: {properties: {stream: {type: boolean}}}}}
      responses:
        '200':
          description: ''
          content:
            application/json: {schema: {$ref: '#/components/schemas/Thing'}}
            text/event-stream: {schema: {$ref: '#/components/schemas/ThingEvent'}}
    get:
      operationId: list
      responses: {'200': {description: '', content: {text/plain: {schema: {type: string}}}}}
    delete:
      operationId: dict
      responses: {'204': {description: ''}}
  /parts:
    get:
      operationId: watchParts
      responses:
        '200':
          description: ''
          content: {text/event-stream: {schema: {$ref: '#/components/schemas/PartEvent'}}}
components:
  schemas:
    Thing:
      required: [list, object, class, a/b]
      properties:
        list: {type: array, items: {type: object, additionalProperties: {}}}
        object: {const: thing}
        class: {type: string}
        a/b: {type: array, items: {$ref: '#/components/schemas/Thing'}}
        filter: {$ref: '#/components/schemas/Filter'}
        slug: {type: string, pattern: '^(?!x)[a-z]+$'}
    Shadow:
      required: [list, Shadow, Literal, str]
      properties:
        list: {type: array, items: {type: string}}
        Shadow: {type: array, items: {$ref: '#/components/schemas/Shadow'}}
        Literal: {const: a}
        str: {type: [string, 'null']}
        NotRequired: {type: string}
    Filter:
      anyOf:
        - {required: [type], properties: {type: {const: eq}, key: {type: string}}}
        - {required: [type, of], properties: {type: {const: not}, of:
           {$ref: '#/components/schemas/Filter'}}}
    Tree: {anyOf: [{type: string}, {type: array, items: {$ref: '#/components/schemas/Tree'}}]}
    ThingEvent:
      anyOf:
        - {required: [type, n], properties: {type: {const: thing.list}, n:
           {type: array, items: {type: string}}}}
        - {required: [type, a/b, self], properties: {type: {const: thing.str}, a/b:
           {type: object, additionalProperties: {}}, self: {type: string}, x:
           {$ref: '#/components/schemas/Tree'}}}
        - {required: [type], properties: {type: {const: thing.object}}}
    PartEvent: {anyOf: [{$ref: '#/components/schemas/PartA'}, {$ref: '#/components/schemas/PartB'}]}
    PartA: {required: [a], properties: {a: {type: string}}}
    PartB: {required: [b], properties: {b: {type: integer, minimum: 1}}}
webhooks:
  part.made: {post: {requestBody: {content: {application/json: {schema:
    {$ref: '#/components/schemas/PartA'}}}}}}
"""


def test_awkward_and_empty_documents_are_rightly_typed(tmp_path: Path) -> None:
    tree = sdk("things.create POST /things things.parse beta.things.create")
    write(generated(document(AWKWARD), tree), tmp_path / "awkward" / PACKAGE)
    write(generated(document("paths: {}")), tmp_path / "empty" / PACKAGE)
    cache = tmp_path / "cache"
    assert [mypy_errors(tmp_path / name, cache) for name in ("awkward", "empty")] == ["", ""]
