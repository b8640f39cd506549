"""The metadata of the distribution, tox and CI are consistent."""

from __future__ import annotations

import re
import sys
from importlib.metadata import metadata, version
from pathlib import Path
from typing import Any

import yaml

import openai_responses

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

ROOT = Path(__file__).parents[2]
NAME = "openai-responses-mock"
PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
_PYTHON = "Programming Language :: Python :: "


def text_of(path: str) -> str:
    return (ROOT / path).read_text(encoding="utf-8")


def workflow(name: str) -> dict[str, Any]:
    loaded: dict[str, Any] = yaml.safe_load(text_of(f".github/workflows/{name}.yml"))
    return loaded


def test_the_installed_metadata_is_the_project_s() -> None:
    """How PyPI shows it is checked in `tox -e wheel`, by twine."""
    found, project = metadata(NAME), PROJECT["project"]
    assert version(NAME) == openai_responses.__version__
    assert found["Summary"] == project["description"]
    assert found.get_all("Classifier") == project["classifiers"]
    assert found["Requires-Python"] == project["requires-python"]
    assert found["License-Expression"] == "MIT"
    assert found["Description-Content-Type"] == "text/markdown"


def test_classifiers_are_of_the_pythons_that_tox_tests_with() -> None:
    named = {each.removeprefix(_PYTHON) for each in PROJECT["project"]["classifiers"]}
    pythons = sorted(each for each in named if re.fullmatch(r"3\.\d+", each))
    (minors,) = re.findall(r"py\{([\d,]+)\}-openai\{2,3\}", text_of("tox.ini"))
    assert [each.replace(".", "") for each in pythons] == minors.split(",")
    assert PROJECT["project"]["requires-python"] == f">={pythons[0]}"
    assert set(pythons) < set(workflow("ci")["jobs"]["tests"]["strategy"]["matrix"]["python"])


def test_ci_runs_every_environment_of_tox() -> None:
    (listed,) = re.findall(r"env_list =\n((?:    .*\n)+)", text_of("tox.ini"))
    expected = {name for line in listed.split() for name in _expanded(line)}
    checks = workflow("ci")["jobs"]["checks"]["strategy"]["matrix"]["env"]
    assert {each for each in expected if not re.match(r"py[\d{]", each)} == set(checks)


def _expanded(name: str) -> list[str]:
    """Return the environments of `name{,-a}`."""
    found = re.fullmatch(r"(.*)\{(.*)\}", name)
    return [found[1] + each for each in found[2].split(",")] if found else [name]


def test_the_description_has_no_relative_links() -> None:
    """PyPI would show links to pages that it does not have."""
    description = metadata(NAME)["Description"]
    links = re.findall(r"\]\(([^)]+)\)", description)
    assert links
    assert [link for link in links if not link.startswith("https://")] == []
    assert re.findall(r"<(?:a|img)\b[^>]*", description) == []


def test_links_of_the_readme_lead_to_files() -> None:
    links = re.findall(r"\]\((?!https?:|#)([^)#]+)", text_of("README.md"))
    assert [link for link in links if not (ROOT / link).exists()] == []


def test_the_forms_of_issues_ask_for_the_sdk_and_a_failing_request() -> None:
    form = yaml.safe_load(text_of(".github/ISSUE_TEMPLATE/bug.yml"))
    required = {each["id"] for each in form["body"] if each["validations"]["required"]}
    assert {"request", "sdk", "python"} <= required
