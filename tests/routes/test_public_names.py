"""What a route shows to users: few names, each with a description that editors display."""

from __future__ import annotations

from operator import attrgetter

import pytest

from openai_responses import OpenAIMock
from tests.sdk.operations import all_operations

MOST = 20


@pytest.fixture(scope="module")
def routes() -> list[object]:
    openai_mock = OpenAIMock()
    hosts = openai_mock.router.get("https://example.com/")
    operations = [attrgetter(each.name)(openai_mock) for each in all_operations()]
    return [*operations, hosts]


def public_names(route: object) -> list[str]:
    return [name for name in dir(route) if not name.startswith("_")]


def test_a_route_has_few_public_names(routes: list[object]) -> None:
    numbers = {len(public_names(route)) for route in routes}
    assert max(numbers) <= MOST, numbers


def test_each_public_name_is_described(routes: list[object]) -> None:
    for cls in {type(route) for route in routes}:
        for name in public_names(cls):
            assert getattr(cls, name).__doc__, f"{cls.__name__}.{name}"
