"""The examples of the documentation run as they stand there."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.plugin.runs import OPTIONS

pytest_plugins = ["pytester"]

ROOT = Path(__file__).parents[2]
WITH_EXAMPLES = ("README", "faults", "model_output", "refusals", "requests", "retired", "state")

_EXAMPLE = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_TEST = re.compile(r"^def (test_\w+)", re.MULTILINE)


def test_every_example_of_every_page_passes(pytester: pytest.Pytester) -> None:
    files: dict[str, str] = {}
    for page in (ROOT / "README.md", *(ROOT / "docs").glob("*.md")):
        examples = _EXAMPLE.findall(page.read_text(encoding="utf-8"))
        if examples:  # each may use what those before it have said
            files[f"test_{page.stem}"] = "\n\n".join(examples)
    assert sorted(files) == [f"test_{name}" for name in WITH_EXAMPLES]
    pytester.makepyfile(**files)
    tests = [_TEST.findall(text) for text in files.values()]
    assert all(len(names) == len(set(names)) for names in tests)  # or one would hide another
    result = pytester.runpytest_subprocess(*OPTIONS)
    result.assert_outcomes(passed=sum(map(len, tests)))


def test_only_the_generated_page_counts_what_is_generated() -> None:
    """A count that somebody typed is wrong as soon as there is another document."""
    count = re.compile(r"\b\d[\d,]* (?:operations|methods|routes|streams|schemas|releases)\b")
    pages = [*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")]
    counted = {page.name for page in pages if count.search(page.read_text(encoding="utf-8"))}
    assert counted == {"coverage.md"}


def test_environments_and_caches_are_ignored_as_folders_and_as_links(tmp_path: Path) -> None:
    if shutil.which("git") is None:
        pytest.skip("needs git")
    shutil.copy(ROOT / ".gitignore", tmp_path)
    subprocess.run(["git", "init", "--quiet"], cwd=tmp_path, check=True)
    names = [".venv", ".tox", ".mypy_cache", ".pytest_cache", ".ruff_cache", ".hypothesis", "dist"]
    for name in names:
        (tmp_path / name).symlink_to(tmp_path.parent)
    found = subprocess.run(
        ["git", "status", "--short", "--untracked-files=all"],
        cwd=tmp_path,
        check=True,
        capture_output=True,
        text=True,
    )
    assert found.stdout.split() == ["??", ".gitignore"]
