"""`update`: one command from the next document to all that is generated, or nothing at all."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from codegen.__main__ import main
from codegen.document import dump_document, load_document
from codegen.emit.inventory import drift_by_sums
from tests.codegen.rehearsal import next_document, used_in

ROOT = Path(__file__).parents[2]
ACTION = """\
overlay: 1.0.0
info: {title: Corrections, version: 1.0.0}
actions:
  # What it is called now.
  - target: $.components.schemas.VectorStoreObject.properties.usage_bytes
    update: {minimum: 0}
    description: No store has less than nothing.
    x-evidence: a.json

  - target: $.paths['/chat/completions/{completion_id}'].delete.responses['200']
    update: {headers: {x-deleted: {schema: {type: string}}}}
    description: It is sent.
    x-evidence: b.json
"""


class Rehearsal(NamedTuple):
    """A project that was updated, what was printed, and what its mock does."""

    root: Path
    printed: str
    used: dict[str, Any]


@pytest.fixture(scope="module")
def rehearsal(tmp_path_factory: pytest.TempPathFactory) -> Rehearsal:
    root = tmp_path_factory.mktemp("project")
    for name in ("openai.yaml", "sdk.yaml", "upstream.toml"):
        (root / "openapi").mkdir(exist_ok=True)
        shutil.copy(ROOT / "openapi" / name, root / "openapi" / name)
    (root / "openapi/overlays").mkdir()
    (root / "openapi/overlays/stores.yaml").write_text(ACTION, encoding="utf-8")
    published = root / "openapi-2026-12-01.yaml"
    document = next_document(load_document(ROOT / "openapi/openai.yaml"))
    published.write_text(dump_document(document), encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        printed: list[str] = []
        patch.setattr("builtins.print", lambda *text, **_: printed.append(" ".join(text)))
        assert main(["--root", str(root), "update", "--from", str(published), "--mend"]) == 0
    return Rehearsal(root, "\n".join(printed), used_in(root / "generated"))


def test_an_operation_group_keeps_what_it_creates(rehearsal: Rehearsal) -> None:
    used = rehearsal.used
    assert used["made"]["goal"] == "Rest"
    assert used["got"] == used["made"]
    assert used["listed"] == [used["made"]]


def test_a_streaming_operation_streams(rehearsal: Rehearsal) -> None:
    assert "job.note.delta" in rehearsal.used["played"]


def test_an_event_has_a_method_and_a_variant_is_an_answer(rehearsal: Rehearsal) -> None:
    assert rehearsal.used["event"] is True
    assert rehearsal.used["output"] == [{"id": "note_1", "type": "note", "note": "Buy milk."}]


def test_what_left_the_document_is_answered_as_the_sdk_has_it(rehearsal: Rehearsal) -> None:
    assert rehearsal.used["deleted"]["deleted"] is True


def test_a_field_goes_by_its_new_name(rehearsal: Rehearsal) -> None:
    assert "size_bytes" in rehearsal.used["store"]


def test_what_is_to_decide_is_listed(rehearsal: Rehearsal) -> None:
    decisions = rehearsal.printed.partition("# To decide")[2]
    assert "edited: stores.yaml, action 1" in decisions
    assert "usage_bytes is now size_bytes." in decisions
    assert "DELETE /chat/completions/{completion_id}" in decisions
    assert "POST /jobs/{job_id}/play (playJob): asked for by the body's `stream: True`" in decisions
    assert "GET /jobs, named by its operationId listJobs" in decisions


def test_what_changes_for_users_is_printed_first(rehearsal: Rehearsal) -> None:
    changes = rehearsal.printed.partition("# To decide")[0]
    assert "# What changes for users of the mock" in changes
    assert "response.note.added" in changes


def test_everything_is_written_and_fits_together(rehearsal: Rehearsal) -> None:
    root = rehearsal.root
    assert not drift_by_sums(root)
    assert 'date = "2026-12-01"' in (root / "openapi/upstream.toml").read_text(encoding="utf-8")
    assert (root / "openapi/overlays/stores.yaml").read_text(encoding="utf-8") == (
        ACTION[: ACTION.index("\n  - target: $.paths")].replace("usage_bytes", "size_bytes")
    )
    assert main(["--root", str(root), "snapshot"]) == 0


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
FAILING = {
    "no document": ("nothing", [], "not an OpenAPI document"),
    "no such release": (NO_STATUS, ["--sdk", "nine"], "expected a release of openai"),
    "nothing to generate": (NO_STATUS, [], "no successful response is described"),
    "two wishes": (NO_STATUS, ["--keep-document"], "exclude each other"),
}


@pytest.mark.parametrize(("document", "more", "said"), FAILING.values(), ids=FAILING.keys())
def test_what_fails_leaves_everything_as_it_was(
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
