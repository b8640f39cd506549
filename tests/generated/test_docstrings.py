"""Docstrings of routes and stream classes: method, path, and the link to OpenAI's reference."""

from __future__ import annotations

import inspect
import re
from functools import reduce
from pathlib import Path

import openai
import pytest

from openai_responses._core.routes.resource import RouteRegistry
from openai_responses._core.spec.operations import Operation
from openai_responses_generated import streams
from openai_responses_generated.routes import Routes
from tests.sdk.operations import TABLE, all_operations

REFERENCE = "https://developers.openai.com/api/reference"
ROUTES = Routes(RouteRegistry(TABLE))


def at(name: str) -> tuple[object, object]:
    """The class of a route, and the attribute of the tree at which it is."""
    *resources, attribute = name.split(".")
    resource: object = reduce(getattr, resources, ROUTES)
    route: object = getattr(resource, attribute)
    return route.__class__, getattr(resource.__class__, attribute)


def link(shown: object) -> str:
    """The link in a docstring."""
    found = re.search(r"https://\S+", inspect.getdoc(shown) or "")
    assert found is not None
    return found[0]


@pytest.mark.parametrize("operation", all_operations(), ids=lambda one: one.id)
def test_the_docstring_of_a_route_has_its_method_path_and_page(operation: Operation) -> None:
    route, attribute = at(operation.name)
    told = f"`{operation.name}`: {operation.method} {operation.path}.\n\n{REFERENCE}"
    for shown in (route, attribute):
        assert (inspect.getdoc(shown) or "").startswith(told)
    assert link(route) == link(attribute)


def test_the_pages_are_those_that_the_sdk_links_to() -> None:
    source = Path(inspect.getfile(openai)).parent
    pages = {
        page
        for path in source.rglob("*.py")
        for page in re.findall(rf"{REFERENCE}/resources/[a-z_/]+/methods/[a-z_]+", path.read_text())
    }
    assert pages <= {link(at(one.name)[0]) for one in TABLE.by_id.values()}


def test_stream_bases_tell_them_too() -> None:
    for operation in TABLE.by_id.values():
        if operation.stream is not None:
            base = getattr(streams, operation.stream.base)
            told = f"\n\n{operation.method} {operation.path}: {link(at(operation.name)[0])}"
            for shown in (base, getattr(streams, f"Async{operation.stream.base}"), base.__mro__[1]):
                assert told in (inspect.getdoc(shown) or "")
