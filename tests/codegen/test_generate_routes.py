"""Generated routes and the operations table: names, places in the tree, and answers."""

from __future__ import annotations

import inspect
import sys
from functools import reduce
from typing import ForwardRef, cast

import pytest

from codegen.document import Document, Json
from codegen.emit.operations import DEFAULTS
from openai_responses._core.routes.any_route import AnyRoute, engine_route
from openai_responses._core.routes.resource import Resource, RouteRegistry
from openai_responses._core.routes.route import Route
from openai_responses._core.spec.operations import Operation, OperationTable
from openai_responses._core.spec.schema_shapes import generated_shape
from openai_responses._core.spec.shapes import ObjectOf
from tests.codegen.generating import (
    NO_SDK,
    Generate,
    Package,
    document,
    operation,
    parsed,
    refusal,
    sdk,
)

STRING: Json = {"type": "string"}
THING: Json = {"$ref": "#/components/schemas/Thing"}


def calling(*operations: str, more: Document | None = None) -> Document:
    """The snapshot of a document with operations such as `makeThing POST /things`."""
    paths: dict[str, Document] = {}
    for line in operations:
        operation_id, method, path = line.split()
        paths.setdefault(path, {})[method.lower()] = operation(operation_id, STRING)
    return document({"paths": cast("Json", paths), **(more or {})})


def table(made: Package) -> OperationTable:
    """The operations table, as the runtime reads it."""
    return OperationTable(made.module("operations").OPERATIONS)


def row(made: Package, operation_id: str = "getThing") -> Operation:
    """One row of the operations table."""
    return table(made).by_id[operation_id]


def tree(made: Package) -> Resource:
    """The root of the tree, as a mock has it."""
    root = made.module("routes").Routes(RouteRegistry(table(made)))
    assert isinstance(root, Resource)
    return root


def at(root: Resource, name: str) -> object:
    """Return the attribute at a dotted path."""
    return reduce(getattr, name.split("."), cast("object", root))


def named(made: Package) -> dict[str, tuple[str, ...]]:
    """Each operation's name and aliases; each one must lead to its route in the tree."""
    root = tree(made)
    found: dict[str, tuple[str, ...]] = {}
    for one in table(made).by_id.values():
        places = (one.name, *one.aliases)
        routes = [at(root, place) for place in places]
        for route in routes:
            assert isinstance(route, AnyRoute)
            assert engine_route(route).operation == one
        assert len(set(map(id, routes))) == 1
        found[one.id] = places
    return found


# --- the tree ----------------------------------------------------------------------------------

TREES: dict[str, tuple[list[str], list[str], dict[str, tuple[str, ...]]]] = {
    "a method of the SDK": (
        ["makeThing POST /things"],
        ["things.create POST /things"],
        {"makeThing": ("things.create",)},
    ),
    "resources in resources": (
        ["getPart GET /things/{thing_id}/parts/{part_id}"],
        ["things.parts.retrieve GET /things/{id}/parts/{part}"],
        {"getPart": ("things.parts.retrieve",)},
    ),
    "another name of the method": (
        ["makeThing POST /things"],
        ["things.create POST /things things.parse"],
        {"makeThing": ("things.create", "things.parse")},
    ),
    "a method in another resource": (
        ["makeThing POST /things"],
        ["things.create POST /things others.create_thing"],
        {"makeThing": ("things.create", "others.create_thing")},
    ),
    "a resource under two parents": (
        ["makeThing POST /things", "listParts GET /things/parts"],
        [
            "things.create POST /things beta.things.create",
            "things.parts.list GET /things/parts beta.things.parts.list",
        ],
        {
            "makeThing": ("things.create", "beta.things.create"),
            "listParts": ("things.parts.list", "beta.things.parts.list"),
        },
    ),
    "a resource under two parents, with an operation that one has alone": (
        ["makeThing POST /things", "runThing POST /things/run"],
        ["things.create POST /things beta.things.create", "beta.things.run POST /things/run"],
        {
            "makeThing": ("things.create", "beta.things.create"),
            "runThing": ("beta.things.run",),
        },
    ),
    "no method of the SDK, near those that have one": (
        ["getThing GET /things/{id}", "exportThing POST /things/{id}/export"],
        ["things.retrieve GET /things/{id}"],
        {"getThing": ("things.retrieve",), "exportThing": ("things.export_thing",)},
    ),
    "no method of the SDK, nearest to a resource below": (
        [
            "getThing GET /things/{id}",
            "listParts GET /things/{id}/parts",
            "x GET /things/{id}/parts/x",
        ],
        ["things.retrieve GET /things/{id}", "things.parts.list GET /things/{id}/parts"],
        {
            "getThing": ("things.retrieve",),
            "listParts": ("things.parts.list",),
            "x": ("things.parts.x",),
        },
    ),
    "no method of the SDK, and no neighbour": (
        ["get-APIKeys GET /api-keys/{id}"],
        [],
        {"get-APIKeys": ("api_keys.get_api_keys",)},
    ),
    "names that Python has taken": (
        ["import GET /class"],
        [],
        {"import": ("class_.import_",)},
    ),
}


