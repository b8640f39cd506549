"""`update`: a failing step changes no file. Its results are tested in `test_other_dates`."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from codegen.__main__ import main

ROOT = Path(__file__).parents[2]


def project(tmp_path: Path, document: str) -> Path:
    """A project of a small document, and another document to update to."""
    (tmp_path / "openapi/overlays").mkdir(parents=True)
    for name in ("openai.yaml", "sdk.yaml"):
        shutil.copy(ROOT / "openapi" / name, tmp_path / "openapi" / name)
    (tmp_path / "next.yaml").write_text(document, encoding="utf-8")
    return tmp_path


NO_STATUS = """
openapi: 3.1.0
info: {title: Things, version: '1'}
paths: {/things: {get: {operationId: getThings, responses: {default: {description: ''}}}}}
components: {schemas: {Thing: {type: string}}}
"""
# Each fails later than the one before.
FAILING: dict[str, tuple[str, list[str], str]] = {
    "no document": ("nothing", [], "expected a mapping at the top"),
    "no such release": (NO_STATUS, ["--sdk", "nine"], "expected a release of openai"),
    "nothing to generate": (NO_STATUS, [], "no successful response is described"),
    "two wishes": (NO_STATUS, ["--keep-document"], "exclude each other"),
}


@pytest.mark.parametrize(("document", "more", "said"), FAILING.values(), ids=FAILING.keys())
def test_a_failure_changes_no_file(
    document: str,
    more: list[str],
    said: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    root = project(tmp_path, document)
    before = {path: path.read_bytes() for path in root.rglob("*") if path.is_file()}
    arguments = ["--root", str(root), "update", "--from", str(root / "next.yaml"), *more]
    assert main(arguments) == 2
    assert said in capsys.readouterr().err
    assert {path: path.read_bytes() for path in root.rglob("*") if path.is_file()} == before
