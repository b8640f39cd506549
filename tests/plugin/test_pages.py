"""The examples of the documentation run unchanged."""

from __future__ import annotations

import io
import re
import runpy
import shutil
import subprocess
from contextlib import redirect_stdout
from pathlib import Path

import openai
import pytest

import openai_responses
from openai_responses import errors
from openai_responses._core.errors.exceptions import documentation_of
from tests.plugin.pages import PAGES, ROOT, blocks, programs
from tests.plugin.runs import OPTIONS

pytest_plugins = ["pytester"]

# Its examples need packages that only the environments of `examples/` have.
WHOLE_FILES = ROOT / "docs/frameworks.md"
# Commands; `.ci/run` and the steps of CONTRIBUTING.md run them.
COMMANDS = "console"
SUFFIXES = ("js", "mjs", "toml", "json")

_TEST = re.compile(r"^ *(?:async )?def (test_\w+)", re.MULTILINE)
_LINK = re.compile(r"\]\(([^)#\s]+)[^)]*\)")


def test_every_example_of_every_page_passes_by_itself(pytester: pytest.Pytester) -> None:
    examples = [block for block in programs() if block.output is None and not block.missing]
    names = {block.place(): _TEST.findall(block.text) for block in examples}
    assert [place for place, tests in names.items() if not tests] == []
    for block in examples:
        (pytester.path / f"test_{block.module}.py").write_text(block.text, encoding="utf-8")
    outcomes = pytester.runpytest_subprocess(*OPTIONS).parseoutcomes()
    older = openai.VERSION.startswith("2.")
    skipped = sum("importorskip" in block.text for block in examples) if older else 0
    assert outcomes.get("skipped", 0) == skipped
    assert outcomes.get("passed", 0) == sum(map(len, names.values())) - skipped


def test_every_script_prints_what_its_page_shows() -> None:
    scripts = [block for block in programs() if block.output is not None]
    assert PAGES[0] in [script.page for script in scripts]
    for script in scripts:
        printed = io.StringIO()
        with redirect_stdout(printed):
            exec(compile(script.text, script.place(), "exec"), {"__name__": "__main__"})
        assert printed.getvalue() == script.output, script.place()


def test_every_block_that_needs_other_packages_is_a_whole_file_of_examples() -> None:
    files = [path.read_text(encoding="utf-8") for path in (ROOT / "examples").glob("*/test_*.py")]
    others = [block for block in programs() if block.missing or block.page == WHOLE_FILES]
    assert others
    assert [block.place() for block in others if block.text not in files] == []


def test_every_other_block_is_a_command_or_part_of_a_file_of_examples() -> None:
    others = [block for page in PAGES for block in blocks(page) if block.language in SUFFIXES]
    languages = {block.language for page in PAGES for block in blocks(page)}
    assert languages == {"python", COMMANDS, *(block.language for block in others)}
    files = [path for path in (ROOT / "examples").glob("**/*") if path.suffix[1:] in SUFFIXES]
    texts = [path.read_text(encoding="utf-8") for path in files if "node_modules" not in str(path)]
    for block in others:
        assert any(block.text in text for text in texts), block.place()


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


@pytest.mark.parametrize("name", errors.__all__)
def test_every_error_links_to_its_place(name: str) -> None:
    cls: type[Exception] = getattr(errors, name)
    link = f"docs/troubleshooting.md#{name.lower()}"
    assert documentation_of(cls) == link
    if issubclass(cls, errors.MockError):
        assert cls("what was wrong").__notes__ == [f"See {link}"]


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