@pytest.mark.parametrize(("operations", "routes", "expected"), TREES.values(), ids=TREES)
def test_an_operation_hangs_where_the_sdk_has_it(
    operations: list[str],
    routes: list[str],
    expected: dict[str, tuple[str, ...]],
    package: Generate,
) -> None:
    assert named(package(calling(*operations), sdk(*routes))) == expected


def test_an_operation_without_an_id_is_named_by_verb_and_path(package: Generate) -> None:
    made = package(
        document("paths: {'/things/{id}': {get: {responses: {'200': {description: ''}}}}}")
    )
    assert named(made) == {"get_things_id": ("things.get_things_id",)}


def test_a_shared_resource_has_what_only_the_document_knows_too(package: Generate) -> None:
    made = package(
        calling("makeThing POST /things", "exportThings POST /things/export"),
        sdk("things.create POST /things beta.things.create"),
    )
    root = tree(made)
    assert at(root, "beta.things.export_things") is at(root, "things.export_things")


def test_a_resource_is_loaded_when_it_is_touched(package: Generate) -> None:
    made = package(calling("makeThing POST /things", "makePart POST /parts"))
    root = tree(made)
    assert not [name for name in sys.modules if name.startswith(f"{made.name}.routes.")]
    at(root, "things.make_thing")
    loaded = {name for name in sys.modules if name.startswith(f"{made.name}.")}
    assert f"{made.name}.routes.things" in loaded
    assert f"{made.name}.routes.parts" not in loaded
    assert not [name for name in loaded if ".types" in name]


def test_a_route_says_what_it_is(package: Generate) -> None:
    route = at(tree(package(calling("makeThing POST /things/{id}"))), "things.make_thing")
    assert repr(route) == "<Route things.make_thing: POST /things/{id}>"
    assert type(route).__name__ == "MakeThingRoute"
    assert (type(route).__doc__ or "").startswith("`things.make_thing`: POST /things/{id}.\n\n")


def test_a_route_takes_an_answer(package: Generate) -> None:
    snapshot = document({"paths": {"/things": {"get": operation("getThing", {"type": "object"})}}})
    route = at(tree(package(snapshot)), "things.get_thing")
    assert isinstance(route, Route)
    route.response = {"id": "1"}
    assert route.response == {"id": "1"}


# --- what routes answer with -------------------------------------------------------------------

MODEL: Json = {"kind": "model", "module": "openai.types", "name": "Thing"}
OTHER: Json = {"kind": "model", "module": "openai.types.beta", "name": "Other"}

ANSWERS: dict[str, tuple[dict[str, Json], Json, tuple[str, str]]] = {
    "an object": ({"application/json": THING}, MODEL, ("ThingPartial", "openai.types.Thing")),
    "no type of the SDK": ({"application/json": THING}, None, ("ThingPartial", "None")),
    "a list": (
        {"application/json": {"type": "array", "items": STRING}},
        None,
        ("GetThingResponse", "None"),
    ),
    "nothing": ({}, {"kind": "none", "module": "builtins", "name": "None"}, ("None", "None")),
    "bytes": (
        {"application/octet-stream": {"type": "string", "format": "binary"}},
        {"kind": "binary", "module": "openai", "name": "HttpxBinaryResponseContent"},
        ("bytes", "None"),
    ),
    "text": ({"text/plain": STRING}, {"kind": "text"}, ("str", "None")),
    "an object or text": (
        {"application/json": THING, "text/plain": STRING},
        MODEL,
        ("ThingPartial | str", "openai.types.Thing"),
    ),
    "a union of the SDK": (
        {"application/json": THING},
        {"kind": "union", "args": [MODEL, OTHER]},
        ("ThingPartial", "openai.types.Thing | openai.types.beta.Other"),
    ),
    "a page": (
        {"application/json": THING},
        {"kind": "page", "module": "openai.pagination", "name": "SyncPage", "args": [MODEL]},
        (
            "ThingPartial",
            "openai.pagination.SyncPage[openai.types.Thing] | "
            "openai.pagination.AsyncPage[openai.types.Thing]",
        ),
    ),
}


