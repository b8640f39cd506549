"""What could not be understood: every case is kept with its file and line, none is dropped."""

from __future__ import annotations

import ast
from collections.abc import Callable
from typing import TypeVar

from codegen.document import Json
from codegen.sdk.source import Module, Package

T = TypeVar("T")


class UnclearError(Exception):
    """A piece of source that this reader has no rule for."""

    def __init__(self, node: ast.AST, text: str, module: Module | None = None) -> None:
        """Take the piece, a sentence about it, and its module if the caller may not know it."""
        super().__init__(text)
        self.line: int = getattr(node, "lineno", 0)
        self.text = text
        self.module = module


class Problems:
    """The list of what could not be understood."""

    def __init__(self, package: Package) -> None:
        """Start an empty list for one package."""
        self._package = package
        self._found: set[tuple[str, int, str]] = set()

    def add(self, module: Module, line: int, text: str) -> None:
        """Note one case; noting the same case again changes nothing."""
        self._found.add((self._package.file(module), line, text))

    def attempt(self, module: Module, read: Callable[[], T]) -> T | None:
        """What `read` returns, or None with a note where it raises UnclearError."""
        try:
            return read()
        except UnclearError as error:
            self.add(error.module or module, error.line, error.text)
            return None

    def to_list(self) -> list[Json]:
        """The cases as plain data, sorted by file and line."""
        return [
            {"file": file, "line": line, "problem": text}
            for file, line, text in sorted(self._found)
        ]


def source_of(node: ast.AST) -> str:
    """The source of a node in one short line, for messages."""
    text = " ".join(ast.unparse(node).split())
    return text if len(text) <= 80 else f"{text[:77]}..."
