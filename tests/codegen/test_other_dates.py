"""OpenAI's documents of other dates: each has a snapshot, and all of it is generated and used."""

from __future__ import annotations

from importlib.metadata import version
from pathlib import Path

import pytest

from codegen.__main__ import main
from codegen.document import Document, load_document, mapping
from tests.codegen.everything import everything_in
from tests.codegen.generating import PACKAGE
from tests.codegen.type_checking import complaints

ROOT = Path(__file__).parents[2]
SHARED = ROOT / "../shared/openapi"

# What each document has at least, so that nothing can be left out unnoticed.
DOCUMENTS = {
    "openapi-2024-08-15.yaml": {"modules": 60, "validators": 550, "routes": 100, "events": 140},
    "openapi-2026-07-22.yaml": {"modules": 110, "validators": 2600, "routes": 280, "events": 500},
    "openapi-2026-08-21.yaml": {"modules": 110, "validators": 2800, "routes": 280, "events": 500},
}

pytestmark = pytest.mark.skipif(
    not SHARED.is_dir(), reason="the documents of other dates are not beside this project"
)


LEFT_OVER = ("nullable: true", "$recursive", "x-oaiMeta", "x-stainless", "allOf:", "?beta=true")


# One test a document: what took long to make is used in every way.
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
    found = everything_in(tmp_path)
    assert {key: min(found[key], least) for key, least in DOCUMENTS[name].items()} == (
        DOCUMENTS[name]
    )
    _need_the_types_of(load_document(ROOT / "openapi/sdk.yaml"))
    assert complaints(tmp_path, cache) == ""


def _need_the_types_of(sdk: Document) -> None:
    read = str(mapping(sdk["sdk"])["version"])
    if _numbers(version("openai")) < _numbers(read):
        pytest.skip(
            f"openai {version('openai')} lacks types of {read}, which routes are typed with"
        )


def _numbers(release: str) -> list[int]:
    return [int(part) for part in release.split(".")[:3]]