@pytest.mark.parametrize(("content", "reference", "expected"), ANSWERS.values(), ids=ANSWERS)
def test_a_route_is_typed_by_the_document_and_by_the_sdk(
    content: dict[str, Json], reference: Json, expected: tuple[str, str], package: Generate
) -> None:
    said = cast("Json", {media_type: {"schema": schema} for media_type, schema in content.items()})
    snapshot = document(
        {
            "paths": {
                "/things": {
                    "get": {
                        "operationId": "getThing",
                        "responses": {"200": {"description": "", "content": said}},
                    }
                }
            },
            "components": {"schemas": {"Thing": {"properties": {"id": STRING}}}},
        }
    )
    route: Document = {"name": "things.get", "method": "GET", "path": "/things"}
    made = package(snapshot, {**NO_SDK, "routes": [{**route, "response": reference}]})
    generic = made.module("routes.things").GetThingRoute.__orig_bases__[0]
    assert generic.__args__ == tuple(map(ForwardRef, (*expected, "None")))


def test_a_route_is_typed_by_what_the_document_lets_it_take(package: Generate) -> None:
    made = package(document(WHOLE))
    generic = made.module("routes.things").ChangeThingRoute.__orig_bases__[0]
    assert generic.__args__[2] == ForwardRef("Change")


def test_the_type_of_a_query_has_what_is_not_fixed(package: Generate) -> None:
    made = package(document(WHOLE))
    query = generated_shape(f"{made.name}.schemas.things", "ChangeThingQuery")
    assert isinstance(query, ObjectOf)
    assert {name: field.required for name, field in query.fields.items()} == {"limit": False}


# --- the table ---------------------------------------------------------------------------------

WHOLE = """
paths:
  /things/{id}:
    parameters:
      - {$ref: '#/components/parameters/Kind'}
      - {name: id, in: path, required: true, schema: {type: string}}
    post:
      operationId: changeThing
      parameters: [{name: limit, in: query, schema: {type: integer}}]
      requestBody: {$ref: '#/components/requestBodies/Change'}
      responses:
        '404': {description: ''}
        '202': {$ref: '#/components/responses/Changed'}
components:
  parameters:
    Kind: {name: kind, in: query, required: true, schema: {const: big}}
  requestBodies:
    Change: {content: {application/json: {schema: {$ref: '#/components/schemas/Change'}}}}
  responses:
    Changed:
      description: ''
      content:
        application/json: {schema: {$ref: '#/components/schemas/Thing'}}
        text/plain: {schema: {type: string}}
  schemas:
    Change: {properties: {name: {type: string}}}
    Thing: {properties: {id: {type: string}}}
"""


def test_a_row_has_the_facts_of_its_operation(package: Generate) -> None:
    made = package(document(WHOLE))
    assert row(made, "changeThing") == Operation(
        id="changeThing",
        method="POST",
        path="/things/{id}",
        query=(("kind", "big"),),
        name="things.change_thing",
        aliases=(),
        status=202,
        answer_media_types=("application/json", "text/plain"),
        request_media_types=("application/json",),
        admin=False,
        answer=(f"{made.name}.schemas.things", "Thing"),
        request=(f"{made.name}.schemas.things", "Change"),
        parameters=(f"{made.name}.schemas.things", "ChangeThingQuery"),
        sdk_answers=(),
        stream=None,
    )


def test_a_route_links_to_the_page_of_the_sdks_method(package: Generate) -> None:
    made = package(
        calling("makeThing POST /things/made", "getThing GET /things/{id}"),
        sdk("beta.things.create POST /things/made"),
    )
    reference = "https://developers.openai.com/api/reference"
    routes = made.module("routes.beta_things")
    assert inspect.getdoc(routes.MakeThingRoute) == (
        "`beta.things.create`: POST /things/made.\n\n"
        f"{reference}/resources/beta/subresources/things/methods/create"
    )
    assert inspect.getdoc(routes.BetaThingsResource.create) == inspect.getdoc(routes.MakeThingRoute)
    alone = made.module("routes.things").GetThingRoute
    assert inspect.getdoc(alone) == (f"`things.get_thing`: GET /things/{{id}}.\n\n{reference}")


