"""The examples of the documentation run as they stand there."""

from __future__ import annotations

import io
import re
import runpy
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import redirect_stdout
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

import pytest

import openai_responses
from openai_responses import errors
from tests.plugin.runs import OPTIONS

pytest_plugins = ["pytester"]

ROOT = Path(__file__).parents[2]
PAGES = (ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md")))
# Its examples need packages that only the environments of `examples/` have.
PARTS_OF_FILES = ROOT / "docs/frameworks.md"
# Commands; `.ci/run` and the steps of CONTRIBUTING.md run them.
COMMANDS = "console"

_BLOCK = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_TEST = re.compile(r"^ *(?:async )?def (test_\w+)", re.MULTILINE)
_LINK = re.compile(r"\]\(([^)#\s]+)[^)]*\)")


class Block(NamedTuple):
    """A fenced block of a page, and what a script prints: the block `text` right below it."""

    language: str
    text: str
    output: str | None = None


def blocks(page: Path) -> Iterator[Block]:
    """Yield the blocks of a page, an output only with the script that prints it."""
    content = page.read_text(encoding="utf-8")
    found = list(_BLOCK.finditer(content))
    outputs = {
        block.end(): below[2]
        for block, below in pairwise(found)
        if block[1] == "python"
        and below[1] == "text"
        and content[block.end() : below.start()] == "\n\n"
    }
    for block in found:
        if block[2] not in outputs.values():
            yield Block(block[1], block[2], outputs.get(block.end()))


def test_every_example_of_every_page_passes(pytester: pytest.Pytester) -> None:
    files: dict[str, str] = {}
    for page in PAGES:
        tests = [
            each.text for each in blocks(page) if each.language == "python" and each.output is None
        ]
        if tests and page != PARTS_OF_FILES:  # each may use what those before it have said
            files[f"test_{page.stem}"] = "\n\n".join(tests)
    pytester.makepyfile(**files)
    names = [_TEST.findall(text) for text in files.values()]
    assert all(names)
    assert all(len(each) == len(set(each)) for each in names)  # or one would hide another
    result = pytester.runpytest_subprocess(*OPTIONS)
    result.assert_outcomes(passed=sum(map(len, names)))


def test_every_script_prints_what_its_page_shows() -> None:
    scripts = [(page, each) for page in PAGES for each in blocks(page) if each.output is not None]
    assert PAGES[0] in [page for page, _ in scripts]
    for page, script in scripts:
        printed = io.StringIO()
        with redirect_stdout(printed):
            exec(compile(script.text, page.name, "exec"), {"__name__": "__main__"})
        assert printed.getvalue() == script.output, page.name


def test_every_other_block_is_part_of_a_tested_file_or_a_command() -> None:
    sources = [path.read_text(encoding="utf-8") for path in (ROOT / "examples").glob("*/test_*.py")]
    for page in PAGES:
        languages = {each.language for each in blocks(page)}
        assert languages <= {"python", COMMANDS}, page.name
    parts = [each.text for each in blocks(PARTS_OF_FILES)]
    assert parts
    assert [part for part in parts if not any(part in source for source in sources)] == []


def test_the_site_has_every_page_and_the_pages_link_to_files_that_exist() -> None:
    navigation = re.findall(r'"(\w+\.md)"', (ROOT / "zensical.toml").read_text(encoding="utf-8"))
    assert sorted(navigation) == sorted(page.name for page in PAGES[1:])
    for page in PAGES:
        links = _LINK.findall(page.read_text(encoding="utf-8"))
        files = [link for link in links if not link.startswith("http")]
        assert [name for name in files if not (page.parent / name).exists()] == [], page.name


def test_the_quick_start_shows_what_happened_without_colors_where_there_is_no_terminal() -> None:
    printed = io.StringIO()
    with redirect_stdout(printed):
        runpy.run_path(str(ROOT / "examples/quick_start.py"), run_name="__main__")
    assert "Hello from the mock!" in printed.getvalue()
    assert "\x1b" not in printed.getvalue()


def test_the_reference_has_every_public_name() -> None:
    page = (ROOT / "docs/reference.md").read_text(encoding="utf-8")
    described = re.findall(r"^(?:#+ |::: )(?:openai_responses\.)?(\w+)$", page, re.MULTILINE)
    names = {name for name in openai_responses.__all__ if name != "__version__"}
    assert names - set(described) == set()


def test_every_error_has_a_place_in_troubleshooting() -> None:
    page = (ROOT / "docs/troubleshooting.md").read_text(encoding="utf-8")
    assert sorted(re.findall(r"^### (\w+)$", page, re.MULTILINE)) == sorted(errors.__all__)


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
