"""Random mutations of valid inputs, which are either used or refused.

`CODEGEN_MUTATIONS=500` tries more of them than an ordinary run does.
"""

from __future__ import annotations

import ast
import io
import os
import time
from collections.abc import Mapping
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from codegen.__main__ import main
from codegen.document import Document, dump_document, parse_document
from tests.codegen.generating import document
from tests.codegen.mutating import OVERLAY, PUBLISHED, SDK, as_json, mutated

# Enough for a machine that is busy; what has no end takes longer.
SECONDS = 60
SNAPSHOT = dump_document(document(parse_document(PUBLISHED, source="document.yaml")))
FILES = {
    "document.yaml": PUBLISHED,
    "openapi/openai.yaml": SNAPSHOT,
    "openapi/sdk.yaml": SDK,
    "openapi/overlays/things.yaml": OVERLAY,
}
BYTES = (b"\0", b"\t", b"\r\n", b"\n", b"\xff", b"\xef\xbb\xbf", b"&a ", b"*a", b"- ", b": ", b"{")

some = settings(
    max_examples=int(os.environ.get("CODEGEN_MUTATIONS", "6")),
    deadline=None,
    derandomize="CODEGEN_MUTATIONS" not in os.environ,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


def _parsed(files: Mapping[str, str]) -> dict[str, str]:
    """Instead of ruff, which takes most of the time: whether all of it is Python."""
    for text in files.values():
        ast.parse(text)
    return dict(files)


@pytest.fixture(autouse=True)
def _no_layout(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("codegen.emit.package.format_files", _parsed)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for name, text in FILES.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def run(root: Path, *arguments: str) -> None:
    """Run a command; asserts that it succeeds, or says why not, in time."""
    started, said = time.monotonic(), io.StringIO()
    with redirect_stderr(said), redirect_stdout(io.StringIO()):
        code = main(["--root", str(root), *arguments])
    assert time.monotonic() - started < SECONDS
    assert code in (0, 2)
    refusals = [line for line in said.getvalue().splitlines() if line.startswith("codegen: ")]
    assert len(refusals) == (code == 2)
    assert all("None:" not in line for line in refusals)


def run_all(root: Path) -> None:
    """Run what reads a document as published."""
    source = ["--from", str(root / "document.yaml")]
    run(root, "snapshot", *source, "--output", str(root / "snapshot.yaml"))
    run(root, "generate", *source, "--output", str(root / "out"), "--stale-overlays", "warn")


@given(tree=mutated(PUBLISHED))
@some
def test_documents_as_published(tree: Document, root: Path) -> None:
    (root / "document.yaml").write_text(as_json(tree), encoding="utf-8")
    run_all(root)


@given(tree=mutated(SNAPSHOT))
@some
def test_snapshots(tree: Document, root: Path) -> None:
    snapshot = root / "openapi/openai.yaml"
    snapshot.write_text(as_json(tree), encoding="utf-8")
    run(root, "generate", "--output", str(root / "out"))
    run(root, "diff", str(snapshot), str(root / "document.yaml"))


@given(tree=mutated(SDK))
@some
def test_trees_of_the_sdk(tree: Document, root: Path) -> None:
    (root / "openapi/sdk.yaml").write_text(as_json(tree), encoding="utf-8")
    run(root, "generate", "--output", str(root / "out"))


@given(tree=mutated(OVERLAY))
@some
def test_overlays(tree: Document, root: Path) -> None:
    (root / "openapi/overlays/things.yaml").write_text(as_json(tree), encoding="utf-8")
    source = ["--from", str(root / "document.yaml")]
    run(root, "snapshot", *source, "--output", str(root / "snapshot.yaml"))


@given(data=st.data())
@settings(some, max_examples=10 * some.max_examples)
def test_bytes(data: st.DataObject, root: Path) -> None:
    text = PUBLISHED.encode()
    at = data.draw(st.integers(0, len(text)))
    until = data.draw(st.sampled_from((at, at + 1, len(text))))
    changed = text[:at] + data.draw(st.sampled_from(BYTES)) + text[until:]
    (root / "document.yaml").write_bytes(changed)
    run(root, "fetch", "--from", str(root / "document.yaml"))
    (root / "openapi/upstream.toml").write_bytes(changed)
    run(root, "fetch", "--from", str(root / "document.yaml"))
    (root / "openapi/upstream.toml").unlink()
