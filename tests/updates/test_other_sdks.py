"""The package is generated from the installed openai release, used and type-checked."""

from __future__ import annotations

import shutil
from importlib.metadata import version
from pathlib import Path

import pytest

from codegen.__main__ import main
from codegen.document import Document, load_document, mapping
from codegen.emit.inventory import PACKAGE
from codegen.ir import build_api
from codegen.sdk import join, routes_of
from tests.codegen.everything import use_package
from tests.codegen.type_checking import mypy_errors

SNAPSHOT = Path(__file__).parents[2] / "openapi/openai.yaml"


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with this one's snapshot, in which all else is made of the installed openai."""
    root = tmp_path_factory.mktemp("project")
    (root / "openapi").mkdir()
    shutil.copy(SNAPSHOT, root / "openapi")
    assert main(["--root", str(root), "sdk"]) == 0
    assert main(["--root", str(root), "generate"]) == 0
    assert main(["--root", str(root), "check"]) == 0
    return root


@pytest.fixture
def sdk(project: Path) -> Document:
    return load_document(project / "openapi/sdk.yaml")


def test_every_method_of_the_installed_openai_has_an_operation(sdk: Document) -> None:
    assert mapping(sdk["sdk"])["version"] == version("openai")
    assert sdk["problems"] == []
    api = build_api(load_document(SNAPSHOT), sdk)
    names = {name for one in api.operations for name in (one.name, *one.aliases)}
    missing = [str(route["name"]) for route in routes_of(sdk) if str(route["name"]) not in names]
    assert missing == []
    found = join(load_document(SNAPSHOT), sdk)
    alone = [one for one in api.operations if not one.documented]
    print(f"{len(routes_of(sdk))} routes, {len(alone)} of them of the SDK alone")
    assert len(alone) == len(found.routes_without_operation)


def test_all_that_is_generated_of_it_can_be_used(project: Path) -> None:
    found = use_package(project / PACKAGE.parent)
    least = {"modules": 110, "validators": 2800, "routes": 280, "events": 500}
    assert {name: min(found[name], count) for name, count in least.items()} == least


def test_all_that_is_generated_of_it_is_rightly_typed(project: Path, tmp_path: Path) -> None:
    assert mypy_errors(project / PACKAGE.parent, tmp_path / "mypy") == ""
