"""Families: found in the document and the SDK's tree, as a table and as the tree of stores."""

from __future__ import annotations

from typing import cast

import pytest

from codegen.document import Document, Json
from openai_responses._core.spec.operations import OperationTable
from openai_responses._core.state.families import Families, Role
from openai_responses._core.state.queries import QueryParameter
from tests.codegen.generating import Generate, Package, document, operation, sdk

STRING: Json = {"type": "string"}
ZOO = """
    zoos.create POST /zoos
    zoos.list GET /zoos
    zoos.retrieve GET /zoos/{zoo_id}
    zoos.update POST /zoos/{zoo_id}
    zoos.delete DELETE /zoos/{zoo_id}
    zoos.close POST /zoos/{zoo_id}/close
    zoos.rules.retrieve GET /zoos/rules
    zoos.animals.retrieve GET /zoos/{zoo_id}/animals/{animal_id}
    zoos.animals.feed POST /zoos/{zoo_id}/animals/{animal_id}
    zoos.list_events GET /zoos/{zoo_id}/events
    shops.retrieve GET /town/shops/{shop_id}
    shops.goods.list GET /shops/{shop_id}/goods
    visitors.create POST /visitors
    visitors.retrieve GET /visitors/{visitor_id}
    visitors.photo.content GET /visitors/{visitor_id}/photo
"""
DOWNLOADED = "visitors.photo.content"


@pytest.fixture
def zoo(package: Generate) -> Package:
    """What is generated from a small document that is like the API's."""
    routes = [line.strip() for line in ZOO.strip().splitlines()]
    paths: dict[str, Document] = {}
    for name, method, path in map(str.split, routes):
        media_type = "image/png" if name == DOWNLOADED else "application/json"
        paths.setdefault(path, {})[method.lower()] = operation(name, STRING, media_type)
    cast("Document", paths["/visitors"]["post"])["responses"] = {"200": {"description": ""}}
    return package(document({"paths": cast("Json", paths)}), sdk(*routes))


def families(made: Package) -> Families:
    """The families, as the runtime reads them."""
    found = made.module("families")
    table = OperationTable(made.module("operations").OPERATIONS)
    queries = made.module("queries")
    return Families(table, lambda: (found.FAMILIES, found.PLACES), lambda: queries.QUERIES)


def test_families_are_found_by_paths(zoo: Package) -> None:
    found = families(zoo)
    assert {family.name: family.path for family in found} == {
        "zoos": "/zoos",
        "zoos.animals": "/zoos/{}/animals",
        "zoos.events": "/zoos/{}/events",
        "shops": "/town/shops",
        "shops.goods": "/town/shops/{}/goods",
        "visitors": "/visitors",
    }
    animals = found.by_name["zoos.animals"]
    assert (animals.parameter, animals.parents) == ("animal_id", ("zoo_id",))
    assert animals.parent is found.by_name["zoos"]
    assert [family.name for family in animals.chain] == ["zoos", "zoos.animals"]
    below = found.below(found.by_name["zoos"])
    assert {family.name for family in below} == {"zoos.animals", "zoos.events"}
    assert [family.name for family in found if family.has_content] == ["visitors"]


@pytest.mark.parametrize(
    ("name", "family", "role", "on_item"),
    [
        ("zoos.create", "zoos", Role.CREATE, False),
        ("zoos.list", "zoos", Role.LIST, False),
        ("zoos.retrieve", "zoos", Role.RETRIEVE, True),
        ("zoos.update", "zoos", Role.UPDATE, True),
        ("zoos.delete", "zoos", Role.DELETE, True),
        ("zoos.close", "zoos", Role.ACTION, True),
        ("zoos.animals.feed", "zoos.animals", Role.ACTION, True),
        ("zoos.list_events", "zoos.events", Role.LIST, False),
    ],
)
def test_operations_have_roles(
    zoo: Package, name: str, family: str, role: Role, on_item: bool
) -> None:
    found = families(zoo)
    place = found.place(found.table.by_id[name])
    assert place is not None
    assert (place.family.name, place.role, place.on_item) == (family, role, on_item)


def test_the_same_objects_on_another_path_are_one_family(zoo: Package) -> None:
    """Goods are at `/shops/{shop_id}`, where no shop can be asked for itself."""
    found = families(zoo)
    goods = found.by_name["shops.goods"]
    assert goods.parent is found.by_name["shops"]
    place = found.place(found.table.by_id["shops.goods.list"])
    assert place is not None
    assert place.family is goods


def test_operations_without_a_family_have_no_place(zoo: Package) -> None:
    found = families(zoo)
    assert found.place(found.table.by_id["zoos.rules.retrieve"]) is None


