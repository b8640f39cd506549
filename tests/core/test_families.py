"""Families, found in a small table of operations that is like the API's."""

from __future__ import annotations

import pytest

from openai_responses._core.operations import OperationRow, OperationTable
from openai_responses._core.state.families import Families, Role
from openai_responses._table import FAMILIES, TABLE

JSON = ("application/json",)


def row(method: str, path: str, name: str, *, answers: bool = True) -> OperationRow:
    answer = ("types", "Answer") if answers else None
    empty = (None, None, (), None)
    return (name, method, path, (), name, (), "", 200, JSON, (), False, answer, *empty)


ROWS = [
    row("POST", "/zoos", "zoos.create"),
    row("GET", "/zoos", "zoos.list"),
    row("GET", "/zoos/{zoo_id}", "zoos.retrieve"),
    row("POST", "/zoos/{zoo_id}", "zoos.update"),
    row("DELETE", "/zoos/{zoo_id}", "zoos.delete"),
    row("POST", "/zoos/{zoo_id}/close", "zoos.close"),
    row("GET", "/zoos/rules", "zoos.rules.retrieve"),
    row("GET", "/zoos/{zoo_id}/animals/{animal_id}", "zoos.animals.retrieve"),
    row("POST", "/zoos/{zoo_id}/animals/{animal_id}", "zoos.animals.feed"),
    row("GET", "/zoos/{zoo_id}/events", "zoos.list_events"),
    row("POST", "/visitors", "visitors.create", answers=False),
    row("GET", "/visitors/{visitor_id}", "visitors.retrieve"),
]
ZOO = Families(OperationTable(ROWS))


def test_families_are_found_by_paths() -> None:
    assert {family.name: family.path for family in ZOO} == {
        "zoos": "/zoos",
        "zoos.animals": "/zoos/{}/animals",
        "zoos.events": "/zoos/{}/events",
        "visitors": "/visitors",
    }
    animals = ZOO.by_name["zoos.animals"]
    assert (animals.parameter, animals.parents) == ("animal_id", ("zoo_id",))
    assert animals.parent is ZOO.by_name["zoos"]
    assert [family.name for family in animals.chain] == ["zoos", "zoos.animals"]
    below = ZOO.below(ZOO.by_name["zoos"])
    assert {family.name for family in below} == {"zoos.animals", "zoos.events"}


@pytest.mark.parametrize(
    ("name", "role", "on_item"),
    [
        ("zoos.create", Role.CREATE, False),
        ("zoos.list", Role.LIST, False),
        ("zoos.retrieve", Role.RETRIEVE, True),
        ("zoos.update", Role.UPDATE, True),
        ("zoos.delete", Role.DELETE, True),
        ("zoos.close", Role.ACTION, True),
        ("zoos.animals.feed", Role.ACTION, True),
        ("zoos.list_events", Role.LIST, False),
    ],
)
def test_operations_have_roles(name: str, role: Role, on_item: bool) -> None:
    place = ZOO.place(OperationTable(ROWS).by_id[name])
    assert place is not None
    assert (place.role, place.on_item) == (role, on_item)


def test_what_stands_alone_has_no_place() -> None:
    assert ZOO.place(OperationTable(ROWS).by_id["zoos.rules.retrieve"]) is None


def test_what_can_be_created_is_known_and_what_belongs_to_it() -> None:
    assert {family.name: family.is_stateful for family in ZOO} == {
        "zoos": True,
        "zoos.animals": True,
        "zoos.events": True,
        "visitors": False,  # nothing in the answer says which visitor was created
    }


@pytest.mark.parametrize(
    ("value", "key"),
    [
        ({"id": "animal_1"}, "animal_1"),
        ({"id": "other", "animal_id": "animal_1"}, "animal_1"),
        ({"animal": {"id": "animal_1"}}, "animal_1"),
        ({"animal": "animal_1"}, None),
        ({"id": 1}, None),
    ],
)
def test_objects_say_their_keys(value: dict[str, object], key: str | None) -> None:
    assert ZOO.by_name["zoos.animals"].key_of(value) == key


def test_the_apis_families_are_all_told_apart() -> None:
    names = [family.name for family in FAMILIES.by_path.values() if family.operations]
    assert len(set(names)) == len(names) >= 59
    assert {
        "beta.threads.runs.steps",
        "vector_stores.file_batches",
        "admin.organization.projects.users.roles",
        "conversations.items",
        "fine_tuning.jobs.checkpoints",
        "skills.versions",
    } <= set(names)


def test_operations_on_one_path_share_a_family() -> None:
    """`/responses` and `/responses?beta=true` are about the same responses."""
    places = [FAMILIES.place(TABLE.by_id[name]) for name in ("getResponse", "beta_getResponse")]
    assert places[0] == places[1]
    assert places[0] is not None
    assert places[0].family.name == "responses"
