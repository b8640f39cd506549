"""The SDK's routes joined with the operations of a document."""

from __future__ import annotations

from textwrap import dedent

import pytest

from codegen.document import Document, Json, mapping
from codegen.errors import CodegenError
from codegen.ir import build_api
from codegen.sdk import Join, join, render_report, routes_of, with_former
from tests.codegen import generating
from tests.codegen.generating import sdk

SDK: Document = {
    "sdk": {"package": "openai", "version": "1.2.3"},
    "routes": [
        {"name": "things.find", "method": "GET", "path": "/new_things"},
        {"name": "things.get", "method": "GET", "path": "/things/{id}"},
        {"name": "things.make", "method": "POST", "path": "/things", "query": {"beta": "true"}},
    ],
    "problems": [],
}


def document(*operations: tuple[str, str]) -> Document:
    paths: Document = {}
    for number, (method, key) in enumerate(operations):
        item = mapping(paths.setdefault(key, {}))
        item[method] = {"operationId": f"operation{number}"}
    return {"openapi": "3.1.0", "paths": paths}


def joined(*operations: tuple[str, str]) -> Join:
    return join(document(*operations), SDK)


@pytest.mark.parametrize("mark", ["?", "#"])
def test_join_is_on_verb_path_and_fixed_query(mark: str) -> None:
    found = joined(
        ("get", "/things/{thing_id}"),
        ("post", "/things/{thing_id}"),
        ("post", "/things"),
        ("post", f"/things{mark}beta=true"),
    )
    assert [(j.operation.key, j.route["name"]) for j in found.joined] == [
        (f"/things{mark}beta=true", "things.make"),
        ("/things/{thing_id}", "things.get"),
    ]
    assert [r["name"] for r in found.routes_without_operation] == ["things.find"]
    assert [(o.method, o.key) for o in found.operations_without_route] == [
        ("post", "/things"),
        ("post", "/things/{thing_id}"),
    ]


def test_the_route_of_an_operation_is_found_by_its_key() -> None:
    found = joined(("get", "/things/{thing_id}"), ("post", "/things"))
    assert mapping(found.route("/things/{thing_id}", "GET"))["name"] == "things.get"
    assert found.route("/things", "post") is None


def test_the_report_names_what_did_not_meet() -> None:
    found = joined(("get", "/things/{x}"), ("post", "/things"))
    assert render_report(found) == dedent(
        """\
        openai 1.2.3: 1 of 3 SDK routes joined; 1 of 2 operations have no SDK method.

        SDK routes without an operation (2)
          GET /new_things  things.find
          POST /things?beta=true  things.make

        Operations without an SDK method (1)
          POST /things  operation1

        Source that the reader does not know (0)
        """
    )


def test_the_report_names_source_that_was_not_understood() -> None:
    problem: Json = {"file": "resources/things.py", "line": 7, "problem": "x: expected a path"}
    lines = render_report(join(document(), {**SDK, "problems": [problem]})).splitlines()
    assert lines[-2:] == [
        "Source that the reader does not know (1)",
        "  resources/things.py:7: x: expected a path",
    ]


def test_operations_that_no_request_tells_apart_are_refused() -> None:
    with pytest.raises(CodegenError, match=r"GET /things/\{\}: there are two of these"):
        joined(("get", "/things/{a}"), ("get", "/things/{b}"))


def test_routes_that_no_request_tells_apart_are_refused() -> None:
    one: Json = {"name": "a", "method": "GET", "path": "/a"}
    with pytest.raises(CodegenError, match="GET /a: there are two of these"):
        join(document(), {**SDK, "routes": [one, one]})


def test_a_method_that_moved_meets_the_operation_at_its_former_address() -> None:
    old = sdk("things.stop POST /things/{id}", "things.make POST /things")
    new = sdk("things.stop POST /things/{id}/stop", "things.make POST /things")
    moved = with_former(new, old)
    assert routes_of(moved)[0]["former"] == [{"method": "POST", "path": "/things/{id}"}]
    assert "former" not in routes_of(moved)[1]
    assert with_former(new, moved) == moved
    stop: Document = {"operationId": "stop", "responses": {"200": {"description": ""}}}
    behind = generating.document({"paths": {"/things/{thing}": {"post": stop}}})
    assert [one.operation.id for one in join(behind, moved).joined] == ["stop"]
    assert join(behind, new).joined == ()
    operation = next(one for one in build_api(behind, moved).operations)
    assert (operation.name, operation.path) == ("things.stop", "/things/{thing}")
    assert operation.moved_to == "/things/{thing}/stop"


def test_a_current_address_is_no_former_address() -> None:
    old = sdk("things.stop POST /things/{id}")
    new = sdk("things.stop POST /things/{id}/stop", "things.update POST /things/{id}")
    assert with_former(new, old) == new