def test_what_can_be_created_is_known(zoo: Package) -> None:
    assert {family.name: family.is_stateful for family in families(zoo)} == {
        "zoos": True,
        "zoos.animals": False,  # no operation creates one, and nothing says that others do
        "zoos.events": False,
        "shops": False,
        "shops.goods": False,
        "visitors": False,  # nothing in the answer says which visitor was created
    }


def test_what_a_webhook_names_may_come_from_elsewhere(package: Generate) -> None:
    """It is named by the family's parameter; what has an `id` there has changed."""
    routes = [
        "calls.create POST /calls",
        "calls.accept POST /calls/{call_id}/accept",
        "batches.create POST /batches",
        "batches.cancel POST /batches/{batch_id}/cancel",
        "lines.calls.create POST /lines/calls",
        "lines.calls.accept POST /lines/calls/{call_id}/accept",
    ]
    answer: Json = {"type": "object", "properties": {"id": STRING}, "required": ["id"]}
    paths: dict[str, Document] = {}
    for name, method, path in map(str.split, routes):
        paths.setdefault(path, {})[method.lower()] = operation(name, answer)
    hooks: Json = {
        name.replace(".", "_"): {"post": event(name, field)}
        for name, field in (("calls.incoming", "call_id"), ("batches.done", "id"))
    }
    made = package(document({"paths": cast("Json", paths), "webhooks": hooks}), sdk(*routes))
    found = {family.name: (family.is_announced, family.is_stateful) for family in families(made)}
    assert found == {
        "calls": (True, False),
        "batches": (False, True),
        "lines.calls": (False, True),
    }


def event(name: str, field: str) -> Json:
    """Return the operation of a webhook."""
    data: Json = {"type": "object", "properties": {field: STRING}, "required": [field]}
    properties: Json = {"type": {"type": "string", "const": name}, "data": data}
    schema: Json = {"type": "object", "properties": properties, "required": ["type", "data"]}
    content: Json = {"application/json": {"schema": schema}}
    return {"requestBody": {"content": content}, "responses": {"200": {"description": ""}}}


def test_the_tree_of_stores_has_every_family(zoo: Package) -> None:
    text = zoo.files["stores.py"]
    assert "class Store(Node):" in text
    assert "class ZoosStore(Collection[" in text
    assert '    animals: Collection["dict[str, object]"]' in text
    assert '    visitors: ContentCollection["dict[str, object]"]' in text


def test_query_parameters_are_facts(package: Generate) -> None:
    made = package(
        document(
            """
            paths:
              /things:
                get:
                  operationId: listThings
                  parameters:
                    - {name: limit, in: query, schema: {type: integer, default: 20, maximum: 100}}
                    - {name: status, in: query, schema: {type: string, enum: [on, off]}}
                    - {name: 'kinds[]', in: query, required: true, schema: {type: array,
                       maxItems: 2, items: {$ref: '#/components/schemas/Kind'}}}
                    - {name: user, in: query, schema: {anyOf: [{type: string, minLength: 1},
                       {type: 'null'}]}}
                    - {name: beta, in: query, required: true, schema: {type: string, const: 'true'}}
                    - {name: X-Trace, in: header, schema: {type: string}}
                  responses: {'200': {description: ''}}
            components:
              schemas:
                Kind: {type: string, enum: [big, small]}
            """
        )
    )
    found = families(made)
    assert list(found.parameters(found.table.by_id["listThings"]).values()) == [
        QueryParameter("limit", "integer", False, 20, None, 100, ()),
        QueryParameter("status", "string", False, None, None, None, ("on", "off")),
        QueryParameter("kinds", "array", True, None, None, 2, ("big", "small")),
        QueryParameter("user", "string", False, None, 1, None, ()),
    ]


def test_credentials_are_known_by_their_value(package: Generate) -> None:
    """No path names them: requests authenticate with the value, until it expires."""
    secret: Json = {
        "type": "object",
        "properties": {"value": STRING, "expires_at": {"type": "integer"}},
        "required": ["value", "expires_at"],
    }
    paths: Document = {
        "/gates/tickets": {"post": operation("gates.tickets.create", secret)},
        "/gates/greetings": {"post": operation("gates.greetings.create", STRING)},
    }
    routes = [
        "gates.tickets.create POST /gates/tickets",
        "gates.greetings.create POST /gates/greetings",
    ]
    found = families(package(document({"paths": paths}), sdk(*routes)))
    assert {family.name: family.parameter for family in found} == {"gates.tickets": "value"}
