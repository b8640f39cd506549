"""Operations that only the SDK has are generated like those of the document."""

from __future__ import annotations

from pathlib import Path

from codegen.document import Document, mapping, sequence
from codegen.sdk import complete, describe, read_sdk, render_sdk, routes_of, with_fragments
from codegen.validation import problems
from tests.codegen.generating import Generate, document, generated, parsed
from tests.codegen.sdk_source import package
from tests.codegen.test_sdk_describing import CREATE, LIST, TYPES

KNOWN = """
    paths:
      /things/{id}/parts:
        get:
          operationId: listParts
          parameters: [{name: id, in: path, required: true, schema: {type: string}}]
          responses: {'200': {description: ''}}
    components:
      schemas:
        Thing: {properties: {own: {type: string}}}
"""


def tree(folder: Path, snapshot: Document, methods: str = CREATE + LIST) -> Document:
    """What `codegen sdk` writes down of a package with these methods."""
    root = package(folder, methods, TYPES)
    sdk = read_sdk(root, "1.2.3")
    found = with_fragments(sdk, snapshot, root)
    assert parsed(render_sdk(found)) == found
    return found


def schemas(found: Document) -> Document:
    return mapping(mapping(found["components"])["schemas"])


def test_a_document_gets_what_it_lacks(tmp_path: Path) -> None:
    snapshot = document("paths: {}")
    found = complete(snapshot, tree(tmp_path, snapshot))
    assert list(mapping(found["paths"])) == ["/things", "/things/{thing_id}/parts"]
    assert {"Thing", "ThingEvent", "ThingCreateParamsItem"} <= schemas(found).keys()


def test_the_document_wins_and_the_fragment_is_gone(tmp_path: Path) -> None:
    before = document("paths: {}")
    sdk = tree(tmp_path, before)
    root = tmp_path / "openai"
    whole, _ = describe(root, "1.2.3", routes_of(sdk))
    assert complete(whole, sdk) == whole
    assert complete(whole, {**sdk, "fragments": {}}) == whole
    only: Document = {**whole, "paths": {"/things": mapping(whole["paths"])["/things"]}}
    assert list(mapping(complete(only, sdk)["paths"])) == ["/things", "/things/{thing_id}/parts"]
    assert mapping(tree(tmp_path, whole)["fragments"])["paths"] == {}


def test_schemas_without_an_operation_are_not_added(tmp_path: Path) -> None:
    snapshot = document("paths: {}")
    sdk = tree(tmp_path, snapshot)
    post = mapping(mapping(mapping(sdk["fragments"])["paths"])["/things/{thing_id}/parts"])
    known = document(
        {
            "paths": {"/things/{thing_id}/parts": post},
            "components": {
                "schemas": {
                    name: {"type": "object"}
                    for name in ("Thing", "ThingEvent", "ThingCreateParamsItem")
                }
            },
        }
    )
    assert "ThingCreateParamsItem" in schemas(mapping(sdk["fragments"]))
    added = schemas(complete(known, sdk)).keys() - schemas(known).keys()
    assert added == {"SdkThing", "ThingBig", "ThingSmall"}


def test_paths_and_schemas_of_the_document_keep_their_names(tmp_path: Path) -> None:
    snapshot = document(KNOWN)
    found = complete(snapshot, tree(tmp_path, snapshot))
    assert problems(found) == []
    assert list(mapping(found["paths"])) == ["/things/{id}/parts", "/things"]
    assert schemas(found)["Thing"] == schemas(snapshot)["Thing"]
    small = mapping(mapping(schemas(found)["ThingSmall"])["properties"])
    assert small["of"] == {"anyOf": [{"$ref": "#/components/schemas/SdkThing"}, {"type": "null"}]}


def test_all_is_generated_of_it(package: Generate, tmp_path: Path) -> None:
    snapshot = document(KNOWN)
    made = package(snapshot, tree(tmp_path, snapshot))
    row = next(row for row in made.module("operations").OPERATIONS if row.id == "thingsCreate")
    assert (row.method, row.path) == ("POST", "/things/{id}/parts")
    assert row.name == "things.create"
    events = made.module("streams.things").ThingsCreateEvents
    assert events().started() == {"type": "started"}
    assert made.accepts(
        "SdkThing",
        {
            "id": "a",
            "count": None,
            "body": {"size": "tiny"},
            "made_at": "2026-01-01T00:00:00Z",
            "tags": [],
            "schema": 1.5,
        },
    )
    assert not made.accepts("ThingSmall", {"size": "big"})
    assert "SdkThingPartial" in made.twins()


# --- what the document's own operations lack ------------------------------------------------------

BEHIND = """
    paths:
      /things:
        get:
          operationId: listThings
          parameters: [{name: 'include[]', in: query, schema: {type: array, items: {}}}]
          responses:
            '200':
              description: ''
              content:
                application/json:
                  schema:
                    properties:
                      data: {type: array, items: {$ref: '#/components/schemas/Thing'}}
      /things/{thing_id}/parts:
        post:
          operationId: makePart
          parameters: [{name: thing_id, in: path, required: true, schema: {type: string}}]
          responses:
            '200':
              description: ''
              content:
                application/json: {schema: {$ref: '#/components/schemas/Thing'}}
                text/event-stream: {schema: {$ref: '#/components/schemas/Event'}}
          requestBody:
            content:
              application/json:
                schema: {properties: {name: {type: string}, stream: {type: boolean}}}
    components:
      schemas:
        Thing:
          required: [id]
          properties:
            id: {type: string}
            body: {oneOf: [{$ref: '#/components/schemas/Tiny'}, {type: 'null'}]}
        Tiny: {properties: {size: {enum: [tiny, none]}}}
        Event:
          anyOf:
            - {required: [type], properties: {type: {const: made}}}
            - {required: [type], properties: {type: {const: started}}}
"""


