"""The comparison of the recorded facts about the SDK with its source."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.comparing import sdk_lines
from codegen.document import Document, parse_document
from codegen.errors import CodegenError
from codegen.sdk import read_sdk, render_sdk
from codegen.sdk.drift import sdk_drift
from tests.codegen.sdk_source import package

SDK = """
sdk: {package: openai, version: 1.2.3}
routes:
- {name: things.create, method: POST, path: /things}
- {name: things.list, method: GET, path: /things}
fragments:
  paths: {/things: {get: {operationId: listThings}}}
  components: {schemas: {Thing: {type: object, properties: {id: {type: string}}}}}
additions:
- {at: [components, schemas, Box], properties: {lid: {type: boolean}}}
- {at: [components, schemas, Box], enum: [a]}
"""
METHOD = """
def retrieve(self) -> Thing:
    return self._get("/things", cast_to=Thing)
"""
DRIFTS: dict[str, tuple[str, str, list[str]]] = {
    "a route is new": (
        "- {name: things.list, method: GET, path: /things}\n",
        "",
        ["missing: routes: things.list"],
    ),
    "a route calls something else": (
        "POST, path: /things",
        "POST, path: /v2/things",
        [
            "stale: routes: things.create",
            '  path: "/v2/things", the source says "/things"',
        ],
    ),
    "an operation": (
        "get: {operationId: listThings}",
        "put: {operationId: listThings}",
        ["missing: fragments: GET /things", "orphan: fragments: PUT /things"],
    ),
    "a schema": (
        "{id: {type: string}}",
        "{id: {type: integer}}",
        [
            "stale: fragments: schema Thing",
            '  properties.id.type: "integer", the source says "string"',
        ],
    ),
    "an addition": (
        "enum: [a]",
        "enum: [b]",
        [
            "stale: additions: components.schemas.Box #2",
            '  enum: ["b"], the source says ["a"]',
        ],
    ),
    "nothing": ("", "", []),
}


def sdk(text: str) -> Document:
    return parse_document(text, source="sdk.yaml")


@pytest.mark.parametrize(("now", "written", "said"), DRIFTS.values(), ids=DRIFTS.keys())
def test_each_entry_that_differs_is_named(now: str, written: str, said: list[str]) -> None:
    assert sdk_drift(sdk(SDK.replace(now, written) if now else SDK), sdk(SDK)) == said


def test_of_many_differences_the_first_are_shown() -> None:
    routes = [f"- {{name: things.m{number}, method: GET, path: /m}}" for number in range(100)]
    lines = sdk_drift({}, sdk("\n".join(["routes:", *routes])))

    assert (len(lines), lines[-1]) == (61, "… and 40 lines more.")


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project whose `sdk.yaml` is of the installed release, as far as it knows."""
    source = package(tmp_path / "site", METHOD)
    monkeypatch.setattr("codegen.comparing.installed_sdk", lambda: (source, "1.2.3"))
    (tmp_path / "openapi").mkdir()
    text = render_sdk(read_sdk(source, "1.2.3"))
    (tmp_path / "openapi/sdk.yaml").write_text(text, encoding="utf-8")
    return tmp_path


def edit(root: Path, old: str, new: str) -> None:
    path = root / "openapi/sdk.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")


def test_the_installed_release_is_compared(root: Path) -> None:
    assert sdk_lines(root, required=True) == []
    edit(root, "path: /things", "path: /others")
    assert sdk_lines(root, required=True)[0].startswith("openapi/sdk.yaml: stale: routes: things.")


def test_another_layout_is_noticed(root: Path) -> None:
    edit(root, "routes:", "# By hand.\nroutes:")
    assert sdk_lines(root, required=True) == [
        "openapi/sdk.yaml: the same, but in another layout or order"
    ]


def test_another_release_is_not_compared(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    edit(root, "version: 1.2.3", "version: 1.2.2")
    assert sdk_lines(root, required=False) == []
    said = "openapi/sdk.yaml is of openai 1.2.2, and 1.2.3 is installed"
    assert capsys.readouterr().err == f"{said}: not compared.\n"
    with pytest.raises(CodegenError, match=said):
        sdk_lines(root, required=True)