def test_a_row_names_its_fields_and_leaves_out_defaults(package: Generate) -> None:
    made = package(calling("listThings GET /things"))
    text = made.files["operations.py"]
    assert 'id="listThings", method="GET", path="/things", name="things.list_things",' in text
    assert "aliases" not in text
    assert "status" not in text


def test_omitted_fields_of_a_row_have_the_defaults() -> None:
    assert Operation._field_defaults == DEFAULTS


def test_operations_of_one_path_are_told_apart_by_their_query(package: Generate) -> None:
    made = package(
        calling("makeThing POST /things", "makeBetaThing POST /things?beta=true"),
        {
            **NO_SDK,
            "routes": [
                {
                    "name": "beta.things.create",
                    "method": "POST",
                    "path": "/things",
                    "query": {"beta": "true"},
                },
                {"name": "things.create", "method": "POST", "path": "/things"},
            ],
        },
    )
    plain, beta = row(made, "makeThing"), row(made, "makeBetaThing")
    assert (plain.path, plain.query, plain.name) == ("/things", (), "things.create")
    assert (beta.path, beta.query) == ("/things", (("beta", "true"),))
    assert beta.name == "beta.things.create"


STATUSES = {
    "the lowest": ("'201', '200'", 200),
    "a range": ("2XX", 200),
    "none but one": ("'204'", 204),
}


@pytest.mark.parametrize(("codes", "expected"), STATUSES.values(), ids=STATUSES)
def test_the_status_is_that_of_success(codes: str, expected: int, package: Generate) -> None:
    responses = ", ".join(f"{code.strip()}: {{description: ''}}" for code in codes.split(","))
    made = package(
        document(f"paths: {{/t: {{get: {{operationId: getThing, responses: {{{responses}}}}}}}}}")
    )
    assert row(made).status == expected


KEYS: dict[str, tuple[Document, Document, bool]] = {
    "no word of it": ({}, {}, False),
    "everywhere": ({"security": [{"AdminApiKeyAuth": []}]}, {}, True),
    "here": ({"security": [{"ApiKeyAuth": []}]}, {"security": [{"AdminApiKeyAuth": []}]}, True),
    "everywhere but here": (
        {"security": [{"AdminApiKeyAuth": []}]},
        {"security": [{"ApiKeyAuth": []}]},
        False,
    ),
}


@pytest.mark.parametrize(("head", "own", "expected"), KEYS.values(), ids=KEYS)
def test_which_key_an_operation_needs(
    head: Document, own: Document, expected: bool, package: Generate
) -> None:
    made = package(
        document({**head, "paths": {"/things": {"get": {**operation("getThing", STRING), **own}}}})
    )
    assert row(made).admin is expected


def test_text_of_the_document_cannot_break_out_of_the_code(package: Generate) -> None:
    made = package(
        document(
            {"paths": {'/a"""b\\n/{id}': {"get": operation('it\'s "quoted"', STRING)}}},
        )
    )
    assert row(made, 'it\'s "quoted"').path == '/a"""b\\n/{id}'
    assert len(named(made)) == 1


def test_a_document_without_operations_has_an_empty_tree(package: Generate) -> None:
    made = package(document("paths: {}"))
    assert table(made).by_id == {}
    assert isinstance(tree(made), Resource)


# --- modules -----------------------------------------------------------------------------------