def test_fields_parameters_values_and_variants_are_merged(tmp_path: Path) -> None:
    snapshot = document(BEHIND)
    sdk = tree(tmp_path, snapshot)
    found = complete(snapshot, sdk)
    assert problems(found) == []
    assert mapping(sdk["fragments"])["paths"] == {}
    thing = mapping(schemas(found)["Thing"])
    assert thing["required"] == ["id"]
    assert thing["x-sdk-fields"] == ["count", "made_at", "tags", "class", "schema", "metadata"]
    assert mapping(thing["properties"])["schema"] == {"type": "number"}
    assert mapping(schemas(found)["Tiny"]) == mapping(schemas(snapshot)["Tiny"])
    parameters = mapping(mapping(mapping(found["paths"])["/things"])["get"])["parameters"]
    assert [mapping(one)["name"] for one in sequence(parameters)] == ["include[]", "limit", "order"]
    variants = sequence(mapping(schemas(found)["Event"])["anyOf"])
    assert variants[2:] == [{"$ref": "#/components/schemas/ThingEventEnded"}]


def test_values_grow_where_the_document_lists_them_all(tmp_path: Path) -> None:
    text = BEHIND.replace(
        "body: {oneOf: [{$ref: '#/components/schemas/Tiny'}, {type: 'null'}]}",
        "tags: {type: array, items: {enum: [a]}}",
    )
    files = {
        **TYPES,
        "types/thing.py": "class Thing(BaseModel):\n    tags: List[Literal['a', 'b']]",
    }
    snapshot = document(text)
    root = package(tmp_path, CREATE + LIST, files)
    sdk = with_fragments(read_sdk(root, "1.2.3"), snapshot, root)
    thing = mapping(mapping(schemas(complete(snapshot, sdk))["Thing"])["properties"])
    assert mapping(thing["tags"])["items"] == {"enum": ["a", "b"]}
    assert complete(complete(snapshot, sdk), sdk) == complete(snapshot, sdk)
    assert complete(document("paths: {}"), sdk)["paths"] == {}


def test_any_string_is_added_where_the_sdk_takes_others_than_it_names(tmp_path: Path) -> None:
    before = "body: {oneOf: [{$ref: '#/components/schemas/Tiny'}, {type: 'null'}]}"
    known = (
        "one: {type: [string, 'null'], enum: [a, null]}",
        "two: {enum: [a]}",
        "three: {const: a}",
    )
    text = BEHIND.replace(before, "\n            ".join(known))
    fields = (
        "one: Union[str, Literal['a'], None]\n"
        "    two: Union[str, Literal['a', 'b']]\n"
        "    three: str\n"
    )
    files = {**TYPES, "types/thing.py": f"class Thing(BaseModel):\n    {fields}"}
    snapshot = document(text)
    root = package(tmp_path, CREATE + LIST, files)
    sdk = with_fragments(read_sdk(root, "1.2.3"), snapshot, root)
    found = complete(snapshot, sdk)
    assert problems(found) == []
    thing = mapping(mapping(schemas(found)["Thing"])["properties"])
    string: Document = {"type": "string"}
    known_one: Document = {"anyOf": [string, {"type": "string", "const": "a"}]}
    assert thing["one"] == {"anyOf": [known_one, {"type": "null"}]}
    assert thing["two"] == {"anyOf": [string, {"enum": ["a", "b"]}]}
    assert thing["three"] == {"const": "a"}
    assert complete(found, sdk) == found
    types = generated(snapshot, sdk)["types/things.py"]
    assert 'one: NotRequired[str | Literal["a"] | None]\n' in types


def test_what_the_sdk_need_not_send_is_not_required(tmp_path: Path) -> None:
    wants = "required: [name, stream, of_old], properties: {name: {type: string}, stream"
    snapshot = document(BEHIND.replace("properties: {name: {type: string}, stream", wants))
    found = complete(snapshot, tree(tmp_path, snapshot))
    operation = mapping(mapping(found["paths"])["/things/{thing_id}/parts"])["post"]
    body = mapping(
        mapping(mapping(mapping(operation)["requestBody"])["content"])["application/json"]
    )
    assert mapping(body["schema"])["required"] == ["name"]
    assert mapping(schemas(found)["Thing"])["required"] == ["id"]


def test_a_merged_field_says_in_the_generated_type_where_it_is_from(tmp_path: Path) -> None:
    snapshot = document(BEHIND)
    files = generated(snapshot, tree(tmp_path, snapshot))
    text = files["types/things.py"]
    assert '"id": "str",\n' in text
    assert '"count": "NotRequired[int | None]",  # of the SDK, not of the document\n' in text
