"""OpenAI's documents of other dates, and a future one: each is generated and used."""

from __future__ import annotations

import shutil
from contextlib import redirect_stdout
from importlib.metadata import version
from io import StringIO
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from codegen.__main__ import main
from codegen.document import Document, dump_document, load_document, mapping
from codegen.emit.inventory import drift_by_sums
from tests.codegen.everything import use_package
from tests.codegen.generating import PACKAGE
from tests.codegen.rehearsal import next_document, used_in
from tests.codegen.type_checking import mypy_errors

ROOT = Path(__file__).parents[2]
SHARED = ROOT / "../shared/openapi"

# What each document has at least, so that nothing can be left out unnoticed.
DOCUMENTS = {
    "openapi-2024-08-15.yaml": {"modules": 60, "validators": 550, "routes": 100, "events": 140},
    "openapi-2026-07-22.yaml": {"modules": 110, "validators": 2600, "routes": 280, "events": 500},
    "openapi-2026-08-21.yaml": {"modules": 110, "validators": 2800, "routes": 280, "events": 500},
}

ACTION = """\
overlay: 1.0.0
info: {title: Corrections, version: 1.0.0}
actions:
  # What it is called now.
  - target: $.components.schemas.VectorStoreObject.properties.last_active_at
    update: {minimum: 0}
    description: No store was in use before 1970.
    x-evidence: a.json

  - target: $.paths['/chat/completions/{completion_id}'].delete.responses['200']
    update: {headers: {x-deleted: {schema: {type: string}}}}
    description: It is sent.
    x-evidence: b.json
"""


LEFT_OVER = ("nullable: true", "$recursive", "x-oaiMeta", "x-stainless", "allOf:", "?beta=true")


# One test a document: what took long to make is used in every way.
@pytest.mark.skipif(
    not SHARED.is_dir(), reason="the documents of other dates are not beside this project"
)
@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_document_of_another_date_needs_no_other_code(
    name: str, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    cache = tmp_path_factory.getbasetemp() / "mypy"
    published, snapshot, target = str(SHARED / name), tmp_path / "openai.yaml", tmp_path / PACKAGE
    arguments = ["--from", published, "--output", str(snapshot), "--stale-overlays", "warn"]
    assert main(["snapshot", *arguments]) == 0
    assert [words for words in LEFT_OVER if words in snapshot.read_text(encoding="utf-8")] == []
    # A document that is no snapshot yet would be corrected again, and the overlays refused.
    assert main(["generate", "--from", str(snapshot), "--output", str(target)]) == 0
    found = use_package(tmp_path)
    assert {key: min(found[key], least) for key, least in DOCUMENTS[name].items()} == (
        DOCUMENTS[name]
    )
    _need_the_types_of(load_document(ROOT / "openapi/sdk.yaml"))
    assert mypy_errors(tmp_path, cache) == ""


def _need_the_types_of(sdk: Document) -> None:
    read = str(mapping(sdk["sdk"])["version"])
    if _numbers(version("openai")) < _numbers(read):
        pytest.skip(
            f"openai {version('openai')} lacks types of {read}, which routes are typed with"
        )


def _numbers(release: str) -> list[int]:
    return [int(part) for part in release.split(".")[:3]]


# --- the next document, from the command `update` to the mock -----------------------------------


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
    with redirect_stdout(StringIO()) as printed:
        assert main(["--root", str(root), "update", "--from", str(published), "--mend"]) == 0
    return Rehearsal(root, printed.getvalue(), used_in(root / "generated"))


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


def test_operations_removed_from_the_document_are_answered_by_the_sdks_types(
    rehearsal: Rehearsal,
) -> None:
    assert rehearsal.used["deleted"]["deleted"] is True


def test_a_renamed_field_has_its_new_name(rehearsal: Rehearsal) -> None:
    assert "active_at" in rehearsal.used["store"]


def test_what_is_to_decide_is_listed(rehearsal: Rehearsal) -> None:
    decisions = rehearsal.printed.partition("# To decide")[2]
    assert "edited: stores.yaml, action 1" in decisions
    assert "last_active_at is now active_at." in decisions
    assert "DELETE /chat/completions/{completion_id}" in decisions
    assert "POST /jobs/{job_id}/play (playJob): requested by the body's `stream: True`" in decisions
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
        ACTION[: ACTION.index("\n  - target: $.paths")].replace("last_active_at", "active_at")
    )
