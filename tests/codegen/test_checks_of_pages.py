"""Each block of Python in README and docs passes mypy, pyright and ruff on its own."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.codegen.checkers import (
    CONFIGURATION,
    REPOSITORY,
    mypy_messages,
    pyright_messages,
)
from tests.plugin.pages import Block, programs

# Docstrings would repeat the page; what a thread warns of takes two statements to wait for.
NO_RULES_FOR_PAGES = "D1,PT031"


@pytest.fixture
def files(tmp_path: Path) -> Mapping[str, Block]:
    """A file in the test's folder for each block, except for those that need other packages."""
    blocks = {f"{block.module}.py": block for block in programs() if not block.missing}
    for name, block in blocks.items():
        (tmp_path / name).write_text(block.text, encoding="utf-8")
    return blocks


def test_mypy_accepts_every_block(tmp_path: Path, files: Mapping[str, Block]) -> None:
    found = in_pages(mypy_messages(tmp_path, cache=REPOSITORY / ".mypy_cache"), files)
    assert not found, "\n".join(found)


def test_pyright_accepts_every_block(tmp_path: Path, files: Mapping[str, Block]) -> None:
    found = in_pages(pyright_messages(tmp_path), files)
    assert not found, "\n".join(found)


def test_ruff_accepts_every_block(tmp_path: Path, files: Mapping[str, Block]) -> None:
    options = ["--config", str(CONFIGURATION), "--ignore", NO_RULES_FOR_PAGES, "--no-cache"]
    done = subprocess.run(
        [sys.executable, "-m", "ruff", "check", *options, "--output-format=json", str(tmp_path)],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode in (0, 1), done.stderr
    messages = {
        (Path(one["filename"]).name, int(one["location"]["row"])): [str(one["message"])]
        for one in json.loads(done.stdout)
    }
    found = in_pages(messages, files)
    assert not found, "\n".join(found)


def in_pages(
    messages: Mapping[tuple[str, int], list[str]], files: Mapping[str, Block]
) -> list[str]:
    """The messages of a checker, each with its page, and its line in the page."""
    return [
        f"{files[name].place(line)}: {message}"
        for (name, line), each in messages.items()
        for message in each
    ]
