"""The table of families of the API, and how their objects are identified."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from openai_responses import behaviours
from openai_responses._api.table import FAMILIES, TABLE


@pytest.mark.parametrize(
    ("value", "key"),
    [
        ({"id": "role_1"}, "role_1"),
        ({"id": "other", "role_id": "role_1"}, "role_1"),
        ({"role": {"id": "role_1"}}, "role_1"),
        ({"role": "role_1"}, None),
        ({"id": 1}, None),
        ({"start_time": 1730419200, "results": []}, "1730419200"),
    ],
)
def test_objects_say_their_keys(value: dict[str, object], key: str | None) -> None:
    assert FAMILIES.by_name["admin.organization.users.roles"].key_of(value) == key


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


def test_behaviours_name_families_that_there_are() -> None:
    for path in Path(behaviours.__path__[0]).glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            said = node.value if isinstance(node, ast.Constant) else None
            if isinstance(said, str) and re.fullmatch(r"(/[a-z_]+|/\{\})+", said):
                known = said in FAMILIES.by_path or said.startswith("/{}") or said == "/activate"
                assert known, f"{path.name}: {said}"


def test_operations_on_one_path_share_a_family() -> None:
    """`/responses` and `/responses?beta=true` are about the same responses."""
    places = [
        FAMILIES.place(TABLE.at(name))
        for name in ("GET /responses/{}", "GET /responses/{}?beta=true")
    ]
    assert places[0] == places[1]
    assert places[0] is not None
    assert places[0].family.name == "responses"


def test_a_project_is_one_whatever_its_path() -> None:
    """Roles are at `/projects/{project_id}`, the project at `/organization/projects/{...}`."""
    project = FAMILIES.by_name["admin.organization.projects"]
    below = {family.name for family in FAMILIES.below(project)}
    assert {"admin.organization.projects.roles", "admin.organization.projects.users.roles"} <= below