MODULES = """
paths:
  /apples: {get: {operationId: getApple, responses: {'200': {description: '', content:
    {application/json: {schema: {$ref: '#/components/schemas/Apple'}}}}}}}
  /pears: {get: {operationId: getPear, responses: {'200': {description: '', content:
    {application/json: {schema: {$ref: '#/components/schemas/Pear'}}}}}}}
  /plums: {get: {operationId: getPlum, responses: {'200': {description: '', content:
    {application/json: {schema: {$ref: '#/components/schemas/Plum'}}}}}}}
components:
  schemas:
    Apple: {properties: {core: {$ref: '#/components/schemas/Core'}, price:
      {$ref: '#/components/schemas/Price'}}}
    Pear: {properties: {core: {$ref: '#/components/schemas/Core'}, price:
      {$ref: '#/components/schemas/Price'}}}
    Plum: {properties: {stone: {properties: {hard: {type: boolean}}}, price:
      {$ref: '#/components/schemas/Price'}}}
    Core: {properties: {pips: {type: integer}}}
    Price: {properties: {amount: {type: number}}}
    Cherry: {properties: {stalk: {properties: {price: {$ref: '#/components/schemas/Price'}}}}}
    Notice: {properties: {apple: {$ref: '#/components/schemas/Apple'}}}
webhooks:
  fruit.ripe: {post: {requestBody: {content: {application/json: {schema:
    {$ref: '#/components/schemas/Notice'}}}}}}
"""


def test_a_type_lives_with_the_resources_that_need_it(package: Generate) -> None:
    made = package(document(MODULES))
    assert {name: made.home(name) for name in made.names()} == {
        "Apple": "types.apples_and_webhooks",
        "Pear": "types.pears",
        "Plum": "types.plums",
        "PlumStone": "types.plums",
        "Core": "types.common",
        "Price": "types.common",
        "Notice": "types.webhooks",
    }
    assert made.home("PlumPartial") == "types.partials.plums"
    assert made.accepts("ApplePartial", {"core": {}, "price": {"amount": 1.5}})


def test_a_resource_called_like_a_module_of_ours_has_its_own(package: Generate) -> None:
    snapshot = calling(
        "getCommon GET /common",
        "getPartials GET /partials",
        more={"components": parsed("schemas: {Thing: {type: string}}")},
    )
    made = package(snapshot)
    assert named(made) == {
        "getCommon": ("common.get_common",),
        "getPartials": ("partials.get_partials",),
    }
    assert {made.home("GetCommonResponse"), made.home("GetPartialsResponse")} == {
        "types.common_",
        "types.partials_",
    }


# --- refused -----------------------------------------------------------------------------------

REFUSED: dict[str, tuple[Document, Document, str]] = {
    "two operations of one place": (
        calling("getHTTPThing POST /things", "getHttpThing GET /things"),
        NO_SDK,
        "things.get_http_thing: the operations getHTTPThing and getHttpThing both have this name; "
        "give one of them another operationId by an overlay.",
    ),
    "two operations of one class": (
        calling("make.thing POST /things", "makeThing POST /others"),
        NO_SDK,
        "make.thing (POST /things) and makeThing (POST /others) both make the Python name "
        "MakeThing; rename one by an overlay.",
    ),
    "an operation and a resource of one place": (
        calling("parts GET /things", "listParts GET /things/parts"),
        sdk("things.parts.list GET /things/parts", "things.other GET /things/other"),
        "things.parts: both a resource and the operation parts have this name; give the operation "
        "another operationId by an overlay.",
    ),
    "two resources of one class": (
        calling("x GET /x", "y GET /y"),
        sdk("things.a_b.x GET /x", "things.a.b.y GET /y"),
        "the resource things.a.b and the resource things.a_b both make the Python name "
        "ThingsABResource; rename one by an overlay.",
    ),
    "a schema and a route of one class": (
        document(
            """
            paths: {/x: {get: {operationId: getThing, responses: {'200': {description: '', content:
              {application/json: {schema: {$ref: '#/components/schemas/GetThingRoute'}}}}}}}}
            components: {schemas: {GetThingRoute: {type: string}}}
            """
        ),
        NO_SDK,
        "the route x.get_thing and the schema GetThingRoute both make the Python name "
        "GetThingRoute; rename one by an overlay.",
    ),
    "no success": (
        document(
            "paths: {/things: {get: {operationId: x, responses: {'404': {description: ''}}}}}"
        ),
        NO_SDK,
        "GET /things: no successful response is described (2xx).",
    ),
    "a name of nothing": (
        document("components: {schemas: {'---': {type: string}}}"),
        NO_SDK,
        "'---' has no letter or digit to make a Python name of; rename it by an overlay.",
    ),
}


@pytest.mark.parametrize(("snapshot", "routes", "expected"), REFUSED.values(), ids=REFUSED)
def test_what_contradicts_itself_is_refused(
    snapshot: Document, routes: Document, expected: str
) -> None:
    assert refusal(snapshot, routes) == expected
