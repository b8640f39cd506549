"""The pages of the documentation, and the blocks of code on them."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[2]
PAGES = (ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md")))

_BLOCK = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


class Block(NamedTuple):
    """A fenced block of a page, and what a script prints: the block `text` right below it."""

    page: Path
    line: int  # in the page, of the first line of the text
    language: str
    text: str
    output: str | None = None

    @property
    def module(self) -> str:
        """A name for a module that consists of this block."""
        folder = "" if self.page.parent == ROOT else f"{self.page.parent.name}_"
        return f"{folder}{self.page.stem}_{self.line}".lower()

    def place(self, line: int = 1) -> str:
        """Where a line of the block stands: page, and line of the page."""
        return f"{self.page.relative_to(ROOT).as_posix()}:{self.line + line - 1}"

    @property
    def missing(self) -> list[str]:
        """The packages that the block imports and this environment lacks."""
        return sorted(name for name in _imported(self.text) if find_spec(name) is None)


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
            line = content.count("\n", 0, block.start(2)) + 1
            yield Block(page, line, block[1], block[2], outputs.get(block.end()))


def programs() -> Iterator[Block]:
    """Yield the blocks in Python of all pages."""
    for page in PAGES:
        yield from (block for block in blocks(page) if block.language == "python")


def _imported(text: str) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Import):
            names.update(alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module is not None:
            names.add(node.module.partition(".")[0])
    return names - sys.stdlib_module_names
