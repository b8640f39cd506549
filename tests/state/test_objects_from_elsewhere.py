"""Objects that no operation creates: incoming calls, artifacts, objects of other users."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from openai_responses import OpenAIMock
from openai_responses._api.table import FAMILIES, TABLE
from openai_responses._core.spec.operations import Operation
from openai_responses._core.state.families import Family, Role
from openai_responses.behaviours.lifecycles import SIDE_EFFECT_FAMILIES
from openai_responses.ext.httpx import Client, Response
from tests.sdk.listing import collection

API = "https://api.openai.com/v1"

# Requests are abbreviated here: whether there is what they are about is what matters.
pytestmark = pytest.mark.openai_mock(check_requests=False)

ON_ITEMS = [
    operation
    for operation in TABLE.by_id.values()
    if (place := FAMILIES.place(operation)) is not None and place.on_item
]
every_operation_on_an_item = pytest.mark.parametrize(
    "operation", ON_ITEMS, ids=lambda each: f"{each.method} {each.path}"
)


@pytest.fixture
def http() -> Iterator[Client]:
    client = Client()
    yield client
    client.close()


def family_of(operation: Operation) -> Family:
    place = FAMILIES.place(operation)
    assert place is not None
    return place.family


def put(mock: OpenAIMock, family: Family, ids: tuple[str, ...]) -> None:
    """Put an object into a store, under the field that its key is in."""
    value = {"id": ids[-1], family.parameter: ids[-1]}
    collection(mock, family).put(value, **dict(zip(family.parents, ids, strict=False)))


def put_owners(mock: OpenAIMock, family: Family) -> tuple[str, ...]:
    """Put in what an object of a family belongs to; return the ids."""
    ids: tuple[str, ...] = tuple(f"owner_{number}" for number in range(len(family.parents)))
    for owner in family.chain[:-1]:
        if owner.operations:
            put(mock, owner, ids[: len(owner.parents) + 1])
    return ids


def call(http: Client, operation: Operation, ids: tuple[str, ...]) -> Response:
    """Call an operation, with any value for what its path has besides the ids."""
    values = iter(ids)
    path = re.sub(r"\{[^}]*\}", lambda _: next(values, "any"), operation.path)
    query = "&".join(f"{name}={value}" for name, value in operation.query)
    url = f"{API}{path}?{query}"
    if operation.method in ("GET", "DELETE"):
        return http.request(operation.method, url)
    return http.request(operation.method, url, json={})


def can_be_made(family: Family) -> bool:
    """Return whether an operation makes objects of a family, or the API has some from the start."""
    created = family.operations.get(Role.CREATE)
    made = created is not None and created.answer is not None
    return made or family.name in SIDE_EFFECT_FAMILIES or family.name == "models"


@every_operation_on_an_item
def test_what_no_operation_makes_is_not_missing(
    openai_mock: OpenAIMock, http: Client, operation: Operation
) -> None:
    """An id of which the mock cannot know is taken as that of something there is."""
    family = family_of(operation)
    ids = (*put_owners(openai_mock, family), "unknown")
    answer = call(http, operation, ids)
    if can_be_made(family) and not family.is_announced:
        assert answer.status_code == 404
        assert "unknown" in answer.json()["error"]["message"]
    else:
        assert answer.status_code == operation.status


@every_operation_on_an_item
def test_what_was_put_in_is_there(
    openai_mock: OpenAIMock, http: Client, operation: Operation
) -> None:
    """So it is whoever makes such objects; and then others are missing, unless they may come."""
    family = family_of(operation)
    owners = put_owners(openai_mock, family)
    put(openai_mock, family, (*owners, "known"))
    assert call(http, operation, (*owners, "known")).status_code != 404
    other = call(http, operation, (*owners, "unknown"))
    assert other.status_code == (operation.status if family.is_announced else 404)


def test_families_of_side_effects_have_no_creation(openai_mock: OpenAIMock) -> None:
    """The names in `SIDE_EFFECT_FAMILIES` are those of families that have no creation."""
    for name in SIDE_EFFECT_FAMILIES:
        family = FAMILIES.by_name[name]
        assert not family.can_be_created
        assert family.is_stateful


def test_incoming_calls_are_announced_by_webhooks() -> None:
    announced = {family.name for family in FAMILIES if family.is_announced}
    assert announced >= {"live", "realtime.calls"}
